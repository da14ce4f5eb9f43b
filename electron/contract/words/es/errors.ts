/**
 * Spanish sentences for every error code: `.title` says what happened, `.remedy` what to do. `{where}` is the thing it
 * is about. They never say what state the server is in: the page or the command says that first, from the run itself.
 */
export const errors = {
  'errors.E-USAGE.title': '{where} no va con el resto de la línea de comandos.',
  'errors.E-USAGE.remedy': 'Use --help para ver lo que es posible.',
  'errors.E-COMMAND-MISSING.title': 'No se indicó ningún comando. Existen estos: {where}.',
  'errors.E-COMMAND-MISSING.remedy': 'Indique uno de ellos, o use --help.',
  'errors.E-COMMAND-UNKNOWN.title': 'El comando «{where}» no existe.',
  'errors.E-COMMAND-UNKNOWN.remedy': '--help muestra los comandos.',
  'errors.E-OPTION-UNKNOWN.title': 'La opción {where} no existe aquí.',
  'errors.E-OPTION-UNKNOWN.remedy': '--help muestra las opciones de cada comando.',
  'errors.E-OPTION-MISSING.title': 'Falta la opción {where}.',
  'errors.E-OPTION-MISSING.remedy': 'Agréguela con su valor. --help la explica.',
  'errors.E-OPTION-VALUE.title': 'El valor de una opción falta o no se puede usar: {where}.',
  'errors.E-OPTION-VALUE.remedy': '--help explica qué valores admite la opción.',
  'errors.E-NO-PASSWORD.title': 'No se ha indicado ninguna contraseña.',
  'errors.E-NO-PASSWORD.remedy':
    'Escríbala cuando se le pida o indíquela, con {where}, en la primera línea de la entrada estándar. Tiene como máximo 1024 bytes.',
  'errors.E-OPERAND-MISSING.title': 'Falta algo después del comando: {where}.',
  'errors.E-OPERAND-MISSING.remedy': 'Indíquelo. --help lo explica.',
  'errors.E-OPERAND-EXTRA.title': '«{where}» es una palabra de más.',
  'errors.E-OPERAND-EXTRA.remedy': 'Quítela, o ponga entre comillas una ruta que contenga espacios.',
  'errors.E-ARTICLE-UNKNOWN.title': 'No se conoce ninguna reparación para el artículo {where}.',
  'errors.E-ARTICLE-UNKNOWN.remedy': 'Indique uno de estos: Q290226, Q196171, Q182814 o Q235418.',
  'errors.E-MACHINE-UNKNOWN.title': '{where} no es un lugar que este programa conozca.',
  'errors.E-MACHINE-UNKNOWN.remedy':
    'Use «this», «practice:» y el nombre de un escenario, u «offline:» y la carpeta de un disco.',
  'errors.E-SCENARIO-UNKNOWN.title': 'No hay ningún escenario de práctica llamado {where}.',
  'errors.E-SCENARIO-UNKNOWN.remedy': 'Indique uno de los escenarios entre paréntesis.',
  'errors.E-ERROR-ID-MALFORMED.title': 'No hay ningún número de error en «{where}».',
  'errors.E-ERROR-ID-MALFORMED.remedy':
    'Escriba el número como lo muestra el programa de instalación, por ejemplo 0xC0020002, o pegue el mensaje completo.',
  'errors.E-NOT-WINDOWS.title': 'Este sistema ({where}) no es Windows, así que no tiene Registro que analizar.',
  'errors.E-NOT-WINDOWS.remedy':
    'Use aquí un servidor de práctica (--machine practice:q290226), o ejecute el programa en Windows.',
  'errors.E-STATE-UNREADABLE.title': 'No se pudo leer el archivo {where} del servidor de práctica.',
  'errors.E-STATE-UNREADABLE.remedy': 'Compruebe que el archivo existe y que se puede leer, o indique otro.',
  'errors.E-STATE-MALFORMED.title': 'El archivo {where} no describe un servidor de práctica.',
  'errors.E-STATE-MALFORMED.remedy': 'Indique otro archivo, o elimine este para empezar el escenario de nuevo.',
  'errors.E-STATE-OTHER-SCENARIO.title': 'El servidor de práctica de {where} se creó para otro escenario.',
  'errors.E-STATE-OTHER-SCENARIO.remedy': 'Indique ese escenario, u otro archivo.',
  'errors.E-FILE-UNREADABLE.title': 'No se pudo leer el archivo {where}.',
  'errors.E-FILE-UNREADABLE.remedy': 'Compruebe que existe y que esta cuenta puede leerlo.',
  'errors.E-EVIDENCE-MALFORMED.title': 'La descripción de un equipo no se puede usar: {where}.',
  'errors.E-EVIDENCE-MALFORMED.remedy': 'Corrija la entrada indicada y vuelva a intentarlo.',
  'errors.E-EVIDENCE-NOT-GIVEN.title': 'La descripción del equipo no lo dice: {where}.',
  'errors.E-EVIDENCE-NOT-GIVEN.remedy': 'Agréguelo a la descripción, o analice el equipo mismo.',
  'errors.E-REG-FILE-MALFORMED.title': 'El archivo de registro (.reg) no se puede usar: {where}.',
  'errors.E-REG-FILE-MALFORMED.remedy': 'Use un archivo exportado por el Editor del Registro o por este programa, sin modificar.',
  'errors.E-NET-NAME.title': 'En esta red no hay ningún equipo llamado {where}.',
  'errors.E-NET-NAME.remedy': 'Compruebe el nombre o use la dirección IP del servidor.',
  'errors.E-NET-UNREACHABLE.title': 'No se puede llegar a {where}.',
  'errors.E-NET-UNREACHABLE.remedy':
    'Compruebe el nombre, que el servidor esté encendido y que ningún firewall bloquee los puertos 445 (Windows 2000) y 139 (NT 4.0).',
  'errors.E-NET-NETBIOS.title': '{where} respondió, pero no aceptó ninguna sesión NetBIOS.',
  'errors.E-NET-NETBIOS.remedy':
    'Use el nombre NetBIOS del servidor en lugar de su dirección. En el servidor debe ejecutarse el servicio «Servidor».',
  'errors.E-NET-NOT-SMB.title': 'Lo que responde en {where} no es el uso compartido de archivos de Windows.',
  'errors.E-NET-NOT-SMB.remedy': 'Compruebe el nombre y el puerto.',
  'errors.E-NET-SMB1-OFF.title': '{where} no habla SMB1.',
  'errors.E-NET-SMB1-OFF.remedy':
    'NT 4.0 y 2000 siempre lo hablan: este es otro equipo, o SMB1 se desactivó allí. Compruebe el nombre.',
  'errors.E-NET-NO-NTLM.title': '{where} no acepta inicios de sesión con NTLM.',
  'errors.E-NET-NO-NTLM.remedy': 'Este programa solo usa NTLM. Use el kit de servidor o el disco del servidor.',
  'errors.E-NET-SHARE-LEVEL.title': '{where} no tiene cuentas de usuario.',
  'errors.E-NET-SHARE-LEVEL.remedy': 'Windows NT 4.0 y 2000 las tienen. Compruebe que sea el equipo correcto.',
  'errors.E-NET-PROTOCOL.title': 'La respuesta del servidor no tiene sentido: {where}.',
  'errors.E-NET-PROTOCOL.remedy':
    'Se cerró la conexión. Si vuelve a ocurrir, escriba una traza (--trace FILE en la línea de comandos) y envíela.',
  'errors.E-NET-LIMIT.title': 'La respuesta del servidor es mayor de lo que este programa acepta: {where}.',
  'errors.E-NET-LIMIT.remedy':
    'Un servidor Exchange 5.5 sano queda muy por debajo de este límite. Un especialista debe revisar ese servidor.',
  'errors.E-NET-RPC.title': 'El servidor rechazó una llamada remota: {where}.',
  'errors.E-NET-RPC.remedy':
    'En el servidor deben ejecutarse los servicios «Servidor» y «Llamada a procedimiento remoto (RPC)». Si se ejecutan, reinicie el servidor.',
  'errors.E-NET-LOST.title': 'Se perdió la conexión con {where}.',
  'errors.E-NET-LOST.remedy':
    'Compruebe la red, conéctese de nuevo y analice el servidor: lo que estaba en curso pudo ocurrir o no.',
  'errors.E-NET-TIMEOUT.title': '{where} no respondió a tiempo.',
  'errors.E-NET-TIMEOUT.remedy':
    'Compruebe la red y el servidor, conéctese de nuevo y analice el servidor: lo que estaba en curso pudo ocurrir o no.',
  'errors.E-NET-SIGNATURE.title': 'Una respuesta de {where} no lleva una firma válida. Se cerró la conexión.',
  'errors.E-NET-SIGNATURE.remedy':
    'Puede que alguien altere el tráfico por el camino. Pregunte a su administrador de red antes de intentarlo de nuevo.',
  'errors.E-NET-UNSIGNED.title':
    '{where} no firma su tráfico: alguien por el camino podría alterar lo que se envía. No se cambió nada.',
  'errors.E-NET-UNSIGNED.remedy':
    'Asegúrese de que nadie más llegue a la red intermedia y acéptelo (--accept-unsigned en la línea de comandos), o use el kit de servidor.',
  'errors.E-NET-OTHER-SERVER.title':
    'El servidor que responde ahora en {where} no es aquel en el que se inició sesión. No se hizo nada más.',
  'errors.E-NET-OTHER-SERVER.remedy': 'Compruebe el nombre y qué cambió en esa dirección, y conéctese de nuevo.',
  'errors.E-LOGON-FAILED.title': '{where} no acepta este nombre de usuario y esta contraseña.',
  'errors.E-LOGON-FAILED.remedy':
    'Compruebe ambos y el dominio. Cada intento cuenta: las cuentas se bloquean. Windows NT 4.0 anterior al Service Pack 4 solo conoce NTLM v1.',
  'errors.E-LOGON-LOCKED.title': 'Esta cuenta está bloqueada en {where}.',
  'errors.E-LOGON-LOCKED.remedy': 'Pida a un administrador que la desbloquee o espere a que termine el bloqueo.',
  'errors.E-LOGON-DISABLED.title': 'Esta cuenta está deshabilitada en {where}.',
  'errors.E-LOGON-DISABLED.remedy': 'Use otra cuenta o pida a un administrador que la habilite.',
  'errors.E-LOGON-PASSWORD-EXPIRED.title': 'La contraseña de esta cuenta ha caducado o debe cambiarse, según {where}.',
  'errors.E-LOGON-PASSWORD-EXPIRED.remedy': 'Cámbiela en otro equipo o use otra cuenta.',
  'errors.E-LOGON-ACCOUNT-EXPIRED.title': 'Esta cuenta ha caducado en {where}.',
  'errors.E-LOGON-ACCOUNT-EXPIRED.remedy': 'Use otra cuenta o pida a un administrador que la prorrogue.',
  'errors.E-LOGON-RESTRICTED.title': 'Esta cuenta no puede iniciar sesión en {where} de esta forma o a esta hora.',
  'errors.E-LOGON-RESTRICTED.remedy':
    'Pueden impedirlo sus horas, sus estaciones de trabajo, una contraseña vacía o el derecho «Tener acceso a este equipo desde la red». Use otra cuenta.',
  'errors.E-LOGON-CLOCK.title': '{where} rechaza el inicio de sesión porque su reloj y el de su dominio difieren demasiado.',
  'errors.E-LOGON-CLOCK.remedy': 'Ponga en hora el servidor e inténtelo de nuevo.',
  'errors.E-LOGON-DOMAIN.title': '{where} no encontró ningún controlador de dominio que conozca esta cuenta.',
  'errors.E-LOGON-DOMAIN.remedy': 'Compruebe el dominio o use una cuenta local del servidor.',
  'errors.E-LOGON-GUEST.title': '{where} solo le dejó entrar como invitado: la cuenta no existe allí.',
  'errors.E-LOGON-GUEST.remedy': 'Use una cuenta con derechos de administrador en ese servidor.',
  'errors.E-LOGON-REFUSED.title': '{where} rechazó el inicio de sesión.',
  'errors.E-LOGON-REFUSED.remedy':
    'El estado en los detalles dice por qué. Un servidor puede exigir una forma de inicio de sesión que este programa no tiene.',
  'errors.E-REMOTE-NO-REGISTRY.title': 'El Registro de {where} no se puede abrir por la red.',
  'errors.E-REMOTE-NO-REGISTRY.remedy': 'En Windows 2000, inicie allí el servicio «Servicio de Registro remoto».',
  'errors.E-REMOTE-NO-SERVICES.title': 'El administrador de control de servicios de {where} no se puede abrir por la red.',
  'errors.E-REMOTE-NO-SERVICES.remedy':
    'Reinicie el servidor si sus demás servicios funcionan. Hasta entonces este programa puede examinarlo, pero no cambiarlo.',
  'errors.E-REMOTE-NO-SHARE.title': 'El recurso compartido administrativo {where} no existe.',
  'errors.E-REMOTE-NO-SHARE.remedy':
    'Los recursos administrativos pueden estar desactivados (AutoShareServer). Sin ellos este programa puede examinar el servidor, pero no cambiarlo: use el kit o el disco.',
  'errors.E-REMOTE-NOT-ADMIN.title': 'Esta cuenta no es administradora de {where}.',
  'errors.E-REMOTE-NOT-ADMIN.remedy': 'Inicie sesión con una cuenta del grupo Administradores de ese servidor.',
  'errors.E-REMOTE-SAVE-REFUSED.title':
    'El servidor no guarda {where} en un archivo; allí no se podría verificar una copia de seguridad.',
  'errors.E-REMOTE-SAVE-REFUSED.remedy':
    'La cuenta necesita el derecho «Realizar copias de seguridad de archivos y directorios». Si no, use el kit de servidor o el disco del servidor.',
  'errors.E-REMOTE-DISK-FULL.title': 'El disco del servidor está lleno: {where}.',
  'errors.E-REMOTE-DISK-FULL.remedy': 'Libere unos megabytes en esa unidad del servidor e inténtelo de nuevo.',
  'errors.E-REMOTE-FILE-LEFT.title': 'No se pudo eliminar el archivo temporal {where} en el servidor.',
  'errors.E-REMOTE-FILE-LEFT.remedy': 'Contiene una parte del Registro. Elimínelo allí manualmente.',
  'errors.E-REMOTE-FILE-NAME.title': '{where} no es una ruta que este programa use en un servidor.',
  'errors.E-REMOTE-FILE-NAME.remedy':
    'Una ruta empieza por una unidad del servidor, y ningún nombre en ella debe llevar a otro lugar.',
  'errors.E-OUT-NOT-WRITABLE.title': 'No se puede escribir en {where}.',
  'errors.E-OUT-NOT-WRITABLE.remedy': 'Elija una carpeta en la que esta cuenta pueda escribir.',
  'errors.E-OUT-FULL.title': 'El disco está lleno: {where}.',
  'errors.E-OUT-FULL.remedy': 'Libere espacio o elija una carpeta de otro disco, y vuelva a intentarlo.',
  'errors.E-OUT-PATH-TOO-LONG.title': 'La ruta es demasiado larga para Windows: {where}.',
  'errors.E-OUT-PATH-TOO-LONG.remedy': 'Elija una carpeta con una ruta más corta.',
  'errors.E-OUT-INSIDE-UNPACKED.title':
    '{where} es la carpeta en la que se desempaqueta el programa; Windows la elimina cuando el programa termina.',
  'errors.E-OUT-INSIDE-UNPACKED.remedy': 'Elija una carpeta fuera de ella.',
  'errors.E-OUT-NOT-PRIVATE.title': 'No se pudo cerrar la carpeta {where} a otras cuentas.',
  'errors.E-OUT-NOT-PRIVATE.remedy':
    'Una copia de seguridad puede contener la contraseña de Key Management. Elija una carpeta de un disco NTFS.',
  'errors.E-OUT-EXISTS.title': '{where} ya existe y no se sobrescribe.',
  'errors.E-OUT-EXISTS.remedy': 'Elija otro nombre u otra carpeta.',
  'errors.E-COPY-INSIDE.title': '{where} está dentro de la carpeta que se copia.',
  'errors.E-COPY-INSIDE.remedy': 'Elija para la copia una carpeta fuera de ella.',
  'errors.E-OUT-IN-USE.title': 'Este comando lee o conserva {where}, y no se sobrescribe.',
  'errors.E-OUT-IN-USE.remedy': 'Indique otro archivo para la salida.',
  'errors.E-REG-DENIED.title': 'Se denegó el acceso a {where}.',
  'errors.E-REG-DENIED.remedy': 'Reinicie el programa como administrador, o pida Control total sobre esta clave.',
  'errors.E-REG-FAILED.title': 'Windows informó de un error en {where}.',
  'errors.E-REG-FAILED.remedy':
    'Vuelva a analizar el servidor. Si se repite, envíe el número de error y los detalles a quien da soporte a este programa.',
  'errors.E-REG-KEY-DELETED.title':
    'La clave {where} está marcada para su eliminación y no se puede usar hasta que Windows se reinicie.',
  'errors.E-REG-KEY-DELETED.remedy':
    'Cierre el Editor del Registro y la consola Servicios, reinicie el servidor y vuelva a analizarlo.',
  'errors.E-REG-NAME-NOT-WIN32.title': '{where} tiene un nombre que los programas de Windows no pueden abrir.',
  'errors.E-REG-NAME-NOT-WIN32.remedy':
    'Este programa no la toca. Un especialista en el Registro de Windows tiene que examinar esta clave.',
  'errors.E-DISK-PATH.title': '{where} no es una ruta completa de este equipo.',
  'errors.E-DISK-PATH.remedy':
    'Empiece por la unidad, por ejemplo E:\\winnt\\system32\\config. Para una carpeta de la red, use «Elegir una carpeta».',
  'errors.E-DROP-PATH.title': '{where} no es una carpeta de una unidad de este equipo.',
  'errors.E-DROP-PATH.remedy':
    'Lo que suelte tiene que estar en una unidad de este equipo. Para abrir una carpeta de la red, elíjala con el botón.',
  'errors.E-HIVE-NOT-FOUND.title': 'No hay ningún subárbol del Registro en {where}.',
  'errors.E-HIVE-NOT-FOUND.remedy':
    'Indique la carpeta que contiene los archivos SYSTEM y SOFTWARE, normalmente WINNT\\system32\\config en el disco, o el disco mismo.',
  'errors.E-HIVE-NOT-BOTH.title': 'Estos archivos no son un subárbol SYSTEM y un subárbol SOFTWARE: {where}.',
  'errors.E-HIVE-NOT-BOTH.remedy':
    'Elija exactamente dos archivos: el subárbol SYSTEM y el subárbol SOFTWARE del mismo Windows. Los nombres no importan.',
  'errors.E-HIVE-MALFORMED.title': '{where} está dañado o no es un subárbol del Registro.',
  'errors.E-HIVE-MALFORMED.remedy':
    'Copie antes el disco. Después tome el archivo de una copia de seguridad, o deje que lo repare el Windows al que pertenece. El lugar dañado está en los detalles.',
  'errors.E-HIVE-VERSION.title': '{where} es un subárbol del Registro con un formato en el que este programa no puede trabajar.',
  'errors.E-HIVE-VERSION.remedy': 'Haga la reparación en el propio servidor. El formato está en los detalles.',
  'errors.E-HIVE-DIRTY.title': '{where} no se escribió hasta el final: su Windows no se apagó correctamente.',
  'errors.E-HIVE-DIRTY.remedy':
    'Copie antes el archivo y su registro (.LOG). Inicie ese Windows una vez y apáguelo correctamente, para que complete el archivo. Si no arranca, tome el archivo de una copia de seguridad: ningún .LOG junto al archivo lo completa. Lo encontrado se indica en los detalles.',
  'errors.E-HIVE-IN-USE.title': '{where} está en uso, u otro programa lo ha cambiado entretanto.',
  'errors.E-HIVE-IN-USE.remedy':
    'Apague el servidor (sin hibernar), cierre todos los demás programas que tengan abierto su disco y vuelva a intentarlo.',
  'errors.E-HIVE-NOT-PROVEN.title':
    'No se pudo verificar la copia modificada de {where}, así que se descartó. El archivo mismo no ha cambiado.',
  'errors.E-HIVE-NOT-PROVEN.remedy':
    'No cambie nada manualmente. Conserve el informe y pida ayuda con la primera diferencia que indica.',
  'errors.E-HIVE-MIRROR-DIFFERS.title': '{where} no es el mismo Registro que SYSTEM, del que es la segunda copia.',
  'errors.E-HIVE-MIRROR-DIFFERS.remedy':
    'Copie los dos archivos. Inicie ese Windows y apáguelo correctamente: escribe los dos. Si siguen siendo distintos o no arranca, tome los dos de la misma copia de seguridad. Después, vuelva a intentarlo. La primera diferencia se indica en los detalles.',
  'errors.E-HIVE-ONLY-MIRROR.title': '{where} está dañado, pero su segunda copia SYSTEM.ALT está intacta.',
  'errors.E-HIVE-ONLY-MIRROR.remedy':
    'Copie los dos archivos. Inicie ese Windows: arranca por sí mismo con SYSTEM.ALT y vuelve a escribir SYSTEM. Apáguelo correctamente y vuelva a intentarlo. Si no arranca, tome los dos archivos de la misma copia de seguridad.',
  'errors.E-HIVE-HALF-EXCHANGED.title': 'No se pudo sustituir otro archivo del Registro, y {where} no se pudo dejar como estaba.',
  'errors.E-HIVE-HALF-EXCHANGED.remedy':
    'No inicie ese Windows todavía. Compruebe que se puede escribir en su disco y elija Deshacer: se restituyen todos los originales.',
  'errors.E-HIVE-NO-CONTROL-SET.title': '{where} no indica con qué conjunto de control arranca su Windows.',
  'errors.E-HIVE-NO-CONTROL-SET.remedy':
    'Compruebe que es el subárbol SYSTEM de un Windows instalado y, si está dañado, tómelo de una copia de seguridad. Lo que falta se indica en los detalles.',
  'errors.E-HIVE-VALUE-TOO-LARGE.title':
    'Un valor es demasiado grande para {where}: antes de XP, Windows guarda como máximo 1 MB en uno.',
  'errors.E-HIVE-VALUE-TOO-LARGE.remedy':
    'Compruebe que la copia de seguridad es de este Windows. Si lo es, pida ayuda y facilite los detalles.',
  'errors.E-REG-TOO-DEEP.title': 'Las claves bajo {where} tienen más niveles de los que Windows permite.',
  'errors.E-REG-TOO-DEEP.remedy':
    'Este programa no las toca. Un especialista en el Registro de Windows tiene que examinar esta clave.',
  'errors.E-REG-TOOLS-BLOCKED.title': 'Una directiva de este equipo bloquea las herramientas del Registro: {where}.',
  'errors.E-REG-TOOLS-BLOCKED.remedy': 'Pida a quien administra la directiva que la levante para la reparación.',
  'errors.E-SCM-DENIED.title': 'Se denegó el acceso al servicio {where}.',
  'errors.E-SCM-DENIED.remedy': 'Reinicie el programa como administrador.',
  'errors.E-SCM-FAILED.title': 'El Administrador de control de servicios informó de un error para {where}.',
  'errors.E-SCM-FAILED.remedy': 'Vuelva a analizar el servidor. Si se repite, reinícielo.',
  'errors.E-FILE-DENIED.title': 'Se denegó el acceso a {where}.',
  'errors.E-FILE-DENIED.remedy': 'Reinicie el programa como administrador, o pida el derecho de leer y escribir allí.',
  'errors.E-FILE-FAILED.title': 'No se pudo leer o escribir {where}.',
  'errors.E-FILE-FAILED.remedy': 'Compruebe que el disco está conectado y que el archivo no está en uso, y vuelva a intentarlo.',
  'errors.E-FILE-IS-LINK.title': '{where} es un vínculo. Una copia no contendría aquello a lo que apunta.',
  'errors.E-FILE-IS-LINK.remedy': 'Copie la carpeta manualmente, junto con aquello a lo que apunta el vínculo.',
  'errors.E-FILE-WRONG-KIND.title': '{where} es una carpeta en el lugar de un archivo, o un archivo en el lugar de una carpeta.',
  'errors.E-FILE-WRONG-KIND.remedy': 'Compruebe cuál de los dos debe estar allí y vuelva a analizar el servidor.',
  'errors.E-FILE-NOT-LOCAL.title': '{where} no está en un disco de este servidor, así que no se leyó.',
  'errors.E-FILE-NOT-LOCAL.remedy': 'Compruebe usted mismo si existe. Cuenta como no leído.',
  'errors.E-COPY-DIFFERS.title': 'La copia {where} no se lee como se escribió.',
  'errors.E-COPY-DIFFERS.remedy': 'No confíe en esta copia. Elija otro disco y copie de nuevo.',
  'errors.E-FILE-LINK.title': '{where} es un vínculo a otro lugar.',
  'errors.E-FILE-LINK.remedy':
    'Aquí no se lee ni se escribe nada a través de un vínculo. Indique el archivo o la carpeta a los que lleva, o pida que se quite el vínculo.',
  'errors.E-FILE-NOT-ORDINARY.title': '{where} no es un archivo normal.',
  'errors.E-FILE-NOT-ORDINARY.remedy': 'Indique un archivo. Las carpetas, las canalizaciones y los dispositivos no se leen.',
  'errors.E-NOT-ELEVATED.title': '{where} requiere derechos de administrador, y el programa se ejecuta sin ellos.',
  'errors.E-NOT-ELEVATED.remedy': 'Cierre el programa y vuelva a iniciarlo con «Ejecutar como administrador».',
  'errors.E-ELEVATION-FAILED.title': 'No se pudo iniciar {where} con derechos de administrador.',
  'errors.E-ELEVATION-FAILED.remedy':
    'Compruebe que {where} sigue existiendo y que ninguna directiva lo bloquea, e inícielo con «Ejecutar como administrador».',
  'errors.E-SERVICE-REFUSED-STOP.title': 'El servicio {where} no acepta la solicitud de detenerse.',
  'errors.E-SERVICE-REFUSED-STOP.remedy':
    'Reinicie el servidor y vuelva a analizarlo. Tras un reinicio el servicio no está en ejecución, salvo que algo lo inicie.',
  'errors.E-SERVICE-STILL-STOPPING.title': 'El servicio {where} aún no se ha detenido.',
  'errors.E-SERVICE-STILL-STOPPING.remedy':
    'Siga esperando, o vuelva a analizar el servidor cuando el servicio se haya detenido. Continúa deteniéndose por sí solo.',
  'errors.E-SERVICE-DEPENDENTS.title': 'Hay servicios en ejecución que dependen de {where}.',
  'errors.E-SERVICE-DEPENDENTS.remedy': 'Deténgalos también, o cierre antes los programas que los usan.',
  'errors.E-SERVICE-NOT-STOPPED.title': 'El servicio {where} no está detenido.',
  'errors.E-SERVICE-NOT-STOPPED.remedy': 'Deténgalo primero. No se quita nada mientras está en ejecución.',
  'errors.E-SERVICE-MARKED-FOR-DELETE.title': 'El servicio {where} está marcado para su eliminación.',
  'errors.E-SERVICE-MARKED-FOR-DELETE.remedy':
    'Cierre la consola Servicios en todas las pantallas, reinicie el servidor y vuelva a analizarlo.',
  'errors.E-STOP-WAITING.title': 'Dejó de esperar a {where}.',
  'errors.E-STOP-WAITING.remedy':
    'El servicio continúa deteniéndose por sí solo. Vuelva a analizar el servidor cuando se haya detenido.',
  'errors.E-NOTHING-TO-DO.title': 'No hay nada que hacer: {where}.',
  'errors.E-NOTHING-TO-DO.remedy': 'Vuelva a analizar el servidor si algo ha cambiado desde entonces.',
  'errors.E-NOT-APPLICABLE.title': 'La reparación {where} no corresponde a lo encontrado en este servidor.',
  'errors.E-NOT-APPLICABLE.remedy': 'Lea los resultados del análisis. Nombran los indicios en contra.',
  'errors.E-GATE.title': 'Una regla de seguridad no lo permite.',
  'errors.E-GATE.remedy': 'Resuelva lo que indica la regla y vuelva a intentarlo.',
  'errors.E-CONFIRMATION.title': 'El nombre escrito no es {where}.',
  'errors.E-CONFIRMATION.remedy': 'Escriba el nombre del servidor tal como se muestra en la parte superior de la ventana.',
  'errors.E-UNREADABLE-ITEM.title': 'No se pudo leer {where}, así que no se sabe qué se quitaría.',
  'errors.E-UNREADABLE-ITEM.remedy':
    'Reinicie el programa como administrador, o pida Control total de esta clave, y vuelva a analizar el servidor.',
  'errors.E-CHANGED-SINCE-LOOK.title': '{where} ha cambiado desde el análisis.',
  'errors.E-CHANGED-SINCE-LOOK.remedy': 'Vuelva a analizar el servidor. La reparación parte entonces de lo que hay ahora.',
  'errors.E-BUSY.title': 'Otra reparación de este servidor está en curso.',
  'errors.E-BUSY.remedy': 'Espere a que esa reparación termine y vuelva a intentarlo.',
  'errors.E-WRONG-STEP.title': 'Ahora no es posible: se muestra otra página, o hay algo en curso.',
  'errors.E-WRONG-STEP.remedy': 'Continúe con lo que muestra la página.',
  'errors.E-BACKUP-NOT-PROVEN.title': 'No se pudo verificar la copia de seguridad de {where}.',
  'errors.E-BACKUP-NOT-PROVEN.remedy':
    'Vuelva a intentarlo. Si falla otra vez, elija otra carpeta y envíe los detalles a quien da soporte a este programa.',
  'errors.E-BACKUP-ALTERED.title': 'El archivo de copia de seguridad {where} no es el que se escribió.',
  'errors.E-BACKUP-ALTERED.remedy':
    'Recupere el archivo original de una copia. Una copia de seguridad modificada no se restaura.',
  'errors.E-BACKUP-MISSING.title': 'El archivo de copia de seguridad {where} no existe.',
  'errors.E-BACKUP-MISSING.remedy': 'Devuélvalo a su lugar y vuelva a intentarlo.',
  'errors.E-WITNESS-DISAGREES.title': 'Dos formas de leer {where} dieron respuestas distintas.',
  'errors.E-WITNESS-DISAGREES.remedy':
    'Cierre otros programas que usen el Registro y vuelva a intentarlo. Si las respuestas siguen siendo distintas, envíe los detalles a quien da soporte a este programa.',
  'errors.E-WITNESS-UNAVAILABLE.title': 'La segunda forma de leer {where} no respondió.',
  'errors.E-WITNESS-UNAVAILABLE.remedy':
    'Vuelva a intentarlo. Si sigue así, compruebe si una directiva bloquea reg.exe o Windows Script Host.',
  'errors.E-REMOVAL-NOT-PROVEN.title': 'No se pudo verificar que {where} ya no existe.',
  'errors.E-REMOVAL-NOT-PROVEN.remedy': 'Deshaga la reparación, o vuelva a analizar el servidor para ver lo que hay.',
  'errors.E-UNDO-NOT-PROVEN.title': 'No se pudo verificar que {where} está como estaba.',
  'errors.E-UNDO-NOT-PROVEN.remedy':
    'Intente «Deshacer» de nuevo. La copia de seguridad no ha cambiado y se puede usar cuantas veces haga falta.',
  'errors.E-RUN-NOT-FOUND.title': 'No hay ninguna reparación en {where}.',
  'errors.E-RUN-NOT-FOUND.remedy':
    'Elija una reparación de la lista de la página inicial. En la línea de comandos, «runs» las muestra.',
  'errors.E-RUN-DAMAGED.title': 'El diario de la reparación {where} está dañado.',
  'errors.E-RUN-DAMAGED.remedy':
    'Los archivos de copia de seguridad que están junto a él se conservan. Envíe la carpeta completa a quien da soporte a este programa; puede contener una contraseña.',
  'errors.E-RUN-OTHER-MACHINE.title': 'Esta reparación pertenece a otra instalación de Windows, no a {where}.',
  'errors.E-RUN-OTHER-MACHINE.remedy': 'Deshágala en el servidor en el que se hizo.',
  'errors.E-RUN-OTHER-SERVER.title':
    'El servidor que respondió en {where} no es aquel en el que se hizo esta reparación. Allí no se hizo nada.',
  'errors.E-RUN-OTHER-SERVER.remedy':
    'Indique el nombre o la dirección en que se encuentra ahora el servidor reparado. Los detalles nombran los dos servidores.',
  'errors.E-RUN-NOT-UNDOABLE.title': 'La reparación {where} no tiene nada que deshacer.',
  'errors.E-RUN-NOT-UNDOABLE.remedy': 'Vuelva a analizar el servidor para ver su estado.',
  'errors.E-RUN-FOREIGN.title': 'La reparación de {where} no la hizo este programa en este equipo, o se cambió después.',
  'errors.E-RUN-FOREIGN.remedy':
    'No confíe en ella si no sabe quién la hizo. «undo --run» con su carpeta muestra qué se escribiría y cómo aceptarla.',
  'errors.E-RUN-NOT-ACCEPTED.title': '{where} no es la suma de comprobación de la copia de seguridad de esta reparación.',
  'errors.E-RUN-NOT-ACCEPTED.remedy': 'Abra de nuevo la vista previa y use la suma de comprobación que muestra ahora.',
  'errors.E-KIT-RESULT-NONE.title': 'No hay resultados de un kit de servidor en {where}.',
  'errors.E-KIT-RESULT-NONE.remedy':
    'Indique la carpeta RESULT, o la carpeta del kit que la contiene. Si el kit estaba en un disco en el que no se puede escribir, RESULT está en la carpeta TEMP del servidor.',
  'errors.E-KIT-INCOMPLETE.title': 'Los resultados del kit de servidor no están completos: {where}.',
  'errors.E-KIT-INCOMPLETE.remedy':
    'Ejecute ese paso de nuevo en el servidor, hasta el final, y traiga la carpeta RESULT completa.',
  'errors.E-KIT-MIXED.title': 'Los resultados no corresponden entre sí: {where}.',
  'errors.E-KIT-MIXED.remedy': 'Traiga la carpeta RESULT de un solo kit de un solo servidor, sin nada más en ella.',
  'errors.E-KIT-EDITED.title': 'El archivo de resultados {where} no es el que escribió el kit.',
  'errors.E-KIT-EDITED.remedy': 'Traiga de nuevo la carpeta RESULT del servidor, sin abrir sus archivos en un editor.',
  'errors.E-KIT-STALE.title': 'El análisis ya no es actual: {where} ha cambiado desde entonces.',
  'errors.E-KIT-STALE.remedy': 'Ejecute de nuevo 1LOOK.CMD en el servidor y lea los resultados nuevos.',
  'errors.E-KIT-NOT-SEEN.title': 'El kit de servidor no pudo ver {where}.',
  'errors.E-KIT-NOT-SEEN.remedy': 'Cuenta como no leído. Si es importante, examínelo en el propio servidor.',
  'errors.E-KIT-NOT-SHOWN.title': '{where} no está en ninguna exportación.',
  'errors.E-KIT-NOT-SHOWN.remedy':
    'No existe, o ni siquiera los administradores pueden leerlo. Búsquelo en Regedt32 en el servidor.',
  'errors.E-KIT-OUTDATED.title': 'El kit ha empezado a cambiar {where} después de examinarlo.',
  'errors.E-KIT-OUTDATED.remedy': 'Deje que el paso del kit termine, o ejecute de nuevo 1LOOK.CMD, y lea los nuevos resultados.',
  'errors.E-KIT-TOO-LARGE.title': '{where} es mayor de lo que pueden ser los resultados de un kit.',
  'errors.E-KIT-TOO-LARGE.remedy': 'Elija la propia carpeta RESULT, tal como la dejó el kit, sin nada más en ella.',
  'errors.E-KIT-LOOK-NEEDED.title': 'El kit para {where} necesita los resultados de un análisis del servidor.',
  'errors.E-KIT-LOOK-NEEDED.remedy':
    'Escriba un kit sin artículo, ejecute 1LOOK.CMD en el servidor e indique después su carpeta RESULT con --from.',
  'errors.E-KIT-NOT-ASCII.title': '{where} contiene caracteres que no se pueden escribir para todos los Windows NT.',
  'errors.E-KIT-NOT-ASCII.remedy': 'Haga este cambio en el Editor del Registro del servidor, como describe el artículo.',
  'errors.E-IPC-REJECTED.title': 'El programa no aceptó lo que pidió la ventana: {where}.',
  'errors.E-IPC-REJECTED.remedy':
    'Cierre la ventana y vuelva a abrirla. Si se repite, envíe los detalles a quien da soporte a este programa.',
  'errors.E-NO-ANSWER.title': 'El programa no responde.',
  'errors.E-NO-ANSWER.remedy': 'Inícielo de nuevo. Lo que estaba haciendo se guarda en su diario y se ofrece al iniciar.',
  'errors.E-INTERNAL.title': 'Se produjo un error inesperado: {where}.',
  'errors.E-INTERNAL.remedy':
    'Vuelva a analizar el servidor. Si se repite, envíe los detalles a quien da soporte a este programa.',
} as const;
