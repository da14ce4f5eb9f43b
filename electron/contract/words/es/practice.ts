/** Spanish sentences: practice. Keys start with `practice.`; four for each scenario, see machines/practice/scenario.ts. */
export const practice = {
  'practice.q290226.title': 'El Service Pack 3 se detiene',
  'practice.q290226.caller': 'El Service Pack 3 dice que no encuentra el archivo especificado, 0xc0020002. No dice qué archivo.',
  'practice.q290226.look': 'Busque el archivo que falta y los tres elementos del Registro que todavía lo piden.',
  'practice.q290226.expert':
    'La última sesión del log de instalación tiene una línea. El programa que indica ImagePath ya no existe, pero el programa de instalación aún tiene Key Management Server como instalado. Eso es Q290226.',

  'practice.q290226-running.title': 'El Service Pack 3 se detiene, el servicio sigue en ejecución',
  'practice.q290226-running.caller':
    'La semana pasada eliminamos los archivos de Key Management. Ahora el Service Pack 3 se detiene con 0xc0020002, y el servicio sigue en la lista como iniciado.',
  'practice.q290226-running.look':
    'Observe cómo se detiene el servicio: su punto de comprobación avanza, y no se quita nada antes de que Windows informe de que está detenido.',
  'practice.q290226-running.expert':
    'El servicio se ejecutaba desde la memoria. Una vez detenido no puede volver a iniciarse, porque su programa ya no existe; por eso se copia antes la base de datos de claves.',

  'practice.q196171.title': 'Un resto de Exchange 5.0',
  'practice.q196171.caller':
    'El Service Pack 1 quiere actualizar un servidor de Key Management. Este servidor no tiene ninguno; el antiguo se fue con Exchange 5.0.',
  'practice.q196171.look': 'Compare la ruta de ImagePath con el lugar donde Exchange 5.5 pone el programa.',
  'practice.q196171.expert':
    'ImagePath apunta a SECURITY\\BIN, donde Exchange 4.0 y 5.0 tenían el programa. Solo queda la clave del servicio, así que Q196171 quita este único elemento.',

  'practice.healthy.title': 'Key Management funciona',
  'practice.healthy.caller': 'Quite Key Management de este servidor, como hizo en el otro.',
  'practice.healthy.look': 'Vea los indicios en contra de quitarlo, y lo que se perdería.',
  'practice.healthy.expert':
    'El programa existe, el servicio está en ejecución y sus claves del Registro están completas. Todo funciona. Si hay que quitar el componente, se hace con el programa de instalación.',

  'practice.clean.title': 'Nunca tuvo Key Management',
  'practice.clean.caller': 'Me dijeron que ejecutara esto en todos los servidores Exchange antes del Service Pack.',
  'practice.clean.look': 'Vea que se leyeron todos los lugares, y que ninguno de los tres elementos existe.',
  'practice.clean.expert': 'Se pudieron leer todos los lugares, y todos estaban vacíos. Este servidor no necesita reparación.',
} as const;
