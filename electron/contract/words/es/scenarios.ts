/** Spanish sentences: more practice servers. Keys start with `practice.`; four for each, see machines/practice/scenario.ts. */
export const scenarios = {
  'practice.value-not-key.title': 'La tercera clave no existe',
  'practice.value-not-key.caller':
    'Eliminé las claves manualmente como dice el artículo. La tercera no existe, y el Service Pack 3 sigue deteniéndose con 0xc0020002.',
  'practice.value-not-key.look': 'Busque «Key Management Server» entre los valores de la clave Setup, no entre sus subclaves.',
  'practice.value-not-key.expert':
    'El programa de instalación anota la mayoría de los componentes como valores. El tercer elemento es uno de esos valores; sus vecinos pertenecen a otros componentes y se quedan.',

  'practice.q235418.title': 'Algo sigue a la ruta del programa',
  'practice.q235418.caller':
    'El Service Pack 3 no encuentra el archivo especificado. Key Management funciona; desde el año pasado se inicia solo.',
  'practice.q235418.look': 'Compare lo que contiene ImagePath con la ruta del programa.',
  'practice.q235418.expert':
    'La contraseña se escribió detrás de la ruta, así que Update pide un archivo con ese nombre largo. ImagePath se recorta hasta la ruta y no se elimina nada. Desde entonces se necesita la contraseña en cada inicio.',

  'practice.q182814.title': 'La actualización a 5.5 se detiene',
  'practice.q182814.caller':
    'La actualización de Exchange 5.0 a 5.5 se detiene justo después de elegir Upgrade: no se encuentra la ruta, 0xC0020003.',
  'practice.q182814.look': 'Lea el número de error hasta la última cifra, y vea después cuál de los tres elementos queda.',
  'practice.q182814.expert':
    '0xC0020003 se refiere a una ruta, no a un archivo. Un intento anterior dejó la clave del servicio; Q182814 quita esa única clave y pide un reinicio.',

  'practice.web-connector.title': 'El mismo número, otra causa',
  'practice.web-connector.caller':
    'El Service Pack se detiene con 0xc0020002. En primavera quitamos de este equipo Outlook Web Access y el servidor web.',
  'practice.web-connector.look': 'Vea qué componente figura todavía en la lista del programa de instalación aunque ya no existe.',
  'practice.web-connector.expert':
    'Key Management nunca estuvo aquí. La lista del programa de instalación aún contiene Web Connector, así que el artículo es Q274197; este programa no cambia nada.',

  'practice.missing-files.title': 'Alguien liberó espacio en el disco',
  'practice.missing-files.caller':
    'El Service Pack dice 0xc0020002. El mes pasado el disco estaba lleno, y alguien eliminó lo que no parecía necesario.',
  'practice.missing-files.look': 'Abra «Qué archivo falta» y cuente las rutas que no existen.',
  'practice.missing-files.expert':
    'Faltan archivos de otros componentes, así que ningún elemento del Registro explica el error. Según Q246086, «Reinstall» del programa de instalación los restaura; las bases de datos se quedan.',

  'practice.exchange-2000.title': 'No es Exchange 5.5',
  'practice.exchange-2000.caller':
    'Las claves del artículo están todas y el programa ya no existe. Quítelas también en este servidor.',
  'practice.exchange-2000.look': 'Vea qué versión tienen los programas de este servidor.',
  'practice.exchange-2000.expert':
    'Exchange 2000 usa el mismo nombre de servicio, y los artículos no se escribieron para él. La reparación se rechaza, y ninguna respuesta lo cambia.',

  'practice.healthy-running.title': 'El número correcto en el servidor equivocado',
  'practice.healthy-running.caller':
    'El Service Pack se detuvo con 0xc0020002. El artículo dice que es Key Management, así que quítelo.',
  'practice.healthy-running.look': 'Sopese el número de error frente al programa, las claves y el servicio en ejecución.',
  'practice.healthy-running.expert':
    'Diez causas o más comparten este número. Key Management está completo y en ejecución, así que no es la causa; el log de instalación llegó más lejos que en Q290226.',

  'practice.orphaned-4.0.title': 'Un resto sin Exchange',
  'practice.orphaned-4.0.caller':
    'Exchange 4.0 se quitó de este servidor hace años. Ahora se va a instalar 5.5. ¿Queda algo que pueda estorbar?',
  'practice.orphaned-4.0.look':
    'Busque los indicios a favor de Q196171 y el único en contra. Vea lo que hay en Security\\Mgrent.',
  'practice.orphaned-4.0.expert':
    'La clave del servicio apunta a SECURITY\\BIN, pero Exchange 5.5 aún no está instalado, así que Q196171 es posible y no seguro. La base de datos de claves antigua sigue ahí; se copia antes de que nadie limpie.',

  'practice.log-many-sessions.title': 'Un log de instalación largo',
  'practice.log-many-sessions.caller':
    'El log está lleno de errores: 0xc0020422, 0xc0020003 y otros. El Service Pack 3 se detiene con 0xc0020002.',
  'practice.log-many-sessions.look': 'Busque dónde empieza la última sesión. Nada anterior cuenta.',
  'practice.log-many-sessions.expert':
    'El programa de instalación escribe al final de su log. Los errores antiguos son de ejecuciones que después terminaron bien; la última sesión tiene una línea, como describe Q290226.',

  'practice.unreadable-key.title': 'Una clave que no se puede leer',
  'practice.unreadable-key.caller': 'Busqué la clave KMServer y no pude abrirla. ¿Existe o no?',
  'practice.unreadable-key.look': 'Vea lo que dice el programa de una clave que no puede leer, y lo que ofrece entonces.',
  'practice.unreadable-key.expert':
    '«Acceso denegado» no es «no existe». De lo que no se puede leer no se puede hacer copia de seguridad ni verificar que ya no existe, así que no se quita nada hasta que alguien con Control total permita leerla.',

  'practice.dependents.title': 'Otro servicio lo necesita',
  'practice.dependents.caller': 'Key Management no admite detenerse: otros servicios dependen de él.',
  'practice.dependents.look': 'Lea qué servicio depende de él, y decida si también puede detenerse.',
  'practice.dependents.expert':
    'Ningún servicio de Exchange depende de Key Management; sí un programa de supervisión de otro fabricante. Se detiene primero, por su nombre y tras una pregunta.',

  'practice.stop-hangs.title': 'El servicio no se detiene',
  'practice.stop-hangs.caller': 'Detuve el servicio hace media hora y sigue diciendo “Deteniendo”.',
  'practice.stop-hangs.look': 'Observe el punto de comprobación. Deje de esperar, y vea qué se cambió.',
  'practice.stop-hangs.expert':
    'El punto de comprobación no avanza nunca. Esperar más no ayuda y un tiempo de espera agotado no es una detención, así que no se quita nada. Tras un reinicio el servicio está detenido y la reparación continúa.',

  'practice.wow6432.title': 'Claves que solo ven los programas de 32 bits',
  'practice.wow6432.caller':
    'Nuestro inventario encuentra Key Management en este servidor de 64 bits, pero las claves del artículo no están en el Registro.',
  'practice.wow6432.look': 'Vea en qué vista del Registro están los elementos.',
  'practice.wow6432.expert':
    'En Windows de 64 bits, los programas de 32 bits tienen su propia parte de SOFTWARE (WOW6432Node). Se leen ambas vistas; la copia de seguridad, la retirada y la restauración se hacen donde está cada elemento.',

  'practice.restart-pending.title': 'Hay un reinicio pendiente',
  'practice.restart-pending.caller':
    'El Service Pack 3 se detuvo a medias con 0xc0020002. Nadie ha reiniciado el servidor desde entonces.',
  'practice.restart-pending.look': 'Vea por qué la reparación no empieza todavía, y qué le abre el camino.',
  'practice.restart-pending.expert':
    'El programa de instalación dejó archivos de Exchange por reemplazar en el próximo inicio. Hasta entonces el servidor está entre dos estados, así que primero va el reinicio y después se vuelve a analizar el servidor.',
} as const;
