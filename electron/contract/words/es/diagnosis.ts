/** Spanish sentences: diagnosis. Keys start with `diagnosis.`. */
export const diagnosis = {
  'diagnosis.unread.denied': 'Se denegó el acceso a {at}.',
  'diagnosis.unread.failed': 'No se pudo leer {at} ({code}).',
  'diagnosis.unread.failedWith': 'No se pudo leer {at} ({code}, error de Windows {win32}).',
  'diagnosis.unread.notGiven': 'La descripción no indica: {at}.',

  'diagnosis.items.serviceKey.yes': 'La clave {path} existe.',
  'diagnosis.items.serviceKey.no': 'La clave {path} no existe.',
  'diagnosis.items.kmServerKey.yes': 'La clave {path} existe.',
  'diagnosis.items.kmServerKey.no': 'La clave {path} no existe.',
  'diagnosis.items.setupEntry.key': 'El programa de instalación tiene Key Management Server en su lista: existe la clave {path}.',
  'diagnosis.items.setupEntry.value':
    'El programa de instalación tiene Key Management Server en su lista: existe el valor {path}.',
  'diagnosis.items.setupEntry.both':
    'El programa de instalación tiene Key Management Server dos veces en su lista: existen la clave {path} y el valor {value}.',
  'diagnosis.items.setupEntry.no':
    'El programa de instalación no tiene Key Management Server en su lista: no existen ni la clave {path} ni el valor {value}.',
  'diagnosis.items.any.yes': {
    one: '{n} de 3 elementos de Key Management está en el Registro.',
    other: '{n} de 3 elementos de Key Management están en el Registro.',
  },
  'diagnosis.items.any.no': 'Ninguno de los 3 elementos de Key Management está en el Registro.',
  'diagnosis.items.onlyService.yes': 'De los 3 elementos de Key Management solo queda {path}.',
  'diagnosis.items.onlyService.no': {
    one: '{n} de 3 elementos de Key Management está en el Registro, no solo la clave del servicio.',
    other: '{n} de 3 elementos de Key Management están en el Registro, no solo la clave del servicio.',
  },
  'diagnosis.items.setupWithoutService.yes':
    'El programa de instalación tiene Key Management Server en su lista ({path}), pero su clave de servicio ya no existe.',

  'diagnosis.program.there': 'ImagePath indica {path}; ese archivo existe.',
  'diagnosis.program.missing': 'ImagePath indica {path}; ese archivo no existe.',
  'diagnosis.program.notNamed': 'La clave {path} no indica ningún programa: no tiene ImagePath.',
  'diagnosis.program.more': 'En ImagePath algo sigue a {path}. Puede ser la contraseña de Key Management, así que no se muestra.',
  'diagnosis.program.noMore': 'En ImagePath nada sigue a {path}.',
  'diagnosis.program.old': '{path} es donde Exchange 4.0 y 5.0 ponían Key Management; 5.5 usa la carpeta Bin.',
  'diagnosis.program.notOld': '{path} no es donde Exchange 4.0 y 5.0 ponían Key Management.',
  'diagnosis.program.elsewhere': '{path} existe, aunque ImagePath no lleva allí.',
  'diagnosis.program.notElsewhere': 'Kmserver.exe tampoco está en la carpeta de Exchange.',

  'diagnosis.service.running': 'El servicio MSExchangeKMS no está detenido. Windows informa: {state}.',
  'diagnosis.service.stopped': 'El servicio MSExchangeKMS está detenido.',
  'diagnosis.service.unknown': 'El servicio MSExchangeKMS no está en la lista de Windows.',
  'diagnosis.service.disabled': {
    one: 'Hay {n} servicio de Exchange deshabilitado: {names}.',
    other: 'Hay {n} servicios de Exchange deshabilitados: {names}.',
  },
  'diagnosis.service.noneDisabled': 'No hay ningún servicio de Exchange deshabilitado.',
  'diagnosis.service.attendantStopped': 'El Operador de sistema (MSExchangeSA) no está en ejecución.',
  'diagnosis.service.attendantRunning': 'El Operador de sistema (MSExchangeSA) está en ejecución.',
  'diagnosis.service.attendantUnknown': 'El Operador de sistema (MSExchangeSA) no está instalado.',

  'diagnosis.exchange.tooNew':
    'Es Exchange 2000 o posterior ({source}). Los artículos tratan de versiones anteriores; sus pasos causarían daños aquí.',
  'diagnosis.exchange.notTooNew': 'Nada indica Exchange 2000 o posterior.',
  'diagnosis.exchange.generation': 'Es Exchange {generation} ({source}).',
  'diagnosis.exchange.generationUnknown':
    'No se puede determinar la versión de Exchange, pero la lista del programa de instalación nombra sus componentes.',
  'diagnosis.exchange.notInstalled': 'No se encontró ningún Exchange Server instalado.',
  'diagnosis.exchange.missing': {
    one: '{n} ruta que Exchange necesita no existe: {path}.',
    other: '{n} rutas que Exchange necesita no existen; la primera es {path}.',
  },
  'diagnosis.exchange.noneMissing': 'Existen todas las demás rutas que el Registro indica para Exchange.',
  'diagnosis.exchange.addressEmpty': {
    one: '{n} tipo de dirección no tiene generador: {path} no contiene ninguna DLL.',
    other: '{n} tipos de dirección no tienen generador; el primero es {path}.',
  },
  'diagnosis.exchange.addressFull': 'Todos los tipos de dirección tienen una DLL de generador.',
  'diagnosis.exchange.addressNone': 'No se encontró ninguna carpeta Address.',
  'diagnosis.exchange.cmdMissing': 'Cmd.exe no está en la carpeta System32.',
  'diagnosis.exchange.cmdThere': 'Cmd.exe está en la carpeta System32.',

  'diagnosis.web.connector.key': 'El programa de instalación tiene Outlook Web Access en su lista: existe la clave {path}.',
  'diagnosis.web.connector.value': 'El programa de instalación tiene Outlook Web Access en su lista: existe el valor {path}.',
  'diagnosis.web.connector.no':
    'El programa de instalación no tiene Outlook Web Access en su lista: no existen ni la clave {path} ni el valor {value}.',
  'diagnosis.web.service.empty': 'La clave de servicio MSExchangeWEB está vacía.',
  'diagnosis.web.service.absent': 'La clave de servicio MSExchangeWEB no existe.',
  'diagnosis.web.service.filled': 'La clave de servicio MSExchangeWEB tiene valores.',
  'diagnosis.web.data.gone': 'No hay carpeta Webdata.',
  'diagnosis.web.data.there': 'La carpeta {path} existe.',
  'diagnosis.web.iis.gone': 'El servidor web (servicio W3SVC) no está instalado.',
  'diagnosis.web.iis.there': 'El servidor web (servicio W3SVC) está instalado.',
  'diagnosis.web.whole': 'Outlook Web Access está completo: existen su servicio, su carpeta y el servidor web.',
  'diagnosis.web.notWhole': 'Outlook Web Access no está completo.',

  'diagnosis.reported.none': 'No se indicó ningún número de error.',
  'diagnosis.reported.byUser': 'El error comunicado es {id}.',
  'diagnosis.reported.inLog': 'La última sesión del log de instalación indica el error {id}.',
  'diagnosis.reported.other': 'El error comunicado es {id}; este artículo trata de {expected}.',
  'diagnosis.sign.setup-script':
    'El mensaje nombra uno de los scripts del programa de instalación («Processing file … at or near line …»). El mensaje de un Key Management quitado no nombra ningún archivo.',
  'diagnosis.sign.web-script': 'El mensaje nombra el script Webcon.uns.',
  'diagnosis.sign.mail-script': 'El mensaje nombra el script Cdo.ins o Smtp.uns.',
  'diagnosis.sign.shared-script': 'El mensaje nombra el script Shared.ins.',
  'diagnosis.sign.no-password': 'El mensaje dice que el servicio no recibió una contraseña válida (error 2140, suceso 5057).',
  'diagnosis.sign.already-in-site': 'El mensaje dice que el sitio ya tiene un KM Server.',
  'diagnosis.sign.conversion-failed':
    'El mensaje dice que un error desconocido terminó la conversión de la base de datos de claves.',
  'diagnosis.sign.unrecognised': 'El mensaje comunicado no contiene ningún número de error ni nada conocido aquí.',
  'diagnosis.sign.none': 'Lo comunicado no es el mensaje de este artículo.',
  'diagnosis.reported.nothing': 'No se comunicó ningún error.',
  'diagnosis.log.oneLine':
    'La última sesión de {path} tiene una línea: el programa de instalación se inició y no escribió nada más.',
  'diagnosis.log.lines': {
    one: 'La última sesión de {path} tiene {n} línea.',
    other: 'La última sesión de {path} tiene {n} líneas.',
  },
  'diagnosis.log.addresses':
    'La última sesión de {path} termina donde el programa de instalación pasa a los generadores de direcciones.',

  'diagnosis.decides.unread':
    'Depende de lo que hay en los lugares que no se pudieron leer. Haga que se puedan leer (Control total de la clave, o iniciar como administrador) y vuelva a analizar.',
  'diagnosis.decides.elsewhere': 'Depende de si el programa Key Management de {path} todavía se necesita.',
  'diagnosis.decides.Q290226':
    'Depende del número de error del programa de instalación: 0xC0020002 y un log de instalación cuya última sesión tiene una línea indican este artículo.',
  'diagnosis.decides.one-line': 'Depende de si la última sesión del log de instalación tiene una sola línea.',
  'diagnosis.decides.Q196171':
    'Depende de si aquí se instaló Exchange 5.5 sin Key Management después de quitar un Exchange 4.0 o 5.0.',
  'diagnosis.decides.Q182814':
    'Depende del número de error: una actualización a Exchange 5.5 que se detiene con 0xC0020003 indica este artículo.',
  'diagnosis.decides.Q235418':
    'Depende del número de error: un Service Pack que se detiene con 0xC0020002 («cannot find the file specified») indica este artículo.',
  'diagnosis.decides.Q274197':
    'Depende de si el programa de instalación se detiene justo después de decir que hace una copia de seguridad de la carpeta Webdata.',
  'diagnosis.decides.Q246086':
    'Depende de si se eliminaron archivos manualmente. «Reinstall» del programa de instalación restaura los archivos que faltan y conserva las bases de datos.',
  'diagnosis.decides.Q323730': 'Depende de si el Service Pack 4 se detiene mientras actualiza Outlook Web Access.',
  'diagnosis.decides.Q199379':
    'Depende de si el programa de instalación se detiene al unirse a un sitio existente, con el evento 7000 en el registro de eventos Sistema. Otros servidores de ese sitio usan entonces una DLL de proxy de otro fabricante.',
  'diagnosis.decides.Q202258':
    'Depende del log de instalación: sus últimas líneas indican el paso «Bound to appropriate DSA» cuando este artículo se aplica.',
  'diagnosis.decides.Q190442': 'Depende del número de error: 0xC0020422 al final de un Service Pack indica este artículo.',
  'diagnosis.decides.Q248445': 'Depende del número de error: un Service Pack que se detiene con 0xC0020005 indica este artículo.',
  'diagnosis.decides.message': 'Depende del texto del mensaje.',

  'diagnosis.asks.number': '¿Muestra el programa de instalación el número de error {id}?',
  'diagnosis.asks.number.how':
    'El cuadro de mensaje muestra el número después de «ID no:». Pregunte a quien ejecutó el programa de instalación. Si nadie lo anotó, agregue el log de instalación: sus últimas líneas pueden indicarlo.',
  'diagnosis.asks.message': '¿Qué dice exactamente el mensaje?',
  'diagnosis.asks.elsewhere': '¿Se usa todavía el programa Key Management de {path}?',
  'diagnosis.asks.elsewhere.how':
    'Pregunte a quien administra Exchange si los usuarios todavía obtienen de este servidor claves para el correo cifrado o recuperan en él claves perdidas.',
  'diagnosis.asks.one-line': '¿Tiene la última sesión del log de instalación una sola línea?',
  'diagnosis.asks.one-line.how':
    'Abra Exchange Server Setup.log en la carpeta raíz de la unidad en la que está instalado Exchange. Cada sesión empieza con «++++ Microsoft Exchange Setup initialized ++++». Si nada sigue a la última de estas líneas, la respuesta es sí. O agregue el log más abajo: el programa lo lee.',
  'diagnosis.asks.Q196171': '¿Se instaló aquí Exchange 5.5 sin Key Management después de quitar Exchange 4.0 o 5.0?',
  'diagnosis.asks.Q196171.how':
    'Pregunte a quien instaló el servidor o consulte su documentación. Una ruta como C:\\Security\\Bin en ImagePath procede de Exchange 4.0 o 5.0.',
  'diagnosis.asks.Q274197':
    '¿Se detiene el programa de instalación justo después de decir que hace una copia de seguridad de la carpeta Webdata?',
  'diagnosis.asks.Q274197.how':
    'Pregunte a quien ejecutó el Service Pack qué mostró su ventana por última vez y si Outlook Web Access se quitó eliminando sus carpetas.',
  'diagnosis.asks.Q246086': '¿Se eliminaron manualmente archivos o carpetas de Exchange?',
  'diagnosis.asks.Q246086.how':
    'Pregunte a quien administra el servidor si se hizo limpieza en su disco. «Qué archivo falta» enumera lo que el Registro indica y el disco no tiene.',
  'diagnosis.asks.Q323730': '¿Se detiene el Service Pack 4 mientras actualiza Outlook Web Access?',
  'diagnosis.asks.Q323730.how': 'Pregunte a quien ejecutó el Service Pack qué mostró su ventana por última vez.',
  'diagnosis.asks.Q199379':
    '¿Se detiene el programa de instalación cuando este servidor se une a un sitio existente, con el evento 7000 en el registro de eventos Sistema?',
  'diagnosis.asks.Q199379.how':
    'En el servidor, abra el Visor de eventos y busque en el registro de eventos Sistema el evento 7000 a la hora en que se detuvo el programa de instalación.',
  'diagnosis.asks.Q202258': '¿Indican las últimas líneas del log de instalación el paso «Bound to appropriate DSA»?',
  'diagnosis.asks.Q202258.how':
    'Abra Exchange Server Setup.log en la carpeta raíz de la unidad en la que está instalado Exchange y lea sus últimas líneas. O agregue el log más abajo: el programa lo lee.',
  'diagnosis.answered.yes': 'Respuesta a «{question}»: sí.',
  'diagnosis.answered.no': 'Respuesta a «{question}»: no.',
  'diagnosis.answered.cannot-tell': 'No se pudo responder a «{question}».',

  'diagnosis.evidence.absent': 'No existe.',
  'diagnosis.evidence.key': 'Claves: {keys}, valores: {values}.',
  'diagnosis.evidence.keyPartly': 'Existe. Bajo ella no se pudo leer {at}.',
  'diagnosis.evidence.value': '{type}: {path}',
  'diagnosis.evidence.path': '{path}',
  'diagnosis.evidence.program': '{path}, versión {version}',
  'diagnosis.evidence.programNoVersion': '{path}, versión desconocida',
  'diagnosis.evidence.service':
    'Estado: {state}. Tipo de inicio: {startType}. Cuenta: {account}. Tipo de servicio: {type}. Depende de: {dependsOn}.',
  'diagnosis.evidence.serviceState': 'Estado: {state}.',
  'diagnosis.evidence.noDependents': 'Ningún servicio en ejecución depende de él.',
  'diagnosis.evidence.list': '{names}',
  'diagnosis.evidence.generation': 'Exchange {generation}, compilación {build}',
  'diagnosis.evidence.formKey': 'Existe como clave.',
  'diagnosis.evidence.formValue': 'Existe como valor.',
  'diagnosis.evidence.values': { one: '{n} valor', other: '{n} valores' },
  'diagnosis.evidence.data': { one: '{n} archivo, {bytes} bytes', other: '{n} archivos, {bytes} bytes' },
  'diagnosis.evidence.log': {
    one: 'Sesiones: {sessions}. La última tiene {n} línea.',
    other: 'Sesiones: {sessions}. La última tiene {n} líneas.',
  },
  'diagnosis.evidence.restart': 'Windows espera un reinicio.',
  'diagnosis.evidence.label.serviceKey': 'Clave del servicio',
  'diagnosis.evidence.label.imagePath': 'Ruta del programa del servicio',
  'diagnosis.evidence.label.program': 'Programa del servicio',
  'diagnosis.evidence.label.programAtSetup': 'Kmserver.exe en la carpeta de Exchange',
  'diagnosis.evidence.label.kmServerKey': 'Clave KMServer',
  'diagnosis.evidence.label.setupSubkey': 'Entrada de instalación como clave',
  'diagnosis.evidence.label.setupValue': 'Entrada de instalación como valor',
  'diagnosis.evidence.label.service': 'Servicio tal como lo ejecuta Windows',
  'diagnosis.evidence.label.dependents': 'Servicios que lo necesitan',
  'diagnosis.evidence.label.generation': 'Versión de Exchange',
  'diagnosis.evidence.label.setupKey': 'Lista de componentes de la instalación',
  'diagnosis.evidence.label.component': 'Componente {name}',
  'diagnosis.evidence.label.services': 'Otros servicios de Exchange',
  'diagnosis.evidence.label.attendant': 'Operador de sistema',
  'diagnosis.evidence.label.address': 'Generadores de direcciones',
  'diagnosis.evidence.label.webConnector': 'Outlook Web Access en la lista de la instalación',
  'diagnosis.evidence.label.webService': 'Clave de servicio de Outlook Web Access',
  'diagnosis.evidence.label.webData': 'Carpeta Webdata',
  'diagnosis.evidence.label.iis': 'Servidor web',
  'diagnosis.evidence.label.cmd': 'Procesador de comandos',
  'diagnosis.evidence.label.data': 'Carpeta de la base de datos de claves',
  'diagnosis.evidence.label.log': 'Log de instalación',
  'diagnosis.evidence.label.error': 'Error comunicado',
  'diagnosis.evidence.label.answer': 'Respuesta dada',
  'diagnosis.evidence.label.restart': 'Reinicio pendiente',

  'diagnosis.gate.generation.open': 'Nada indica Exchange 2000 o posterior.',
  'diagnosis.gate.generation.blocked':
    'Es Exchange 2000 o posterior. Los artículos no se aplican a esa versión, y quitar las claves la dañaría.',
  'diagnosis.gate.generation.unread': 'No se pudo leer si es Exchange 2000 o posterior, así que no se cambia nada.',
  'diagnosis.gate.article.open': '{article} describe este problema.',
  'diagnosis.gate.article.override':
    '{article} es posible, no seguro. Escriba {server} para continuar tras leer los indicios en contra.',
  'diagnosis.gate.article.overridden': '{article} es posible, no seguro. Se escribió {server} para continuar.',
  'diagnosis.gate.article.ruledOut': '{article} no describe este servidor.',
  'diagnosis.gate.article.cannotTell': 'No se puede determinar si {article} describe este servidor: algo no se pudo leer.',
  'diagnosis.gate.healthy.open': 'El programa de Key Management no existe, así que no se quita ningún componente que funcione.',
  'diagnosis.gate.healthy.notRemoved': 'No se quita nada de Key Management.',
  'diagnosis.gate.healthy.override':
    'Key Management funciona en este servidor. Quitarlo acaba con la recuperación del correo cifrado; sin la base de datos de claves y su contraseña, el correo cifrado antiguo se pierde para siempre. Escriba {server} para quitarlo de todos modos.',
  'diagnosis.gate.healthy.overridden':
    'Key Management funciona en este servidor. Quitarlo acaba con la recuperación del correo cifrado; sin la base de datos de claves y su contraseña, el correo cifrado antiguo se pierde para siempre. Se escribió {server} para quitarlo de todos modos.',
  'diagnosis.gate.healthy.unread': 'No se pudo leer si Key Management funciona aquí, así que no se quita nada.',
  'diagnosis.gate.items.open': 'Se pudieron leer todos los elementos del Registro de esta reparación.',
  'diagnosis.gate.items.blocked':
    'No se pudo leer {at}. De lo que no se puede leer no se puede hacer copia de seguridad ni verificar que ya no existe.',
  'diagnosis.gate.items.later': '{at} se lee cuando el programa tiene derechos de administrador.',
  'diagnosis.gate.setup.ask':
    'El programa de instalación puede quitar el componente limpiamente: «Add/Remove», «Change Option», desactive la casilla «Key Management Server». No use nunca «Remove All» (quitar todo): se eliminarían las bases de datos de Exchange.',
  'diagnosis.gate.setup.blocked':
    'Pruebe primero el programa de instalación: «Add/Remove», «Change Option», desactive la casilla «Key Management Server». No use nunca «Remove All» (quitar todo): se eliminarían las bases de datos de Exchange.',
  'diagnosis.gate.setup.askOwn':
    'KM Server 4.0 y 5.0 tiene su propio programa de instalación, en la carpeta Exchkm del CD de Exchange. Su «Remove All» quita el componente y conserva la base de datos de claves como Security.bak; Kmserver.exe -u quita solo el servicio. No use nunca «Remove All» del programa de instalación de Exchange: elimina las bases de datos de Exchange.',
  'diagnosis.gate.setup.blockedOwn':
    'Pruebe primero su propio programa de instalación. KM Server 4.0 y 5.0 tiene su propio programa de instalación, en la carpeta Exchkm del CD de Exchange. Su «Remove All» quita el componente y conserva la base de datos de claves como Security.bak; Kmserver.exe -u quita solo el servicio. No use nunca «Remove All» del programa de instalación de Exchange: elimina las bases de datos de Exchange.',
  'diagnosis.gate.setup.open': 'Se probó el programa de instalación y no pudo quitar el componente.',
  'diagnosis.gate.setup.byOption':
    'Con la opción --yes se declaró que se probó el programa de instalación y no pudo quitar el componente.',
  'diagnosis.gate.data.none': 'No se encontró ninguna base de datos de claves en este servidor.',
  'diagnosis.gate.data.ask': {
    one: 'En {path} hay {n} archivo ({bytes} bytes) que no está en ninguna copia de seguridad en línea. Cópielo antes de cambiar nada.',
    other:
      'En {path} hay {n} archivos ({bytes} bytes) que no están en ninguna copia de seguridad en línea. Cópielos antes de cambiar nada.',
  },
  'diagnosis.gate.data.askUnread': '{why} Puede haber allí una base de datos de claves. Cópiela antes de cambiar nada.',
  'diagnosis.gate.data.unreadNone':
    '{why} Por eso nadie sabe que no hay ninguna. Haga que se pueda leer y vuelva a analizar el servidor, o copie lo que haya allí.',
  'diagnosis.gate.data.contradicted': {
    one: 'En {path} hay {n} archivo, así que «No hay ninguna» no es cierto. Cópielo antes de cambiar nada.',
    other: 'En {path} hay {n} archivos, así que «No hay ninguna» no es cierto. Cópielos antes de cambiar nada.',
  },
  'diagnosis.gate.data.where': 'Indique el lugar de la copia de {path}.',
  'diagnosis.gate.data.copied': 'La base de datos de claves se copió en {where}.',
  'diagnosis.gate.data.byOption':
    'Con la opción --yes se declaró que la base de datos de claves está copiada; no se indicó dónde.',
  'diagnosis.gate.password.ask':
    'Una vez detenido o quitado, Key Management solo vuelve a iniciarse con su contraseña o con el disquete que la contiene.',
  'diagnosis.gate.password.yes': 'La contraseña de Key Management, o el disquete que la contiene, está a mano.',
  'diagnosis.gate.password.byOption':
    'Con la opción --yes se declaró que la contraseña de Key Management, o el disquete que la contiene, está a mano.',
  'diagnosis.gate.password.accepted': 'Se acepta que el correo cifrado antiguo puede quedar ilegible.',
  'diagnosis.gate.dependents.open': 'Ningún servicio en ejecución depende de Key Management.',
  'diagnosis.gate.dependents.ask': {
    one: '{n} servicio en ejecución depende de Key Management y tiene que detenerse con él: {names}.',
    other: '{n} servicios en ejecución dependen de Key Management y tienen que detenerse con él: {names}.',
  },
  'diagnosis.gate.dependents.unread': 'No se pudo leer qué servicios dependen de Key Management.',
  'diagnosis.gate.elevation.open': 'El programa tiene derechos de administrador.',
  'diagnosis.gate.elevation.blocked': 'Para cambiar el Registro y detener servicios se necesitan derechos de administrador.',
  'diagnosis.gate.view.only32':
    'Los elementos están solo en la vista de 32 bits del Registro (WOW6432Node). La copia de seguridad se hace allí, y allí se quitan.',
  'diagnosis.gate.view.ownOnly': 'Ningún elemento está solo en la vista de 32 bits del Registro.',
  'diagnosis.gate.restart.open': 'No hay ningún reinicio pendiente.',
  'diagnosis.gate.restart.service':
    'Windows ha marcado el servicio para su eliminación. Reinicie primero {server} y vuelva a analizarlo.',
  'diagnosis.gate.restart.exchange':
    'Hay archivos de Exchange por reemplazar en el próximo reinicio. Reinicie primero {server} y vuelva a analizarlo.',
  'diagnosis.gate.restart.other': 'Windows espera un reinicio por otros motivos. No afecta a esta reparación.',
  'diagnosis.gate.restart.unread': 'No se pudo leer si hay un reinicio pendiente.',

  'diagnosis.explain.known':
    '{id} es la forma en que el programa de instalación informa del error de Windows {win32}. Artículos que lo mencionan: {articles}.',
  'diagnosis.explain.noArticle':
    '{id} es la forma en que el programa de instalación informa del error de Windows {win32}. Ningún artículo conocido aquí lo menciona.',
  'diagnosis.explain.notSetup':
    '{id} no es un error del programa de instalación de Exchange (esos empiezan por 0xC002). Ningún artículo conocido aquí lo menciona.',
  'diagnosis.win32.2': 'No se encontró un archivo.',
  'diagnosis.win32.3': 'No se encontró una carpeta.',
  'diagnosis.win32.5': 'Se denegó el acceso: faltan derechos, o un archivo está en uso.',
  'diagnosis.win32.9': 'Un bloque de memoria no era válido.',
  'diagnosis.win32.23': 'No se pudieron leer sin errores datos del disco o del CD.',
  'diagnosis.win32.33': 'Otro programa tiene bloqueada una parte del archivo.',
  'diagnosis.win32.53': 'No se encontró el otro equipo en la red.',
  'diagnosis.win32.87': 'Se llamó a una función con un valor que no admite.',
  'diagnosis.win32.126': 'No se encontró una DLL, o una DLL que esta necesita.',
  'diagnosis.win32.182': 'Una DLL es de otra versión que la que espera el programa.',
  'diagnosis.win32.234': 'Hay más datos que el espacio que reservó el programa.',
  'diagnosis.win32.267': 'El nombre de una carpeta no es válido.',
  'diagnosis.win32.603': 'Acceso telefónico a redes: el programa reservó poco espacio para la respuesta.',
  'diagnosis.win32.997': 'La lectura o la escritura ha empezado y no ha terminado.',
  'diagnosis.win32.1051': 'El servicio no se puede detener porque dependen de él servicios en ejecución.',
  'diagnosis.win32.1052': 'El servicio no puede aceptar esta solicitud en el estado en que está.',
  'diagnosis.win32.1053': 'El servicio no respondió a tiempo.',
  'diagnosis.win32.1058': 'El servicio está deshabilitado, así que no se puede iniciar.',
  'diagnosis.win32.1060': 'No hay ningún servicio con este nombre.',
  'diagnosis.win32.1061': 'El servicio no acepta solicitudes en este momento.',
  'diagnosis.win32.1068': 'Un servicio del que este depende no se inició.',
  'diagnosis.win32.1069': 'El servicio no pudo iniciar sesión: su cuenta o su contraseña no es correcta.',
  'diagnosis.win32.1326': 'El nombre de usuario o la contraseña no es correcto.',
  'diagnosis.win32.1332': 'Ninguna cuenta corresponde al nombre o al identificador de seguridad.',
  'diagnosis.win32.1355': 'El dominio no existe o no se pudo establecer contacto con él.',
  'diagnosis.win32.1719': 'No hay disponible ningún protocolo de red para llamadas remotas.',
  'diagnosis.win32.1722': 'El otro equipo o servicio no responde a llamadas remotas.',
  'diagnosis.win32.1762': 'El servicio de nombres no responde.',
  'diagnosis.win32.1788': 'La relación de confianza entre dos dominios no funciona.',
  'diagnosis.win32.1815': 'El texto no existe en el idioma solicitado.',
  'diagnosis.win32.2220': 'No se encontró el nombre del grupo.',
  'diagnosis.win32.2245': 'La contraseña no cumple las reglas para contraseñas.',
  'diagnosis.win32.2453': 'No se encontró el controlador de dominio.',
  'diagnosis.win32.unknown': 'El comando {command} muestra lo que dice Windows al respecto.',
} as const;
