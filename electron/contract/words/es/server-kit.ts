/** Spanish sentences of the server kit's pages. Keys start with `serverKit.`; a few are kinds of the wizard's own. */
export const serverKit = {
  'wizard.place.kit': 'Kit de servidor',
  'wizard.step.kit': 'Kit para el servidor',
  'wizard.step.kit-fix': 'Kit que repara',
  'wizard.help.step.kit':
    'Una carpeta de archivos sencillos hace en un servidor antiguo lo que este programa hace aquí. Sus resultados se leen y se evalúan del mismo modo.',
  'wizard.help.step.kit-fix':
    'El segundo kit se escribe para lo que encontró el análisis. En el servidor se niega a actuar sin copia de seguridad o si algo ha cambiado desde entonces.',
  'serverKit.card.title': 'Servidor con Windows NT 4.0 o 2000',
  'serverKit.card.needs': 'Crea un kit de archivos para llevar allí y lee lo que han encontrado.',
  'serverKit.make.title': 'Un kit para un servidor con Windows NT 4.0 o 2000',
  'serverKit.make.text':
    'Este programa no funciona allí. El kit es una carpeta de archivos sencillos que hacen lo mismo con los medios de ese Windows: analizar, hacer copia de seguridad, reparar y deshacer.',
  'serverKit.make.what': '¿Para qué es el kit?',
  'serverKit.make.look': 'Solo analizar',
  'serverKit.make.look.why': 'El problema aún no se conoce. No se cambia nada en el servidor.',
  'serverKit.make.fix': 'Analizar y reparar como describe {article}',
  'serverKit.make.needsLook':
    'Una reparación según {article} necesita antes un análisis: lo que se escribe depende de lo que encuentra el análisis.',
  'serverKit.make.do': 'Crear el kit…',
  'serverKit.make.doHere': 'Crear el kit',
  'serverKit.make.here':
    'Un navegador no puede elegir una carpeta donde escribir. El kit va a la carpeta de datos de este programa; la página siguiente indica dónde está.',
  'serverKit.fix.title': 'Un kit que repara {server} como describe {article}',
  'serverKit.fix.text':
    'Se escribe para lo que el examen encontró en {server} y se niega a actuar si algo ha cambiado desde entonces.',
  'serverKit.read.title': 'Resultados de un kit',
  'serverKit.read.text': 'Si ya se ejecutó un kit en el servidor, elija la carpeta RESULT que creó.',
  'serverKit.read.drop': 'O suelte aquí la carpeta RESULT.',
  'serverKit.read.do': 'Leer los resultados…',
  'serverKit.read.tooLarge':
    'Lo elegido es mayor de lo que pueden ser los resultados de un kit: {size}. Elija la propia carpeta RESULT.',
  'serverKit.made.look.title': 'El kit que analiza está listo',
  'serverKit.made.fix.title': 'El kit que repara está listo',
  'serverKit.made.text': { one: 'Kit {kit}: {n} archivo, {size}.', other: 'Kit {kit}: {n} archivos, {size}.' },
  'serverKit.made.folder': 'Dónde está',
  'serverKit.made.steps': 'En el servidor',
  'serverKit.made.undo': 'Deshacer en el servidor',
  'serverKit.made.files': 'Archivos del kit',
  'serverKit.made.files.count': { one: '{n} archivo', other: '{n} archivos' },
  'serverKit.made.files.name': 'Archivo',
  'serverKit.made.files.size': 'Tamaño',
  'serverKit.made.files.does': 'Qué hace',
  'serverKit.made.secret':
    'RESULT es la copia de seguridad y puede contener la contraseña de Key Management. Consérvela hasta el final de la reparación y elimine después todas las copias.',
  'serverKit.says.title': 'Lo que los archivos dicen y preguntan',
  'serverKit.says.line': 'En la pantalla del servidor',
  'serverKit.says.means': 'Qué significa',
  'serverKit.says.done': 'Este paso está completo. Continúe con el siguiente.',
  'serverKit.says.doneBut': 'Este paso está completo, pero algo no se pudo leer. Las líneas anteriores dicen qué.',
  'serverKit.says.stopped':
    'El archivo no hizo nada más. La línea dice por qué y qué hacer; después, ejecute de nuevo el mismo archivo.',
  'serverKit.says.notShown':
    'Esta clave no existe, o nadie puede leerla. Búsquela en Regedt32. Si no existe, ejecute el mismo archivo desde un símbolo del sistema con la palabra REGEDT32.',
  'serverKit.says.notAs': 'Algo difiere de la copia de seguridad o se agregó después. Lea aquí los resultados: lo enumeran.',
  'serverKit.says.setup':
    'Escriba TRIED si se intentó con el programa de instalación (Add/Remove, Change Option, desactivar Key Management Server) y no sirvió. No use nunca Remove All: elimina las bases de datos de Exchange.',
  'serverKit.says.data':
    'Escriba COPIED si la carpeta de la base de datos de claves, Kmsdata o Security\\Mgrent, está copiada. Escriba NODATA si no existe esa carpeta.',
  'serverKit.says.password':
    'Escriba PASSWORD si la contraseña de Key Management o su disquete está a mano. Escriba NOPASSWORD si se ha perdido y acepta que el servicio no vuelva a iniciarse nunca.',
  'serverKit.step.copy':
    'Copie la carpeta en el servidor, mejor en uno de sus discos y en una ruta sin espacios. También sirve un disquete o un recurso compartido.',
  'serverKit.step.look':
    'Inicie sesión como administrador y haga doble clic en 1LOOK.CMD. Tarda cerca de un minuto y no cambia nada.',
  'serverKit.step.backup':
    'Inicie sesión como administrador y haga doble clic en 2BACKUP.CMD. Exporta los elementos dos veces, los compara y no cambia nada.',
  'serverKit.step.settle':
    'Resuelva estas cosas: se probó el programa de instalación y no pudo quitarlo (solo para Q290226); la carpeta Kmsdata o Security\\Mgrent está copiada, o no hay ninguna; tiene la contraseña de Key Management o el disquete que la contiene.',
  'serverKit.step.settleTwo':
    'Resuelva dos cosas: la carpeta Kmsdata está copiada; la contraseña de Key Management o su disquete está a mano.',
  'serverKit.step.fix':
    'Abra un símbolo del sistema en esa carpeta y escriba 3FIX, el nombre del servidor y sus respuestas, por ejemplo: {command}',
  'serverKit.step.fixNamed': 'Abra un símbolo del sistema en esa carpeta y escriba: {command}',
  'serverKit.step.done':
    'Espere una línea que empiece por DONE (terminado). Si empieza por STOPPED (detenido), haga lo que dice y ejecute de nuevo el mismo archivo.',
  'serverKit.step.bring':
    'Traiga aquí la carpeta RESULT completa. Si no está junto a los archivos, es %TEMP%\\EXKMSKIT en el servidor.',
  'serverKit.undo.run':
    'Haga doble clic en 9UNDO.CMD en la misma carpeta del servidor. Restaura lo que contiene la copia de seguridad y lo vuelve a leer.',
  'serverKit.undo.added':
    'Lo que se agregó a estas claves después de la copia de seguridad permanece. Aparece aquí cuando se leen los resultados.',
  'serverKit.undo.read': 'Traiga RESULT y léala de nuevo. Solo entonces queda verificado que se deshizo.',
  'serverKit.file.readme': 'Todo esto en palabras sencillas',
  'serverKit.file.kit': 'El número del kit',
  'serverKit.file.look': 'Analiza; no cambia nada',
  'serverKit.file.backup': 'Hace la copia de seguridad y la lee dos veces',
  'serverKit.file.fix':
    'Se niega sin copia de seguridad; detiene el servicio, quita los elementos uno a uno y vuelve a leer cada uno',
  'serverKit.file.trim': 'Se niega sin copia de seguridad; acorta ImagePath y lo vuelve a leer',
  'serverKit.file.undo': 'Restaura lo que contiene la copia de seguridad y lo vuelve a leer',
  'serverKit.file.part': 'La usan los demás',
  'serverKit.file.remove': 'Indica qué se quita',
  'serverKit.file.change': 'Indica qué se escribe',
  'serverKit.verdict.repair': 'Crear un kit que repara según {article}',
  'serverKit.verdict.cannot-tell':
    'Lo que el kit no pudo leer no cuenta como ausente. Inicie sesión en el servidor como administrador, ejecute de nuevo 1LOOK.CMD y lea los nuevos resultados.',
  'serverKit.verdict.healthy': 'Para un servidor en el que Key Management funciona no hay kit que lo quite.',
  'serverKit.result.backed-up.title': 'La copia de seguridad de los elementos está hecha',
  'serverKit.result.removed.title': {
    one: 'Se quitó {n} elemento, y está verificado',
    other: 'Se quitaron {n} elementos, y está verificado',
  },
  'serverKit.result.changed.title': 'Se acortó ImagePath, y está verificado',
  'serverKit.result.partly.title': 'La reparación no está completa',
  'serverKit.result.unseen.title': 'Lo que muestran las exportaciones está quitado; compruebe el resto en Regedt32',
  'serverKit.result.undone.title': 'Todo está como estaba',
  'serverKit.result.undo-differs.title': 'No todo está como estaba',
  'serverKit.result.unclear.title': 'No se puede saber qué hizo el kit',
  'serverKit.result.backed-up.text': 'Los resultados no muestran ningún cambio en {server}.',
  'serverKit.result.repaired.text':
    'Lo que {server} exportó tras la reparación se comparó con la copia de seguridad, byte a byte.',
  'serverKit.result.partly.text':
    'Algunos elementos de {server} no están como los deja la reparación. La copia de seguridad está completa; todo se puede restaurar.',
  'serverKit.result.unseen.text':
    'Todo lo que contiene la copia de seguridad de {server} está quitado. Al menos una clave no está en ninguna exportación, lo que no prueba que no exista.',
  'serverKit.result.undone.text':
    'Lo que {server} exportó después de deshacer es lo que contiene la copia de seguridad, byte a byte.',
  'serverKit.result.undo-differs.text': 'La copia de seguridad de {server} está completa. Abajo se indica qué difiere.',
  'serverKit.result.unclear.text':
    'Estos resultados no dicen qué hizo el kit en {server}: falta una parte, o algo distinto cambió los elementos.',
  'serverKit.result.begun.text':
    'En {server} empezó un cambio, y después no hubo ningún examen completo. No se sabe cómo están los elementos.',
  'serverKit.result.facts': 'Kit {kit} · {windows} · Último examen: {at}, según el reloj del servidor',
  'serverKit.result.table': 'Antes y después',
  'serverKit.result.before': 'En la copia de seguridad',
  'serverKit.result.proof': 'Prueba',
  'serverKit.result.proven': 'Verificado',
  'serverKit.result.notProven': 'No verificado',
  'serverKit.result.now': 'El servidor tal como está ahora',
  'serverKit.result.log': 'Lo que anotó el kit',
  'serverKit.result.log.count': { one: '{n} línea', other: '{n} líneas' },
  'serverKit.unread': 'No se pudo leer',
  'serverKit.unknown': 'No se sabe',
  'serverKit.state.unchanged': 'Como estaba',
  'serverKit.state.removed': 'Quitado, leído de nuevo',
  'serverKit.state.changed': 'Cambiado según lo previsto',
  'serverKit.state.never': 'No existía',
  'serverKit.state.there': 'Todavía existe',
  'serverKit.state.differs': 'Difiere: {difference}',
  'serverKit.state.unread': 'No se pudo leer',
  'serverKit.state.unknown': 'No se sabe: empezado y no examinado después',
  'serverKit.proven.backup':
    'Todo lo que contiene la copia de seguridad se exportó dos veces antes de cambiar nada, y ambas exportaciones coinciden.',
  'serverKit.proven.gone': {
    one: '{n} lugar ya no está en ninguna exportación.',
    other: '{n} lugares ya no están en ninguna exportación.',
  },
  'serverKit.proven.changed': 'ImagePath es la ruta del programa, del mismo tipo que antes.',
  'serverKit.proven.back': 'Cada elemento está como en la copia de seguridad, byte a byte.',
  'serverKit.proven.siblings': 'Todo lo demás de las mismas claves está como en la copia de seguridad.',
  'serverKit.proven.whole':
    'Los resultados están completos, de un solo kit y un solo servidor; los tamaños y recuentos de sus archivos coinciden.',
  'serverKit.notProven.unfinished': 'Un paso no terminó. El log del kit acaba con: {line}',
  'serverKit.notProven.unread':
    'No está en la exportación: {path}. La clave no existe, o ni siquiera los administradores pueden leerla.',
  'serverKit.notProven.unknown':
    'No se sabe: {path}. El kit empezó a cambiar los elementos y después no los examinó por completo.',
  'serverKit.notProven.siblings': 'Algo ha cambiado junto a los elementos: {difference}',
  'serverKit.notProven.added': 'Agregado desde la copia de seguridad y aún presente: {name}',
  'serverKit.notProven.permissions': 'Permisos de las claves: una exportación no los incluye.',
  'serverKit.notProven.edited': 'Que nadie cambió un archivo de resultados conservando su tamaño y sus recuentos.',
  'serverKit.now': 'Leer resultados no cambia nada. El servidor está como lo dejó el kit.',
};
