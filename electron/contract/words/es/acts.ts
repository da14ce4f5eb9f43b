/** Spanish sentences about what the program does to a machine: items, results, states. Keys start with `acts.`. */
export const acts = {
  'acts.item.key': 'Claves: {keys} · Valores: {values} · Bytes: {bytes}',
  'acts.item.value': 'Un valor · Bytes: {bytes}',
  'acts.item.absent': 'No existe',
  'acts.item.gone': 'Quitado',
  'acts.item.nothing': 'No existe: nada que hacer',
  'acts.item.trimmed': 'Solo la ruta del programa',
  'acts.item.as-backup': 'Como en la copia de seguridad',
  'acts.item.same': 'Como estaba: nada que hacer',
  'acts.item.differs': 'Distinto de la copia de seguridad',
  'acts.undo.service': 'El servicio de {path} tendrá entonces:',
  'acts.undo.service.image-path': 'Programa (ImagePath): {value}',
  'acts.undo.service.account': 'Cuenta: {value}',
  'acts.undo.service.start': 'Tipo de inicio: {value}',
  'acts.undo.service.none': 'no definido',
  'acts.stays.setup': 'La clave Setup y sus otros componentes',
  'acts.stays.program': 'Los archivos de programa',
  'acts.stays.data': 'La carpeta de datos',
  'acts.stays.service-values': 'La clave del servicio con todos los demás valores',
  'acts.done.copied': {
    one: 'Base de datos de claves copiada de {from} a {to}: {n} archivo, {bytes} bytes. Se volvió a leer y tiene el mismo SHA-256.',
    other:
      'Base de datos de claves copiada de {from} a {to}: {n} archivos, {bytes} bytes. Cada uno se volvió a leer y tiene el mismo SHA-256.',
  },
  'acts.done.backup': 'Copia de seguridad verificada: {folder}',
  'acts.done.stopped': 'Servicio {service} detenido',
  'acts.done.not-running': 'El servicio {service} no estaba en ejecución',
  'acts.done.removed': 'Quitado: {path}',
  'acts.done.changed': 'Acortado: {path}',
  'acts.done.restored': 'Restaurado: {path}',
  'acts.done.nothing': 'No existía: {path}',
  'acts.override.removed': 'Quitado en contra del consejo',
  'acts.override.changed': 'Cambiado en contra del consejo',
  'acts.override.begun': 'Empezado en contra del consejo',
  'acts.done.checked': 'Como lo dejó la reparación: {path}',
  'acts.not-done.removed': 'Sin hacer, como estaba: {path}',
  'acts.not-done.restored': 'No restaurado: {path}',
  'acts.not-done.checked': 'No está como lo dejó la reparación: {path}',
  'acts.not-done.service-started':
    'El servicio {service} no se volvió a iniciar. Para iniciar Key Management se necesita su contraseña o el disquete que la contiene.',
  'acts.not-done.other-started': 'El servicio {service} no se volvió a iniciar.',
  'acts.next.repair': 'Repare como describe {article}. Aún no se ha cambiado nada.',
  'acts.next.restart': 'Reinicie {server}. Hasta entonces Windows sigue mostrando el servicio en la lista; es lo esperado.',
  'acts.next.restart-now': 'Windows sigue mostrando el servicio en la lista. Reinicie {server} si aún no se ha hecho.',
  'acts.next.restart-if-restarted':
    'Si {server} se reinició después de la eliminación, reinícielo una vez más. Solo entonces Windows vuelve a mostrar el servicio.',
  'acts.next.restart-lists-again': 'Reinicie {server}. Solo entonces Windows vuelve a mostrar el servicio.',
  'acts.next.put-back-files':
    'Si trabajó con copias o con una imagen: devuelva {files}, y ningún otro archivo, a system32\\config de la carpeta de Windows en {server}. Sus SHA-256 están en {list}, en la carpeta de esta reparación. Compruebe los archivos con «sha256sum --check {list}», o uno por uno con «certutil -hashfile», en un equipo que tenga alguno de los dos.',
  'acts.next.start-disk': 'Vuelva a poner el disco e inicie {server}.',
  'acts.next.old-copies':
    'Las copias del Registro en la carpeta repair de ese Windows y en un disco de reparación de emergencia todavía tienen las claves: restaurar una hace que vuelvan. Después del Service Pack, haga copias nuevas con rdisk.exe (Windows 2000: Copia de seguridad).',
  'acts.next.check': 'Tras el reinicio, abra de nuevo el programa y elija «Comprobar tras el reinicio».',
  'acts.next.service-pack': 'Ejecute de nuevo el Service Pack.',
  'acts.next.upgrade': 'Ejecute de nuevo la actualización a Exchange 5.5.',
  'acts.next.update-at-once':
    'No se quitó nada, así que Windows no necesita otro reinicio. Ejecute de nuevo lo que antes se detuvo.',
  'acts.next.start-needs-password':
    'A partir de ahora el servicio necesita en cada inicio la contraseña de Key Management o su disquete. Téngalos a mano.',
  'acts.next.setup-again':
    'Si se necesita Key Management, agréguelo con el programa de instalación y aplique después de nuevo el Service Pack.',
  'acts.next.own-setup-again':
    'Si se necesita Key Management, instálelo de nuevo con su propio programa de instalación, en la carpeta Exchkm del CD de Exchange.',
  'acts.next.install-again':
    'Si se necesita Key Management, agréguelo con el programa de instalación después de la actualización. Hasta entonces no funciona.',
  'acts.next.already-in-site':
    'Si el programa de instalación dice que ya hay un KM Server en el sitio, elimine primero su entrada del directorio. El artículo Q196161 contiene los pasos.',
  'acts.next.keep-old-database':
    'Si existe una carpeta Mgrent, consérvela, y también todas sus copias. Hasta que la actualización la haya convertido, es la única base de datos de claves.',
  'acts.next.web-connector':
    'Quite la entrada «Web Connector» de la lista del programa de instalación, como describe el artículo Q274197. Key Management no tiene relación con ella, así que este programa no la toca.',
  'acts.next.original-cd': 'Tenga a mano el CD desde el que se instaló Exchange.',
  'acts.next.attendant-off': 'Detenga el servicio Operador de sistema y deshabilítelo.',
  'acts.next.setup-042c': 'Inicie el programa de instalación desde ese CD. Muestra el error 0xC002042C. Elija Aceptar.',
  'acts.next.reinstall': 'Elija Reinstall. Restaura los archivos y carpetas que faltan y conserva las bases de datos.',
  'acts.next.setup-0422':
    'El programa de instalación termina con el error 0xC0020422, porque el servicio Operador de sistema está deshabilitado. Elija Aceptar.',
  'acts.next.attendant-on': 'Habilite de nuevo el servicio Operador de sistema.',
  'acts.next.restore-cmd': 'Reponga Cmd.exe en la carpeta System32.',
  'acts.next.copy-proxy': 'Copie la DLL de proxy desde otro servidor del sitio a la misma carpeta de este.',
  'acts.next.setup-once-more': 'Ejecute de nuevo el programa de instalación.',
  'acts.next.copy-generator': 'Copie la carpeta que falta bajo Address desde otro servidor del sitio.',
  'acts.next.enable-services': 'Establezca los servicios de Exchange deshabilitados en Manual o Automático.',
  'acts.next.start-with-password':
    'Abra Servicios en el Panel de control, escriba la contraseña de Key Management como parámetro de inicio e inicie el servicio, o inserte el disquete que la contiene.',
  'acts.next.remove-from-directory':
    'El artículo Q196161 quita el servidor antiguo del directorio con el programa Administrador en modo sin formato. Haga antes una copia de seguridad del directorio: un error puede dañar el sitio.',
  'acts.next.install-asp':
    'Instale de nuevo Active Server Pages: el programa de instalación necesita lo que se borró al quitarlo. El artículo Q178312 contiene los pasos.',
  'acts.next.terminal-install':
    'Escriba change user /install en un símbolo del sistema, instale de nuevo el Servicio de correo de Internet y escriba después change user /execute.',
  'acts.next.winreg-access':
    'Dé al grupo local Administradores Control total de la clave SYSTEM\\CurrentControlSet\\Control\\SecurePipeServers\\Winreg.',
  'acts.next.newer-upgrade-library':
    'Use la Kmsupgrd.dll del Service Pack 2 o posterior. El artículo Q193567 la pone en una copia del CD de Exchange.',
  'acts.next.begin-again': 'Vuelva a analizar el servidor y comience de nuevo la reparación.',
  'acts.next.resume-or-undo': 'Abra de nuevo el programa. Ofrece continuar o devolver todo a su lugar.',
  'acts.next.undo-or-resume': 'Deshaga lo hecho, o vuelva a analizar el servidor y continúe.',
  'acts.next.undo-again': 'Ejecute de nuevo «Deshacer». La copia de seguridad está íntegra.',
  'acts.next.look-again': 'Vuelva a analizar el servidor para ver qué cambió.',
  'acts.next.start-service':
    'El servicio está detenido. Para iniciarlo de nuevo se necesita la contraseña de Key Management o su disquete.',
  'acts.next.kit-fix': 'En {server}, escriba {command} en la carpeta del kit.',
  'acts.next.kit-read': 'Traiga RESULT y léala de nuevo.',
  'acts.next.kit-again': 'En el servidor, escriba de nuevo {command}: lo ya hecho se omite.',
  'acts.next.kit-regedt32':
    'En {server}, busque en Regedt32 cada clave que figura como no incluida en la exportación. Si existe, dé a los administradores permiso para leerla y empiece de nuevo con 2BACKUP.CMD de un kit nuevo.',
  'acts.next.kit-undo': 'O ejecute 9UNDO.CMD, que lo restaura todo.',
  'acts.next.kit-keep': 'Cuando nadie necesite ya la copia de seguridad, elimine todas las copias de RESULT.',
  'acts.next.kit-undo-again': 'Ejecute de nuevo 9UNDO.CMD en el servidor.',
  'acts.next.kit-by-hand': 'Si algo figura como agregado y no se quiere, quítelo en el Editor del Registro.',
  'acts.next.none': 'No hace falta nada más.',
  'acts.now.unchanged': 'No se cambió nada en {server}.',
  'acts.got.removed': '{done} de {all} quitados',
  'acts.got.changed': '{done} de {all} cambiados',
  'acts.got.restored': '{done} de {all} restaurados',
  'acts.server.gone': 'Elementos del Registro quitados: {done} de {all}',
  'acts.server.changed': 'Valores del Registro cambiados: {done} de {all}',
  'acts.server.unclear': '{n} empezados, sin final conocido',
  'acts.server.stopped': '{service} detenido',
  'acts.server.not-running': '{service} no se está ejecutando',
  'acts.server.stopping': '{service} todavía se está deteniendo',
  'acts.server.running': '{service} en ejecución',
  'acts.server.unknown': '{service}: estado desconocido',
  'acts.server.untouched': 'ningún servicio detenido',
  'acts.server.backup': 'copia de seguridad verificada',
  'acts.server.no-backup': 'sin copia de seguridad verificada',
  'acts.server.and': '{one} · {other}',
  'acts.phase.started': 'empezada, ningún elemento del Registro cambiado',
  'acts.phase.backed-up': 'con copia de seguridad, ningún elemento del Registro cambiado',
  'acts.phase.interrupted': 'interrumpida',
  'acts.phase.partly-removed': 'hecha en parte',
  'acts.phase.removed': 'hecha',
  'acts.phase.undone': 'deshecha',
  'acts.limit.class-names': 'Nombres de clase de las claves (esta vía no los transmite)',
  'acts.limit.links': 'Lo que hay bajo los vínculos simbólicos (esta vía los sigue)',
  'acts.limit.lone-defaults':
    'Valores predeterminados que están solos en su clave y no son texto simple (esta vía no los enumera)',
  'acts.limit.text-endings':
    'Cómo terminan los textos: una marca final que falta, o algo detrás de ella (esta vía transmite solo el texto)',
  'acts.limit.list-endings':
    'Cómo terminan las listas de textos, y los textos vacíos en ellas (esta vía transmite solo los textos)',
  'acts.limit.line-breaks': 'Saltos de línea en nombres y textos (esta vía los escribe como las letras \\r y \\n)',
  'acts.limit.unusual-types': 'Datos de tipos poco comunes (esta vía transmite solo que el valor existe)',
  'acts.limit.number-sizes': 'Números de tamaño poco común (esta vía transmite solo que el valor existe, y su tipo)',
  'acts.limit.odd-texts':
    'Textos que no terminan con exactamente un NUL (esta vía transmite solo que el valor existe, y su tipo)',
  'acts.limit.odd-lengths': 'Textos con un número impar de bytes (esta vía transmite solo que el valor existe, y su tipo)',
  'acts.limit.large-numbers': 'Las últimas cifras de números mayores que 9.007.199.254.740.991 (esta vía los redondea)',
  'acts.limit.expandable-names':
    'Textos con variables bajo un nombre que contiene una barra invertida o un salto de línea (esta vía no puede pedirlos)',
  'acts.passed-over.switched-off': 'No consultado: Windows Script Host está desactivado en este equipo.',
  'acts.passed-over.not-installed': 'No consultado: VBScript no está instalado en este equipo.',
  'acts.passed-over.incomplete': 'No consultado: faltan sus scripts en este programa.',
  'acts.passed-over.other-architecture': 'No consultado: este programa es de 32 bits en un Windows de 64 bits.',
  'acts.passed-over.no-answer': 'No utilizado: no respondió en la prueba.',
  'acts.passed-over.differs': 'No utilizado: en la prueba, sus respuestas difirieron de las de la API de Windows.',
  'acts.passed-over.untested':
    'No utilizado: nada en este equipo permitía demostrar que deja sin cambios las variables de los textos.',
  'acts.passed-over.failed-later': 'Ya no se utiliza: no pudo responder a una pregunta durante esta reparación.',
} as const;
