/** Spanish sentences: the terms a reader may not know. Keys start with `terms.`; each has a name, and what it means in `.text`. */
export const terms = {
  'terms.key-management': 'Key Management',
  'terms.key-management.text':
    'El componente de Exchange que da a los usuarios las claves para el correo cifrado y firmado, y recupera las que se pierden (KM Server). Se ejecuta en un servidor de un sitio, como servicio MSExchangeKMS. El correo que no está cifrado funciona sin él.',
  'terms.password': 'Contraseña de Key Management',
  'terms.password.text':
    'Una larga serie aleatoria de mayúsculas que el programa de instalación generó al instalar Key Management. Se mostró una vez para anotarla, o se guardó en un disquete: este contiene un archivo Kmserver.pwd (Kmspwd.ini en 4.0 y 5.0). No es una contraseña de Windows ni la de un buzón. Pregunte a quien instaló Exchange y busque donde se guardan sus CD y los discos de emergencia.',
  'terms.kmsdata': 'Base de datos de claves (Kmsdata)',
  'terms.kmsdata.text':
    'La carpeta Kmsdata dentro de Exchsrvr, con la base de datos Kmsmdb.edb y sus logs; en 4.0 y 5.0, la carpeta Security\\Mgrent. Contiene las claves de cifrado de todos los usuarios que recibieron una, y nada puede volver a crearlas. Una copia de seguridad en línea de Exchange no la incluye. Este programa la copia y nunca la elimina.',
  'terms.encrypted-mail': 'Correo cifrado antiguo',
  'terms.encrypted-mail.text':
    'La reparación no cambia ningún correo ni la clave de ningún usuario. Si se pierde la clave de un usuario, solo Key Management puede recuperarla: de la base de datos de claves y con su contraseña. Sin ambas, el correo cifrado antiguo puede quedar ilegible para siempre.',
  'terms.service-key': 'Clave del servicio MSExchangeKMS',
  'terms.service-key.text':
    'Indica a Windows que hay un servicio MSExchangeKMS, qué programa ejecuta, cuándo y con qué cuenta. Si queda atrás, un Service Pack da Key Management por instalado y busca su programa.',
  'terms.image-path': 'ImagePath',
  'terms.image-path.text':
    'El valor de la clave del servicio que indica el programa del servicio, por ejemplo C:\\Exchsrvr\\Bin\\Kmserver.exe. Solo debe contener esa ruta. Lo que la sigue puede ser la contraseña de Key Management en texto sin cifrar, e impide que el programa de instalación encuentre el archivo.',
  'terms.kmserver-key': 'Clave KMServer',
  'terms.kmserver-key.text':
    'La configuración de Key Management en el Registro, entre otras cosas dónde busca su contraseña (MasterPasswordPath, BackupPasswordPath).',
  'terms.setup-component': 'Entrada de instalación',
  'terms.setup-component.text':
    'La entrada «Key Management Server» de la lista de componentes instalados que lleva el programa de instalación de Exchange, como valor o como clave. El programa de instalación y los Service Packs actualizan lo que figura en esa lista. Las demás entradas se conservan.',
  'terms.setup-log': 'Log de instalación',
  'terms.setup-log.text':
    'Exchange Server Setup.log, en la carpeta raíz de la unidad en la que está instalado Exchange. El programa de instalación lo amplía en cada ejecución, así que solo cuenta la última sesión.',
  'terms.error-number': 'Número de error',
  'terms.error-number.text':
    'El programa de instalación informa de un error de Windows como 0xC002 y cuatro cifras más: 0xC0020002 es el error 2 de Windows, un archivo que no se encontró.',
  'terms.service-pack': 'Service Pack',
  'terms.service-pack.text':
    'Una actualización de Exchange que trae archivos más recientes para cada componente que da por instalado. Por eso los restos de un componente quitado pueden detenerla.',
  'terms.article': 'Artículo, por ejemplo Q290226',
  'terms.article.text':
    'Un texto numerado de la Knowledge Base de Microsoft sobre un problema y qué hacer. Este programa aplica cuatro y explica los demás.',
  'terms.proven': 'Verificado',
  'terms.proven.text':
    'Leído otra vez de dos formas independientes que coinciden. Nada se quita antes de que su copia de seguridad esté verificada, y solo se da por quitado aquello cuya ausencia está verificada.',
  'terms.control-set': 'Conjunto de control',
  'terms.control-set.text':
    'Windows guarda sus servicios en conjuntos numerados (ControlSet001, ControlSet002) y arranca con uno de ellos. «Última configuración buena conocida» arranca con otro, que todavía puede contener una clave quitada.',
} as const;
