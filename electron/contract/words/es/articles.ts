/** Spanish sentences: articles by what they are about, and their steps. Keys start with `articles.`. */
export const articles = {
  'articles.Q290226.title': 'Key Management se quitó de forma incompleta',
  'articles.Q196171.title': 'Quedó la clave de servicio de un Key Management anterior',
  'articles.Q182814.title': 'Una actualización anterior dejó la clave del servicio Key Management',
  'articles.Q235418.title': 'En ImagePath algo sigue a la ruta del programa',
  'articles.Q274197.title': 'Outlook Web Access se quitó manualmente',
  'articles.Q246086.title': 'Se eliminaron archivos que Exchange necesita',
  'articles.Q323730.title': 'Falta Cmd.exe',
  'articles.Q199379.title': 'Falta una DLL de proxy de otro fabricante',
  'articles.Q202258.title': 'Falta un generador de direcciones',
  'articles.Q190442.title': 'Un servicio de Exchange está deshabilitado',
  'articles.Q184420.title': 'Key Management se inicia sin su contraseña',
  'articles.Q196161.title': 'Según el directorio, el sitio tiene un KM Server',
  'articles.Q178312.title': 'Se quitó Active Server Pages',
  'articles.Q263072.title': 'El servidor de terminales está en modo de ejecución',
  'articles.Q248445.title': 'El programa de instalación no puede escribir la clave Winreg',
  'articles.Q193567.title': 'La actualización no puede convertir la base de datos de claves',
  'articles.Q169324.title': 'Active Server Pages no está instalado',
  'articles.Q266784.title': 'El programa Administrador no está instalado por completo',
  'articles.step.setup-first':
    'Intente quitar Key Management con el programa de instalación: «Add/Remove», «Change Option», desactive la casilla «Key Management Server». No use nunca «Remove All»: se eliminarían las bases de datos de Exchange.',
  'articles.step.stop-service': 'Si el programa de instalación no puede quitarlo, detenga el servicio MSExchangeKMS.',
  'articles.step.remove-three':
    'Haga una copia de seguridad de tres elementos del Registro y quítelos: la clave del servicio, la clave KMServer y la entrada de instalación.',
  'articles.step.remove-service-key': 'Haga una copia de seguridad de la clave del servicio MSExchangeKMS y quítela, y nada más.',
  'articles.step.restart': 'Reinicie el servidor. Hasta entonces Windows todavía muestra el servicio.',
  'articles.step.trim-image-path': 'Haga una copia de seguridad de ImagePath y acórtelo a la ruta del programa. No quite nada.',
  'articles.step.web-connector':
    'En el Editor del Registro, guarde en un archivo la entrada «Web Connector» de SOFTWARE\\Microsoft\\Exchange\\Setup y después elimínela.',
  'articles.step.raw-backup':
    'Haga una copia de seguridad del directorio: un error en los pasos siguientes puede dañar el sitio.',
  'articles.step.raw-start':
    'Inicie el programa Administrador en modo sin formato: escriba admin.exe /r en la carpeta Exchsrvr\\Bin.',
  'articles.step.raw-ca':
    'En el contenedor «Configuration» del sitio, seleccione el objeto «CA» y elija «Delete Raw Object» en el menú «Edit».',
  'articles.step.raw-server':
    'Abra las propiedades sin formato de «Site Encryption Configuration» (Mayús+Entrar), elija el atributo «KM-Server» y quite el nombre del servidor que indica el mensaje.',
  'articles.step.install-asp': 'Instale Active Server Pages en el servidor.',
  'articles.step.web-server-name':
    'Asegúrese de que la clave Services\\MSExchangeWEB\\Parameters tenga un valor «Server» (REG_SZ) con el nombre del servidor en mayúsculas.',
  'articles.step.copy-cd': 'Copie el CD de Exchange 5.5 en un disco.',
  'articles.step.newer-library': 'En la copia, sustituya la Kmsupgrd.dll de Server\\Setup por la del Service Pack 2 o posterior.',
  'articles.step.upgrade-from-copy': 'Ejecute la actualización desde la copia.',
  'articles.step.administrator':
    'Inicie el programa de instalación desde el origen de Exchange, elija «Add/Remove» y active la casilla del programa Administrador. Si ya está activada, desactívela, termine y actívela en una segunda ejecución.',
} as const;
