/** Spanish sentences: what the shell itself says, in native dialogs and in the terminal. Keys start with `shell.`. */
export const shell = {
  'shell.close.question': 'El programa sigue trabajando. Cerrar la ventana no lo detiene.',
  'shell.close.copy': 'Se está copiando la base de datos de claves. No se quitó nada.',
  'shell.close.backup': 'Se está creando y verificando una copia de seguridad. No se quitó nada.',
  'shell.close.stop': 'Se está deteniendo un servicio. Cerrar la ventana no lo vuelve a iniciar.',
  'shell.close.undo': 'Se está deshaciendo una reparación. No se detiene a medias.',
  'shell.close.keepOpen': 'No cerrar',
  'shell.close.stopAfterItem': 'Cerrar tras el paso actual',
  'shell.close.stopCopy': 'Detener la copia y cerrar',
  'shell.close.stopWaiting': 'Dejar de esperar y cerrar',
  'shell.close.whenDone': 'Cerrar cuando termine',
  'shell.switch.title': 'Exchange KMS Repair no se inició',
  'shell.switch.text': 'La opción {name} no está permitida. Inicie el programa sin ella.',
  'shell.crash.title': 'La ventana dejó de funcionar',
  'shell.crash.text':
    'Falló {n} veces en un minuto. No se interrumpió ninguna reparación: las reparaciones no se ejecutan en la ventana.',
  'shell.crash.reload': 'Mostrar de nuevo',
  'shell.crash.close': 'Cerrar',
  'shell.child.title': 'Una parte del programa falla repetidamente',
  'shell.child.text':
    'La parte «{type}» terminó {n} veces en un minuto ({reason}). No se interrumpió ninguna reparación: las reparaciones no se ejecutan allí. Si la ventana sigue vacía, ciérrela y vuelva a iniciar el programa.',
  'shell.elevated.changed':
    'El programa que se inició con derechos de administrador no es el que los pidió: {name} es ahora otro archivo. No se cambió nada. Obtenga el programa de nuevo y compruebe su SHA-256.',
  'shell.start.title': 'No se pudo iniciar Exchange KMS Repair',
  'shell.folder.report': 'Elija la carpeta para el informe',
  'shell.folder.backup': 'Elija la carpeta para la copia de seguridad',
  'shell.folder.kit': 'Elija dónde se guarda el kit de servidor, por ejemplo una memoria USB',
  'shell.folder.kit-results': 'Elija la carpeta RESULT que creó el kit de servidor',
  'shell.folder.disk': 'Elegir el disco o la carpeta del otro Windows',
  'shell.folder.drive': 'Elegir la carpeta que corresponde a esta unidad',
  'shell.folder.hives': 'Elegir los dos subárboles SYSTEM y SOFTWARE',
  'shell.folder.choose': 'Elegir',
} as const;
