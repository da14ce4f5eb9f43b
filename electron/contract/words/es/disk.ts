/** Spanish sentences about the Windows on a disk. */
export const disk = {
  'disk.where.title': 'Un disco o una carpeta de otro Windows',
  'disk.where.needs':
    'Repara un servidor que no está en marcha, en los archivos de su Registro. Su disco debe estar conectado a este equipo.',
  'disk.where.browser':
    'No se ofrece en un navegador: una página web no debe poder indicar archivos de este equipo. La ventana del programa lo ofrece.',
  'disk.where.careful':
    'No monte el disco de un Windows NT 4.0 en Windows 2000 o posterior: al hacerlo se actualizan sus volúmenes NTFS, y NT 4.0 anterior al Service Pack 4 ya no puede leerlos (KB 184299). Más seguro: trabaje con una imagen del disco, o copie SYSTEM, SYSTEM.ALT, SOFTWARE y sus archivos .LOG de system32\\config a una carpeta y elija esa carpeta.',
  'disk.where.steps':
    'Apague ese Windows y conecte su disco, o monte el disco de la máquina virtual. Después elija el disco, su carpeta de Windows o la carpeta con los archivos SYSTEM y SOFTWARE.',
  'disk.where.folder': 'Elegir una carpeta…',
  'disk.where.hives': 'Elegir los dos archivos…',
  'disk.where.drop': 'O suelte aquí la carpeta o el disco.',
  'disk.where.typed': 'O escribir la carpeta',
  'disk.where.example': 'Por ejemplo E:\\ o E:\\winnt\\system32\\config',
  'disk.where.open': 'Abrir',
  'disk.opening.title': 'Leyendo {folder}',
  'disk.service.offline': 'No está en marcha (sin conexión)',
  'disk.now.unopened': 'No se cambió nada. No se pudo abrir el servidor.',
  'disk.sets.title': 'Conjuntos de control',
  'disk.sets.starts':
    '{windows} en {server} arrancará la próxima vez con {set}. El diagnóstico y la reparación se refieren a este conjunto.',
  'disk.sets.current': 'Actual: Windows arrancó con él la última vez',
  'disk.sets.default': 'Predeterminado: arranca la próxima vez',
  'disk.sets.last-known-good': 'Última configuración válida conocida',
  'disk.sets.failed': 'Con errores: abandonado por la última configuración válida',
  'disk.sets.name': 'Conjunto de control',
  'disk.sets.role': 'Usado como',
  'disk.sets.key': 'Clave del servicio',
  'disk.sets.unused': 'Sin uso',
  'disk.sets.why':
    'La reparación trabaja en el conjunto que arranca la próxima vez. Un arranque con otro, como la última configuración válida conocida, devolvería la clave.',
  'disk.sets.include': 'Quitar la clave también de {sets} (recomendado)',
  'disk.files.title': 'Archivos del Registro',
  'disk.files.name': 'Archivo',
  'disk.files.where': 'En este equipo',
  'disk.files.mirror':
    'SYSTEM.ALT es la segunda copia de SYSTEM. Este Windows arranca con ella por sí mismo si SYSTEM está dañado; por eso se cambian los dos.',
  'disk.files.completed':
    'La última escritura de {name} quedó interrumpida. Su registro {log} la completa: este programa lee y cambia el archivo completado.',
  'disk.drives.title': 'Unidades de este servidor',
  'disk.drives.letter': 'Unidad',
  'disk.drives.folder': 'Carpeta en este equipo',
  'disk.drives.missing': 'Desconocida: no se pudo leer su contenido',
  'disk.drives.choose': 'Elegir la carpeta de la unidad {letter}…',
  'disk.drives.why': 'El Registro nombra archivos de una unidad que no está aquí. Elija su carpeta para que se lean.',
  'disk.rights':
    'No se puede escribir en los archivos de este disco: está conectado como de solo lectura, o sus archivos son de otra persona. Para analizar no hace falta más; para hacer la copia de seguridad y quitar, sí. Conéctelo de forma que se pueda escribir y empiece de nuevo.',
  'disk.stop.text': 'El Windows de este disco no está en marcha (sin conexión), así que no hay ningún servicio que detener.',
  'disk.done.kept': 'El original de {name} se conserva junto al subárbol. SHA-256: {sha256}',
  'disk.done.left': '{name} está reparado. SHA-256: {sha256}',
  'disk.done.put-back': '{name} vuelve a ser el original, byte a byte. SHA-256: {sha256}',
  'disk.undo.files':
    'Nadie ha cambiado los subárboles desde la reparación: se restauran sus originales enteros, byte a byte. Después se lee y se compara cada elemento.',
  'disk.undo.items':
    'Los subárboles cambiaron desde la reparación, así que los elementos se restauran uno a uno desde la copia de seguridad verificada y luego se leen y se comparan. Los demás cambios se mantienen.',
} as const;
