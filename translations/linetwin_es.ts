<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New line</source>
        <translation>&amp;Nueva línea</translation>
    </message>
    <message>
        <source>Start with a line that has no stations yet</source>
        <translation>Empezar con una línea que aún no tiene estaciones</translation>
    </message>
    <message>
        <source>New from the cosmetics e&amp;xample</source>
        <translation>Nueva a partir del e&amp;jemplo de cosmética</translation>
    </message>
    <message>
        <source>Start over with the cosmetics line that comes with the program</source>
        <translation>Empezar de nuevo con la línea de cosmética que viene con el programa</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a project, a line or scenarios</source>
        <translation>Abrir un proyecto, una línea o escenarios</translation>
    </message>
    <message>
        <source>A&amp;dd scenario from file…</source>
        <translation>Aña&amp;dir escenario de un archivo…</translation>
    </message>
    <message>
        <source>Show another scenario of this line beside the present ones</source>
        <translation>Mostrar otro escenario de esta línea junto a los presentes</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save the line and its scenarios where they are</source>
        <translation>Guardar la línea y sus escenarios donde están</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>G&amp;uardar como…</translation>
    </message>
    <message>
        <source>Save the line and its scenarios to another place, as one file or several</source>
        <translation>Guardar la línea y sus escenarios en otro lugar, en un archivo o en varios</translation>
    </message>
    <message>
        <source>Save a cop&amp;y of this scenario…</source>
        <translation>Guardar una &amp;copia de este escenario…</translation>
    </message>
    <message>
        <source>Write what is shown with its line to one file, to be mailed</source>
        <translation>Escribir lo que se muestra con su línea en un archivo, para enviarlo por correo</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>&amp;Informe…</translation>
    </message>
    <message>
        <source>Write figures, pictures and a shift that plays to a page or a PDF document, or print them</source>
        <translation>Escribir cifras, imágenes y un turno que se reproduce en una página o un PDF, o imprimirlos</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Close the line and its scenarios, and go to the welcome page</source>
        <translation>Cerrar la línea y sus escenarios, e ir a la página de inicio</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Retirar el último cambio</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Volver a hacer el cambio</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>Take the selected stations out of the line, to the clipboard</source>
        <translation>Quitar de la línea las estaciones seleccionadas, al portapapeles</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the selected stations as text</source>
        <translation>Copiar las estaciones seleccionadas como texto</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Insert the stations on the clipboard behind the selected one</source>
        <translation>Insertar las estaciones del portapapeles detrás de la seleccionada</translation>
    </message>
    <message>
        <source>Duplicat&amp;e</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>Insert a copy of the selected stations behind them</source>
        <translation>Insertar una copia de las estaciones seleccionadas detrás de ellas</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Take the selected stations out of the line</source>
        <translation>Quitar de la línea las estaciones seleccionadas</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>Se&amp;leccionar todo</translation>
    </message>
    <message>
        <source>Select every station</source>
        <translation>Seleccionar todas las estaciones</translation>
    </message>
    <message>
        <source>&amp;Insert station…</source>
        <translation>&amp;Insertar estación…</translation>
    </message>
    <message>
        <source>Choose a station to insert behind the selected one</source>
        <translation>Elegir una estación para insertarla detrás de la seleccionada</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Ca&amp;mbiar nombre</translation>
    </message>
    <message>
        <source>Change the name of the selected station</source>
        <translation>Cambiar el nombre de la estación seleccionada</translation>
    </message>
    <message>
        <source>&amp;Move up the line</source>
        <translation>&amp;Hacia el inicio de la línea</translation>
    </message>
    <message>
        <source>Move the selected stations one place towards the start of the line</source>
        <translation>Mover las estaciones seleccionadas un lugar hacia el inicio de la línea</translation>
    </message>
    <message>
        <source>Move do&amp;wn the line</source>
        <translation>Hacia el &amp;fin de la línea</translation>
    </message>
    <message>
        <source>Move the selected stations one place towards the end of the line</source>
        <translation>Mover las estaciones seleccionadas un lugar hacia el fin de la línea</translation>
    </message>
    <message>
        <source>Reset &amp;selected stations to baseline</source>
        <translation>Restablecer las estaciones seleccionadas a la &amp;base</translation>
    </message>
    <message>
        <source>Remove the scenario&apos;s changes at the selected stations</source>
        <translation>Quitar los cambios del escenario en las estaciones seleccionadas</translation>
    </message>
    <message>
        <source>Reset &amp;all to baseline</source>
        <translation>Restablecer t&amp;odo a la base</translation>
    </message>
    <message>
        <source>Remove all changes of the scenario</source>
        <translation>Quitar todos los cambios del escenario</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Make the diagram larger</source>
        <translation>Hacer más grande el diagrama</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Re&amp;ducir</translation>
    </message>
    <message>
        <source>Make the diagram smaller</source>
        <translation>Hacer más pequeño el diagrama</translation>
    </message>
    <message>
        <source>&amp;Fit the line</source>
        <translation>&amp;Ajustar la línea</translation>
    </message>
    <message>
        <source>Show the whole line in the diagram</source>
        <translation>Mostrar toda la línea en el diagrama</translation>
    </message>
    <message>
        <source>Zoom to the &amp;selection</source>
        <translation>Ampliar la &amp;selección</translation>
    </message>
    <message>
        <source>Show the selected stations as large as they can be</source>
        <translation>Mostrar las estaciones seleccionadas tan grandes como sea posible</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Panel sigu&amp;iente</translation>
    </message>
    <message>
        <source>Take the keyboard to the next part of the window</source>
        <translation>Llevar el teclado a la parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Panel ante&amp;rior</translation>
    </message>
    <message>
        <source>Take the keyboard to the part of the window before</source>
        <translation>Llevar el teclado a la parte anterior de la ventana</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>R&amp;establecer la disposición</translation>
    </message>
    <message>
        <source>Put all panels back where they were at first</source>
        <translation>Poner todos los paneles donde estaban al principio</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Presentar</translation>
    </message>
    <message>
        <source>Show each scenario as a slide, over the whole screen</source>
        <translation>Mostrar cada escenario como diapositiva, a pantalla completa</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pan&amp;talla completa</translation>
    </message>
    <message>
        <source>Let the window take the whole screen, or leave it again</source>
        <translation>Hacer que la ventana ocupe toda la pantalla, o salir de ello</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>Play or pause the recorded shift</source>
        <translation>Reproducir o pausar el turno registrado</translation>
    </message>
    <message>
        <source>Step to &amp;next event</source>
        <translation>&amp;Evento siguiente</translation>
    </message>
    <message>
        <source>Go to the next moment at which a station changes its state</source>
        <translation>Ir al siguiente momento en que una estación cambia de estado</translation>
    </message>
    <message>
        <source>Step to pre&amp;vious event</source>
        <translation>Evento &amp;anterior</translation>
    </message>
    <message>
        <source>Go to the moment before at which a station changed its state</source>
        <translation>Ir al momento anterior en que una estación cambió de estado</translation>
    </message>
    <message>
        <source>Step to next st&amp;op</source>
        <translation>Parada &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the next breakdown or jam, of the selected stations or of any</source>
        <translation>Ir a la siguiente avería o microparada, de las estaciones seleccionadas o de cualquiera</translation>
    </message>
    <message>
        <source>Step to previo&amp;us stop</source>
        <translation>Parada an&amp;terior</translation>
    </message>
    <message>
        <source>Go to the breakdown or jam before, of the selected stations or of any</source>
        <translation>Ir a la avería o microparada anterior, de las estaciones seleccionadas o de cualquiera</translation>
    </message>
    <message>
        <source>Back to the &amp;start</source>
        <translation>Volver al &amp;inicio</translation>
    </message>
    <message>
        <source>Go to the start of the shift</source>
        <translation>Ir al inicio del turno</translation>
    </message>
    <message>
        <source>&amp;Bookmark this moment</source>
        <translation>&amp;Marcar este momento</translation>
    </message>
    <message>
        <source>Keep this moment of the shift, to come back to it or to show it in the presentation</source>
        <translation>Conservar este momento del turno, para volver a él o mostrarlo en la presentación</translation>
    </message>
    <message>
        <source>&amp;Cancel the run</source>
        <translation>&amp;Cancelar la simulación</translation>
    </message>
    <message>
        <source>Stop computing; the figures so far stay</source>
        <translation>Dejar de calcular; las cifras obtenidas se quedan</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>&amp;Volver a simular</translation>
    </message>
    <message>
        <source>Compute all figures again, for instance after a cancelled run</source>
        <translation>Calcular de nuevo todas las cifras, por ejemplo tras una simulación cancelada</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>&amp;Página de inicio</translation>
    </message>
    <message>
        <source>Examples and recent files to open</source>
        <translation>Ejemplos y archivos recientes para abrir</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>How to use LineTwin</source>
        <translation>Cómo usar LineTwin</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>Everything that can be done with the keyboard</source>
        <translation>Todo lo que se puede hacer con el teclado</translation>
    </message>
    <message>
        <source>&amp;About LineTwin</source>
        <translation>&amp;Acerca de LineTwin</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Versión y licencias</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Language, colours, text size, units, keys and what new lines begin with</source>
        <translation>Idioma, colores, tamaño del texto, unidades, teclas y con qué empiezan las líneas nuevas</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>&amp;Buscar una acción…</translation>
    </message>
    <message>
        <source>Search all menus by words</source>
        <translation>Buscar palabras en todos los menús</translation>
    </message>
</context>
<context>
    <name>CalendarCommands</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What undo and redo name: a parameter and the calendar entry that it is of</extracomment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>reset of %1, %2</source>
        <comment>a parameter and the calendar entry that it is of</comment>
        <translation>restablecimiento de %1, %2</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Estaciones</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Cambiar el nombre de %1 a %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Omitir %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>%1 as in the baseline</source>
        <translation>%1 como en la base</translation>
    </message>
    <message>
        <source>calendar as in the baseline</source>
        <translation>calendario como en la base</translation>
    </message>
</context>
<context>
    <name>CalendarSummary</name>
    <message>
        <source>Open %1 of 168 h a week.</source>
        <translation>Abierta %1 de 168 h a la semana.</translation>
    </message>
    <message>
        <source>Open about %1 of 168 h a week.</source>
        <translation>Abierta unas %1 de 168 h a la semana.</translation>
    </message>
    <message>
        <source>Of this run, %1 of %2 are scheduled.</source>
        <translation>De esta simulación, %1 de %2 están planificadas.</translation>
    </message>
    <message>
        <source>Of this run, %1 of %2 are scheduled, %3 of them closed for changeovers or repairs.</source>
        <translation>De esta simulación, %1 de %2 están planificadas, %3 de ellas cerradas por cambios de formato o reparaciones.</translation>
    </message>
    <message>
        <source>%1 (%2 scheduled)</source>
        <comment>a station and its time</comment>
        <translation>%1 (%2 planificadas)</translation>
    </message>
    <message>
        <source>With closures of their own: %1.</source>
        <comment>stations</comment>
        <translation>Con cierres propios: %1.</translation>
    </message>
    <message numerus="yes">
        <source>With closures of their own: %1 and %Ln more.</source>
        <comment>stations</comment>
        <translation>
            <numerusform>Con cierres propios: %1 y %Ln más.</numerusform>
            <numerusform>Con cierres propios: %1 y %Ln más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarTemplate</name>
    <message>
        <source>night</source>
        <translation>noche</translation>
    </message>
    <message>
        <source>early break</source>
        <translation>pausa de la mañana</translation>
    </message>
    <message>
        <source>late break</source>
        <translation>pausa de la tarde</translation>
    </message>
    <message>
        <source>night break</source>
        <translation>pausa de la noche</translation>
    </message>
    <message>
        <source>first break</source>
        <translation>primera pausa</translation>
    </message>
    <message>
        <source>meal break</source>
        <translation>pausa para comer</translation>
    </message>
    <message>
        <source>last break</source>
        <translation>última pausa</translation>
    </message>
    <message>
        <source>weekly cleaning</source>
        <translation>limpieza semanal</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>fin de semana</translation>
    </message>
    <message>
        <source>One shift</source>
        <translation>Un turno</translation>
    </message>
    <message>
        <source>Two shifts</source>
        <translation>Dos turnos</translation>
    </message>
    <message>
        <source>Three shifts with breaks</source>
        <translation>Tres turnos con pausas</translation>
    </message>
    <message>
        <source>Breaks of a shift</source>
        <translation>Pausas de un turno</translation>
    </message>
    <message>
        <source>Weekly cleaning</source>
        <translation>Limpieza semanal</translation>
    </message>
    <message>
        <source>Weekend closed</source>
        <translation>Fin de semana cerrado</translation>
    </message>
    <message>
        <source>outside the shift</source>
        <translation>fuera del turno</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Only the first %1 of %2 rows have room here</source>
        <translation>Solo caben aquí las primeras %1 de %2 filas</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>h</translation>
    </message>
    <message>
        <source>/h</source>
        <comment>per hour</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>/h</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>items</source>
        <translation>piezas</translation>
    </message>
    <message>
        <source>%</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>puntos porcentuales</translation>
    </message>
    <message>
        <source>thousand %1</source>
        <comment>a currency</comment>
        <translation>miles de %1</translation>
    </message>
    <message>
        <source>million %1</source>
        <comment>a currency</comment>
        <translation>millones de %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is shown, its unit</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Reuniendo</translation>
    </message>
    <message>
        <source>States of the stations; where several fall together, by their share of time</source>
        <translation>Estados de las estaciones; donde coinciden varios, según su parte del tiempo</translation>
    </message>
    <message>
        <source>%1: stops: %2</source>
        <translation>%1: paradas: %2</translation>
    </message>
    <message>
        <source>%1: collecting a batch
%2 to %3 (%4)</source>
        <translation>%1: reúne un lote
%2 a %3 (%4)</translation>
    </message>
    <message>
        <source>%1: %2
%3 to %4 (%5)</source>
        <translation>%1: %2
%3 a %4 (%5)</translation>
    </message>
    <message>
        <source>by %1: %2 (%3)</source>
        <translation>por %1: %2 (%3)</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start, s</source>
        <translation>Inicio, s</translation>
    </message>
    <message>
        <source>Duration, s</source>
        <translation>Duración, s</translation>
    </message>
    <message>
        <source>no places</source>
        <translation>sin plazas</translation>
    </message>
    <message>
        <source>empty %1, full %2</source>
        <translation>vacío %1, lleno %2</translation>
    </message>
    <message>
        <source>capacity %1</source>
        <translation>capacidad %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>a buffer</comment>
        <translation>después de %1</translation>
    </message>
    <message>
        <source>Buffer levels, items: share of the shift&apos;s time, %</source>
        <translation>Niveles de los búferes, piezas: parte del tiempo del turno, %</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>levels between</source>
        <translation>niveles intermedios</translation>
    </message>
    <message>
        <source>full</source>
        <translation>lleno</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>capacidad</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>levels</comment>
        <translation>%1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 items: %2 of the time</source>
        <translation>
            <numerusform>%1 pieza: %2 del tiempo</numerusform>
            <numerusform>%1 piezas: %2 del tiempo</numerusform>
        </translation>
    </message>
    <message>
        <source>Buffer after</source>
        <translation>Búfer después de</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plazas</translation>
    </message>
    <message>
        <source>Level, items</source>
        <translation>Nivel, piezas</translation>
    </message>
    <message>
        <source>Time, s</source>
        <translation>Tiempo, s</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Parte, %</translation>
    </message>
    <message>
        <source>max. %1 of %2</source>
        <comment>a buffer&apos;s level</comment>
        <translation>máx. %1 de %2</translation>
    </message>
    <message>
        <source>After %1, items</source>
        <comment>a buffer&apos;s level</comment>
        <translation>Después de %1, piezas</translation>
    </message>
    <message>
        <source>Buffer levels, items: from 0 to the capacity of each, by the station before it</source>
        <translation>Niveles de los búferes, piezas: de 0 a la capacidad de cada uno, según la estación anterior</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>buffer: its level</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Levels of %1 buffers</source>
        <translation>Niveles de %1 búferes</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 items</source>
        <comment>moment: level</comment>
        <translation>
            <numerusform>%1: %2 pieza</numerusform>
            <numerusform>%1: %2 piezas</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Seconds since the start</source>
        <translation>Segundos desde el inicio</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time or number, percent</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stops by cause, % of %1 in all</source>
        <comment>time</comment>
        <translation>Paradas por causa, % de %1 en total</translation>
    </message>
    <message>
        <source>Stops by cause, % of %1 in all</source>
        <comment>number</comment>
        <translation>Paradas por causa, % de %1 en total</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cause: size</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There are no stops.</source>
        <translation>No hay paradas.</translation>
    </message>
    <message>
        <source>with all above</source>
        <translation>con todas las de arriba</translation>
    </message>
    <message numerus="yes">
        <source>%1 in all, %Ln stop(s)</source>
        <comment>time</comment>
        <translation>
            <numerusform>%1 en total, %Ln parada</numerusform>
            <numerusform>%1 en total, %Ln paradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the whole, with all above %2</source>
        <comment>percent, percent</comment>
        <translation>%1 del total, con todas las de arriba %2</translation>
    </message>
    <message>
        <source>Stops by cause</source>
        <translation>Paradas por causa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Time, min</source>
        <translation>Tiempo, min</translation>
    </message>
    <message>
        <source>Share of the time, %</source>
        <translation>Parte del tiempo, %</translation>
    </message>
    <message>
        <source>Share of the number, %</source>
        <translation>Parte del número, %</translation>
    </message>
    <message>
        <source>With all above, %</source>
        <translation>Con todas las de arriba, %</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>entries of a legend</comment>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: number of shifts by value</source>
        <translation>%1: número de turnos por valor</translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1: sin valor</translation>
    </message>
    <message>
        <source>%1: %2 in all %3 shifts</source>
        <translation>%1: %2 en los %3 turnos</translation>
    </message>
    <message>
        <source>%1: mean %2, P10 %3, P90 %4 of %5 shifts</source>
        <translation>%1: media %2, P10 %3, P90 %4 de %5 turnos</translation>
    </message>
    <message>
        <source> (%1 more without a value)</source>
        <translation> (%1 más sin valor)</translation>
    </message>
    <message>
        <source>%1: mean %2</source>
        <translation>%1: media %2</translation>
    </message>
    <message>
        <source>%1 (%2 without a value)</source>
        <translation>%1 (%2 sin valor)</translation>
    </message>
    <message>
        <source>mean, P10 to P90</source>
        <translation>media, P10 a P90</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <comment>values</comment>
        <translation>%1 a menos de %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 shifts</source>
        <translation>%1: %2 de %3 turnos</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure, scenario</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Collecting or starved</source>
        <translation>Reuniendo o sin material</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, share</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Time in state, % of the shift</source>
        <translation>Tiempo por estado, % del turno</translation>
    </message>
    <message>
        <source>Time in state, %: this shift, below it the mean of %1</source>
        <translation>Tiempo por estado, %: este turno, debajo la media de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>station: shares</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This shift: %1</source>
        <translation>Este turno: %1</translation>
    </message>
    <message>
        <source>Mean of %1 shifts: %2</source>
        <translation>Media de %1 turnos: %2</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>%1, %</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %</translation>
    </message>
    <message>
        <source>this shift</source>
        <translation>este turno</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation>media de %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>%1 (constraint)</source>
        <translation>%1 (marca el ritmo)</translation>
    </message>
    <message>
        <source>rated pace</source>
        <translation>ritmo nominal</translation>
    </message>
    <message>
        <source>predicted net pace</source>
        <translation>ritmo neto previsto</translation>
    </message>
    <message>
        <source>taken by breakdowns and jams</source>
        <translation>perdido por averías y microparadas</translation>
    </message>
    <message>
        <source>rated pace of the constraint, ▲</source>
        <translation>ritmo nominal de la que marca el ritmo, ▲</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Marca el ritmo</translation>
    </message>
    <message>
        <source>constraint</source>
        <translation>marca el ritmo</translation>
    </message>
    <message>
        <source>no buffer</source>
        <translation>sin búfer</translation>
    </message>
    <message>
        <source>endless buffer</source>
        <translation>búfer infinito</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>figure by parameter</comment>
        <translation>%1 según %2</translation>
    </message>
    <message>
        <source>exploring, with confirmed points</source>
        <translation>exploratorio, con puntos confirmados</translation>
    </message>
    <message>
        <source>on fresh luck: mean of %1 shifts with its %2 interval</source>
        <translation>con azar nuevo: media de %1 turnos con su intervalo al %2</translation>
    </message>
    <message>
        <source>exploring: mean of %1 shifts</source>
        <translation>exploratorio: media de %1 turnos</translation>
    </message>
    <message>
        <source>mean of %1 shifts</source>
        <translation>media de %1 turnos</translation>
    </message>
    <message>
        <source>%1 interval of the difference to what is now, paired</source>
        <translation>intervalo al %1 de la diferencia con lo actual, por pares</translation>
    </message>
    <message>
        <source>%1 interval of the mean: simulation luck only</source>
        <translation>intervalo al %1 de la media: solo el azar de la simulación</translation>
    </message>
    <message>
        <source>where the data allow the knee</source>
        <translation>donde los datos permiten el codo</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>como es ahora</translation>
    </message>
    <message>
        <source>both ends: no buffer at all, and one that is never full</source>
        <translation>ambos extremos: ningún búfer, y uno que nunca se llena</translation>
    </message>
    <message>
        <source>on fresh luck: %1</source>
        <translation>con azar nuevo: %1</translation>
    </message>
    <message>
        <source>to what is now: %1</source>
        <comment>a difference</comment>
        <translation>con lo actual: %1</translation>
    </message>
    <message>
        <source>the first value with %1</source>
        <translation>el primer valor con %1</translation>
    </message>
    <message>
        <source>no knee: it gets worse towards the better end</source>
        <translation>sin codo: empeora hacia el extremo mejor</translation>
    </message>
    <message>
        <source>no knee: no gain is proven</source>
        <translation>sin codo: no se ha probado ninguna ganancia</translation>
    </message>
    <message>
        <source>no knee within the range</source>
        <translation>sin codo dentro del rango</translation>
    </message>
    <message>
        <source>knee: %1 at %2</source>
        <translation>codo: %1 en %2</translation>
    </message>
    <message>
        <source>so far %1 at %2</source>
        <translation>hasta ahora %1 en %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>a value</comment>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>different</source>
        <translation>distinto</translation>
    </message>
    <message>
        <source>not sure or not relevant</source>
        <translation>no seguro o no relevante</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure, value</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>figure, effect, verdict</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>The interval is %1 to %2, at %3, so that all of the study hold together.</source>
        <translation>El intervalo va de %1 a %2, al %3, de modo que todos los del estudio valen juntos.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 shifts so far)</source>
        <comment>what is shown</comment>
        <translation>%1 (%2 de %3 turnos hasta ahora)</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>ninguna diferencia</translation>
    </message>
    <message>
        <source>%1 by places of all buffers together</source>
        <translation>%1 según las plazas de todos los búferes juntos</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>buscando</translation>
    </message>
    <message>
        <source>The smallest total that reaches the target of %1 is %2: %3.</source>
        <translation>El total más pequeño que alcanza el objetivo de %1 es %2: %3.</translation>
    </message>
    <message>
        <source>The best split of %1 gives %2, the present one of %3 gives %4, endless buffers %5.</source>
        <translation>El mejor reparto de %1 da %2, el actual de %3 da %4, los búferes infinitos %5.</translation>
    </message>
    <message>
        <source>The search has not found anything yet.</source>
        <translation>La búsqueda aún no ha encontrado nada.</translation>
    </message>
    <message>
        <source>The search goes on; so far the best split of %1 is estimated to give %2. The estimates are exploratory and have no interval.</source>
        <translation>La búsqueda continúa; hasta ahora se estima que el mejor reparto de %1 da %2. Las estimaciones son exploratorias y no tienen intervalo.</translation>
    </message>
    <message>
        <source>Each total&apos;s best split was run again on %1 fresh shifts.</source>
        <translation>El mejor reparto de cada total se volvió a simular en %1 turnos nuevos.</translation>
    </message>
    <message>
        <source>estimates of the search, exploratory</source>
        <translation>estimaciones de la búsqueda, exploratorias</translation>
    </message>
    <message>
        <source>best split (%1), mean of %2 fresh shifts</source>
        <translation>mejor reparto (%1), media de %2 turnos nuevos</translation>
    </message>
    <message>
        <source>equal split</source>
        <translation>reparto igual</translation>
    </message>
    <message>
        <source>endless buffers</source>
        <translation>búferes infinitos</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>as it is now, %1: %2</source>
        <translation>como es ahora, %1: %2</translation>
    </message>
    <message>
        <source>an estimate of the search, exploratory</source>
        <translation>una estimación de la búsqueda, exploratoria</translation>
    </message>
    <message>
        <source>equal split: %1</source>
        <translation>reparto igual: %1</translation>
    </message>
    <message>
        <source>the smallest total that reaches the target</source>
        <translation>el total más pequeño que alcanza el objetivo</translation>
    </message>
    <message>
        <source>places of all buffers together</source>
        <translation>plazas de todos los búferes juntos</translation>
    </message>
    <message>
        <source>smallest total that reaches the target: %1</source>
        <translation>total más pequeño que alcanza el objetivo: %1</translation>
    </message>
    <message>
        <source>target: %1</source>
        <comment>total of places</comment>
        <translation>objetivo: %1</translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <comment>figure by parameters</comment>
        <translation>%1 según %2 y %3</translation>
    </message>
    <message>
        <source>The means go from %1 to %2.</source>
        <translation>Las medias van de %1 a %2.</translation>
    </message>
    <message>
        <source>The best mean is %1, at %2.</source>
        <translation>La mejor media es %1, en %2.</translation>
    </message>
    <message>
        <source>mean of %1 shifts: the stronger the colour, the more</source>
        <translation>media de %1 turnos: cuanto más intenso el color, más hay</translation>
    </message>
    <message>
        <source>equal values</source>
        <translation>valores iguales</translation>
    </message>
    <message>
        <source>best mean</source>
        <translation>mejor media</translation>
    </message>
    <message>
        <source>best mean so far</source>
        <translation>mejor media hasta ahora</translation>
    </message>
    <message>
        <source>run again on fresh luck</source>
        <translation>simulado de nuevo con azar nuevo</translation>
    </message>
    <message>
        <source>best</source>
        <translation>el mejor</translation>
    </message>
    <message>
        <source>tied in front</source>
        <translation>empatados en cabeza</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>no comparable</translation>
    </message>
    <message>
        <source>%1: the scenarios compared</source>
        <comment>a figure</comment>
        <translation>%1: los escenarios comparados</translation>
    </message>
    <message>
        <source>%1 of %2 scenarios, and the difference to %3.</source>
        <translation>%1 de %2 escenarios, y la diferencia con %3.</translation>
    </message>
    <message>
        <source>interval of the best</source>
        <translation>intervalo del mejor</translation>
    </message>
    <message>
        <source>interval of the mean</source>
        <translation>intervalo de la media</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>scenario, note</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All others are compared with it.</source>
        <translation>Todos los demás se comparan con él.</translation>
    </message>
    <message>
        <source>Not comparable with %1: it is measured by its own yardstick.</source>
        <translation>No comparable con %1: se mide con su propio patrón.</translation>
    </message>
    <message>
        <source>Gain a year over %1</source>
        <translation>Ganancia al año sobre %1</translation>
    </message>
    <message>
        <source>Difference to %1</source>
        <translation>Diferencia con %1</translation>
    </message>
    <message>
        <source>Mean, %1 interval</source>
        <translation>Media, intervalo al %1</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Gain a year over %1, %2 interval</source>
        <translation>Ganancia al año sobre %1, intervalo al %2</translation>
    </message>
    <message>
        <source>Gain a year, %1</source>
        <translation>Ganancia al año, %1</translation>
    </message>
    <message>
        <source>Difference to %1, %2 interval</source>
        <translation>Diferencia con %1, intervalo al %2</translation>
    </message>
    <message>
        <source>Difference, %1</source>
        <translation>Diferencia, %1</translation>
    </message>
    <message>
        <source>costs %1</source>
        <translation>cuesta %1</translation>
    </message>
    <message>
        <source>%1: sets of measures</source>
        <comment>a figure</comment>
        <translation>%1: conjuntos de medidas</translation>
    </message>
    <message>
        <source>%1: the products</source>
        <comment>a figure</comment>
        <translation>%1: los productos</translation>
    </message>
    <message>
        <source>%1: what each change is worth a year</source>
        <comment>a figure</comment>
        <translation>%1: lo que vale cada cambio al año</translation>
    </message>
    <message>
        <source>%1: effect of each change</source>
        <comment>a figure</comment>
        <translation>%1: efecto de cada cambio</translation>
    </message>
    <message>
        <source>%1; all intervals together hold at %2</source>
        <comment>what is shown, level</comment>
        <translation>%1; todos los intervalos juntos valen al %2</translation>
    </message>
    <message>
        <source>%1; %2 intervals</source>
        <comment>what is shown, level</comment>
        <translation>%1; intervalos al %2</translation>
    </message>
    <message>
        <source>What is each loss worth for “%1”?</source>
        <translation>¿Cuánto vale cada pérdida para «%1»?</translation>
    </message>
    <message>
        <source>There is no difference to show.</source>
        <translation>No hay ninguna diferencia que mostrar.</translation>
    </message>
    <message>
        <source>%1 of %2 changes have a sure effect</source>
        <translation>%1 de %2 cambios tienen un efecto seguro</translation>
    </message>
    <message>
        <source>%1 of %2 shifts are in</source>
        <translation>%1 de %2 turnos están listos</translation>
    </message>
    <message>
        <source>%1; the largest: %2, %3.</source>
        <comment>count, change, effect</comment>
        <translation>%1; el mayor: %2, %3.</translation>
    </message>
    <message>
        <source>Worth a year</source>
        <translation>Valor al año</translation>
    </message>
    <message>
        <source>stopped after %1 of %2 shifts</source>
        <translation>detenido tras %1 de %2 turnos</translation>
    </message>
    <message>
        <source>Levels and output</source>
        <translation>Niveles y producción</translation>
    </message>
    <message>
        <source>Buffer levels</source>
        <translation>Niveles de los búferes</translation>
    </message>
    <message>
        <source>Output against the ideal pace</source>
        <translation>Producción frente al ritmo ideal</translation>
    </message>
    <message>
        <source>States over time</source>
        <translation>Estados en el tiempo</translation>
    </message>
    <message>
        <source>Time in state</source>
        <translation>Tiempo por estado</translation>
    </message>
    <message>
        <source>Buffer histograms</source>
        <translation>Histogramas de los búferes</translation>
    </message>
    <message>
        <source>Spread of shifts</source>
        <translation>Dispersión de los turnos</translation>
    </message>
    <message>
        <source>Money since the start</source>
        <translation>Dinero desde el inicio</translation>
    </message>
    <message>
        <source>%1 at most %2 of %3</source>
        <comment>a buffer&apos;s level</comment>
        <translation>%1 como máximo %2 de %3</translation>
    </message>
    <message>
        <source>Buffer levels, items</source>
        <translation>Niveles de los búferes, piezas</translation>
    </message>
    <message>
        <source>at the ideal pace</source>
        <translation>al ritmo ideal</translation>
    </message>
    <message>
        <source>output, units</source>
        <translation>producción, unidades</translation>
    </message>
    <message>
        <source>Output since the start of the shift</source>
        <translation>Producción desde el inicio del turno</translation>
    </message>
    <message>
        <source>Money since the start of the shift</source>
        <translation>Dinero desde el inicio del turno</translation>
    </message>
    <message>
        <source>Money since the start of the shift, %1</source>
        <translation>Dinero desde el inicio del turno, %1</translation>
    </message>
    <message>
        <source>The line makes no product with a price: see Products.</source>
        <translation>La línea no hace ningún producto con precio: vea Productos.</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>ingresos</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coste</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>margen</translation>
    </message>
    <message>
        <source>%1 of %2 at the end</source>
        <comment>revenue, amount</comment>
        <translation>%1 de %2 al final</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>The line has no buffers.</source>
        <translation>La línea no tiene búferes.</translation>
    </message>
    <message>
        <source>Rated and net pace (V-curve), %1, logarithmic</source>
        <comment>units per hour</comment>
        <translation>Ritmo nominal y neto (curva en V), %1, logarítmico</translation>
    </message>
    <message>
        <source>Rated and net pace (V-curve), %1</source>
        <comment>units per hour</comment>
        <translation>Ritmo nominal y neto (curva en V), %1</translation>
    </message>
    <message>
        <source>%1: rated %2 %4, net of breakdowns and jams %3 %4</source>
        <comment>%4: units per hour</comment>
        <translation>%1: nominal %2 %4, neto de averías y microparadas %3 %4</translation>
    </message>
    <message>
        <source>%1: net %2 of %3 %4</source>
        <comment>%4: units per hour</comment>
        <translation>%1: neto %2 de %3 %4</translation>
    </message>
    <message>
        <source>%1, logarithmic</source>
        <comment>units per hour</comment>
        <translation>%1, logarítmico</translation>
    </message>
    <message>
        <source>Rated pace, %1</source>
        <comment>units per hour</comment>
        <translation>Ritmo nominal, %1</translation>
    </message>
    <message>
        <source>Predicted net pace, %1</source>
        <comment>units per hour</comment>
        <translation>Ritmo neto previsto, %1</translation>
    </message>
    <message>
        <source>No total up to %1 reaches the target of %2 with %3 confidence.</source>
        <translation>Ningún total hasta %1 alcanza el objetivo de %2 con un %3 de confianza.</translation>
    </message>
    <message>
        <source>no total reaches the target with %1 confidence</source>
        <translation>ningún total alcanza el objetivo con un %1 de confianza</translation>
    </message>
    <message>
        <source>output, %1</source>
        <comment>units per hour</comment>
        <translation>producción, %1</translation>
    </message>
    <message>
        <source>at most %1; the rated pace is %2</source>
        <comment>units per hour</comment>
        <translation>como máximo %1; el ritmo nominal es %2</translation>
    </message>
    <message>
        <source>%1, in intervals of %2</source>
        <comment>output per hour, a time</comment>
        <translation>%1, en intervalos de %2</translation>
    </message>
    <message>
        <source>output of %1 units at the end; %2 at the ideal pace of %3</source>
        <translation>producción de %1 unidades al final; %2 al ritmo ideal de %3</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <comment>a scenario</comment>
        <translation>media: %1</translation>
    </message>
    <message>
        <source>stopped before it was done</source>
        <translation>detenida antes de acabar</translation>
    </message>
    <message>
        <source>The search was stopped before it found anything.</source>
        <translation>La búsqueda se detuvo antes de encontrar nada.</translation>
    </message>
    <message>
        <source>The search was stopped before it was done; the best split of %1 was estimated to give %2. The estimates are exploratory and have no interval.</source>
        <translation>La búsqueda se detuvo antes de acabar; se estima que el mejor reparto de %1 da %2. Las estimaciones son exploratorias y no tienen intervalo.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Cycles</source>
        <comment>what stops are counted by</comment>
        <translation>Ciclos</translation>
    </message>
    <message>
        <source>Running time</source>
        <comment>what stops are counted by</comment>
        <translation>Tiempo de marcha</translation>
    </message>
    <message>
        <source>The clock</source>
        <comment>what stops are counted by</comment>
        <translation>El reloj</translation>
    </message>
    <message>
        <source>Gamma</source>
        <comment>distribution</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Lognormal</source>
        <comment>distribution</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Lognormal</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>state</comment>
        <translation>Averiada</translation>
    </message>
    <message>
        <source>Jammed</source>
        <comment>state</comment>
        <translation>Microparada</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>state</comment>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>At any time</source>
        <comment>first stop</comment>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>After a whole interval</source>
        <comment>first stop</comment>
        <translation>Tras un intervalo entero</translation>
    </message>
    <message>
        <source>Changeover</source>
        <comment>state</comment>
        <translation>Cambio de formato</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>repairs while closed</comment>
        <translation>Se interrumpen</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>repairs while closed</comment>
        <translation>Continúan</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segundo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>down</source>
        <translation>averiada</translation>
    </message>
    <message>
        <source>jammed</source>
        <translation>microparada</translation>
    </message>
    <message>
        <source>starved</source>
        <translation>sin material</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>in changeover</source>
        <translation>cambio de formato</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>Other waiting</source>
        <translation>Otra espera</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>Good units output</source>
        <translation>Unidades buenas producidas</translation>
    </message>
    <message>
        <source>Defective units output</source>
        <translation>Unidades defectuosas producidas</translation>
    </message>
    <message>
        <source>Rejected by %1, though good</source>
        <translation>Rechazado por %1, siendo bueno</translation>
    </message>
    <message>
        <source>Rejected by %1</source>
        <translation>Rechazado por %1</translation>
    </message>
    <message>
        <source>Slower than ideal</source>
        <translation>Más lento que lo ideal</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 averiada</translation>
    </message>
    <message>
        <source>%1 jammed</source>
        <translation>%1 microparada</translation>
    </message>
    <message>
        <source>%1 in changeover</source>
        <translation>%1 cambio de formato</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1 cerrada</translation>
    </message>
    <message>
        <source>Starved by %1</source>
        <translation>Sin material por %1</translation>
    </message>
    <message>
        <source>Blocked by %1</source>
        <translation>Bloqueo por %1</translation>
    </message>
    <message>
        <source>Time of %1</source>
        <translation>Tiempo de %1</translation>
    </message>
    <message>
        <source>Share %</source>
        <translation>Parte %</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>= all time</source>
        <translation>= todo el tiempo</translation>
    </message>
    <message>
        <source>= scheduled time</source>
        <translation>= tiempo planificado</translation>
    </message>
    <message>
        <source>Minutes of a run, and the units they stand for at the rated pace. (running): the station works, but is
slower or still recovering from a stop.</source>
        <translation>Minutos de una simulación, y las unidades que representan al ritmo nominal. (en marcha): la estación trabaja,
pero más lenta o recuperándose aún de una parada.</translation>
    </message>
    <message>
        <source>Stops of</source>
        <translation>Paradas de</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Paradas</translation>
    </message>
    <message>
        <source>Minutes each</source>
        <translation>Minutos cada una</translation>
    </message>
    <message>
        <source>same in all</source>
        <translation>igual en todos</translation>
    </message>
    <message>
        <source>%1 h after %2 h of warm-up</source>
        <translation>%1 h tras %2 h de calentamiento</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1, 1 replication, seed %3; pace set by %4, rated %5 units/h</source>
        <translation>%1, 1 réplica, semilla %3; marca el ritmo %4, nominal %5 unidades/h</translation>
    </message>
    <message>
        <source>%1, %2 replications, seed %3; pace set by %4, rated %5 units/h</source>
        <translation>%1, %2 réplicas, semilla %3; marca el ritmo %4, nominal %5 unidades/h</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>%1 % interval</source>
        <translation>Intervalo al %1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Same in all: %1.</source>
        <translation>Igual en todos: %1.</translation>
    </message>
    <message>
        <source>The interval is that of the mean, P10 to P90 the spread of single runs: simulation luck only,
not the uncertainty of the input data.</source>
        <translation>El intervalo es el de la media, P10 a P90 la dispersión de simulaciones sueltas: solo el azar de la simulación,
no la incertidumbre de los datos de entrada.</translation>
    </message>
    <message>
        <source>Station, %</source>
        <translation>Estación, %</translation>
    </message>
    <message>
        <source>Starved</source>
        <translation>Sin material</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Averiada</translation>
    </message>
    <message>
        <source>Jammed</source>
        <translation>Microparada</translation>
    </message>
    <message>
        <source>Changeover</source>
        <translation>Cambio de formato</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>= Not wait.</source>
        <translation>= Sin esp.</translation>
    </message>
    <message>
        <source>× Avail.</source>
        <translation>× Disp.</translation>
    </message>
    <message>
        <source>× Perform.</source>
        <translation>× Rendim.</translation>
    </message>
    <message>
        <source>× Quality</source>
        <translation>× Calidad</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Aislado</translation>
    </message>
    <message>
        <source>Alone = %1</source>
        <translation>Aislado = %1</translation>
    </message>
    <message>
        <source>Scheduled is all time but what is closed.</source>
        <translation>Planificado es todo el tiempo salvo lo cerrado.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Recuentos</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Ciclos</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Defectos</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Rechazos</translation>
    </message>
    <message>
        <source>Units rejected</source>
        <translation>Unidades rechazadas</translation>
    </message>
    <message>
        <source>Falsely</source>
        <translation>Por error</translation>
    </message>
    <message>
        <source>Because of it</source>
        <translation>Por ella</translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation>Averías</translation>
    </message>
    <message>
        <source>Jams</source>
        <translation>Microparadas</translation>
    </message>
    <message>
        <source>Buffer after</source>
        <translation>Búfer después de</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plazas</translation>
    </message>
    <message>
        <source>Protects</source>
        <translation>Protege</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Full %</source>
        <translation>Lleno %</translation>
    </message>
    <message>
        <source>Empty %</source>
        <translation>Vacío %</translation>
    </message>
    <message>
        <source>Bottleneck, %</source>
        <translation>Cuello de botella, %</translation>
    </message>
    <message>
        <source>Shifting</source>
        <translation>Cambiante</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Reached in</source>
        <translation>Alcanzado en</translation>
    </message>
    <message>
        <source>Share of runs</source>
        <translation>Parte de las simulaciones</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>nada que comparar</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>demasiado pronto</translation>
    </message>
    <message>
        <source>%1 of %2 runs differ, too few for a verdict: more runs would help</source>
        <translation>%1 de %2 simulaciones difieren, demasiado pocas para un veredicto: más ayudarían</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>different</source>
        <translation>distinto</translation>
    </message>
    <message>
        <source>sure, but not relevant</source>
        <translation>seguro, pero no relevante</translation>
    </message>
    <message>
        <source>no relevant difference</source>
        <translation>sin diferencia relevante</translation>
    </message>
    <message>
        <source>not enough evidence yet</source>
        <translation>aún sin datos suficientes</translation>
    </message>
    <message>
        <source>the same in all %1 runs; at most %2 % can differ</source>
        <translation>igual en las %1 simulaciones; como máximo el %2 % puede diferir</translation>
    </message>
    <message>
        <source>1 stop of %2 in %3 runs: too few</source>
        <translation>1 parada de %2 en %3 simulaciones: demasiado pocas</translation>
    </message>
    <message>
        <source>%1 stops of %2 in %3 runs: too few</source>
        <translation>%1 paradas de %2 en %3 simulaciones: demasiado pocas</translation>
    </message>
    <message>
        <source>error</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Best and equal splits, and the gains over the present one, come from luck that the search has not seen;
among splits that cannot be told apart the best is the one nearest to the present. %1 runs in all.</source>
        <translation>Los repartos mejores e iguales y las ganancias sobre el actual proceden de un azar que la búsqueda no ha visto;
entre repartos que no se distinguen, el mejor es el más cercano al actual. %1 simulaciones en total.</translation>
    </message>
    <message>
        <source>The search compared splits by %1 runs instead of %2.</source>
        <translation>La búsqueda comparó los repartos con %1 simulaciones en lugar de %2.</translation>
    </message>
    <message>
        <source>%1: the best places for all buffers, by %2</source>
        <translation>%1: las mejores plazas para todos los búferes, según %2</translation>
    </message>
    <message>
        <source>Places after %1</source>
        <translation>Plazas después de %1</translation>
    </message>
    <message>
        <source>Best split</source>
        <translation>Mejor reparto</translation>
    </message>
    <message>
        <source>Equal split</source>
        <translation>Reparto igual</translation>
    </message>
    <message>
        <source>Best over equal</source>
        <translation>Mejor sobre igual</translation>
    </message>
    <message>
        <source>Gain of the best</source>
        <translation>Ganancia del mejor</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>ilimitado</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>el mismo</translation>
    </message>
    <message>
        <source>On average %1 do; the data allow %2 to %3.</source>
        <translation>En promedio bastan %1; los datos permiten de %2 a %3.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>measured by another yardstick</source>
        <translation>medido con otra vara</translation>
    </message>
    <message>
        <source>first</source>
        <translation>al principio</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>después de %1</translation>
    </message>
    <message>
        <source>Comparison with %1</source>
        <translation>Comparación con %1</translation>
    </message>
    <message>
        <source>Money in %1.</source>
        <translation>Dinero en %1.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>Best: %1 beats every other.</source>
        <translation>El mejor: %1 supera a todos los demás.</translation>
    </message>
    <message>
        <source>Best: %1 beats the other.</source>
        <translation>El mejor: %1 supera al otro.</translation>
    </message>
    <message>
        <source>No scenario beats every other. Tied in front: %1</source>
        <translation>Ningún escenario supera a todos los demás. Empatados en cabeza: %1</translation>
    </message>
    <message>
        <source>The verdict is about %1, at a level that holds for all scenarios together; those of other figures stand each alone; relevant is a difference of %2 % or more.</source>
        <translation>El veredicto es sobre %1, a un nivel que vale para todos los escenarios juntos; los de otras cifras valen cada uno por sí solo; es relevante una diferencia del %2 % o más.</translation>
    </message>
    <message>
        <source>The verdict is about %1; those of other figures stand each alone; relevant is a difference of %2 % or more.</source>
        <translation>El veredicto es sobre %1; los de otras cifras valen cada uno por sí solo; es relevante una diferencia del %2 % o más.</translation>
    </message>
    <message>
        <source>the same stations and parameters as the reference</source>
        <translation>las mismas estaciones y parámetros que la referencia</translation>
    </message>
    <message>
        <source>OEE by its own yardstick, %1; not comparable with the reference&apos;s</source>
        <translation>OEE con su propia vara, %1; no comparable con la de la referencia</translation>
    </message>
    <message>
        <source>scheduled time differs: OEE is of other hours than the reference&apos;s, TEEP of all hours in both</source>
        <translation>el tiempo planificado difiere: el OEE es de otras horas que el de la referencia, el TEEP de todas las horas en ambos</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>--confirm repeats this on fresh luck.</source>
        <translation>--confirm repite esto con azar nuevo.</translation>
    </message>
    <message>
        <source>(protects %1 → %2)</source>
        <translation>(protege %1 → %2)</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 por hora</translation>
    </message>
    <message>
        <source>%1 an hour, the same in all runs</source>
        <translation>%1 por hora, igual en todas las simulaciones</translation>
    </message>
    <message>
        <source>%1 of the running time</source>
        <translation>%1 del tiempo de marcha</translation>
    </message>
    <message>
        <source>%1 of the good units</source>
        <translation>%1 de las unidades buenas</translation>
    </message>
    <message>
        <source>A mix of %1 earns %2; no time is counted for changing over.</source>
        <translation>Una mezcla de %1 gana %2; no se cuenta tiempo para cambios de formato.</translation>
    </message>
    <message>
        <source>A mix of %1 has no margin per hour: a product of it is not made at all.</source>
        <translation>Una mezcla de %1 no tiene margen por hora: uno de sus productos no se fabrica en absoluto.</translation>
    </message>
    <message>
        <source>The shares given do not sum to 100 %; they are taken as parts of their sum.</source>
        <translation>Las partes dadas no suman el 100 %; se toman como partes de su suma.</translation>
    </message>
    <message>
        <source>%1: its products by what an hour of the line earns</source>
        <translation>%1: sus productos según lo que gana una hora de la línea</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Difference to %1</source>
        <translation>Diferencia con %1</translation>
    </message>
    <message>
        <source>Margin per hour</source>
        <translation>Margen por hora</translation>
    </message>
    <message>
        <source>Output/h</source>
        <translation>Producción/h</translation>
    </message>
    <message>
        <source>Margin of a unit</source>
        <translation>Margen de una unidad</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>A run makes %1: one %2 costs %3, is sold for %4, and leaves %5.</source>
        <translation>Una simulación fabrica %1: por cada %2 el coste es %3, la venta %4, y quedan %5.</translation>
    </message>
    <message>
        <source>Where the margin goes</source>
        <translation>Adónde va el margen</translation>
    </message>
    <message>
        <source>Margin at the rated pace</source>
        <translation>Margen al ritmo nominal</translation>
    </message>
    <message>
        <source>Other losses</source>
        <translation>Otras pérdidas</translation>
    </message>
    <message>
        <source>Good units output, not sold</source>
        <translation>Unidades buenas producidas, no vendidas</translation>
    </message>
    <message>
        <source>Made, not sold: material and conversion</source>
        <translation>Fabricado, no vendido: material y transformación</translation>
    </message>
    <message>
        <source>A minute of %1 at its rated pace is worth %2. Other losses are of next to nothing each.</source>
        <translation>Un minuto de %1 a su ritmo nominal vale %2. Las otras pérdidas son cada una casi nada.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 meses</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 años</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de inmediato</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>menos de un día</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>It has paid back at once.</source>
        <translation>Se amortiza de inmediato.</translation>
    </message>
    <message>
        <source>It has paid back after %1.</source>
        <translation>Amortización: %1.</translation>
    </message>
    <message>
        <source>That it gains anything is not shown yet by the evidence.</source>
        <translation>Los datos aún no muestran que gane algo.</translation>
    </message>
    <message>
        <source>That it pays back is not shown yet by the evidence; at best after %1.</source>
        <translation>Los datos aún no muestran que se amortice; en el mejor caso: %1.</translation>
    </message>
    <message>
        <source>It never pays back: the gain is not above 0.</source>
        <translation>No se amortiza nunca: la ganancia no es mayor que 0.</translation>
    </message>
    <message>
        <source>Too few runs differ to say what it gains; more runs would help.</source>
        <translation>Demasiado pocas simulaciones difieren para decir qué gana; más ayudarían.</translation>
    </message>
    <message>
        <source>Without operating_hours_per_year, in the line or in the investment, there is no yearly gain.</source>
        <translation>Sin operating_hours_per_year, en la línea o en la inversión, no hay ganancia anual.</translation>
    </message>
    <message>
        <source>Its net present value over %1 years is %2.</source>
        <translation>Su valor actual neto a %1 años es %2.</translation>
    </message>
    <message>
        <source>Its net present value over %1 years at %2 % is %3.</source>
        <translation>Su valor actual neto a %1 años al %2 % es %3.</translation>
    </message>
    <message>
        <source>%1 (the same in all runs)</source>
        <translation>%1 (igual en todas las simulaciones)</translation>
    </message>
    <message>
        <source>%1 (%2: %3 to %4)</source>
        <translation>%1 (%2: %3 a %4)</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no mostrado</translation>
    </message>
    <message>
        <source>not shown; at best %1</source>
        <translation>no mostrado; en el mejor caso %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>It costs %1 and gains %2 a year of %3 hours.</source>
        <translation>Cuesta %1 y gana %2 al año de %3 horas.</translation>
    </message>
    <message>
        <source>It costs %1 and changes the margin by %2 a year of %3 hours.</source>
        <translation>Cuesta %1 y cambia el margen en %2 al año de %3 horas.</translation>
    </message>
    <message>
        <source>It costs %1 and loses %2 a year of %3 hours.</source>
        <translation>Cuesta %1 y pierde %2 al año de %3 horas.</translation>
    </message>
    <message>
        <source>It costs %1 and gains %2 an hour.</source>
        <translation>Cuesta %1 y gana %2 por hora.</translation>
    </message>
    <message>
        <source>It costs %1 and changes the margin by %2 an hour.</source>
        <translation>Cuesta %1 y cambia el margen en %2 por hora.</translation>
    </message>
    <message>
        <source>It costs %1 and loses %2 an hour.</source>
        <translation>Cuesta %1 y pierde %2 por hora.</translation>
    </message>
    <message>
        <source>It costs %1.</source>
        <translation>Cuesta %1.</translation>
    </message>
    <message>
        <source>%1: the best set of measures for %2</source>
        <translation>%1: el mejor conjunto de medidas por %2</translation>
    </message>
    <message>
        <source>%1 sets, all that go together within the budget, were searched; what is shown comes from luck that
the search has not seen, so that it is not flattered. %2 runs in all.</source>
        <translation>Se buscaron %1 conjuntos, todos los que caben en el presupuesto; lo que se muestra procede de un azar que
la búsqueda no ha visto, y así no está favorecido. %2 simulaciones en total.</translation>
    </message>
    <message>
        <source>%1 sets were searched, step by step from good ones; what is shown comes from luck that
the search has not seen, so that it is not flattered. %2 runs in all.</source>
        <translation>Se buscaron %1 conjuntos, paso a paso desde los buenos; lo que se muestra procede de un azar que
la búsqueda no ha visto, y así no está favorecido. %2 simulaciones en total.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Each measure is a change of the baseline: what the reference, %1, changes is not in it.</source>
        <translation>Cada medida es un cambio de la base: lo que cambia la referencia, %1, no está en ella.</translation>
    </message>
    <message>
        <source>A year is the line&apos;s %1 hours in all rows, whatever hours a measure has of its own.</source>
        <translation>Un año son las %1 horas de la línea en todas las filas, sean cuales sean las de una medida.</translation>
    </message>
    <message>
        <source>There is no yearly gain: the measures do not have the same operating_hours_per_year, and the line has none.</source>
        <translation>No hay ganancia anual: las medidas no tienen las mismas operating_hours_per_year, y la línea no tiene.</translation>
    </message>
    <message>
        <source>No set is shown to be the best yet.</source>
        <translation>Aún no se ha mostrado que ningún conjunto sea el mejor.</translation>
    </message>
    <message>
        <source>Nothing is shown to be better yet than the line as it is.</source>
        <translation>Aún no se ha mostrado que nada sea mejor que la línea tal como está.</translation>
    </message>
    <message>
        <source>By the search no set within the budget is.</source>
        <translation>Según la búsqueda, ninguno dentro del presupuesto lo es.</translation>
    </message>
    <message>
        <source>Best: %1</source>
        <translation>El mejor: %1</translation>
    </message>
    <message>
        <source>The candidate is: %1</source>
        <translation>El candidato es: %1</translation>
    </message>
    <message>
        <source>Not told apart from it by the evidence, and no cheaper:</source>
        <translation>Que los datos no distinguen de él, y no más baratos:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sin %1</translation>
    </message>
    <message>
        <source>with %1 besides</source>
        <translation>además con %1</translation>
    </message>
    <message>
        <source>with %1 instead of %2</source>
        <translation>con %1 en lugar de %2</translation>
    </message>
    <message>
        <source>Each alone, its measures gain %1 an hour in all; together %2.</source>
        <translation>Cada una por sí sola, sus medidas ganan %1 por hora en total; juntas %2.</translation>
    </message>
    <message>
        <source>Each alone, its measures gain %1 an hour in all; together %2, more than the sum.</source>
        <translation>Cada una por sí sola, sus medidas ganan %1 por hora en total; juntas %2, más que la suma.</translation>
    </message>
    <message>
        <source>Each alone, its measures gain %1 an hour in all; together %2, less than the sum.</source>
        <translation>Cada una por sí sola, sus medidas ganan %1 por hora en total; juntas %2, menos que la suma.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Gain per hour</source>
        <translation>Ganancia por hora</translation>
    </message>
    <message>
        <source>Gain a year</source>
        <translation>Ganancia al año</translation>
    </message>
    <message>
        <source>Pays back after</source>
        <translation>Amortización</translation>
    </message>
    <message>
        <source>best: %1</source>
        <translation>mejor: %1</translation>
    </message>
    <message>
        <source>candidate: %1</source>
        <translation>candidato: %1</translation>
    </message>
    <message>
        <source>alone: %1</source>
        <translation>solo: %1</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other: one says so.</source>
        <translation>%1 y %2 se excluyen: uno lo dice.</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other: both change %3.</source>
        <translation>%1 y %2 se excluyen: ambos cambian %3.</translation>
    </message>
    <message>
        <source>%1 leaves more a unit than %2 (%3 against %4), but an hour of the line makes %5 good units of it against %6: an hour of %2 earns %7, one of %1 %8.</source>
        <translation>%1 deja más por unidad que %2 (%3 frente a %4), pero una hora de la línea hace %5 unidades buenas frente a %6: una hora de %2 gana %7, una de %1 %8.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>An hour of the line earns most with %1.</source>
        <translation>Una hora de la línea gana más con %1.</translation>
    </message>
    <message>
        <source>An hour of the line earns most with %1, without a relevant difference between them.</source>
        <translation>Una hora de la línea gana más con %1, sin diferencia relevante entre ellos.</translation>
    </message>
    <message>
        <source>With which product an hour of the line earns most cannot be told yet: %1 cannot be told apart.</source>
        <translation>Aún no se puede decir con qué producto gana más una hora de la línea: %1 no se distinguen.</translation>
    </message>
    <message>
        <source>a %1 is %2</source>
        <translation>1 %1 son %2</translation>
    </message>
    <message>
        <source>Margins of a unit are those of a base unit: %1.</source>
        <translation>Los márgenes de una unidad son los de una unidad base: %1.</translation>
    </message>
    <message>
        <source>Output: good units that %1 has collected</source>
        <translation>Producción: unidades buenas que %1 ha reunido</translation>
    </message>
    <message>
        <source>Output: good units delivered, in whole outputs of %1</source>
        <translation>Producción: unidades buenas entregadas, en salidas enteras de %1</translation>
    </message>
    <message>
        <source>Output: good units delivered</source>
        <translation>Producción: unidades buenas entregadas</translation>
    </message>
    <message>
        <source>Not scheduled, and so left out of the OEE: %1; TEEP is of all hours</source>
        <translation>No planificado, y por tanto fuera del OEE: %1; el TEEP es de todas las horas</translation>
    </message>
    <message>
        <source>No cycle of %1 ends within the run: one takes %2.</source>
        <translation>Ningún ciclo de %1 termina dentro de la simulación: uno dura %2.</translation>
    </message>
    <message>
        <source>all buffers unlimited</source>
        <translation>todos los búferes ilimitados</translation>
    </message>
    <message>
        <source>%1 without breakdowns</source>
        <translation>%1 sin averías</translation>
    </message>
    <message>
        <source>%1 without jams</source>
        <translation>%1 sin microparadas</translation>
    </message>
    <message>
        <source>%1 without false rejects</source>
        <translation>%1 sin rechazos erróneos</translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <translation>%1 sin %2</translation>
    </message>
    <message>
        <source>%1 without defects</source>
        <translation>%1 sin defectos</translation>
    </message>
    <message>
        <source>Racing: rows stop once they are decided, or all runs would leave them open; %1 of %2 rows ran all %3 replications.</source>
        <translation>Carrera: las filas paran en cuanto están decididas, o si todas las simulaciones las dejarían abiertas; %1 de %2 filas hicieron las %3 réplicas.</translation>
    </message>
    <message>
        <source>%1: %2 a year</source>
        <translation>%1: %2 al año</translation>
    </message>
    <message>
        <source>%1: what each change is worth in %2, now %3</source>
        <translation>%1: lo que vale cada cambio en %2, ahora %3</translation>
    </message>
    <message>
        <source>Parameters better and worse by %1 %, a buffer by at least one item; losses switched off one at a time.</source>
        <translation>Parámetros mejores y peores en un %1 %, un búfer en al menos una pieza; pérdidas quitadas de una en una.</translation>
    </message>
    <message>
        <source>No parameter of this line can touch this figure.</source>
        <translation>Ningún parámetro de esta línea puede afectar a esta cifra.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>De → a</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Simulaciones</translation>
    </message>
    <message>
        <source>The intervals hold for all %1 rows together, each at the level of its own runs.</source>
        <translation>Los intervalos valen para las %1 filas juntas, cada uno al nivel de sus propias simulaciones.</translation>
    </message>
    <message>
        <source>The intervals hold for all %1 rows together.</source>
        <translation>Los intervalos valen para las %1 filas juntas.</translation>
    </message>
    <message>
        <source>%1, the same in all</source>
        <translation>%1, igual en todos</translation>
    </message>
    <message>
        <source>%1, 1 replication, seed %3</source>
        <translation>%1, 1 réplica, semilla %3</translation>
    </message>
    <message>
        <source>%1, %2 replications, seed %3</source>
        <translation>%1, %2 réplicas, semilla %3</translation>
    </message>
    <message>
        <source>%1; confirmed on fresh luck, behind the %2 that confirmations have used</source>
        <translation>%1; confirmado con azar nuevo, tras las %2 que han usado las confirmaciones</translation>
    </message>
    <message>
        <source>%1; confirmed on fresh luck</source>
        <translation>%1; confirmado con azar nuevo</translation>
    </message>
    <message>
        <source>%1; exploratory</source>
        <translation>%1; exploratorio</translation>
    </message>
    <message>
        <source>--confirm repeats this on fresh luck, with --rows A,B only what matters.</source>
        <translation>--confirm repite esto con azar nuevo, con --rows A,B solo lo que importa.</translation>
    </message>
    <message>
        <source>--confirm --replications %1 adds as many runs to these.</source>
        <translation>--confirm --replications %1 añade otras tantas simulaciones a estas.</translation>
    </message>
    <message>
        <source>%1 interval</source>
        <translation>Intervalo al %1</translation>
    </message>
    <message>
        <source>%1: %2 over %3 and %4</source>
        <translation>%1: %2 según %3 y %4</translation>
    </message>
    <message>
        <source>%1: %2 over %3</source>
        <translation>%1: %2 según %3</translation>
    </message>
    <message>
        <source>Down: %1; across: %2</source>
        <translation>Hacia abajo: %1; a lo ancho: %2</translation>
    </message>
    <message>
        <source>Differences are paired, to the scenario as it is: %1. Their intervals hold for all rows together.</source>
        <translation>Las diferencias son por pares, con el escenario tal como está: %1. Sus intervalos valen para todas las filas juntas.</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tal como está</translation>
    </message>
    <message>
        <source>Without this buffer: %1</source>
        <translation>Sin este búfer: %1</translation>
    </message>
    <message>
        <source>With an endless one: %1</source>
        <translation>Con uno sin fin: %1</translation>
    </message>
    <message>
        <source>Gain between these: %1</source>
        <translation>Ganancia entre ambos: %1</translation>
    </message>
    <message>
        <source>Gain between the range&apos;s ends: %1</source>
        <translation>Ganancia entre los extremos del rango: %1</translation>
    </message>
    <message>
        <source>%1, less being better</source>
        <translation>%1, menos es mejor</translation>
    </message>
    <message>
        <source>No knee: the data do not show that there is anything to gain.</source>
        <translation>Sin codo: los datos no muestran que haya algo que ganar.</translation>
    </message>
    <message>
        <source>No knee: the figure gets worse towards the better end.</source>
        <translation>Sin codo: la cifra empeora hacia el extremo mejor.</translation>
    </message>
    <message>
        <source>%1 of the gain at %2</source>
        <translation>%1 de la ganancia en %2</translation>
    </message>
    <message>
        <source>%1 of the gain lies beyond the range</source>
        <translation>%1 de la ganancia queda más allá del rango</translation>
    </message>
    <message>
        <source>(no other value fits the data)</source>
        <translation>(ningún otro valor encaja con los datos)</translation>
    </message>
    <message>
        <source>(the data allow %1 to %2)</source>
        <translation>(los datos permiten de %1 a %2)</translation>
    </message>
    <message>
        <source>(the data allow %1 and beyond the range)</source>
        <translation>(los datos permiten %1 y más allá del rango)</translation>
    </message>
    <message>
        <source>%1: the knee</source>
        <translation>%1: el codo</translation>
    </message>
    <message>
        <source>* %1 for an interval to be trusted.</source>
        <translation>* %1 para fiarse de un intervalo.</translation>
    </message>
    <message>
        <source>Intervals show simulation luck only, not the uncertainty of the input data.</source>
        <translation>Los intervalos muestran solo el azar de la simulación, no la incertidumbre de los datos de entrada.</translation>
    </message>
    <message>
        <source>the project %1 has no scenario to compare with its baseline</source>
        <translation>el proyecto %1 no tiene escenario que comparar con su base</translation>
    </message>
    <message>
        <source>compare takes at most %1 scenarios of a project; %2 has %3: name those to compare, like &quot;%2/%4&quot;</source>
        <translation>compare admite como máximo %1 escenarios de un proyecto; %2 tiene %3: nombre los que comparar, como &quot;%2/%4&quot;</translation>
    </message>
    <message>
        <source>compare needs at least two files, the reference first</source>
        <translation>compare necesita al menos dos archivos, la referencia primero</translation>
    </message>
    <message>
        <source>compare takes at most %1 files</source>
        <translation>compare admite como máximo %1 archivos</translation>
    </message>
    <message>
        <source>one of `,` `;` `|` or the word tab</source>
        <translation>uno de `,` `;` `|` o la palabra tab</translation>
    </message>
    <message>
        <source>`.` or `,`</source>
        <translation>`.` o `,`</translation>
    </message>
    <message>
        <source>separator and decimal sign of CSV are both a comma; give another --csv-separator, e.g. `;`</source>
        <translation>el separador y el signo decimal de CSV son ambos una coma; dé otro --csv-separator, p. ej. `;`</translation>
    </message>
    <message>
        <source>describe tells man, bash, zsh, fish, or keys FILE</source>
        <translation>describe muestra man, bash, zsh, fish o keys ARCHIVO</translation>
    </message>
    <message>
        <source>time or units</source>
        <translation>time o units</translation>
    </message>
    <message>
        <source>PRODUCT=SHARE, such as Cream=60</source>
        <translation>PRODUCTO=PARTE, como Cream=60</translation>
    </message>
    <message>
        <source>--share %1: there is no product `%2` with a price in the line</source>
        <translation>--share %1: no hay en la línea ningún producto `%2` con precio</translation>
    </message>
    <message>
        <source>--share %1: a share must be a number, 0 or more</source>
        <translation>--share %1: una parte debe ser un número, 0 o más</translation>
    </message>
    <message>
        <source>--share %1: the share of `%2` is given twice</source>
        <translation>--share %1: la parte de `%2` se da dos veces</translation>
    </message>
    <message>
        <source>--share: all shares are 0; at least one must be above 0</source>
        <translation>--share: todas las partes son 0; al menos una debe ser mayor que 0</translation>
    </message>
    <message>
        <source>--figure %1: a product mix is about margin_per_hour alone</source>
        <translation>--figure %1: una mezcla de productos trata solo de margin_per_hour</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>--target %1: --figure names another figure</source>
        <translation>--target %1: --figure nombra otra cifra</translation>
    </message>
    <message>
        <source>a value of %1, or a figure and its value like oee=0.6</source>
        <translation>un valor de %1, o una cifra y su valor como oee=0.6</translation>
    </message>
    <message>
        <source>optimize needs --total, --target, or both</source>
        <translation>optimize necesita --total, --target o ambos</translation>
    </message>
    <message>
        <source>%1 has no better direction to look in</source>
        <translation>%1 no tiene una dirección mejor en la que buscar</translation>
    </message>
    <message>
        <source>portfolio needs --budget</source>
        <translation>portfolio necesita --budget</translation>
    </message>
    <message>
        <source>an amount of money, 0 or more</source>
        <translation>un importe, 0 o más</translation>
    </message>
    <message>
        <source>portfolio needs the reference and at least one measure, or a project</source>
        <translation>portfolio necesita la referencia y al menos una medida, o un proyecto</translation>
    </message>
    <message>
        <source>portfolio takes at most %1 measures</source>
        <translation>portfolio admite como máximo %1 medidas</translation>
    </message>
    <message>
        <source>--figure %1: a portfolio is about margin_per_hour alone</source>
        <translation>--figure %1: un conjunto de medidas trata solo de margin_per_hour</translation>
    </message>
    <message>
        <source>%1 may be given only once</source>
        <translation>%1 solo puede darse una vez</translation>
    </message>
    <message>
        <source>a command is needed</source>
        <translation>se necesita una orden</translation>
    </message>
    <message>
        <source>Run with --help for more information.</source>
        <translation>Más información con --help.</translation>
    </message>
    <message>
        <source>there is no command `%1`; did you mean `%2`?</source>
        <translation>no hay ninguna orden `%1`; ¿quería decir `%2`?</translation>
    </message>
    <message>
        <source>there is no command `%1`; --help lists them</source>
        <translation>no hay ninguna orden `%1`; --help enumera las órdenes</translation>
    </message>
    <message>
        <source>there is not enough memory for this run</source>
        <translation>no hay memoria suficiente para esta simulación</translation>
    </message>
    <message>
        <source>cannot write the standard output</source>
        <translation>no se puede escribir en la salida estándar</translation>
    </message>
    <message>
        <source>a number from 0 to %1</source>
        <translation>un número de 0 a %1</translation>
    </message>
    <message>
        <source>duration and warm-up together may be at most %1 hours</source>
        <translation>la duración y el calentamiento juntos pueden ser como máximo %1 horas</translation>
    </message>
    <message>
        <source>--product %1: there is no product `%1` in the line; did you mean `%2`?</source>
        <translation>--product %1: no hay ningún producto `%1` en la línea; ¿quería decir `%2`?</translation>
    </message>
    <message>
        <source>--product %1: there is no product `%1` in the line; it has none</source>
        <translation>--product %1: no hay ningún producto `%1` en la línea; no tiene ninguno</translation>
    </message>
    <message>
        <source>--product %1: there is no product `%1` in the line; it has %2</source>
        <translation>--product %1: no hay ningún producto `%1` en la línea; tiene %2</translation>
    </message>
    <message>
        <source>with these options</source>
        <translation>con estas opciones</translation>
    </message>
    <message>
        <source>%1: %2 is never below 0</source>
        <translation>%1: %2 nunca es menor que 0</translation>
    </message>
    <message>
        <source>%1: %2 is a share, a fraction from 0 to 1; for %3 % write %4</source>
        <translation>%1: %2 es una parte, una fracción de 0 a 1; para %3 % escriba %4</translation>
    </message>
    <message>
        <source>%1: neither more nor less of %2 is better, so it has no target; rejected_share has</source>
        <translation>%1: ni más ni menos de %2 es mejor, así que no tiene objetivo; rejected_share sí</translation>
    </message>
    <message>
        <source>%1: neither more nor less of %2 is better, so it has no target</source>
        <translation>%1: ni más ni menos de %2 es mejor, así que no tiene objetivo</translation>
    </message>
    <message>
        <source>FIGURE=VALUE, e.g. good_units_per_hour=6000</source>
        <translation>CIFRA=VALOR, p. ej. good_units_per_hour=6000</translation>
    </message>
    <message>
        <source>a number after the `=`</source>
        <translation>un número después del `=`</translation>
    </message>
    <message>
        <source>%1: there is no line figure `%2`; did you mean `%3`?</source>
        <translation>%1: no hay ninguna cifra de línea `%2`; ¿quería decir `%3`?</translation>
    </message>
    <message>
        <source>%1: there is no line figure `%2`</source>
        <translation>%1: no hay ninguna cifra de línea `%2`</translation>
    </message>
    <message>
        <source>--target %1: this figure has a target already</source>
        <translation>--target %1: esta cifra ya tiene un objetivo</translation>
    </message>
    <message>
        <source>%1 needs the name of a file, or -</source>
        <translation>%1 necesita el nombre de un archivo, o -</translation>
    </message>
    <message>
        <source>%1 and %2 cannot both be the standard output</source>
        <translation>%1 y %2 no pueden ser ambos la salida estándar</translation>
    </message>
    <message>
        <source>%1 and %2 name the same file</source>
        <translation>%1 y %2 nombran el mismo archivo</translation>
    </message>
    <message>
        <source>%1 %2: would replace the input</source>
        <translation>%1 %2: reemplazaría la entrada</translation>
    </message>
    <message>
        <source>--bundle needs the name of a folder</source>
        <translation>--bundle necesita el nombre de una carpeta</translation>
    </message>
    <message>
        <source>a number above 0 and below 100</source>
        <translation>un número mayor que 0 y menor que 100</translation>
    </message>
    <message>
        <source>--race cannot be divided with --shard: which rows stop early depends on all runs together</source>
        <translation>--race no se puede dividir con --shard: qué filas paran antes depende de todas las simulaciones juntas</translation>
    </message>
    <message>
        <source>--race explores; --confirm runs every row in full</source>
        <translation>--race explora; --confirm simula cada fila por completo</translation>
    </message>
    <message>
        <source>--rows %1: there is no such row, but for example none</source>
        <translation>--rows %1: no hay tal fila; no hay ninguna</translation>
    </message>
    <message>
        <source>--rows %1: there is no such row, but for example %2 and %3</source>
        <translation>--rows %1: no hay tal fila, pero sí por ejemplo %2 y %3</translation>
    </message>
    <message>
        <source>--shard needs a seed, the same for all parts; give it with --seed</source>
        <translation>--shard necesita una semilla, la misma para todas las partes; désela con --seed</translation>
    </message>
    <message>
        <source>--confirm needs at least %1 replications</source>
        <translation>--confirm necesita al menos %1 réplicas</translation>
    </message>
    <message>
        <source>a part and the number of parts, like 1/4 to 4/4</source>
        <translation>una parte y el número de partes, como 1/4 a 4/4</translation>
    </message>
    <message>
        <source>--shard %1: %2 replications cannot be divided among more parts</source>
        <translation>--shard %1: %2 réplicas no se pueden repartir entre más partes</translation>
    </message>
    <message>
        <source>--shard writes its part as --json, and nothing else; merge writes the rest</source>
        <translation>--shard escribe su parte como --json, y nada más; merge escribe lo demás</translation>
    </message>
    <message>
        <source>the number of replications that were confirmed on, 0 or more</source>
        <translation>el número de réplicas usadas para confirmar, 0 o más</translation>
    </message>
    <message>
        <source>--csv is for sweeps; --json serves every study</source>
        <translation>--csv es para barridos; --json sirve para todo estudio</translation>
    </message>
    <message>
        <source>--vary may be given at most twice</source>
        <translation>--vary puede darse como máximo dos veces</translation>
    </message>
    <message>
        <source>%1 %2: must be %3</source>
        <translation>%1 %2: debe ser %3</translation>
    </message>
    <message>
        <source>%1: runs %2, but the reference %3 %4; to be compared both must be equal (--hours and --warmup-hours set them for all)</source>
        <translation>%1: dura %2, pero la referencia %3 %4; para compararlos deben ser iguales (--hours y --warmup-hours los fijan para todos)</translation>
    </message>
    <message>
        <source>Between the fields of CSV: , (unless given) ; | or tab, or by name: comma, semicolon, bar</source>
        <translation>Entre los campos del CSV: , (si no se indica) ; | o tab, o por su nombre: comma, semicolon, bar</translation>
    </message>
    <message>
        <source>Decimal sign in CSV: . (unless given) or , which needs another separator</source>
        <translation>Signo decimal del CSV: . (si no se indica) o , que necesita otro separador</translation>
    </message>
    <message>
        <source>Begin CSV with a byte order mark, by which some spreadsheets know UTF-8</source>
        <translation>Empezar el CSV con una marca de orden de bytes, por la que algunas hojas de cálculo reconocen UTF-8</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligatorio)</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[OPCIONES]</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>ORDEN</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumentos:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Órdenes:</translation>
    </message>
    <message>
        <source>%1: products: there is none that names its material_type, so that there is nothing to mix</source>
        <translation>%1: products: ninguno nombra su material_type, así que no hay nada que mezclar</translation>
    </message>
    <message>
        <source>a line of one station has no buffer to size</source>
        <translation>una línea de una estación no tiene búfer que dimensionar</translation>
    </message>
    <message>
        <source>cannot write the standard output: %1</source>
        <translation>no se puede escribir en la salida estándar: %1</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1 es obligatorio</translation>
    </message>
    <message>
        <source>%1: at most %2 possible, but %3 given</source>
        <translation>%1: como máximo %2 posibles, pero se dieron %3</translation>
    </message>
    <message>
        <source>%1: at least %2 needed, but %3 given</source>
        <translation>%1: se necesitan al menos %2, pero se dio %3</translation>
    </message>
    <message>
        <source>%1 needs a value: %2</source>
        <translation>%1 necesita un valor: %2</translation>
    </message>
    <message>
        <source>%1 takes no value such as %2</source>
        <translation>%1 no admite un valor como %2</translation>
    </message>
    <message>
        <source>%1: no scenario of the project has an investment, which makes it a measure</source>
        <translation>%1: ningún escenario del proyecto tiene una inversión, que lo haría una medida</translation>
    </message>
    <message>
        <source>%1: investment: is missing; a measure has a cost, as in `investment: {cost: 25000}`</source>
        <translation>%1: investment: falta; una medida tiene un coste, como en `investment: {cost: 25000}`</translation>
    </message>
    <message>
        <source>%1: is about another line than the reference; measures change one and the same line</source>
        <translation>%1: trata de otra línea que la referencia; las medidas cambian una misma línea</translation>
    </message>
    <message>
        <source>the budget of %1 is below the cheapest measure, `%2` at %3</source>
        <translation>el presupuesto de %1 es menor que la medida más barata, `%2` a %3</translation>
    </message>
    <message>
        <source>%1: runs other hours than the reference; --hours and --warmup-hours set them for all</source>
        <translation>%1: dura otras horas que la referencia; --hours y --warmup-hours las fijan para todos</translation>
    </message>
    <message>
        <source>%1: product: there is no money without a product that names its material_type; give one in the line&apos;s `run`</source>
        <translation>%1: product: sin un producto que nombre su material_type no hay dinero; dé uno en el `run` de la línea</translation>
    </message>
    <message>
        <source>--replications %1: a portfolio reports on %2 at least</source>
        <translation>--replications %1: un conjunto de medidas informa sobre al menos %2</translation>
    </message>
    <message>
        <source>%1 of %2 replications, %3 s left</source>
        <translation>%1 de %2 réplicas, quedan %3 s</translation>
    </message>
    <message>
        <source>%1 of %2 %, %3 s left</source>
        <translation>%1 de %2 %, quedan %3 s</translation>
    </message>
    <message>
        <source>%1 of %2 percent of the history, %3 s left</source>
        <translation>%1 de %2 por ciento del historial, quedan %3 s</translation>
    </message>
    <message>
        <source>LineTwin simulates production lines: what a change does to output and OEE.</source>
        <translation>LineTwin simula líneas de producción: qué hace un cambio con la producción y el OEE.</translation>
    </message>
    <message>
        <source>Show this help and end</source>
        <translation>Mostrar esta ayuda y terminar</translation>
    </message>
    <message>
        <source>Show the version and end</source>
        <translation>Mostrar la versión y terminar</translation>
    </message>
    <message>
        <source>Simulate a line or a scenario and print its key figures</source>
        <translation>Simular una línea o un escenario y mostrar sus indicadores</translation>
    </message>
    <message>
        <source>A line, a scenario, or builtin:cosmetics</source>
        <translation>Una línea, un escenario o builtin:cosmetics</translation>
    </message>
    <message>
        <source>Independent runs, 1 to 100000</source>
        <translation>Simulaciones independientes, de 1 a 100000</translation>
    </message>
    <message>
        <source>Hours that count</source>
        <translation>Horas que cuentan</translation>
    </message>
    <message>
        <source>Hours before them that do not</source>
        <translation>Horas anteriores, que no cuentan</translation>
    </message>
    <message>
        <source>Threads; the figures do not depend on it</source>
        <translation>Hilos; las cifras no dependen de ello</translation>
    </message>
    <message>
        <source>Make this one of the line&apos;s products</source>
        <translation>Hacer este de los productos de la línea</translation>
    </message>
    <message>
        <source>Change a parameter, e.g. Filler.buffer_capacity=500 or Filler.reliability.mtbf_min=null; may be repeated</source>
        <translation>Cambiar un parámetro, p. ej. Filler.buffer_capacity=500 o Filler.reliability.mtbf_min=null; puede repetirse</translation>
    </message>
    <message>
        <source>Also tell the share of runs in which a line figure reaches a value, e.g. good_units_per_hour=6000 or oee=0.6; may be repeated</source>
        <translation>Decir también la parte de las simulaciones en que una cifra de la línea alcanza un valor, p. ej. good_units_per_hour=6000 u oee=0.6; puede repetirse</translation>
    </message>
    <message>
        <source>Write all figures as JSON; - is standard output</source>
        <translation>Escribir todas las cifras como JSON; - es la salida estándar</translation>
    </message>
    <message>
        <source>Write levels, states and outputs of replication 0 as CSV</source>
        <translation>Escribir niveles, estados y producción de la réplica 0 como CSV</translation>
    </message>
    <message>
        <source>Write every change of state of replication 0 as CSV</source>
        <translation>Escribir cada cambio de estado de la réplica 0 como CSV</translation>
    </message>
    <message>
        <source>Write every item of replication 0, what it was made from and its measurements as CSV</source>
        <translation>Escribir cada pieza de la réplica 0, de qué se hizo y sus medidas como CSV</translation>
    </message>
    <message>
        <source>Write units, good, scrap and money of every station per interval of replication 0 as CSV</source>
        <translation>Escribir unidades, buenas, desecho y dinero de cada estación por intervalo de la réplica 0 como CSV</translation>
    </message>
    <message>
        <source>Make a folder of all it takes to repeat and audit the run: the resolved scenario, the inputs, all outputs, version and SHA-256</source>
        <translation>Hacer una carpeta con todo lo que hace falta para repetir y comprobar la simulación: el escenario resuelto, las entradas, todas las salidas, versión y SHA-256</translation>
    </message>
    <message>
        <source>No table, no progress; errors still appear</source>
        <translation>Sin tabla ni progreso; los errores aparecen igualmente</translation>
    </message>
    <message>
        <source>Print every problem of lines and scenarios, or ok</source>
        <translation>Mostrar cada problema de líneas y escenarios, u ok</translation>
    </message>
    <message>
        <source>Lines, scenarios, or builtin:cosmetics</source>
        <translation>Líneas, escenarios o builtin:cosmetics</translation>
    </message>
    <message>
        <source>Print what two scenarios differ in: stations, parameters, run settings</source>
        <translation>Mostrar en qué difieren dos escenarios: estaciones, parámetros, ajustes de simulación</translation>
    </message>
    <message>
        <source>Two lines, scenarios, or builtin:cosmetics</source>
        <translation>Dos líneas, escenarios o builtin:cosmetics</translation>
    </message>
    <message>
        <source>Compared is what would be simulated, wherever a value comes from. The exit status is 0 also where the two differ.</source>
        <translation>Se compara lo que se simularía, venga de donde venga un valor. El estado de salida es 0 también si ambos difieren.</translation>
    </message>
    <message>
        <source>%1 replications of this line would not fit in memory; at most %2 do</source>
        <translation>%1 réplicas de esta línea no cabrían en la memoria; caben como máximo %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>Change a parameter beforehand, e.g. Filler.buffer_capacity=500; may be repeated</source>
        <translation>Cambiar antes un parámetro, p. ej. Filler.buffer_capacity=500; puede repetirse</translation>
    </message>
    <message>
        <source>Write the result as JSON; - is standard output</source>
        <translation>Escribir el resultado como JSON; - es la salida estándar</translation>
    </message>
    <message>
        <source>Run only the I-th of N parts and write it as --json, for merge</source>
        <translation>Simular solo el I-ésimo de N fragmentos y escribirlo como --json, para merge</translation>
    </message>
    <message>
        <source>Run on fresh luck, at least 200 replications; a larger number adds to a smaller one</source>
        <translation>Simular con azar nuevo, al menos 200 réplicas; un número mayor completa uno menor</translation>
    </message>
    <message>
        <source>Compare up to ten scenarios with the first, on the same luck</source>
        <translation>Comparar hasta diez escenarios con el primero, con el mismo azar</translation>
    </message>
    <message>
        <source>Lines or scenarios, the reference first</source>
        <translation>Líneas o escenarios, la referencia primero</translation>
    </message>
    <message>
        <source>Key figure that the verdicts are about; output_per_hour unless given</source>
        <translation>Indicador sobre el que son los veredictos; output_per_hour si no se indica</translation>
    </message>
    <message>
        <source>Vary one parameter over a range, or two as a grid</source>
        <translation>Variar un parámetro en un rango, o dos en cuadrícula</translation>
    </message>
    <message>
        <source>What to vary, e.g. Filler.buffer_capacity=0:500:25; twice for a grid</source>
        <translation>Qué variar, p. ej. Filler.buffer_capacity=0:500:25; dos veces para una cuadrícula</translation>
    </message>
    <message>
        <source>Key figure that the knee and the table are about; output_per_hour unless given</source>
        <translation>Indicador del codo y de la tabla; output_per_hour si no se indica</translation>
    </message>
    <message>
        <source>Run these rows alone, which makes their intervals narrower: values, of a grid 60/0.02</source>
        <translation>Simular solo estas filas, lo que estrecha sus intervalos: valores, de una cuadrícula 60/0.02</translation>
    </message>
    <message>
        <source>Write all figures of every point as CSV; - is standard output</source>
        <translation>Escribir todas las cifras de cada punto como CSV; - es la salida estándar</translation>
    </message>
    <message>
        <source>What is each loss worth? Every parameter better and worse, every loss off</source>
        <translation>¿Cuánto vale cada pérdida? Cada parámetro mejor y peor, cada pérdida eliminada</translation>
    </message>
    <message>
        <source>By how much parameters change; 10 unless given</source>
        <translation>En cuánto cambian los parámetros; 10 si no se indica</translation>
    </message>
    <message>
        <source>Key figure that is looked at; output_per_hour unless given</source>
        <translation>Indicador que se mira; output_per_hour si no se indica</translation>
    </message>
    <message>
        <source>Run these rows alone, which makes their intervals narrower: Filler.uph (better and worse), Filler.performance.jam_prob=0, unlimited_buffers</source>
        <translation>Simular solo estas filas, lo que estrecha sus intervalos: Filler.uph (mejor y peor), Filler.performance.jam_prob=0, unlimited_buffers</translation>
    </message>
    <message>
        <source>Stop each row as soon as it is decided; the table says after how many runs. Not with --shard or --confirm</source>
        <translation>Detener cada fila en cuanto esté decidida; la tabla dice tras cuántas simulaciones. No con --shard ni --confirm</translation>
    </message>
    <message>
        <source>Size all buffers at once: the best split of every total</source>
        <translation>Dimensionar todos los búferes a la vez: el mejor reparto de cada total</translation>
    </message>
    <message>
        <source>The largest total of buffer places that is looked at</source>
        <translation>El mayor total de plazas de búfer que se mira</translation>
    </message>
    <message>
        <source>Find the smallest total with which the figure reaches this value; of a share a fraction, e.g. 0.6</source>
        <translation>Encontrar el menor total con el que la cifra alcanza este valor; de una parte, una fracción, p. ej. 0.6</translation>
    </message>
    <message>
        <source>So many fresh replications were used by confirmations; report on those behind them</source>
        <translation>Tantas réplicas nuevas han usado las confirmaciones; se informa sobre las siguientes</translation>
    </message>
    <message>
        <source>Compare splits by half as many runs in the search: faster, with splits that may be a little less good. What is shown is run in full</source>
        <translation>Comparar los repartos con la mitad de simulaciones en la búsqueda: más rápido, con repartos que pueden ser algo peores. Lo que se muestra se simula entero</translation>
    </message>
    <message>
        <source>Key figure that is made best; output_per_hour unless given</source>
        <translation>Indicador que se mejora al máximo; output_per_hour si no se indica</translation>
    </message>
    <message>
        <source>Which measures are worth their cost together, within a budget?</source>
        <translation>¿Qué medidas valen juntas su coste, dentro de un presupuesto?</translation>
    </message>
    <message>
        <source>A project, of which the scenarios with an investment are the measures; or files, the reference first</source>
        <translation>Un proyecto, cuyos escenarios con inversión son las medidas; o archivos, la referencia primero</translation>
    </message>
    <message>
        <source>What the measures may cost in all</source>
        <translation>Lo que pueden costar las medidas en total</translation>
    </message>
    <message>
        <source>Is always margin_per_hour here</source>
        <translation>Es siempre margin_per_hour aquí</translation>
    </message>
    <message>
        <source>Which product earns most in an hour of the line, and what does a mix earn?</source>
        <translation>¿Qué producto gana más en una hora de la línea, y qué gana una mezcla?</translation>
    </message>
    <message>
        <source>Share of a product in a mix, e.g. Cream=60; may be repeated</source>
        <translation>Parte de un producto en una mezcla, p. ej. Cream=60; puede repetirse</translation>
    </message>
    <message>
        <source>Shares are of the running time (time) or of the good units (units); time unless given</source>
        <translation>Las partes son del tiempo de marcha (time) o de las unidades buenas (units); time si no se indica</translation>
    </message>
    <message>
        <source>Join the parts that --shard wrote into the whole study</source>
        <translation>Unir los fragmentos que escribió --shard en el estudio entero</translation>
    </message>
    <message>
        <source>All parts of one study, in any order</source>
        <translation>Todos los fragmentos de un estudio, en cualquier orden</translation>
    </message>
    <message>
        <source>Write the result as JSON, as the undivided study would; - is standard output</source>
        <translation>Escribir el resultado como JSON, como lo haría el estudio sin dividir; - es la salida estándar</translation>
    </message>
    <message>
        <source>Write a sweep&apos;s figures as CSV; - is standard output</source>
        <translation>Escribir las cifras de un barrido como CSV; - es la salida estándar</translation>
    </message>
    <message>
        <source>No table; errors still appear</source>
        <translation>Sin tabla; los errores aparecen igualmente</translation>
    </message>
    <message>
        <source>%1 replications of %2 variants would not fit in memory; at most %3 do, and --shard divides them among several runs</source>
        <translation>%1 réplicas de %2 variantes no cabrían en la memoria; caben como máximo %3, y --shard las reparte entre varias ejecuciones</translation>
    </message>
    <message>
        <source>%1: product: %2 needs a product that names its material_type; give one in the line&apos;s `run` or the scenario</source>
        <translation>%1: product: %2 necesita un producto que nombre su material_type; dé uno en el `run` de la línea o en el escenario</translation>
    </message>
    <message>
        <source>its scenario is wrong: %1</source>
        <translation>su escenario es erróneo: %1</translation>
    </message>
    <message>
        <source>it is about a figure that this program does not know</source>
        <translation>trata de una cifra que este programa no conoce</translation>
    </message>
    <message>
        <source>its plan is wrong</source>
        <translation>su plan es erróneo</translation>
    </message>
    <message>
        <source>its rows are wrong</source>
        <translation>sus filas son erróneas</translation>
    </message>
    <message>
        <source>its number of scenarios is wrong</source>
        <translation>su número de escenarios es erróneo</translation>
    </message>
    <message>
        <source>its range is wrong</source>
        <translation>su rango es erróneo</translation>
    </message>
    <message>
        <source>its percentage is wrong</source>
        <translation>su porcentaje es erróneo</translation>
    </message>
    <message>
        <source>it is of a study that this program does not know, `%1`</source>
        <translation>es de un estudio que este programa no conoce, `%1`</translation>
    </message>
    <message>
        <source>a run has the wrong number of figures</source>
        <translation>una simulación tiene un número erróneo de cifras</translation>
    </message>
    <message>
        <source>its stops are wrong</source>
        <translation>sus paradas son erróneas</translation>
    </message>
    <message>
        <source>the number of its replications is wrong</source>
        <translation>el número de sus réplicas es erróneo</translation>
    </message>
    <message>
        <source>its number is wrong</source>
        <translation>su número es erróneo</translation>
    </message>
    <message>
        <source>an earlier version of the program wrote it, without the stops of its runs; write all parts again with this one</source>
        <translation>lo escribió una versión anterior del programa, sin las paradas de sus simulaciones; escriba todos los fragmentos de nuevo con esta</translation>
    </message>
    <message>
        <source>this is not what --shard wrote</source>
        <translation>esto no lo escribió --shard</translation>
    </message>
    <message>
        <source>this is not what --shard wrote, but %1, which needs no merging</source>
        <translation>esto no lo escribió --shard, sino que es %1, que no hay que unir</translation>
    </message>
    <message>
        <source>version %1 of the program wrote it, and this is version %2; the parts of a study must be of the same</source>
        <translation>lo escribió la versión %1 del programa, y esta es la versión %2; los fragmentos de un estudio deben ser de la misma</translation>
    </message>
    <message>
        <source>it is of another study than %1: they differ in `%2`</source>
        <translation>es de otro estudio que %1: difieren en `%2`</translation>
    </message>
    <message>
        <source>it is one of %1 parts, %2 one of %3</source>
        <translation>es uno de %1 fragmentos, %2 uno de %3</translation>
    </message>
    <message>
        <source>part %1 is given twice; it is also in %2</source>
        <translation>el fragmento %1 se da dos veces; está también en %2</translation>
    </message>
    <message>
        <source>the number of its variants is wrong</source>
        <translation>el número de sus variantes es erróneo</translation>
    </message>
    <message>
        <source>part %1 of %2 is missing</source>
        <translation>falta el fragmento %1 de %2</translation>
    </message>
    <message>
        <source>parts %1 of %2 are missing</source>
        <translation>faltan los fragmentos %1 de %2</translation>
    </message>
    <message>
        <source>%1: this is not JSON, or not all of it</source>
        <translation>%1: esto no es JSON, o no está entero</translation>
    </message>
    <message>
        <source>%1: this is not a whole part of a study</source>
        <translation>%1: esto no es un fragmento entero de un estudio</translation>
    </message>
    <message>
        <source>Level of confidence of all intervals, 0.5 to 0.9999; 0.95 unless given</source>
        <translation>Nivel de confianza de todos los intervalos, de 0.5 a 0.9999; 0.95 si no se indica</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un número de %1 a %2</translation>
    </message>
    <message>
        <source>Differences below this share of the reference&apos;s figure are not relevant, 0 to 1; 0.005 unless given</source>
        <translation>Las diferencias por debajo de esta parte de la cifra de la referencia no son relevantes, de 0 a 1; 0.005 si no se indica</translation>
    </message>
    <message>
        <source>Target %1: not reached with %2 confidence by any of these totals.</source>
        <translation>Objetivo %1: ninguno de estos totales lo alcanza con un %2 de confianza.</translation>
    </message>
    <message>
        <source>Target %1: 1 place reaches it with %4 confidence (%3).</source>
        <translation>Objetivo %1: 1 plaza lo alcanza con un %4 de confianza (%3).</translation>
    </message>
    <message>
        <source>Target %1: %2 places reach it with %4 confidence (%3).</source>
        <translation>Objetivo %1: %2 plazas lo alcanzan con un %4 de confianza (%3).</translation>
    </message>
    <message>
        <source>there is no option `%1`; did you mean `%2`?</source>
        <translation>no hay ninguna opción `%1`; ¿quería decir `%2`?</translation>
    </message>
    <message>
        <source>there is no option `%1`; --help lists them</source>
        <translation>no hay ninguna opción `%1`; --help enumera las opciones</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>CARPETA</translation>
    </message>
    <message>
        <source>FIGURE</source>
        <translation>CIFRA</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>DESDE</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>CLAVE</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>PRODUCT</source>
        <translation>PRODUCTO</translation>
    </message>
    <message>
        <source>SHARE</source>
        <translation>PARTE</translation>
    </message>
    <message>
        <source>STATION</source>
        <translation>ESTACIÓN</translation>
    </message>
    <message>
        <source>STEP</source>
        <translation>PASO</translation>
    </message>
    <message>
        <source>TO</source>
        <translation>HASTA</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALOR</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>QUÉ</translation>
    </message>
    <message>
        <source>one argument too many: %1</source>
        <translation>sobra un argumento: %1</translation>
    </message>
    <message>
        <source>arguments too many: %1</source>
        <translation>sobran argumentos: %1</translation>
    </message>
    <message>
        <source>Random seed, 0 to 2^53 - 1, or the word `null` for a fresh one</source>
        <translation>Semilla aleatoria, de 0 a 2^53 - 1, o la palabra `null` para sacar una nueva</translation>
    </message>
    <message>
        <source>an unknown compiler</source>
        <translation>un compilador desconocido</translation>
    </message>
    <message>
        <source>Built with %1 by %2</source>
        <translation>Compilado con %1 por %2</translation>
    </message>
    <message>
        <source>PART</source>
        <translation>PARTE</translation>
    </message>
    <message>
        <source>OEE = %1</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>OEE = %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>OEE</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>OEE</translation>
    </message>
    <message>
        <source>Sole</source>
        <translation>Único</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>(run)</source>
        <translation>(simulación)</translation>
    </message>
    <message>
        <source>(line)</source>
        <translation>(línea)</translation>
    </message>
    <message>
        <source>no difference: %1 and %2 have the same stations, parameters and run settings</source>
        <translation>ninguna diferencia: %1 y %2 tienen las mismas estaciones, parámetros y ajustes de simulación</translation>
    </message>
    <message>
        <source>pp</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>pp</translation>
    </message>
    <message>
        <source>DOWN</source>
        <translation>averiada</translation>
    </message>
    <message>
        <source>JAMMED</source>
        <translation>microparada</translation>
    </message>
    <message>
        <source>SETUP</source>
        <translation>cambio de formato</translation>
    </message>
    <message>
        <source>PLANNED</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>breakdown</source>
        <translation>avería</translation>
    </message>
    <message>
        <source>jam</source>
        <translation>microparada</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>a number above 0 to %1, and a nanosecond or longer</source>
        <translation>un número mayor que 0 hasta %1, y al menos un nanosegundo</translation>
    </message>
    <message>
        <source>--set %1: this parameter is set already</source>
        <translation>--set %1: este parámetro ya está fijado</translation>
    </message>
    <message>
        <source>%1: %2 is a share, a fraction from 0 to 1</source>
        <translation>%1: %2 es una parte, una fracción de 0 a 1</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>/min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>/min</translation>
    </message>
    <message>
        <source>/h</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>/h</translation>
    </message>
    <message>
        <source>Cycle time</source>
        <translation>Tiempo de ciclo</translation>
    </message>
    <message>
        <source>s</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>s</translation>
    </message>
    <message>
        <source>Seconds of one cycle while the station runs: 3600 divided by the cycles per hour.</source>
        <translation>Segundos de un ciclo mientras la estación marcha: 3600 dividido por los ciclos por hora.</translation>
    </message>
    <message>
        <source>Puts out</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>What this station puts out per minute, at its speed: cases for a case packer.</source>
        <translation>Lo que esta estación entrega por minuto, a su velocidad: cajas en una encajadora.</translation>
    </message>
    <message>
        <source>Counted by the line</source>
        <translation>Contado por la línea</translation>
    </message>
    <message>
        <source>What the line counts, per minute at this station&apos;s speed: the tubes in a case times the cases.</source>
        <translation>Lo que cuenta la línea, por minuto a la velocidad de esta estación: los tubos de una caja por las cajas.</translation>
    </message>
    <message>
        <source>What the line counts, per hour at this station&apos;s speed.</source>
        <translation>Lo que cuenta la línea, por hora a la velocidad de esta estación.</translation>
    </message>
    <message>
        <source>Share of the line&apos;s pace</source>
        <translation>Parte del ritmo de la línea</translation>
    </message>
    <message>
        <source>Speed as a share of the speed of the line&apos;s slowest station (its constraint) in the baseline, both in what the line counts.</source>
        <translation>Velocidad como parte de la de la estación más lenta de la línea (la que marca el ritmo) en la base, ambas en lo que cuenta la línea.</translation>
    </message>
    <message>
        <source>Breakdowns per running hour</source>
        <translation>Averías por hora de marcha</translation>
    </message>
    <message>
        <source>Breakdowns in an hour of running; waiting and stopped time does not count. A cycle has one breakdown at most, so that 60 divided by this is a little more than the time between failures.</source>
        <translation>Averías en una hora de marcha; la espera y el tiempo parado no cuentan. Un ciclo tiene como máximo una avería, de modo que 60 dividido por esto es un poco más que el tiempo entre fallos.</translation>
    </message>
    <message>
        <source>Cycles per jam</source>
        <translation>Ciclos por microparada</translation>
    </message>
    <message>
        <source>One jam in so many cycles, on average.</source>
        <translation>Una microparada en tantos ciclos, de media.</translation>
    </message>
    <message>
        <source>Jams per running hour</source>
        <translation>Microparadas por hora de marcha</translation>
    </message>
    <message>
        <source>Jams in an hour of running, at the station&apos;s speed; waiting and stopped time does not count.</source>
        <translation>Microparadas en una hora de marcha, a la velocidad de la estación; la espera y el tiempo parado no cuentan.</translation>
    </message>
    <message>
        <source>Minutes per jam</source>
        <translation>Minutos por microparada</translation>
    </message>
    <message>
        <source>min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>min</translation>
    </message>
    <message>
        <source>Mean length of a jam.</source>
        <translation>Duración media de una microparada.</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>%1 min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; (baseline %2)</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; (base %2)</translation>
    </message>
    <message>
        <source>%1 since %2 (for %3)</source>
        <translation>%1 desde %2 (durante %3)</translation>
    </message>
    <message>
        <source>whose items are still under way</source>
        <translation>cuyas piezas aún están en camino</translation>
    </message>
    <message>
        <source>since %1 (%2 so far)</source>
        <translation>desde %1 (%2 hasta ahora)</translation>
    </message>
    <message>
        <source>down since %1 (%2 so far)</source>
        <translation>averiada desde %1 (%2 hasta ahora)</translation>
    </message>
    <message>
        <source>jammed since %1 (%2 so far)</source>
        <translation>en microparada desde %1 (%2 hasta ahora)</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>aún en marcha</translation>
    </message>
    <message>
        <source>starved since %1 (%2 so far)</source>
        <translation>sin material desde %1 (%2 hasta ahora)</translation>
    </message>
    <message>
        <source>blocked since %1 (%2 so far)</source>
        <translation>bloqueada desde %1 (%2 hasta ahora)</translation>
    </message>
    <message>
        <source>in changeover since %1 (%2 so far)</source>
        <translation>en cambio de formato desde %1 (%2 hasta ahora)</translation>
    </message>
    <message>
        <source>closed since %1 (%2 so far)</source>
        <translation>cerrada desde %1 (%2 hasta ahora)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>station: name of a stop reason</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>raw items</source>
        <translation>piezas brutas</translation>
    </message>
    <message>
        <source>waits for %1, %2</source>
        <comment>station, state</comment>
        <translation>espera a %1, %2</translation>
    </message>
    <message>
        <source>waits for %1, which is starved by %2, %3</source>
        <comment>station, station, state</comment>
        <translation>espera a %1, sin material por %2, %3</translation>
    </message>
    <message>
        <source>waits for %1, which is blocked by %2, %3</source>
        <comment>station, station, state</comment>
        <translation>espera a %1, bloqueada por %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>waits for %1, which with %Ln more is starved by %2, %3</source>
        <comment>stations, state</comment>
        <translation>
            <numerusform>espera a %1, sin material junto con otra por %2, %3</numerusform>
            <numerusform>espera a %1, sin material junto con %Ln más por %2, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits for %1, which with %Ln more is blocked by %2, %3</source>
        <comment>stations, state</comment>
        <translation>
            <numerusform>espera a %1, bloqueada junto con otra por %2, %3</numerusform>
            <numerusform>espera a %1, bloqueada junto con %Ln más por %2, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Aún sin resultado</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Reuniendo</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>waiting: station and its state</comment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Bottleneck at this moment</source>
        <translation>Cuello de botella en este momento</translation>
    </message>
    <message>
        <source>does not wait from %1 to %2 (%3), longer than any other station now</source>
        <translation>no espera de %1 a %2 (%3), más que cualquier otra estación ahora</translation>
    </message>
    <message>
        <source>Holds %1 of the batch</source>
        <translation>Tiene %1 del lote</translation>
    </message>
    <message>
        <source>Delivered: %1 %2</source>
        <translation>Entregado: %1 %2</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parameter(s) changed in this scenario</source>
        <translation>
            <numerusform>%Ln parámetro cambiado en este escenario</numerusform>
            <numerusform>%Ln parámetros cambiados en este escenario</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>desde hace %1</translation>
    </message>
    <message>
        <source>bottleneck at this moment</source>
        <translation>cuello de botella en este momento</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>lote %1</translation>
    </message>
    <message>
        <source>%1 %2 delivered</source>
        <translation>%1 %2 entregados</translation>
    </message>
    <message>
        <source>changed in this scenario</source>
        <translation>cambiado en este escenario</translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Número de artículo</translation>
    </message>
    <message>
        <source>Priced type</source>
        <translation>Tipo con precio</translation>
    </message>
    <message>
        <source>Jam probability, factor</source>
        <translation>Probabilidad de microparada, factor</translation>
    </message>
    <message>
        <source>Defect rate, factor</source>
        <translation>Tasa de defectos, factor</translation>
    </message>
    <message>
        <source>Cycle time, factor</source>
        <translation>Tiempo de ciclo, factor</translation>
    </message>
    <message>
        <source>Breakdowns, factor</source>
        <translation>Averías, factor</translation>
    </message>
    <message>
        <source>Material cost</source>
        <translation>Coste de material</translation>
    </message>
    <message>
        <source>Conversion cost</source>
        <translation>Coste de transformación</translation>
    </message>
    <message>
        <source>Selling price</source>
        <translation>Precio de venta</translation>
    </message>
    <message>
        <source>Shift length</source>
        <translation>Duración del turno</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>Shifts simulated</source>
        <translation>Turnos simulados</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Semilla aleatoria</translation>
    </message>
    <message>
        <source>Telemetry every</source>
        <translation>Telemetría cada</translation>
    </message>
    <message>
        <source>Production every</source>
        <translation>Producción cada</translation>
    </message>
    <message>
        <source>Start of the shift</source>
        <translation>Inicio del turno</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Inversión</translation>
    </message>
    <message>
        <source>Operating hours per year</source>
        <translation>Horas de operación al año</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>Tasa de descuento al año</translation>
    </message>
    <message>
        <source>Life of the investment</source>
        <translation>Vida de la inversión</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Marca el ritmo</translation>
    </message>
    <message>
        <source>Place in the line</source>
        <translation>Lugar en la línea</translation>
    </message>
    <message>
        <source>Items per cycle</source>
        <translation>Piezas por ciclo</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Random stream</source>
        <translation>Flujo aleatorio</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>not in the line</source>
        <translation>no está en la línea</translation>
    </message>
    <message>
        <source>first</source>
        <extracomment>Where a station stands: &quot;first&quot; in the line, or after another one</extracomment>
        <translation>primera</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>después de %1</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>DocumentRoom</name>
    <message>
        <source>Nothing was changed: a project with its unsaved changes may have at most %1 MiB, and this would make it larger.</source>
        <translation>No se cambió nada: un proyecto con sus cambios sin guardar puede tener como máximo %1 MiB, y con esto sería mayor.</translation>
    </message>
    <message>
        <source>Nothing was added: a line has at most %1 stations, and with these it would have %2.</source>
        <translation>No se añadió nada: una línea tiene como máximo %1 estaciones, y con estas tendría %2.</translation>
    </message>
    <message>
        <source>Nothing was changed: the file of a line may have at most %1 MiB, and this would make it larger.</source>
        <translation>No se cambió nada: el archivo de una línea puede tener como máximo %1 MiB, y con esto sería mayor.</translation>
    </message>
    <message>
        <source>Nothing was added: a calendar has at most %1 entries, and with these it would have %2.</source>
        <translation>No se añadió nada: un calendario tiene como máximo %1 entradas, y con estas tendría %2.</translation>
    </message>
    <message>
        <source>Nothing was added: a project has at most %1 scenarios, those of other lines included, and with this it would have %2.</source>
        <translation>No se añadió nada: un proyecto tiene como máximo %1 escenarios, incluidos los de otras líneas, y con este tendría %2.</translation>
    </message>
    <message>
        <source>Nothing was changed: the file of a scenario may have at most %1 MiB, and this would make it larger.</source>
        <translation>No se cambió nada: el archivo de un escenario puede tener como máximo %1 MiB, y con esto sería mayor.</translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1, items per cycle %2</source>
        <translation>%1, piezas por ciclo %2</translation>
    </message>
    <message>
        <source>%1, output %2 → %3</source>
        <translation>%1, salida %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2 (reset)</source>
        <comment>a scenario, then a parameter</comment>
        <translation>%1: %2 (restablecido)</translation>
    </message>
    <message>
        <source>good units/h</source>
        <translation>unidades buenas/h</translation>
    </message>
    <message>
        <source>OEE</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>OEE</translation>
    </message>
    <message>
        <source>good units/min</source>
        <translation>unidades buenas/min</translation>
    </message>
</context>
<context>
    <name>ElementWords</name>
    <message>
        <source>%1: %2 stops</source>
        <comment>station, name of a stop reason</comment>
        <translation>%1: paradas «%2»</translation>
    </message>
    <message>
        <source>%1 stops</source>
        <comment>name of a stop reason of the line</comment>
        <translation>Paradas «%1»</translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <comment>name of an entry</comment>
        <translation>Calendario: %1</translation>
    </message>
    <message>
        <source>%1, every</source>
        <comment>stops of a reason; their interval follows</comment>
        <translation>%1, cada</translation>
    </message>
    <message>
        <source>%1, each</source>
        <comment>stops of a reason; their length follows</comment>
        <translation>%1, cada una</translation>
    </message>
    <message>
        <source>stations</source>
        <comment>of a calendar entry</comment>
        <translation>estaciones</translation>
    </message>
    <message>
        <source>there</source>
        <extracomment>A stop, calendar entry or product is there, as a value</extracomment>
        <translation>está</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>Faster filler</source>
        <translation>Llenadora más rápida</translation>
    </message>
    <message>
        <source>The filler runs 10 % faster and yields about 5 %. What is missing goes to its own stops, which do not get shorter, and to waiting for the rest of the line.</source>
        <translation>La llenadora va un 10 % más rápida y rinde cerca de un 5 %. Lo que falta se va en sus propias paradas, que no se acortan, y en esperar al resto de la línea.</translation>
    </message>
    <message>
        <source>Faster filler repairs</source>
        <translation>Reparaciones más rápidas de la llenadora</translation>
    </message>
    <message>
        <source>The filler is repaired in 6 minutes instead of 8. No buffer can make up for the station that sets the pace: about 1.6 % more.</source>
        <translation>La llenadora se repara en 6 minutos en vez de 8. Ningún búfer puede suplir a la estación que marca el ritmo: cerca de un 1,6 % más.</translation>
    </message>
    <message>
        <source>Fewer cartoner jams</source>
        <translation>Menos microparadas de la estuchadora</translation>
    </message>
    <message>
        <source>The cartoner jams 30 % less often. The buffer before it hides most of its short stops already: about 1 % more.</source>
        <translation>La estuchadora tiene un 30 % menos de microparadas. El búfer anterior ya oculta la mayoría: cerca de un 1 % más.</translation>
    </message>
    <message>
        <source>Fewer case packer jams</source>
        <translation>Menos microparadas de la encajadora</translation>
    </message>
    <message>
        <source>The case packer jams 30 % less often, and next to nothing is gained: the places before it hide its short stops. Look at a machine&apos;s neighbours before improving it.</source>
        <translation>La encajadora tiene un 30 % menos de microparadas, y no se gana casi nada: las plazas anteriores ocultan sus paradas cortas. Mire a las vecinas de una máquina antes de mejorarla.</translation>
    </message>
    <message>
        <source>Larger filler buffer</source>
        <translation>Búfer mayor de la llenadora</translation>
    </message>
    <message>
        <source>600 places behind the filler instead of 150. A minute and a quarter of protection becomes almost six, and most stops of the cartoner no longer reach the filler: about 4.7 % more. The level at which it starts again moves along; at the old one it would be 2.9 %.</source>
        <translation>600 plazas detrás de la llenadora en vez de 150. Un minuto y cuarto de protección se convierte en casi seis, y la mayoría de las paradas de la estuchadora ya no llegan a la llenadora: cerca de un 4,7 % más. El nivel en que arranca de nuevo se mueve con ello; con el antiguo sería un 2,9 %.</translation>
    </message>
    <message>
        <source>100 tubes a minute; the tube filler sets the pace, and every stop behind it costs only what the buffers cannot hide.</source>
        <translation>100 tubos por minuto; la llenadora de tubos marca el ritmo, y cada parada detrás de ella cuesta solo lo que los búferes no ocultan.</translation>
    </message>
    <message>
        <source>Cosmetic tubes</source>
        <translation>Tubos de cosmética</translation>
    </message>
    <message>
        <source>Every value is engineering judgement, none was measured at a plant.</source>
        <translation>Todos los valores son estimaciones de ingeniería; ninguno se midió en una planta.</translation>
    </message>
    <message>
        <source>Relief at lunch</source>
        <translation>Relevo en la comida</translation>
    </message>
    <message>
        <source>Others take over at lunch, and the line runs on: about 7 % more output. The OEE stays where it is, as the break was left out of it; TEEP, which is of all hours, rises by 4 points.</source>
        <translation>Otros toman el relevo en la comida, y la línea sigue: cerca de un 7 % más de producción. El OEE queda donde está, pues la pausa no contaba en él; el TEEP, de todas las horas, sube 4 puntos.</translation>
    </message>
    <message>
        <source>Shorter shade change</source>
        <translation>Cambio de tono más corto</translation>
    </message>
    <message>
        <source>A change of shade takes 15 minutes instead of 30. A changeover is a loss of availability: output, OEE and TEEP all rise, output by about 3.6 %.</source>
        <translation>Un cambio de tono tarda 15 minutos en vez de 30. Un cambio de formato es una pérdida de disponibilidad: producción, OEE y TEEP suben todos, la producción cerca de un 3,6 %.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>The line as it is. The others are compared with it.</source>
        <translation>La línea como es. Los demás se comparan con ella.</translation>
    </message>
    <message>
        <source>Faster inspector</source>
        <translation>Inspector más rápido</translation>
    </message>
    <message>
        <source>The Inspector at 13,000 an hour instead of 11,000. That is 18 % more speed for 0.6 % more output, as it is not the slowest machine.</source>
        <translation>El inspector a 13.000 por hora en vez de 11.000. Es un 18 % más de velocidad por un 0,6 % más de producción, pues no es la máquina más lenta.</translation>
    </message>
    <message>
        <source>Filler repaired faster</source>
        <translation>Llenadora reparada más deprisa</translation>
    </message>
    <message>
        <source>Repairs of the Filler take 10 minutes instead of 15. It is down less, and what it loses cannot be made up elsewhere: it sets the pace.</source>
        <translation>Las reparaciones de la llenadora tardan 10 minutos en vez de 15. Está menos averiada, y lo que pierde no se recupera en otro sitio: marca el ritmo.</translation>
    </message>
    <message>
        <source>Large buffer test</source>
        <translation>Prueba de búfer grande</translation>
    </message>
    <message>
        <source>Ten times the places behind the Filler. The Filler is not kept waiting by every stop of the Packer any more, which is worth about 4.5 % of output.</source>
        <translation>Diez veces más plazas detrás de la llenadora. Ya no la hace esperar cada parada de la empaquetadora, lo que vale cerca de un 4,5 % de la producción.</translation>
    </message>
    <message>
        <source>A teaching line of four stations: heavy jams of a fast packer, felt by the filler through too small buffers.</source>
        <translation>Una línea didáctica de cuatro estaciones: fuertes microparadas de una empaquetadora rápida, que la llenadora nota a través de búferes demasiado pequeños.</translation>
    </message>
    <message>
        <source>Cosmetics line</source>
        <translation>Línea de cosmética</translation>
    </message>
    <message>
        <source>Packer with fewer jams</source>
        <translation>Empaquetadora con menos microparadas</translation>
    </message>
    <message>
        <source>The Packer jams once in 40 cycles instead of once in 20. It is much faster than the Filler, and its stops still cost output, as the places before it hold less than a stop.</source>
        <translation>La empaquetadora tiene una microparada en 40 ciclos en vez de 20. Es mucho más rápida que la llenadora, y aun así sus paradas cuestan producción, pues las plazas anteriores contienen menos que una parada.</translation>
    </message>
    <message>
        <source>The line as it is, after an hour of warm-up. The others are compared with it.</source>
        <translation>La línea como es, tras una hora de calentamiento. Los demás se comparan con ella.</translation>
    </message>
    <message>
        <source>Faster packer repairs</source>
        <translation>Reparaciones más rápidas de la retractiladora</translation>
    </message>
    <message>
        <source>The shrink packer is repaired in 3 minutes instead of 4. A shorter stop is one that the buffer can hide: about 1 % more.</source>
        <translation>La retractiladora se repara en 3 minutos en vez de 4. Una parada más corta la puede ocultar el búfer: cerca de un 1 % más.</translation>
    </message>
    <message>
        <source>Faster palletizer</source>
        <translation>Paletizador más rápido</translation>
    </message>
    <message>
        <source>The palletizer at 110 pallets an hour instead of 95. It is not the slowest, so speed helps it only to catch up after a stop: about 0.3 % more.</source>
        <translation>El paletizador a 110 palés por hora en vez de 95. No es el más lento, de modo que la velocidad solo le ayuda a recuperar tras una parada: cerca de un 0,3 % más.</translation>
    </message>
    <message>
        <source>36,000 bottles an hour over eight machines; long accumulation tables keep the filler running through short stops.</source>
        <translation>36.000 botellas por hora en ocho máquinas; largas mesas de acumulación mantienen en marcha la llenadora durante las paradas cortas.</translation>
    </message>
    <message>
        <source>PET beverage</source>
        <translation>Bebidas en PET</translation>
    </message>
    <message>
        <source>Longer labeller infeed</source>
        <translation>Entrada más larga de la etiquetadora</translation>
    </message>
    <message>
        <source>3600 places before the labeller instead of 1200, with the restart level at three quarters as before. A minute and a half of protection becomes five and a half, longer than most of its breakdowns: about 3.9 % more.</source>
        <translation>3600 plazas antes de la etiquetadora en vez de 1200, con el nivel de rearranque en tres cuartos como antes. Un minuto y medio de protección se convierte en cinco y medio, más que la mayoría de sus averías: cerca de un 3,9 % más.</translation>
    </message>
    <message>
        <source>Longer packer infeed</source>
        <translation>Entrada más larga de la retractiladora</translation>
    </message>
    <message>
        <source>3000 places before the shrink packer instead of 600. It stops for film as well as for breakdowns, three to four minutes each, and the tables behind the labeller do not hide all of it: about 2.8 % more.</source>
        <translation>3000 plazas antes de la retractiladora en vez de 600. Para por película y por averías, de tres a cuatro minutos cada vez, y las mesas detrás de la etiquetadora no lo ocultan todo: cerca de un 2,8 % más.</translation>
    </message>
    <message>
        <source>Lunch in turns</source>
        <translation>Comida por turnos</translation>
    </message>
    <message>
        <source>The crew eats in turns and the line runs through: about 6.6 % more output at the same OEE, as a break is planned and left out of it. Compare TEEP.</source>
        <translation>El equipo come por turnos y la línea no para: cerca de un 6,6 % más de producción con el mismo OEE, pues una pausa está planificada y no cuenta en él. Compare el TEEP.</translation>
    </message>
    <message>
        <source>Reel splicer</source>
        <translation>Empalmador de bobinas</translation>
    </message>
    <message>
        <source>A splicer joins the label reels, and the labeller neither stops for them nor starts slowly. The tables around it hide most of these short stops already: about 0.4 % more.</source>
        <translation>Un empalmador une las bobinas de etiquetas, y la etiquetadora ni para por ellas ni arranca despacio. Las mesas a su alrededor ya ocultan la mayoría de estas paradas cortas: cerca de un 0,4 % más.</translation>
    </message>
    <message>
        <source>Faster cartoner</source>
        <translation>Estuchadora más rápida</translation>
    </message>
    <message>
        <source>The cartoner at 8000 an hour instead of 7000. Without buffers even a station that is fast enough has to catch up quickly after a stop: about 0.8 % more.</source>
        <translation>La estuchadora a 8000 por hora en vez de 7000. Sin búferes, incluso una estación bastante rápida tiene que recuperar deprisa tras una parada: cerca de un 0,8 % más.</translation>
    </message>
    <message>
        <source>Fewer thermoformer jams</source>
        <translation>Menos microparadas de la termoformadora</translation>
    </message>
    <message>
        <source>The thermoformer jams 30 % less often. It sets the pace, so what it no longer loses is output: about 3.5 % more.</source>
        <translation>La termoformadora tiene un 30 % menos de microparadas. Marca el ritmo, así que lo que ya no pierde es producción: cerca de un 3,5 % más.</translation>
    </message>
    <message>
        <source>Larger blister buffer</source>
        <translation>Búfer de blísteres mayor</translation>
    </message>
    <message>
        <source>600 places for blisters instead of 90. Twenty seconds of protection become two minutes, and the close coupling is broken where it hurts most: about 8 % more.</source>
        <translation>600 plazas para blísteres en vez de 90. Veinte segundos de protección se convierten en dos minutos, y el acoplamiento estrecho se rompe donde más duele: cerca de un 8 % más.</translation>
    </message>
    <message>
        <source>Larger leaflet feeder</source>
        <translation>Alimentador de prospectos mayor</translation>
    </message>
    <message>
        <source>A larger magazine: the cartoner stops for leaflets once in 4000 cartons instead of 2000. The stops are short, but every one of them is felt up to the thermoformer: about 0.6 % more.</source>
        <translation>Un almacén mayor: la estuchadora para por prospectos una vez en 4000 estuches en vez de 2000. Las paradas son cortas, pero cada una se nota hasta la termoformadora: cerca de un 0,6 % más.</translation>
    </message>
    <message>
        <source>300 blisters a minute, closely coupled: with hardly any buffer, every machine&apos;s stops are everybody&apos;s.</source>
        <translation>300 blísteres por minuto, en acoplamiento estrecho: casi sin búfer, las paradas de cada máquina son las de todas.</translation>
    </message>
    <message>
        <source>Pharma blister</source>
        <translation>Blísteres farmacéuticos</translation>
    </message>
    <message>
        <source>Shorter line clearance</source>
        <translation>Despeje de línea más corto</translation>
    </message>
    <message>
        <source>Line clearance between two lots takes 25 minutes instead of 40: about 4 % more, as much as 30 % fewer jams of the thermoformer.</source>
        <translation>El despeje de línea entre dos lotes tarda 25 minutos en vez de 40: cerca de un 4 % más, tanto como un 30 % menos de microparadas de la termoformadora.</translation>
    </message>
    <message>
        <source>All buffers doubled</source>
        <translation>Todos los búferes duplicados</translation>
    </message>
    <message>
        <source>Twice the places everywhere gain about 2.4 %. Compare that with the places around the grinder alone.</source>
        <translation>El doble de plazas en todas partes gana cerca de un 2,4 %. Compárelo con solo las plazas junto a la rectificadora.</translation>
    </message>
    <message>
        <source>Faster grinder repairs</source>
        <translation>Reparaciones más rápidas de la rectificadora</translation>
    </message>
    <message>
        <source>The grinder is repaired in 10 minutes instead of 15: about 2 % more, nearly as much as twice the buffers everywhere.</source>
        <translation>La rectificadora se repara en 10 minutos en vez de 15: cerca de un 2 % más, casi tanto como el doble de búferes en todas partes.</translation>
    </message>
    <message>
        <source>Larger grinder infeed</source>
        <translation>Entrada mayor de la rectificadora</translation>
    </message>
    <message>
        <source>30 places before the grinder instead of 15. Its suppliers are faster and keep it fed already: about 0.8 % more.</source>
        <translation>30 plazas antes de la rectificadora en vez de 15. Sus proveedoras son más rápidas y ya la tienen abastecida: cerca de un 0,8 % más.</translation>
    </message>
    <message>
        <source>Larger grinder outfeed</source>
        <translation>Salida mayor de la rectificadora</translation>
    </message>
    <message>
        <source>24 places behind the grinder instead of 8. It runs on while the honing machine stands: about 1.4 % more.</source>
        <translation>24 plazas detrás de la rectificadora en vez de 8. Sigue en marcha mientras la bruñidora está parada: cerca de un 1,4 % más.</translation>
    </message>
    <message>
        <source>Seven operations at a takt of 62 s; the grinder is the slowest and the least reliable, so its neighbours matter most.</source>
        <translation>Siete operaciones con un takt de 62 s; la rectificadora es la más lenta y la menos fiable, por eso sus vecinas son las que más cuentan.</translation>
    </message>
    <message>
        <source>Serial machining</source>
        <translation>Mecanizado en serie</translation>
    </message>
    <message>
        <source>Longer tool life</source>
        <translation>Herramientas más duraderas</translation>
    </message>
    <message>
        <source>The tools of mill, drill and bore last half as long again. Three machines stop a third less for their tools, for about 0.4 % more output: none of them is the grinder.</source>
        <translation>Las herramientas de fresado, taladrado y mandrinado duran la mitad más. Tres máquinas paran un tercio menos por sus herramientas, por cerca de un 0,4 % más de producción: ninguna es la rectificadora.</translation>
    </message>
    <message>
        <source>Rarer dressing</source>
        <translation>Diamantado más raro</translation>
    </message>
    <message>
        <source>The grinding wheel is dressed after 90 parts instead of 60: about 0.75 % more from one machine, the one that sets the pace.</source>
        <translation>La muela se diamanta tras 90 piezas en vez de 60: cerca de un 0,75 % más por una máquina, la que marca el ritmo.</translation>
    </message>
    <message>
        <source>Fewer packer jams</source>
        <translation>Menos microparadas de la empaquetadora</translation>
    </message>
    <message>
        <source>The tray packer jams 30 % less often: about 1 % more. The larger cup buffer gains more than four times that.</source>
        <translation>La empaquetadora de bandejas tiene un 30 % menos de microparadas: cerca de un 1 % más. El búfer de vasos mayor gana más de cuatro veces eso.</translation>
    </message>
    <message>
        <source>Fruit change without scrap</source>
        <translation>Cambio de fruta sin desecho</translation>
    </message>
    <message>
        <source>Nothing is thrown away after a change of fruit, instead of 300 cups: about 0.6 % more. The stop itself stays; this is the quality it costs.</source>
        <translation>No se tira nada tras un cambio de fruta, en vez de 300 vasos: cerca de un 0,6 % más. La parada misma queda; esta es la calidad que cuesta.</translation>
    </message>
    <message>
        <source>Larger cup buffer</source>
        <translation>Búfer de vasos mayor</translation>
    </message>
    <message>
        <source>960 places behind the cup filler instead of 240. Its stops and those of the tray packer meet here, and both are hidden for longer: about 4.3 % more.</source>
        <translation>960 plazas detrás de la llenadora de vasos en vez de 240. Sus paradas y las de la empaquetadora de bandejas se encuentran aquí, y ambas quedan ocultas más tiempo: cerca de un 4,3 % más.</translation>
    </message>
    <message>
        <source>Larger tray buffer</source>
        <translation>Búfer de bandejas mayor</translation>
    </message>
    <message>
        <source>160 places for trays instead of 40. On the conveyor 8 of them are under way, so that the 40 protect for little more than a minute; the tray packer then waits less for the labeller and the palletizer: about 2.5 % more.</source>
        <translation>160 plazas para bandejas en vez de 40. En el transportador 8 de ellas están en camino, de modo que las 40 protegen poco más de un minuto; la empaquetadora de bandejas espera entonces menos a la etiquetadora y al paletizador: cerca de un 2,5 % más.</translation>
    </message>
    <message>
        <source>24,000 cups an hour; the cup filler&apos;s long breakdowns weigh most, the buffers before and after the tray packer next.</source>
        <translation>24.000 vasos por hora; las largas averías de la llenadora de vasos pesan más, después los búferes antes y después de la empaquetadora de bandejas.</translation>
    </message>
    <message>
        <source>Yoghurt cups</source>
        <translation>Vasos de yogur</translation>
    </message>
    <message>
        <source>Shorter cleaning</source>
        <translation>Limpieza más corta</translation>
    </message>
    <message>
        <source>Cleaning takes 45 minutes instead of 60: about 3.7 % more output. It is planned, so the OEE does not move: a plant that looks at its OEE alone does not see this gain.</source>
        <translation>La limpieza tarda 45 minutos en vez de 60: cerca de un 3,7 % más de producción. Está planificada, así que el OEE no se mueve: una planta que solo mira su OEE no ve esta ganancia.</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Finished items</source>
        <translation>Piezas acabadas</translation>
    </message>
    <message>
        <source>items that the last station delivered</source>
        <translation>piezas que entregó la última estación</translation>
    </message>
    <message>
        <source>Finished items per hour</source>
        <translation>Piezas acabadas por hora</translation>
    </message>
    <message>
        <source>items that the last station delivered / hours, planned stops included</source>
        <translation>piezas que entregó la última estación / horas, paradas planificadas incluidas</translation>
    </message>
    <message>
        <source>Units per hour</source>
        <translation>Unidades por hora</translation>
    </message>
    <message>
        <source>base units delivered, good and defective / hours, planned stops included</source>
        <translation>unidades base entregadas, buenas y defectuosas / horas, paradas planificadas incluidas</translation>
    </message>
    <message>
        <source>Good units per hour</source>
        <translation>Unidades buenas por hora</translation>
    </message>
    <message>
        <source>good base units delivered / hours, planned stops included</source>
        <translation>unidades base buenas entregadas / horas, paradas planificadas incluidas</translation>
    </message>
    <message>
        <source>Output per hour</source>
        <translation>Producción por hora</translation>
    </message>
    <message>
        <source>good base units output / hours, planned stops included; they are output when the last station past the constraint that collects several items takes them, in a line without one when they are delivered</source>
        <translation>unidades base buenas producidas / horas, paradas planificadas incluidas; se producen cuando las toma la última estación tras la que marca el ritmo que reúne varias piezas, en una línea sin ella cuando se entregan</translation>
    </message>
    <message>
        <source>Units delivered</source>
        <translation>Unidades entregadas</translation>
    </message>
    <message>
        <source>base units delivered, good and defective</source>
        <translation>unidades base entregadas, buenas y defectuosas</translation>
    </message>
    <message>
        <source>Good units delivered</source>
        <translation>Unidades buenas entregadas</translation>
    </message>
    <message>
        <source>good base units delivered</source>
        <translation>unidades base buenas entregadas</translation>
    </message>
    <message>
        <source>Units rejected</source>
        <translation>Unidades rechazadas</translation>
    </message>
    <message>
        <source>base units in the items that any station rejected</source>
        <translation>unidades base en las piezas que rechazó cualquier estación</translation>
    </message>
    <message>
        <source>Rejected share</source>
        <translation>Parte rechazada</translation>
    </message>
    <message>
        <source>base units rejected / (those that the first station to make an item completed + those rejected before it)</source>
        <translation>unidades base rechazadas / (las que completó la primera estación que hace una pieza + las rechazadas antes)</translation>
    </message>
    <message>
        <source>Defective finished items</source>
        <translation>Piezas acabadas defectuosas</translation>
    </message>
    <message>
        <source>finished items that are marked defective themselves</source>
        <translation>piezas acabadas que están marcadas ellas mismas como defectuosas</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Trabajo en curso</translation>
    </message>
    <message>
        <source>base units between the source and delivery or rejection, averaged over time</source>
        <translation>unidades base entre la fuente y la entrega o el rechazo, de media en el tiempo</translation>
    </message>
    <message>
        <source>Lead time, mean</source>
        <translation>Tiempo de paso, media</translation>
    </message>
    <message>
        <source>time of a finished item since the oldest of its contents was taken from the source</source>
        <translation>tiempo de una pieza acabada desde que el más antiguo de sus contenidos se tomó de la fuente</translation>
    </message>
    <message>
        <source>Lead time, 95th percentile</source>
        <translation>Tiempo de paso, percentil 95</translation>
    </message>
    <message>
        <source>lead time that 95 % of a shift&apos;s finished items do not exceed; the interval leaves room for shifts with stops of hours</source>
        <translation>tiempo de paso que el 95 % de las piezas acabadas de un turno no superan; el intervalo deja sitio para turnos con paradas de horas</translation>
    </message>
    <message>
        <source>OEE</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>OEE</translation>
    </message>
    <message>
        <source>output per scheduled hour / rated pace of the constraint, in base units</source>
        <translation>producción por hora planificada / ritmo nominal de la que marca el ritmo, en unidades base</translation>
    </message>
    <message>
        <source>Not waiting</source>
        <translation>Sin espera</translation>
    </message>
    <message>
        <source>constraint: time neither starved nor blocked / scheduled time</source>
        <translation>la que marca el ritmo: tiempo ni sin material ni bloqueada / tiempo planificado</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>constraint: time neither waiting nor down / time not waiting</source>
        <translation>la que marca el ritmo: tiempo ni en espera ni averiada / tiempo sin espera</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>constraint: cycles × ideal cycle time / (executing + jammed time)</source>
        <translation>la que marca el ritmo: ciclos × tiempo de ciclo ideal / (tiempo en ejecución + en microparada)</translation>
    </message>
    <message>
        <source>Line fill</source>
        <translation>Llenado de la línea</translation>
    </message>
    <message>
        <source>base units output or rejected at or after the constraint / base units the constraint made</source>
        <translation>unidades base producidas o rechazadas en la que marca el ritmo o después / unidades base que hizo la que marca el ritmo</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>good base units output / base units output or rejected at or after the constraint</source>
        <translation>unidades base buenas producidas / unidades base producidas o rechazadas en la que marca el ritmo o después</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>constraint: scheduled time / all time; scheduled is what no planned stop takes</source>
        <translation>la que marca el ritmo: tiempo planificado / todo el tiempo; planificado es lo que no toma ninguna parada planificada</translation>
    </message>
    <message>
        <source>TEEP</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>TEEP</translation>
    </message>
    <message>
        <source>output per hour of all time / rated pace of the constraint, in base units: loading × OEE</source>
        <translation>producción por hora de todo el tiempo / ritmo nominal de la que marca el ritmo, en unidades base: carga × OEE</translation>
    </message>
    <message>
        <source>Starved</source>
        <translation>Sin material</translation>
    </message>
    <message>
        <source>share of time waiting for items from upstream</source>
        <translation>parte del tiempo esperando piezas de aguas arriba</translation>
    </message>
    <message>
        <source>Executing</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>share of time working on items</source>
        <translation>parte del tiempo trabajando piezas</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Averiada</translation>
    </message>
    <message>
        <source>share of time broken down</source>
        <translation>parte del tiempo averiada</translation>
    </message>
    <message>
        <source>Jammed</source>
        <translation>En microparada</translation>
    </message>
    <message>
        <source>share of time in short stops</source>
        <translation>parte del tiempo en paradas cortas</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>share of time holding an output for which there is no room downstream</source>
        <translation>parte del tiempo reteniendo una salida para la que no hay sitio aguas abajo</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Ciclos</translation>
    </message>
    <message>
        <source>cycles completed</source>
        <translation>ciclos completados</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>items delivered downstream</source>
        <translation>piezas entregadas aguas abajo</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Defectos</translation>
    </message>
    <message>
        <source>defects that arose here</source>
        <translation>defectos que surgieron aquí</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Rechazos</translation>
    </message>
    <message>
        <source>items sent to the reject bin</source>
        <translation>piezas enviadas al contenedor de rechazos</translation>
    </message>
    <message>
        <source>Units rejected here</source>
        <translation>Unidades rechazadas aquí</translation>
    </message>
    <message>
        <source>base units in the items that this station rejected</source>
        <translation>unidades base en las piezas que rechazó esta estación</translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation>Averías</translation>
    </message>
    <message>
        <source>breakdowns that began</source>
        <translation>averías que empezaron</translation>
    </message>
    <message>
        <source>Jams</source>
        <translation>Microparadas</translation>
    </message>
    <message>
        <source>short stops that began</source>
        <translation>paradas cortas que empezaron</translation>
    </message>
    <message>
        <source>time neither starved nor blocked / scheduled time</source>
        <translation>tiempo ni sin material ni bloqueada / tiempo planificado</translation>
    </message>
    <message>
        <source>time neither waiting nor down / time not waiting</source>
        <translation>tiempo ni en espera ni averiada / tiempo sin espera</translation>
    </message>
    <message>
        <source>cycles × ideal cycle time / (executing + jammed time)</source>
        <translation>ciclos × tiempo de ciclo ideal / (tiempo en ejecución + en microparada)</translation>
    </message>
    <message>
        <source>(cycles − defects) / cycles</source>
        <translation>(ciclos − defectos) / ciclos</translation>
    </message>
    <message>
        <source>OEE as scheduled</source>
        <translation>OEE según plan</translation>
    </message>
    <message>
        <source>(cycles − defects) × ideal cycle time / scheduled time</source>
        <translation>(ciclos − defectos) × tiempo de ciclo ideal / tiempo planificado</translation>
    </message>
    <message>
        <source>OEE stand-alone</source>
        <translation>OEE aislado</translation>
    </message>
    <message>
        <source>(cycles − defects) × ideal cycle time / time not waiting</source>
        <translation>(ciclos − defectos) × tiempo de ciclo ideal / tiempo sin espera</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Sin avería</translation>
    </message>
    <message>
        <source>1 − time down / scheduled time</source>
        <translation>1 − tiempo averiada / tiempo planificado</translation>
    </message>
    <message>
        <source>Buffer level, mean</source>
        <translation>Nivel del búfer, media</translation>
    </message>
    <message>
        <source>items in the buffer after the station, averaged over time</source>
        <translation>piezas en el búfer después de la estación, de media en el tiempo</translation>
    </message>
    <message>
        <source>Buffer level, maximum</source>
        <translation>Nivel del búfer, máximo</translation>
    </message>
    <message>
        <source>most items in the buffer after the station</source>
        <translation>el máximo de piezas en el búfer después de la estación</translation>
    </message>
    <message>
        <source>Buffer full</source>
        <translation>Búfer lleno</translation>
    </message>
    <message>
        <source>share of time in which the buffer after the station is full</source>
        <translation>parte del tiempo en que el búfer después de la estación está lleno</translation>
    </message>
    <message>
        <source>Buffer empty</source>
        <translation>Búfer vacío</translation>
    </message>
    <message>
        <source>share of time in which the buffer after the station is empty</source>
        <translation>parte del tiempo en que el búfer después de la estación está vacío</translation>
    </message>
    <message>
        <source>Sole bottleneck</source>
        <translation>Único cuello de botella</translation>
    </message>
    <message>
        <source>share of time in which the station alone has the longest active period</source>
        <translation>parte del tiempo en que la estación sola tiene el período activo más largo</translation>
    </message>
    <message>
        <source>Shifting bottleneck</source>
        <translation>Cuello de botella cambiante</translation>
    </message>
    <message>
        <source>share of time in which the bottleneck shifts to or from the station</source>
        <translation>parte del tiempo en que el cuello de botella pasa a la estación o sale de ella</translation>
    </message>
    <message>
        <source>In changeover</source>
        <translation>En cambio de formato</translation>
    </message>
    <message>
        <source>share of time in changeovers</source>
        <translation>parte del tiempo en cambios de formato</translation>
    </message>
    <message>
        <source>Planned stop</source>
        <translation>Parada planificada</translation>
    </message>
    <message>
        <source>share of time in planned stops, which is not scheduled</source>
        <translation>parte del tiempo en paradas planificadas, que no es tiempo planificado</translation>
    </message>
    <message>
        <source>scheduled time / all time; scheduled is what no planned stop takes</source>
        <translation>tiempo planificado / todo el tiempo; planificado es lo que no toma ninguna parada planificada</translation>
    </message>
    <message>
        <source>(cycles − defects) × ideal cycle time / all time: loading × OEE as scheduled</source>
        <translation>(ciclos − defectos) × tiempo de ciclo ideal / todo el tiempo: carga × OEE según plan</translation>
    </message>
    <message>
        <source>False rejects</source>
        <translation>Falsos rechazos</translation>
    </message>
    <message>
        <source>items rejected here that were not defective</source>
        <translation>piezas rechazadas aquí que no eran defectuosas</translation>
    </message>
    <message>
        <source>Units rejected because of it</source>
        <translation>Unidades rechazadas por ella</translation>
    </message>
    <message>
        <source>base units in the items rejected anywhere that became defective here first</source>
        <translation>unidades base en las piezas rechazadas en cualquier sitio que se volvieron defectuosas aquí primero</translation>
    </message>
    <message>
        <source>Material cost</source>
        <translation>Coste de material</translation>
    </message>
    <message>
        <source>units of the product made × material cost of one, scrap included</source>
        <translation>unidades hechas del producto × coste de material de una, desecho incluido</translation>
    </message>
    <message>
        <source>Conversion cost</source>
        <translation>Coste de transformación</translation>
    </message>
    <message>
        <source>units of the product made × conversion cost of one, scrap included</source>
        <translation>unidades hechas del producto × coste de transformación de una, desecho incluido</translation>
    </message>
    <message>
        <source>Cost rates</source>
        <translation>Tarifas de coste</translation>
    </message>
    <message>
        <source>labour and overhead of all hours, energy of the hours in which stations run</source>
        <translation>mano de obra y gastos generales de todas las horas, energía de las horas en que marchan las estaciones</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>good units of the product output × selling price</source>
        <translation>unidades buenas producidas del producto × precio de venta</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>revenue − material − conversion − cost rates</source>
        <translation>ingresos − material − transformación − tarifas de coste</translation>
    </message>
    <message>
        <source>Material cost per hour</source>
        <translation>Coste de material por hora</translation>
    </message>
    <message>
        <source>material cost / hours, planned stops included</source>
        <translation>coste de material / horas, paradas planificadas incluidas</translation>
    </message>
    <message>
        <source>Conversion cost per hour</source>
        <translation>Coste de transformación por hora</translation>
    </message>
    <message>
        <source>conversion cost / hours, planned stops included</source>
        <translation>coste de transformación / horas, paradas planificadas incluidas</translation>
    </message>
    <message>
        <source>Cost rates per hour</source>
        <translation>Tarifas de coste por hora</translation>
    </message>
    <message>
        <source>cost rates / hours, planned stops included</source>
        <translation>tarifas de coste / horas, paradas planificadas incluidas</translation>
    </message>
    <message>
        <source>Revenue per hour</source>
        <translation>Ingresos por hora</translation>
    </message>
    <message>
        <source>revenue / hours, planned stops included</source>
        <translation>ingresos / horas, paradas planificadas incluidas</translation>
    </message>
    <message>
        <source>Margin per hour</source>
        <translation>Margen por hora</translation>
    </message>
    <message>
        <source>margin / hours, planned stops included</source>
        <translation>margen / horas, paradas planificadas incluidas</translation>
    </message>
    <message>
        <source>Material cost per good unit</source>
        <translation>Coste de material por unidad buena</translation>
    </message>
    <message>
        <source>material cost / good base units output</source>
        <translation>coste de material / unidades base buenas producidas</translation>
    </message>
    <message>
        <source>Conversion cost per good unit</source>
        <translation>Coste de transformación por unidad buena</translation>
    </message>
    <message>
        <source>conversion cost / good base units output</source>
        <translation>coste de transformación / unidades base buenas producidas</translation>
    </message>
    <message>
        <source>Cost rates per good unit</source>
        <translation>Tarifas de coste por unidad buena</translation>
    </message>
    <message>
        <source>cost rates / good base units output</source>
        <translation>tarifas de coste / unidades base buenas producidas</translation>
    </message>
    <message>
        <source>Margin per good unit</source>
        <translation>Margen por unidad buena</translation>
    </message>
    <message>
        <source>margin / good base units output</source>
        <translation>margen / unidades base buenas producidas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Reload %1</source>
        <translation>Recargar %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>LineTwin files (*.yaml *.yml);;All files (*)</source>
        <translation>Archivos de LineTwin (*.yaml *.yml);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>FilePatience</name>
    <message>
        <source>Waiting for the disk</source>
        <translation>Esperando al disco</translation>
    </message>
    <message>
        <source>The disk of %1 does not answer.</source>
        <translation>El disco de %1 no responde.</translation>
    </message>
    <message>
        <source>&amp;Do not wait</source>
        <translation>&amp;No esperar</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>¿Guardar los cambios?</translation>
    </message>
    <message>
        <source>Not saved yet:
%1</source>
        <translation>Aún sin guardar:
%1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>“%1” could not be saved.</source>
        <translation>No se pudo guardar «%1».</translation>
    </message>
    <message>
        <source>%1
Your changes are still here; save them to another place.</source>
        <translation>%1
Sus cambios siguen aquí; guárdelos en otro lugar.</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Archivo no encontrado</translation>
    </message>
    <message>
        <source>“%1” needs “%2”, which is not there.</source>
        <translation>«%1» necesita «%2», que no está.</translation>
    </message>
    <message>
        <source>It was looked for at
%1
If it was moved, say where it is now; other files are then looked for beside it, too.</source>
        <translation>Se buscó en
%1
Si se movió, diga dónde está ahora; otros archivos se buscarán entonces también junto a él.</translation>
    </message>
    <message>
        <source>&amp;Locate…</source>
        <translation>&amp;Localizar…</translation>
    </message>
    <message>
        <source>&amp;Open without it</source>
        <translation>&amp;Abrir sin él</translation>
    </message>
    <message>
        <source>Recover unsaved changes</source>
        <translation>Recuperar cambios sin guardar</translation>
    </message>
    <message>
        <source>Another window was closed unexpectedly, too. Recover its changes?</source>
        <translation>Otra ventana se cerró también de forma inesperada. ¿Recuperar sus cambios?</translation>
    </message>
    <message>
        <source>LineTwin was closed unexpectedly. Recover the unsaved changes?</source>
        <translation>LineTwin se cerró de forma inesperada. ¿Recuperar los cambios sin guardar?</translation>
    </message>
    <message>
        <source>Kept %1:
%2</source>
        <translation>Conservado %1:
%2</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>A&amp;hora no</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Recover in another &amp;window</source>
        <translation>Recuperar en &amp;otra ventana</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>No aceptado</translation>
    </message>
    <message>
        <source>“%1” was not accepted, and goes if you go on.</source>
        <translation>«%1» no se aceptó y se perderá si continúa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were not accepted, and go if you go on.</source>
        <translation>
            <numerusform>%Ln entrada no se aceptó y se perderá si continúa.</numerusform>
            <numerusform>%Ln entradas no se aceptaron y se perderán si continúa.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2”. %3</source>
        <comment>a field, what was typed there, why it is no value</comment>
        <translation>%1: «%2». %3</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Ir allí</translation>
    </message>
    <message>
        <source>&amp;Drop and go on</source>
        <translation>&amp;Descartar y continuar</translation>
    </message>
    <message>
        <source>Unsaved changes of the computer “%1” are kept here. Recover them?</source>
        <translation>Aquí se conservan cambios sin guardar del equipo «%1». ¿Recuperarlos?</translation>
    </message>
    <message>
        <source>That computer may still be using them. Recover or discard them only if LineTwin no longer runs there.</source>
        <translation>Puede que ese equipo los esté usando todavía. Recupérelos o descártelos solo si LineTwin ya no se ejecuta allí.</translation>
    </message>
    <message>
        <source>Studies not kept</source>
        <translation>Estudios no conservados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished study(ies) would be lost.</source>
        <translation>
            <numerusform>Se perdería %Ln estudio terminado.</numerusform>
            <numerusform>Se perderían %Ln estudios terminados.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Go on without them</source>
        <translation>&amp;Continuar sin ellos</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>there is another product of this name</source>
        <translation>hay otro producto con este nombre</translation>
    </message>
    <message>
        <source>there are no stations in this text</source>
        <translation>no hay estaciones en este texto</translation>
    </message>
    <message>
        <source>must be linetwin/line/1 or linetwin/line/2</source>
        <translation>debe ser linetwin/line/1 o linetwin/line/2</translation>
    </message>
    <message>
        <source>this program does not know `%1`, only version 1; a newer LineTwin may</source>
        <translation>este programa no conoce `%1`, solo la versión 1; quizá un LineTwin más nuevo</translation>
    </message>
    <message>
        <source>this program does not know `%1`, only versions 1 to %2; a newer LineTwin may</source>
        <translation>este programa no conoce `%1`, solo las versiones 1 a %2; quizá un LineTwin más nuevo</translation>
    </message>
    <message>
        <source>must be linetwin/line/1, linetwin/scenario/1 or linetwin/project/1</source>
        <translation>debe ser linetwin/line/1, linetwin/scenario/1 o linetwin/project/1</translation>
    </message>
    <message>
        <source>this is neither a line, a scenario nor a project</source>
        <translation>esto no es ni una línea, ni un escenario, ni un proyecto</translation>
    </message>
    <message>
        <source>this is neither a line, which has the key `topology`, nor a scenario, which has the key `line`, nor a project, which has the key `scenarios`</source>
        <translation>esto no es ni una línea, que tiene la clave `topology`, ni un escenario, que tiene la clave `line`, ni un proyecto, que tiene la clave `scenarios`</translation>
    </message>
    <message>
        <source>`%1` is no line; a line is wanted here</source>
        <translation>`%1` no es una línea; aquí hace falta una línea</translation>
    </message>
    <message>
        <source>must be the path of a line&apos;s file</source>
        <translation>debe ser la ruta del archivo de una línea</translation>
    </message>
    <message>
        <source>the line cannot be read: %1</source>
        <translation>no se puede leer la línea: %1</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>falta un nombre</translation>
    </message>
    <message>
        <source>a name may have at most %1 characters</source>
        <translation>un nombre puede tener como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>a control character is not allowed in a name</source>
        <translation>un carácter de control no está permitido en un nombre</translation>
    </message>
    <message>
        <source>a name must not begin or end with a space</source>
        <translation>un nombre no debe empezar ni acabar con un espacio</translation>
    </message>
    <message>
        <source>Baseline is the line as it is today; choose another name</source>
        <translation>Baseline es la línea como es hoy; elija otro nombre</translation>
    </message>
    <message>
        <source>a scenario cannot drop a reason; {every: null} switches it off</source>
        <translation>un escenario no puede quitar un motivo; {every: null} lo desconecta</translation>
    </message>
    <message>
        <source>a calendar entry needs `minutes`</source>
        <translation>una entrada del calendario necesita `minutes`</translation>
    </message>
    <message>
        <source>must be a list of stations, or all</source>
        <translation>debe ser una lista de estaciones, o all</translation>
    </message>
    <message>
        <source>must be a list of stations, each after a `-`</source>
        <translation>debe ser una lista de estaciones, cada una tras un `-`</translation>
    </message>
    <message>
        <source>a line may have at most %1 stations</source>
        <translation>una línea puede tener como máximo %1 estaciones</translation>
    </message>
    <message>
        <source>a measurement has a name and either mean and sd, per_input and tare, or text</source>
        <translation>una medición tiene un nombre y o bien mean y sd, o per_input y tare, o text</translation>
    </message>
    <message>
        <source>must be a list of parameters, like [uph]</source>
        <translation>debe ser una lista de parámetros, como [uph]</translation>
    </message>
    <message>
        <source>there is no parameter `%1`</source>
        <translation>no hay ningún parámetro `%1`</translation>
    </message>
    <message>
        <source>there is no station `%1` in the line</source>
        <translation>no hay ninguna estación `%1` en la línea</translation>
    </message>
    <message>
        <source>there is no scenario `%1`; did you mean `%2`?</source>
        <translation>no hay ningún escenario `%1`; ¿quería decir `%2`?</translation>
    </message>
    <message>
        <source>there is no scenario `%1` in the project</source>
        <translation>no hay ningún escenario `%1` en el proyecto</translation>
    </message>
    <message>
        <source>must be a list of lines, each after a `-`</source>
        <translation>debe ser una lista de líneas, cada una tras un `-`</translation>
    </message>
    <message>
        <source>must be a list of moments, each after a `-`</source>
        <translation>debe ser una lista de momentos, cada uno tras un `-`</translation>
    </message>
    <message>
        <source>this is no project</source>
        <translation>esto no es un proyecto</translation>
    </message>
    <message>
        <source>must be a list of scenarios, each after a `-`</source>
        <translation>debe ser una lista de escenarios, cada uno tras un `-`</translation>
    </message>
    <message>
        <source>a project may have at most %1 scenarios</source>
        <translation>un proyecto puede tener como máximo %1 escenarios</translation>
    </message>
    <message>
        <source>the line is written in the project, so that its scenarios have to be written here, too</source>
        <translation>la línea está escrita en el proyecto, así que sus escenarios también tienen que estarlo aquí</translation>
    </message>
    <message>
        <source>the scenario cannot be read: %1</source>
        <translation>no se puede leer el escenario: %1</translation>
    </message>
    <message>
        <source>the scenario `%1` is not there and was left out</source>
        <translation>el escenario `%1` no está y se omitió</translation>
    </message>
    <message>
        <source>`%1` is no scenario; a scenario is wanted here</source>
        <translation>`%1` no es un escenario; aquí hace falta un escenario</translation>
    </message>
    <message>
        <source>`%1` is a scenario of another line</source>
        <translation>`%1` es un escenario de otra línea</translation>
    </message>
    <message>
        <source>the project has another scenario or line `%1`</source>
        <translation>el proyecto tiene otro escenario u otra línea `%1`</translation>
    </message>
    <message>
        <source>must be a list of names of scenarios</source>
        <translation>debe ser una lista de nombres de escenarios</translation>
    </message>
    <message>
        <source>only `multiply` is possible here; without the key, measures that touch the same parameter exclude each other</source>
        <translation>aquí solo es posible `multiply`; sin la clave, las medidas que tocan el mismo parámetro se excluyen</translation>
    </message>
    <message>
        <source>the tag %1 has no meaning here; leave it out</source>
        <translation>la etiqueta %1 no significa nada aquí; omítala</translation>
    </message>
    <message>
        <source>too many problems; the rest are not shown</source>
        <translation>demasiados problemas; los demás no se muestran</translation>
    </message>
    <message>
        <source>must be a mapping: lines of `key: value`</source>
        <translation>debe ser un mapa: líneas de `key: value`</translation>
    </message>
    <message>
        <source>a key must be a text; put it in quotes</source>
        <translation>una clave debe ser un texto; póngala entre comillas</translation>
    </message>
    <message>
        <source>the key stands twice; first in line %1</source>
        <translation>la clave está dos veces; primero en la línea %1</translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation>falta esta clave</translation>
    </message>
    <message>
        <source>this key does not belong here but inside `%1`</source>
        <translation>esta clave no va aquí sino dentro de `%1`</translation>
    </message>
    <message>
        <source>a space is missing after the `:`</source>
        <translation>falta un espacio tras el `:`</translation>
    </message>
    <message>
        <source>this key is not known here; did you mean `%1`?</source>
        <translation>esta clave no se conoce aquí; ¿quería decir `%1`?</translation>
    </message>
    <message>
        <source>this key is not known here; known are: %1</source>
        <translation>esta clave no se conoce aquí; se conocen: %1</translation>
    </message>
    <message>
        <source>must be a number, not a text; leave out the quotes</source>
        <translation>debe ser un número, no un texto; omita las comillas</translation>
    </message>
    <message>
        <source>must be a number, not empty or null</source>
        <translation>debe ser un número, ni vacío ni null</translation>
    </message>
    <message>
        <source>must be a number, not a list or a mapping</source>
        <translation>debe ser un número, no una lista ni un mapa</translation>
    </message>
    <message>
        <source>must be a finite number</source>
        <translation>debe ser un número finito</translation>
    </message>
    <message>
        <source>`%1` is not a number; write it with digits and a point, like 0.5</source>
        <translation>`%1` no es un número; escríbalo con cifras y un punto, como 0.5</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3</source>
        <translation>%1 no es un número entero de %2 a %3</translation>
    </message>
    <message>
        <source>must be a text; to mean a word like null, put it in quotes</source>
        <translation>debe ser un texto; para decir una palabra como null, póngala entre comillas</translation>
    </message>
    <message>
        <source>must be a text, not a list or a mapping</source>
        <translation>debe ser un texto, no una lista ni un mapa</translation>
    </message>
    <message>
        <source>the text in quotes that begins here never ends; write %1 at its end</source>
        <translation>el texto entre comillas que empieza aquí no acaba nunca; escriba %1 a su final</translation>
    </message>
    <message>
        <source>the text in quotes that begins here ends in line %1; is a quote missing before?</source>
        <translation>el texto entre comillas que empieza aquí acaba en la línea %1; ¿falta una comilla antes?</translation>
    </message>
    <message>
        <source>`%1` closes nothing here; remove it</source>
        <translation>`%1` no cierra nada aquí; quítelo</translation>
    </message>
    <message>
        <source>`%1` cannot close the `%2` of line %3; write `%4` before it</source>
        <translation>`%1` no puede cerrar el `%2` de la línea %3; escriba `%4` antes</translation>
    </message>
    <message>
        <source>a bracket is not closed before this</source>
        <translation>un corchete o una llave no se cierra antes de esto</translation>
    </message>
    <message>
        <source>a `,` or `%1` is missing before this</source>
        <translation>falta un `,` o `%1` antes de esto</translation>
    </message>
    <message>
        <source>the `%1` is not closed; write `%2` where it ends</source>
        <translation>el `%1` no está cerrado; escriba `%2` donde acaba</translation>
    </message>
    <message>
        <source>a second `: ` in one line; put the text that holds it in quotes</source>
        <translation>un segundo `: ` en una línea; ponga entre comillas el texto que lo contiene</translation>
    </message>
    <message>
        <source>a key is missing before the `:`</source>
        <translation>falta una clave antes del `:`</translation>
    </message>
    <message>
        <source>a `:` is missing in `%1`; write `key: value`, or `key:` above lines that are indented more</source>
        <translation>falta un `:` en `%1`; escriba `key: value`, o `key:` encima de líneas con más sangría</translation>
    </message>
    <message>
        <source>a space is missing after the `:` in `%1`</source>
        <translation>falta un espacio tras el `:` en `%1`</translation>
    </message>
    <message>
        <source>this line is indented more than `%1`, which has a value already; begin it in column %2</source>
        <translation>esta línea tiene más sangría que `%1`, que ya tiene un valor; empiécela en la columna %2</translation>
    </message>
    <message>
        <source>nothing can follow the value here; put all of it in quotes, or write this on a line of its own</source>
        <translation>nada puede seguir al valor aquí; ponga todo entre comillas, o escriba esto en una línea propia</translation>
    </message>
    <message>
        <source>the line is indented like none that it could belong to; it may begin in column: %1</source>
        <translation>la línea no tiene la sangría de ninguna a la que pudiera pertenecer; puede empezar en la columna: %1</translation>
    </message>
    <message>
        <source>nothing in the file is called `%1`; put a text that begins with `*` in quotes</source>
        <translation>nada en el archivo se llama `%1`; ponga entre comillas un texto que empiece por `*`</translation>
    </message>
    <message>
        <source>`%1` means nothing in double quotes; write `\\` for a backslash, or use single quotes</source>
        <translation>`%1` no significa nada entre comillas dobles; escriba `\\` para una barra invertida, o use comillas simples</translation>
    </message>
    <message>
        <source>a text that begins with `%1` has to be in quotes</source>
        <translation>un texto que empieza por `%1` tiene que ir entre comillas</translation>
    </message>
    <message>
        <source>a list cannot begin here; write each `- ` on a line of its own, below the key</source>
        <translation>una lista no puede empezar aquí; escriba cada `- ` en una línea propia, debajo de la clave</translation>
    </message>
    <message>
        <source>a key cannot stand here; write it on a line of its own</source>
        <translation>una clave no puede estar aquí; escríbala en una línea propia</translation>
    </message>
    <message>
        <source>`\x` needs 2, `\u` 4 and `\U` 8 digits from 0 to 9 and A to F before this</source>
        <translation>`\x` necesita 2, `\u` 4 y `\U` 8 cifras de 0 a 9 y de A a F antes de esto</translation>
    </message>
    <message>
        <source>there is no character of this number</source>
        <translation>no hay ningún carácter con este número</translation>
    </message>
    <message>
        <source>a name is missing before this; put a text that begins with `*` or `&amp;` in quotes</source>
        <translation>falta un nombre antes de esto; ponga entre comillas un texto que empiece por `*` o `&amp;`</translation>
    </message>
    <message>
        <source>after `|` or `&gt;` only a number from 1 to 9 and `+` or `-` may stand</source>
        <translation>tras `|` o `&gt;` solo puede haber un número de 1 a 9 y `+` o `-`</translation>
    </message>
    <message>
        <source>put a text that begins with `!` in quotes</source>
        <translation>ponga entre comillas un texto que empiece por `!`</translation>
    </message>
    <message>
        <source>a value can have one `&amp;` name and one `!` tag, and `*` stands alone</source>
        <translation>un valor puede tener un nombre `&amp;` y una etiqueta `!`, y `*` va solo</translation>
    </message>
    <message>
        <source>a line that begins with `%` has no place here; remove it</source>
        <translation>una línea que empieza por `%` no tiene sitio aquí; quítela</translation>
    </message>
    <message>
        <source>`---` or `...` stands inside a text in quotes; is a quote missing?</source>
        <translation>`---` o `...` está dentro de un texto entre comillas; ¿falta una comilla?</translation>
    </message>
    <message>
        <source>this cannot be read; is a `:`, a quote or a bracket missing here or in the line above?</source>
        <translation>esto no se puede leer; ¿falta un `:`, una comilla o un corchete aquí o en la línea de arriba?</translation>
    </message>
    <message>
        <source>the text is UTF-16; save it as UTF-8</source>
        <translation>el texto está en UTF-16; guárdelo en UTF-8</translation>
    </message>
    <message>
        <source>this is no text but a binary file; lines and scenarios are YAML texts</source>
        <translation>esto no es un texto sino un archivo binario; líneas y escenarios son textos YAML</translation>
    </message>
    <message>
        <source>the file is larger than %1 MiB</source>
        <translation>el archivo supera %1 MiB</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>el texto no está en UTF-8</translation>
    </message>
    <message>
        <source>a control character is not allowed in the text</source>
        <translation>un carácter de control no está permitido en el texto</translation>
    </message>
    <message>
        <source>indentation must be made of spaces, not tabs</source>
        <translation>la sangría debe hacerse con espacios, no con tabuladores</translation>
    </message>
    <message>
        <source>the file is empty; a line begins with `topology:`, a scenario with `line:`</source>
        <translation>el archivo está vacío; una línea empieza por `topology:`, un escenario por `line:`</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>no se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>the file is nested too deeply; %1 levels are allowed</source>
        <translation>el archivo está anidado a demasiada profundidad; se permiten %1 niveles</translation>
    </message>
    <message>
        <source>there is more than one YAML document in the file</source>
        <translation>hay más de un documento YAML en el archivo</translation>
    </message>
    <message>
        <source>an alias stands inside what it refers to</source>
        <translation>un alias está dentro de aquello a lo que remite</translation>
    </message>
    <message>
        <source>aliases repeat too much; write the file without them</source>
        <translation>los alias se repiten demasiado; escriba el archivo sin ellos</translation>
    </message>
    <message>
        <source>the file has too many entries</source>
        <translation>el archivo tiene demasiadas entradas</translation>
    </message>
    <message>
        <source>must be a parameter, `=` and a value, like Filler.buffer_capacity=500</source>
        <translation>debe ser un parámetro, `=` y un valor, como Filler.buffer_capacity=500</translation>
    </message>
    <message>
        <source>belongs to the line&apos;s baseline; a scenario cannot change it</source>
        <translation>pertenece a la base de la línea; un escenario no puede cambiarlo</translation>
    </message>
    <message>
        <source>a cycle of %1 s is long beside %2 min between failures: as at most one breakdown begins in a cycle, the model fails once in %3 min of running, and its availability is %4 %; a reason under `stops` that is counted by running time is exact</source>
        <translation>un ciclo de %1 s es largo frente a %2 min entre fallos: como en un ciclo empieza como máximo una avería, el modelo falla una vez en %3 min de marcha, y su disponibilidad es del %4 %; un motivo en `stops` contado por tiempo de marcha es exacto</translation>
    </message>
    <message>
        <source>the restart level of the last station has no effect: everything leaves the line at once</source>
        <translation>el nivel de rearranque de la última estación no tiene efecto: todo sale de la línea enseguida</translation>
    </message>
    <message>
        <source>the restart level has no effect: without places items are handed over directly</source>
        <translation>el nivel de rearranque no tiene efecto: sin plazas, las piezas pasan directamente</translation>
    </message>
    <message>
        <source>the transit time of the last station has no effect: everything leaves the line at once</source>
        <translation>el tiempo de tránsito de la última estación no tiene efecto: todo sale de la línea enseguida</translation>
    </message>
    <message>
        <source>the transit time has no effect: without places items are handed over directly</source>
        <translation>el tiempo de tránsito no tiene efecto: sin plazas, las piezas pasan directamente</translation>
    </message>
    <message>
        <source>a restart level of %1 is not below the capacity of %2; used is %3, which is the same as none; lower it or leave it out</source>
        <translation>un nivel de rearranque de %1 no está por debajo de la capacidad de %2; se usa %3, que equivale a ninguno; bájelo u omítalo</translation>
    </message>
    <message>
        <source>at the line&apos;s pace %1 items are under way for %2 s, but there are %3 places: no more than %4 items an hour get through; add places</source>
        <translation>al ritmo de la línea, %1 piezas están en camino durante %2 s, pero hay %3 plazas: no pasan más de %4 piezas por hora; añada plazas</translation>
    </message>
    <message>
        <source>an entry begins either at a clock time, `at`, or `from_min` minutes from the start; leave one out</source>
        <translation>una entrada empieza o a una hora, `at`, o `from_min` minutos después del inicio; omita una</translation>
    </message>
    <message>
        <source>an entry with a clock time, `at`, is repeated on its `days`, not every so many minutes</source>
        <translation>una entrada con una hora, `at`, se repite en sus `days`, no cada tantos minutos</translation>
    </message>
    <message>
        <source>only an entry with a clock time, `at`, has days</source>
        <translation>solo una entrada con una hora, `at`, tiene días</translation>
    </message>
    <message>
        <source>the station stands here twice</source>
        <translation>la estación está aquí dos veces</translation>
    </message>
    <message>
        <source>the entry lasts %1 min but begins again after %2 min, so that it never ends; make it shorter or rarer</source>
        <translation>la entrada dura %1 min pero vuelve a empezar tras %2 min, de modo que nunca acaba; hágala más corta o más rara</translation>
    </message>
    <message>
        <source>the calendar closes station `%1` all through the counted time; only the warm-up has some open time</source>
        <translation>el calendario cierra la estación `%1` durante todo el tiempo contado; solo el calentamiento tiene algo de tiempo abierto</translation>
    </message>
    <message>
        <source>the calendar leaves station `%1` no open time in the run; shorten an entry, or run for longer</source>
        <translation>el calendario no deja a la estación `%1` tiempo abierto en la simulación; acorte una entrada, o simule más tiempo</translation>
    </message>
    <message>
        <source>nothing says when a run starts, so that the clock begins at 06:00 on a Monday; `start_time` in the run settings says it</source>
        <translation>nada dice cuándo empieza una simulación, así que el reloj empieza a las 06:00 de un lunes; `start_time` en los ajustes de simulación lo dice</translation>
    </message>
    <message>
        <source>there are %1 calendar entries; %2 are allowed, so leave some out</source>
        <translation>hay %1 entradas de calendario; se permiten %2, así que omita algunas</translation>
    </message>
    <message>
        <source>there is no calendar entry `%1`; did you mean `%2`? A new one needs `minutes`</source>
        <translation>no hay ninguna entrada de calendario `%1`; ¿quería decir `%2`? Una nueva necesita `minutes`</translation>
    </message>
    <message>
        <source>only a scenario can drop a calendar entry; leave it out of the line</source>
        <translation>solo un escenario puede quitar una entrada de calendario; omítala en la línea</translation>
    </message>
    <message>
        <source>there is another calendar entry `%1`; names must differ</source>
        <translation>hay otra entrada de calendario `%1`; los nombres deben ser distintos</translation>
    </message>
    <message>
        <source>%1 has more than %2 decimals, which is finer than money is counted</source>
        <translation>%1 tiene más de %2 decimales, más fino de lo que se cuenta el dinero</translation>
    </message>
    <message>
        <source>%1 is out of range: %2 to %3 is allowed</source>
        <translation>%1 está fuera del rango: se permite de %2 a %3</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>no debe estar vacío</translation>
    </message>
    <message>
        <source>has %1 characters; %2 are allowed</source>
        <translation>tiene %1 caracteres; se permiten %2</translation>
    </message>
    <message>
        <source>must not contain line breaks, tabs or other control characters</source>
        <translation>no debe contener saltos de línea, tabuladores ni otros caracteres de control</translation>
    </message>
    <message>
        <source>there is no station `%1`; did you mean `%2`?</source>
        <translation>no hay ninguna estación `%1`; ¿quería decir `%2`?</translation>
    </message>
    <message>
        <source>there is no calendar entry `%1`; did you mean `%2`?</source>
        <translation>no hay ninguna entrada de calendario `%1`; ¿quería decir `%2`?</translation>
    </message>
    <message>
        <source>there is no calendar entry `%1`</source>
        <translation>no hay ninguna entrada de calendario `%1`</translation>
    </message>
    <message>
        <source>there is no reason `%1` of stops here; did you mean `%2`?</source>
        <translation>no hay aquí ningún motivo de parada `%1`; ¿quería decir `%2`?</translation>
    </message>
    <message>
        <source>there is no reason `%1` of stops here; only the baseline can add one</source>
        <translation>no hay aquí ningún motivo de parada `%1`; solo la base puede añadir uno</translation>
    </message>
    <message>
        <source>must not be empty or null</source>
        <translation>no debe estar vacío ni ser null</translation>
    </message>
    <message>
        <source>only null is possible here, which drops the calendar entry</source>
        <translation>aquí solo es posible null, que quita la entrada de calendario</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 no es un número entero</translation>
    </message>
    <message>
        <source>a station&apos;s name must not start with `_`</source>
        <translation>el nombre de una estación no debe empezar por `_`</translation>
    </message>
    <message>
        <source>there is another station `%1`; names must differ</source>
        <translation>hay otra estación `%1`; los nombres deben ser distintos</translation>
    </message>
    <message>
        <source>a line needs at least one station</source>
        <translation>una línea necesita al menos una estación</translation>
    </message>
    <message>
        <source>must be 1 for a station without output_type: its items pass through</source>
        <translation>debe ser 1 en una estación sin output_type: sus piezas la atraviesan</translation>
    </message>
    <message>
        <source>`%1` means that there is no output type; choose another word</source>
        <translation>`%1` significa que no hay tipo de salida; elija otra palabra</translation>
    </message>
    <message>
        <source>station `%2` already has the random stream `%1`; they must differ</source>
        <translation>la estación `%2` ya tiene el flujo aleatorio `%1`; deben ser distintos</translation>
    </message>
    <message>
        <source>one output would hold more than %1 raw items</source>
        <translation>una salida contendría más de %1 piezas brutas</translation>
    </message>
    <message>
        <source>the station has another measurement of this name</source>
        <translation>la estación tiene otra medición con este nombre</translation>
    </message>
    <message>
        <source>the station runs at %1 per hour, faster than its ideal of %2</source>
        <translation>la estación va a %1 por hora, más rápida que su ideal de %2</translation>
    </message>
    <message>
        <source>only a station with an output_type can measure its outputs</source>
        <translation>solo una estación con un output_type puede medir sus salidas</translation>
    </message>
    <message>
        <source>must be a fraction; for %1 % write %2</source>
        <translation>debe ser una fracción; para %1 % escriba %2</translation>
    </message>
    <message>
        <source>no station makes `%1`; did you mean `%2`?</source>
        <translation>ninguna estación hace `%1`; ¿quería decir `%2`?</translation>
    </message>
    <message>
        <source>no station of the line makes `%1`</source>
        <translation>ninguna estación de la línea hace `%1`</translation>
    </message>
    <message>
        <source>the product has costs or a price but no material_type, of which they are per unit; without it there are no money figures</source>
        <translation>el producto tiene costes o un precio pero no material_type, a cuya unidad se refieren; sin él no hay cifras de dinero</translation>
    </message>
    <message>
        <source>the product has a conversion_cost and stations have cost_rates; make sure that no cost is counted twice</source>
        <translation>el producto tiene un conversion_cost y hay estaciones con cost_rates; asegúrese de que ningún coste se cuente dos veces</translation>
    </message>
    <message>
        <source>there is no product `%1`; did you mean `%2`?</source>
        <translation>no hay ningún producto `%1`; ¿quería decir `%2`?</translation>
    </message>
    <message>
        <source>there is no product `%1` in the line</source>
        <translation>no hay ningún producto `%1` en la línea</translation>
    </message>
    <message>
        <source>must be a currency&apos;s three letters, like EUR</source>
        <translation>deben ser las tres letras de una moneda, como EUR</translation>
    </message>
    <message>
        <source>there is no currency `%1`; did you mean `%2`?</source>
        <translation>no hay ninguna moneda `%1`; ¿quería decir `%2`?</translation>
    </message>
    <message>
        <source>there is no currency `%1`</source>
        <translation>no hay ninguna moneda `%1`</translation>
    </message>
    <message>
        <source>has no effect without life_years, for how long the gain is had</source>
        <translation>no tiene efecto sin life_years, el tiempo durante el que se tiene la ganancia</translation>
    </message>
    <message>
        <source>the scenario excludes itself</source>
        <translation>el escenario se excluye a sí mismo</translation>
    </message>
    <message>
        <source>%1 cycles per hour are %2 units per hour, only %3 % of the pace of `%4`, the next slowest; make sure that the speed is per hour</source>
        <translation>%1 ciclos por hora son %2 unidades por hora, solo el %3 % del ritmo de `%4`, la siguiente más lenta; asegúrese de que la velocidad es por hora</translation>
    </message>
    <message>
        <source>%1 cycles per hour are %2 units per hour, %3 times the pace of `%4`; make sure that the speed counts cycles, not units</source>
        <translation>%1 ciclos por hora son %2 unidades por hora, %3 veces el ritmo de `%4`; asegúrese de que la velocidad cuenta ciclos, no unidades</translation>
    </message>
    <message>
        <source>there is no such parameter; did you mean `%1`?</source>
        <translation>no hay tal parámetro; ¿quería decir `%1`?</translation>
    </message>
    <message>
        <source>there is no such parameter</source>
        <translation>no hay tal parámetro</translation>
    </message>
    <message>
        <source>can mean more than one thing: %1</source>
        <translation>puede significar más de una cosa: %1</translation>
    </message>
    <message>
        <source>nothing is called so; it could mean: %1</source>
        <translation>nada se llama así; podría significar: %1</translation>
    </message>
    <message>
        <source>must be a station, a point and a parameter, like Filler.buffer_capacity</source>
        <translation>debe ser una estación, un punto y un parámetro, como Filler.buffer_capacity</translation>
    </message>
    <message>
        <source>`%1` is no time of day; write it like &quot;22:00&quot;</source>
        <translation>`%1` no es una hora del día; escríbala como &quot;22:00&quot;</translation>
    </message>
    <message>
        <source>`%1` is no list of days; write all, or days like [mon, tue, wed, thu, fri]</source>
        <translation>`%1` no es una lista de días; escriba all, o días como [mon, tue, wed, thu, fri]</translation>
    </message>
    <message>
        <source>`%1` cannot stand for a calendar entry; null drops it, else it has keys</source>
        <translation>`%1` no puede estar en lugar de una entrada de calendario; null la quita, si no tiene claves</translation>
    </message>
    <message>
        <source>`%1` is not possible here; possible are: %2</source>
        <translation>`%1` no es posible aquí; son posibles: %2</translation>
    </message>
    <message>
        <source>`%1` is not possible here; did you mean `%3`? Possible are: %2</source>
        <translation>`%1` no es posible aquí; ¿quería decir `%3`? Son posibles: %2</translation>
    </message>
    <message>
        <source>duration_hours and warmup_hours together may be at most %1</source>
        <translation>duration_hours y warmup_hours juntos pueden ser como máximo %1</translation>
    </message>
    <message>
        <source>must be more than 0</source>
        <translation>debe ser más de 0</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>no debe ser negativo</translation>
    </message>
    <message>
        <source>must be a date and time like 2025-01-06T06:00:00</source>
        <translation>debe ser una fecha y hora como 2025-01-06T06:00:00</translation>
    </message>
    <message>
        <source>a stop by the clock precedes no cycle; leave this out, or count the reason by cycles or running</source>
        <translation>una parada según el reloj no precede a ningún ciclo; omita esto, o cuente el motivo por ciclos o por marcha</translation>
    </message>
    <message>
        <source>the interval is shorter than a cycle, so that several stops precede each cycle; make sure of its unit</source>
        <translation>el intervalo es más corto que un ciclo, de modo que varias paradas preceden a cada ciclo; compruebe su unidad</translation>
    </message>
    <message>
        <source>there are %1 reasons; %2 are allowed, so put some into one</source>
        <translation>hay %1 motivos; se permiten %2, así que reúna algunos</translation>
    </message>
    <message>
        <source>station `%1` has a reason of this name; names must differ</source>
        <translation>la estación `%1` tiene un motivo con este nombre; los nombres deben ser distintos</translation>
    </message>
    <message>
        <source>`%1` is the name of what `reliability` and `performance` say; choose another one</source>
        <translation>`%1` es el nombre de lo que dicen `reliability` y `performance`; elija otro</translation>
    </message>
    <message>
        <source>a name must not start with `_`</source>
        <translation>un nombre no debe empezar por `_`</translation>
    </message>
    <message>
        <source>there is another reason `%1`; names must differ</source>
        <translation>hay otro motivo `%1`; los nombres deben ser distintos</translation>
    </message>
    <message>
        <source>there are %1 reasons already, as many as are allowed</source>
        <translation>hay ya %1 motivos, tantos como se permiten</translation>
    </message>
    <message>
        <source>counted so, the interval would be out of its range of %1 to %2</source>
        <translation>contado así, el intervalo estaría fuera de su rango de %1 a %2</translation>
    </message>
    <message>
        <source>is no number, so that it has no range</source>
        <translation>no es un número, así que no tiene rango</translation>
    </message>
    <message>
        <source>the range must go from the smaller to the larger value</source>
        <translation>el rango debe ir del valor menor al mayor</translation>
    </message>
    <message>
        <source>the step must be more than 0</source>
        <translation>el paso debe ser más de 0</translation>
    </message>
    <message>
        <source>the step must be a whole number</source>
        <translation>el paso debe ser un número entero</translation>
    </message>
    <message>
        <source>must be a parameter, `=` and a range, like Filler.buffer_capacity=0:500:25</source>
        <translation>debe ser un parámetro, `=` y un rango, como Filler.buffer_capacity=0:500:25</translation>
    </message>
    <message>
        <source>`%1` is not a range; write from:to:step, like 0:500:25</source>
        <translation>`%1` no es un rango; escriba desde:hasta:paso, como 0:500:25</translation>
    </message>
    <message>
        <source>cannot be varied against itself</source>
        <translation>no se puede variar contra sí mismo</translation>
    </message>
    <message>
        <source>a sweep may have at most %1 points; take a larger step</source>
        <translation>un barrido puede tener como máximo %1 puntos; tome un paso mayor</translation>
    </message>
    <message>
        <source>the line holds more items at once than memory has room for their genealogy</source>
        <translation>la línea contiene a la vez más piezas que las que caben en la memoria con su genealogía</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>no se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>it is there already, and is no folder</source>
        <translation>ya existe y no es una carpeta</translation>
    </message>
    <message>
        <source>it is there already, and is not empty</source>
        <translation>ya existe y no está vacía</translation>
    </message>
    <message>
        <source>cannot make the folder %1: %2</source>
        <translation>no se puede crear la carpeta %1: %2</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>no se puede leer %1: %2</translation>
    </message>
    <message>
        <source>the reason is unknown</source>
        <translation>se desconoce el motivo</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>no existe tal archivo o carpeta</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>a part of the path is not a folder</source>
        <translation>una parte de la ruta no es una carpeta</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>la cuota de disco está agotada</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <source>too many symbolic links</source>
        <translation>demasiados enlaces simbólicos</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>el disco comunica un error</translation>
    </message>
    <message>
        <source>the file would be too large</source>
        <translation>el archivo sería demasiado grande</translation>
    </message>
    <message>
        <source>%1: another program is saving here</source>
        <translation>%1: otro programa está guardando aquí</translation>
    </message>
    <message>
        <source>the project %1 has no scenario or other line `%2`</source>
        <translation>el proyecto %1 no tiene escenario ni otra línea `%2`</translation>
    </message>
    <message>
        <source>there is no built-in line `%1`; did you mean %2?</source>
        <translation>no hay ninguna línea incorporada `%1`; ¿quería decir %2?</translation>
    </message>
    <message>
        <source>there is no built-in line `%1`; there are %2</source>
        <translation>no hay ninguna línea incorporada `%1`; hay %2</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>no existe la carpeta %1</translation>
    </message>
    <message>
        <source>this number is no key; decimals stand behind a point, not a comma</source>
        <translation>este número no es una clave; los decimales van tras un punto, no una coma</translation>
    </message>
    <message>
        <source>it is a pipe or a device, and no file</source>
        <translation>es una tubería o un dispositivo, y no un archivo</translation>
    </message>
    <message>
        <source>too many warnings; the rest are not shown</source>
        <translation>demasiadas advertencias; las demás no se muestran</translation>
    </message>
    <message>
        <source>`%1` is another line or scenario of this project already, and each needs a file of its own</source>
        <translation>`%1` ya es otra línea u otro escenario de este proyecto, y cada uno necesita un archivo propio</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>ya existe</translation>
    </message>
    <message>
        <source>the folder is not empty</source>
        <translation>la carpeta no está vacía</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation>otro programa lo usa</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>está cerrada</translation>
    </message>
    <message>
        <source>whatever reads it has ended</source>
        <translation>lo que la lee ha terminado</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>hay demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <source>the built-in line `%1` has no scenario `%2`; there are %3</source>
        <translation>la línea incorporada `%1` no tiene ningún escenario `%2`; hay %3</translation>
    </message>
    <message>
        <source>a key can have at most %1 letters</source>
        <translation>una clave puede tener como máximo %1 letras</translation>
    </message>
    <message>
        <source>must be a nanosecond or longer</source>
        <translation>debe durar al menos un nanosegundo</translation>
    </message>
    <message>
        <source>the step is too small beside the values</source>
        <translation>el paso es demasiado pequeño junto a los valores</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>A what-if tool for production lines.</source>
        <translation>Una herramienta «qué pasaría si» para líneas de producción.</translation>
    </message>
    <message>
        <source>LineTwin is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>LineTwin es software libre bajo la GNU General Public License, versión 3 o posterior. Viene sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotecas y sus licencias</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Along the line, with its buffers</source>
        <translation>A lo largo de la línea, con sus búferes</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Izquierda, Derecha</translation>
    </message>
    <message>
        <source>Row above or below</source>
        <translation>Fila de arriba o de abajo</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Arriba, Abajo</translation>
    </message>
    <message>
        <source>First or last</source>
        <translation>Primera o última</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Seleccionar varias</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <translation>Mayús+Izquierda, Mayús+Derecha</translation>
    </message>
    <message>
        <source>To the properties of the station, and back</source>
        <translation>A las propiedades de la estación, y de vuelta</translation>
    </message>
    <message>
        <source>Enter or F4, Escape</source>
        <translation>Entrar o F4, Esc</translation>
    </message>
    <message>
        <source>Capacity of a buffer</source>
        <translation>Capacidad de un búfer</translation>
    </message>
    <message>
        <source>Menu of a station or buffer</source>
        <translation>Menú de una estación o un búfer</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menú, Mayús+F10</translation>
    </message>
    <message>
        <source>Cancel a drag, clear the selection</source>
        <translation>Cancelar un arrastre, vaciar la selección</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Space and the mouse</source>
        <translation>Espacio y el ratón</translation>
    </message>
    <message>
        <source>Choose an entry</source>
        <translation>Elegir una entrada</translation>
    </message>
    <message>
        <source>Earlier or later by a quarter of an hour</source>
        <translation>Un cuarto de hora antes o después</translation>
    </message>
    <message>
        <source>Shorter or longer</source>
        <translation>Más corta o más larga</translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down</source>
        <translation>Mayús+Arriba, Mayús+Abajo</translation>
    </message>
    <message>
        <source>To the day before or after</source>
        <translation>Al día anterior o siguiente</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+Izquierda, Ctrl+Derecha</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>To its values</source>
        <translation>A sus valores</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Steps of five minutes while dragging</source>
        <translation>Pasos de cinco minutos al arrastrar</translation>
    </message>
    <message>
        <source>Alt and the mouse</source>
        <translation>Alt y el ratón</translation>
    </message>
    <message>
        <source>Next or previous field</source>
        <translation>Campo siguiente o anterior</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Mayús+Tab</translation>
    </message>
    <message>
        <source>Press the button, tick the box or open the list that has the focus</source>
        <translation>Pulsar el botón, marcar la casilla o abrir la lista que tiene el foco</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>Play and pause, wherever the focus is, unless a text is being typed</source>
        <translation>Reproducir y pausar, dondequiera que esté el foco, salvo al escribir un texto</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>In the whole window</source>
        <translation>En toda la ventana</translation>
    </message>
    <message>
        <source>In the diagram</source>
        <translation>En el diagrama</translation>
    </message>
    <message>
        <source>In the week of shifts and breaks</source>
        <translation>En la semana de turnos y pausas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>About LineTwin</source>
        <translation>Acerca de LineTwin</translation>
    </message>
    <message>
        <source>+ and −, or digits</source>
        <translation>+ y −, o cifras</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Drag a station here, or press Insert</source>
        <translation>Arrastre una estación aquí, o pulse Insert</translation>
    </message>
</context>
<context>
    <name>InvestmentCommands</name>
    <message>
        <source>none</source>
        <comment>investment</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Investment of %1</source>
        <translation>Inversión de %1</translation>
    </message>
</context>
<context>
    <name>KeptStudyTexts</name>
    <message>
        <source>is damaged: %1 is no object</source>
        <translation>está dañado: %1 no es un objeto</translation>
    </message>
    <message>
        <source>is damaged: “%1” of %2 is wrong</source>
        <translation>está dañado: «%1» de %2 es erróneo</translation>
    </message>
    <message>
        <source>is damaged or newer: %1 has an unknown key “%2”</source>
        <translation>está dañado o es más nuevo: %1 tiene una clave desconocida «%2»</translation>
    </message>
    <message>
        <source>is damaged: %1 has no “%2”</source>
        <translation>está dañado: %1 no tiene «%2»</translation>
    </message>
    <message>
        <source>study %1</source>
        <translation>estudio %1</translation>
    </message>
    <message>
        <source>the table of %1</source>
        <translation>la tabla de %1</translation>
    </message>
    <message>
        <source>is damaged: %1, at byte %2</source>
        <translation>está dañado: %1, en el byte %2</translation>
    </message>
    <message>
        <source>holds no studies</source>
        <translation>no contiene estudios</translation>
    </message>
    <message>
        <source>was written by a newer version of LineTwin</source>
        <translation>fue escrito por una versión más nueva de LineTwin</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>is larger than %1</source>
        <translation>supera %1</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>“%1” %2.</source>
        <translation>«%1» %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed: %2</source>
        <translation>No se puede quitar «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” would be larger than %2.</source>
        <translation>«%1» superaría %2.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>No se pudo escribir «%1»: %2</translation>
    </message>
    <message>
        <source>is no file</source>
        <translation>no es un archivo</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Quitting</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Your work is saved. The disk is slow with studies, settings and what was kept for recovery.</source>
        <translation>Su trabajo está guardado. El disco es lento con los estudios, los ajustes y lo que se conservaba para la recuperación.</translation>
    </message>
</context>
<context>
    <name>LineCommands</name>
    <message>
        <source>Insert %1</source>
        <translation>Insertar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Cambiar el nombre de %1 a %2</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>Pegar %1</translation>
    </message>
    <message>
        <source>Batch and output of %1</source>
        <translation>Lote y salida de %1</translation>
    </message>
    <message>
        <source>Items per cycle of %1</source>
        <translation>Piezas por ciclo de %1</translation>
    </message>
    <message>
        <source>Make %1 the constraint</source>
        <translation>Hacer que %1 marque el ritmo</translation>
    </message>
    <message>
        <source>Find the constraint of %1</source>
        <translation>Encontrar la que marca el ritmo de %1</translation>
    </message>
    <message>
        <source>Rename line %1 to %2</source>
        <translation>Cambiar el nombre de la línea %1 a %2</translation>
    </message>
    <message>
        <source>Description of %1</source>
        <translation>Descripción de %1</translation>
    </message>
    <message>
        <source>Observed figures of %1</source>
        <translation>Cifras observadas de %1</translation>
    </message>
    <message>
        <source>Make %1 the baseline</source>
        <translation>Hacer de %1 la base</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Insert station here</source>
        <translation>&amp;Insertar estación aquí</translation>
    </message>
    <message>
        <source>Station to insert</source>
        <translation>Estación que se inserta</translation>
    </message>
    <message>
        <source>Dia&amp;gram</source>
        <translation>&amp;Diagrama</translation>
    </message>
</context>
<context>
    <name>MomentCommands</name>
    <message>
        <source>Delete moment “%1”</source>
        <translation>Eliminar el momento «%1»</translation>
    </message>
    <message>
        <source>Move moment “%1”</source>
        <translation>Mover el momento «%1»</translation>
    </message>
    <message>
        <source>Rename moment “%1” to “%2”</source>
        <translation>Cambiar el nombre del momento «%1» a «%2»</translation>
    </message>
    <message>
        <source>View of moment “%1”</source>
        <translation>Vista del momento «%1»</translation>
    </message>
    <message>
        <source>Caption of moment “%1”</source>
        <translation>Pie del momento «%1»</translation>
    </message>
</context>
<context>
    <name>MomentWords</name>
    <message>
        <source>Moment “%1”</source>
        <translation>Momento «%1»</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1&#xa0;%</source>
        <comment>percent</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>h</translation>
    </message>
</context>
<context>
    <name>OtherLines</name>
    <message>
        <source>Another line</source>
        <translation>Otra línea</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Cambiar el nombre de %1 a %2</translation>
    </message>
    <message>
        <source>Other line %1</source>
        <translation>Otra línea %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>h</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>h</translation>
    </message>
    <message>
        <source>s</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>s</translation>
    </message>
    <message>
        <source>cycles or min</source>
        <translation>ciclos o min</translation>
    </message>
    <message>
        <source>min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>min</translation>
    </message>
    <message>
        <source>cycles</source>
        <translation>ciclos</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Interval variation</source>
        <translation>Variación del intervalo</translation>
    </message>
    <message>
        <source>Stop time</source>
        <translation>Tiempo de parada</translation>
    </message>
    <message>
        <source>Stop time variation</source>
        <translation>Variación del tiempo de parada</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>First interval</source>
        <translation>Primer intervalo</translation>
    </message>
    <message>
        <source>Standard deviation of the interval divided by its mean. 0: always the same; 1: at random.</source>
        <translation>Desviación típica del intervalo dividida por su media. 0: siempre igual; 1: al azar.</translation>
    </message>
    <message>
        <source>Mean length of a stop.</source>
        <translation>Duración media de una parada.</translation>
    </message>
    <message>
        <source>Standard deviation of the stop time divided by its mean. 0: always the same; 1: exponential.</source>
        <translation>Desviación típica del tiempo de parada dividida por su media. 0: siempre igual; 1: exponencial.</translation>
    </message>
    <message>
        <source>Family of the stop times; at equal mean and variation it matters little.</source>
        <translation>Familia de los tiempos de parada; con igual media y variación importa poco.</translation>
    </message>
    <message>
        <source>What such a stop counts as: DOWN lowers availability, JAMMED performance, PLANNED neither.</source>
        <translation>Cómo cuenta una parada así: DOWN baja la disponibilidad, JAMMED el rendimiento, PLANNED ninguno.</translation>
    </message>
    <message>
        <source>running: the first stop comes as if the station had been running for long; new: a whole interval after the start.</source>
        <translation>running: la primera parada viene como si la estación llevara mucho en marcha; new: un intervalo entero tras el inicio.</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Contado por</translation>
    </message>
    <message>
        <source>What brings the next stop nearer: cycles, running time, or the clock, also while the station waits.</source>
        <translation>Lo que acerca la siguiente parada: ciclos, tiempo de marcha, o el reloj, también mientras la estación espera.</translation>
    </message>
    <message>
        <source>Mean interval between two stops, in cycles, minutes of running or minutes of open time. Empty: never.</source>
        <translation>Intervalo medio entre dos paradas, en ciclos, minutos de marcha o minutos de tiempo abierto. Vacío: nunca.</translation>
    </message>
    <message>
        <source>Scrap cycles</source>
        <translation>Ciclos de desecho</translation>
    </message>
    <message>
        <source>Cycles whose outputs are defective, from the one that the stop precedes on.</source>
        <translation>Ciclos cuyas salidas son defectuosas, desde aquel al que la parada precede.</translation>
    </message>
    <message>
        <source>Slow cycles</source>
        <translation>Ciclos lentos</translation>
    </message>
    <message>
        <source>Cycles that run at the slow speed, after the one that the stop precedes.</source>
        <translation>Ciclos que van a la velocidad lenta, tras aquel al que la parada precede.</translation>
    </message>
    <message>
        <source>Slow speed</source>
        <translation>Velocidad lenta</translation>
    </message>
    <message>
        <source>Share of the speed at which the slow cycles run.</source>
        <translation>Parte de la velocidad a la que van los ciclos lentos.</translation>
    </message>
    <message>
        <source>Mean interval between two stops of the whole line, in minutes in which every station is open. Empty: never.</source>
        <translation>Intervalo medio entre dos paradas de toda la línea, en minutos en que todas las estaciones están abiertas. Vacío: nunca.</translation>
    </message>
    <message>
        <source>Calendar entry</source>
        <translation>Entrada de calendario</translation>
    </message>
    <message>
        <source>null in a scenario drops the entry.</source>
        <translation>null en un escenario quita la entrada.</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>Local clock time at which the entry begins on its days; the start time of the run says when that is.</source>
        <translation>Hora local a la que empieza la entrada en sus días; el inicio de la simulación dice cuándo es.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Days of the week on which the entry begins.</source>
        <translation>Días de la semana en que empieza la entrada.</translation>
    </message>
    <message>
        <source>Begins after</source>
        <translation>Empieza tras</translation>
    </message>
    <message>
        <source>Minutes from the start to the beginning of the entry, instead of a clock time.</source>
        <translation>Minutos desde el inicio hasta el comienzo de la entrada, en vez de una hora.</translation>
    </message>
    <message>
        <source>Repeats every</source>
        <translation>Se repite cada</translation>
    </message>
    <message>
        <source>Minutes from one beginning to the next, also before the start. Empty: once.</source>
        <translation>Minutos de un comienzo al siguiente, también antes del inicio. Vacío: una vez.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>How long the stations are closed each time.</source>
        <translation>Cuánto tiempo se cierran las estaciones cada vez.</translation>
    </message>
    <message>
        <source>What the time counts as: PLANNED is left out of the OEE, SETUP and DOWN lower availability.</source>
        <translation>Cómo cuenta el tiempo: PLANNED queda fuera del OEE, SETUP y DOWN bajan la disponibilidad.</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Reparaciones</translation>
    </message>
    <message>
        <source>Whether breakdowns and jams are worked on while the station is closed.</source>
        <translation>Si se trabaja en averías y microparadas mientras la estación está cerrada.</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Búfer</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Cost rates</source>
        <translation>Tarifas de coste</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Paradas</translation>
    </message>
    <message>
        <source>Stops of the line</source>
        <translation>Paradas de la línea</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>cycles/h</source>
        <translation>ciclos/h</translation>
    </message>
    <message>
        <source>items</source>
        <translation>piezas</translation>
    </message>
    <message>
        <source>money/h</source>
        <translation>dinero/h</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Cycles per hour while the station runs, each giving one output. One cycle takes 3600 seconds divided by this.</source>
        <translation>Ciclos por hora mientras la estación marcha, cada uno con una salida. Un ciclo tarda 3600 segundos divididos por esto.</translation>
    </message>
    <message>
        <source>Ideal speed</source>
        <translation>Velocidad ideal</translation>
    </message>
    <message>
        <source>Cycles per hour that count as 100 % performance in the OEE. Empty: the baseline&apos;s speed. It belongs to the baseline, so that a scenario cannot move the yardstick.</source>
        <translation>Ciclos por hora que cuentan como 100 % de rendimiento en el OEE. Vacío: la velocidad de la base. Pertenece a la base, para que un escenario no mueva el patrón.</translation>
    </message>
    <message>
        <source>Buffer capacity</source>
        <translation>Capacidad del búfer</translation>
    </message>
    <message>
        <source>Places for this station&apos;s outputs between it and the next station. 0: handed over directly. The last station&apos;s buffer has no effect.</source>
        <translation>Plazas para las salidas de esta estación entre ella y la siguiente. 0: paso directo. El búfer de la última estación no tiene efecto.</translation>
    </message>
    <message>
        <source>Transit time</source>
        <translation>Tiempo de tránsito</translation>
    </message>
    <message>
        <source>Time an item is under way in the buffer before the next station can take it, like on a conveyor, cooling or curing. It takes its place all the while.</source>
        <translation>Tiempo que una pieza está en camino en el búfer antes de que la siguiente estación pueda tomarla, como en un transportador, al enfriar o al curar. Ocupa su plaza todo ese tiempo.</translation>
    </message>
    <message>
        <source>Restart level</source>
        <translation>Nivel de rearranque</translation>
    </message>
    <message>
        <source>Once the buffer is found full, nothing is put into it until its level has fallen to this. Empty: as soon as one place is free.</source>
        <translation>Una vez hallado lleno el búfer, no se pone nada en él hasta que su nivel haya bajado a este. Vacío: en cuanto una plaza está libre.</translation>
    </message>
    <message>
        <source>Time between failures</source>
        <translation>Tiempo entre fallos</translation>
    </message>
    <message>
        <source>Mean running time between breakdowns; time spent waiting or stopped does not count. Empty: never breaks down.</source>
        <translation>Tiempo medio de marcha entre averías; la espera y el tiempo parado no cuentan. Vacío: nunca se avería.</translation>
    </message>
    <message>
        <source>Time to repair</source>
        <translation>Tiempo de reparación</translation>
    </message>
    <message>
        <source>Mean time until a breakdown is repaired.</source>
        <translation>Tiempo medio hasta que se repara una avería.</translation>
    </message>
    <message>
        <source>Repair time variation</source>
        <translation>Variación del tiempo de reparación</translation>
    </message>
    <message>
        <source>Standard deviation of the repair time divided by its mean. 0: always the same; 1: exponential.</source>
        <translation>Desviación típica del tiempo de reparación dividida por su media. 0: siempre igual; 1: exponencial.</translation>
    </message>
    <message>
        <source>Jam probability</source>
        <translation>Probabilidad de microparada</translation>
    </message>
    <message>
        <source>Probability that a cycle begins with a short stop.</source>
        <translation>Probabilidad de que un ciclo empiece con una parada corta.</translation>
    </message>
    <message>
        <source>Jam time</source>
        <translation>Tiempo de microparada</translation>
    </message>
    <message>
        <source>Mean length of a short stop.</source>
        <translation>Duración media de una parada corta.</translation>
    </message>
    <message>
        <source>Jam time variation</source>
        <translation>Variación del tiempo de microparada</translation>
    </message>
    <message>
        <source>Standard deviation of the jam time divided by its mean. 0: always the same; 1: exponential.</source>
        <translation>Desviación típica del tiempo de microparada dividida por su media. 0: siempre igual; 1: exponencial.</translation>
    </message>
    <message>
        <source>Cycle time variation</source>
        <translation>Variación del tiempo de ciclo</translation>
    </message>
    <message>
        <source>Standard deviation of the cycle time divided by its mean. 0: always the same; 1: exponential.</source>
        <translation>Desviación típica del tiempo de ciclo dividida por su media. 0: siempre igual; 1: exponencial.</translation>
    </message>
    <message>
        <source>Defect rate</source>
        <translation>Tasa de defectos</translation>
    </message>
    <message>
        <source>Probability that a cycle makes its output defective.</source>
        <translation>Probabilidad de que un ciclo haga defectuosa su salida.</translation>
    </message>
    <message>
        <source>Detection probability</source>
        <translation>Probabilidad de detección</translation>
    </message>
    <message>
        <source>Probability that a defective output is found here and goes to the reject bin.</source>
        <translation>Probabilidad de que una salida defectuosa se halle aquí y vaya al contenedor de rechazos.</translation>
    </message>
    <message>
        <source>False reject probability</source>
        <translation>Probabilidad de falso rechazo</translation>
    </message>
    <message>
        <source>Probability that a cycle&apos;s output goes to the reject bin though it is good.</source>
        <translation>Probabilidad de que la salida de un ciclo vaya al contenedor de rechazos aunque sea buena.</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>Mano de obra</translation>
    </message>
    <message>
        <source>Labour cost per hour, planned stops included.</source>
        <translation>Coste de mano de obra por hora, paradas planificadas incluidas.</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Gastos generales</translation>
    </message>
    <message>
        <source>Overhead cost per hour, planned stops included.</source>
        <translation>Gastos generales por hora, paradas planificadas incluidas.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Energy cost per hour of running; waiting and stopped time costs none.</source>
        <translation>Coste de energía por hora de marcha; la espera y el tiempo parado no cuestan nada.</translation>
    </message>
</context>
<context>
    <name>Patience</name>
    <message>
        <source>&amp;Quit anyway</source>
        <translation>&amp;Salir de todos modos</translation>
    </message>
    <message>
        <source>All that you have done is also kept for recovery: nothing is lost if you quit now.</source>
        <translation>Todo lo que ha hecho se conserva también para la recuperación: no se pierde nada si sale ahora.</translation>
    </message>
    <message>
        <source>If you quit now, your latest changes would be lost.</source>
        <translation>Si sale ahora, se perderán sus últimos cambios.</translation>
    </message>
</context>
<context>
    <name>PictureSaving</name>
    <message>
        <source>PNG picture</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dibujo SVG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
</context>
<context>
    <name>ProductCommands</name>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Cambiar el nombre de %1 a %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What undo and redo name: a value of a product</extracomment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Currency %1 → %2</source>
        <translation>Moneda %1 → %2</translation>
    </message>
    <message>
        <source>Operating hours per year of %1</source>
        <translation>Horas de operación al año de %1</translation>
    </message>
</context>
<context>
    <name>ProductTexts</name>
    <message>
        <source>%1 per %2</source>
        <comment>an amount of money, what it is for</comment>
        <translation>%1 por %2</translation>
    </message>
</context>
<context>
    <name>ProductWords</name>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
</context>
<context>
    <name>ProjectDocument</name>
    <message>
        <source>What-if</source>
        <translation>Qué pasaría si</translation>
    </message>
</context>
<context>
    <name>Punctuation</name>
    <message>
        <source>%1.</source>
        <comment>words that become a sentence</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two clauses of a sentence</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two of a list</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two that may have commas of their own</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is, what it says</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavePlanTexts</name>
    <message>
        <source>%1 would be larger than %2 MiB, which is the most that is opened again. Take something out of it, or save it as several files.</source>
        <translation>%1 superaría %2 MiB, lo máximo que se vuelve a abrir. Quite algo, o guárdelo en varios archivos.</translation>
    </message>
</context>
<context>
    <name>ScenarioActions</name>
    <message>
        <source>&amp;New scenario</source>
        <translation>&amp;Nuevo escenario</translation>
    </message>
    <message>
        <source>Add a scenario that changes nothing yet</source>
        <translation>Añadir un escenario que aún no cambia nada</translation>
    </message>
    <message>
        <source>Try another &amp;line</source>
        <translation>Probar otra &amp;línea</translation>
    </message>
    <message>
        <source>Add a copy of the line whose stations can be changed; it is compared with the baseline</source>
        <translation>Añadir una copia de la línea cuyas estaciones se pueden cambiar; se compara con la base</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>Add a scenario that begins with the same changes</source>
        <translation>Añadir un escenario que empieza con los mismos cambios</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Cambiar nombre</translation>
    </message>
    <message>
        <source>Give it another name</source>
        <translation>Darle otro nombre</translation>
    </message>
    <message>
        <source>D&amp;escribe…</source>
        <translation>De&amp;scribir…</translation>
    </message>
    <message>
        <source>Say in your own words what it is about</source>
        <translation>Decir con palabras propias de qué se trata</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover hacia a&amp;rriba</translation>
    </message>
    <message>
        <source>Move it one place up in the list</source>
        <translation>Moverlo un lugar hacia arriba en la lista</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Mover hacia aba&amp;jo</translation>
    </message>
    <message>
        <source>Move it one place down in the list</source>
        <translation>Moverlo un lugar hacia abajo en la lista</translation>
    </message>
    <message>
        <source>Reset all &amp;changes</source>
        <translation>Restablecer &amp;todos los cambios</translation>
    </message>
    <message>
        <source>Remove every change, so that the scenario is the baseline</source>
        <translation>Quitar cada cambio, de modo que el escenario sea la base</translation>
    </message>
    <message>
        <source>Make these changes the &amp;baseline</source>
        <translation>Hacer de estos cambios la &amp;base</translation>
    </message>
    <message>
        <source>The line really was changed like this: write the values into the baseline</source>
        <translation>La línea se cambió así de verdad: escribir los valores en la base</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>Write it with its line to one file, to be mailed</source>
        <translation>Escribirlo con su línea en un archivo, para enviarlo por correo</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Remove it from the list; undo brings it back, its file stays</source>
        <translation>Quitarlo de la lista; deshacer lo trae de vuelta, su archivo queda</translation>
    </message>
</context>
<context>
    <name>ScenarioChanges</name>
    <message>
        <source>there</source>
        <comment>calendar entry</comment>
        <translation>está</translation>
    </message>
    <message>
        <source>all stations</source>
        <translation>todas las estaciones</translation>
    </message>
    <message>
        <source>%1 %2, as the baseline</source>
        <translation>%1 %2, como la base</translation>
    </message>
</context>
<context>
    <name>ScenarioCommands</name>
    <message>
        <source>New scenario %1</source>
        <translation>Nuevo escenario %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Run settings of %1</source>
        <translation>Ajustes de simulación de %1</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Qué pasaría si</translation>
    </message>
    <message>
        <source>Make the changes of the baseline a what-if</source>
        <translation>Hacer de los cambios de la base un «qué pasaría si»</translation>
    </message>
    <message>
        <source>Baseline as it was</source>
        <translation>La base como era</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Cambiar el nombre de %1 a %2</translation>
    </message>
    <message>
        <source>Description of %1</source>
        <translation>Descripción de %1</translation>
    </message>
</context>
<context>
    <name>Scrub</name>
    <message>
        <source>%1: %2 since %3, for %4</source>
        <comment>station, state, moment, duration</comment>
        <translation>%1: %2 desde %3, durante %4</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln stop(s), %2 together</source>
        <comment>station, duration</comment>
        <translation>
            <numerusform>%1: %Ln parada, %2 en total</numerusform>
            <numerusform>%1: %Ln paradas, %2 en total</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetParameter</name>
    <message>
        <source>reset of %1, %2</source>
        <extracomment>What undo and redo name: a parameter and its station</extracomment>
        <translation>restablecimiento de %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>reset to baseline</source>
        <translation>restablecer a la base</translation>
    </message>
</context>
<context>
    <name>StationBadges</name>
    <message>
        <source>Bottleneck</source>
        <translation>Cuello de botella</translation>
    </message>
</context>
<context>
    <name>StationTemplate</name>
    <message>
        <source>Filler</source>
        <translation>Llenadora</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Capper</source>
        <translation>Taponadora</translation>
    </message>
    <message>
        <source>Labeller</source>
        <translation>Etiquetadora</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Cartoner</source>
        <translation>Estuchadora</translation>
    </message>
    <message>
        <source>Carton</source>
        <translation>Estuche</translation>
    </message>
    <message>
        <source>Packer</source>
        <translation>Empaquetadora</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Palletizer</source>
        <translation>Paletizador</translation>
    </message>
    <message>
        <source>Pallet</source>
        <translation>Palé</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
</context>
<context>
    <name>StopCommands</name>
    <message>
        <source>whole line</source>
        <translation>toda la línea</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Cambiar el nombre de %1 a %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Counting of %1</source>
        <translation>Cómputo de %1</translation>
    </message>
    <message>
        <source>At random, by running time</source>
        <translation>Al azar, por tiempo de marcha</translation>
    </message>
    <message>
        <source>After a number of cycles: a reel, a roll, a magazine</source>
        <translation>Tras un número de ciclos: una bobina, un rollo, un almacén</translation>
    </message>
    <message>
        <source>At random, by the clock: air, power, material</source>
        <translation>Al azar, por el reloj: aire, corriente, material</translation>
    </message>
    <message>
        <source>Planned: cleaning, inspection</source>
        <translation>Planificado: limpieza, inspección</translation>
    </message>
</context>
<context>
    <name>StopMenu</name>
    <message>
        <source>In the line, for all its scenarios:</source>
        <translation>En la línea, para todos sus escenarios:</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>C&amp;onectar</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>D&amp;esconectar</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambia&amp;r nombre</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Move &amp;to station</source>
        <translation>&amp;Mover a la estación</translation>
    </message>
    <message>
        <source>&amp;Copy to station</source>
        <translation>&amp;Copiar a la estación</translation>
    </message>
</context>
<context>
    <name>StopRow</name>
    <message>
        <source>%1 of the time, predicted</source>
        <translation>%1 del tiempo, previsto</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>typical, check it</source>
        <translation>típico, compruébelo</translation>
    </message>
    <message>
        <source>A click leads to its values.</source>
        <translation>Un clic lleva a sus valores.</translation>
    </message>
    <message>
        <source>Drag it to another station in the diagram; with Ctrl to copy it.</source>
        <translation>Arrástrela a otra estación del diagrama; con Ctrl para copiarla.</translation>
    </message>
</context>
<context>
    <name>StopSummary</name>
    <message>
        <source>%1&#xa0;min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message numerus="yes">
        <source>%1 stops a shift</source>
        <translation>
            <numerusform>%1 parada por turno</numerusform>
            <numerusform>%1 paradas por turno</numerusform>
        </translation>
    </message>
    <message>
        <source>every %1 by the clock</source>
        <translation>cada %1 según el reloj</translation>
    </message>
    <message>
        <source>every %1 of running</source>
        <translation>cada %1 de marcha</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desconectada</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>lowest and highest share</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Avería</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Microparada</translation>
    </message>
    <message>
        <source>different values</source>
        <translation>valores distintos</translation>
    </message>
    <message>
        <source>at %1 of %2: %3</source>
        <extracomment>How many of the selected stations have a reason of stops, and its interval and length</extracomment>
        <translation>en %1 de %2: %3</translation>
    </message>
    <message>
        <source>every %1&#xa0;cycles</source>
        <translation>cada %1&#xa0;ciclos</translation>
    </message>
    <message>
        <source>%1, %2&#xa0;each</source>
        <extracomment>How often, and the mean length: &quot;every 20,000 cycles, 1.5 min each&quot;</extracomment>
        <translation>%1, %2 cada una</translation>
    </message>
</context>
<context>
    <name>StopWords</name>
    <message>
        <source>Stop</source>
        <comment>name of a new reason of stops</comment>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Reel change</source>
        <comment>name of a new reason of stops</comment>
        <translation>Cambio de bobina</translation>
    </message>
    <message>
        <source>Supply failure</source>
        <comment>name of a new reason of stops</comment>
        <translation>Fallo de suministro</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <comment>name of a new reason of stops</comment>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Mover %1 a %2</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>Copiar %1 a %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
</context>
<context>
    <name>StudyLeaving</name>
    <message>
        <source>Keeping the studies</source>
        <translation>Conservando los estudios</translation>
    </message>
    <message>
        <source>Studies are being written beside the project. The disk is slow.</source>
        <translation>Los estudios se están escribiendo junto al proyecto. El disco es lento.</translation>
    </message>
    <message>
        <source>&amp;Back to work</source>
        <translation>&amp;Volver al trabajo</translation>
    </message>
</context>
<context>
    <name>StudyTexts</name>
    <message>
        <source>Best: %1.</source>
        <translation>El mejor: %1.</translation>
    </message>
    <message>
        <source>No single best; tied in front: %1.</source>
        <translation>Ninguno es el único mejor; empatados en cabeza: %1.</translation>
    </message>
    <message>
        <source>The scheduled time differs from the reference&apos;s, so that the OEE are of other hours; TEEP is of all hours in both.</source>
        <translation>El tiempo planificado difiere del de la referencia, de modo que los OEE son de otras horas; el TEEP es de todas las horas en ambos.</translation>
    </message>
    <message>
        <source>%1
%2 interval</source>
        <translation>%1
intervalo al %2</translation>
    </message>
    <message>
        <source>Paid back after</source>
        <translation>Amortizado tras</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Years to pay back</source>
        <translation>Años hasta amortizar</translation>
    </message>
    <message>
        <source>Paid back after: %1.</source>
        <translation>Amortizado tras: %1.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Difference to %1</source>
        <translation>Diferencia con %1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Difference, %</source>
        <translation>Diferencia, %</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>%1
scheduled time differs</source>
        <comment>OEE</comment>
        <translation>%1
otro tiempo planificado</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Mean: interval from</source>
        <translation>Media: intervalo desde</translation>
    </message>
    <message>
        <source>Mean: interval to</source>
        <translation>Media: intervalo hasta</translation>
    </message>
    <message>
        <source>Difference: interval from</source>
        <translation>Diferencia: intervalo desde</translation>
    </message>
    <message>
        <source>Difference: interval to</source>
        <translation>Diferencia: intervalo hasta</translation>
    </message>
    <message>
        <source>Difference, %: interval from</source>
        <translation>Diferencia, %: intervalo desde</translation>
    </message>
    <message>
        <source>Difference, %: interval to</source>
        <translation>Diferencia, %: intervalo hasta</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>En qué difieren</translation>
    </message>
    <message>
        <source>Nothing that a result could depend on.</source>
        <translation>Nada de lo que un resultado pudiera depender.</translation>
    </message>
    <message>
        <source>Luck</source>
        <translation>Azar</translation>
    </message>
    <message>
        <source>fresh, ± at %1</source>
        <comment>luck</comment>
        <translation>nuevo, ± al %1</translation>
    </message>
    <message>
        <source>exploring, ± at %1</source>
        <translation>exploratorio, ± al %1</translation>
    </message>
    <message>
        <source>exploring, %1 shifts, ± at %2</source>
        <translation>exploratorio, %1 turnos, ± al %2</translation>
    </message>
    <message>
        <source>Explored: %1</source>
        <comment>a sentence</comment>
        <translation>Explorado: %1</translation>
    </message>
    <message>
        <source>Alone its measures gain %1 an hour in all, together %2</source>
        <translation>Por separado sus medidas ganan %1 por hora en total, juntas %2</translation>
    </message>
    <message>
        <source>more than the sum.</source>
        <translation>más que la suma.</translation>
    </message>
    <message>
        <source>less than the sum.</source>
        <translation>menos que la suma.</translation>
    </message>
    <message>
        <source>All %1 sets that go together within the budget were searched</source>
        <translation>Se buscó en los %1 conjuntos que van juntos dentro del presupuesto</translation>
    </message>
    <message>
        <source>%1 sets were searched step by step, from good ones on</source>
        <translation>Se buscó paso a paso en %1 conjuntos, a partir de buenos</translation>
    </message>
    <message>
        <source>%1; what is shown is from %2 fresh shifts, so that the winner is not flattered.</source>
        <translation>%1; lo que se muestra es de %2 turnos nuevos, para no favorecer al ganador.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs of measures do not go together; the tip of each measure&apos;s row says why.</source>
        <translation>
            <numerusform>%Ln par de medidas no va junto; el mensaje de la fila de cada medida dice por qué.</numerusform>
            <numerusform>%Ln pares de medidas no van juntos; el mensaje de la fila de cada medida dice por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and “%2” do not go together: one of them says so.</source>
        <translation>«%1» y «%2» no van juntas: una de ellas lo dice.</translation>
    </message>
    <message>
        <source>“%1” and “%2” do not go together: both change %3.</source>
        <translation>«%1» y «%2» no van juntas: ambas cambian %3.</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <comment>measures</comment>
        <translation>sin «%1»</translation>
    </message>
    <message>
        <source>with “%1” besides</source>
        <comment>measures</comment>
        <translation>con «%1» además</translation>
    </message>
    <message>
        <source>with “%1” instead of “%2”</source>
        <comment>measures</comment>
        <translation>con «%1» en vez de «%2»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>set of measures, cost</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>sets of measures</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Not told apart from it by the evidence, and no cheaper: %1.</source>
        <translation>Los datos no lo distinguen de él, y no más barato: %1.</translation>
    </message>
    <message>
        <source>Each measure is a change of the baseline: what “%1” changes is not in it.</source>
        <translation>Cada medida es un cambio de la base: lo que cambia «%1» no está en ella.</translation>
    </message>
    <message>
        <source>A year is the line&apos;s %1 hours for all, whatever a measure says of its own.</source>
        <translation>Un año son para todas las %1 horas de la línea, diga lo que diga una medida de sí misma.</translation>
    </message>
    <message>
        <source>There is no gain a year, as the measures have other yearly hours than each other and the line has none.</source>
        <translation>No hay ganancia al año, pues las medidas tienen entre sí otras horas al año y la línea ninguna.</translation>
    </message>
    <message>
        <source>No set is shown to be the best yet for %1.</source>
        <comment>a budget</comment>
        <translation>Ningún conjunto se ha mostrado aún como el mejor para %1.</translation>
    </message>
    <message>
        <source>Nothing that %1 allow is shown to be better yet than the line as it is.</source>
        <comment>a budget</comment>
        <translation>Nada de lo que permiten %1 se ha mostrado aún mejor que la línea como es.</translation>
    </message>
    <message>
        <source>Best for %1: %2.</source>
        <comment>budget, measures</comment>
        <translation>Lo mejor para %1: %2.</translation>
    </message>
    <message>
        <source>The candidate is %1.</source>
        <comment>measures</comment>
        <translation>El candidato es %1.</translation>
    </message>
    <message>
        <source>Not together with “%1”: one of them says so.</source>
        <translation>No junto con «%1»: una de ellas lo dice.</translation>
    </message>
    <message>
        <source>Not together with “%1”: both change %2.</source>
        <translation>No junto con «%1»: ambas cambian %2.</translation>
    </message>
    <message>
        <source>the line as it is</source>
        <translation>la línea como es</translation>
    </message>
    <message>
        <source>as it is</source>
        <comment>the line</comment>
        <translation>como es</translation>
    </message>
    <message>
        <source>Gain per hour</source>
        <translation>Ganancia por hora</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>Coste, %1</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>products</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>An hour of the line earns %2 with %1, its only product.</source>
        <comment>product, amount</comment>
        <translation>Una hora de la línea rinde %2 con %1, su único producto.</translation>
    </message>
    <message>
        <source>An hour of the line earns most with %1: %2.</source>
        <translation>Una hora de la línea rinde más con %1: %2.</translation>
    </message>
    <message>
        <source>An hour of the line earns most with %1, without a relevant difference between them.</source>
        <translation>Una hora de la línea rinde más con %1, sin diferencia relevante entre ellos.</translation>
    </message>
    <message>
        <source>With which product an hour of the line earns most cannot be told yet: %1 cannot be told apart.</source>
        <translation>Aún no se puede decir con qué producto rinde más una hora de la línea: %1 no se distinguen.</translation>
    </message>
    <message>
        <source>a %1 is %2</source>
        <comment>material type, base units</comment>
        <translation>1 %1 son %2</translation>
    </message>
    <message>
        <source>Margins of a unit are those of a base unit: %1.</source>
        <translation>Los márgenes por unidad son los de una unidad base: %1.</translation>
    </message>
    <message>
        <source>%1 leaves more a unit than %2 (%3 against %4), but the line makes %5 of it against %6.</source>
        <translation>%1 deja más por unidad que %2 (%3 frente a %4), pero la línea hace %5 de él frente a %6.</translation>
    </message>
    <message>
        <source>All shares are 0, so that there is no mix to tell of.</source>
        <translation>Todas las partes son 0, así que no hay mezcla de la que hablar.</translation>
    </message>
    <message>
        <source>The mix has no margin per hour: a product of it is not made at all.</source>
        <translation>La mezcla no tiene margen por hora: un producto de ella no se hace.</translation>
    </message>
    <message>
        <source>A mix of %1 of the running time earns %2 an hour; no time is counted for changing over.</source>
        <translation>Una mezcla de %1 del tiempo de marcha rinde %2 por hora; no se cuenta tiempo por los cambios.</translation>
    </message>
    <message>
        <source>A mix of %1 of the good units earns %2 an hour; no time is counted for changing over.</source>
        <translation>Una mezcla de %1 de las unidades buenas rinde %2 por hora; no se cuenta tiempo por los cambios.</translation>
    </message>
    <message>
        <source>The shares given do not sum to 100 %; they are taken as parts of their sum.</source>
        <translation>Las partes dadas no suman 100 %; se toman como partes de su suma.</translation>
    </message>
    <message>
        <source>Margin of a unit</source>
        <translation>Margen por unidad</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Rows stop once they are decided, or all shifts would leave them open; %1 of %2 have all %3.</source>
        <translation>Las filas se detienen cuando están decididas, o todos los turnos las dejarían abiertas; %1 de %2 tienen los %3.</translation>
    </message>
    <message>
        <source>%1 is now %2. The intervals hold for all rows together.</source>
        <translation>%1 es ahora %2. Los intervalos valen para todas las filas juntas.</translation>
    </message>
    <message>
        <source>Say under Products how many hours the line runs a year, to see what each is worth a year.</source>
        <translation>Diga en Productos cuántas horas marcha la línea al año, para ver lo que vale cada uno al año.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Worth a year</source>
        <translation>Valor al año</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>De → a</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Effect on %1</source>
        <translation>Efecto en %1</translation>
    </message>
    <message>
        <source>Effect, %</source>
        <translation>Efecto, %</translation>
    </message>
    <message>
        <source>Worth a year, %1</source>
        <translation>Valor al año, %1</translation>
    </message>
    <message>
        <source>Level of the intervals</source>
        <translation>Nivel de los intervalos</translation>
    </message>
    <message>
        <source>what is now</source>
        <translation>lo actual</translation>
    </message>
    <message>
        <source>%1 %2: %3 a year. </source>
        <comment>change, its values, amount</comment>
        <translation>%1 %2: %3 al año. </translation>
    </message>
    <message>
        <source>%1 shifts, ± at %2.</source>
        <translation>%1 turnos, ± al %2.</translation>
    </message>
    <message>
        <source>the present buffers</source>
        <translation>los búferes actuales</translation>
    </message>
    <message>
        <source>never full</source>
        <translation>nunca lleno</translation>
    </message>
    <message>
        <source>mean: %1</source>
        <comment>so many stops: too few</comment>
        <translation>media: %1</translation>
    </message>
    <message>
        <source>Gain over the present</source>
        <translation>Ganancia sobre lo actual</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plazas</translation>
    </message>
    <message>
        <source>Best split</source>
        <translation>Mejor reparto</translation>
    </message>
    <message>
        <source>Equal split</source>
        <translation>Reparto igual</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Gain, %</source>
        <translation>Ganancia, %</translation>
    </message>
    <message>
        <source>Searching; the values are exploratory.</source>
        <translation>Buscando; los valores son exploratorios.</translation>
    </message>
    <message>
        <source>present</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>ilimitado</translation>
    </message>
    <message>
        <source>Each total&apos;s best split, run again on %1 fresh shifts.</source>
        <translation>El mejor reparto de cada total, simulado de nuevo en %1 turnos nuevos.</translation>
    </message>
    <message>
        <source>%1, as a fraction</source>
        <translation>%1, como fracción</translation>
    </message>
    <message>
        <source>%1, per hour</source>
        <translation>%1, por hora</translation>
    </message>
    <message>
        <source>%1, seconds</source>
        <translation>%1, segundos</translation>
    </message>
    <message>
        <source>Gain a year</source>
        <translation>Ganancia al año</translation>
    </message>
    <message>
        <source>Gain a year, %1</source>
        <translation>Ganancia al año, %1</translation>
    </message>
    <message>
        <source>%1
± at %2</source>
        <translation>%1
± al %2</translation>
    </message>
    <message>
        <source>%1: interval from</source>
        <translation>%1: intervalo desde</translation>
    </message>
    <message>
        <source>%1: interval to</source>
        <translation>%1: intervalo hasta</translation>
    </message>
    <message>
        <source>%1: %2 interval from</source>
        <translation>%1: intervalo al %2, desde</translation>
    </message>
    <message>
        <source>%1: %2 interval to</source>
        <translation>%1: intervalo al %2, hasta</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Difference to now</source>
        <translation>Diferencia con lo actual</translation>
    </message>
    <message>
        <source>Difference to now
± at %1</source>
        <translation>Diferencia con lo actual
± al %1</translation>
    </message>
    <message>
        <source>The first value with %1</source>
        <translation>El primer valor con %1</translation>
    </message>
    <message>
        <source>no buffer</source>
        <translation>sin búfer</translation>
    </message>
    <message>
        <source>endless buffer</source>
        <translation>búfer infinito</translation>
    </message>
    <message>
        <source>The best mean is %1, at %2. Points whose intervals overlap with it may be as good.</source>
        <translation>La mejor media es %1, en %2. Los puntos cuyos intervalos se solapan con él pueden ser igual de buenos.</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>como es ahora</translation>
    </message>
    <message numerus="yes">
        <source>%1 + %Ln more</source>
        <comment>measures</comment>
        <translation>
            <numerusform>%1 + %Ln más</numerusform>
            <numerusform>%1 + %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>exploratory, not confirmed</source>
        <translation>exploratorio, no confirmado</translation>
    </message>
    <message>
        <source>on fresh luck</source>
        <translation>con azar nuevo</translation>
    </message>
    <message>
        <source>%1 shifts, seed %2; %3</source>
        <translation>%1 turnos, semilla %2; %3</translation>
    </message>
    <message>
        <source>%1 %2, to %3: %4</source>
        <comment>figure, mean, reference, difference</comment>
        <translation>%1 %2, con %3: %4</translation>
    </message>
    <message>
        <source>From a comparison of %1 with %2:</source>
        <translation>De una comparación de %1 con %2:</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>no comparable</translation>
    </message>
    <message>
        <source>From a sweep on %1, with %2:</source>
        <translation>De un barrido sobre %1, con %2:</translation>
    </message>
    <message>
        <source>From a sensitivity study on %1, with %2:</source>
        <translation>De un estudio de sensibilidad sobre %1, con %2:</translation>
    </message>
    <message>
        <source>Buffers of %1 in all</source>
        <translation>Búferes de %1 en total</translation>
    </message>
    <message>
        <source>From sizing all buffers of %1: the best split of %2, %3.</source>
        <translation>Del dimensionado de todos los búferes de %1: el mejor reparto de %2, %3.</translation>
    </message>
    <message>
        <source>From the best measures for a budget, %1:</source>
        <translation>De las mejores medidas para un presupuesto, %1:</translation>
    </message>
    <message>
        <source>From a comparison of the products:</source>
        <translation>De una comparación de los productos:</translation>
    </message>
    <message>
        <source>There is no money without a product: choose the product that the line makes in its run settings.</source>
        <translation>Sin producto no hay dinero: elija el producto que hace la línea en sus ajustes de simulación.</translation>
    </message>
    <message>
        <source>No scenario has an investment yet: say in its details what the change costs.</source>
        <translation>Ningún escenario tiene aún una inversión: diga en sus detalles lo que cuesta el cambio.</translation>
    </message>
    <message>
        <source>Tick at least one measure.</source>
        <translation>Marque al menos una medida.</translation>
    </message>
    <message>
        <source>At most %1 measures can be chosen from; %2 are ticked.</source>
        <translation>Se puede elegir entre %1 medidas como máximo; hay %2 marcadas.</translation>
    </message>
    <message>
        <source>Enter the budget that there is for all measures together.</source>
        <translation>Introduzca el presupuesto que hay para todas las medidas juntas.</translation>
    </message>
    <message>
        <source>“%1” has another duration or warm-up than “%2”, so that the two cannot be compared. Give both the same in their run settings, or untick it.</source>
        <translation>«%1» tiene otra duración u otro calentamiento que «%2», así que los dos no se pueden comparar. Deles los mismos en sus ajustes de simulación, o desmárquelo.</translation>
    </message>
    <message>
        <source>The budget of %1 is below the cheapest measure, “%2” at %3.</source>
        <translation>El presupuesto de %1 está por debajo de la medida más barata, «%2» a %3.</translation>
    </message>
    <message>
        <source>%1, %2 to %3 by %4</source>
        <translation>%1, de %2 a %3 por %4</translation>
    </message>
    <message>
        <source>Comparison: %1</source>
        <translation>Comparación: %1</translation>
    </message>
    <message>
        <source>Sweep: %1 over %2</source>
        <translation>Barrido: %1 según %2</translation>
    </message>
    <message>
        <source>Sensitivity by %1 %: %2</source>
        <translation>Sensibilidad en %1 %: %2</translation>
    </message>
    <message>
        <source>Buffer sizing: %1</source>
        <translation>Dimensionado de búferes: %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>Best measures for %1</source>
        <translation>Mejores medidas para %1</translation>
    </message>
    <message>
        <source>Product mix: %1 of the running time</source>
        <translation>Mezcla de productos: %1 del tiempo de marcha</translation>
    </message>
    <message>
        <source>Product mix: %1 of the good units</source>
        <translation>Mezcla de productos: %1 de las unidades buenas</translation>
    </message>
    <message>
        <source>“%1” has no stations yet.</source>
        <translation>«%1» aún no tiene estaciones.</translation>
    </message>
    <message>
        <source>“%1” cannot run: %2</source>
        <translation>«%1» no puede funcionar: %2</translation>
    </message>
    <message>
        <source>There is no scenario yet to compare with the Baseline.</source>
        <translation>Aún no hay ningún escenario que comparar con la base.</translation>
    </message>
    <message>
        <source>Tick at least one scenario to compare with the reference.</source>
        <translation>Marque al menos un escenario para compararlo con la referencia.</translation>
    </message>
    <message>
        <source>A comparison takes at most %1 at a time, the reference included; %2 are ticked.</source>
        <translation>Una comparación toma como máximo %1 a la vez, incluida la referencia; hay %2 marcados.</translation>
    </message>
    <message>
        <source>Choose a parameter, where its range begins and ends, and a step that leads from one to the other.</source>
        <translation>Elija un parámetro, dónde empieza y acaba su rango, y un paso que lleve de uno a otro.</translation>
    </message>
    <message>
        <source>A line of one station has no buffer to size.</source>
        <translation>Una línea de una estación no tiene búfer que dimensionar.</translation>
    </message>
    <message>
        <source>The line has no product with a price: enter its products first (Edit, Products).</source>
        <translation>La línea no tiene ningún producto con precio: introduzca primero sus productos (Editar, Productos).</translation>
    </message>
    <message>
        <source>All buffers unlimited</source>
        <translation>Todos los búferes ilimitados</translation>
    </message>
    <message>
        <source>%1 without breakdowns</source>
        <translation>%1 sin averías</translation>
    </message>
    <message>
        <source>%1 without jams</source>
        <translation>%1 sin microparadas</translation>
    </message>
    <message>
        <source>%1 without false rejects</source>
        <translation>%1 sin falsos rechazos</translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <comment>a station and a reason of stops</comment>
        <translation>%1 sin %2</translation>
    </message>
    <message>
        <source>Without %1</source>
        <comment>a stop of the line or a calendar entry</comment>
        <translation>Sin %1</translation>
    </message>
    <message>
        <source>%1 without defects</source>
        <translation>%1 sin defectos</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>a change of a value, the other changed value</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>the data allow no value of the range</source>
        <translation>los datos no permiten ningún valor del rango</translation>
    </message>
    <message>
        <source>the data allow all from %1 to the better end of the range and beyond</source>
        <translation>los datos permiten todos desde %1 hasta el extremo mejor del rango y más allá</translation>
    </message>
    <message>
        <source>the data allow no other value of the range</source>
        <translation>los datos no permiten ningún otro valor del rango</translation>
    </message>
    <message>
        <source>the data allow %1 to %2</source>
        <translation>los datos permiten de %1 a %2</translation>
    </message>
    <message>
        <source>No knee: “%1” gets worse, not better, towards the better end of the parameter.</source>
        <translation>Sin codo: «%1» empeora, no mejora, hacia el extremo mejor del parámetro.</translation>
    </message>
    <message>
        <source>No knee: a single shift does not show what there is to gain.</source>
        <translation>Sin codo: un solo turno no muestra lo que hay que ganar.</translation>
    </message>
    <message>
        <source>No knee: the data do not show that there is anything to gain, as the interval of the whole change, %1, contains 0.</source>
        <translation>Sin codo: los datos no muestran que haya algo que ganar, pues el intervalo de todo el cambio, %1, contiene 0.</translation>
    </message>
    <message>
        <source>%1 of %2 shifts so far</source>
        <translation>%1 de %2 turnos hasta ahora</translation>
    </message>
    <message>
        <source>%1 + … + %2</source>
        <comment>first and last of several buffers</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 + … + %2</translation>
    </message>
    <message>
        <source>The data allow no smaller total.</source>
        <translation>Los datos no permiten un total menor.</translation>
    </message>
    <message>
        <source>The data allow %1 to %2; on average %3 reach it.</source>
        <translation>Los datos permiten de %1 a %2; de media lo alcanzan %3.</translation>
    </message>
    <message>
        <source>the best split is the equal one</source>
        <translation>el mejor reparto es el igual</translation>
    </message>
    <message>
        <source>the equal split</source>
        <translation>el reparto igual</translation>
    </message>
    <message>
        <source>best over equal: %1</source>
        <translation>mejor sobre igual: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 places</source>
        <translation>
            <numerusform>%1 plaza</numerusform>
            <numerusform>%1 plazas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the gain</source>
        <translation>%1 de la ganancia</translation>
    </message>
    <message>
        <source>No knee in the range: no value reaches %1 of %2; %3.</source>
        <translation>Sin codo en el rango: ningún valor alcanza %1 de %2; %3.</translation>
    </message>
    <message>
        <source>Knee: %1 of %2 at %3; %4.</source>
        <translation>Codo: %1 de %2 en %3; %4.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>values of a point, figure</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Without this buffer it would be %1, with an endless one %2.</source>
        <translation>Sin este búfer sería %1, con uno infinito %2.</translation>
    </message>
    <message>
        <source>At %1 it is %2, at %3 %4.</source>
        <translation>En %1 es %2, en %3 %4.</translation>
    </message>
    <message>
        <source>No total up to %1 places reaches %2 with %3 confidence.</source>
        <translation>Ningún total hasta %1 plazas alcanza %2 con un %3 de confianza.</translation>
    </message>
    <message>
        <source>%1 places are the smallest total that reaches %2 with %3 confidence.</source>
        <translation>%1 plazas son el total más pequeño que alcanza %2 con un %3 de confianza.</translation>
    </message>
    <message>
        <source>%1, per minute</source>
        <translation>%1, por minuto</translation>
    </message>
    <message>
        <source>the smallest total that reaches %1 with %2 confidence</source>
        <translation>el total más pequeño que alcanza %1 con un %2 de confianza</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>%1 %2 (%3).</source>
        <comment>how it was made, what it brings, from which shifts</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 %2 (%3).</translation>
    </message>
    <message>
        <source>Stopped before it was done; the values are exploratory.</source>
        <translation>Detenida antes de acabar; los valores son exploratorios.</translation>
    </message>
</context>
<context>
    <name>TableSaving</name>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Valores separados por comas</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Guardar tabla</translation>
    </message>
    <message>
        <source>Save all tables as one workbook</source>
        <translation>Guardar todas las tablas como un libro</translation>
    </message>
</context>
<context>
    <name>Tanks</name>
    <message>
        <source>direct</source>
        <translation>directo</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>protects %1</source>
        <translation>protege %1</translation>
    </message>
    <message>
        <source>Buffer after %1</source>
        <translation>Búfer después de %1</translation>
    </message>
    <message>
        <source>Capacity 0: items are handed over directly.</source>
        <translation>Capacidad 0: las piezas pasan directamente.</translation>
    </message>
    <message>
        <source>%1 places taken (%2)</source>
        <translation>%1 plazas ocupadas (%2)</translation>
    </message>
    <message>
        <source>When full it feeds the line for %1 at its rated pace.</source>
        <translation>Lleno, alimenta la línea durante %1 a su ritmo nominal.</translation>
    </message>
    <message numerus="yes">
        <source>Baseline: %1 places</source>
        <translation>
            <numerusform>Base: %1 plaza</numerusform>
            <numerusform>Base: %1 plazas</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag the upper edge, or press + and −, to change the capacity.</source>
        <translation>Arrastre el borde superior, o pulse + y −, para cambiar la capacidad.</translation>
    </message>
    <message>
        <source>no places, items are handed over directly</source>
        <translation>sin plazas, las piezas pasan directamente</translation>
    </message>
    <message numerus="yes">
        <source>%1 places</source>
        <translation>
            <numerusform>%1 plaza</numerusform>
            <numerusform>%1 plazas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 places taken</source>
        <translation>%1 de %2 plazas ocupadas</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message numerus="yes">
        <source>%1 units</source>
        <translation>
            <numerusform>%1 unidad</numerusform>
            <numerusform>%1 unidades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items</source>
        <translation>
            <numerusform>%1 pieza</numerusform>
            <numerusform>%1 piezas</numerusform>
        </translation>
    </message>
    <message>
        <source>/h</source>
        <comment>per hour</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>/h</translation>
    </message>
    <message>
        <source>Starved</source>
        <translation>Sin material</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Averiada</translation>
    </message>
    <message>
        <source>Jammed</source>
        <translation>En microparada</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Changeover</source>
        <translation>Cambio de formato</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state: name of a stop reason</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Items under way</source>
        <translation>Piezas en camino</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Quotation marks around a name</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, place in it</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>never</source>
        <comment>time between failures</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>as speed</source>
        <comment>ideal speed</comment>
        <translation>como la velocidad</translation>
    </message>
    <message>
        <source>at one free place</source>
        <comment>restart level</comment>
        <translation>con una plaza libre</translation>
    </message>
    <message>
        <source>never</source>
        <comment>interval between stops</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>once</source>
        <comment>repetition of a calendar entry</comment>
        <translation>una vez</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>calendar entry</comment>
        <translation>omitida</translation>
    </message>
    <message>
        <source>none</source>
        <comment>parameter without a value</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>as the station&apos;s speed</source>
        <translation>como la velocidad de la estación</translation>
    </message>
    <message>
        <source>switched off</source>
        <comment>a reason of stops</comment>
        <translation>desconectado</translation>
    </message>
    <message>
        <source>never fails</source>
        <translation>nunca falla</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure, currency</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>pp</source>
        <comment>percentage points</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>pp</translation>
    </message>
    <message>
        <source>starved</source>
        <comment>state, behind a station&apos;s name</comment>
        <translation>sin material</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state, behind a station&apos;s name</comment>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>down</source>
        <comment>state, behind a station&apos;s name</comment>
        <translation>averiada</translation>
    </message>
    <message>
        <source>jammed</source>
        <comment>state, behind a station&apos;s name</comment>
        <translation>en microparada</translation>
    </message>
    <message>
        <source>blocked</source>
        <comment>state, behind a station&apos;s name</comment>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>in changeover</source>
        <comment>state, behind a station&apos;s name</comment>
        <translation>en cambio de formato</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>state, behind a station&apos;s name</comment>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>%1/h</source>
        <comment>currency</comment>
        <extracomment>Money in an hour; %1 is a currency: &quot;EUR/h&quot;</extracomment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1/h</translation>
    </message>
</context>
<context>
    <name>UnsavedWork</name>
    <message>
        <source>%1, whose file is no longer there</source>
        <translation>%1, cuyo archivo ya no está</translation>
    </message>
    <message>
        <source>other line “%1”</source>
        <translation>otra línea «%1»</translation>
    </message>
    <message>
        <source>line “%1”</source>
        <translation>línea «%1»</translation>
    </message>
    <message>
        <source>scenario “%1”</source>
        <translation>escenario «%1»</translation>
    </message>
    <message>
        <source>project “%1”</source>
        <translation>proyecto «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln moment(s)</source>
        <translation>
            <numerusform>%Ln momento</numerusform>
            <numerusform>%Ln momentos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, whose file is empty or cannot be read</source>
        <translation>%1, cuyo archivo está vacío o no se puede leer</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ActionList</name>
    <message>
        <source>%1 › %2</source>
        <comment>menu, menu in it</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two shortcuts</comment>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ActionSearch</name>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Up and down choose, Enter does it, Escape closes.</source>
        <translation>Arriba y abajo eligen, Entrar lo hace, Esc cierra.</translation>
    </message>
    <message>
        <source>Actions that were found</source>
        <translation>Acciones encontradas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>%1 (on)</source>
        <comment>an action that is switched on</comment>
        <translation>%1 (activado)</translation>
    </message>
    <message>
        <source>%1, not available</source>
        <comment>an action</comment>
        <translation>%1, no disponible</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>Find an action or a setting</source>
        <translation>Buscar una acción o un ajuste</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>settings, page of them</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 › %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::Autosave</name>
    <message>
        <source>the folder %1 cannot be written</source>
        <translation>no se puede escribir en la carpeta %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 no se puede escribir: %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::CalendarPanel</name>
    <message>
        <source>break</source>
        <comment>name of a calendar entry</comment>
        <translation>pausa</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>name of a calendar entry</comment>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Template “%1”</source>
        <translation>Plantilla «%1»</translation>
    </message>
    <message>
        <source>Baseline: the line as it is today</source>
        <translation>Base: la línea como es hoy</translation>
    </message>
    <message>
        <source>“%1”: another line</source>
        <translation>«%1»: otra línea</translation>
    </message>
    <message>
        <source>Scenario “%1”; what it changes is marked</source>
        <translation>Escenario «%1»; lo que cambia está marcado</translation>
    </message>
    <message>
        <source>“%1” has a problem, which stands beside its value.</source>
        <translation>«%1» tiene un problema, que está junto a su valor.</translation>
    </message>
    <message>
        <source>&amp;Leave out of this scenario</source>
        <translation>&amp;Omitir en este escenario</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Traer de vuelta</translation>
    </message>
    <message>
        <source>&amp;Reset to baseline</source>
        <translation>&amp;Restablecer a la base</translation>
    </message>
    <message>
        <source>Shifts and breaks</source>
        <translation>Turnos y pausas</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Choose an entry in the week or in the list to see and change its values.</source>
        <translation>Elija una entrada en la semana o en la lista para ver y cambiar sus valores.</translation>
    </message>
    <message>
        <source>The line is open around the clock. A calendar says when its stations stand still by plan: outside of the shifts, in breaks, for cleaning. Drag in the week to mark such a time, or begin with one of these:</source>
        <translation>La línea está abierta día y noche. Un calendario dice cuándo sus estaciones están paradas según el plan: fuera de los turnos, en pausas, para limpieza. Arrastre en la semana para marcar un tiempo así, o empiece por uno de estos:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Ca&amp;mbiar nombre</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>&amp;Plantillas</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A template, then the entries that it adds</extracomment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ChangesTable</name>
    <message>
        <source>Differences to the baseline</source>
        <translation>Diferencias con la base</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message numerus="yes">
        <source>%1, with %Ln value(s)</source>
        <comment>change</comment>
        <translation>
            <numerusform>%1, con %Ln valor</numerusform>
            <numerusform>%1, con %Ln valores</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the baseline, %1 (Delete)</source>
        <translation>Volver a la base, %1 (Supr)</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ChartDocks</name>
    <message>
        <source>Chart: %1</source>
        <translation>Gráfico: %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ChartHeader</name>
    <message>
        <source>Show the whole shift</source>
        <translation>Mostrar todo el turno</translation>
    </message>
    <message>
        <source>Save or copy this chart</source>
        <translation>Guardar o copiar este gráfico</translation>
    </message>
    <message>
        <source>Show the whole shift and all values, on axes that fit them (wheel or drag zooms, Shift and wheel pans; Ctrl and wheel, or the wheel over the numbers, zooms the values)</source>
        <translation>Mostrar todo el turno y todos los valores, con ejes que les convengan (la rueda o arrastrar amplía, Mayús y rueda desplaza; Ctrl y rueda, o la rueda sobre los números, amplía los valores)</translation>
    </message>
    <message>
        <source>Which chart is shown</source>
        <translation>Qué gráfico se muestra</translation>
    </message>
    <message>
        <source>&amp;New chart</source>
        <translation>&amp;Nuevo gráfico</translation>
    </message>
    <message>
        <source>updating…</source>
        <translation>actualizando…</translation>
    </message>
    <message>
        <source>no result yet</source>
        <translation>aún sin resultado</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>desactualizado</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ChartView</name>
    <message>
        <source>Chart without a result</source>
        <translation>Gráfico sin resultado</translation>
    </message>
    <message>
        <source>Rows of the chart</source>
        <translation>Filas del gráfico</translation>
    </message>
</context>
<context>
    <name>linetwin::app::CompareSettings</name>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Compared with it</source>
        <translation>Comparado con ella</translation>
    </message>
</context>
<context>
    <name>linetwin::app::CounterRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A counter and the material that it counts: &quot;Puts out: Case&quot;</extracomment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>different</source>
        <translation>distinto</translation>
    </message>
    <message>
        <source>%1 is not possible at %2, which runs %3 cycles per hour.</source>
        <translation>%1 no es posible en %2, que hace %3 ciclos por hora.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::CounterSection</name>
    <message>
        <source>As the plant counts it</source>
        <translation>Como lo cuenta la planta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enter these values as the plant counts them: stops per running hour, minutes per stop, or a log</source>
        <translation>Introduzca estos valores como los cuenta la planta: paradas por hora de marcha, minutos por parada, o un registro</translation>
    </message>
</context>
<context>
    <name>linetwin::app::CsvOptionsDialog</name>
    <message>
        <source>Begin with a byte &amp;order mark</source>
        <translation>Empezar con una marca de &amp;orden de bytes</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Valores separados por comas</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Punto y coma ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Coma ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Point 1.5</source>
        <translation>Punto 1.5</translation>
    </message>
    <message>
        <source>Comma 1,5</source>
        <translation>Coma 1,5</translation>
    </message>
    <message>
        <source>By it Excel knows that the letters are UTF-8; other programs seldom need it.</source>
        <translation>Con ella Excel sabe que las letras están en UTF-8; otros programas rara vez la necesitan.</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Separador</translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation>Signo &amp;decimal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>As usual &amp;here</source>
        <translation>Como es &amp;usual aquí</translation>
    </message>
    <message>
        <source>What spreadsheets in your country open by themselves</source>
        <translation>Lo que las hojas de cálculo de su país abren por sí mismas</translation>
    </message>
</context>
<context>
    <name>linetwin::app::CurrencyEdit</name>
    <message>
        <source>none</source>
        <comment>currency</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>There is no currency “%1”. Did you mean %2?</source>
        <translation>No hay ninguna moneda «%1». ¿Quería decir %2?</translation>
    </message>
    <message>
        <source>There is no currency “%1”, or more than one fits.</source>
        <translation>No hay ninguna moneda «%1», o hay más de una que encaja.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::DaysEdit</name>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>De lunes a viernes</translation>
    </message>
</context>
<context>
    <name>linetwin::app::DiagramEditor</name>
    <message>
        <source>There is nothing to paste: the clipboard holds no text. Copy a station first.</source>
        <translation>No hay nada que pegar: el portapapeles no contiene texto. Copie primero una estación.</translation>
    </message>
    <message>
        <source>Nothing was pasted: the text on the clipboard holds no stations.</source>
        <translation>No se pegó nada: el texto del portapapeles no contiene estaciones.</translation>
    </message>
    <message>
        <source>Nothing was pasted. Line %1 of the text on the clipboard: %2</source>
        <translation>No se pegó nada. Línea %1 del texto del portapapeles: %2</translation>
    </message>
    <message>
        <source>Nothing was pasted. The text on the clipboard: %1</source>
        <translation>No se pegó nada. El texto del portapapeles: %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::DiagramExport</name>
    <message>
        <source>At %1.</source>
        <translation>Momento: %1.</translation>
    </message>
    <message>
        <source>Shift %1 of %2 at %3, seed %4; exploratory.</source>
        <comment>number, count, time, seed</comment>
        <translation>Turno %1 de %2 a las %3, semilla %4; exploratorio.</translation>
    </message>
    <message>
        <source>One moment of one simulated shift.</source>
        <translation>Un momento de un turno simulado.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Stations and their parameters</source>
        <translation>Estaciones y sus parámetros</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Items per cycle</source>
        <translation>Piezas por ciclo</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>Hace</translation>
    </message>
    <message>
        <source>%1 – diagram</source>
        <translation>%1 – diagrama</translation>
    </message>
</context>
<context>
    <name>linetwin::app::DiagramScene</name>
    <message>
        <source>raw items</source>
        <translation>piezas brutas</translation>
    </message>
    <message>
        <source>Source: there is always a raw item for the first station. Counted are the items taken.</source>
        <translation>Fuente: siempre hay una pieza bruta para la primera estación. Se cuentan las piezas tomadas.</translation>
    </message>
    <message>
        <source>Finished items, delivered by the last station</source>
        <translation>Piezas acabadas, entregadas por la última estación</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazadas</translation>
    </message>
    <message>
        <source>Items that an inspection took out of the line</source>
        <translation>Piezas que una inspección sacó de la línea</translation>
    </message>
</context>
<context>
    <name>linetwin::app::DiagramView</name>
    <message>
        <source>Diagram of the line</source>
        <translation>Diagrama de la línea</translation>
    </message>
</context>
<context>
    <name>linetwin::app::DifferenceReading</name>
    <message>
        <source>%1 of %2 shifts</source>
        <translation>%1 de %2 turnos</translation>
    </message>
    <message>
        <source>%1 of %2 shifts differ</source>
        <translation>%1 de %2 turnos difieren</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>different</source>
        <translation>distinto</translation>
    </message>
    <message>
        <source>sure, but not relevant</source>
        <translation>seguro, pero no relevante</translation>
    </message>
    <message>
        <source>no relevant difference</source>
        <translation>sin diferencia relevante</translation>
    </message>
    <message>
        <source>not enough evidence yet</source>
        <translation>aún sin datos suficientes</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>No hay nada que comparar.</translation>
    </message>
    <message>
        <source>More shifts are being simulated; it is too early for a verdict.</source>
        <translation>Se están simulando más turnos; es pronto para un veredicto.</translation>
    </message>
    <message>
        <source>Agrees exactly with %1 in every shift simulated; %2.</source>
        <comment>at most so many can differ</comment>
        <translation>Coincide exactamente con %1 en cada turno simulado; %2.</translation>
    </message>
    <message>
        <source>Only %1 of %2 shifts differ: too few for a verdict.</source>
        <translation>Solo %1 de %2 turnos difieren: demasiado pocos para un veredicto.</translation>
    </message>
    <message>
        <source>Better than %1: the interval excludes 0.</source>
        <translation>Mejor que %1: el intervalo excluye 0.</translation>
    </message>
    <message>
        <source>Worse than %1: the interval excludes 0.</source>
        <translation>Peor que %1: el intervalo excluye 0.</translation>
    </message>
    <message>
        <source>Different from %1: the interval excludes 0.</source>
        <translation>Distinto de %1: el intervalo excluye 0.</translation>
    </message>
    <message>
        <source>There is a difference to %1, but too small to be relevant: the interval lies within ±%2.</source>
        <translation>Hay una diferencia con %1, pero demasiado pequeña para ser relevante: el intervalo está dentro de ±%2.</translation>
    </message>
    <message>
        <source>No relevant difference to %1: the interval lies within ±%2.</source>
        <translation>Sin diferencia relevante con %1: el intervalo está dentro de ±%2.</translation>
    </message>
    <message>
        <source>Not enough evidence for a difference to %1.</source>
        <translation>Sin datos suficientes para una diferencia con %1.</translation>
    </message>
    <message>
        <source>the baseline</source>
        <translation>la base</translation>
    </message>
    <message numerus="yes">
        <source>the same in all %Ln shift(s)</source>
        <translation>
            <numerusform>igual en el único turno</numerusform>
            <numerusform>igual en los %Ln turnos</numerusform>
        </translation>
    </message>
    <message>
        <source>no difference in this shift</source>
        <translation>ninguna diferencia en este turno</translation>
    </message>
    <message>
        <source>In this one shift; another shift may show the opposite.</source>
        <translation>En este único turno; otro puede mostrar lo contrario.</translation>
    </message>
    <message>
        <source>± of the difference at %1</source>
        <translation>± de la diferencia al %1</translation>
    </message>
    <message>
        <source>± of the difference at %1, as this is verdict %2 on growing data</source>
        <translation>± de la diferencia al %1, pues este es el veredicto %2 sobre datos crecientes</translation>
    </message>
    <message>
        <source>the same luck for both: as sure as with %1 times as many shifts</source>
        <translation>el mismo azar para ambos: tan seguro como con %1 veces más turnos</translation>
    </message>
    <message>
        <source>relevant from %1</source>
        <translation>relevante desde %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a figure, so many stops: too few</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The interval hangs on few stops: %1.</source>
        <comment>so many: too few</comment>
        <translation>El intervalo depende de pocas paradas: %1.</translation>
    </message>
    <message>
        <source>shifts %1 … %2</source>
        <translation>turnos %1 … %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::DrawingView</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>There is no picture of this study.</source>
        <translation>No hay imagen de este estudio.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
</context>
<context>
    <name>linetwin::app::EntryForm</name>
    <message>
        <source>At a time of day</source>
        <translation>A una hora del día</translation>
    </message>
    <message>
        <source>After minutes of the run</source>
        <translation>Tras minutos de simulación</translation>
    </message>
    <message>
        <source>once only</source>
        <translation>solo una vez</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Traerla de vuelta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Estaciones</translation>
    </message>
    <message>
        <source>Begin of %1</source>
        <translation>Inicio de %1</translation>
    </message>
    <message>
        <source>This scenario leaves “%1” out: %2.</source>
        <comment>an entry, when it is</comment>
        <translation>Este escenario omite «%1»: %2.</translation>
    </message>
    <message>
        <source>Of the baseline, where it can be renamed for all scenarios.</source>
        <translation>De la base, donde se le puede cambiar el nombre para todos los escenarios.</translation>
    </message>
    <message>
        <source>Not in the scheduled time: the OEE leaves it out.</source>
        <translation>Fuera del tiempo planificado: el OEE lo omite.</translation>
    </message>
    <message>
        <source>In the scheduled time: it lowers availability.</source>
        <translation>Dentro del tiempo planificado: baja la disponibilidad.</translation>
    </message>
    <message>
        <source>Without a length it closes nothing.</source>
        <translation>Sin duración no cierra nada.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>until %1 %2</source>
        <comment>day, time</comment>
        <translation>hasta %1 %2</translation>
    </message>
    <message>
        <source>until %1 on the day after</source>
        <translation>hasta %1 del día siguiente</translation>
    </message>
    <message numerus="yes">
        <source>until %1, %Ln day(s) later</source>
        <translation>
            <numerusform>hasta %1, %Ln día después</numerusform>
            <numerusform>hasta %1, %Ln días después</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>after %1 of the run</source>
        <translation>tras %1 de simulación</translation>
    </message>
</context>
<context>
    <name>linetwin::app::EntryList</name>
    <message>
        <source>left out by this scenario</source>
        <translation>omitida por este escenario</translation>
    </message>
    <message>
        <source>added by this scenario</source>
        <translation>añadida por este escenario</translation>
    </message>
    <message>
        <source>changed by this scenario</source>
        <translation>cambiada por este escenario</translation>
    </message>
    <message>
        <source>Entries of the calendar</source>
        <translation>Entradas del calendario</translation>
    </message>
</context>
<context>
    <name>linetwin::app::EntrySummary</name>
    <message numerus="yes">
        <source>Confirmed on %Ln fresh shift(s)</source>
        <translation>
            <numerusform>Confirmado en %Ln turno nuevo</numerusform>
            <numerusform>Confirmado en %Ln turnos nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shifts</source>
        <comment>so far</comment>
        <translation>%1 de %2 turnos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln simulated shift(s)</source>
        <translation>
            <numerusform>%Ln turno simulado</numerusform>
            <numerusform>%Ln turnos simulados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exploratory: %Ln shift(s)</source>
        <translation>
            <numerusform>Exploratorio: %Ln turno</numerusform>
            <numerusform>Exploratorio: %Ln turnos</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift of %1</source>
        <comment>length of a shift</comment>
        <translation>Turno de %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>losses of the exploring shifts</source>
        <translation>pérdidas de los turnos exploratorios</translation>
    </message>
    <message>
        <source>The line has no stations yet.</source>
        <translation>La línea aún no tiene estaciones.</translation>
    </message>
    <message>
        <source>The line cannot run like this: %1</source>
        <translation>La línea no puede funcionar así: %1</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 pp</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message numerus="yes">
        <source>%Ln smaller change(s)</source>
        <translation>
            <numerusform>%Ln cambio menor</numerusform>
            <numerusform>%Ln cambios menores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln smaller loss(es)</source>
        <translation>
            <numerusform>%Ln pérdida menor</numerusform>
            <numerusform>%Ln pérdidas menores</numerusform>
        </translation>
    </message>
    <message>
        <source>± at %1: simulation luck only, not the uncertainty of the input data</source>
        <translation>± al %1: solo el azar de la simulación, no la incertidumbre de los datos de entrada</translation>
    </message>
    <message>
        <source>± at %1, of differences at %2: simulation luck only, not the uncertainty of the input data</source>
        <translation>± al %1, de diferencias al %2: solo el azar de la simulación, no la incertidumbre de los datos de entrada</translation>
    </message>
</context>
<context>
    <name>linetwin::app::EntrySwitch</name>
    <message>
        <source>What is edited</source>
        <translation>Qué se edita</translation>
    </message>
    <message>
        <source>All scenarios</source>
        <translation>Todos los escenarios</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln change(s))</source>
        <translation>
            <numerusform>%1 (%Ln cambio)</numerusform>
            <numerusform>%1 (%Ln cambios)</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the scenario %1</source>
        <translation>Editar el escenario %1</translation>
    </message>
    <message>
        <source>Edit the other line %1</source>
        <translation>Editar la otra línea %1</translation>
    </message>
    <message>
        <source>Edit the baseline</source>
        <translation>Editar la base</translation>
    </message>
    <message>
        <source>Edit the scenario “%1”: changes are kept beside the baseline, which stays as it is</source>
        <translation>Editar el escenario «%1»: los cambios se guardan junto a la base, que queda como es</translation>
    </message>
    <message>
        <source>Edit the other line “%1”: today’s line stays as it is</source>
        <translation>Editar la otra línea «%1»: la línea de hoy queda como es</translation>
    </message>
    <message>
        <source>Edit the baseline itself: the line as it is today</source>
        <translation>Editar la base misma: la línea como es hoy</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ExampleCard</name>
    <message numerus="yes">
        <source>%Ln scenario(s)</source>
        <translation>
            <numerusform>%Ln escenario</numerusform>
            <numerusform>%Ln escenarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ExcludesEdit</name>
    <message>
        <source>none</source>
        <comment>scenarios</comment>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ExportMenu</name>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Guardar imagen…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>Copy as s&amp;lide</source>
        <translation>Copiar como &amp;diapositiva</translation>
    </message>
    <message>
        <source>Save as sl&amp;ide</source>
        <translation>Guardar como dia&amp;positiva</translation>
    </message>
    <message>
        <source>&amp;Print picture…</source>
        <translation>&amp;Imprimir imagen…</translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation>Guardar &amp;tabla…</translation>
    </message>
    <message>
        <source>C&amp;opy table</source>
        <translation>C&amp;opiar tabla</translation>
    </message>
    <message>
        <source>P&amp;rint table…</source>
        <translation>I&amp;mprimir tabla…</translation>
    </message>
    <message>
        <source>&amp;16:9</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>&amp;16:9</translation>
    </message>
    <message>
        <source>&amp;4:3</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>&amp;4:3</translation>
    </message>
    <message>
        <source>Sho&amp;w as table</source>
        <translation>Mostrar como ta&amp;bla</translation>
    </message>
</context>
<context>
    <name>linetwin::app::FieldNotes</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A field and what is wrong with it</extracomment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::FieldRow</name>
    <message>
        <source>baseline&#xa0;%1</source>
        <translation>base %1</translation>
    </message>
    <message>
        <source>Back to the baseline, %1</source>
        <translation>Volver a la base, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::FigureContents</name>
    <message>
        <source>of %1 rated in scheduled time</source>
        <comment>rated output per hour</comment>
        <translation>de %1 nominales en tiempo planificado</translation>
    </message>
    <message>
        <source>= %1 of %2 rated</source>
        <comment>output per hour, rated output per hour</comment>
        <translation>= %1 de %2 nominales</translation>
    </message>
    <message>
        <source>scheduled time differs</source>
        <translation>otro tiempo planificado</translation>
    </message>
    <message>
        <source>The scheduled time differs from the baseline&apos;s, so that the two are of other hours; TEEP is of all hours in both.</source>
        <translation>El tiempo planificado difiere del de la base, de modo que los dos son de otras horas; el TEEP es de todas las horas en ambos.</translation>
    </message>
    <message>
        <source>Exploratory: the same shifts served to find this scenario. Confirm it on fresh ones.</source>
        <translation>Exploratorio: los mismos turnos sirvieron para encontrar este escenario. Confírmelo en otros nuevos.</translation>
    </message>
    <message>
        <source>confirmed: %1</source>
        <translation>confirmado: %1</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln fresh shift(s) that nothing was chosen by; ± at %1.</source>
        <translation>
            <numerusform>En %Ln turno nuevo por el que no se eligió nada; ± al %1.</numerusform>
            <numerusform>En %Ln turnos nuevos por los que no se eligió nada; ± al %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>set by the calendar, in every shift the same</source>
        <comment>the loading</comment>
        <translation>fijado por el calendario, igual en cada turno</translation>
    </message>
    <message>
        <source>Output: good units that %1 has collected.</source>
        <comment>a station</comment>
        <translation>Producción: unidades buenas que ha reunido %1.</translation>
    </message>
    <message>
        <source>Output: good units delivered, in whole outputs of %1.</source>
        <comment>a station</comment>
        <translation>Producción: unidades buenas entregadas, en salidas enteras de %1.</translation>
    </message>
    <message>
        <source>Output: good units delivered.</source>
        <translation>Producción: unidades buenas entregadas.</translation>
    </message>
    <message>
        <source>Not scheduled, and so left out: %1.</source>
        <translation>No planificado, y por tanto omitido: %1.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::FigureNumbers</name>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>h</translation>
    </message>
    <message>
        <source>/h</source>
        <comment>per hour</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>/h</translation>
    </message>
    <message>
        <source>pp</source>
        <comment>percentage points</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>pp</translation>
    </message>
    <message>
        <source>%</source>
        <comment>percent</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%</translation>
    </message>
    <message numerus="yes">
        <source>%1 units</source>
        <translation>
            <numerusform>%1 unidad</numerusform>
            <numerusform>%1 unidades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items</source>
        <translation>
            <numerusform>%1 pieza</numerusform>
            <numerusform>%1 piezas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the same in all</source>
        <comment>a figure</comment>
        <translation>%1, igual en todos</translation>
    </message>
    <message>
        <source>at most %1 can differ</source>
        <comment>percent of shifts</comment>
        <translation>como máximo %1 pueden diferir</translation>
    </message>
    <message numerus="yes">
        <source>the same in all %Ln shift(s); %1</source>
        <comment>at most so many can differ</comment>
        <translation>
            <numerusform>igual en el único turno; %1</numerusform>
            <numerusform>igual en los %Ln turnos; %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s)</source>
        <translation>
            <numerusform>%Ln parada</numerusform>
            <numerusform>%Ln paradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shift(s)</source>
        <translation>
            <numerusform>%Ln turno</numerusform>
            <numerusform>%Ln turnos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2: too few</source>
        <comment>so many stops, so many shifts</comment>
        <translation>%1 en %2: demasiado pocas</translation>
    </message>
    <message>
        <source>%1 of %2 in %3: too few</source>
        <comment>so many stops, station and reason, so many shifts</comment>
        <translation>%1 de %2 en %3: demasiado pocas</translation>
    </message>
</context>
<context>
    <name>linetwin::app::FileNotices</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%1 was changed by another program.</source>
        <translation>
            <numerusform>Otro programa cambió %1.</numerusform>
            <numerusform>Otro programa cambió %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 You have changes of your own, too.</source>
        <translation>%1 También usted tiene cambios.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar los míos</translation>
    </message>
    <message>
        <source>Reload, losing mine</source>
        <translation>Recargar, perdiendo los míos</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message numerus="yes">
        <source>%1 is no longer there. What you see is still complete; save it to keep it.</source>
        <translation>
            <numerusform>%1 ya no está. Lo que ve sigue completo; guárdelo para conservarlo.</numerusform>
            <numerusform>%1 ya no están. Lo que ve sigue completo; guárdelo para conservarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message numerus="yes">
        <source>%1 is empty or can no longer be read. What you see is still complete; save it to keep it.</source>
        <translation>
            <numerusform>%1 está vacío o ya no se puede leer. Lo que ve sigue completo; guárdelo para conservarlo.</numerusform>
            <numerusform>%1 están vacíos o ya no se pueden leer. Lo que ve sigue completo; guárdelo para conservarlo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::FileOpening</name>
    <message>
        <source>Opened is %1 with what belongs to its line. Not opened: %2</source>
        <translation>Se abrió %1 con lo que pertenece a su línea. No se abrió: %2</translation>
    </message>
    <message>
        <source>Where is “%1”, which “%2” needs?</source>
        <translation>¿Dónde está «%1», que necesita «%2»?</translation>
    </message>
    <message>
        <source>This belongs to the project “%1”.</source>
        <translation>Esto pertenece al proyecto «%1».</translation>
    </message>
    <message>
        <source>Open the project</source>
        <translation>Abrir el proyecto</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln scenario(s) of this line beside it.</source>
        <translation>
            <numerusform>Hay %Ln escenario de esta línea junto a ella.</numerusform>
            <numerusform>Hay %Ln escenarios de esta línea junto a ella.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open them, too</source>
        <translation>Abrirlos también</translation>
    </message>
    <message>
        <source>Open a project, a line or scenarios</source>
        <translation>Abrir un proyecto, una línea o escenarios</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nueva línea</translation>
    </message>
    <message>
        <source>Add scenarios of this line</source>
        <translation>Añadir escenarios de esta línea</translation>
    </message>
    <message>
        <source>%1 is already open.</source>
        <translation>%1 ya está abierto.</translation>
    </message>
    <message>
        <source>%1 is a line, not a scenario. To see it, use “Open”.</source>
        <translation>%1 es una línea, no un escenario. Para verla, use «Abrir».</translation>
    </message>
    <message>
        <source>%1 was not added: it belongs to another line than “%2”.</source>
        <translation>%1 no se añadió: pertenece a otra línea que «%2».</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Se añadió %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::FileSaving</name>
    <message>
        <source>owner</source>
        <translation>propietario</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>access list</source>
        <translation>lista de acceso</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>permisos</translation>
    </message>
    <message>
        <source>There are no changes to save</source>
        <translation>No hay cambios que guardar</translation>
    </message>
    <message>
        <source>Save a copy of the scenario “%1”</source>
        <translation>Guardar una copia del escenario «%1»</translation>
    </message>
    <message>
        <source>Save a copy of the line “%1”</source>
        <translation>Guardar una copia de la línea «%1»</translation>
    </message>
    <message>
        <source>LineTwin files</source>
        <translation>Archivos de LineTwin</translation>
    </message>
    <message>
        <source>This file is open. A copy needs another name.</source>
        <translation>Este archivo está abierto. Una copia necesita otro nombre.</translation>
    </message>
    <message>
        <source>Saved a copy of “%1” with its line: %2</source>
        <translation>Se guardó una copia de «%1» con su línea: %2</translation>
    </message>
    <message>
        <source>Saved a copy of “%1”: %2</source>
        <translation>Se guardó una copia de «%1»: %2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Se guardó %1</translation>
    </message>
    <message>
        <source>%1 was saved, but the system did not let its %2 be kept.</source>
        <translation>%1 se guardó, pero el sistema no dejó conservar: %2.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saving %1. The disk is slow.</source>
        <translation>Se está guardando %1. El disco es lento.</translation>
    </message>
    <message>
        <source>&amp;Back to work</source>
        <translation>&amp;Volver al trabajo</translation>
    </message>
</context>
<context>
    <name>linetwin::app::FileWriter</name>
    <message>
        <source>“%1” was changed by another program while it was being saved.</source>
        <translation>«%1» fue cambiado por otro programa mientras se guardaba.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::FindingsPanel</name>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>Error</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Copy the whole list as text</source>
        <translation>Copiar toda la lista como texto</translation>
    </message>
    <message>
        <source>Remove what the scenario changes at a station that is not in the line</source>
        <translation>Quitar lo que el escenario cambia en una estación que no está en la línea</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
    <message>
        <source>Remove the changes at “%1”</source>
        <translation>Quitar los cambios en «%1»</translation>
    </message>
</context>
<context>
    <name>linetwin::app::GuideHits</name>
    <message>
        <source>Found in the guide</source>
        <translation>Encontrado en la guía</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A heading of the guide and its chapter</extracomment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Tamaño habitual</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Nothing in the guide has all these words.</source>
        <translation>Nada en la guía contiene todas estas palabras.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln lugar</numerusform>
            <numerusform>%Ln lugares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::HeadlineFigures</name>
    <message>
        <source>No cycle of “%1” ends within the shift: one takes %2.</source>
        <translation>Ningún ciclo de «%1» acaba dentro del turno: uno tarda %2.</translation>
    </message>
    <message>
        <source>No difference to the baseline in this shift.</source>
        <translation>Ninguna diferencia con la base en este turno.</translation>
    </message>
    <message numerus="yes">
        <source>The same as the baseline in all %Ln shift(s); %1.</source>
        <translation>
            <numerusform>Igual que la base en el único turno; %1.</numerusform>
            <numerusform>Igual que la base en los %Ln turnos; %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same as the baseline in all %Ln shift(s) so far.</source>
        <translation>
            <numerusform>Igual que la base en el único turno hasta ahora.</numerusform>
            <numerusform>Igual que la base en los %Ln turnos hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>▲▼ compares with the baseline on the same luck, ± at %1.</source>
        <translation>▲▼ compara con la base con el mismo azar, ± al %1.</translation>
    </message>
    <message>
        <source>What is confirmed has its ± at %1.</source>
        <translation>Lo confirmado tiene su ± al %1.</translation>
    </message>
    <message>
        <source>± is the %1 interval of the mean: simulation luck only, not the uncertainty of the input data.</source>
        <translation>± es el intervalo al %1 de la media: solo el azar de la simulación, no la incertidumbre de los datos de entrada.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::InvestmentSection</name>
    <message>
        <source>add up</source>
        <translation>se suman</translation>
    </message>
    <message>
        <source>Hours a year</source>
        <translation>Horas al año</translation>
    </message>
    <message>
        <source>How long the line runs a year with this change; without, as the line says.</source>
        <translation>Cuánto marcha la línea al año con este cambio; sin indicarlo, lo que dice la línea.</translation>
    </message>
    <message>
        <source>Life, years</source>
        <translation>Vida, años</translation>
    </message>
    <message>
        <source>For how long the gain is had; with it the net present value is told.</source>
        <translation>Durante cuánto tiempo se tiene la ganancia; con ella se da el valor actual neto.</translation>
    </message>
    <message>
        <source>Discount, %</source>
        <translation>Descuento, %</translation>
    </message>
    <message>
        <source>A year. Has an effect with a life only.</source>
        <translation>Al año. Solo tiene efecto con una vida.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>none</source>
        <comment>investment</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>What the change costs once. Comparisons then tell when it has paid back. In files: investment.cost.</source>
        <translation>Lo que el cambio cuesta una vez. Las comparaciones dicen entonces cuándo se ha amortizado. En archivos: investment.cost.</translation>
    </message>
    <message>
        <source>as the line</source>
        <comment>operating hours</comment>
        <translation>como la línea</translation>
    </message>
    <message>
        <source>none</source>
        <comment>life, discount rate</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 In files: %2.</source>
        <translation>%1 En archivos: %2.</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Excluye</translation>
    </message>
    <message>
        <source>Scenarios that cannot be chosen with this one when the best set is sought. In files: investment.excludes.</source>
        <translation>Escenarios que no se pueden elegir con este cuando se busca el mejor conjunto. En archivos: investment.excludes.</translation>
    </message>
    <message>
        <source>Adds to other measures on the same values</source>
        <translation>Se suma a otras medidas sobre los mismos valores</translation>
    </message>
    <message>
        <source>Same values</source>
        <translation>Mismos valores</translation>
    </message>
    <message>
        <source>Measures that touch the same value exclude each other, unless each says this: then their ratios to the baseline are multiplied. In files: investment.combine.</source>
        <translation>Las medidas que tocan el mismo valor se excluyen, salvo que cada una diga esto: entonces sus razones respecto a la base se multiplican. En archivos: investment.combine.</translation>
    </message>
    <message>
        <source>Fold the investment away</source>
        <translation>Plegar la inversión</translation>
    </message>
    <message>
        <source>What the change costs once, to tell when it pays back</source>
        <translation>Lo que el cambio cuesta una vez, para decir cuándo se amortiza</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Inversión</translation>
    </message>
    <message>
        <source>Investment: %1</source>
        <translation>Inversión: %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::KeptBar</name>
    <message>
        <source>Look at it…</source>
        <translation>Verlo…</translation>
    </message>
    <message>
        <source>Picture and table of what is kept, and a way to remove it</source>
        <translation>Imagen y tabla de lo conservado, y una manera de quitarlo</translation>
    </message>
    <message>
        <source>Kept from %1: %2</source>
        <translation>Conservado del %1: %2</translation>
    </message>
    <message>
        <source>Kept with the project</source>
        <translation>Conservado con el proyecto</translation>
    </message>
    <message>
        <source>Not kept with the project</source>
        <translation>No conservado con el proyecto</translation>
    </message>
    <message>
        <source>Kept with the project once that is saved</source>
        <translation>Conservado con el proyecto una vez guardado este</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <translation>
            <numerusform>%Ln anterior</numerusform>
            <numerusform>%Ln anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Verlos…</translation>
    </message>
</context>
<context>
    <name>linetwin::app::KeptStudiesDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Kept studies</source>
        <translation>Estudios conservados</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>It is no longer kept with the project.</source>
        <translation>Ya no se conserva con el proyecto.</translation>
    </message>
    <message>
        <source>The line or a scenario has changed since: this study is older than the model.</source>
        <translation>La línea o un escenario ha cambiado desde entonces: este estudio es más antiguo que el modelo.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Save or copy picture and table</source>
        <translation>Guardar o copiar imagen y tabla</translation>
    </message>
</context>
<context>
    <name>linetwin::app::KeptWords</name>
    <message>
        <source>d MMM</source>
        <comment>date without the year, as Qt writes formats</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date, as Qt writes formats</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 shifts, seed %2; confirmed on fresh luck</source>
        <translation>%1 turnos, semilla %2; confirmado con azar nuevo</translation>
    </message>
    <message>
        <source>%1 shifts, seed %2; exploratory</source>
        <translation>%1 turnos, semilla %2; exploratorio</translation>
    </message>
    <message>
        <source>Run on %1: %2. %3.</source>
        <translation>Calculado el %1: %2. %3.</translation>
    </message>
    <message>
        <source>%1 By LineTwin %2.</source>
        <translation>%1 Por LineTwin %2.</translation>
    </message>
    <message>
        <source>older than the model</source>
        <translation>más antiguo que el modelo</translation>
    </message>
</context>
<context>
    <name>linetwin::app::KeyFigureCard</name>
    <message>
        <source>&lt;p&gt;One shift in ten is below the first number, another one in ten above the second.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Uno de cada diez turnos está por debajo del primer número, otro de cada diez por encima del segundo.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LabelledQuantity</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LineMoney</name>
    <message>
        <source>Operating hours a year, in h</source>
        <translation>Horas de operación al año, en h</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>h</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Operating hours a year</source>
        <translation>Horas de operación al año</translation>
    </message>
    <message>
        <source>In which all prices and costs of the line are. Type its letters or a part of its name. In files: currency.</source>
        <translation>En la que están todos los precios y costes de la línea. Escriba sus letras o parte de su nombre. En archivos: currency.</translation>
    </message>
    <message>
        <source>How long the line runs a year: makes money per year of money per hour. In files: operating_hours_per_year.</source>
        <translation>Cuánto marcha la línea al año: convierte dinero por hora en dinero al año. En archivos: operating_hours_per_year.</translation>
    </message>
    <message>
        <source>Without them money is shown per run and per hour, not per year.</source>
        <translation>Sin ellas el dinero se muestra por simulación y por hora, no al año.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LineNotices</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Try as another line</source>
        <translation>Probar como otra línea</translation>
    </message>
    <message>
        <source>The line itself changed, for “%1” and all its scenarios.</source>
        <translation>La línea misma ha cambiado, para «%1» y todos sus escenarios.</translation>
    </message>
    <message>
        <source>You are changing the line as it is today. To compare the change with it, try it as another line.</source>
        <translation>Está cambiando la línea como es hoy. Para comparar el cambio con ella, pruébelo como otra línea.</translation>
    </message>
    <message>
        <source>The line itself changed, for the Baseline and all scenarios.</source>
        <translation>La línea misma ha cambiado, para la base y todos los escenarios.</translation>
    </message>
    <message>
        <source>You are changing the line as it is today. To compare these changes with it, make them a what-if.</source>
        <translation>Está cambiando la línea como es hoy. Para comparar estos cambios con ella, haga de ellos un «qué pasaría si».</translation>
    </message>
    <message>
        <source>Make them a what-if</source>
        <translation>Hacer de ellos un «qué pasaría si»</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LineSettingsEditor</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The name of the line. In files: name.</source>
        <translation>El nombre de la línea. En archivos: name.</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Marca el ritmo</translation>
    </message>
    <message>
        <source>The station that sets the line&apos;s pace: the line&apos;s OEE is measured against it, the same for every scenario. Automatic: the one with the smallest rated speed. In files: constraint.</source>
        <translation>La estación que marca el ritmo de la línea: el OEE de la línea se mide respecto a ella, la misma para cada escenario. Automático: la de menor velocidad nominal. En archivos: constraint.</translation>
    </message>
    <message>
        <source>Real good units</source>
        <translation>Unidades buenas reales</translation>
    </message>
    <message>
        <source>Real OEE</source>
        <translation>OEE real</translation>
    </message>
    <message>
        <source>OEE of the real line, measured against the constraint&apos;s rated speed over all scheduled time. In percent: 74, or 37/50; 0.74 means 0.74 %. In files: observed.oee.</source>
        <translation>OEE de la línea real, medido respecto a la velocidad nominal de la que marca el ritmo en todo el tiempo planificado. En porcentaje: 74, o 37/50; 0.74 significa 0,74 %. En archivos: observed.oee.</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Stands in the editor of a figure that nobody has measured</extracomment>
        <translation>sin dato</translation>
    </message>
    <message>
        <source>Forget this figure</source>
        <translation>Olvidar esta cifra</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automático: %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Pace at which the real line delivered good units. The figures show how far the model is from it; no result depends on it. In files: observed.good_units_per_hour.</source>
        <translation>Ritmo al que la línea real entregó unidades buenas. Las cifras muestran cuánto se aleja el modelo; ningún resultado depende de ello. En archivos: observed.good_units_per_hour.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LiveChartPanel</name>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Shown: %1 to %2.</source>
        <translation>Se muestra: %1 a %2.</translation>
    </message>
    <message>
        <source>Shown: %1 to %2 since its start, h:mm.</source>
        <translation>Se muestra: %1 a %2 desde su inicio, h:mm.</translation>
    </message>
    <message>
        <source>There is nothing to draw: the line has no stations yet.</source>
        <translation>No hay nada que dibujar: la línea aún no tiene estaciones.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LiveRunner</name>
    <message>
        <source>This run is too long to keep every event, so playback shows it every %1. The figures count everything.</source>
        <translation>Esta simulación es demasiado larga para conservar cada evento, así que la reproducción la muestra cada %1. Las cifras lo cuentan todo.</translation>
    </message>
    <message>
        <source>There is not enough memory for this run. Shorten it, or ask for fewer shifts.</source>
        <translation>No hay memoria suficiente para esta simulación. Acórtela, o pida menos turnos.</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>La simulación falló.</translation>
    </message>
    <message>
        <source>The run failed: %1</source>
        <translation>La simulación falló: %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LogEntry</name>
    <message>
        <source>From a log</source>
        <translation>De un registro</translation>
    </message>
    <message>
        <source>Use these values</source>
        <translation>Usar estos valores</translation>
    </message>
    <message>
        <source>Cycles run</source>
        <translation>Ciclos hechos</translation>
    </message>
    <message>
        <source>Cycles that the station made in the time of the log.</source>
        <translation>Ciclos que hizo la estación en el tiempo del registro.</translation>
    </message>
    <message>
        <source>Running hours</source>
        <translation>Horas de marcha</translation>
    </message>
    <message>
        <source>h</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>h</translation>
    </message>
    <message>
        <source>Hours that the station was running; waiting and stopped time does not count.</source>
        <translation>Horas que la estación estuvo en marcha; la espera y el tiempo parado no cuentan.</translation>
    </message>
    <message>
        <source>Jams</source>
        <translation>Microparadas</translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation>Averías</translation>
    </message>
    <message>
        <source>How many stops the log counts.</source>
        <translation>Cuántas paradas cuenta el registro.</translation>
    </message>
    <message>
        <source>Minutes stopped</source>
        <translation>Minutos parada</translation>
    </message>
    <message>
        <source>min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>min</translation>
    </message>
    <message>
        <source>How long these stops lasted in all.</source>
        <translation>Cuánto duraron estas paradas en total.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fill in all three.</source>
        <translation>Rellene los tres.</translation>
    </message>
    <message>
        <source>No station can have counted that: at most one stop a cycle, and minutes only with stops.</source>
        <translation>Ninguna estación puede haber contado eso: como máximo una parada por ciclo, y minutos solo con paradas.</translation>
    </message>
    <message>
        <source>jams from a log</source>
        <translation>microparadas de un registro</translation>
    </message>
    <message>
        <source>breakdowns from a log</source>
        <translation>averías de un registro</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LossPanel</name>
    <message>
        <source>%</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%</translation>
    </message>
    <message>
        <source>Losses in percent of the scheduled time</source>
        <translation>Pérdidas en porcentaje del tiempo planificado</translation>
    </message>
    <message>
        <source>min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>min</translation>
    </message>
    <message>
        <source>Losses in minutes</source>
        <translation>Pérdidas en minutos</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>Losses in units that could have been made</source>
        <translation>Pérdidas en unidades que se podrían haber hecho</translation>
    </message>
    <message>
        <source>money</source>
        <translation>dinero</translation>
    </message>
    <message>
        <source>What the losses cost, and what margin is left</source>
        <translation>Lo que cuestan las pérdidas, y qué margen queda</translation>
    </message>
    <message>
        <source>Losses from scheduled time to good product</source>
        <translation>Pérdidas del tiempo planificado al producto bueno</translation>
    </message>
    <message>
        <source>Go to the longest stop</source>
        <translation>Ir a la parada más larga</translation>
    </message>
    <message>
        <source>Where the margin of %1 at its rated pace goes, a run</source>
        <translation>Adónde va el margen de %1 a su ritmo nominal, por simulación</translation>
    </message>
    <message>
        <source>Where the time of %1 goes</source>
        <translation>Adónde va el tiempo de %1</translation>
    </message>
    <message>
        <source>%1: not in the shift that is played</source>
        <translation>%1: no está en el turno que se reproduce</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LossTableModel</name>
    <message numerus="yes">
        <source>%1 units</source>
        <translation>
            <numerusform>%1 unidad</numerusform>
            <numerusform>%1 unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A state and the name of its reason: &quot;jammed (glue)&quot;</extracomment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Margin at the rated pace</source>
        <translation>Margen al ritmo nominal</translation>
    </message>
    <message>
        <source>Output, not sold</source>
        <translation>Producido, no vendido</translation>
    </message>
    <message>
        <source>Made, not sold</source>
        <translation>Hecho, no vendido</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>%1 would be the margin if %2 made good units at its rated pace all the time.</source>
        <translation>%1 sería el margen si %2 hiciera unidades buenas a su ritmo nominal todo el tiempo.</translation>
    </message>
    <message>
        <source>%1: good units that were output in what could not be sold, as a container that is defective or not delivered yet.</source>
        <translation>%1: unidades buenas producidas en algo que no se pudo vender, como un envase defectuoso o aún no entregado.</translation>
    </message>
    <message>
        <source>%1: material and conversion of units that were made and not sold: rejected, defective or still in the line.</source>
        <translation>%1: material y transformación de unidades hechas y no vendidas: rechazadas, defectuosas o aún en la línea.</translation>
    </message>
    <message>
        <source>%1 is the margin that is left.</source>
        <translation>%1 es el margen que queda.</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>Scheduled time</source>
        <translation>Tiempo planificado</translation>
    </message>
    <message>
        <source>Good product</source>
        <translation>Producto bueno</translation>
    </message>
    <message>
        <source>Shipped defective</source>
        <translation>Entregado defectuoso</translation>
    </message>
    <message>
        <source>Rejected though good: %1</source>
        <translation>Rechazado siendo bueno: %1</translation>
    </message>
    <message>
        <source>Rejected elsewhere</source>
        <translation>Rechazado en otro sitio</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>Slow cycles</source>
        <translation>Ciclos lentos</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Down: other reasons</source>
        <translation>Avería: otros motivos</translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation>Averías</translation>
    </message>
    <message>
        <source>Down: %1</source>
        <translation>Avería: %1</translation>
    </message>
    <message>
        <source>Jammed: other reasons</source>
        <translation>Microparada: otros motivos</translation>
    </message>
    <message>
        <source>Jams</source>
        <translation>Microparadas</translation>
    </message>
    <message>
        <source>Jammed: %1</source>
        <translation>Microparada: %1</translation>
    </message>
    <message>
        <source>In changeover: other reasons</source>
        <translation>Cambio de formato: otros motivos</translation>
    </message>
    <message>
        <source>Changeovers</source>
        <translation>Cambios de formato</translation>
    </message>
    <message>
        <source>In changeover: %1</source>
        <translation>Cambio de formato: %1</translation>
    </message>
    <message>
        <source>Closed: other reasons</source>
        <translation>Cerrado: otros motivos</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Cerrado: %1</translation>
    </message>
    <message>
        <source>Starved: other causes</source>
        <extracomment>A loss and what caused it: &quot;Starved: Filler jammed&quot;</extracomment>
        <translation>Sin material: otras causas</translation>
    </message>
    <message>
        <source>Starved: %1 %2</source>
        <translation>Sin material: %1 %2</translation>
    </message>
    <message>
        <source>Blocked: other causes</source>
        <translation>Bloqueo: otras causas</translation>
    </message>
    <message>
        <source>Blocked: %1 %2</source>
        <translation>Bloqueo: %1 %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 pp</translation>
    </message>
    <message>
        <source>%1: %2 of margin, that of the units which %3 would have made.</source>
        <comment>a loss</comment>
        <translation>%1: %2 de margen, el de las unidades que habría hecho %3.</translation>
    </message>
    <message>
        <source>%1: %2 of the %3 that %4 could make.</source>
        <translation>%1: %2 de las %3 que podría hacer %4.</translation>
    </message>
    <message>
        <source>%1: %2 of %3&apos;s time.</source>
        <translation>%1: %2 del tiempo de %3.</translation>
    </message>
    <message>
        <source>%2 did not make %1, blocked because %3 was %4.</source>
        <translation>%2 no hizo %1, bloqueada porque %3 estaba en el estado «%4».</translation>
    </message>
    <message>
        <source>%1 of %2&apos;s time was blocked because %3 was %4.</source>
        <translation>%1 del tiempo de %2 estuvo bloqueado porque %3 estaba en el estado «%4».</translation>
    </message>
    <message>
        <source>%2 did not make %1, starved because %3 was %4.</source>
        <translation>%2 no hizo %1, sin material porque %3 estaba en el estado «%4».</translation>
    </message>
    <message>
        <source>%1 of %2&apos;s time was starved because %3 was %4.</source>
        <translation>%1 del tiempo de %2 fue sin material porque %3 estaba en el estado «%4».</translation>
    </message>
    <message>
        <source>%2 did not make %1, starved because items from %3 were still under way.</source>
        <translation>%2 no hizo %1, sin material porque las piezas de %3 aún estaban en camino.</translation>
    </message>
    <message>
        <source>%1 of %2&apos;s time was starved because items from %3 were still under way.</source>
        <translation>%1 del tiempo de %2 fue sin material porque las piezas de %3 aún estaban en camino.</translation>
    </message>
    <message>
        <source>All the time, in which %1 could make %2 at its ideal pace.</source>
        <translation>Todo el tiempo, en el que %1 podría hacer %2 a su ritmo ideal.</translation>
    </message>
    <message>
        <source>The scheduled time, in which %1 could make %2 at its ideal pace.</source>
        <translation>El tiempo planificado, en el que %1 podría hacer %2 a su ritmo ideal.</translation>
    </message>
    <message>
        <source>Difference to the baseline %1, at %2 between %3 and %4. Exploratory.</source>
        <translation>Diferencia con la base %1, al %2 entre %3 y %4. Exploratorio.</translation>
    </message>
    <message>
        <source>Difference to the baseline</source>
        <translation>Diferencia con la base</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>%</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%</translation>
    </message>
    <message>
        <source>min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>min</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>money</source>
        <translation>dinero</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Losses in money</source>
        <translation>Pérdidas en dinero</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pérdidas</translation>
    </message>
    <message>
        <source>Where the margin goes, a run</source>
        <translation>Adónde va el margen, por simulación</translation>
    </message>
    <message>
        <source>Where the time of %1 goes</source>
        <translation>Adónde va el tiempo de %1</translation>
    </message>
    <message>
        <source>Station that caused it</source>
        <translation>Estación que la causó</translation>
    </message>
    <message>
        <source>State of that station</source>
        <translation>Estado de esa estación</translation>
    </message>
    <message>
        <source>Stop reason</source>
        <translation>Motivo de parada</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Importe, %1</translation>
    </message>
    <message>
        <source>Amount: %1 interval from</source>
        <translation>Importe: intervalo al %1, desde</translation>
    </message>
    <message>
        <source>Amount: %1 interval to</source>
        <translation>Importe: intervalo al %1, hasta</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Parte, %</translation>
    </message>
    <message>
        <source>Time, min</source>
        <translation>Tiempo, min</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Share: %1 interval from, %</source>
        <translation>Parte: intervalo al %1, desde, %</translation>
    </message>
    <message>
        <source>Share: %1 interval to, %</source>
        <translation>Parte: intervalo al %1, hasta, %</translation>
    </message>
    <message>
        <source>Change, percentage points</source>
        <translation>Cambio, puntos porcentuales</translation>
    </message>
    <message>
        <source>Change: %1 interval from</source>
        <translation>Cambio: intervalo al %1, desde</translation>
    </message>
    <message>
        <source>Change: %1 interval to</source>
        <translation>Cambio: intervalo al %1, hasta</translation>
    </message>
    <message>
        <source>%1 interval of the mean: %2 … %3.</source>
        <translation>Intervalo al %1 de la media: %2 … %3.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::MeasureSettings</name>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>for all together</source>
        <translation>para todas juntas</translation>
    </message>
    <message>
        <source>No scenario has an investment yet. Select one, open “Investment” below its name and say what it costs.</source>
        <translation>Ningún escenario tiene aún una inversión. Seleccione uno, abra «Inversión» debajo de su nombre y diga lo que cuesta.</translation>
    </message>
    <message>
        <source>Scenarios of the shown line with an investment, over its baseline</source>
        <translation>Escenarios de la línea mostrada con una inversión, sobre su base</translation>
    </message>
    <message>
        <source>Measures to choose from</source>
        <translation>Medidas entre las que elegir</translation>
    </message>
    <message>
        <source>“%1” costs %2</source>
        <translation>«%1» cuesta %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>linetwin::app::MixSettings</name>
    <message>
        <source>of the running time</source>
        <translation>del tiempo de marcha</translation>
    </message>
    <message>
        <source>of the good units</source>
        <translation>de las unidades buenas</translation>
    </message>
    <message>
        <source>By good units a product takes as much time as its units need. Changing over takes none.</source>
        <translation>Por unidades buenas un producto toma tanto tiempo como necesitan sus unidades. Los cambios no toman ninguno.</translation>
    </message>
    <message>
        <source>Shares in the mix, %</source>
        <translation>Partes de la mezcla, %</translation>
    </message>
    <message>
        <source>Shares are</source>
        <translation>Las partes son</translation>
    </message>
    <message>
        <source>Share of %1, %</source>
        <translation>Parte de %1, %</translation>
    </message>
    <message>
        <source>The line has no product with a price yet.</source>
        <translation>La línea aún no tiene ningún producto con precio.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::MomentVisit</name>
    <message>
        <source>%1, %2</source>
        <comment>station, what its state is</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>time</comment>
        <translation>Momento %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::MomentsPanel</name>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Pie</translation>
    </message>
    <message>
        <source>&amp;Side by side with the baseline</source>
        <translation>&amp;Lado a lado con la base</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momentos</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Keep the moment that is shown (Ctrl+Shift+B)</source>
        <translation>Conservar el momento que se muestra (Ctrl+Mayús+B)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Tell this moment earlier (Alt+Up)</source>
        <translation>Contar este momento antes (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Tell this moment later (Alt+Down)</source>
        <translation>Contar este momento después (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete this moment (Del)</source>
        <translation>Eliminar este momento (Supr)</translation>
    </message>
    <message>
        <source>Bookmark a moment of a shift to come back to it. The presentation (F5) tells all of them as a story: press M there.</source>
        <translation>Marque un momento de un turno para volver a él. La presentación (F5) los cuenta todos: pulse M en ella.</translation>
    </message>
    <message>
        <source>Moments in their order</source>
        <translation>Momentos en su orden</translation>
    </message>
    <message>
        <source>What the room is to see in this moment</source>
        <translation>Lo que la sala debe ver en este momento</translation>
    </message>
    <message>
        <source>The presentation shows this moment in both lines, and not on a slide</source>
        <translation>La presentación muestra este momento en ambas líneas, y no en una diapositiva</translation>
    </message>
    <message>
        <source>Bookmarked %1: %2</source>
        <comment>time, name</comment>
        <translation>Se marcó %1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, scenario</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · shift %2 · %3</source>
        <comment>time, number, scenario</comment>
        <translation>%1 · turno %2 · %3</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>scenario</comment>
        <translation>%1 (eliminado)</translation>
    </message>
    <message>
        <source>“%1” is no longer there</source>
        <translation>«%1» ya no está</translation>
    </message>
</context>
<context>
    <name>linetwin::app::MoneyStatement</name>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>Money per run, hour or unit: short words on buttons beside each other</extracomment>
        <translation>simulación</translation>
    </message>
    <message>
        <source>Money of a run</source>
        <translation>Dinero de una simulación</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>Money per hour of the run, planned stops included</source>
        <translation>Dinero por hora de la simulación, paradas planificadas incluidas</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>Money per good unit</source>
        <translation>Dinero por unidad buena</translation>
    </message>
    <message>
        <source>Money: %1</source>
        <comment>a product</comment>
        <translation>Dinero: %1</translation>
    </message>
    <message>
        <source>Money: %1, %2</source>
        <comment>a product, currency</comment>
        <translation>Dinero: %1, %2</translation>
    </message>
    <message>
        <source>Confirmed on fresh shifts. Simulation luck only, not the uncertainty of prices, hours and input data.</source>
        <translation>Confirmado en turnos nuevos. Solo el azar de la simulación, no la incertidumbre de precios, horas y datos de entrada.</translation>
    </message>
    <message>
        <source>Exploratory. Simulation luck only, not the uncertainty of prices, hours and input data.</source>
        <translation>Exploratorio. Solo el azar de la simulación, no la incertidumbre de precios, horas y datos de entrada.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::OeeExport</name>
    <message>
        <source>figures</source>
        <translation>cifras</translation>
    </message>
    <message>
        <source>key figures</source>
        <translation>indicadores</translation>
    </message>
    <message>
        <source>losses</source>
        <translation>pérdidas</translation>
    </message>
    <message>
        <source>stations</source>
        <translation>estaciones</translation>
    </message>
    <message>
        <source>Save or copy the figures as picture or table</source>
        <translation>Guardar o copiar las cifras como imagen o tabla</translation>
    </message>
</context>
<context>
    <name>linetwin::app::OeePanel</name>
    <message>
        <source>Key figures</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Mean of shifts</source>
        <translation>Media de los turnos</translation>
    </message>
    <message>
        <source>The mean over all simulated shifts, with its interval</source>
        <translation>La media de todos los turnos simulados, con su intervalo</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Este turno</translation>
    </message>
    <message>
        <source>Only the shift that is played back</source>
        <translation>Solo el turno que se reproduce</translation>
    </message>
    <message>
        <source>There are no figures: the line has no stations yet.</source>
        <translation>No hay cifras: la línea aún no tiene estaciones.</translation>
    </message>
    <message>
        <source>There are no figures: the line has errors.</source>
        <translation>No hay cifras: la línea tiene errores.</translation>
    </message>
    <message>
        <source>The first result is on its way…</source>
        <translation>El primer resultado está en camino…</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Sin resultado</translation>
    </message>
    <message>
        <source>the line has errors</source>
        <translation>la línea tiene errores</translation>
    </message>
    <message>
        <source>updating…</source>
        <translation>actualizando…</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>desactualizado</translation>
    </message>
    <message>
        <source>the shift that is played back</source>
        <translation>el turno que se reproduce</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shift(s)</source>
        <translation>
            <numerusform>%Ln turno</numerusform>
            <numerusform>%Ln turnos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shifts</source>
        <translation>%1 de %2 turnos</translation>
    </message>
    <message>
        <source>The V-curve is a picture of its own</source>
        <translation>La curva en V es una imagen aparte</translation>
    </message>
    <message>
        <source>The stations are a picture of their own</source>
        <translation>Las estaciones son una imagen aparte</translation>
    </message>
    <message>
        <source>The losses are a picture of their own</source>
        <translation>Las pérdidas son una imagen aparte</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 stations have room here</source>
        <translation>Solo caben aquí las primeras %1 de %2 estaciones</translation>
    </message>
    <message>
        <source>Line OEE, measured against %1 at %2</source>
        <comment>a station, its pace</comment>
        <translation>OEE de la línea, medido respecto a %1 a %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::OptionalQuantity</name>
    <message>
        <source>Back to: %1</source>
        <translation>Volver a: %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::OverrideNote</name>
    <message>
        <source>default&#xa0;%1</source>
        <translation>por defecto %1</translation>
    </message>
    <message>
        <source>baseline&#xa0;%1</source>
        <translation>base %1</translation>
    </message>
    <message>
        <source>Back to the default, %1</source>
        <translation>Volver al valor por defecto, %1</translation>
    </message>
    <message>
        <source>Back to the baseline, %1</source>
        <translation>Volver a la base, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PaceCurve</name>
    <message>
        <source>V-curve: pace of the stations</source>
        <translation>Curva en V: ritmo de las estaciones</translation>
    </message>
    <message>
        <source>&lt;p&gt;The upper line is the rated pace, the lower one what breakdowns and jams are predicted to leave of it: c / (c + p·60·MTTR + q·t) with the cycle time c, the probabilities p of a breakdown and q of a jam per cycle, and the jam time t.&lt;/p&gt;</source>
        <translation>&lt;p&gt;La línea superior es el ritmo nominal, la inferior lo que se prevé que averías y microparadas dejen de él: c / (c + p·60·MTTR + q·t) con el tiempo de ciclo c, las probabilidades p de una avería y q de una microparada por ciclo, y el tiempo de microparada t.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 – V-curve</source>
        <translation>%1 – curva en V</translation>
    </message>
    <message>
        <source>Predicted from the parameters of each station alone, not simulated.</source>
        <translation>Previsto a partir de los parámetros de cada estación sola, no simulado.</translation>
    </message>
    <message>
        <source>V-curve</source>
        <translation>Curva en V</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PanePlaces</name>
    <message>
        <source>Plac&amp;e of the panel</source>
        <translation>&amp;Lugar del panel</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>Más &amp;ancho</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>Más &amp;estrecho</translation>
    </message>
    <message>
        <source>&amp;Higher</source>
        <translation>Más al&amp;to</translation>
    </message>
    <message>
        <source>Low&amp;er</source>
        <translation>Más &amp;bajo</translation>
    </message>
    <message>
        <source>To the &amp;left</source>
        <translation>A la &amp;izquierda</translation>
    </message>
    <message>
        <source>To the &amp;right</source>
        <translation>A la &amp;derecha</translation>
    </message>
    <message>
        <source>To the &amp;top</source>
        <translation>A&amp;rriba</translation>
    </message>
    <message>
        <source>To the &amp;bottom</source>
        <translation>Aba&amp;jo</translation>
    </message>
    <message>
        <source>In a window of its &amp;own</source>
        <translation>En una &amp;ventana propia</translation>
    </message>
    <message>
        <source>Plac&amp;e of “%1”</source>
        <comment>a panel</comment>
        <translation>&amp;Lugar de «%1»</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ParameterPage</name>
    <message>
        <source>What it makes</source>
        <translation>Lo que hace</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ParameterRow</name>
    <message>
        <source>different</source>
        <extracomment>Stands in the editor when the selected stations have different values</extracomment>
        <translation>distinto</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 In files: %2.</source>
        <translation>%1 En archivos: %2.</translation>
    </message>
    <message>
        <source>%1 Range: %2 to %3. In files: %4.</source>
        <extracomment>A range: the lowest and the highest value, the latter with its unit; then the key in files</extracomment>
        <translation>%1 Rango: %2 a %3. En archivos: %4.</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <extracomment>The lowest and the highest of several values; the lowest may be a word such as &quot;never&quot;</extracomment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>default&#xa0;%1</source>
        <translation>por defecto %1</translation>
    </message>
    <message>
        <source>Back to the default, %1</source>
        <translation>Volver al valor por defecto, %1</translation>
    </message>
    <message>
        <source>baseline&#xa0;%1</source>
        <translation>base %1</translation>
    </message>
    <message>
        <source>Back to the baseline, %1</source>
        <translation>Volver a la base, %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>different values, %1</source>
        <translation>valores distintos, %1</translation>
    </message>
    <message>
        <source>%1 Still in force: %2.</source>
        <translation>%1 Sigue en vigor: %2.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PaybackWords</name>
    <message>
        <source>at once</source>
        <translation>enseguida</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>menos de un día</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 meses</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 años</translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>%1 a %2 días</translation>
    </message>
    <message>
        <source>%1 to %2 months</source>
        <translation>%1 a %2 meses</translation>
    </message>
    <message>
        <source>%1 to %2 years</source>
        <translation>%1 a %2 años</translation>
    </message>
    <message>
        <source>It has paid back at once.</source>
        <translation>Se ha amortizado enseguida.</translation>
    </message>
    <message>
        <source>It has paid back after %1.</source>
        <comment>time</comment>
        <translation>Se ha amortizado tras %1.</translation>
    </message>
    <message>
        <source>It has paid back after %1 (%2).</source>
        <comment>time, interval</comment>
        <translation>Se ha amortizado tras %1 (%2).</translation>
    </message>
    <message>
        <source>It costs %1 and gains %2 a year of %3 hours.</source>
        <translation>Cuesta %1 y gana %2 al año de %3 horas.</translation>
    </message>
    <message>
        <source>It costs %1 and gains %2 an hour.</source>
        <translation>Cuesta %1 y gana %2 por hora.</translation>
    </message>
    <message>
        <source>It costs %1 and changes the margin by %2 a year of %3 hours.</source>
        <translation>Cuesta %1 y cambia el margen en %2 al año de %3 horas.</translation>
    </message>
    <message>
        <source>It costs %1 and changes the margin by %2 an hour.</source>
        <translation>Cuesta %1 y cambia el margen en %2 por hora.</translation>
    </message>
    <message>
        <source>It costs %1 and loses %2 a year of %3 hours.</source>
        <translation>Cuesta %1 y pierde %2 al año de %3 horas.</translation>
    </message>
    <message>
        <source>It costs %1 and loses %2 an hour.</source>
        <translation>Cuesta %1 y pierde %2 por hora.</translation>
    </message>
    <message>
        <source>It costs %1.</source>
        <comment>an amount</comment>
        <translation>Cuesta %1.</translation>
    </message>
    <message>
        <source>That it gains anything is not shown yet by the evidence.</source>
        <translation>Los datos aún no muestran que gane algo.</translation>
    </message>
    <message>
        <source>That it pays back is not shown yet by the evidence; at best after %1.</source>
        <translation>Los datos aún no muestran que se amortice; en el mejor caso tras %1.</translation>
    </message>
    <message>
        <source>It never pays back: the gain is not above 0.</source>
        <translation>No se amortiza nunca: la ganancia no está por encima de 0.</translation>
    </message>
    <message>
        <source>Too few shifts differ to say what it gains; more shifts would help.</source>
        <translation>Difieren demasiado pocos turnos para decir lo que gana; más turnos ayudarían.</translation>
    </message>
    <message>
        <source>Say under Products or in the investment how many hours the line runs a year, to see the gain a year.</source>
        <translation>Diga en Productos o en la inversión cuántas horas marcha la línea al año, para ver la ganancia al año.</translation>
    </message>
    <message>
        <source>Its net present value over %1 years at %2 is %3.</source>
        <translation>Su valor actual neto en %1 años al %2 es %3.</translation>
    </message>
    <message>
        <source>Its net present value over %1 years is %2.</source>
        <translation>Su valor actual neto en %1 años es %2.</translation>
    </message>
    <message>
        <source>%1 (the same in all shifts)</source>
        <comment>an amount</comment>
        <translation>%1 (igual en todos los turnos)</translation>
    </message>
    <message>
        <source>%1 (%2: %3 to %4)</source>
        <comment>an amount, level, interval</comment>
        <translation>%1 (%2: %3 a %4)</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <comment>an amount</comment>
        <translation>%1 al año</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>an amount, its interval</comment>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no probado</translation>
    </message>
    <message>
        <source>not shown; at best %1</source>
        <comment>a time</comment>
        <translation>no probado; en el mejor caso %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time, interval</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <comment>an amount</comment>
        <translation>%1 por hora</translation>
    </message>
    <message>
        <source>%1; paid back at once</source>
        <comment>gain</comment>
        <translation>%1; amortizado enseguida</translation>
    </message>
    <message>
        <source>%1; paid back in %2</source>
        <comment>gain, time</comment>
        <translation>%1; amortizado en %2</translation>
    </message>
    <message>
        <source>%1; paying back is not shown yet</source>
        <comment>gain</comment>
        <translation>%1; que se amortice aún no está probado</translation>
    </message>
    <message>
        <source>%1; never pays back</source>
        <comment>gain</comment>
        <translation>%1; no se amortiza nunca</translation>
    </message>
    <message>
        <source>too few shifts differ to say what it gains</source>
        <translation>difieren demasiado pocos turnos para decir lo que gana</translation>
    </message>
    <message>
        <source>hours per year are not known</source>
        <translation>no se conocen las horas al año</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PlaybackActions</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>The selected stations have no breakdown or jam after this moment</source>
        <translation>Las estaciones seleccionadas no tienen avería ni microparada tras este momento</translation>
    </message>
    <message>
        <source>There is no breakdown or jam after this moment</source>
        <translation>No hay avería ni microparada tras este momento</translation>
    </message>
    <message>
        <source>The selected stations have no breakdown or jam before this moment</source>
        <translation>Las estaciones seleccionadas no tienen avería ni microparada antes de este momento</translation>
    </message>
    <message>
        <source>There is no breakdown or jam before this moment</source>
        <translation>No hay avería ni microparada antes de este momento</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PlaybackBar</name>
    <message>
        <source>To start</source>
        <translation>Al inicio</translation>
    </message>
    <message>
        <source>Go to the start of the shift</source>
        <translation>Ir al inicio del turno</translation>
    </message>
    <message>
        <source>Previous stop</source>
        <translation>Parada anterior</translation>
    </message>
    <message>
        <source>Step back to the previous breakdown or jam, of the selected stations or of any (Shift+N)</source>
        <translation>Volver a la avería o microparada anterior, de las estaciones seleccionadas o de cualquiera (Mayús+N)</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Evento anterior</translation>
    </message>
    <message>
        <source>Step back to the previous change of a station (comma)</source>
        <translation>Volver al cambio anterior de una estación (coma)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Evento siguiente</translation>
    </message>
    <message>
        <source>Step to the next change of a station (full stop)</source>
        <translation>Avanzar al cambio siguiente de una estación (punto)</translation>
    </message>
    <message>
        <source>Next stop</source>
        <translation>Parada siguiente</translation>
    </message>
    <message>
        <source>Step to the next breakdown or jam, of the selected stations or of any (N)</source>
        <translation>Avanzar a la avería o microparada siguiente, de las estaciones seleccionadas o de cualquiera (N)</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>What is played is the run before the last change</source>
        <translation>Lo que se reproduce es la simulación anterior al último cambio</translation>
    </message>
    <message>
        <source>Playback speed</source>
        <translation>Velocidad de reproducción</translation>
    </message>
    <message>
        <source>Playback speed: simulated seconds per second</source>
        <translation>Velocidad de reproducción: segundos simulados por segundo</translation>
    </message>
    <message>
        <source>As fast as shown</source>
        <translation>Tan rápido como se muestra</translation>
    </message>
    <message>
        <source>× %1</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>× %1</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>Tiempo real</translation>
    </message>
    <message>
        <source>As fast as the pictures can be drawn, none left out</source>
        <translation>Tan rápido como se puedan dibujar las imágenes, sin omitir ninguna</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausa (Espacio)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Reproducir (Espacio)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Time of day in the shift; %1 long</source>
        <translation>Hora del día en el turno; dura %1</translation>
    </message>
    <message>
        <source>Time in the shift, of its whole length</source>
        <translation>Tiempo en el turno, de su duración total</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PlaybackClock</name>
    <message>
        <source>updating…</source>
        <translation>actualizando…</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>desactualizado</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PlayedDiagram</name>
    <message>
        <source>The line, playing</source>
        <translation>La línea, en marcha</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PreferenceActions</name>
    <message>
        <source>select a station first</source>
        <translation>seleccione antes una estación</translation>
    </message>
    <message>
        <source>choose a scenario first</source>
        <translation>elija antes un escenario</translation>
    </message>
    <message>
        <source>nothing differs from the baseline</source>
        <translation>nada difiere de la base</translation>
    </message>
    <message>
        <source>nothing was changed yet</source>
        <translation>aún no se ha cambiado nada</translation>
    </message>
    <message>
        <source>nothing was taken back</source>
        <translation>no se ha deshecho nada</translation>
    </message>
    <message>
        <source>no stations are on the clipboard</source>
        <translation>no hay estaciones en el portapapeles</translation>
    </message>
    <message>
        <source>nothing is being computed</source>
        <translation>no se está calculando nada</translation>
    </message>
    <message>
        <source>open a line first</source>
        <translation>abra antes una línea</translation>
    </message>
    <message>
        <source>select a station that has a place to move to first</source>
        <translation>seleccionar antes una estación que tenga adónde moverse</translation>
    </message>
    <message>
        <source>go to a panel within the window first</source>
        <translation>ir antes a un panel de la ventana</translation>
    </message>
    <message>
        <source>insert a station first</source>
        <translation>insertar antes una estación</translation>
    </message>
    <message>
        <source>wait for the figures first</source>
        <translation>esperar antes las cifras</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PreferencePage</name>
    <message>
        <source>Default: %1</source>
        <translation>Por defecto: %1</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Volver al valor por defecto: %1</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a sentence, a default</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 %2.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PreferencePages</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>as the system</source>
        <comment>language</comment>
        <translation>como el sistema</translation>
    </message>
    <message>
        <source>where the last file was</source>
        <comment>folder</comment>
        <translation>donde estaba el último archivo</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>No hay ninguna carpeta «%1».</translation>
    </message>
    <message>
        <source>Where files go</source>
        <translation>Dónde van los archivos</translation>
    </message>
    <message>
        <source>&amp;Where files go:</source>
        <translation>&amp;Dónde van los archivos:</translation>
    </message>
    <message>
        <source>The folder in which files are opened and saved first.</source>
        <translation>La carpeta en la que primero se abren y guardan archivos.</translation>
    </message>
    <message>
        <source>General</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>General</translation>
    </message>
    <message>
        <source>&amp;Keep changes after:</source>
        <translation>&amp;Conservar cambios tras:</translation>
    </message>
    <message>
        <source>So that they outlive a crash. Your own files are only written when you save.</source>
        <translation>Para que sobrevivan a un fallo. Sus propios archivos solo se escriben al guardar.</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>s</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>author of reports</comment>
        <translation>nadie</translation>
    </message>
    <message>
        <source>&amp;Author of reports:</source>
        <translation>&amp;Autor de los informes:</translation>
    </message>
    <message>
        <source>Where the project does not name one.</source>
        <translation>Donde el proyecto no nombra ninguno.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Colores:</translation>
    </message>
    <message>
        <source>as the system</source>
        <comment>colours</comment>
        <translation>como el sistema</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>colours</comment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>&amp;Tamaño del texto:</translation>
    </message>
    <message>
        <source>80 % to 200 % of the system’s.</source>
        <translation>Del 80 % al 200 % del tamaño del sistema.</translation>
    </message>
    <message>
        <source>&amp;Motion:</source>
        <translation>&amp;Movimiento:</translation>
    </message>
    <message>
        <source>Reduced: playback goes in steps, and nothing slides or fades.</source>
        <translation>Reducido: la reproducción va a pasos, y nada se desliza ni se desvanece.</translation>
    </message>
    <message>
        <source>as the system</source>
        <comment>motion</comment>
        <translation>como el sistema</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>motion</comment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>motion</comment>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Reduced</source>
        <comment>motion</comment>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Numbers and units</source>
        <translation>Números y unidades</translation>
    </message>
    <message>
        <source>&amp;Numbers:</source>
        <translation>&amp;Números:</translation>
    </message>
    <message>
        <source>Decimal point: 1,234.5</source>
        <translation>Punto decimal: 1,234.5</translation>
    </message>
    <message>
        <source>Decimal comma: 1.234,5</source>
        <translation>Coma decimal: 1.234,5</translation>
    </message>
    <message>
        <source>&amp;Output:</source>
        <translation>&amp;Producción:</translation>
    </message>
    <message>
        <source>Speeds and output, shown and typed. Money stays per hour.</source>
        <translation>Velocidades y producción, mostradas y escritas. El dinero sigue por hora.</translation>
    </message>
    <message>
        <source>per hour</source>
        <comment>output</comment>
        <translation>por hora</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>Per minute</source>
        <translation>Por minuto</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <translation>&amp;Tiempos:</translation>
    </message>
    <message>
        <source>Repairs, intervals and other durations, shown and typed.</source>
        <translation>Reparaciones, intervalos y otras duraciones, mostrados y escritos.</translation>
    </message>
    <message>
        <source>each as it suits</source>
        <comment>times</comment>
        <translation>cada uno como convenga</translation>
    </message>
    <message>
        <source>Each as it suits</source>
        <translation>Cada uno como convenga</translation>
    </message>
    <message>
        <source>In seconds</source>
        <translation>En segundos</translation>
    </message>
    <message>
        <source>In minutes</source>
        <translation>En minutos</translation>
    </message>
    <message>
        <source>Sample: %1, %2, %3</source>
        <comment>output, a time, a share</comment>
        <translation>Ejemplo: %1, %2, %3</translation>
    </message>
    <message>
        <source>New projects and lines</source>
        <translation>Proyectos y líneas nuevos</translation>
    </message>
    <message>
        <source>&amp;Currency:</source>
        <translation>&amp;Moneda:</translation>
    </message>
    <message>
        <source>Lines that are there keep theirs.</source>
        <translation>Las líneas existentes conservan la suya.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>currency</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Length of a &amp;shift:</source>
        <translation>&amp;Duración de un turno:</translation>
    </message>
    <message>
        <source>Of lines that are new.</source>
        <translation>De las líneas nuevas.</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>h</translation>
    </message>
    <message>
        <source>&amp;Relevance limit:</source>
        <translation>&amp;Límite de relevancia:</translation>
    </message>
    <message>
        <source>Differences below this share of the baseline’s figure are called not relevant.</source>
        <translation>Las diferencias por debajo de esta parte de la cifra de la base se llaman no relevantes.</translation>
    </message>
    <message>
        <source>A typed point or comma is the decimal sign, except where it groups thousands: “1.250” is 1250 where numbers are written as 1.234,5.</source>
        <translation>Al escribir, un punto o una coma es el signo decimal, salvo donde separa los millares: «1.250» es 1250 donde los números se escriben como 1.234,5.</translation>
    </message>
    <message>
        <source>Confidence &amp;level:</source>
        <translation>&amp;Nivel de confianza:</translation>
    </message>
    <message>
        <source>Of all intervals, unless the project states a level of its own. At a higher level intervals are wider, and verdicts need more shifts.</source>
        <translation>De todos los intervalos, si el proyecto no indica uno propio. A un nivel más alto los intervalos son más anchos y los veredictos necesitan más turnos.</translation>
    </message>
    <message>
        <source>as in the language and country</source>
        <translation>como en el idioma y el país</translation>
    </message>
    <message>
        <source>As in the language and country</source>
        <translation>Como en el idioma y el país</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>All values of all pages back to their defaults</source>
        <translation>Todos los valores de todas las páginas a su valor por defecto</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>R&amp;eset all</source>
        <translation>&amp;Restablecer todo</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
</context>
<context>
    <name>linetwin::app::Presentation</name>
    <message>
        <source>The scenario “%1” of this moment is no longer there.</source>
        <translation>El escenario «%1» de este momento ya no está.</translation>
    </message>
    <message>
        <source>%1: presentation</source>
        <translation>%1: presentación</translation>
    </message>
    <message>
        <source>← →  slides   ·   Space  play   ·   C  beside the baseline   ·   M  moments   ·   B  blank   ·   Esc  leave</source>
        <translation>← →  diapositivas   ·   Espacio  reproducir   ·   C  junto a la base   ·   M  momentos   ·   B  negro   ·   Esc  salir</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>slide</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Moment %1 of %2</source>
        <translation>Momento %1 de %2</translation>
    </message>
    <message>
        <source>No moments yet: Ctrl+Shift+B in the window bookmarks one</source>
        <translation>Aún sin momentos: Ctrl+Mayús+B en la ventana marca uno</translation>
    </message>
    <message>
        <source>Moment %1 of %2: %3</source>
        <comment>number, count, name</comment>
        <translation>Momento %1 de %2: %3</translation>
    </message>
    <message>
        <source>The Baseline has nothing beside it: go to a scenario, or put one there with X</source>
        <translation>La base no tiene nada al lado: vaya a un escenario, o ponga uno con X</translation>
    </message>
    <message>
        <source>The slide is on the clipboard</source>
        <translation>La diapositiva está en el portapapeles</translation>
    </message>
</context>
<context>
    <name>linetwin::app::Problems</name>
    <message numerus="yes">
        <source>%1 was opened, with %Ln thing(s) to know.</source>
        <translation>
            <numerusform>Se abrió %1, con %Ln cosa que saber.</numerusform>
            <numerusform>Se abrió %1, con %Ln cosas que saber.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was not opened: %Ln problem(s).</source>
        <translation>
            <numerusform>No se abrió %1: %Ln problema.</numerusform>
            <numerusform>No se abrió %1: %Ln problemas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 You still see “%2”, as it was.</source>
        <translation>%1 Sigue viendo «%2», como era.</translation>
    </message>
    <message>
        <source>The line cannot run like this: %1</source>
        <translation>La línea no puede funcionar así: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The line cannot run like this: the scenario “%1” changes %2, which the line does not have.</source>
        <translation>La línea no puede funcionar así: el escenario «%1» cambia %2, que la línea no tiene.</translation>
    </message>
    <message>
        <source>Remove these changes</source>
        <translation>Quitar estos cambios</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot run like this: %Ln problem(s).</source>
        <translation>
            <numerusform>«%1» no puede funcionar así: %Ln problema.</numerusform>
            <numerusform>«%1» no puede funcionar así: %Ln problemas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln thing(s) to know.</source>
        <translation>
            <numerusform>«%1»: %Ln cosa que saber.</numerusform>
            <numerusform>«%1»: %Ln cosas que saber.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open and mend it</source>
        <translation>Abrir y corregir</translation>
    </message>
    <message numerus="yes">
        <source>%1 were not opened: %Ln problem(s).</source>
        <extracomment>Several files</extracomment>
        <translation>
            <numerusform>No se abrieron %1: %Ln problema.</numerusform>
            <numerusform>No se abrieron %1: %Ln problemas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ProductForm</name>
    <message>
        <source>Let the line make it</source>
        <translation>Hacer que la línea lo haga</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Scenarios choose the product by its name; they follow when it is renamed.</source>
        <translation>Los escenarios eligen el producto por su nombre; lo siguen cuando cambia.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>article number</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Número de artículo</translation>
    </message>
    <message>
        <source>Stands in the production file; without one the name does. In files: sku.</source>
        <translation>Está en el archivo de producción; sin él, el nombre. En archivos: sku.</translation>
    </message>
    <message>
        <source>Priced type</source>
        <translation>Tipo con precio</translation>
    </message>
    <message>
        <source>Which of the line’s outputs costs and price are per unit of. Where several stations make it, the most upstream one counts. In files: material_type.</source>
        <translation>A la unidad de cuál de las salidas de la línea se refieren costes y precio. Donde varias estaciones la hacen, cuenta la primera aguas arriba. En archivos: material_type.</translation>
    </message>
    <message>
        <source>%1, times the line’s</source>
        <translation>%1, por el de la línea</translation>
    </message>
    <message>
        <source>× the line’s</source>
        <translation>× la línea</translation>
    </message>
    <message>
        <source>%1 In files: %2.</source>
        <translation>%1 En archivos: %2.</translation>
    </message>
    <message>
        <source>How it runs, against what the stations say</source>
        <translation>Cómo corre, respecto a lo que dicen las estaciones</translation>
    </message>
    <message>
        <source>Jams</source>
        <translation>Microparadas</translation>
    </message>
    <message>
        <source>Times every probability of a jam, and how often counted jams come. 1: as the stations say; 0: never.</source>
        <translation>Multiplica cada probabilidad de microparada, y la frecuencia de las microparadas contadas. 1: como dicen las estaciones; 0: nunca.</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Defectos</translation>
    </message>
    <message>
        <source>Times every defect rate. 1: as the stations say; 0: none.</source>
        <translation>Multiplica cada tasa de defectos. 1: como dicen las estaciones; 0: ninguno.</translation>
    </message>
    <message>
        <source>Cycle time</source>
        <translation>Tiempo de ciclo</translation>
    </message>
    <message>
        <source>Times every cycle time: 1.2 is a fifth slower. The speed that the OEE is measured against stays.</source>
        <translation>Multiplica cada tiempo de ciclo: 1,2 es un quinto más lento. La velocidad respecto a la que se mide el OEE queda.</translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation>Averías</translation>
    </message>
    <message>
        <source>How many times as often stations break down. 1: as they say; 0: never.</source>
        <translation>Cuántas veces más se averían las estaciones. 1: como dicen; 0: nunca.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>cost or price</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Material cost</source>
        <translation>Coste de material</translation>
    </message>
    <message>
        <source>For each unit that is made, also one that is rejected.</source>
        <translation>Por cada unidad hecha, también una rechazada.</translation>
    </message>
    <message>
        <source>Conversion cost</source>
        <translation>Coste de transformación</translation>
    </message>
    <message>
        <source>For each unit that is made: what the stations’ cost rates do not cover.</source>
        <translation>Por cada unidad hecha: lo que las tarifas de coste de las estaciones no cubren.</translation>
    </message>
    <message>
        <source>Selling price</source>
        <translation>Precio de venta</translation>
    </message>
    <message>
        <source>For each unit that leaves the line and is not defective.</source>
        <translation>Por cada unidad que sale de la línea y no es defectuosa.</translation>
    </message>
    <message>
        <source>Unit margin</source>
        <translation>Margen unitario</translation>
    </message>
    <message>
        <source>Selling price less material and conversion cost. What an hour leaves depends on the line, too: see the figures.</source>
        <translation>Precio de venta menos coste de material y de transformación. Lo que deja una hora depende también de la línea: vea las cifras.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hecho por</translation>
    </message>
    <message>
        <source>Whose runs make the product. A scenario chooses in its run settings, else it makes what the line makes.</source>
        <translation>Las simulaciones de quién hacen el producto. Un escenario elige en sus ajustes de simulación, si no hace lo que hace la línea.</translation>
    </message>
    <message>
        <source>none: no money figures</source>
        <comment>priced type</comment>
        <translation>ninguno: sin cifras de dinero</translation>
    </message>
    <message>
        <source>unit</source>
        <comment>of a product, where nothing is known of it</comment>
        <translation>unidad</translation>
    </message>
    <message>
        <source>Per %1</source>
        <translation>Por %1</translation>
    </message>
    <message>
        <source>Per %1, in %2</source>
        <translation>Por %1, en %2</translation>
    </message>
    <message>
        <source>Each unit that is sold loses money.</source>
        <translation>Cada unidad vendida pierde dinero.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more scenario(s)</source>
        <translation>
            <numerusform>y %Ln escenario más</numerusform>
            <numerusform>y %Ln escenarios más</numerusform>
        </translation>
    </message>
    <message>
        <source>the line, and every scenario that chooses no other</source>
        <translation>la línea, y cada escenario que no elige otro</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie aún</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ProductList</name>
    <message>
        <source>made by the line</source>
        <translation>hecho por la línea</translation>
    </message>
    <message numerus="yes">
        <source>chosen by %Ln scenario(s)</source>
        <translation>
            <numerusform>elegido por %Ln escenario</numerusform>
            <numerusform>elegido por %Ln escenarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Products of the line</source>
        <translation>Productos de la línea</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ProductSetting</name>
    <message>
        <source>%1 (its own)</source>
        <comment>a product that a scenario brings</comment>
        <translation>%1 (propio)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>product</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>What the runs make: it changes jams, defects, speed and breakdowns by its factors, and with costs and a price there are figures in money. In files: product.</source>
        <translation>Lo que hacen las simulaciones: cambia microparadas, defectos, velocidad y averías con sus factores, y con costes y un precio hay cifras en dinero. En archivos: product.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ProductsPanel</name>
    <message>
        <source>The line made “%1” and makes no product any more.</source>
        <translation>La línea hacía «%1» y ya no hace ningún producto.</translation>
    </message>
    <message numerus="yes">
        <source>“%2” was chosen by %Ln scenario(s), which make what the line makes: %3.</source>
        <translation>
            <numerusform>«%2» estaba elegido por %Ln escenario, que hace lo que hace la línea: %3.</numerusform>
            <numerusform>«%2» estaba elegido por %Ln escenarios, que hacen lo que hace la línea: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>Deshacer lo trae de vuelta.</translation>
    </message>
    <message>
        <source>Products of “%1”, for the line and all its scenarios. Which one a run makes is chosen in the run settings.</source>
        <translation>Productos de «%1», para la línea y todos sus escenarios. Cuál hace una simulación se elige en los ajustes de simulación.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>The line has no product yet.

A product says what a unit costs and earns, so that every figure, loss and what-if is also told in money: what jams cost an hour, what an improvement earns a year, when an investment has paid back. It also says how the line runs it: one product may jam more often, or take longer.

Rates of machines and people are values of the stations.</source>
        <translation>La línea aún no tiene ningún producto.

Un producto dice lo que cuesta y rinde una unidad, de modo que cada cifra, pérdida y «qué pasaría si» se cuenta también en dinero: lo que cuestan las microparadas por hora, lo que rinde una mejora al año, cuándo se ha amortizado una inversión. Dice también cómo lo corre la línea: un producto puede tener más microparadas, o tardar más.

Las tarifas de máquinas y personas son valores de las estaciones.</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Añadir un producto</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Ca&amp;mbiar nombre</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ProjectDocument</name>
    <message>
        <source>Baseline</source>
        <translation>Base</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PropertyHeader</name>
    <message>
        <source>Explain every parameter</source>
        <translation>Explicar cada parámetro</translation>
    </message>
    <message>
        <source>Table of all values of all stations (Ctrl+T)</source>
        <translation>Tabla de todos los valores de todas las estaciones (Ctrl+T)</translation>
    </message>
    <message>
        <source>Table of all values</source>
        <translation>Tabla de todos los valores</translation>
    </message>
    <message>
        <source>The line as it is today</source>
        <translation>La línea como es hoy</translation>
    </message>
    <message>
        <source>Another line, compared with the Baseline</source>
        <translation>Otra línea, comparada con la base</translation>
    </message>
    <message>
        <source>Scenario of ‘%1’, compared with the Baseline</source>
        <translation>Escenario de «%1», comparado con la base</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message numerus="yes">
        <source>%Ln station(s)</source>
        <translation>
            <numerusform>%Ln estación</numerusform>
            <numerusform>%Ln estaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Editing the baseline, which every scenario starts from</source>
        <extracomment>%1 is the name of a scenario</extracomment>
        <translation>Se edita la base, de la que parte cada escenario</translation>
    </message>
    <message>
        <source>Editing the other line ‘%1’</source>
        <translation>Se edita la otra línea «%1»</translation>
    </message>
    <message>
        <source>Changes in scenario ‘%1’</source>
        <translation>Cambios en el escenario «%1»</translation>
    </message>
    <message>
        <source>Explain every parameter (Shift+F1 explains the one you are in, F1 opens the guide at it)</source>
        <translation>Explicar cada parámetro (Mayús+F1 explica aquel en que está, F1 abre la guía en él)</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PropertyPanel</name>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>reset of %1</source>
        <extracomment>What undo and redo name: a parameter of several stations</extracomment>
        <translation>restablecimiento de %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What undo and redo name: what was changed, at several stations or at one</extracomment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln station(s)</source>
        <translation>
            <numerusform>%1, %Ln estación</numerusform>
            <numerusform>%1, %Ln estaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::QuantityEdit</name>
    <message>
        <source>In full: %1</source>
        <translation>Entero: %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::QuantityFormat</name>
    <message>
        <source>Enter a number.</source>
        <translation>Introduzca un número.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Esto no es un número.</translation>
    </message>
    <message>
        <source>Leave the unit out.</source>
        <translation>Omita la unidad.</translation>
    </message>
    <message>
        <source>This unit is not known here. Known are: %1.</source>
        <translation>Esta unidad no se conoce aquí. Se conocen: %1.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Introduzca un número entero.</translation>
    </message>
    <message>
        <source>There is no value here that could be changed so. Enter a number.</source>
        <translation>Aquí no hay ningún valor que se pueda cambiar así. Introduzca un número.</translation>
    </message>
    <message>
        <source>Enter a value from %1 to %2%3.</source>
        <translation>Introduzca un valor de %1 a %2%3.</translation>
    </message>
    <message>
        <source>Also 22 / min, or 45 s for the time of one.</source>
        <translation>También 22 / min, o 45 s para el tiempo de una pieza.</translation>
    </message>
    <message>
        <source>Also 1.5 min, or 22 / min for a rate.</source>
        <translation>También 1,5 min, o 22 / min para una tasa.</translation>
    </message>
    <message>
        <source>Also 2 h, or 3 per h for how often.</source>
        <translation>También 2 h, o 3 por h para la frecuencia.</translation>
    </message>
    <message>
        <source>In percent: 0.74 means 0.74 %; 1/500 is 0.2 %.</source>
        <translation>En porcentaje: 0,74 significa 0,74 %; 1/500 es 0,2 %.</translation>
    </message>
    <message>
        <source>Also 1 h 30 min.</source>
        <translation>También 1 h 30 min.</translation>
    </message>
    <message>
        <source>Also changes: +10&#xa0;%, −50&#xa0;%, ×2.</source>
        <translation>También cambios: +10&#xa0;%, −50&#xa0;%, ×2.</translation>
    </message>
    <message>
        <source>Money is counted to %1 decimals. Enter no more.</source>
        <translation>El dinero se cuenta con %1 decimales. No escriba más.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::QuantityUnits</name>
    <message>
        <source>h|hr|hrs|hour|hours</source>
        <translation>h|hr|hrs|hour|hours|hora|horas</translation>
    </message>
    <message>
        <source>min|mins|minute|minutes</source>
        <translation>min|mins|minute|minutes|minuto|minutos</translation>
    </message>
    <message>
        <source>d|day|days</source>
        <translation>d|day|days|día|días</translation>
    </message>
    <message>
        <source>s|sec|second|seconds</source>
        <translation>s|sec|second|seconds|seg|segundo|segundos</translation>
    </message>
    <message>
        <source>/h|/hr|/hour|cph</source>
        <translation>/h|/hr|/hour|cph|/hora</translation>
    </message>
    <message>
        <source>/min|/minute|cpm</source>
        <translation>/min|/minute|cpm|/minuto</translation>
    </message>
    <message>
        <source>/s|/sec|/second</source>
        <translation>/s|/sec|/second|/seg|/segundo</translation>
    </message>
    <message>
        <source>/d|/day</source>
        <translation>/d|/day|/día</translation>
    </message>
    <message>
        <source>/h|/hr|/hour</source>
        <translation>/h|/hr|/hour|/hora</translation>
    </message>
    <message>
        <source>item|items|pcs|place|places</source>
        <translation>piezas|pieza|plazas|plaza|item|items|pcs|place|places</translation>
    </message>
    <message>
        <source>per|a|an</source>
        <extracomment>Words between a number of things and a unit of time, as in &quot;3 per h&quot;; the English ones are always known</extracomment>
        <translation>por|al|a la</translation>
    </message>
    <message>
        <source>cycles|cycle|outputs|output|items|item|money</source>
        <extracomment>What is counted, as in &quot;9000 cycles/h&quot; and &quot;45 s per item&quot;; the English ones are always known</extracomment>
        <translation>ciclos|ciclo|salidas|salida|piezas|pieza|dinero</translation>
    </message>
</context>
<context>
    <name>linetwin::app::RealLineRows</name>
    <message>
        <source>model and real line agree</source>
        <translation>modelo y línea real coinciden</translation>
    </message>
    <message>
        <source>model %1 above the real line</source>
        <translation>modelo %1 por encima de la línea real</translation>
    </message>
    <message>
        <source>model %1 below the real line</source>
        <translation>modelo %1 por debajo de la línea real</translation>
    </message>
    <message>
        <source>Model and real line</source>
        <translation>Modelo y línea real</translation>
    </message>
    <message>
        <source>How far the model of today&apos;s line is from what the real line did. A model that is off by more than the difference you look for cannot answer for it.</source>
        <translation>Cuánto se aleja el modelo de la línea de hoy de lo que hizo la línea real. Un modelo que se aleja más que la diferencia que busca no puede responder de ella.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A figure, and what model and real line say of it</extracomment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Model %1, real line %2</source>
        <translation>Modelo %1, línea real %2</translation>
    </message>
    <message>
        <source>Model of the baseline %1, real line %2</source>
        <translation>Modelo de la base %1, línea real %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::RecentFileButton</name>
    <message>
        <source>Not found: %1</source>
        <translation>No encontrado: %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::Recovery</name>
    <message>
        <source>never saved</source>
        <translation>nunca guardado</translation>
    </message>
    <message>
        <source>project “%1” (%2)</source>
        <translation>proyecto «%1» (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln moment(s) (never saved)</source>
        <translation>
            <numerusform>%Ln momento (nunca guardado)</numerusform>
            <numerusform>%Ln momentos (nunca guardados)</numerusform>
        </translation>
    </message>
    <message>
        <source>line “%1” (%2)</source>
        <translation>línea «%1» (%2)</translation>
    </message>
    <message>
        <source>other line “%1” (%2)</source>
        <translation>otra línea «%1» (%2)</translation>
    </message>
    <message>
        <source>scenario “%1” of “%2” (%3)</source>
        <translation>escenario «%1» de «%2» (%3)</translation>
    </message>
    <message>
        <source>Your unsaved changes would be lost in a crash, as they cannot be kept: %1. Save them soon.</source>
        <translation>Sus cambios sin guardar se perderían en un fallo, pues no se pueden conservar: %1. Guárdelos pronto.</translation>
    </message>
    <message>
        <source>Unsaved changes of an earlier session could not be read. They were put aside: %1</source>
        <translation>No se pudieron leer los cambios sin guardar de una sesión anterior. Se apartaron: %1</translation>
    </message>
    <message>
        <source>No other window could be opened. The changes are still kept and are offered at the next start.</source>
        <translation>No se pudo abrir ninguna otra ventana. Los cambios siguen conservados y se ofrecerán en el próximo inicio.</translation>
    </message>
    <message>
        <source>You see the recovered changes of %1. They are not saved yet.</source>
        <translation>Ve los cambios recuperados de %1. Aún no están guardados.</translation>
    </message>
    <message>
        <source>LineTwin on the computer “%1” is still using its unsaved changes. They stay where they are: %2</source>
        <translation>LineTwin en el equipo «%1» sigue usando sus cambios sin guardar. Se quedan donde están: %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ReferenceLine</name>
    <message>
        <source>typical, check it</source>
        <translation>típico, compruébelo</translation>
    </message>
    <message>
        <source>%1: typical value, not checked</source>
        <translation>%1: valor típico, sin comprobar</translation>
    </message>
    <message>
        <source>&lt;p&gt;A typical value that came with the station. Type your own, or tick it if this one is right.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Un valor típico que vino con la estación. Escriba el suyo, o márquelo si este es correcto.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>linetwin::app::RefusedEntries</name>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>%1: “%2” was not accepted. %3</source>
        <translation>%1: no se aceptó «%2». %3</translation>
    </message>
</context>
<context>
    <name>linetwin::app::Report</name>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stop before</source>
        <translation>Parada anterior</translation>
    </message>
    <message>
        <source>Next stop</source>
        <translation>Parada siguiente</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Time in the shift</source>
        <translation>Tiempo en el turno</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Reuniendo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>items of a batch</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Good output: %1 units</source>
        <translation>Producción buena: %1 unidades</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 rechazadas</translation>
    </message>
    <message>
        <source>%1 units ahead of %2</source>
        <comment>difference, reference</comment>
        <translation>%1 unidades por delante de %2</translation>
    </message>
    <message>
        <source>%1 units behind %2</source>
        <comment>difference, reference</comment>
        <translation>%1 unidades por detrás de %2</translation>
    </message>
    <message>
        <source>as many units as %1</source>
        <comment>reference</comment>
        <translation>tantas unidades como %1</translation>
    </message>
    <message>
        <source>Difference in good output over the shift</source>
        <translation>Diferencia de producción buena a lo largo del turno</translation>
    </message>
    <message>
        <source>from %1 to %2 units</source>
        <comment>lowest and highest difference</comment>
        <translation>de %1 a %2 unidades</translation>
    </message>
    <message>
        <source>This moment as a table</source>
        <translation>Este momento como tabla</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Buffer after it</source>
        <translation>Búfer después de ella</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>This browser is too old to play the shift.</source>
        <translation>Este navegador es demasiado antiguo para reproducir el turno.</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>Older than the model: the line or a scenario has changed since.</source>
        <translation>Más antiguo que el modelo: la línea o un escenario ha cambiado desde entonces.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln shift(s), seed %2; run on %3 with LineTwin %4; %5</source>
        <translation>
            <numerusform>%1, %Ln turno, semilla %2; calculado el %3 con LineTwin %4; %5</numerusform>
            <numerusform>%1, %Ln turnos, semilla %2; calculado el %3 con LineTwin %4; %5</numerusform>
        </translation>
    </message>
    <message>
        <source>confirmed on fresh luck</source>
        <translation>confirmado con azar nuevo</translation>
    </message>
    <message>
        <source>exploratory</source>
        <translation>exploratorio</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momentos</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Qué significan las cifras</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>± is half the interval in which the mean of all possible shifts lies with the probability named; of a difference it is that of the paired shifts, which have the same luck. Better and worse: the interval leaves out 0, and the difference is large enough to be relevant. Exploratory: the same shifts served to find the scenario, so that it may be flattered; confirmed: on fresh shifts by which nothing was chosen.</source>
        <translation>± es la mitad del intervalo en el que está la media de todos los turnos posibles con la probabilidad indicada; en una diferencia es el de los turnos por pares, que tienen el mismo azar. Mejor y peor: el intervalo excluye 0, y la diferencia es lo bastante grande para ser relevante. Exploratorio: los mismos turnos sirvieron para encontrar el escenario, de modo que puede salir favorecido; confirmado: en turnos nuevos por los que no se eligió nada.</translation>
    </message>
    <message>
        <source>Input values</source>
        <translation>Valores de entrada</translation>
    </message>
    <message>
        <source>What the stations say today; their other parameters are at their defaults. Calendar, stops of the whole line, products and run settings are in the file below. What scenarios change is in their chapters.</source>
        <translation>Lo que dicen hoy las estaciones; sus demás parámetros están en sus valores por defecto. Calendario, paradas de toda la línea, productos y ajustes de simulación están en el archivo de abajo. Lo que cambian los escenarios está en sus capítulos.</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>The line as a file</source>
        <translation>La línea como archivo</translation>
    </message>
    <message>
        <source>How to repeat it</source>
        <translation>Cómo repetirlo</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>aún sin guardar</translation>
    </message>
    <message>
        <source>LineTwin %1, file %2.</source>
        <translation>LineTwin %1, archivo %2.</translation>
    </message>
    <message>
        <source>The same inputs, seed and version give the same figures, bit for bit. SHA-256 of the inputs:
%1</source>
        <translation>Las mismas entradas, semilla y versión dan las mismas cifras, bit a bit. SHA-256 de las entradas:
%1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>The shift plays where scripts are allowed; all figures are below.</source>
        <translation>El turno se reproduce donde se permiten scripts; todas las cifras están abajo.</translation>
    </message>
    <message>
        <source>The line has no stations yet.</source>
        <translation>La línea aún no tiene estaciones.</translation>
    </message>
    <message numerus="yes">
        <source>%1: seed %2, %Ln shift(s) of %3</source>
        <translation>
            <numerusform>%1: semilla %2, %Ln turno de %3</numerusform>
            <numerusform>%1: semilla %2, %Ln turnos de %3</numerusform>
        </translation>
    </message>
    <message>
        <source>after a warm-up of %1 that does not count</source>
        <translation>tras un calentamiento de %1 que no cuenta</translation>
    </message>
    <message numerus="yes">
        <source>confirmed on %Ln fresh one(s), the replications from %1 on</source>
        <translation>
            <numerusform>confirmado en %Ln nuevo, las réplicas desde %1</numerusform>
            <numerusform>confirmado en %Ln nuevos, las réplicas desde %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>scenario</comment>
        <translation>%1 (eliminado)</translation>
    </message>
    <message>
        <source>%1, shift %2, %3</source>
        <comment>entry, number, time</comment>
        <translation>%1, turno %2, %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, rows</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language that this is translated to</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>%1 has no figures: %2</source>
        <comment>entry, problem</comment>
        <translation>%1 no tiene cifras: %2</translation>
    </message>
    <message>
        <source>%1 has no figures.</source>
        <translation>%1 no tiene cifras.</translation>
    </message>
    <message>
        <source>%1: %2 is %3.</source>
        <comment>entry, figure, value</comment>
        <translation>%1: %2 es %3.</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3; %4.</source>
        <comment>entry, figure, value, difference</comment>
        <translation>%1: %2 pasa a %3; %4.</translation>
    </message>
    <message>
        <source>The baseline makes %1 on the same shifts.</source>
        <translation>La base hace %1 en los mismos turnos.</translation>
    </message>
    <message>
        <source>It is on another line, “%1”.</source>
        <translation>Está en otra línea, «%1».</translation>
    </message>
    <message>
        <source>It changes %1.</source>
        <translation>Cambia %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>The line today</source>
        <translation>La línea hoy</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>La línea</translation>
    </message>
    <message>
        <source>Too long to be played in a report: %1.</source>
        <translation>Demasiado largo para reproducirse en un informe: %1.</translation>
    </message>
    <message>
        <source>The shift, played</source>
        <translation>El turno, reproducido</translation>
    </message>
    <message>
        <source>One simulated shift of the baseline and of a scenario, on one clock and with the same luck. It shows how the line behaves; what a change brings is told by the figures over all shifts.</source>
        <translation>Un turno simulado de la base y de un escenario, con un mismo reloj y el mismo azar. Muestra cómo se comporta la línea; lo que trae un cambio lo dicen las cifras de todos los turnos.</translation>
    </message>
    <message>
        <source>One simulated shift. It shows how the line behaves; the figures are over all shifts.</source>
        <translation>Un turno simulado. Muestra cómo se comporta la línea; las cifras son de todos los turnos.</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Lo que cambia</translation>
    </message>
    <message>
        <source>It is on another line, “%1”, which differs from today&apos;s by: %2.</source>
        <translation>Está en otra línea, «%1», que difiere de la de hoy en: %2.</translation>
    </message>
    <message>
        <source>Nothing: it runs as the baseline.</source>
        <translation>Nada: corre como la base.</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>Lo que vale</translation>
    </message>
    <message>
        <source>Where the gain comes from</source>
        <translation>De dónde viene la ganancia</translation>
    </message>
    <message>
        <source>Where the time goes</source>
        <translation>Adónde va el tiempo</translation>
    </message>
    <message>
        <source>Shift by shift, and station by station</source>
        <translation>Turno a turno, y estación a estación</translation>
    </message>
    <message>
        <source>Of the exploring shifts.</source>
        <translation>De los turnos exploratorios.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Mean of the shifts</source>
        <translation>Media de los turnos</translation>
    </message>
    <message>
        <source>Difference to the baseline</source>
        <translation>Diferencia con la base</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Of the exploring shifts, and so not exactly the confirmed figures.</source>
        <translation>De los turnos exploratorios, y por tanto no exactamente las cifras confirmadas.</translation>
    </message>
    <message>
        <source>The bars do not begin at 0.</source>
        <translation>Las barras no empiezan en 0.</translation>
    </message>
    <message>
        <source>Show it in the player</source>
        <translation>Mostrarlo en el reproductor</translation>
    </message>
    <message>
        <source>Show “%1” in the player</source>
        <comment>moment</comment>
        <translation>Mostrar «%1» en el reproductor</translation>
    </message>
    <message>
        <source>%1, shift %2</source>
        <comment>entry, number</comment>
        <translation>%1, turno %2</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3 (%4), %5.</source>
        <comment>entry, figure, value, difference, verdict</comment>
        <translation>%1: %2 pasa a %3 (%4), %5.</translation>
    </message>
    <message>
        <source>Each verdict stands alone: its interval is that of this one scenario and the baseline. The intervals of a Compare study hold for all scenarios together.</source>
        <translation>Cada veredicto vale por sí solo: su intervalo es el de este único escenario y la base. Los intervalos de un estudio Comparar valen para todos los escenarios a la vez.</translation>
    </message>
    <message>
        <source>Interval at %1</source>
        <translation>Intervalo al %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentences, from how many shifts</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Where half the interval would mislead, its ends stand in brackets.</source>
        <translation>Donde la mitad del intervalo llevaría a error, sus extremos figuran entre corchetes.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ReportActions</name>
    <message>
        <source>Saved the report “%1”</source>
        <translation>Se guardó el informe «%1»</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ReportDialog</name>
    <message>
        <source>The shift pla&amp;ys in it</source>
        <translation>El turno se re&amp;produce en él</translation>
    </message>
    <message>
        <source>&amp;Confirm figures on fresh luck first</source>
        <translation>&amp;Confirmar antes las cifras con azar nuevo</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>none</source>
        <comment>author</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Baseline and all scenarios</source>
        <translation>La base y todos los escenarios</translation>
    </message>
    <message>
        <source>Baseline and “%1” alone</source>
        <translation>Solo la base y «%1»</translation>
    </message>
    <message>
        <source>Page for a browser (HTML)</source>
        <translation>Página para un navegador (HTML)</translation>
    </message>
    <message>
        <source>Document (PDF)</source>
        <translation>Documento (PDF)</translation>
    </message>
    <message>
        <source>Runs each scenario on shifts that nothing was chosen by. Takes about as long again.</source>
        <translation>Simula cada escenario en turnos por los que no se eligió nada. Tarda más o menos otro tanto.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation>&amp;Autor</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>C&amp;omo</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>Pape&amp;l</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Pages with numbers, to be printed or mailed.</source>
        <translation>Páginas numeradas, para imprimir o enviar.</translation>
    </message>
    <message>
        <source>One file that needs nothing else: figures, pictures and a shift that plays, in any browser, without a network.</source>
        <translation>Un archivo que no necesita nada más: cifras, imágenes y un turno que se reproduce, en cualquier navegador, sin red.</translation>
    </message>
    <message>
        <source>Page for a browser</source>
        <translation>Página para un navegador</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>The shifts are being run…</source>
        <translation>Se están simulando los turnos…</translation>
    </message>
    <message>
        <source>The report is being put together…</source>
        <translation>Se está componiendo el informe…</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ReportMessages</name>
    <message>
        <source>“%1” has no scenario “%2”</source>
        <translation>«%1» no tiene ningún escenario «%2»</translation>
    </message>
    <message>
        <source>--report %1: must end in .html or .pdf</source>
        <translation>--report %1: debe acabar en .html o .pdf</translation>
    </message>
    <message>
        <source>--report %1: the folder is not there or cannot be written to</source>
        <translation>--report %1: la carpeta no está o no se puede escribir en ella</translation>
    </message>
    <message>
        <source>--report %1: would replace the input</source>
        <translation>--report %1: reemplazaría la entrada</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ResultTables</name>
    <message>
        <source>per h</source>
        <translation>por h</translation>
    </message>
    <message>
        <source>s</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>s</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>items</source>
        <translation>piezas</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Este turno</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>%1 interval from</source>
        <translation>intervalo al %1, desde</translation>
    </message>
    <message>
        <source>%1 interval to</source>
        <translation>intervalo al %1, hasta</translation>
    </message>
    <message>
        <source>Single shifts: P10</source>
        <translation>Turnos sueltos: P10</translation>
    </message>
    <message>
        <source>Single shifts: P90</source>
        <translation>Turnos sueltos: P90</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Change, %</source>
        <translation>Cambio, %</translation>
    </message>
    <message>
        <source>%1: %2 interval from</source>
        <translation>%1: intervalo al %2, desde</translation>
    </message>
    <message>
        <source>%1: %2 interval to</source>
        <translation>%1: intervalo al %2, hasta</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Key figures of the line</source>
        <translation>Indicadores de la línea</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Estaciones</translation>
    </message>
    <message>
        <source>Key figures of the stations</source>
        <translation>Indicadores de las estaciones</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure, unit</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stops of the shift by the stations themselves</source>
        <translation>Paradas del turno por las propias estaciones</translation>
    </message>
    <message>
        <source>Breakdowns and jams of the shift</source>
        <translation>Averías y microparadas del turno</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>What the scenarios change of the baseline</source>
        <translation>Lo que los escenarios cambian de la base</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Scenario&apos;s value</source>
        <translation>Valor del escenario</translation>
    </message>
    <message>
        <source>per min</source>
        <translation>por min</translation>
    </message>
</context>
<context>
    <name>linetwin::app::RunSettingField</name>
    <message>
        <source>a fresh one</source>
        <comment>random seed</comment>
        <translation>una nueva</translation>
    </message>
    <message>
        <source>not given</source>
        <comment>start time</comment>
        <translation>no indicado</translation>
    </message>
</context>
<context>
    <name>linetwin::app::RunSettingsEditor</name>
    <message>
        <source>%1 In files: %2.</source>
        <extracomment>The help of a setting, then its key in files</extracomment>
        <translation>%1 En archivos: %2.</translation>
    </message>
    <message>
        <source>Shift length</source>
        <translation>Duración del turno</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>h</translation>
    </message>
    <message>
        <source>How long one simulated shift lasts. Warm-up and shift together last 100,000 h at most.</source>
        <translation>Cuánto dura un turno simulado. Calentamiento y turno juntos duran como máximo 100.000 h.</translation>
    </message>
    <message>
        <source>Warm-up, not counted</source>
        <translation>Calentamiento, sin contar</translation>
    </message>
    <message>
        <source>Runs before the shift, so that it does not begin with an empty line. 0: none.</source>
        <translation>Corre antes del turno, para que no empiece con una línea vacía. 0: ninguno.</translation>
    </message>
    <message>
        <source>Shifts simulated</source>
        <translation>Turnos simulados</translation>
    </message>
    <message>
        <source>How many shifts, each with other luck, the means are taken from: 1 to 100,000. More make the intervals narrower and the answer slower.</source>
        <translation>De cuántos turnos, cada uno con otro azar, se toman las medias: de 1 a 100.000. Más hacen los intervalos más estrechos y la respuesta más lenta.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Semilla aleatoria</translation>
    </message>
    <message>
        <source>Names the luck of the shifts: the same seed gives the same shifts again.</source>
        <translation>Da nombre al azar de los turnos: la misma semilla da otra vez los mismos turnos.</translation>
    </message>
    <message>
        <source>Draw a new seed</source>
        <translation>Sacar una semilla nueva</translation>
    </message>
    <message>
        <source>a fresh one each time</source>
        <translation>una nueva cada vez</translation>
    </message>
    <message>
        <source>Random seed: %1</source>
        <translation>Semilla aleatoria: %1</translation>
    </message>
    <message>
        <source>Drawn anew whenever the file is opened, so that the figures differ a little each time</source>
        <translation>Sacada de nuevo cada vez que se abre el archivo, de modo que las cifras difieren un poco cada vez</translation>
    </message>
    <message>
        <source>Telemetry every</source>
        <translation>Telemetría cada</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>s</translation>
    </message>
    <message>
        <source>Time between two rows of the telemetry file. It changes no figure.</source>
        <translation>Tiempo entre dos filas del archivo de telemetría. No cambia ninguna cifra.</translation>
    </message>
    <message>
        <source>Production every</source>
        <translation>Producción cada</translation>
    </message>
    <message>
        <source>Length of one interval in the production file. It changes no figure.</source>
        <translation>Duración de un intervalo en el archivo de producción. No cambia ninguna cifra.</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Start of the shift: %1</source>
        <translation>Inicio del turno: %1</translation>
    </message>
    <message>
        <source>Start of the shift</source>
        <translation>Inicio del turno</translation>
    </message>
    <message>
        <source>Date and time at which the shift begins, for clock labels and for shifts and breaks with a time of day. In files: start_time.</source>
        <translation>Fecha y hora en que empieza el turno, para las horas mostradas y para turnos y pausas con una hora del día. En archivos: start_time.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::RunStart</name>
    <message>
        <source>Say when it begins</source>
        <translation>Decir cuándo empieza</translation>
    </message>
    <message>
        <source>Begin of the run</source>
        <translation>Inicio de la simulación</translation>
    </message>
    <message>
        <source>Sets the start of the shift in the run settings, for now to the Monday that is assumed</source>
        <translation>Fija el inicio del turno en los ajustes de simulación, por ahora en el lunes que se supone</translation>
    </message>
    <message>
        <source>The run, shaded in the week, begins on</source>
        <translation>La simulación, sombreada en la semana, empieza el</translation>
    </message>
    <message>
        <source>Nothing says when the run, shaded in the week, begins: a Monday at 06:00 is assumed.</source>
        <translation>Nada dice cuándo empieza la simulación, sombreada en la semana: se supone un lunes a las 06:00.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::RunStatus</name>
    <message>
        <source>Every figure is a mean over this many simulated shifts</source>
        <translation>Cada cifra es una media de tantos turnos simulados</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Avance de la simulación</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Cancelar la simulación</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>queda %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln shift(s)</source>
        <translation>
            <numerusform>%1 de %Ln turno</numerusform>
            <numerusform>%1 de %Ln turnos</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>No figures: the line has no stations yet</source>
        <translation>Sin cifras: la línea aún no tiene estaciones</translation>
    </message>
    <message>
        <source>The line has errors: see Problems</source>
        <translation>La línea tiene errores: vea Problemas</translation>
    </message>
    <message>
        <source>Figures are out of date: press Ctrl+R to run again</source>
        <translation>Las cifras están desactualizadas: pulse Ctrl+R para simular de nuevo</translation>
    </message>
    <message>
        <source>No figures: press Ctrl+R to run</source>
        <translation>Sin cifras: pulse Ctrl+R para simular</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Confirmando…</translation>
    </message>
    <message>
        <source>Recording the shift…</source>
        <translation>Registrando el turno…</translation>
    </message>
    <message>
        <source>Cancelled after %1</source>
        <translation>Cancelado tras %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shift(s) of %1 h</source>
        <extracomment>How much is simulated, e.g. &quot;100 shifts of 8 h&quot;</extracomment>
        <translation>
            <numerusform>%Ln turno de %1 h</numerusform>
            <numerusform>%Ln turnos de %1 h</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding the causes of losses…</source>
        <translation>Buscando las causas de las pérdidas…</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SaveDialog</name>
    <message>
        <source>project “%1”</source>
        <translation>proyecto «%1»</translation>
    </message>
    <message>
        <source>line “%1”</source>
        <translation>línea «%1»</translation>
    </message>
    <message>
        <source>scenario “%1”</source>
        <translation>escenario «%1»</translation>
    </message>
    <message>
        <source>its folder will be made</source>
        <translation>se creará su carpeta</translation>
    </message>
    <message>
        <source>its folder is no longer there</source>
        <translation>su carpeta ya no está</translation>
    </message>
    <message>
        <source>was changed by another program; those changes are replaced</source>
        <translation>fue cambiado por otro programa; esos cambios se reemplazan</translation>
    </message>
    <message>
        <source>replaces the file that is there</source>
        <translation>reemplaza el archivo que hay</translation>
    </message>
    <message>
        <source>loses its comments, but for those at the top</source>
        <translation>pierde sus comentarios, salvo los del principio</translation>
    </message>
    <message>
        <source>was moved or deleted; it is written again</source>
        <translation>se movió o se eliminó; se escribe de nuevo</translation>
    </message>
    <message>
        <source>%1 project</source>
        <translation>Proyecto %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>Archivos que se escribirán</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>G&amp;uardar como…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>&amp;One file that holds everything</source>
        <translation>Un &amp;archivo que lo contiene todo</translation>
    </message>
    <message>
        <source>A file for the &amp;line and one for each scenario</source>
        <translation>Un archivo para la &amp;línea y uno para cada escenario</translation>
    </message>
    <message>
        <source>Keep as</source>
        <translation>Conservar como</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>No se puede crear la carpeta.</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Carpeta del proyecto</translation>
    </message>
    <message>
        <source>Before “%1” is saved, please look at this:</source>
        <translation>Antes de guardar «%1», mire esto:</translation>
    </message>
    <message numerus="yes">
        <source>The line “%1”, its scenarios and %Ln other line(s) are kept together as a project.</source>
        <translation>
            <numerusform>La línea «%1», sus escenarios y %Ln otra línea se conservan juntos como un proyecto.</numerusform>
            <numerusform>La línea «%1», sus escenarios y otras %Ln líneas se conservan juntos como un proyecto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line “%1” is kept as a project: its scenarios will be saved with it.</source>
        <translation>La línea «%1» se conserva como un proyecto: sus escenarios se guardarán con ella.</translation>
    </message>
    <message numerus="yes">
        <source>The line “%1” and its %Ln scenario(s) are kept together as a project.</source>
        <translation>
            <numerusform>La línea «%1» y su %Ln escenario se conservan juntos como un proyecto.</numerusform>
            <numerusform>La línea «%1» y sus %Ln escenarios se conservan juntos como un proyecto.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace and save</source>
        <translation>&amp;Reemplazar y guardar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Give it a name and a folder.</source>
        <translation>Dele un nombre y una carpeta.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>No existe esa carpeta.</translation>
    </message>
    <message>
        <source>To keep what would be lost, save under another name.</source>
        <translation>Para conservar lo que se perdería, guarde con otro nombre.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>content, note</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>studies of another project</source>
        <translation>estudios de otro proyecto</translation>
    </message>
    <message>
        <source>“%1” holds another part of this project already. Choose another name.</source>
        <translation>“%1” ya contiene otra parte de este proyecto. Elija otro nombre.</translation>
    </message>
    <message>
        <source>will be lost</source>
        <translation>se perderán</translation>
    </message>
    <message>
        <source>there is a folder of this name</source>
        <translation>hay una carpeta con este nombre</translation>
    </message>
    <message>
        <source>is empty or cannot be read; it is written again</source>
        <translation>está vacío o no se puede leer; se escribe de nuevo</translation>
    </message>
    <message>
        <source>Choose a name that no folder has.</source>
        <translation>Elija un nombre que no tenga ninguna carpeta.</translation>
    </message>
    <message>
        <source>A name has no “/”; the folder has its own field.</source>
        <translation>Un nombre no lleva «/»; la carpeta tiene su propio campo.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SaveStatus</name>
    <message>
        <source>Saving %1…</source>
        <translation>Guardando %1…</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SavingPlace</name>
    <message>
        <source>“%1” is already there. Replace it?</source>
        <translation>«%1» ya está ahí. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Reemplazar archivo</translation>
    </message>
    <message>
        <source>Saved “%1”</source>
        <translation>Se guardó «%1»</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>No se pudo escribir «%1»: %2</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saving “%1”. The disk is slow.</source>
        <translation>Se está guardando «%1». El disco es lento.</translation>
    </message>
    <message>
        <source>&amp;Do not wait</source>
        <translation>&amp;No esperar</translation>
    </message>
    <message>
        <source>“%1” is not written yet: its disk does not answer.</source>
        <translation>«%1» aún no está escrito: su disco no responde.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ScenarioDelegate</name>
    <message>
        <source>Name of the scenario</source>
        <translation>Nombre del escenario</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ScenarioDetails</name>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Comes with LineTwin</source>
        <translation>Viene con LineTwin</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>%1 · unsaved changes</source>
        <translation>%1 · cambios sin guardar</translation>
    </message>
    <message>
        <source>Description of the scenario</source>
        <translation>Descripción del escenario</translation>
    </message>
    <message>
        <source>Description of the line</source>
        <translation>Descripción de la línea</translation>
    </message>
    <message>
        <source>What is this scenario about?</source>
        <translation>¿De qué trata este escenario?</translation>
    </message>
    <message>
        <source>What is this line?</source>
        <translation>¿Qué línea es esta?</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>La línea</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>This line</source>
        <translation>Esta línea</translation>
    </message>
    <message>
        <source>Differences to “%1”</source>
        <translation>Diferencias con «%1»</translation>
    </message>
    <message>
        <source>Differences to today’s line</source>
        <translation>Diferencias con la línea de hoy</translation>
    </message>
    <message>
        <source>Differences to the baseline</source>
        <translation>Diferencias con la base</translation>
    </message>
    <message>
        <source>None yet. Change a parameter while this scenario is the one you edit.</source>
        <translation>Aún ninguna. Cambie un parámetro mientras este escenario es el que edita.</translation>
    </message>
    <message>
        <source>None yet. Add, move or remove stations, or change their values: today’s line stays as it is.</source>
        <translation>Aún ninguna. Añada, mueva o quite estaciones, o cambie sus valores: la línea de hoy queda como es.</translation>
    </message>
    <message>
        <source>The line as it is today. Scenarios start from it and keep only what they change.</source>
        <translation>La línea como es hoy. Los escenarios parten de ella y guardan solo lo que cambian.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ScenarioList</name>
    <message>
        <source>Baseline and scenarios</source>
        <translation>Base y escenarios</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ScenarioModel</name>
    <message>
        <source>%1, as it is today</source>
        <translation>%1, como es hoy</translation>
    </message>
    <message>
        <source>Changes nothing yet</source>
        <translation>Aún no cambia nada</translation>
    </message>
    <message>
        <source>Another line, without stations yet</source>
        <translation>Otra línea, aún sin estaciones</translation>
    </message>
    <message>
        <source>Another line; as today’s so far</source>
        <translation>Otra línea; hasta ahora como la de hoy</translation>
    </message>
    <message>
        <source>Another line, not comparable with today’s</source>
        <translation>Otra línea, no comparable con la de hoy</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>another line, compared with the Baseline</source>
        <translation>otra línea, comparada con la base</translation>
    </message>
    <message>
        <source>not in a file of its own yet</source>
        <translation>aún no en un archivo propio</translation>
    </message>
    <message>
        <source>has unsaved changes</source>
        <translation>tiene cambios sin guardar</translation>
    </message>
    <message>
        <source>shown and edited</source>
        <translation>mostrado y editado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ScenarioPanel</name>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>All that can be done with the scenario</source>
        <translation>Todo lo que se puede hacer con el escenario</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ScrubSlider</name>
    <message>
        <source>Time in the shift</source>
        <translation>Tiempo en el turno</translation>
    </message>
    <message>
        <source>Arrow keys move by one second, page keys by five minutes.</source>
        <translation>Las flechas mueven un segundo, las teclas de página cinco minutos.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more station(s)</source>
        <translation>
            <numerusform>y %Ln estación más</numerusform>
            <numerusform>y %Ln estaciones más</numerusform>
        </translation>
    </message>
    <message>
        <source>No station had stopped.</source>
        <translation>Ninguna estación se había parado.</translation>
    </message>
    <message>
        <source>No station was down or jammed.</source>
        <translation>Ninguna estación estaba averiada ni en microparada.</translation>
    </message>
    <message>
        <source>Upper lane: down. Lower lane: jammed.</source>
        <translation>Carril superior: averiada. Carril inferior: microparada.</translation>
    </message>
    <message>
        <source>Upper lane: down from below, in changeover from above. Lower lane: jammed. Striped behind both: closed.</source>
        <translation>Carril superior: averiada desde abajo, en cambio de formato desde arriba. Carril inferior: microparada. Rayado detrás de ambos: cerrada.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SearchWords</name>
    <message>
        <source>version, licence, credits</source>
        <translation>versión, licencia, créditos</translation>
    </message>
    <message>
        <source>import, load, file</source>
        <translation>importar, cargar, archivo</translation>
    </message>
    <message>
        <source>name, signature</source>
        <translation>nombre, firma, redactor</translation>
    </message>
    <message>
        <source>backup, recovery, crash, save automatically</source>
        <translation>copia de seguridad, recuperación, fallo, guardar automáticamente</translation>
    </message>
    <message>
        <source>moment, mark, remember</source>
        <translation>instante, marcar, recordar</translation>
    </message>
    <message>
        <source>stop, abort, interrupt</source>
        <translation>detener, interrumpir, abortar</translation>
    </message>
    <message>
        <source>close file, leave</source>
        <translation>cerrar el archivo, salir</translation>
    </message>
    <message>
        <source>dark mode, night, theme</source>
        <translation>oscuro, modo noche, dark mode, tema</translation>
    </message>
    <message>
        <source>accessibility, visibility, theme</source>
        <translation>accesibilidad, visibilidad, tema</translation>
    </message>
    <message>
        <source>light mode, day, theme</source>
        <translation>claro, modo día, light mode, tema</translation>
    </message>
    <message>
        <source>theme, appearance</source>
        <translation>tema, apariencia</translation>
    </message>
    <message>
        <source>statistics, interval, probability</source>
        <translation>estadística, intervalo, probabilidad</translation>
    </message>
    <message>
        <source>money, euro, dollar</source>
        <translation>dinero, euro, dólar</translation>
    </message>
    <message>
        <source>remove, erase</source>
        <translation>quitar, borrar</translation>
    </message>
    <message>
        <source>copy, clone</source>
        <translation>copiar, clonar</translation>
    </message>
    <message>
        <source>copy, clone, variant</source>
        <translation>copiar, clonar, variante</translation>
    </message>
    <message>
        <source>search, command palette</source>
        <translation>buscar, comandos</translation>
    </message>
    <message>
        <source>directory, path, storage</source>
        <translation>directorio, ruta, ubicación</translation>
    </message>
    <message>
        <source>maximize, large</source>
        <translation>maximizar, grande</translation>
    </message>
    <message>
        <source>help, manual, documentation</source>
        <translation>ayuda, manual, documentación</translation>
    </message>
    <message>
        <source>add machine, new station</source>
        <translation>añadir máquina, nueva estación</translation>
    </message>
    <message>
        <source>shortcuts, keyboard, hotkeys</source>
        <translation>atajos, teclado</translation>
    </message>
    <message>
        <source>translation, English, Deutsch, Français, Español, 中文, 日本語</source>
        <translation>traducción, language, English, Deutsch, Français, Español, 中文, 日本語</translation>
    </message>
    <message>
        <source>animation, transitions</source>
        <translation>animación, transiciones</translation>
    </message>
    <message>
        <source>create, new project, empty</source>
        <translation>crear, nuevo proyecto, vacío</translation>
    </message>
    <message>
        <source>variant, alternative, layout</source>
        <translation>variante, alternativa, disposición</translation>
    </message>
    <message>
        <source>what-if, variant, idea</source>
        <translation>qué pasaría si, variante, idea</translation>
    </message>
    <message>
        <source>decimal point, comma, thousands separator</source>
        <translation>punto decimal, coma, separador de millares</translation>
    </message>
    <message>
        <source>load, import, file</source>
        <translation>cargar, importar, archivo</translation>
    </message>
    <message>
        <source>calendar, weekend, holiday, working time</source>
        <translation>calendario, fin de semana, festivo, horario laboral</translation>
    </message>
    <message>
        <source>difference, versus, better</source>
        <translation>diferencia, frente a, mejor</translation>
    </message>
    <message>
        <source>product mix, assortment, shares</source>
        <translation>mezcla de productos, surtido, partes</translation>
    </message>
    <message>
        <source>portfolio, investment, payback, money</source>
        <translation>portfolio, inversión, retorno, dinero</translation>
    </message>
    <message>
        <source>money, price, cost, article</source>
        <translation>dinero, precio, coste, artículo</translation>
    </message>
    <message>
        <source>influence, tornado, effect</source>
        <translation>influencia, tornado, efecto</translation>
    </message>
    <message>
        <source>optimize, buffers, capacity</source>
        <translation>optimizar, búferes, capacidad</translation>
    </message>
    <message>
        <source>vary, range, curve</source>
        <translation>variar, rango, curva</translation>
    </message>
    <message>
        <source>spreadsheet, Excel, parameters</source>
        <translation>hoja de cálculo, Excel, parámetros</translation>
    </message>
    <message>
        <source>preferences, options, configuration</source>
        <translation>preferencias, opciones, configuración</translation>
    </message>
    <message>
        <source>start, animation, run</source>
        <translation>iniciar, animación, ejecutar</translation>
    </message>
    <message>
        <source>slides, presentation, show</source>
        <translation>diapositivas, presentación, mostrar</translation>
    </message>
    <message>
        <source>exit, end, close window</source>
        <translation>salir, fin, cerrar la ventana</translation>
    </message>
    <message>
        <source>units, speed, throughput</source>
        <translation>unidades, velocidad, caudal</translation>
    </message>
    <message>
        <source>again, repeat, forward</source>
        <translation>otra vez, repetir, adelante</translation>
    </message>
    <message>
        <source>threshold, tolerance, significance</source>
        <translation>umbral, tolerancia, significación</translation>
    </message>
    <message>
        <source>erase, take out</source>
        <translation>borrar, quitar</translation>
    </message>
    <message>
        <source>title, label</source>
        <translation>título, etiqueta</translation>
    </message>
    <message>
        <source>PDF, print, HTML, export</source>
        <translation>PDF, imprimir, HTML, exportar</translation>
    </message>
    <message>
        <source>windows, panels, arrange</source>
        <translation>ventanas, paneles, ordenar</translation>
    </message>
    <message>
        <source>calculate, simulate, refresh</source>
        <translation>calcular, simular, actualizar</translation>
    </message>
    <message>
        <source>store, write</source>
        <translation>almacenar, escribir</translation>
    </message>
    <message>
        <source>Excel, spreadsheet, CSV, export</source>
        <translation>Excel, hoja de cálculo, CSV, exportar</translation>
    </message>
    <message>
        <source>another name, place, folder</source>
        <translation>otro nombre, lugar, carpeta</translation>
    </message>
    <message>
        <source>export, mail, send</source>
        <translation>exportar, correo, enviar</translation>
    </message>
    <message>
        <source>working time, duration</source>
        <translation>horario laboral, duración</translation>
    </message>
    <message>
        <source>font size, larger letters, zoom</source>
        <translation>tamaño de letra, letras más grandes, zoom, font size</translation>
    </message>
    <message>
        <source>dark mode, light mode, night, contrast</source>
        <translation>oscuro, claro, noche, contraste, tema, dark mode</translation>
    </message>
    <message>
        <source>units, seconds, minutes, duration</source>
        <translation>unidades, segundos, minutos, duración</translation>
    </message>
    <message>
        <source>back, take back, revert</source>
        <translation>atrás, volver, revertir, undo</translation>
    </message>
    <message>
        <source>start page, examples, recent files</source>
        <translation>página de inicio, ejemplos, archivos recientes</translation>
    </message>
    <message>
        <source>magnify, larger</source>
        <translation>ampliar, más grande</translation>
    </message>
    <message>
        <source>reduce, smaller</source>
        <translation>reducir, más pequeño</translation>
    </message>
    <message>
        <source>stop log, from a log, counters, parameters</source>
        <translation>registro de paradas, de un registro, contadores, parámetros</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SensitivitySettings</name>
    <message>
        <source>All shifts for every row</source>
        <translation>Todos los turnos para cada fila</translation>
    </message>
    <message>
        <source>Every parameter is improved and worsened by so much; losses are switched off besides</source>
        <translation>Cada parámetro se mejora y se empeora en tanto; además se desconectan las pérdidas</translation>
    </message>
    <message>
        <source>Better and worse by, %</source>
        <translation>Mejor y peor en, %</translation>
    </message>
    <message>
        <source>Otherwise a row stops as soon as it is decided, or all shifts would leave it open; its interval then holds at a level of its own, and the study takes about half the time.</source>
        <translation>Si no, una fila se detiene en cuanto está decidida, o todos los turnos la dejarían abierta; su intervalo vale entonces a un nivel propio, y el estudio tarda más o menos la mitad.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SeriesReadout</name>
    <message>
        <source>%1 (hidden)</source>
        <comment>a series</comment>
        <translation>%1 (oculta)</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>Leyenda: %1</translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <comment>entries of the legend without room</comment>
        <translation>+ %1 más</translation>
    </message>
    <message>
        <source>Click: show %1</source>
        <translation>Clic: mostrar %1</translation>
    </message>
    <message>
        <source>Click: hide %1</source>
        <translation>Clic: ocultar %1</translation>
    </message>
    <message>
        <source>Click: select the station</source>
        <translation>Clic: seleccionar la estación</translation>
    </message>
    <message>
        <source>Double click: select the station</source>
        <translation>Doble clic: seleccionar la estación</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SessionWords</name>
    <message>
        <source>Runs the ticked scenarios and the reference on the same luck.</source>
        <translation>Simula los escenarios marcados y la referencia con el mismo azar.</translation>
    </message>
    <message>
        <source>Runs the shown scenario with every value of the range, on the same luck.</source>
        <translation>Simula el escenario mostrado con cada valor del rango, con el mismo azar.</translation>
    </message>
    <message>
        <source>What is each loss worth? Every parameter better and worse, every loss switched off.</source>
        <translation>¿Cuánto vale cada pérdida? Cada parámetro mejor y peor, cada pérdida desconectada.</translation>
    </message>
    <message>
        <source>Which measures together bring most for a budget? Gains of measures do not add.</source>
        <translation>¿Qué medidas juntas traen más por un presupuesto? Las ganancias de las medidas no se suman.</translation>
    </message>
    <message>
        <source>Which product earns most in an hour of the line, and what does a mix earn?</source>
        <translation>¿Qué producto rinde más en una hora de la línea, y qué rinde una mezcla?</translation>
    </message>
    <message>
        <source>The best way to spread buffer places over the line, for every total.</source>
        <translation>La mejor manera de repartir plazas de búfer por la línea, para cada total.</translation>
    </message>
    <message>
        <source>%1 of %2 shifts</source>
        <translation>%1 de %2 turnos</translation>
    </message>
    <message>
        <source>%1, almost done</source>
        <translation>%1, casi listo</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <translation>%1, quedan unos %2</translation>
    </message>
    <message>
        <source>Stopped before anything was found.</source>
        <translation>Detenido antes de encontrar nada.</translation>
    </message>
    <message>
        <source>Run at %1.</source>
        <translation>Calculado a las %1.</translation>
    </message>
    <message>
        <source>Run at %1 on “%2”.</source>
        <translation>Calculado a las %1 sobre «%2».</translation>
    </message>
    <message>
        <source>A later run was stopped before it found anything.</source>
        <translation>Un cálculo posterior se detuvo antes de encontrar nada.</translation>
    </message>
    <message>
        <source>Further shifts were stopped.</source>
        <translation>Se detuvieron más turnos.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Se detuvo antes de acabar.</translation>
    </message>
    <message>
        <source>Scenarios that were added since are not in it.</source>
        <translation>Los escenarios añadidos desde entonces no están en él.</translation>
    </message>
    <message>
        <source>The line, a scenario or these settings have changed since.</source>
        <translation>La línea, un escenario o estos ajustes han cambiado desde entonces.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 after %2 h of warm-up</source>
        <translation>%1 tras %2 h de calentamiento</translation>
    </message>
    <message>
        <source>exploratory, with fewer for rows that were decided early</source>
        <translation>exploratorio, con menos para filas decididas pronto</translation>
    </message>
    <message>
        <source>exploratory</source>
        <translation>exploratorio</translation>
    </message>
    <message>
        <source>on fresh luck</source>
        <translation>con azar nuevo</translation>
    </message>
    <message>
        <source>confirmed on fresh luck</source>
        <translation>confirmado con azar nuevo</translation>
    </message>
    <message>
        <source>, behind the %1 shifts that Confirm has used</source>
        <translation>, tras los %1 turnos que Confirmar ha usado</translation>
    </message>
    <message>
        <source>%1 shifts of %2, seed %3; %4</source>
        <translation>%1 turnos de %2, semilla %3; %4</translation>
    </message>
    <message>
        <source>%1; what is paler is exploratory</source>
        <translation>%1; lo más pálido es exploratorio</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparación</translation>
    </message>
    <message>
        <source>%1. Intervals show simulation luck only, not the uncertainty of the input data.</source>
        <translation>%1. Los intervalos muestran solo el azar de la simulación, no la incertidumbre de los datos de entrada.</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>barrido</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>sensibilidad</translation>
    </message>
    <message>
        <source>buffer sizing</source>
        <translation>dimensionado de búferes</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>medidas</translation>
    </message>
    <message>
        <source>product mix</source>
        <translation>mezcla de productos</translation>
    </message>
    <message>
        <source>Shifts of %1, seed %2; exploratory</source>
        <translation>Turnos de %1, semilla %2; exploratorio</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SettingValues</name>
    <message>
        <source>the system’s</source>
        <comment>language</comment>
        <translation>el del sistema</translation>
    </message>
    <message>
        <source>none</source>
        <comment>currency</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>tab</source>
        <comment>between the fields of a table</comment>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>the program’s own</source>
        <comment>keys</comment>
        <translation>las del programa</translation>
    </message>
    <message>
        <source>%1: %3 instead of “%2”</source>
        <comment>a setting, a value that it cannot have, the one it has now</comment>
        <translation>%1: %3 en lugar de «%2»</translation>
    </message>
    <message>
        <source>Settings that had values they cannot have are at their defaults now. %1.</source>
        <comment>a list</comment>
        <translation>Los ajustes con valores que no pueden tener han vuelto a su valor por defecto. %1.</translation>
    </message>
    <message>
        <source>Speed of the playback</source>
        <translation>Velocidad de la reproducción</translation>
    </message>
    <message>
        <source>Zoom of the guide</source>
        <translation>Aumento de la guía</translation>
    </message>
    <message>
        <source>Separator of CSV tables</source>
        <translation>Separador de las tablas CSV</translation>
    </message>
    <message>
        <source>Decimal sign of CSV tables</source>
        <translation>Signo decimal de las tablas CSV</translation>
    </message>
    <message>
        <source>Byte order mark of CSV tables</source>
        <translation>Marca de orden de bytes de las tablas CSV</translation>
    </message>
    <message>
        <source>Kind of tables that are saved</source>
        <translation>Clase de las tablas guardadas</translation>
    </message>
    <message>
        <source>Shortcut of “%1”</source>
        <translation>Atajo de «%1»</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SettingsFile</name>
    <message>
        <source>The settings in %1 can neither be read nor written. The program uses its own, and forgets what is changed.</source>
        <translation>Los ajustes de %1 no se pueden leer ni escribir. El programa usa los suyos y olvida lo que se cambie.</translation>
    </message>
    <message>
        <source>The settings could not be read, so the program starts with its own. What was there is kept in %1.</source>
        <translation>No se pudieron leer los ajustes, así que el programa empieza con los suyos. Lo que había se conserva en %1.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1. What you change there holds until the program ends.</source>
        <translation>No se pudieron guardar los ajustes en %1. Lo que cambie en ellos vale hasta que termine el programa.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SettingsPage</name>
    <message>
        <source>Select a station in the diagram to see and change its parameters.</source>
        <translation>Seleccione una estación en el diagrama para ver y cambiar sus parámetros.</translation>
    </message>
    <message>
        <source>Run settings</source>
        <translation>Ajustes de simulación</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>The same for the baseline and every scenario.</source>
        <translation>Los mismos para la base y cada escenario.</translation>
    </message>
    <message>
        <source>Shifts and breaks…</source>
        <translation>Turnos y pausas…</translation>
    </message>
    <message>
        <source>When the line, or some of its stations, stand still by plan</source>
        <translation>Cuándo la línea, o algunas de sus estaciones, están paradas según el plan</translation>
    </message>
    <message>
        <source>Products…</source>
        <translation>Productos…</translation>
    </message>
    <message>
        <source>What a unit of each product costs and earns</source>
        <translation>Lo que cuesta y rinde una unidad de cada producto</translation>
    </message>
    <message>
        <source>This line’s. Today’s line is run in the same way to compare the two.</source>
        <translation>Los de esta línea. La línea de hoy se simula igual para comparar las dos.</translation>
    </message>
    <message>
        <source>The line’s: they hold for the baseline and for every scenario that says nothing else.</source>
        <translation>Los de la línea: valen para la base y para cada escenario que no diga otra cosa.</translation>
    </message>
    <message>
        <source>The line’s, as far as this scenario says nothing else.</source>
        <translation>Los de la línea, mientras este escenario no diga otra cosa.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ShiftChooser</name>
    <message>
        <source>&amp;First shift</source>
        <translation>&amp;Primer turno</translation>
    </message>
    <message>
        <source>&amp;Median: half of the shifts have less output</source>
        <translation>&amp;Mediano: la mitad de los turnos tienen menos producción</translation>
    </message>
    <message>
        <source>P&amp;10: one shift in ten has less output</source>
        <translation>P1&amp;0: uno de cada diez turnos tiene menos producción</translation>
    </message>
    <message>
        <source>P&amp;90: nine shifts in ten have less output</source>
        <translation>P&amp;90: nueve de cada diez turnos tienen menos producción</translation>
    </message>
    <message>
        <source>&amp;Worst shift: the least output of all</source>
        <translation>P&amp;eor turno: la menor producción de todos</translation>
    </message>
    <message>
        <source>&amp;Another shift by its number…</source>
        <translation>&amp;Otro turno por su número…</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation>Turno %1</translation>
    </message>
    <message>
        <source>Median: shift %1</source>
        <translation>Mediano: turno %1</translation>
    </message>
    <message>
        <source>P10: shift %1</source>
        <translation>P10: turno %1</translation>
    </message>
    <message>
        <source>P90: shift %1</source>
        <translation>P90: turno %1</translation>
    </message>
    <message>
        <source>Worst: shift %1</source>
        <translation>Peor: turno %1</translation>
    </message>
    <message>
        <source>Shift that is played: %1</source>
        <translation>Turno que se reproduce: %1</translation>
    </message>
    <message>
        <source>Which of the simulated shifts is played and drawn in the charts</source>
        <translation>Cuál de los turnos simulados se reproduce y se dibuja en los gráficos</translation>
    </message>
    <message>
        <source>Play another shift</source>
        <translation>Reproducir otro turno</translation>
    </message>
    <message>
        <source>Number of the shift, 1 to %1:</source>
        <translation>Número del turno, de 1 a %1:</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ShiftClock</name>
    <message>
        <source>yyyy-MM-dd HH:mm</source>
        <comment>date and time in figures, as Qt writes formats</comment>
        <translation>dd/MM/yyyy HH:mm</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ShiftConditions</name>
    <message numerus="yes">
        <source>%Ln shift(s)</source>
        <translation>
            <numerusform>%Ln turno</numerusform>
            <numerusform>%Ln turnos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and mean of %Ln shift(s)</source>
        <translation>
            <numerusform>%1, y media de %Ln turno</numerusform>
            <numerusform>%1, y media de %Ln turnos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h (after %2 h warm-up)</source>
        <translation>%1 h (tras %2 h de calentamiento)</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1, seed %2, %3; exploratory.</source>
        <comment>shifts, seed, duration</comment>
        <translation>%1, semilla %2, %3; exploratorio.</translation>
    </message>
    <message>
        <source>One simulated shift: simulation luck only, not the uncertainty of the input data.</source>
        <translation>Un turno simulado: solo el azar de la simulación, no la incertidumbre de los datos de entrada.</translation>
    </message>
    <message>
        <source>Simulated shifts: simulation luck only, not the uncertainty of the input data.</source>
        <translation>Turnos simulados: solo el azar de la simulación, no la incertidumbre de los datos de entrada.</translation>
    </message>
    <message>
        <source>Shift %1 of %2</source>
        <translation>Turno %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>What is called confirmed is so on %Ln fresh shift(s).</source>
        <translation>
            <numerusform>Lo que se dice confirmado lo está en %Ln turno nuevo.</numerusform>
            <numerusform>Lo que se dice confirmado lo está en %Ln turnos nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h warm-up</source>
        <translation>%1 h de calentamiento</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>For comparison the baseline is run alike: %1.</source>
        <extracomment>%1 lists the run settings in which the two differ</extracomment>
        <translation>Para comparar, la base se simula igual: %1.</translation>
    </message>
    <message>
        <source>Intervals of means at %1: simulation luck only, not the uncertainty of the input data.</source>
        <translation>Intervalos de medias al %1: solo el azar de la simulación, no la incertidumbre de los datos de entrada.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ShortcutsPage</name>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Sin tecla</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>Por &amp;defecto</translation>
    </message>
    <message>
        <source>&amp;Take it from there</source>
        <translation>&amp;Tomarla de allí</translation>
    </message>
    <message>
        <source>&amp;Leave it there</source>
        <translation>Dejarla &amp;allí</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>T&amp;ecla:</translation>
    </message>
    <message>
        <source>Key of “%1”</source>
        <translation>Tecla de «%1»</translation>
    </message>
    <message>
        <source>None by default</source>
        <translation>Ninguna por defecto</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Volver a %1</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <comment>key, action</comment>
        <translation>%1 es la tecla de «%2».</translation>
    </message>
    <message>
        <source>“%1” alone is typed into fields and lists. Press it together with Ctrl or Alt.</source>
        <comment>a key</comment>
        <translation>«%1» por sí sola se escribe en campos y listas. Púlsela junto con Ctrl o Alt.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ShownSeries</name>
    <message>
        <source>Show all &amp;values</source>
        <translation>Mostrar todos los &amp;valores</translation>
    </message>
    <message>
        <source>Show &amp;all series</source>
        <translation>Mostrar todas las &amp;series</translation>
    </message>
    <message>
        <source>S&amp;eries</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>S&amp;eries</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ShownUnits</name>
    <message>
        <source>cycles/min</source>
        <translation>ciclos/min</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>min</translation>
    </message>
    <message>
        <source>/h</source>
        <comment>per hour</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>/h</translation>
    </message>
    <message>
        <source>/min</source>
        <comment>per minute</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>/min</translation>
    </message>
    <message>
        <source>units/h</source>
        <translation>unidades/h</translation>
    </message>
    <message>
        <source>units/min</source>
        <translation>unidades/min</translation>
    </message>
    <message>
        <source>Finished items per minute</source>
        <translation>Piezas acabadas por minuto</translation>
    </message>
    <message>
        <source>Units per minute</source>
        <translation>Unidades por minuto</translation>
    </message>
    <message>
        <source>Good units per minute</source>
        <translation>Unidades buenas por minuto</translation>
    </message>
    <message>
        <source>Output per minute</source>
        <translation>Producción por minuto</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SideBySide</name>
    <message>
        <source>It waits for items of %1 that are still under way.</source>
        <translation>Espera piezas de %1 que aún están en camino.</translation>
    </message>
    <message>
        <source>It waits for %1, %2 since %3.</source>
        <comment>station, its state, time</comment>
        <translation>Espera a %1, %2 desde %3.</translation>
    </message>
    <message>
        <source>%1: a cycle of %2 takes another time.</source>
        <comment>time, station</comment>
        <translation>%1: un ciclo de %2 tarda otro tiempo.</translation>
    </message>
    <message>
        <source>%1: %2 is %3 for %4 more in %5, and runs here.</source>
        <comment>time, station, state, how long, the other</comment>
        <translation>%1: %2 está en el estado «%3» %4 más en %5, y marcha aquí.</translation>
    </message>
    <message>
        <source>%1: %2 is %3 here for %4 more, and runs in %5.</source>
        <comment>time, station, state, how long, the other</comment>
        <translation>%1: %2 está en el estado «%3» %4 más aquí, y marcha en %5.</translation>
    </message>
    <message>
        <source>%1: %2 is %3 in %6 and %4 here, for %5.</source>
        <comment>time, station, state, state, how long, the other</comment>
        <translation>%1: %2 está en el estado «%3» en %6 y «%4» aquí, durante %5.</translation>
    </message>
    <message>
        <source>Two scenarios side by side</source>
        <translation>Dos escenarios lado a lado</translation>
    </message>
    <message>
        <source>The first result is on its way…</source>
        <translation>El primer resultado está en camino…</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Move the playback to where the two part</source>
        <translation>Llevar la reproducción adonde los dos se separan</translation>
    </message>
    <message>
        <source>Beside the shown entry</source>
        <translation>Junto a la entrada mostrada</translation>
    </message>
    <message>
        <source>What plays beside the shown entry, on the same luck</source>
        <translation>Lo que se reproduce junto a la entrada mostrada, con el mismo azar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Beside what is shown:</source>
        <translation>Junto a lo que se muestra:</translation>
    </message>
    <message>
        <source>There is no result to play yet.</source>
        <translation>Aún no hay ningún resultado que reproducir.</translation>
    </message>
    <message>
        <source>Choose a scenario: it plays here beside the baseline, with the same luck.</source>
        <translation>Elija un escenario: se reproduce aquí junto a la base, con el mismo azar.</translation>
    </message>
    <message>
        <source>more output than %1, units</source>
        <translation>más producción que %1, unidades</translation>
    </message>
    <message>
        <source>More good output than %1 in this shift: %2 units at the end</source>
        <comment>the other, how many</comment>
        <translation>Más producción buena que %1 en este turno: %2 unidades al final</translation>
    </message>
    <message numerus="yes">
        <source>Where the difference comes from, mean of %Ln shift(s); bars do not begin at 0</source>
        <translation>
            <numerusform>De dónde viene la diferencia, media de %Ln turno; las barras no empiezan en 0</numerusform>
            <numerusform>De dónde viene la diferencia, media de %Ln turnos; las barras no empiezan en 0</numerusform>
        </translation>
    </message>
    <message>
        <source>The two lines have other stations.</source>
        <translation>Las dos líneas tienen otras estaciones.</translation>
    </message>
    <message>
        <source>They part at %1</source>
        <translation>Se separan: %1</translation>
    </message>
    <message>
        <source>In this shift all stations do the same in both.</source>
        <translation>En este turno todas las estaciones hacen lo mismo en ambas.</translation>
    </message>
    <message numerus="yes">
        <source>Exploratory: %Ln shift(s)</source>
        <translation>
            <numerusform>Exploratorio: %Ln turno</numerusform>
            <numerusform>Exploratorio: %Ln turnos</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>the baseline</source>
        <translation>la base</translation>
    </message>
    <message>
        <source>Differences of less than %1 begin at %2.</source>
        <comment>length, time</comment>
        <translation>Diferencias de menos de %1 empiezan en %2.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SizingSettings</name>
    <message>
        <source>per hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 por hora</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Target for %1</source>
        <translation>Objetivo para %1</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>sin objetivo</translation>
    </message>
    <message>
        <source>Most places in all</source>
        <translation>Máximo de plazas en total</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>Places of all buffers together: every total up to this one is looked at. Automatic is twice the present total, or enough for the target.</source>
        <translation>Plazas de todos los búferes juntos: se mira cada total hasta este. Automático es el doble del total actual, o lo bastante para el objetivo.</translation>
    </message>
    <message>
        <source>Smallest total that reaches</source>
        <translation>Total más pequeño que alcanza</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>por minuto</translation>
    </message>
</context>
<context>
    <name>linetwin::app::Slide</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>changes</comment>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::SlideLosses</name>
    <message>
        <source>Where the time goes: %1</source>
        <translation>Adónde va el tiempo: %1</translation>
    </message>
    <message>
        <source>Where the gain comes from: %1</source>
        <translation>De dónde viene la ganancia: %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StateLegend</name>
    <message>
        <source>States, in the order of the bars: %1</source>
        <translation>Estados, en el orden de las barras: %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationActions</name>
    <message>
        <source>Drag “%1” to its place in the line, or insert it behind the selected station.</source>
        <translation>Arrastre «%1» a su lugar en la línea, o insértelo detrás de la estación seleccionada.</translation>
    </message>
    <message>
        <source>Drag “%1” to its place in the line, or insert it at the end.</source>
        <translation>Arrastre «%1» a su lugar en la línea, o insértelo al final.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationItem</name>
    <message>
        <source>Error: %1</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationMoving</name>
    <message numerus="yes">
        <source>%Ln station(s)</source>
        <translation>
            <numerusform>%Ln estación</numerusform>
            <numerusform>%Ln estaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationNameEdit</name>
    <message>
        <source>Name of the station</source>
        <translation>Nombre de la estación</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationPalette</name>
    <message>
        <source>Stations to insert</source>
        <translation>Estaciones que insertar</translation>
    </message>
    <message>
        <source>Enter inserts the station behind the selected one.</source>
        <translation>Entrar inserta la estación detrás de la seleccionada.</translation>
    </message>
    <message>
        <source>Drag it into the line, or double-click to insert it behind the selected station</source>
        <translation>Arrástrela a la línea, o haga doble clic para insertarla detrás de la estación seleccionada</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationReading</name>
    <message>
        <source>items</source>
        <comment>what a line counts that makes nothing new</comment>
        <translation>piezas</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>A factor, and the product that brings it: &quot;× 1.5 by Gel 200 ml&quot;</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Belongs to the baseline: the OEE is measured against it, the same for every scenario.</source>
        <translation>Pertenece a la base: el OEE se mide respecto a ella, la misma para cada escenario.</translation>
    </message>
    <message>
        <source>No effect: nothing comes after the last station.</source>
        <translation>Sin efecto: tras la última estación no viene nada.</translation>
    </message>
    <message>
        <source>Full, it feeds the line for %1 at the rated pace.</source>
        <translation>Lleno, alimenta la línea durante %1 al ritmo nominal.</translation>
    </message>
    <message>
        <source>items</source>
        <comment>outputs of a station that items pass through</comment>
        <translation>piezas</translation>
    </message>
    <message>
        <source>%1 %2/min · %3 %4/h · %5 of %6’s pace</source>
        <extracomment>The station&apos;s own outputs per minute; what the line counts, %4, per hour; share of the pace of the constraint %6</extracomment>
        <translation>%1 %2/min · %3 %4/h · %5 del ritmo de %6</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationTable</name>
    <message>
        <source>Stations, in %</source>
        <translation>Estaciones, en %</translation>
    </message>
    <message>
        <source>OEE of the stations</source>
        <translation>OEE de las estaciones</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationTableModel</name>
    <message>
        <source>Collecting or starved</source>
        <translation>Reuniendo o sin material</translation>
    </message>
    <message>
        <source>&lt;p&gt;%1 is the constraint: the line&apos;s OEE is measured against its pace.&lt;/p&gt;</source>
        <translation>&lt;p&gt;%1 marca el ritmo: el OEE de la línea se mide respecto a su ritmo.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1, constraint</source>
        <translation>%1, marca el ritmo</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Not
waiting</source>
        <translation>Sin
espera</translation>
    </message>
    <message>
        <source>Avail-
ability</source>
        <translation>Dispo-
nibilidad</translation>
    </message>
    <message>
        <source>Perfor-
mance</source>
        <translation>Rendi-
miento</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>OEE as
scheduled</source>
        <translation>OEE
según plan</translation>
    </message>
    <message>
        <source>OEE
alone</source>
        <translation>OEE
aislado</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationsEdit</name>
    <message>
        <source>All stations</source>
        <translation>Todas las estaciones</translation>
    </message>
    <message>
        <source>Only those ticked</source>
        <translation>Solo las marcadas</translation>
    </message>
    <message>
        <source>Stations that it closes</source>
        <translation>Estaciones que cierra</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopCounterRow</name>
    <message>
        <source>So few stops are not possible: the longest interval is %1. 0: never.</source>
        <translation>No son posibles tan pocas paradas: el intervalo más largo es %1. 0: nunca.</translation>
    </message>
    <message>
        <source>So many stops are not possible: there would be no time between them.</source>
        <translation>No son posibles tantas paradas: no habría tiempo entre ellas.</translation>
    </message>
    <message>
        <source>different</source>
        <translation>distinto</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopEditors</name>
    <message>
        <source>Variation, scrap, from a log</source>
        <translation>Variación, desecho, de un registro</translation>
    </message>
    <message>
        <source>Variation, from a log</source>
        <translation>Variación, de un registro</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The same as a number of stops by the clock, their own length included. 0: never.</source>
        <translation>Lo mismo como número de paradas según el reloj, con su propia duración. 0: nunca.</translation>
    </message>
    <message>
        <source>The same as a number of stops, while the station runs all the time at its speed; waiting and stopped time does not count. 0: never.</source>
        <translation>Lo mismo como número de paradas, mientras la estación marcha todo el tiempo a su velocidad; la espera y el tiempo parado no cuentan. 0: nunca.</translation>
    </message>
    <message>
        <source>Stops a shift</source>
        <translation>Paradas por turno</translation>
    </message>
    <message>
        <source>Stops per hour</source>
        <translation>Paradas por hora</translation>
    </message>
    <message>
        <source>Stops per running hour</source>
        <translation>Paradas por hora de marcha</translation>
    </message>
    <message>
        <source>/h</source>
        <comment>stops per hour</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>/h</translation>
    </message>
    <message>
        <source>Stops a shift of %1 h</source>
        <translation>Paradas por turno de %1 h</translation>
    </message>
    <message>
        <source>Stops in %1 h of running</source>
        <translation>Paradas en %1 h de marcha</translation>
    </message>
    <message>
        <source>reset of %1</source>
        <extracomment>What undo and redo name: a parameter</extracomment>
        <translation>restablecimiento de %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopFilterBar</name>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>All stations</source>
        <translation>Todas las estaciones</translation>
    </message>
    <message>
        <source>Kind of stop</source>
        <translation>Tipo de parada</translation>
    </message>
    <message>
        <source>Stop reason</source>
        <translation>Motivo de parada</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Todos los motivos</translation>
    </message>
    <message>
        <source>Shortest wait that is listed</source>
        <translation>Espera más corta de la lista</translation>
    </message>
    <message>
        <source>all waits</source>
        <translation>todas las esperas</translation>
    </message>
    <message>
        <source>waits from %1</source>
        <translation>esperas desde %1</translation>
    </message>
    <message>
        <source>Down and jammed</source>
        <translation>Averías y microparadas</translation>
    </message>
    <message>
        <source>All stops</source>
        <translation>Todas las paradas</translation>
    </message>
    <message>
        <source>Stops and waits</source>
        <translation>Paradas y esperas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in station, kind and cause</source>
        <translation>Buscar en estación, tipo y causa</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopGroups</name>
    <message>
        <source>%1: %2</source>
        <comment>station: name of a stop reason</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>station: state</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: starved by %2</source>
        <comment>a station, a station</comment>
        <translation>%1: sin material por %2</translation>
    </message>
    <message>
        <source>%1: blocked by %2</source>
        <comment>a station, a station</comment>
        <translation>%1: bloqueada por %2</translation>
    </message>
    <message>
        <source>own breakdown</source>
        <translation>avería propia</translation>
    </message>
    <message>
        <source>own jam</source>
        <translation>microparada propia</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopListPanel</name>
    <message>
        <source>Stops of the shift</source>
        <translation>Paradas del turno</translation>
    </message>
    <message>
        <source>updating…</source>
        <translation>actualizando…</translation>
    </message>
    <message>
        <source>listed: %1</source>
        <translation>en la lista: %1</translation>
    </message>
    <message>
        <source>recorded in samples of %1, which show no single stops</source>
        <translation>registrado en muestras cada %1, que no muestran paradas sueltas</translation>
    </message>
    <message>
        <source>hidden, as shorter than %1: %2.</source>
        <translation>ocultas, por ser más cortas que %1: %2.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>%1 – stops</source>
        <translation>%1 – paradas</translation>
    </message>
    <message>
        <source>Save or copy the list as picture or table</source>
        <translation>Guardar o copiar la lista como imagen o tabla</translation>
    </message>
    <message>
        <source>&amp;Go to this stop</source>
        <translation>&amp;Ir a esta parada</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>Por causa</translation>
    </message>
    <message>
        <source>Show the sums by cause instead of the list</source>
        <translation>Mostrar las sumas por causa en vez de la lista</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopLog</name>
    <message>
        <source>From a log</source>
        <translation>De un registro</translation>
    </message>
    <message>
        <source>Use these values</source>
        <translation>Usar estos valores</translation>
    </message>
    <message>
        <source>Cycles run</source>
        <translation>Ciclos hechos</translation>
    </message>
    <message>
        <source>Cycles that the station made in the time of the log.</source>
        <translation>Ciclos que hizo la estación en el tiempo del registro.</translation>
    </message>
    <message>
        <source>Running hours</source>
        <translation>Horas de marcha</translation>
    </message>
    <message>
        <source>h</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>h</translation>
    </message>
    <message>
        <source>Hours that the station was running; waiting and stopped time does not count.</source>
        <translation>Horas que la estación estuvo en marcha; la espera y el tiempo parado no cuentan.</translation>
    </message>
    <message>
        <source>Open hours</source>
        <translation>Horas abiertas</translation>
    </message>
    <message>
        <source>Hours of the log without breaks and nights, in which these stops can come.</source>
        <translation>Horas del registro sin pausas ni noches, en las que estas paradas pueden venir.</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Paradas</translation>
    </message>
    <message>
        <source>How many stops the log counts.</source>
        <translation>Cuántas paradas cuenta el registro.</translation>
    </message>
    <message>
        <source>Minutes stopped</source>
        <translation>Minutos parada</translation>
    </message>
    <message>
        <source>min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>min</translation>
    </message>
    <message>
        <source>How long these stops lasted in all.</source>
        <translation>Cuánto duraron estas paradas en total.</translation>
    </message>
    <message>
        <source>Fill in all three.</source>
        <translation>Rellene los tres.</translation>
    </message>
    <message>
        <source>Out of range: interval %1, stop time %2 min. They go up to %3 and %4.</source>
        <translation>Fuera de rango: intervalo %1, tiempo de parada %2 min. Llegan hasta %3 y %4.</translation>
    </message>
    <message>
        <source>That cannot be: something must have run, and minutes come only with stops.</source>
        <translation>No puede ser: algo tiene que haber marchado, y solo hay minutos con paradas.</translation>
    </message>
    <message>
        <source>No stop: the reason is switched off.</source>
        <translation>Sin parada: el motivo está desconectado.</translation>
    </message>
    <message>
        <source>Interval %1 %2, stop time %3 min</source>
        <translation>Intervalo %1 %2, tiempo de parada %3 min</translation>
    </message>
    <message>
        <source>%1 from a log</source>
        <translation>%1 de un registro</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopPareto</name>
    <message>
        <source>Stops by cause</source>
        <translation>Paradas por causa</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Stops by cause, by their time</source>
        <translation>Paradas por causa, según su tiempo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Stops by cause, by their number</source>
        <translation>Paradas por causa, según su número</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>List the stops of all causes again (Escape)</source>
        <translation>Volver a la lista de las paradas de todas las causas (Esc)</translation>
    </message>
    <message>
        <source>Save or copy picture and table</source>
        <translation>Guardar o copiar imagen y tabla</translation>
    </message>
    <message>
        <source>%1 – stops by cause</source>
        <translation>%1 – paradas por causa</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopRow</name>
    <message>
        <source>Rename, duplicate, remove, move …</source>
        <translation>Cambiar nombre, duplicar, quitar, mover …</translation>
    </message>
    <message>
        <source>Name of the stop</source>
        <translation>Nombre de la parada</translation>
    </message>
    <message>
        <source>&lt;p&gt;Another name brings other random numbers: figures change a little, within their intervals.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Otro nombre trae otros números aleatorios: las cifras cambian un poco, dentro de sus intervalos.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: más</translation>
    </message>
    <message>
        <source>Enter opens it, F2 renames, Ctrl+D duplicates and Delete removes it; the menu key has more.</source>
        <translation>Entrar la abre, F2 cambia su nombre, Ctrl+D la duplica y Supr la elimina; la tecla de menú tiene más.</translation>
    </message>
    <message>
        <source>Enter leads to its values.</source>
        <translation>Entrar lleva a sus valores.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopSection</name>
    <message>
        <source>Stops</source>
        <translation>Paradas</translation>
    </message>
    <message>
        <source>Add a stop</source>
        <translation>Añadir una parada</translation>
    </message>
    <message>
        <source>Stops of the whole line</source>
        <translation>Paradas de toda la línea</translation>
    </message>
    <message>
        <source>Add a stop of all stations at the same time</source>
        <translation>Añadir una parada de todas las estaciones a la vez</translation>
    </message>
    <message>
        <source>Add a stop with a cause of its own</source>
        <translation>Añadir una parada con causa propia</translation>
    </message>
    <message>
        <source>What stops all stations at the same time: a power dip, a lack of compressed air.</source>
        <translation>Lo que para todas las estaciones a la vez: un corte de corriente, falta de aire comprimido.</translation>
    </message>
    <message>
        <source>Stops with a cause of their own: a reel to change, glue, cleaning, material that is late. Each has its own interval and length.</source>
        <translation>Paradas con causa propia: una bobina por cambiar, cola, limpieza, material que llega tarde. Cada una tiene su intervalo y su duración.</translation>
    </message>
    <message>
        <source>Which stops there are belongs to the line, the same for all scenarios. This scenario changes their values, or switches them off.</source>
        <translation>Qué paradas hay pertenece a la línea, igual para todos los escenarios. Este escenario cambia sus valores, o las desconecta.</translation>
    </message>
    <message>
        <source>Shares are of the open time, predicted.</source>
        <translation>Las partes son del tiempo abierto, previstas.</translation>
    </message>
    <message>
        <source>By running time and cycles, stops a shift are those of a shift of running: a station that waits or is stopped has fewer. Shares are of its open time, predicted as if it never waited.</source>
        <translation>Por tiempo de marcha y ciclos, las paradas por turno son las de un turno de marcha: una estación que espera o está parada tiene menos. Las partes son de su tiempo abierto, previstas como si nunca esperara.</translation>
    </message>
    <message>
        <source>No more stops fit in there: a station has %1 at most.</source>
        <translation>No caben más paradas: una estación tiene %1 como máximo.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopTable</name>
    <message>
        <source>Stops</source>
        <translation>Paradas</translation>
    </message>
    <message>
        <source>Stops %1 to %2 of %3 that are listed.</source>
        <comment>first, last, number</comment>
        <translation>Paradas %1 a %2 de %3 en la lista.</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>Orde&amp;nar por</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopTableModel</name>
    <message>
        <source>%1: %2</source>
        <comment>station: state</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>own breakdown</source>
        <translation>avería propia</translation>
    </message>
    <message>
        <source>own jam</source>
        <translation>microparada propia</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>station: state (time)</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Paradas</translation>
    </message>
    <message>
        <source>Start, s</source>
        <translation>Inicio, s</translation>
    </message>
    <message>
        <source>Duration, s</source>
        <translation>Duración, s</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudyDocks</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Buffer sizing</source>
        <translation>Dimensionado de búferes</translation>
    </message>
    <message>
        <source>Best measures for a budget</source>
        <translation>Mejores medidas para un presupuesto</translation>
    </message>
    <message>
        <source>Product mix</source>
        <translation>Mezcla de productos</translation>
    </message>
    <message>
        <source>“%1” is no longer kept with the project.</source>
        <translation>«%1» ya no se conserva con el proyecto.</translation>
    </message>
    <message>
        <source>Keep it after all</source>
        <translation>Conservarlo a pesar de todo</translation>
    </message>
    <message>
        <source>enter products with a price first</source>
        <translation>introducir antes productos con precio</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudyKeeper</name>
    <message>
        <source>Move or delete it, then try again.</source>
        <translation>Mueva o elimine ese archivo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Studies that were kept with this project are not shown. %1 It stays as it is, and further studies are not kept. Move or delete it, then try again.</source>
        <translation>Los estudios conservados con este proyecto no se muestran. %1 Ese archivo queda como está, y no se conservan más estudios. Muévalo o elimínelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The studies of this project are not kept beside it. %1</source>
        <translation>Los estudios de este proyecto no se conservan junto a él. %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudyPanel</name>
    <message>
        <source>Run</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>More shifts</source>
        <translation>Más turnos</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Twice as many shifts, at a stricter level: the next look at the same luck</source>
        <translation>El doble de turnos, a un nivel más estricto: la siguiente mirada al mismo azar</translation>
    </message>
    <message>
        <source>Runs all of it again on luck that nothing was chosen by; a repeat adds shifts</source>
        <translation>Lo calcula todo otra vez con azar por el que no se eligió nada; una repetición añade turnos</translation>
    </message>
    <message>
        <source>Runs the rows that are selected in the table, or all, again on luck that nothing was chosen by. Few rows have narrower intervals, as these hold for all rows together. A repeat adds shifts.</source>
        <translation>Calcula otra vez las filas seleccionadas en la tabla, o todas, con azar por el que no se eligió nada. Pocas filas tienen intervalos más estrechos, pues estos valen para todas las filas juntas. Una repetición añade turnos.</translation>
    </message>
    <message>
        <source>Progress of the study</source>
        <translation>Avance del estudio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Confirm more</source>
        <translation>Confirmar más</translation>
    </message>
    <message>
        <source>Confirm (%1)</source>
        <translation>Confirmar (%1)</translation>
    </message>
    <message>
        <source>The line of this study is gone.</source>
        <translation>La línea de este estudio ya no está.</translation>
    </message>
    <message>
        <source>Added the scenario “%1”</source>
        <translation>Se añadió el escenario «%1»</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudyPicture</name>
    <message>
        <source>Being computed; the picture comes with the results.</source>
        <translation>Se está calculando; la imagen llega con los resultados.</translation>
    </message>
    <message>
        <source>Press Run; the picture comes with the results.</source>
        <translation>Pulse Calcular; la imagen llega con los resultados.</translation>
    </message>
    <message>
        <source>Show the ten largest only</source>
        <translation>Mostrar solo los diez mayores</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar los %1</translation>
    </message>
    <message>
        <source>The %1 largest of %2 changes.</source>
        <translation>Los %1 mayores de %2 cambios.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudyResults</name>
    <message>
        <source>Make this a scenario</source>
        <translation>Hacer de ello un escenario</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Todas las cifras</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>En qué difieren</translation>
    </message>
    <message>
        <source>Every interval shows simulation luck only, not the uncertainty of the input data.</source>
        <translation>Cada intervalo muestra solo el azar de la simulación, no la incertidumbre de los datos de entrada.</translation>
    </message>
    <message>
        <source>Adds what is selected in the table, or was clicked in the picture, as a scenario</source>
        <translation>Añade como escenario lo seleccionado en la tabla, o lo pulsado en la imagen</translation>
    </message>
    <message>
        <source>Save or copy picture and table</source>
        <translation>Guardar o copiar imagen y tabla</translation>
    </message>
    <message>
        <source>Make “%1” a scenario</source>
        <translation>Hacer de «%1» un escenario</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudyRunner</name>
    <message>
        <source>There is not enough memory for this study. Ask for fewer replications or fewer points.</source>
        <translation>No hay memoria suficiente para este estudio. Pida menos réplicas o menos puntos.</translation>
    </message>
    <message>
        <source>The study failed: %1</source>
        <translation>El estudio falló: %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudySettings</name>
    <message>
        <source>Key figure</source>
        <translation>Indicador</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SweepRangeEdit</name>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>from, %1</source>
        <comment>with a unit</comment>
        <translation>desde, %1</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SweepSettings</name>
    <message>
        <source>A second parameter</source>
        <translation>Un segundo parámetro</translation>
    </message>
    <message>
        <source>Every value of the one with every value of the other, as a map</source>
        <translation>Cada valor de uno con cada valor del otro, como un mapa</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>Variar</translation>
    </message>
    <message>
        <source>no values yet</source>
        <translation>aún sin valores</translation>
    </message>
    <message>
        <source>Values to run: %1</source>
        <translation>Valores que simular: %1</translation>
    </message>
    <message>
        <source>, of at most %1</source>
        <translation>, de como máximo %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::TableDialog</name>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
</context>
<context>
    <name>linetwin::app::TableExport</name>
    <message>
        <source>Save all &amp;tables as one workbook…</source>
        <translation>Guardar todas las &amp;tablas como un libro…</translation>
    </message>
    <message>
        <source>Figures, stations, losses, stops and the changes of the scenarios, and what studies found, a sheet each</source>
        <translation>Cifras, estaciones, pérdidas, paradas y los cambios de los escenarios, y lo que hallaron los estudios, una hoja cada uno</translation>
    </message>
</context>
<context>
    <name>linetwin::app::TankItem</name>
    <message>
        <source>was %1</source>
        <translation>era %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::TopologyEditor</name>
    <message>
        <source>Items per cycle</source>
        <translation>Piezas por ciclo</translation>
    </message>
    <message>
        <source>How many items the station takes for one output: 12 tubes for a case. From 1; one output of the line may hold 1,000,000,000,000 raw items at most. Speed is given in cycles. In files: batch_in.</source>
        <translation>Cuántas piezas toma la estación para una salida: 12 tubos para una caja. Desde 1; una salida de la línea puede contener como máximo 1.000.000.000.000 piezas brutas. La velocidad se da en ciclos. En archivos: batch_in.</translation>
    </message>
    <message>
        <source>passes through</source>
        <extracomment>Stands in the empty editor for the output of a station that makes nothing new of what it takes</extracomment>
        <translation>atraviesa</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>The name of what the station puts out: Tube, Case, Pallet; 1 to 64 characters. Leave it empty where items pass through one by one, as at an inspector. The first station with an output makes the unit that the line counts. In files: output_type.</source>
        <translation>El nombre de lo que entrega la estación: tubo, caja, palé; de 1 a 64 caracteres. Déjelo vacío donde las piezas pasan una a una, como en un inspector. La primera estación con una salida hace la unidad que cuenta la línea. En archivos: output_type.</translation>
    </message>
    <message>
        <source>different</source>
        <extracomment>Stands in the editor when the selected stations have different values</extracomment>
        <translation>distinto</translation>
    </message>
    <message>
        <source>Belongs to the line, the same for every scenario: choose “%1” to change it.</source>
        <translation>Pertenece a la línea, igual para cada escenario: elija «%1» para cambiarlo.</translation>
    </message>
    <message>
        <source>Items pass through one by one. Name an output to make something new of several.</source>
        <translation>Las piezas pasan una a una. Dé nombre a una salida para hacer algo nuevo de varias.</translation>
    </message>
    <message>
        <source>Items pass through some of these stations one by one: name their outputs first.</source>
        <translation>Por algunas de estas estaciones pasan piezas una a una: dé primero nombre a sus salidas.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::TypicalBar</name>
    <message>
        <source>All checked</source>
        <translation>Todo comprobado</translation>
    </message>
    <message>
        <source>&lt;p&gt;The values that came with the station are right: they are not marked any more.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Los valores que vinieron con la estación son correctos: ya no están marcados.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>All values are checked.</source>
        <translation>Todos los valores están comprobados.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln typical value(s), check them</source>
        <translation>
            <numerusform>%Ln valor típico, compruébelo</numerusform>
            <numerusform>%Ln valores típicos, compruébelos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::TypicalValues</name>
    <message>
        <source>checking of %1, %2</source>
        <extracomment>What undo and redo name: a parameter and its station</extracomment>
        <translation>comprobación de %1, %2</translation>
    </message>
    <message>
        <source>checking of all values, %1</source>
        <extracomment>What undo and redo name: all values of a station</extracomment>
        <translation>comprobación de todos los valores, %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::UndoHistory</name>
    <message>
        <source>Undo history</source>
        <translation>Historial de cambios</translation>
    </message>
    <message>
        <source>A click goes back or forward to that step. The disk marks the state that is saved.</source>
        <translation>Un clic vuelve o avanza a ese paso. El disquete marca el estado guardado.</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Como se abrió</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ValuePaste</name>
    <message>
        <source>There is no table on the clipboard.</source>
        <translation>No hay ninguna tabla en el portapapeles.</translation>
    </message>
    <message>
        <source>“%1” is not a parameter.</source>
        <translation>«%1» no es un parámetro.</translation>
    </message>
    <message numerus="yes">
        <source>The table is too wide: there are only %Ln column(s) from here.</source>
        <translation>
            <numerusform>La tabla es demasiado ancha: desde aquí solo hay %Ln columna.</numerusform>
            <numerusform>La tabla es demasiado ancha: desde aquí solo hay %Ln columnas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no station “%1” in this line.</source>
        <translation>No hay ninguna estación «%1» en esta línea.</translation>
    </message>
    <message numerus="yes">
        <source>The table is too long: there are only %Ln station(s) from here.</source>
        <translation>
            <numerusform>La tabla es demasiado larga: desde aquí solo hay %Ln estación.</numerusform>
            <numerusform>La tabla es demasiado larga: desde aquí solo hay %Ln estaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>It belongs to the baseline.</source>
        <translation>Pertenece a la base.</translation>
    </message>
    <message>
        <source>%1, %2: “%3”. %4</source>
        <translation>%1, %2: «%3». %4</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ValueTableModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A scenario&apos;s value and, in brackets, the baseline&apos;s</extracomment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: “%2” is not accepted. %3</source>
        <translation>%1: no se acepta «%2». %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a typical value, check it</source>
        <translation>un valor típico, compruébelo</translation>
    </message>
    <message>
        <source>It belongs to the baseline.</source>
        <translation>Pertenece a la base.</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>base %1</translation>
    </message>
    <message numerus="yes">
        <source>reset of %Ln value(s)</source>
        <extracomment>What undo and redo name</extracomment>
        <translation>
            <numerusform>restablecimiento de %Ln valor</numerusform>
            <numerusform>restablecimiento de %Ln valores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ValueTablePanel</name>
    <message>
        <source>Copy all with titles</source>
        <translation>Copiar todo con títulos</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Pastes a column or a table from a spreadsheet, from the selected cell on; with titles of parameters and names of stations it finds its place by them</source>
        <translation>Pega una columna o una tabla de una hoja de cálculo, desde la celda seleccionada; con títulos de parámetros y nombres de estaciones encuentra su sitio por ellos</translation>
    </message>
    <message>
        <source>Table of all values</source>
        <translation>Tabla de todos los valores</translation>
    </message>
    <message>
        <source>Baseline: the line as it is today</source>
        <translation>Base: la línea como es hoy</translation>
    </message>
    <message>
        <source>‘%1’: another line, compared with the Baseline</source>
        <translation>«%1»: otra línea, comparada con la base</translation>
    </message>
    <message>
        <source>Scenario ‘%1’; what it changes is bold, the baseline’s value in brackets</source>
        <translation>Escenario «%1»; lo que cambia está en negrita, el valor de la base entre paréntesis</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was pasted. %Ln problem(s):</source>
        <translation>
            <numerusform>No se pegó nada. %Ln problema:</numerusform>
            <numerusform>No se pegó nada. %Ln problemas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ValueTableView</name>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message numerus="yes">
        <source>paste of %Ln value(s)</source>
        <extracomment>What undo and redo name</extracomment>
        <translation>
            <numerusform>pegado de %Ln valor</numerusform>
            <numerusform>pegado de %Ln valores</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed: all pasted values are there already.</source>
        <translation>No cambió nada: todos los valores pegados están ya ahí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) changed; undo takes them all back at once.</source>
        <translation>
            <numerusform>%Ln valor cambiado; deshacer lo trae de vuelta.</numerusform>
            <numerusform>%Ln valores cambiados; deshacer los trae todos de vuelta a la vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty cell(s) left as they were.</source>
        <translation>
            <numerusform>%Ln celda vacía quedó como estaba.</numerusform>
            <numerusform>%Ln celdas vacías quedaron como estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy with &amp;titles</source>
        <translation>Copiar con &amp;títulos</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Reset to the default</source>
        <translation>&amp;Restablecer al valor por defecto</translation>
    </message>
    <message>
        <source>&amp;Reset to the baseline</source>
        <translation>Restablecer a la &amp;base</translation>
    </message>
</context>
<context>
    <name>linetwin::app::VerdictBar</name>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares with the baseline on fresh shifts that nothing was chosen by. A repeat adds as many again.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compara con la base en turnos nuevos por los que no se eligió nada. Una repetición añade otros tantos.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>&lt;p&gt;The level of the intervals, and what comparing on the same luck gains&lt;/p&gt;</source>
        <translation>&lt;p&gt;El nivel de los intervalos, y lo que se gana al comparar con el mismo azar&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Differences smaller than this share of the baseline&apos;s figure are not relevant&lt;/p&gt;</source>
        <translation>&lt;p&gt;Las diferencias menores que esta parte de la cifra de la base no son relevantes&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Smallest relevant difference: %1</source>
        <translation>Menor diferencia relevante: %1</translation>
    </message>
    <message>
        <source>Every difference is relevant</source>
        <translation>Toda diferencia es relevante</translation>
    </message>
    <message>
        <source>±%1 of the baseline&apos;s figure is not relevant</source>
        <translation>±%1 de la cifra de la base no es relevante</translation>
    </message>
    <message>
        <source>More: %1 shifts</source>
        <translation>Más: %1 turnos</translation>
    </message>
    <message>
        <source>&lt;p&gt;Doubles the shifts. Looking again at growing data has its price: the intervals of the differences are then at %1.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Duplica los turnos. Volver a mirar datos crecientes tiene su precio: los intervalos de las diferencias son entonces al %1.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Confirm more</source>
        <translation>Confirmar más</translation>
    </message>
    <message>
        <source>&lt;p&gt;The file of the project says which differences are not relevant&lt;/p&gt;</source>
        <translation>&lt;p&gt;El archivo del proyecto dice qué diferencias no son relevantes&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>linetwin::app::WeekView</name>
    <message>
        <source>%1 every %2, from %3 of the run on</source>
        <comment>length, interval, first begin</comment>
        <translation>%1 cada %2, desde %3 de la simulación</translation>
    </message>
    <message>
        <source>once, at %1 of the run, %2</source>
        <comment>begin, length</comment>
        <translation>una vez, a %1 de la simulación, %2</translation>
    </message>
    <message>
        <source>all stations</source>
        <translation>todas las estaciones</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names of stations</comment>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>cada día</translation>
    </message>
    <message>
        <source>on no day</source>
        <translation>ningún día</translation>
    </message>
    <message>
        <source>%1 %2 for %3</source>
        <comment>days, begin, length</comment>
        <translation>%1 %2 durante %3</translation>
    </message>
    <message>
        <source>%1 %2 to %3 (%4)</source>
        <comment>days, begin, end, length</comment>
        <translation>%1 de %2 a %3 (%4)</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>La semana</translation>
    </message>
    <message numerus="yes">
        <source>%Ln closure(s)</source>
        <translation>
            <numerusform>%Ln cierre</numerusform>
            <numerusform>%Ln cierres</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag to mark a time in which stations stand still</source>
        <translation>Arrastre para marcar un tiempo en que las estaciones están paradas</translation>
    </message>
    <message>
        <source>left out by this scenario</source>
        <translation>omitida por este escenario</translation>
    </message>
</context>
<context>
    <name>linetwin::app::WelcomePage</name>
    <message>
        <source>&amp;Back to the line</source>
        <translation>&amp;Volver a la línea</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Each opens a line with what-if scenarios that say what they teach.</source>
        <translation>Cada uno abre una línea con escenarios «qué pasaría si» que dicen lo que enseñan.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún ninguno</translation>
    </message>
</context>
<context>
    <name>linetwin::app::WindowDocks</name>
    <message>
        <source>Stations</source>
        <translation>Estaciones</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Paradas</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Todos los valores</translation>
    </message>
    <message>
        <source>Shifts and breaks</source>
        <translation>Turnos y pausas</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momentos</translation>
    </message>
</context>
<context>
    <name>linetwin::app::WindowLayout</name>
    <message>
        <source>Panels in one place</source>
        <translation>Paneles en un mismo lugar</translation>
    </message>
</context>
<context>
    <name>linetwin::app::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Exa&amp;mples</source>
        <translation>Eje&amp;mplos</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Vaciar esta lista</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Ta&amp;ble of all values</source>
        <translation>Tabla de todos los &amp;valores</translation>
    </message>
    <message>
        <source>Type, copy and paste the values of all stations as in a spreadsheet</source>
        <translation>Escribir, copiar y pegar los valores de todas las estaciones como en una hoja de cálculo</translation>
    </message>
    <message>
        <source>S&amp;hifts and breaks</source>
        <translation>Turnos y paus&amp;as</translation>
    </message>
    <message>
        <source>Draw in a week when the line, or some of its stations, stand still by plan</source>
        <translation>Dibujar en una semana cuándo la línea, o algunas de sus estaciones, están paradas según el plan</translation>
    </message>
    <message>
        <source>Pr&amp;oducts</source>
        <translation>Producto&amp;s</translation>
    </message>
    <message>
        <source>What the line makes, and what a unit costs and earns: figures are told in money, too</source>
        <translation>Lo que hace la línea, y lo que cuesta y rinde una unidad: las cifras se cuentan también en dinero</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>E&amp;scenario</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;New chart</source>
        <translation>&amp;Nuevo gráfico</translation>
    </message>
    <message>
        <source>Open another chart beside the first</source>
        <translation>Abrir otro gráfico junto al primero</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Si&amp;mulación</translation>
    </message>
    <message>
        <source>S&amp;tudies</source>
        <translation>Es&amp;tudios</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
</context>
<context>
    <name>linetwin::app::WindowTitle</name>
    <message>
        <source>Welcome[*] – LineTwin</source>
        <translation>Inicio[*] – LineTwin</translation>
    </message>
</context>
<context>
    <name>linetwin::app::WindowToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
</context>
<context>
    <name>linetwin::app::Workbook</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>“%1” has more rows than a sheet holds; save it as CSV.</source>
        <translation>«%1» tiene más filas de las que caben en una hoja; guárdelo como CSV.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>What-if tool for production lines.</source>
        <translation>Herramienta «qué pasaría si» para líneas de producción.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>A project, a line or scenarios (YAML). Without one a page with examples is shown.</source>
        <translation>Un proyecto, una línea o escenarios (YAML). Sin ninguno se muestra una página con ejemplos.</translation>
    </message>
    <message>
        <source>Writes a report of the project, or of PROJECT/NAME, to FILE.html or FILE.pdf and opens no window.</source>
        <translation>Escribe un informe del proyecto, o de PROYECTO/NOMBRE, en ARCHIVO.html o ARCHIVO.pdf y no abre ninguna ventana.</translation>
    </message>
    <message>
        <source>With --report: figures of fresh luck that nothing was chosen by.</source>
        <translation>Con --report: cifras con azar nuevo por el que no se eligió nada.</translation>
    </message>
    <message>
        <source>The language of this start, e.g. en or zh_CN.</source>
        <translation>El idioma de este inicio, por ejemplo en o zh_CN.</translation>
    </message>
    <message>
        <source>linetwin: no language %1; there are: %2</source>
        <translation>linetwin: no hay idioma %1; hay: %2</translation>
    </message>
    <message>
        <source>linetwin: --confirm is for --report alone</source>
        <translation>linetwin: --confirm es solo para --report</translation>
    </message>
    <message>
        <source>linetwin: --report needs one project, line or scenario</source>
        <translation>linetwin: --report necesita un proyecto, una línea o un escenario</translation>
    </message>
    <message>
        <source>linetwin: there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set). linetwin-cli works without one: linetwin-cli run builtin:cosmetics</source>
        <translation>linetwin: no hay pantalla (ni DISPLAY ni WAYLAND_DISPLAY está definido). linetwin-cli funciona sin ella: linetwin-cli run builtin:cosmetics</translation>
    </message>
    <message>
        <source>Try: linetwin --help</source>
        <translation>Pruebe: linetwin --help</translation>
    </message>
    <message>
        <source>[file…]</source>
        <translation>[archivo…]</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CÓDIGO</translation>
    </message>
    <message>
        <source>%1 (compiled for %2)</source>
        <comment>a library in two versions</comment>
        <translation>%1 (compilado para %2)</translation>
    </message>
    <message>
        <source>file</source>
        <comment>an argument of the command line</comment>
        <translation>archivo</translation>
    </message>
    <message>
        <source>linetwin: --report may be given only once</source>
        <translation>linetwin: --report solo puede darse una vez</translation>
    </message>
</context>
</TS>
