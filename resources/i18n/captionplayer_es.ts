<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About captionplayer</source>
        <translation>Acerca de captionplayer</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>Volver al vídeo</translation>
    </message>
    <message>
        <source>captionplayer {version} is free software: you may use, study, share and change it under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>captionplayer {version} es software libre: puede usarlo, estudiarlo, compartirlo y modificarlo según la Licencia Pública General de GNU (GNU GPL), versión 3 o posterior. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>What captionplayer is made of</source>
        <translation>De qué se compone captionplayer</translation>
    </message>
    <message>
        <source>{part}, within {package}</source>
        <translation>{part}, dentro de {package}</translation>
    </message>
    <message>
        <source>About {part}</source>
        <translation>Acerca de {part}</translation>
    </message>
    <message>
        <source>The text of this licence is not part of this installation.</source>
        <translation>El texto de esta licencia no forma parte de esta instalación.</translation>
    </message>
    <message>
        <source>Copyright and licence, in English:</source>
        <translation>Derechos de autor y licencia, en inglés:</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licencia: {licence}</translation>
    </message>
    <message>
        <source>Home page: {address}</source>
        <translation>Página web: {address}</translation>
    </message>
    <message>
        <source>captionplayer uses Qt under the GNU Lesser General Public License, version 3. Qt&apos;s libraries are files of their own in {folder}: you may change them, or put others of a version that fits in their place, and captionplayer uses those. Their source can be had from {address}.</source>
        <translation>captionplayer usa Qt según la Licencia Pública General Reducida de GNU (GNU LGPL), versión 3. Las bibliotecas de Qt son archivos aparte, en {folder}: puede modificarlas, o poner en su lugar otras de una versión compatible, y captionplayer usará esas. Su código fuente se puede obtener en {address}.</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Open in the web browser</source>
        <translation>Abrir en el navegador web</translation>
    </message>
    <message>
        <source>Back to the guide</source>
        <translation>Volver a la guía</translation>
    </message>
    <message>
        <source>This address is not opened by itself: {address}</source>
        <translation>Esta dirección no se abre por sí sola: {address}</translation>
    </message>
    <message>
        <source>This page is not part of the program: {address}</source>
        <translation>Esta página no forma parte del programa: {address}</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Dirección copiada</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Right answers</source>
        <translation>Respuestas correctas</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>Hide answer</source>
        <translation>Ocultar la respuesta</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Mostrar la respuesta</translation>
    </message>
</context>
<context>
    <name>AudioTrackMenu</name>
    <message>
        <source>&amp;Audio track</source>
        <translation>Pista de &amp;audio</translation>
    </message>
    <message>
        <source>{name}, audio description</source>
        <translation>{name}, audiodescripción</translation>
    </message>
    <message>
        <source>Track {number}, audio description</source>
        <translation>Pista {number}, audiodescripción</translation>
    </message>
    <message>
        <source>{name}: {title}</source>
        <translation>{name}: {title}</translation>
    </message>
    <message>
        <source>Track {number}</source>
        <translation>Pista {number}</translation>
    </message>
</context>
<context>
    <name>CaptionRegion</name>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
</context>
<context>
    <name>CaptionStyle</name>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cian</translation>
    </message>
    <message>
        <source>Typewriter with serifs</source>
        <translation>Máquina de escribir con serifas</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Con serifas</translation>
    </message>
    <message>
        <source>Typewriter without serifs</source>
        <translation>Máquina de escribir sin serifas</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Sin serifas</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>Informal</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>Manuscrita</translation>
    </message>
    <message>
        <source>Small capitals</source>
        <translation>Versalitas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>En relieve</translation>
    </message>
    <message>
        <source>Depressed</source>
        <translation>Hundido</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Drop shadow</source>
        <translation>Sombra</translation>
    </message>
    <message>
        <source>At the bottom of the picture</source>
        <translation>Abajo en la imagen</translation>
    </message>
    <message>
        <source>At the top of the picture</source>
        <translation>Arriba en la imagen</translation>
    </message>
    <message>
        <source>Below the picture</source>
        <translation>Debajo de la imagen</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>Amarillo sobre negro</translation>
    </message>
    <message>
        <source>Easy reading</source>
        <translation>Lectura cómoda</translation>
    </message>
</context>
<context>
    <name>Captioning</name>
    <message>
        <source>Captions on</source>
        <translation>Subtítulos activados</translation>
    </message>
    <message>
        <source>Captions off</source>
        <translation>Subtítulos desactivados</translation>
    </message>
    <message>
        <source>One caption language</source>
        <translation>Un idioma de subtítulos</translation>
    </message>
    <message>
        <source>Second caption language: {language}</source>
        <translation>Segundo idioma de los subtítulos: {language}</translation>
    </message>
    <message>
        <source>Caption size {share}%</source>
        <translation>Tamaño de los subtítulos: {share}&#x202f;%</translation>
    </message>
    <message>
        <source>No captions</source>
        <translation>Sin subtítulos</translation>
    </message>
    <message>
        <source>Captions: {language} and {second}</source>
        <translation>Subtítulos: {language} y {second}</translation>
    </message>
    <message>
        <source>Captions: {language}</source>
        <translation>Subtítulos: {language}</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>In all: {points}.</source>
        <translation>En total: {points}.</translation>
    </message>
    <message>
        <source>In all: {verdict}</source>
        <translation>En total: {verdict}</translation>
    </message>
    <message>
        <source>Attempts used: {used} of {most}.</source>
        <translation>Intentos usados: {used} de {most}.</translation>
    </message>
    <message>
        <source>No attempts are left. The answers cannot be changed.</source>
        <translation>No quedan intentos. Las respuestas ya no se pueden cambiar.</translation>
    </message>
    <message>
        <source>Reset the exercise to answer it again.</source>
        <translation>Restablezca el ejercicio para responder de nuevo.</translation>
    </message>
    <message>
        <source>Give an answer first.</source>
        <translation>Primero dé una respuesta.</translation>
    </message>
    <message>
        <source>Questions still to be answered: {numbers}.</source>
        <translation>Preguntas aún sin responder: {numbers}.</translation>
    </message>
    <message>
        <source>Questions left blank: {numbers}. Submit again to leave them blank.</source>
        <translation>Preguntas en blanco: {numbers}. Envíe de nuevo para dejarlas así.</translation>
    </message>
    <message>
        <source>You submitted this answer on {date}.</source>
        <translation>Envió esta respuesta el {date}.</translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <source>Choice {number}</source>
        <translation>Opción {number}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <source>cannot be changed</source>
        <translation>no se puede cambiar</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Lesson</source>
        <translation>&amp;Lección</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Reproducción</translation>
    </message>
    <message>
        <source>&amp;Captions</source>
        <translation>&amp;Subtítulos</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>S&amp;onido</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Exercises</source>
        <translation>&amp;Ejercicios</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>{command} ({keys})</source>
        <translation>{command} ({keys})</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>Retroceder 5 segundos</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translation>Avanzar 5 segundos</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>Retroceder 10 segundos</translation>
    </message>
    <message>
        <source>Forward 10 seconds</source>
        <translation>Avanzar 10 segundos</translation>
    </message>
    <message>
        <source>Previous caption</source>
        <translation>Subtítulo anterior</translation>
    </message>
    <message>
        <source>Next caption</source>
        <translation>Subtítulo siguiente</translation>
    </message>
    <message>
        <source>Repeat this caption</source>
        <translation>Repetir este subtítulo</translation>
    </message>
    <message>
        <source>Loop this caption</source>
        <translation>Repetir este subtítulo en bucle</translation>
    </message>
    <message>
        <source>Loop: mark start, mark end, off</source>
        <translation>Bucle: marcar inicio, marcar fin, desactivar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Ir al principio</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Usual speed</source>
        <translation>Velocidad normal</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Choose the caption language</source>
        <translation>Elegir el idioma de los subtítulos</translation>
    </message>
    <message>
        <source>Two caption languages</source>
        <translation>Dos idiomas de subtítulos</translation>
    </message>
    <message>
        <source>Swap the two caption languages</source>
        <translation>Intercambiar los dos idiomas de los subtítulos</translation>
    </message>
    <message>
        <source>Spoken captions</source>
        <translation>Subtítulos hablados</translation>
    </message>
    <message>
        <source>Speak the current caption</source>
        <translation>Leer en voz alta el subtítulo actual</translation>
    </message>
    <message>
        <source>Pause until read: off, your speed, a key</source>
        <translation>Pausa para leer: no, a su velocidad, hasta una tecla</translation>
    </message>
    <message>
        <source>To the captions and back</source>
        <translation>Ir a los subtítulos y volver</translation>
    </message>
    <message>
        <source>Larger captions</source>
        <translation>Subtítulos más grandes</translation>
    </message>
    <message>
        <source>Smaller captions</source>
        <translation>Subtítulos más pequeños</translation>
    </message>
    <message>
        <source>Usual caption size</source>
        <translation>Tamaño normal de los subtítulos</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Subir el volumen</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Bajar el volumen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Described version</source>
        <translation>Versión con audiodescripción</translation>
    </message>
    <message>
        <source>Choose the audio track</source>
        <translation>Elegir la pista de audio</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Lengua de signos</translation>
    </message>
    <message>
        <source>Sign language beside the video</source>
        <translation>Lengua de signos al lado del vídeo</translation>
    </message>
    <message>
        <source>Larger sign-language picture</source>
        <translation>Agrandir la imagen de lengua de signos</translation>
    </message>
    <message>
        <source>Smaller sign-language picture</source>
        <translation>Reducir la imagen de lengua de signos</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Show the exercises</source>
        <translation>Mostrar los ejercicios</translation>
    </message>
    <message>
        <source>Read aloud where the focus is, or stop</source>
        <translation>Leer en voz alta donde está el foco, o parar</translation>
    </message>
    <message>
        <source>Previous exercise</source>
        <translation>Ejercicio anterior</translation>
    </message>
    <message>
        <source>Next exercise</source>
        <translation>Ejercicio siguiente</translation>
    </message>
    <message>
        <source>One exercise at a time</source>
        <translation>Un ejercicio cada vez</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Mostrar los resultados</translation>
    </message>
    <message>
        <source>Save the results…</source>
        <translation>Guardar los resultados…</translation>
    </message>
    <message>
        <source>Erase what is kept of this lesson…</source>
        <translation>Borrar lo guardado de esta lección…</translation>
    </message>
    <message>
        <source>Erase what is kept of all lessons…</source>
        <translation>Borrar lo guardado de todas las lecciones…</translation>
    </message>
    <message>
        <source>To the other part of the window</source>
        <translation>Ir a la otra parte de la ventana</translation>
    </message>
    <message>
        <source>Larger side view</source>
        <translation>Ampliar la vista lateral</translation>
    </message>
    <message>
        <source>Smaller side view</source>
        <translation>Reducir la vista lateral</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>Volver al vídeo</translation>
    </message>
    <message>
        <source>Open a lesson file…</source>
        <translation>Abrir un archivo de lección…</translation>
    </message>
    <message>
        <source>Open a lesson folder…</source>
        <translation>Abrir una carpeta de lección…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Mostrar las teclas</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <translation>Comprobar este equipo…</translation>
    </message>
    <message>
        <source>Use letters and signs as keys</source>
        <translation>Usar letras y signos como teclas</translation>
    </message>
    <message>
        <source>About captionplayer</source>
        <translation>Acerca de captionplayer</translation>
    </message>
</context>
<context>
    <name>ContrastNote</name>
    <message>
        <source>Lowest contrast over any picture: {ratio}:1</source>
        <translation>Contraste mínimo sobre cualquier imagen: {ratio}:1</translation>
    </message>
    <message>
        <source>Over some pictures this is hard to read: text of this size needs {least}:1. Choose a more opaque background or other colours.</source>
        <translation>Sobre algunas imágenes cuesta leerlo: un texto de este tamaño necesita {least}:1. Elija un fondo más opaco u otros colores.</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>While the player waits for you to read, press this to go on</source>
        <translation>Mientras el reproductor espera a que lea, pulse aquí para continuar</translation>
    </message>
    <message>
        <source>Speed: {rate}</source>
        <translation>Velocidad: {rate}</translation>
    </message>
    <message>
        <source>Caption language: {name}</source>
        <translation>Idioma de los subtítulos: {name}</translation>
    </message>
</context>
<context>
    <name>Describing</name>
    <message>
        <source>Described version on</source>
        <translation>Versión con audiodescripción activada</translation>
    </message>
    <message>
        <source>Described version off</source>
        <translation>Versión con audiodescripción desactivada</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>A lesson is playing</source>
        <translation>Se está reproduciendo una lección</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>This system</source>
        <translation>Este sistema</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Iconos</translation>
    </message>
    <message>
        <source>Languages of the interface</source>
        <translation>Idiomas de la interfaz</translation>
    </message>
    <message>
        <source>Captions in {language}</source>
        <translation>Subtítulos en {language}</translation>
    </message>
    <message>
        <source>Media player</source>
        <translation>Reproductor multimedia</translation>
    </message>
    <message>
        <source>Video in VP9 with Opus (WebM)</source>
        <translation>Vídeo en VP9 con Opus (WebM)</translation>
    </message>
    <message>
        <source>Video in H.264 with AAC (MP4)</source>
        <translation>Vídeo en H.264 con AAC (MP4)</translation>
    </message>
    <message>
        <source>Video in VP8 with Vorbis (WebM)</source>
        <translation>Vídeo en VP8 con Vorbis (WebM)</translation>
    </message>
    <message>
        <source>Sound in Opus (WebM)</source>
        <translation>Sonido en Opus (WebM)</translation>
    </message>
    <message>
        <source>Sound in MP3</source>
        <translation>Sonido en MP3</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation>Salida de sonido</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
    <message>
        <source>Voice for {language}</source>
        <translation>Voz en {language}</translation>
    </message>
    <message>
        <source>Screen readers</source>
        <translation>Lectores de pantalla</translation>
    </message>
    <message>
        <source>Welcome lesson</source>
        <translation>Lección de bienvenida</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Exercises with one choice</source>
        <translation>Ejercicios de elección única</translation>
    </message>
    <message>
        <source>Exercises with check boxes</source>
        <translation>Ejercicios con casillas</translation>
    </message>
    <message>
        <source>Exercises with drop-down lists</source>
        <translation>Ejercicios con listas desplegables</translation>
    </message>
    <message>
        <source>Exercises with a text to type</source>
        <translation>Ejercicios en que se escribe un texto</translation>
    </message>
    <message>
        <source>Exercises with a number to type</source>
        <translation>Ejercicios en que se escribe un número</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Folder for your progress</source>
        <translation>Carpeta para su progreso</translation>
    </message>
    <message>
        <source>Folder for your preferences</source>
        <translation>Carpeta para sus preferencias</translation>
    </message>
    <message>
        <source>Folder for unpacked lessons</source>
        <translation>Carpeta para las lecciones descomprimidas</translation>
    </message>
    <message>
        <source>Folder for the log</source>
        <translation>Carpeta para el registro</translation>
    </message>
    <message>
        <source>Your progress</source>
        <translation>Su progreso</translation>
    </message>
    <message>
        <source>Your preferences</source>
        <translation>Sus preferencias</translation>
    </message>
    <message>
        <source>This could not be checked ({reason}).</source>
        <translation>No se pudo comprobar ({reason}).</translation>
    </message>
    <message>
        <source>This gave no answer within {seconds} seconds.</source>
        <translation>No hubo respuesta en {seconds}&#x202f;s.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly while this was checked ({reason}).</source>
        <translation>El programa terminó inesperadamente durante esta comprobación ({reason}).</translation>
    </message>
    <message>
        <source>captionplayer {version}, packed together with Python, as {place}.</source>
        <translation>captionplayer {version}, empaquetado junto con Python; ejecutable: {place}.</translation>
    </message>
    <message>
        <source>captionplayer {version}, a Python package in {place}.</source>
        <translation>captionplayer {version}, un paquete de Python en {place}.</translation>
    </message>
    <message>
        <source>{system} on {machine}, Python {python}.</source>
        <translation>{system} en {machine}, Python {python}.</translation>
    </message>
    <message>
        <source>All are there: {libraries}.</source>
        <translation>Están todas: {libraries}.</translation>
    </message>
    <message>
        <source>{library} cannot be loaded ({reason}).</source>
        <translation>No se puede cargar {library} ({reason}).</translation>
    </message>
    <message>
        <source>Qt {qt}, PySide6 {pyside}.</source>
        <translation>Qt {qt}, PySide6 {pyside}.</translation>
    </message>
    <message>
        <source>A window can be shown, by Qt&apos;s “{platform}”.</source>
        <translation>Se puede mostrar una ventana, mediante «{platform}» de Qt.</translation>
    </message>
    <message>
        <source>There is no display, so no window can be shown from here; all else was checked without one.</source>
        <translation>No hay pantalla, así que desde aquí no se puede mostrar ninguna ventana; todo lo demás se comprobó sin ella.</translation>
    </message>
    <message>
        <source>The icons are there and can be drawn.</source>
        <translation>Los iconos están y se pueden dibujar.</translation>
    </message>
    <message>
        <source>The icons cannot be drawn ({reason}).</source>
        <translation>Los iconos no se pueden dibujar ({reason}).</translation>
    </message>
    <message>
        <source>All are there: {languages}.</source>
        <translation>Están todos: {languages}.</translation>
    </message>
    <message>
        <source>There are no words for {languages}.</source>
        <translation>No hay textos para estos idiomas: {languages}.</translation>
    </message>
    <message>
        <source>They are read and painted, in the font {fonts}.</source>
        <translation>Se leen y se dibujan; tipo de letra: {fonts}.</translation>
    </message>
    <message>
        <source>The welcome lesson has none of these.</source>
        <translation>La lección de bienvenida no tiene ninguno de estos.</translation>
    </message>
    <message>
        <source>No font has all the characters; these are missing, among others: {characters}.</source>
        <translation>Ningún tipo de letra tiene todos los caracteres; faltan, entre otros, estos: {characters}.</translation>
    </message>
    <message>
        <source>They were read, but nothing was painted.</source>
        <translation>Se leyeron, pero no se dibujó nada.</translation>
    </message>
    <message>
        <source>{backend}.</source>
        <translation>{backend}.</translation>
    </message>
    <message>
        <source>It is there, but does not say what it is.</source>
        <translation>Está, pero no dice cuál es.</translation>
    </message>
    <message>
        <source>Qt has nothing to play media with ({reason}).</source>
        <translation>Qt no tiene con qué reproducir vídeo ni sonido ({reason}).</translation>
    </message>
    <message>
        <source>Qt cannot load its media player, as the system lacks {libraries}.</source>
        <translation>Qt no puede cargar su reproductor multimedia, porque al sistema le falta {libraries}.</translation>
    </message>
    <message>
        <source>There is no media player to try it with.</source>
        <translation>No hay reproductor multimedia con el que probarlo.</translation>
    </message>
    <message>
        <source>It plays: {pictures} pictures and a tone ({tone} Hz, {milliseconds} ms) came out right.</source>
        <translation>Se reproduce; imágenes correctas: {pictures}; también es correcto el tono ({tone}&#x202f;Hz, {milliseconds}&#x202f;ms).</translation>
    </message>
    <message>
        <source>It plays: a tone ({tone} Hz, {milliseconds} ms) came out right.</source>
        <translation>Se reproduce; es correcto el tono ({tone}&#x202f;Hz, {milliseconds}&#x202f;ms).</translation>
    </message>
    <message>
        <source>There is no {file} to try it with.</source>
        <translation>No está {file}, que hace falta para probarlo.</translation>
    </message>
    <message>
        <source>It does not play ({reason}).</source>
        <translation>No se reproduce ({reason}).</translation>
    </message>
    <message>
        <source>No picture came out of {file}.</source>
        <translation>De {file} no salió ninguna imagen.</translation>
    </message>
    <message>
        <source>A wrong picture came out of {file}: {found} instead of {expected}.</source>
        <translation>De {file} salió una imagen incorrecta: {found} en lugar de {expected}.</translation>
    </message>
    <message>
        <source>No sound came out of {file} ({reason}).</source>
        <translation>De {file} no salió ningún sonido ({reason}).</translation>
    </message>
    <message>
        <source>A wrong sound came out of {file}: {found} instead of {expected}.</source>
        <translation>De {file} salió un sonido incorrecto: {found} en lugar de {expected}.</translation>
    </message>
    <message>
        <source>Sound goes to {device}.</source>
        <translation>El sonido sale por {device}.</translation>
    </message>
    <message>
        <source>There is no sound device; lessons play silently.</source>
        <translation>No hay ningún dispositivo de sonido; las lecciones se reproducen en silencio.</translation>
    </message>
    <message>
        <source>The sound server does not answer; it was given {seconds} seconds.</source>
        <translation>El servidor de sonido no responde; se esperó {seconds} s.</translation>
    </message>
    <message>
        <source>{engine} speaks it.</source>
        <translation>{engine} habla este idioma.</translation>
    </message>
    <message>
        <source>No voice here speaks it.</source>
        <translation>Aquí ninguna voz habla este idioma.</translation>
    </message>
    <message>
        <source>A screen reader can be told of everything, and one is listening.</source>
        <translation>Se puede comunicar todo a un lector de pantalla, y hay uno a la escucha.</translation>
    </message>
    <message>
        <source>A screen reader can be told of everything; none is listening now.</source>
        <translation>Se puede comunicar todo a un lector de pantalla; ahora no hay ninguno a la escucha.</translation>
    </message>
    <message>
        <source>No screen reader can be reached from here ({reason}).</source>
        <translation>Desde aquí no se puede acceder a ningún lector de pantalla ({reason}).</translation>
    </message>
    <message>
        <source>No screen reader can be reached from here: there is no desktop session.</source>
        <translation>Desde aquí no se puede acceder a ningún lector de pantalla: no hay sesión de escritorio.</translation>
    </message>
    <message>
        <source>“{title}” opens: {captions} captions in {languages} languages, {exercises} exercises.</source>
        <translation>«{title}» se abre; subtítulos: {captions}, idiomas: {languages}, ejercicios: {exercises}.</translation>
    </message>
    <message>
        <source>It opens, but parts of it are missing.</source>
        <translation>Se abre, pero le faltan partes.</translation>
    </message>
    <message>
        <source>Right and wrong answers are told apart.</source>
        <translation>Las respuestas correctas y las incorrectas se distinguen bien.</translation>
    </message>
    <message>
        <source>Answers got a wrong verdict.</source>
        <translation>Hubo respuestas mal evaluadas.</translation>
    </message>
    <message>
        <source>{folder} can be written to; {megabytes} MB are free.</source>
        <translation>Se puede escribir en {folder}; espacio libre: {megabytes}&#x202f;MB.</translation>
    </message>
    <message>
        <source>{folder} will be made when it is needed; {megabytes} MB are free.</source>
        <translation>{folder} se creará cuando haga falta; espacio libre: {megabytes}&#x202f;MB.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to ({reason}).</source>
        <translation>No se puede escribir en {folder} ({reason}).</translation>
    </message>
    <message>
        <source>The disk that holds {folder} is full.</source>
        <translation>El disco en que está {folder} está lleno.</translation>
    </message>
    <message>
        <source>{file} is whole: {kilobytes} kB in format {version}.</source>
        <translation>{file} está íntegro: {kilobytes}&#x202f;kB, formato {version}.</translation>
    </message>
    <message>
        <source>Nothing is kept yet; it will be in {file}.</source>
        <translation>Aún no hay nada guardado; se guardará en {file}.</translation>
    </message>
    <message>
        <source>{file} can be read.</source>
        <translation>{file} se puede leer.</translation>
    </message>
    <message>
        <source>Nothing was changed yet; it will be in {file}.</source>
        <translation>Aún no se ha cambiado nada; los cambios se guardarán en {file}.</translation>
    </message>
    <message>
        <source>{file} cannot be read; it is damaged.</source>
        <translation>{file} no se puede leer: está dañado.</translation>
    </message>
    <message>
        <source>Broken:</source>
        <translation>Fallos:</translation>
    </message>
    <message>
        <source>Missing, though the program does without:</source>
        <translation>Falta, aunque el programa funciona sin ello:</translation>
    </message>
    <message>
        <source>Well:</source>
        <translation>Bien:</translation>
    </message>
    <message>
        <source>Broken: {name}</source>
        <translation>Fallo: {name}</translation>
    </message>
    <message>
        <source>Missing: {name}</source>
        <translation>Falta: {name}</translation>
    </message>
    <message>
        <source>Well: {name}</source>
        <translation>Bien: {name}</translation>
    </message>
    <message>
        <source>Broken: {number}.</source>
        <translation>Fallos: {number}.</translation>
    </message>
    <message>
        <source>Missing, though not needed: {number}.</source>
        <translation>Falta, aunque no es necesario: {number}.</translation>
    </message>
    <message>
        <source>All that the program needs is well.</source>
        <translation>Todo lo que el programa necesita está bien.</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation>{first}, {next}</translation>
    </message>
    <message>
        <source>{name}: {told}</source>
        <translation>{name}: {told}</translation>
    </message>
    <message>
        <source>{first} {next}</source>
        <translation>{first} {next}</translation>
    </message>
    <message>
        <source>captionplayer {version}. {summary}</source>
        <translation>captionplayer {version}. {summary}</translation>
    </message>
    <message>
        <source>Install captionplayer again.</source>
        <translation>Vuelva a instalar captionplayer.</translation>
    </message>
    <message>
        <source>Send this report to whoever gave you captionplayer.</source>
        <translation>Envíe este informe a quien le dio captionplayer.</translation>
    </message>
    <message>
        <source>Free some space, or make the folder writable.</source>
        <translation>Libere espacio o permita escribir en la carpeta.</translation>
    </message>
    <message>
        <source>Start the program from a graphical desktop to use its window.</source>
        <translation>Para usar su ventana, inicie el programa desde un escritorio gráfico.</translation>
    </message>
    <message>
        <source>Install a font that has them; on Debian and Ubuntu: apt install {packages}.</source>
        <translation>Instale un tipo de letra que los tenga; en Debian y Ubuntu: apt install {packages}.</translation>
    </message>
    <message>
        <source>Install what has them; on Debian and Ubuntu: apt install {packages}.</source>
        <translation>Instale lo que falta; en Debian y Ubuntu: apt install {packages}.</translation>
    </message>
    <message>
        <source>What to do is said at the media player.</source>
        <translation>Lo que hay que hacer se indica en «Reproductor multimedia».</translation>
    </message>
    <message>
        <source>If you want to hear lessons, connect one, and see that it is switched on.</source>
        <translation>Si quiere oír las lecciones, conecte uno y compruebe que está encendido.</translation>
    </message>
    <message>
        <source>Log out and in again, which starts it anew.</source>
        <translation>Cierre la sesión y vuelva a entrar, con lo que se inicia de nuevo.</translation>
    </message>
    <message>
        <source>If captions are to be spoken, install a voice; on Debian and Ubuntu: apt install speech-dispatcher espeak-ng.</source>
        <translation>Si quiere oír los subtítulos, instale una voz; en Debian y Ubuntu: apt install speech-dispatcher espeak-ng.</translation>
    </message>
    <message>
        <source>If you use a screen reader, install its support; on Debian and Ubuntu: apt install at-spi2-core.</source>
        <translation>Si usa un lector de pantalla, instale lo que este necesita; en Debian y Ubuntu: apt install at-spi2-core.</translation>
    </message>
    <message>
        <source>If you use a screen reader, start the program from a graphical desktop.</source>
        <translation>Si usa un lector de pantalla, inicie el programa desde un escritorio gráfico.</translation>
    </message>
    <message>
        <source>Start the program: it sets the file aside and begins with the usual preferences.</source>
        <translation>Inicie el programa: aparta el archivo y empieza con las preferencias habituales.</translation>
    </message>
</context>
<context>
    <name>DoctorView</name>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>Volver al vídeo</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>This computer is being checked; it takes a few seconds.</source>
        <translation>Se está comprobando este equipo; tarda unos segundos.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>DropdownBox</name>
    <message>
        <source>Select an option</source>
        <translation>Seleccione una opción</translation>
    </message>
    <message>
        <source>blank {number} of {total}</source>
        <translation>hueco {number} de {total}</translation>
    </message>
    <message>
        <source>cannot be changed</source>
        <translation>no se puede cambiar</translation>
    </message>
</context>
<context>
    <name>EraseQuestion</name>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Erase everything kept of this lesson? Answers, attempts, place. This cannot be undone.</source>
        <translation>¿Borrar todo lo guardado de esta lección? Respuestas, intentos, posición. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Erase everything kept of all lessons? Answers, attempts, places. This cannot be undone.</source>
        <translation>¿Borrar todo lo guardado de todas las lecciones? Respuestas, intentos, posiciones. No se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>ExerciseView</name>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>Volver al vídeo</translation>
    </message>
    <message>
        <source>One exercise at a time</source>
        <translation>Un ejercicio cada vez</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Exercise {number} of {total}</source>
        <translation>Ejercicio {number} de {total}</translation>
    </message>
    <message>
        <source>Your score: {points}</source>
        <translation>Su puntuación: {points}</translation>
    </message>
</context>
<context>
    <name>ExercisesPage</name>
    <message>
        <source>One exercise at a time</source>
        <translation>Un ejercicio cada vez</translation>
    </message>
    <message>
        <source>Otherwise all exercises of a lesson are shown one below another.</source>
        <translation>Si no, todos los ejercicios de una lección se muestran uno debajo de otro.</translation>
    </message>
</context>
<context>
    <name>Exercising</name>
    <message>
        <source>The lesson has ended. Its exercises are open.</source>
        <translation>La lección ha terminado. Sus ejercicios están abiertos.</translation>
    </message>
    <message>
        <source>The exercises are open.</source>
        <translation>Los ejercicios están abiertos.</translation>
    </message>
    <message>
        <source>The lesson has ended.</source>
        <translation>La lección ha terminado.</translation>
    </message>
</context>
<context>
    <name>FieldBox</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>Volver al vídeo</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>The guide is not part of this installation.</source>
        <translation>La guía no forma parte de esta instalación.</translation>
    </message>
    <message>
        <source>Link: {words}</source>
        <translation>Enlace: {words}</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Show hint {number} of {total}</source>
        <translation>Mostrar la pista {number} de {total}</translation>
    </message>
</context>
<context>
    <name>InterfaceLanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma (Language)</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>El idioma del sistema</translation>
    </message>
</context>
<context>
    <name>InterfacePage</name>
    <message>
        <source>Same as the system</source>
        <translation>Como en el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
</context>
<context>
    <name>Jumps</name>
    <message>
        <source>Speed: {rate}</source>
        <translation>Velocidad: {rate}</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new key. Escape cancels.</source>
        <translation>Pulse la tecla nueva. Escape cancela.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Añadir una tecla</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>Volver al vídeo</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Use letters and signs as keys</source>
        <translation>Usar letras y signos como teclas</translation>
    </message>
    <message>
        <source>Reset the keys of this command</source>
        <translation>Restablecer las teclas de esta orden</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Restablecer todas las teclas</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Órdenes y sus teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Without them, a letter that is typed or spoken by mistake does nothing.</source>
        <translation>Si no se usan, una letra pulsada o dicha por error no hace nada.</translation>
    </message>
    <message>
        <source>{key} already belongs to “{command}”. Remove it there first.</source>
        <translation>{key} ya es de «{command}». Quítela primero de allí.</translation>
    </message>
    <message>
        <source>The keys of this command are reset.</source>
        <translation>Se han restablecido las teclas de esta orden.</translation>
    </message>
    <message>
        <source>All keys are reset.</source>
        <translation>Se han restablecido todas las teclas.</translation>
    </message>
    <message>
        <source>{keys} (changed)</source>
        <translation>{keys} (cambiadas)</translation>
    </message>
    <message>
        <source>Keys of “{command}”</source>
        <translation>Teclas de «{command}»</translation>
    </message>
    <message>
        <source>Remove {key}</source>
        <translation>Quitar {key}</translation>
    </message>
    <message>
        <source>{key} is needed everywhere. Press another key.</source>
        <translation>{key} se necesita en todas partes. Pulse otra tecla.</translation>
    </message>
    <message>
        <source>{key} is kept, but letters and signs are not used as keys now.</source>
        <translation>{key} queda guardada, pero ahora no se usan letras ni signos como teclas.</translation>
    </message>
    <message>
        <source>{key} now belongs to “{command}”.</source>
        <translation>{key} es ahora de «{command}».</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} queda libre.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Caption &amp;language</source>
        <translation>&amp;Idioma de los subtítulos</translation>
    </message>
    <message>
        <source>Second caption lan&amp;guage</source>
        <translation>&amp;Segundo idioma de los subtítulos</translation>
    </message>
    <message>
        <source>{language} (original)</source>
        <translation>{language} (original)</translation>
    </message>
    <message>
        <source>{language}: {share}%</source>
        <translation>{language}: {share}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Exercises, not open yet</source>
        <translation>Ejercicios, aún no abiertos</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>Volver al vídeo</translation>
    </message>
    <message>
        <source>Open the transcript</source>
        <translation>Abrir la transcripción</translation>
    </message>
    <message>
        <source>I have read the transcript</source>
        <translation>He leído la transcripción</translation>
    </message>
    <message>
        <source>The exercises are not open yet</source>
        <translation>Los ejercicios aún no están abiertos</translation>
    </message>
    <message>
        <source>You have seen {seen} % of the video; {enough} % open the exercises. Skipped parts do not count.</source>
        <translation>Ha visto el {seen}&#x202f;% del vídeo; con el {enough}&#x202f;% se abren los ejercicios. Las partes saltadas no cuentan.</translation>
    </message>
    <message>
        <source>You have seen {seen} % of the lesson; {enough} % open the exercises. Skipped parts do not count.</source>
        <translation>Ha visto el {seen}&#x202f;% de la lección; con el {enough}&#x202f;% se abren los ejercicios. Las partes saltadas no cuentan.</translation>
    </message>
    <message>
        <source>Or read the transcript instead: you have read {read} of its {cues} captions. A caption counts once it was in sight for a second or was read aloud.</source>
        <translation>O lea la transcripción: ha leído {read} de sus {cues} subtítulos. Un subtítulo cuenta si ha estado un segundo a la vista o se ha leído en voz alta.</translation>
    </message>
</context>
<context>
    <name>Loops</name>
    <message>
        <source>This caption is looped</source>
        <translation>Este subtítulo se repite en bucle</translation>
    </message>
    <message>
        <source>No caption now</source>
        <translation>Ahora no hay ningún subtítulo</translation>
    </message>
    <message>
        <source>Loop starts at {time}</source>
        <translation>El bucle empieza en {time}</translation>
    </message>
    <message>
        <source>Loop from {start} to {end}</source>
        <translation>Bucle de {start} a {end}</translation>
    </message>
    <message>
        <source>Loop off</source>
        <translation>Bucle desactivado</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>the transcript cannot be saved ({reason}); choose another folder.</source>
        <translation>no se puede guardar la transcripción ({reason}); elija otra carpeta.</translation>
    </message>
    <message>
        <source>the results cannot be saved ({reason}); choose another folder.</source>
        <translation>no se pueden guardar los resultados ({reason}); elija otra carpeta.</translation>
    </message>
    <message>
        <source>there is no such file; check its name.</source>
        <translation>este archivo no existe; compruebe el nombre.</translation>
    </message>
    <message>
        <source>the file cannot be read ({reason}); check its permissions.</source>
        <translation>no se puede leer el archivo ({reason}); revise sus permisos.</translation>
    </message>
    <message>
        <source>the file is empty; ask for a whole copy.</source>
        <translation>el archivo está vacío; pida una copia completa.</translation>
    </message>
    <message>
        <source>the exercise has {size} bytes, more than the {limit} that are read; split it into several.</source>
        <translation>el ejercicio ocupa {size} bytes, más que los {limit} que se leen; divídalo en varios.</translation>
    </message>
    <message>
        <source>the exercise is nested more than {depth} elements deep or has more than {elements} elements; simplify it.</source>
        <translation>el ejercicio tiene más de {depth} niveles de elementos o más de {elements} elementos; simplifíquelo.</translation>
    </message>
    <message>
        <source>the exercise has a DOCTYPE, which could define entities; remove it.</source>
        <translation>el ejercicio tiene un DOCTYPE, que podría definir entidades; quítelo.</translation>
    </message>
    <message>
        <source>the exercise is not well-formed XML ({reason}); correct it at that line.</source>
        <translation>el ejercicio no es XML bien formado ({reason}); corríjalo en esa línea.</translation>
    </message>
    <message>
        <source>the outermost element is &lt;{element}&gt;, not &lt;problem&gt;; give the exercise as one OLX problem.</source>
        <translation>el elemento exterior es &lt;{element}&gt;, no &lt;problem&gt;; dé el ejercicio como un solo problema OLX.</translation>
    </message>
    <message>
        <source>the exercise holds no text and no question; ask for a whole copy.</source>
        <translation>el ejercicio no tiene texto ni preguntas; pida una copia completa.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; stands where no answer of its kind is taken; put it into the question that it belongs to.</source>
        <translation>&lt;{element}&gt; está donde no se admite una respuesta de su tipo; póngalo en la pregunta a la que pertenece.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; cannot stand among the choices; only &lt;choice&gt; and &lt;compoundhint&gt; can.</source>
        <translation>&lt;{element}&gt; no puede estar entre las opciones; solo pueden &lt;choice&gt; y &lt;compoundhint&gt;.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has {found} &lt;{expected}&gt; elements; it needs exactly one.</source>
        <translation>&lt;{element}&gt; tiene {found} elementos &lt;{expected}&gt;; necesita exactamente uno.</translation>
    </message>
    <message>
        <source>the points of &lt;{element}&gt; are “{points}”; they must be a whole number from 1 to 9999.</source>
        <translation>los puntos de &lt;{element}&gt; son «{points}»; deben ser un número entero de 1 a 9999.</translation>
    </message>
    <message>
        <source>two choices are called “{id}”; give each &lt;{element}&gt; a name of its own.</source>
        <translation>hay dos opciones llamadas «{id}»; dé a cada &lt;{element}&gt; un nombre propio.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has more than {limit} choices; use fewer.</source>
        <translation>&lt;{element}&gt; tiene más de {limit} opciones; use menos.</translation>
    </message>
    <message>
        <source>a &lt;{element}&gt; does not say whether it is correct; add correct=&quot;true&quot; or correct=&quot;false&quot;.</source>
        <translation>un &lt;{element}&gt; no dice si es correcto; añada correct=&quot;true&quot; o correct=&quot;false&quot;.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has both shuffle and answer-pool; a pool is shuffled anyway, so remove shuffle.</source>
        <translation>&lt;{element}&gt; tiene shuffle y answer-pool a la vez; un answer-pool se mezcla siempre, así que quite shuffle.</translation>
    </message>
    <message>
        <source>the answer-pool of &lt;{element}&gt; is “{pool}”; it must be a whole number.</source>
        <translation>el answer-pool de &lt;{element}&gt; es «{pool}»; debe ser un número entero.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has an answer-pool, which needs at least one right and one wrong choice; add what is missing.</source>
        <translation>&lt;{element}&gt; tiene un answer-pool, que necesita al menos una opción correcta y una incorrecta; añada lo que falta.</translation>
    </message>
    <message>
        <source>the point_value of a &lt;{element}&gt; is “{value}”; it must be a number, such as 0.5.</source>
        <translation>el point_value de un &lt;{element}&gt; es «{value}»; debe ser un número, como 0.5.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has no &lt;optioninput&gt;; add one with its options.</source>
        <translation>&lt;{element}&gt; no tiene &lt;optioninput&gt;; añada uno con sus opciones.</translation>
    </message>
    <message>
        <source>the options of &lt;{element}&gt; cannot be read; write them as (&apos;one&apos;,&apos;two&apos;).</source>
        <translation>no se pueden leer las opciones de &lt;{element}&gt;; escríbalas así: (&apos;one&apos;,&apos;two&apos;).</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has nothing to choose from; add &lt;option&gt; elements.</source>
        <translation>&lt;{element}&gt; no tiene nada que elegir; añada elementos &lt;option&gt;.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has more than {limit} options; use fewer.</source>
        <translation>&lt;{element}&gt; tiene más de {limit} opciones; use menos.</translation>
    </message>
    <message>
        <source>an &lt;{element}&gt; does not say whether it is correct; add correct=&quot;true&quot; or correct=&quot;false&quot;.</source>
        <translation>un &lt;{element}&gt; no dice si es correcto; añada correct=&quot;true&quot; o correct=&quot;false&quot;.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has more than one right option; mark only one.</source>
        <translation>&lt;{element}&gt; tiene más de una opción correcta; marque solo una.</translation>
    </message>
    <message>
        <source>the question asks for the partial credit “{scheme}”, which its kind does not have ({known} would do); the exercise must be corrected. No attempt was used.</source>
        <translation>la pregunta pide la puntuación parcial «{scheme}», que su tipo no tiene (valdría {known}); hay que corregir el ejercicio. No se ha usado ningún intento.</translation>
    </message>
    <message>
        <source>the question has an option that begins with markup instead of text, so no answer can be graded; the exercise must be corrected. No attempt was used.</source>
        <translation>la pregunta tiene una opción que empieza con marcas en lugar de texto, por lo que no se puede calificar ninguna respuesta; hay que corregir el ejercicio. No se ha usado ningún intento.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has {found} fields to type in; it needs exactly one, such as &lt;textline/&gt;.</source>
        <translation>los campos para escribir de &lt;{element}&gt; son {found}; debe haber exactamente uno, como &lt;textline/&gt;.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; does not say which answer is right; add answer=&quot;...&quot;.</source>
        <translation>&lt;{element}&gt; no dice qué respuesta es correcta; añada answer=&quot;...&quot;.</translation>
    </message>
    <message>
        <source>the answer of &lt;{element}&gt; is “{answer}”, which is read as a range without its second end; write it as [1,5], or without brackets.</source>
        <translation>la respuesta de &lt;{element}&gt; es «{answer}», que se lee como un intervalo sin su segundo extremo; escríbala como [1,5] o sin corchetes.</translation>
    </message>
    <message>
        <source>the answer is longer than {limit} characters; write a shorter one. No attempt was used.</source>
        <translation>la respuesta tiene más de {limit} caracteres; escriba una más corta. No se ha usado ningún intento.</translation>
    </message>
    <message>
        <source>character {position} of the answer, “{character}”, cannot stand in a number; remove it. No attempt was used.</source>
        <translation>el carácter {position} de la respuesta, «{character}», no puede estar en un número; quítelo. No se ha usado ningún intento.</translation>
    </message>
    <message>
        <source>character {position} of the answer is a comma; write a point before decimals, and nothing between thousands. No attempt was used.</source>
        <translation>el carácter {position} de la respuesta es una coma; escriba un punto antes de los decimales y nada entre los millares. No se ha usado ningún intento.</translation>
    </message>
    <message>
        <source>character {position} of the answer, “{character}”, is not read; write {instead} for it. No attempt was used.</source>
        <translation>el carácter {position} de la respuesta, «{character}», no se lee; escriba {instead} en su lugar. No se ha usado ningún intento.</translation>
    </message>
    <message>
        <source>“{found}”, at character {position} of the answer, cannot stand there; look for a missing sign, such as * between two factors. No attempt was used.</source>
        <translation>«{found}», en el carácter {position} de la respuesta, no puede estar ahí; busque un signo que falte, como * entre dos factores. No se ha usado ningún intento.</translation>
    </message>
    <message>
        <source>the answer ends too early; finish it. No attempt was used.</source>
        <translation>la respuesta termina demasiado pronto; complétela. No se ha usado ningún intento.</translation>
    </message>
    <message>
        <source>the bracket at character {position} of the answer is never closed; add a closing one. No attempt was used.</source>
        <translation>el paréntesis en el carácter {position} de la respuesta no se cierra; añada el de cierre. No se ha usado ningún intento.</translation>
    </message>
    <message>
        <source>the brackets of the answer are nested more than {limit} deep; write it with fewer. No attempt was used.</source>
        <translation>los paréntesis de la respuesta tienen más de {limit} niveles; escríbala con menos. No se ha usado ningún intento.</translation>
    </message>
    <message>
        <source>“{name}”, at character {position} of the answer, is no number; write digits, or pi or e. No attempt was used.</source>
        <translation>«{name}», en el carácter {position} de la respuesta, no es un número; escriba cifras, o bien pi o e. No se ha usado ningún intento.</translation>
    </message>
    <message>
        <source>“{name}”, at character {position} of the answer, is no function that is known; if it should be a product, write *. No attempt was used.</source>
        <translation>«{name}», en el carácter {position} de la respuesta, no es una función conocida; si es un producto, escriba *. No se ha usado ningún intento.</translation>
    </message>
    <message>
        <source>the function {name}, at character {position} of the answer, needs brackets around its number, as in sqrt(2). No attempt was used.</source>
        <translation>la función {name}, en el carácter {position} de la respuesta, necesita paréntesis alrededor de su número, como en sqrt(2). No se ha usado ningún intento.</translation>
    </message>
    <message>
        <source>the answer divides by zero; correct it. No attempt was used.</source>
        <translation>la respuesta divide entre cero; corríjala. No se ha usado ningún intento.</translation>
    </message>
    <message>
        <source>the answer has a number that is too large to be computed; write it in another way. No attempt was used.</source>
        <translation>la respuesta tiene un número demasiado grande para calcularlo; escríbala de otra manera. No se ha usado ningún intento.</translation>
    </message>
    <message>
        <source>the answer has a function of a whole number that is too large for it; write that number with a decimal point. No attempt was used.</source>
        <translation>la respuesta tiene una función de un número entero demasiado grande para ella; escriba ese número con punto decimal. No se ha usado ningún intento.</translation>
    </message>
    <message>
        <source>the answer has a factorial of what is no whole number from 0 on; correct it. No attempt was used.</source>
        <translation>la respuesta tiene un factorial de algo que no es un número entero a partir de 0; corríjala. No se ha usado ningún intento.</translation>
    </message>
    <message>
        <source>the answer is a complex number, and the question asks for one in a range; write one without i and j. No attempt was used.</source>
        <translation>la respuesta es un número complejo y la pregunta pide uno de un intervalo; escriba uno sin i ni j. No se ha usado ningún intento.</translation>
    </message>
    <message>
        <source>the exercise has “{value}” where its grading needs a number; the exercise must be corrected. No attempt was used.</source>
        <translation>el ejercicio tiene «{value}» donde la calificación necesita un número; hay que corregir el ejercicio. No se ha usado ningún intento.</translation>
    </message>
    <message>
        <source>the exercise gives credit for listed answers and lists none; the exercise must be corrected. No attempt was used.</source>
        <translation>el ejercicio da puntos por respuestas de una lista que está vacía; hay que corregir el ejercicio. No se ha usado ningún intento.</translation>
    </message>
    <message>
        <source>the exercise has hints of an old form (hintgroup), with which the answer cannot be graded; the exercise must be corrected. No attempt was used.</source>
        <translation>el ejercicio tiene pistas de una forma antigua (hintgroup), con las que no se puede calificar la respuesta; hay que corregir el ejercicio. No se ha usado ningún intento.</translation>
    </message>
    <message>
        <source>the exercise&apos;s pattern “{pattern}” cannot be read ({reason}); the exercise must be corrected. No attempt was used.</source>
        <translation>no se puede leer el patrón «{pattern}» del ejercicio ({reason}); hay que corregir el ejercicio. No se ha usado ningún intento.</translation>
    </message>
    <message>
        <source>the exercise&apos;s pattern “{pattern}” is too large to be searched for; the exercise must be corrected. No attempt was used.</source>
        <translation>el patrón «{pattern}» del ejercicio es demasiado grande para buscarlo; hay que corregir el ejercicio. No se ha usado ningún intento.</translation>
    </message>
    <message>
        <source>the exercise&apos;s pattern “{pattern}” takes too long with this answer; try a shorter one, or have the exercise corrected. No attempt was used.</source>
        <translation>el patrón «{pattern}» del ejercicio tarda demasiado con esta respuesta; pruebe con una más corta o pida que se corrija el ejercicio. No se ha usado ningún intento.</translation>
    </message>
    <message>
        <source>several answers are given for a question that takes one; give one text. No attempt was used.</source>
        <translation>se han dado varias respuestas a una pregunta que admite una; dé un solo texto. No se ha usado ningún intento.</translation>
    </message>
    <message>
        <source>the exercise needs a program of its course or a kind of question that is not known here, so it cannot be graded. No attempt was used.</source>
        <translation>el ejercicio necesita un programa de su curso o un tipo de pregunta que aquí no se conoce, por lo que no se puede calificar. No se ha usado ningún intento.</translation>
    </message>
    <message>
        <source>no attempt is left, so the answer was not graded.</source>
        <translation>no quedan intentos, por lo que la respuesta no se ha calificado.</translation>
    </message>
    <message>
        <source>the exercise must be reset before the next attempt, so the answer was not graded.</source>
        <translation>hay que restablecer el ejercicio antes del próximo intento, por lo que la respuesta no se ha calificado.</translation>
    </message>
    <message>
        <source>the file is not well-formed JSON ({reason}); correct it there.</source>
        <translation>el archivo no es JSON bien formado ({reason}); corríjalo ahí.</translation>
    </message>
    <message>
        <source>answers must be an object from the number of an input to a text or a list of texts, such as {example}.</source>
        <translation>answers debe ser un objeto que asigne al número de una entrada un texto o una lista de textos, como {example}.</translation>
    </message>
    <message>
        <source>the exercise has no input of that number; it has {inputs}, counted from 0.</source>
        <translation>el ejercicio no tiene ninguna entrada con ese número; el total de entradas es {inputs}, contadas desde 0.</translation>
    </message>
    <message>
        <source>the file must be a list of problems, each an object with problem_xml, perhaps a whole number as its seed, and lists of cases and sequences, each with answers.</source>
        <translation>el archivo debe ser una lista de problemas; cada uno, un objeto con problem_xml, quizá un número entero como seed, y listas cases y sequences, cada elemento con answers.</translation>
    </message>
    <message>
        <source>your progress cannot be kept ({reason}); free some space, or make the file and its folder writable.</source>
        <translation>su progreso no se puede guardar ({reason}); libere espacio o permita escribir en el archivo y su carpeta.</translation>
    </message>
    <message>
        <source>your progress cannot be read ({reason}); make the file and its folder readable.</source>
        <translation>no se puede leer su progreso ({reason}); dé permiso de lectura al archivo y a su carpeta.</translation>
    </message>
    <message>
        <source>your progress cannot be kept at the moment, another program is using the file; close it and try again.</source>
        <translation>su progreso no se puede guardar por ahora: otro programa está usando el archivo; ciérrelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>your progress was kept by a newer version of this program (format {version}); update the program. Nothing was changed.</source>
        <translation>su progreso se guardó con una versión más nueva de este programa (formato {version}); actualice el programa. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>the file is not this program&apos;s record of progress, though it is a database; move it elsewhere. Nothing was changed.</source>
        <translation>el archivo no es el registro de progreso de este programa, aunque es una base de datos; muévalo a otro sitio. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>the record of your progress is damaged ({reason}); start the program again to begin a new one.</source>
        <translation>el registro de su progreso está dañado ({reason}); reinicie el programa para empezar uno nuevo.</translation>
    </message>
    <message>
        <source>the record of your progress was damaged; it was set aside as {kept_as}, and a new one was begun.</source>
        <translation>el registro de su progreso estaba dañado; se apartó como {kept_as} y se empezó uno nuevo.</translation>
    </message>
    <message>
        <source>no attempt is left, so the answer was not graded; the attempts that you made count.</source>
        <translation>no quedan intentos, por lo que la respuesta no se ha calificado; cuentan los intentos que hizo.</translation>
    </message>
    <message>
        <source>the answer was not graded: the exercise must be reset before the next attempt; reset it and answer again.</source>
        <translation>la respuesta no se ha calificado: hay que restablecer el ejercicio antes del próximo intento; restablézcalo y responda de nuevo.</translation>
    </message>
    <message>
        <source>the file is too large ({size} MB; the limit is {limit} MB); split it.</source>
        <translation>el archivo es demasiado grande ({size} MB; el límite es {limit} MB); divídalo.</translation>
    </message>
    <message>
        <source>byte {byte} of the file is not {encoding} text; save the file as UTF-8.</source>
        <translation>el byte {byte} del archivo no es texto {encoding}; guarde el archivo en UTF-8.</translation>
    </message>
    <message>
        <source>this is not plain text, or it is UTF-16 without its byte order mark; save the file as UTF-8.</source>
        <translation>no es texto sin formato, o es UTF-16 sin marca de orden de bytes; guarde el archivo en UTF-8.</translation>
    </message>
    <message>
        <source>there are {count} captions, more than the limit of {limit}; split the file.</source>
        <translation>hay {count} subtítulos, más que el límite de {limit}; divida el archivo.</translation>
    </message>
    <message>
        <source>the JSON holds more than {limit} values; split the file.</source>
        <translation>el JSON tiene más de {limit} valores; divida el archivo.</translation>
    </message>
    <message>
        <source>there are {count} more of the kind above.</source>
        <translation>casos más como el anterior: {count}.</translation>
    </message>
    <message>
        <source>this is not JSON at column {column} ({reason}); ask for a whole copy.</source>
        <translation>no es JSON en la columna {column} ({reason}); pida una copia completa.</translation>
    </message>
    <message>
        <source>the JSON is nested too deep for a message bundle; check that it is the right file.</source>
        <translation>el JSON tiene demasiados niveles para un paquete de mensajes; compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>the JSON is a {kind}, not one object of keys and texts; check that it is the right file.</source>
        <translation>el JSON es de tipo «{kind}», no un objeto de claves y textos; compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>this is neither a message bundle in JSON nor the text of its wiki page; check that it is the right file.</source>
        <translation>no es un paquete de mensajes en JSON ni el texto de su página wiki; compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>no message is a caption that can be shown (subtitle-START-END-INDEX); check that it is a video&apos;s bundle.</source>
        <translation>ningún mensaje es un subtítulo que se pueda mostrar (subtitle-START-END-INDEX); compruebe que es el paquete de un vídeo.</translation>
    </message>
    <message>
        <source>the key was left out: it may hold only A-Z, a-z, 0-9, hyphen, underscore and full stop, 100 at most.</source>
        <translation>la clave se ha omitido: solo admite A-Z, a-z, 0-9, guion, guion bajo y punto, 100 como máximo.</translation>
    </message>
    <message>
        <source>the message was left out: its value is a {kind}, not text.</source>
        <translation>el mensaje se ha omitido: su valor es de tipo «{kind}», no texto.</translation>
    </message>
    <message>
        <source>the message was left out: it is blank; write .... for an empty caption.</source>
        <translation>el mensaje se ha omitido: está en blanco; escriba .... para un subtítulo vacío.</translation>
    </message>
    <message>
        <source>the key stands more than once; the last one counts.</source>
        <translation>la clave aparece más de una vez; vale la última.</translation>
    </message>
    <message>
        <source>this is no caption: the key should be subtitle-START-END-INDEX in whole milliseconds.</source>
        <translation>no es un subtítulo: la clave debe ser subtitle-START-END-INDEX en milisegundos enteros.</translation>
    </message>
    <message>
        <source>the caption was left out: it must end after it starts, and within 24 days; correct its times.</source>
        <translation>el subtítulo se ha omitido: debe terminar después de empezar y antes de 24 días; corrija sus tiempos.</translation>
    </message>
    <message>
        <source>the caption was left out: another one has the same start and end.</source>
        <translation>el subtítulo se ha omitido: otro tiene el mismo inicio y fin.</translation>
    </message>
    <message>
        <source>the message was left out: its closing quote is missing; copy the page again, whole.</source>
        <translation>el mensaje se ha omitido: faltan las comillas de cierre; copie de nuevo la página completa.</translation>
    </message>
    <message>
        <source>the metadata were left out: they are a {kind}, not an object.</source>
        <translation>los metadatos se han omitido: son de tipo «{kind}», no un objeto.</translation>
    </message>
    <message>
        <source>a key stands more than once; the last one counts.</source>
        <translation>una clave aparece más de una vez; vale la última.</translation>
    </message>
    <message>
        <source>the key {key} was left out: it is not one that message bundles have.</source>
        <translation>la clave {key} se ha omitido: no es de las que tienen los paquetes de mensajes.</translation>
    </message>
    <message>
        <source>the source language is not named; {language} is assumed.</source>
        <translation>no se indica el idioma de origen; se supone {language}.</translation>
    </message>
    <message>
        <source>the source language {tag} is not known; {language} is assumed.</source>
        <translation>el idioma de origen {tag} no se conoce; se supone {language}.</translation>
    </message>
    <message>
        <source>{key} was left out: its value is a {kind}.</source>
        <translation>{key} se ha omitido: su valor es de tipo «{kind}».</translation>
    </message>
    <message>
        <source>the priority language {tag} was left out: it is not known.</source>
        <translation>el idioma prioritario {tag} se ha omitido: no se conoce.</translation>
    </message>
    <message>
        <source>the translation was left out: its value is a {kind}, not text.</source>
        <translation>la traducción se ha omitido: su valor es de tipo «{kind}», no texto.</translation>
    </message>
    <message>
        <source>the translation was left out: {language} is not a language tag.</source>
        <translation>la traducción se ha omitido: {language} no es una etiqueta de idioma.</translation>
    </message>
    <message>
        <source>the translation was left out: {language} is the source language.</source>
        <translation>la traducción se ha omitido: {language} es el idioma de origen.</translation>
    </message>
    <message>
        <source>the translation was left out: there is another one for {language}.</source>
        <translation>la traducción se ha omitido: hay otra para {language}.</translation>
    </message>
    <message>
        <source>the translation was left out: {language} is not one of the bundle&apos;s priority languages, and it allows no others.</source>
        <translation>la traducción se ha omitido: {language} no es uno de los idiomas prioritarios del paquete, y este no admite otros.</translation>
    </message>
    <message>
        <source>no caption is translated, so {language} is not offered; check that the keys belong to this bundle.</source>
        <translation>no hay ningún subtítulo traducido, así que no se ofrece {language}; compruebe que las claves son de este paquete.</translation>
    </message>
    <message>
        <source>the captions were retimed since they were translated to {language}: {by_time} were matched by their times, {by_index} by their number; check them.</source>
        <translation>los tiempos de los subtítulos cambiaron desde que se tradujeron (idioma: {language}); emparejados por sus tiempos: {by_time}, por su número: {by_index}; revíselos.</translation>
    </message>
    <message>
        <source>the translation to {language} belongs to no message of the bundle and was left out.</source>
        <translation>la traducción (idioma: {language}) no corresponde a ningún mensaje del paquete y se ha omitido.</translation>
    </message>
    <message>
        <source>this is JSON, not SubRip captions; check that it is the right file.</source>
        <translation>esto es JSON, no subtítulos SubRip; compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>this is WebVTT, not SubRip captions; save it as .srt.</source>
        <translation>esto es WebVTT, no subtítulos SubRip; guárdelo como .srt.</translation>
    </message>
    <message>
        <source>the program is shown this file only, and not what lies beside it; open the lesson&apos;s folder instead, or a .lesson file.</source>
        <translation>el programa solo ve este archivo, y no lo que hay junto a él; abra en su lugar la carpeta de la lección, o un archivo .lesson.</translation>
    </message>
    <message>
        <source>the program is shown this file only; to have a video, captions or translations that lie beside it, open the folder instead.</source>
        <translation>el programa solo ve este archivo; para tener el vídeo, los subtítulos o las traducciones que haya junto a él, abra la carpeta en su lugar.</translation>
    </message>
    <message>
        <source>this must be a time such as &quot;1:05&quot; or &quot;1:02:03.5&quot;; it is left out.</source>
        <translation>debe ser un tiempo como &quot;1:05&quot; o &quot;1:02:03.5&quot;; se omite.</translation>
    </message>
    <message>
        <source>there may be {limit} places and the rest is left out; split the lesson.</source>
        <translation>puede haber {limit} lugares y el resto se omite; divida la lección.</translation>
    </message>
    <message>
        <source>no exercise has this id, nor a file of this name; the place is left out.</source>
        <translation>ningún ejercicio tiene este identificador ni un archivo con este nombre; el lugar se omite.</translation>
    </message>
    <message>
        <source>the picture “{picture}” is not in the lesson, and its text is shown instead; put the file into the lesson&apos;s folder.</source>
        <translation>la imagen «{picture}» no está en la lección y se muestra su texto; ponga el archivo en la carpeta de la lección.</translation>
    </message>
    <message>
        <source>the translation to {language} belongs to nothing in the exercise and was left out.</source>
        <translation>la traducción al idioma {language} no corresponde a nada del ejercicio y se ha omitido.</translation>
    </message>
    <message>
        <source>the part that shows windows cannot be loaded, as the system lacks {libraries}; on Debian and Ubuntu run `apt install {packages}` as root, elsewhere install what has these files.</source>
        <translation>no se puede cargar la parte que muestra ventanas, porque al sistema le falta {libraries}; en Debian y Ubuntu, ejecute `apt install {packages}` como root; en otros sistemas, instale lo que contenga estos archivos.</translation>
    </message>
    <message>
        <source>no window can be shown, as Qt cannot use this display ({reason}); start the program in your own desktop, without QT_ variables of your own.</source>
        <translation>no se puede mostrar ninguna ventana, porque Qt no puede usar esta pantalla ({reason}); inicie el programa en su propio escritorio, sin definir variables QT_.</translation>
    </message>
    <message>
        <source>the system does not say which folder is your home; set the variable HOME to a folder that you may write to.</source>
        <translation>el sistema no dice cuál es su carpeta personal; ponga en la variable HOME una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>another window is open and does not answer, so this is a new one; wait for the other window, or end it.</source>
        <translation>hay otra ventana abierta que no responde, así que esta es nueva; espere a la otra ventana o ciérrela.</translation>
    </message>
    <message>
        <source>the picture cannot be written ({reason}); make room, or choose another place.</source>
        <translation>no se puede guardar la imagen ({reason}); haga sitio o elija otro lugar.</translation>
    </message>
    <message>
        <source>what was asked for cannot be printed ({reason}); send it elsewhere.</source>
        <translation>no se puede mostrar lo que se pidió ({reason}); envíelo a otro lugar.</translation>
    </message>
    <message>
        <source>the exercises are open.</source>
        <translation>los ejercicios están abiertos.</translation>
    </message>
    <message>
        <source>there is no voice for {language}, so this is not read aloud. Install one: on Linux the packages speech-dispatcher and espeak-ng have many.</source>
        <translation>no hay ninguna voz para el idioma {language}, por lo que esto no se lee en voz alta. Instale una: en Linux, los paquetes speech-dispatcher y espeak-ng tienen muchas.</translation>
    </message>
    <message>
        <source>the voice is gone ({engine} ended, or has no sound), so this is not read aloud; ask for it again to try once more.</source>
        <translation>la voz se ha perdido ({engine} terminó o no tiene sonido), por lo que esto no se lee en voz alta; pídalo de nuevo para volver a intentarlo.</translation>
    </message>
    <message>
        <source>no font on this computer has some characters of the captions in {language} ({characters}); on Debian and Ubuntu install the packages: {packages}.</source>
        <translation>ningún tipo de letra de este equipo tiene algunos caracteres de los subtítulos (idioma: {language}; caracteres: {characters}); en Debian y Ubuntu, instale los paquetes: {packages}.</translation>
    </message>
    <message>
        <source>no caption can be read; check that it is a SubRip file.</source>
        <translation>no se puede leer ningún subtítulo; compruebe que es un archivo SubRip.</translation>
    </message>
    <message>
        <source>the block was left out: it has no text or no times of the form 00:00:01,000 --&gt; 00:00:02,000.</source>
        <translation>el bloque se ha omitido: no tiene texto o no tiene tiempos de la forma 00:00:01,000 --&gt; 00:00:02,000.</translation>
    </message>
    <message>
        <source>this is a folder or a device, not a file; name a file.</source>
        <translation>esto es una carpeta o un dispositivo, no un archivo; indique un archivo.</translation>
    </message>
    <message>
        <source>this is neither a lesson nor captions nor a video, by the ending of its name; name a folder, a .lesson file, or a file such as .json, .srt or .webm.</source>
        <translation>por la terminación de su nombre, no es una lección, ni subtítulos, ni un vídeo; indique una carpeta, un archivo .lesson o un archivo como .json, .srt o .webm.</translation>
    </message>
    <message>
        <source>a part of a lesson must lie inside the lesson&apos;s folder, under a plain relative name; move it there and name it with / between folders.</source>
        <translation>las partes de una lección deben estar dentro de su carpeta, con un nombre relativo simple; muévala allí y separe las carpetas con /.</translation>
    </message>
    <message>
        <source>no captions, no video and no exercises were found here; see how a lesson is laid out in lesson-format.md.</source>
        <translation>aquí no hay subtítulos, ni vídeo, ni ejercicios; vea en lesson-format.md cómo se organiza una lección.</translation>
    </message>
    <message>
        <source>the folder has more than {limit} files and no lesson.toml, so it is not taken for a lesson; open the lesson&apos;s own folder.</source>
        <translation>la carpeta tiene más de {limit} archivos y ningún lesson.toml, así que no se toma por una lección; abra la carpeta propia de la lección.</translation>
    </message>
    <message>
        <source>both {first} and {second} could be the video; write a lesson.toml that says which.</source>
        <translation>tanto {first} como {second} podrían ser el vídeo; escriba un lesson.toml que diga cuál es.</translation>
    </message>
    <message>
        <source>both {first} and {second} could be the captions of one language; write a lesson.toml that says which.</source>
        <translation>tanto {first} como {second} podrían ser los subtítulos de un mismo idioma; escriba un lesson.toml que diga cuáles son.</translation>
    </message>
    <message>
        <source>{chosen} is taken for the language of the sound; if that is wrong, write a lesson.toml that says which is.</source>
        <translation>se toma {chosen} por el idioma del sonido; si no es así, escriba un lesson.toml que diga cuál es.</translation>
    </message>
    <message>
        <source>there is no caption in this file; ask for a whole copy.</source>
        <translation>en este archivo no hay ningún subtítulo; pida una copia completa.</translation>
    </message>
    <message>
        <source>the captions are SubRip, so a translation must be SubRip too; give it as a .srt file.</source>
        <translation>los subtítulos son SubRip, así que la traducción también debe serlo; dela como archivo .srt.</translation>
    </message>
    <message>
        <source>a lesson may have {limit} exercises and the rest is left out; split the lesson.</source>
        <translation>una lección puede tener {limit} ejercicios y el resto se omite; divida la lección.</translation>
    </message>
    <message>
        <source>the manifest is larger than {limit} KB; keep only what is documented.</source>
        <translation>el manifiesto ocupa más de {limit} KB; deje solo lo que está documentado.</translation>
    </message>
    <message>
        <source>the manifest is not UTF-8 text; save it as UTF-8.</source>
        <translation>el manifiesto no es texto UTF-8; guárdelo en UTF-8.</translation>
    </message>
    <message>
        <source>the manifest cannot be read as TOML here; look for a missing quote, bracket or equals sign, or a key given twice.</source>
        <translation>el manifiesto no se puede leer como TOML en este punto; busque unas comillas, un corchete o un signo igual que falte, o una clave repetida.</translation>
    </message>
    <message>
        <source>this must be text in quotes, and not empty; the key is left out.</source>
        <translation>debe ser un texto entre comillas y no vacío; la clave se omite.</translation>
    </message>
    <message>
        <source>this must be text in quotes, of 1 to {limit} printable characters; an id is derived instead.</source>
        <translation>debe ser un texto entre comillas de 1 a {limit} caracteres imprimibles; se usa un identificador derivado.</translation>
    </message>
    <message>
        <source>this must be a language tag such as &quot;es&quot; or &quot;zh-Hans&quot;; it is left out.</source>
        <translation>debe ser una etiqueta de idioma como &quot;es&quot; o &quot;zh-Hans&quot;; se omite.</translation>
    </message>
    <message>
        <source>this must be a whole number from 1 on; it is left out.</source>
        <translation>debe ser un número entero a partir de 1; se omite.</translation>
    </message>
    <message>
        <source>this must be &quot;after-playback&quot; or &quot;any-time&quot;; exercises unlock after playback.</source>
        <translation>debe ser &quot;after-playback&quot; o &quot;any-time&quot;; los ejercicios se abren tras la reproducción.</translation>
    </message>
    <message>
        <source>this must be a list of file names such as [&quot;one.xml&quot;]; it is left out.</source>
        <translation>debe ser una lista de nombres de archivo como [&quot;one.xml&quot;]; se omite.</translation>
    </message>
    <message>
        <source>this must be a table with keys of its own; it is left out.</source>
        <translation>debe ser una tabla con claves propias; se omite.</translation>
    </message>
    <message>
        <source>another key names the same language; only the last one is used.</source>
        <translation>otra clave nombra el mismo idioma; solo se usa la última.</translation>
    </message>
    <message>
        <source>there is no such key in a manifest; remove it.</source>
        <translation>no existe esa clave en un manifiesto; quítela.</translation>
    </message>
    <message>
        <source>there is no such key in a manifest; the nearest one is {nearest}.</source>
        <translation>no existe esa clave en un manifiesto; la más parecida es {nearest}.</translation>
    </message>
    <message>
        <source>{count} more keys are unknown; remove them.</source>
        <translation>otras claves desconocidas: {count}; quítelas.</translation>
    </message>
    <message>
        <source>this is not a whole zip archive, as a .lesson file must be; ask for a new copy.</source>
        <translation>no es un archivo zip completo, como debe ser un archivo .lesson; pida una copia nueva.</translation>
    </message>
    <message>
        <source>this part of the archive is damaged and left out; ask for a new copy.</source>
        <translation>esta parte del archivo comprimido está dañada y se omite; pida una copia nueva.</translation>
    </message>
    <message>
        <source>the archive has more than {limit} entries; pack only the lesson&apos;s files.</source>
        <translation>el archivo comprimido tiene más de {limit} entradas; incluya solo los archivos de la lección.</translation>
    </message>
    <message>
        <source>the archive would unpack to far more than a lesson needs and is refused; pack only the lesson&apos;s files.</source>
        <translation>el archivo comprimido ocuparía mucho más de lo que necesita una lección y se rechaza; incluya solo los archivos de la lección.</translation>
    </message>
    <message>
        <source>this entry of the archive has a name that could leave the lesson&apos;s folder, so nothing was unpacked; pack the folder again under plain relative names.</source>
        <translation>el nombre de esta entrada podría salir de la carpeta de la lección, así que no se ha descomprimido nada; vuelva a comprimir la carpeta con nombres relativos simples.</translation>
    </message>
    <message>
        <source>this entry of the archive is a link or a device, so nothing was unpacked; pack plain files only.</source>
        <translation>esta entrada es un enlace o un dispositivo, así que no se ha descomprimido nada; incluya solo archivos corrientes.</translation>
    </message>
    <message>
        <source>this entry of the archive is encrypted; pack the lesson without a password.</source>
        <translation>esta entrada del archivo comprimido está cifrada; comprima la lección sin contraseña.</translation>
    </message>
    <message>
        <source>this entry of the archive is packed in an unusual way; pack it as a plain zip (stored or deflated).</source>
        <translation>esta entrada está comprimida de un modo poco común; use un zip corriente (stored o deflated).</translation>
    </message>
    <message>
        <source>the archive has this name twice, perhaps in other letter case, so nothing was unpacked; pack the folder again.</source>
        <translation>el archivo comprimido tiene este nombre dos veces, quizá con otras mayúsculas, así que no se ha descomprimido nada; vuelva a comprimir la carpeta.</translation>
    </message>
    <message>
        <source>the lesson cannot be unpacked into this folder ({reason}); make room there, or unpack the .lesson file yourself and open its folder.</source>
        <translation>la lección no se puede descomprimir en esta carpeta ({reason}); haga sitio allí, o descomprima usted el archivo .lesson y abra su carpeta.</translation>
    </message>
    <message>
        <source>the welcome lesson is missing; install captionplayer again.</source>
        <translation>falta la lección de bienvenida; instale captionplayer de nuevo.</translation>
    </message>
    <message>
        <source>no window can be shown, as there is no display to be reached; to get pictures of the lesson instead, run `captionplayer tour --output FOLDER`.</source>
        <translation>no se puede mostrar ninguna ventana, porque no hay pantalla accesible; para obtener imágenes de la lección, ejecute `captionplayer tour --output FOLDER`.</translation>
    </message>
    <message>
        <source>the part that shows windows cannot be loaded ({reason}); install PySide6.</source>
        <translation>no se puede cargar la parte que muestra ventanas ({reason}); instale PySide6.</translation>
    </message>
    <message>
        <source>{tag} is not a language tag; give one such as es or zh-Hans.</source>
        <translation>{tag} no es una etiqueta de idioma; dé una como es o zh-Hans.</translation>
    </message>
    <message>
        <source>the folder cannot be made ({reason}); choose another place.</source>
        <translation>no se puede crear la carpeta ({reason}); elija otro lugar.</translation>
    </message>
    <message>
        <source>the video cannot be played ({reason}); the captions run without it. Ask for a copy as WebM or MP4.</source>
        <translation>el vídeo no se puede reproducir ({reason}); los subtítulos siguen sin él. Pida una copia en WebM o MP4.</translation>
    </message>
    <message>
        <source>the video gives no picture here, as with AV1 on this system; sound and captions go on. Ask for a copy as VP9 or H.264.</source>
        <translation>el vídeo no da imagen aquí, como ocurre con AV1 en este sistema; el sonido y los subtítulos continúan. Pida una copia en VP9 o H.264.</translation>
    </message>
    <message>
        <source>the sound device does not answer any more; the lesson goes on without sound. Start the program again to hear it.</source>
        <translation>el dispositivo de sonido ya no responde; la lección sigue sin sonido. Reinicie el programa para oírla.</translation>
    </message>
    <message>
        <source>the described version of the video cannot be played; the lesson goes on without descriptions. Ask for a copy as WebM or MP4.</source>
        <translation>la versión del vídeo con audiodescripción no se puede reproducir; la lección sigue sin descripciones. Pida una copia en WebM o MP4.</translation>
    </message>
    <message>
        <source>the sign-language video cannot be played ({reason}); the lesson goes on without it. Ask for a copy as WebM or MP4.</source>
        <translation>el vídeo en lengua de signos no se puede reproducir ({reason}); la lección sigue sin él. Pida una copia en WebM o MP4.</translation>
    </message>
    <message>
        <source>the sign-language video gives no picture here, as with AV1 on this system; the lesson goes on without it. Ask for a copy as VP9 or H.264.</source>
        <translation>el vídeo en lengua de signos no da imagen aquí, como ocurre con AV1 en este sistema; la lección sigue sin él. Pida una copia en VP9 o H.264.</translation>
    </message>
    <message>
        <source>the video cannot be opened because of the letters in its name; the captions run without it. Give the file, and its folders, plain names.</source>
        <translation>el vídeo no se puede abrir por las letras de su nombre; los subtítulos siguen sin él. Dé nombres sencillos al archivo y a sus carpetas.</translation>
    </message>
    <message>
        <source>the video breaks off here, before its end; the captions go on without it. Ask for a whole copy.</source>
        <translation>el vídeo se corta aquí, antes de su final; los subtítulos continúan sin él. Pida una copia completa.</translation>
    </message>
    <message>
        <source>there is no voice for {language}; its captions are not spoken. Install one: on Linux the packages speech-dispatcher and espeak-ng have many.</source>
        <translation>no hay ninguna voz para el idioma {language}; sus subtítulos no se leen en voz alta. Instale una: en Linux, los paquetes speech-dispatcher y espeak-ng tienen muchas.</translation>
    </message>
    <message>
        <source>the voice is gone ({engine} ended, or has no sound); the lesson goes on without it. To try again, switch spoken captions off and on.</source>
        <translation>la voz se ha perdido ({engine} terminó o no tiene sonido); la lección sigue sin ella. Para volver a intentarlo, desactive y active los subtítulos hablados.</translation>
    </message>
    <message>
        <source>the settings cannot be read and were set aside as {aside}; the usual ones are used.</source>
        <translation>la configuración no se puede leer y se ha apartado como {aside}; se usa la habitual.</translation>
    </message>
    <message>
        <source>the settings cannot be read ({reason}) and the usual ones are used; look at the file, or delete it.</source>
        <translation>la configuración no se puede leer ({reason}) y se usa la habitual; revise el archivo o bórrelo.</translation>
    </message>
    <message>
        <source>what you choose holds only until the program ends, as the settings cannot be written; make the file and its folder writable.</source>
        <translation>lo que elija vale solo hasta que se cierre el programa, porque la configuración no se puede guardar; permita escribir en el archivo y su carpeta.</translation>
    </message>
    <message>
        <source>only {translated} of {total} captions are translated into {language}; the others are shown in {source}.</source>
        <translation>subtítulos traducidos (idioma: {language}): solo {translated} de {total}; los demás se muestran en el idioma de origen: {source}.</translation>
    </message>
    <message>
        <source>this lesson has captions in {language} only; a second language shows in lessons that have one.</source>
        <translation>esta lección solo tiene subtítulos en un idioma ({language}); el segundo idioma se muestra en las lecciones que lo tienen.</translation>
    </message>
    <message>
        <source>the captions in {language} have characters for private use ({characters}), for which boxes are shown; tell whoever wrote the captions.</source>
        <translation>los subtítulos (idioma: {language}) tienen caracteres de uso privado ({characters}), en cuyo lugar se ven recuadros; avise a quien escribió los subtítulos.</translation>
    </message>
    <message>
        <source>this lesson has no captions in {language}; they are shown in {shown}.</source>
        <translation>esta lección no tiene subtítulos en el idioma pedido ({language}); se muestran en este otro: {shown}.</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>línea {line}</translation>
    </message>
    <message>
        <source>{file}: {sentence}</source>
        <translation>{file}: {sentence}</translation>
    </message>
    <message>
        <source>{file}, {place}: {sentence}</source>
        <translation>{file}, {place}: {sentence}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message numerus="yes">
        <source>Next (%n more)</source>
        <translation>
            <numerusform>Siguiente (%n más)</numerusform>
            <numerusform>Siguiente (%n más)</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Lessons and captions (*.lesson *.toml *.json *.txt *.srt);;All files (*)</source>
        <translation>Lecciones y subtítulos (*.lesson *.toml *.json *.txt *.srt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Abrir una lección</translation>
    </message>
    <message>
        <source>Open a lesson folder</source>
        <translation>Abrir una carpeta de lección</translation>
    </message>
</context>
<context>
    <name>Paging</name>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Previous exercise</source>
        <translation>Ejercicio anterior</translation>
    </message>
    <message>
        <source>Next exercise</source>
        <translation>Ejercicio siguiente</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>This part cannot be graded here.</source>
        <translation>Esta parte no se puede calificar aquí.</translation>
    </message>
</context>
<context>
    <name>PlayerPane</name>
    <message>
        <source>Captions are off</source>
        <translation>Los subtítulos están desactivados</translation>
    </message>
    <message>
        <source>No caption now</source>
        <translation>Ahora no hay ningún subtítulo</translation>
    </message>
</context>
<context>
    <name>PointWords</name>
    <message numerus="yes">
        <source>{earned} of %n point(s)</source>
        <translation>
            <numerusform>{earned} de&#x202f;%n punto</numerusform>
            <numerusform>{earned} de&#x202f;%n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>{earned} of {possible} points</source>
        <translation>{earned} de {possible} puntos</translation>
    </message>
</context>
<context>
    <name>Poster</name>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Volver a empezar</translation>
    </message>
    <message>
        <source>Resume at {time}</source>
        <translation>Continuar en {time}</translation>
    </message>
    <message>
        <source>Length {time}</source>
        <translation>Duración: {time}</translation>
    </message>
    <message>
        <source>{length}, {captions}</source>
        <translation>{length}, {captions}</translation>
    </message>
</context>
<context>
    <name>PreferencePages</name>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Spoken captions</source>
        <translation>Subtítulos hablados</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>Volver al vídeo</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Submit</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>{heading}: {title}</source>
        <translation>{heading}: {title}</translation>
    </message>
    <message>
        <source>The exercise was reset.</source>
        <translation>El ejercicio se ha restablecido.</translation>
    </message>
    <message>
        <source>This answer has been submitted. Change it to submit again.</source>
        <translation>Esta respuesta ya se ha enviado. Cámbiela para enviarla de nuevo.</translation>
    </message>
    <message>
        <source>Question {number}: {verdict}</source>
        <translation>Pregunta {number}: {verdict}</translation>
    </message>
</context>
<context>
    <name>Prose</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Question {number} of {total}</source>
        <translation>Pregunta {number} de {total}</translation>
    </message>
    <message>
        <source>{position}: {question}</source>
        <translation>{position}: {question}</translation>
    </message>
</context>
<context>
    <name>ReadButton</name>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Read aloud: {words}</source>
        <translation>Leer en voz alta: {words}</translation>
    </message>
</context>
<context>
    <name>ReadingPace</name>
    <message>
        <source>{key}: go on</source>
        <translation>{key}: continuar</translation>
    </message>
    <message>
        <source>Play to go on</source>
        <translation>Reproducir para continuar</translation>
    </message>
    <message>
        <source>Time to read</source>
        <translation>Tiempo para leer</translation>
    </message>
    <message>
        <source>Pause until read: off</source>
        <translation>Pausa para leer: no</translation>
    </message>
    <message>
        <source>Pause until read: at your reading speed</source>
        <translation>Pausa para leer: a su velocidad de lectura</translation>
    </message>
    <message>
        <source>Pause until read: until you press a key</source>
        <translation>Pausa para leer: hasta que pulse una tecla</translation>
    </message>
    <message>
        <source>The player waits until you play on</source>
        <translation>El reproductor espera hasta que usted continúe</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>For as long as I need to read it</source>
        <translation>El tiempo que necesito para leerlo</translation>
    </message>
    <message>
        <source>Until I press a key</source>
        <translation>Hasta que pulse una tecla</translation>
    </message>
    <message>
        <source>Pause after each caption</source>
        <translation>Pausa después de cada subtítulo</translation>
    </message>
    <message>
        <source> words a minute</source>
        <translation> palabras por minuto</translation>
    </message>
    <message>
        <source>For languages that put spaces between words.</source>
        <translation>Para los idiomas que separan las palabras con espacios.</translation>
    </message>
    <message>
        <source>My reading speed</source>
        <translation>Mi velocidad de lectura</translation>
    </message>
    <message>
        <source> characters a minute</source>
        <translation> caracteres por minuto</translation>
    </message>
    <message>
        <source>For languages without spaces, such as Chinese and Japanese.</source>
        <translation>Para los idiomas sin espacios, como el chino y el japonés.</translation>
    </message>
    <message>
        <source>My reading speed in characters</source>
        <translation>Mi velocidad de lectura en caracteres</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Exercise {number}</source>
        <translation>Ejercicio {number}</translation>
    </message>
    <message>
        <source>{heading}: {title}</source>
        <translation>{heading}: {title}</translation>
    </message>
    <message>
        <source>Missed:</source>
        <translation>Falló:</translation>
    </message>
    <message>
        <source>Go to the exercise</source>
        <translation>Ir al ejercicio</translation>
    </message>
    <message>
        <source>This exercise cannot be graded here.</source>
        <translation>Este ejercicio no se puede calificar aquí.</translation>
    </message>
    <message>
        <source>Not answered yet, {points}.</source>
        <translation>Aún sin responder, {points}.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>{points}, {attempts}.</source>
        <translation>{points}, {attempts}.</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Pregunta {number}</translation>
    </message>
    <message>
        <source>You gave no answer.</source>
        <translation>No dio ninguna respuesta.</translation>
    </message>
    <message>
        <source>You answered: {answer}</source>
        <translation>Su respuesta: {answer}</translation>
    </message>
    <message>
        <source>Go to {time} in the lesson</source>
        <translation>Ir a {time} en la lección</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Everything kept of all lessons is erased</source>
        <translation>Se ha borrado todo lo guardado de todas las lecciones</translation>
    </message>
    <message>
        <source>Everything kept of this lesson is erased</source>
        <translation>Se ha borrado todo lo guardado de esta lección</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>Volver al vídeo</translation>
    </message>
    <message>
        <source>Save the results…</source>
        <translation>Guardar los resultados…</translation>
    </message>
    <message>
        <source>Erase this lesson&apos;s results…</source>
        <translation>Borrar los resultados de la lección…</translation>
    </message>
    <message>
        <source>Erase all results…</source>
        <translation>Borrar todos los resultados…</translation>
    </message>
    <message>
        <source>This lesson has no exercises.</source>
        <translation>Esta lección no tiene ejercicios.</translation>
    </message>
    <message>
        <source>Results: {points} in all</source>
        <translation>Resultados: {points} en total</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Submit now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Change answers</source>
        <translation>Cambiar respuestas</translation>
    </message>
    <message>
        <source>This is your last attempt. Check your answers before you submit them.</source>
        <translation>Es su último intento. Revise sus respuestas antes de enviarlas.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>{question} – {answer}</source>
        <translation>{question} – {answer}</translation>
    </message>
</context>
<context>
    <name>RunningText</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>For other programs: JSON (*.json)</source>
        <translation>Para otros programas: JSON (*.json)</translation>
    </message>
    <message>
        <source>For spreadsheets: CSV (*.csv)</source>
        <translation>Para hojas de cálculo: CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Guardar los resultados</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Enter goes to the next hit, Shift and Enter to the one before.</source>
        <translation>Intro lleva al resultado siguiente; Mayús e Intro, al anterior.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
</context>
<context>
    <name>SeekBar</name>
    <message>
        <source>Place in the lesson</source>
        <translation>Posición en la lección</translation>
    </message>
    <message>
        <source>{time} of {length}; loop from {start} to {end}</source>
        <translation>{time} de {length}; bucle de {start} a {end}</translation>
    </message>
    <message>
        <source>{time} of {length}; a loop starts at {start}</source>
        <translation>{time} de {length}; un bucle empieza en {start}</translation>
    </message>
    <message>
        <source>{time} of {length}</source>
        <translation>{time} de {length}</translation>
    </message>
</context>
<context>
    <name>SignLanguage</name>
    <message>
        <source>Sign language on</source>
        <translation>Lengua de signos activada</translation>
    </message>
    <message>
        <source>Sign language off</source>
        <translation>Lengua de signos desactivada</translation>
    </message>
    <message>
        <source>Sign language beside the video</source>
        <translation>Lengua de signos al lado del vídeo</translation>
    </message>
    <message>
        <source>Sign language in the corner of the video</source>
        <translation>Lengua de signos en la esquina del vídeo</translation>
    </message>
    <message>
        <source>Sign-language picture: {share}% of the width</source>
        <translation>Imagen de lengua de signos: {share}&#x202f;% del ancho</translation>
    </message>
</context>
<context>
    <name>SignPicture</name>
    <message>
        <source>Sign-language picture</source>
        <translation>Imagen de lengua de signos</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>Volume {share}%</source>
        <translation>Volumen: {share}&#x202f;%</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Sonido desactivado</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Sonido activado</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Captions in {language}, the language of the sound, are not spoken</source>
        <translation>No se leen los subtítulos en {language}, el idioma del sonido</translation>
    </message>
    <message>
        <source>Spoken captions: the program&apos;s voice</source>
        <translation>Subtítulos hablados: la voz del programa</translation>
    </message>
    <message>
        <source>Spoken captions: the screen reader</source>
        <translation>Subtítulos hablados: el lector de pantalla</translation>
    </message>
    <message>
        <source>Spoken captions: off</source>
        <translation>Subtítulos hablados desactivados</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>Lector de pantalla</translation>
    </message>
</context>
<context>
    <name>SpeechMenu</name>
    <message>
        <source>Spok&amp;en captions</source>
        <translation>Subtítulos &amp;hablados</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivados</translation>
    </message>
    <message>
        <source>The program&apos;s voice</source>
        <translation>La voz del programa</translation>
    </message>
    <message>
        <source>The screen reader</source>
        <translation>El lector de pantalla</translation>
    </message>
    <message>
        <source>Speak faster when the next caption is due</source>
        <translation>Hablar más deprisa si ya toca el siguiente subtítulo</translation>
    </message>
    <message>
        <source>Stop speaking when the next caption is due</source>
        <translation>Dejar de hablar si ya toca el siguiente subtítulo</translation>
    </message>
    <message>
        <source>Speak captions in the language of the sound too</source>
        <translation>Leer también los subtítulos en el idioma del sonido</translation>
    </message>
    <message>
        <source>Hold the picture until the voice is done</source>
        <translation>Detener la imagen hasta que termine la voz</translation>
    </message>
</context>
<context>
    <name>SpeechPage</name>
    <message>
        <source>Off</source>
        <translation>Desactivados</translation>
    </message>
    <message>
        <source>The program&apos;s voice</source>
        <translation>La voz del programa</translation>
    </message>
    <message>
        <source>The screen reader</source>
        <translation>El lector de pantalla</translation>
    </message>
    <message>
        <source>Speak faster</source>
        <translation>Hablar más deprisa</translation>
    </message>
    <message>
        <source>Hold the picture</source>
        <translation>Detener la imagen</translation>
    </message>
    <message>
        <source>Stop speaking</source>
        <translation>Dejar de hablar</translation>
    </message>
    <message>
        <source>Speak captions in the language of the sound too</source>
        <translation>Leer también los subtítulos en el idioma del sonido</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>%</source>
        <translation>&#x202f;%</translation>
    </message>
    <message>
        <source>Spoken captions</source>
        <translation>Subtítulos hablados</translation>
    </message>
    <message>
        <source>When the next caption is due</source>
        <translation>Cuando toca el siguiente subtítulo</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>La normal</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>En reproducción</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
</context>
<context>
    <name>StylePage</name>
    <message>
        <source>Reset the captions&apos; style</source>
        <translation>Restablecer el estilo de los subtítulos</translation>
    </message>
    <message>
        <source>Ready-made styles</source>
        <translation>Estilos preparados</translation>
    </message>
    <message>
        <source>Turn captions on</source>
        <translation>Activar los subtítulos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Captions are off, so changes do not show now.</source>
        <translation>Los subtítulos están desactivados: los cambios no se ven ahora.</translation>
    </message>
    <message>
        <source>Extra space between lines</source>
        <translation>Espacio extra entre líneas</translation>
    </message>
    <message>
        <source>Extra space between letters</source>
        <translation>Espacio extra entre letras</translation>
    </message>
    <message>
        <source>Extra space between words</source>
        <translation>Espacio extra entre palabras</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation>Color del texto</translation>
    </message>
    <message>
        <source>Text opacity</source>
        <translation>Opacidad del texto</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>Color del fondo</translation>
    </message>
    <message>
        <source>Background opacity</source>
        <translation>Opacidad del fondo</translation>
    </message>
    <message>
        <source>Window colour</source>
        <translation>Color de la ventana</translation>
    </message>
    <message>
        <source>Window opacity</source>
        <translation>Opacidad de la ventana</translation>
    </message>
    <message>
        <source>Edge of the letters</source>
        <translation>Borde de las letras</translation>
    </message>
    <message>
        <source>Size of the second language</source>
        <translation>Tamaño del segundo idioma</translation>
    </message>
    <message>
        <source>Font of the second language</source>
        <translation>Tipo de letra del segundo idioma</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}&#x202f;%</translation>
    </message>
    <message>
        <source>%</source>
        <translation>&#x202f;%</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Menos opciones</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>Font, colours, opacity, edge of the letters, second language</source>
        <translation>Tipo de letra, colores, opacidad, borde de las letras, segundo idioma</translation>
    </message>
    <message>
        <source>The captions&apos; style is reset</source>
        <translation>Estilo de los subtítulos restablecido</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Current line</source>
        <translation>Línea actual</translation>
    </message>
    <message>
        <source>Second language of the transcript</source>
        <translation>Segundo idioma de la transcripción</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the selected lines with their times</source>
        <translation>Copiar las líneas seleccionadas con sus tiempos</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Keep the current line in view</source>
        <translation>Mantener a la vista la línea actual</translation>
    </message>
    <message>
        <source>Search the transcript</source>
        <translation>Buscar en la transcripción</translation>
    </message>
    <message>
        <source>Go to the line that is being said</source>
        <translation>Ir a la línea que se está diciendo</translation>
    </message>
    <message>
        <source>Save as text or captions</source>
        <translation>Guardar como texto o como subtítulos</translation>
    </message>
    <message>
        <source>Transcript: {first} and {second}</source>
        <translation>Transcripción: {first} y {second}</translation>
    </message>
    <message>
        <source>Transcript: {language}</source>
        <translation>Transcripción: {language}</translation>
    </message>
    <message>
        <source>One language</source>
        <translation>Un idioma</translation>
    </message>
    <message>
        <source>With {language}</source>
        <translation>Con {language}</translation>
    </message>
    <message>
        <source>{number} of {total}: {line}</source>
        <translation>{number} de {total}: {line}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%n línea copiada</numerusform>
            <numerusform>%n líneas copiadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranscriptModel</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>{text} (not translated: {language})</source>
        <translation>{text} (sin traducir: {language})</translation>
    </message>
</context>
<context>
    <name>Transcription</name>
    <message>
        <source>Transcript shown</source>
        <translation>Transcripción a la vista</translation>
    </message>
    <message>
        <source>Transcript hidden</source>
        <translation>Transcripción oculta</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Captions: {language} (*.srt)</source>
        <translation>Subtítulos: {language} (*.srt)</translation>
    </message>
    <message>
        <source>Save the transcript</source>
        <translation>Guardar la transcripción</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
</context>
<context>
    <name>VerdictLines</name>
    <message>
        <source>{blank}: {verdict}</source>
        <translation>{blank}: {verdict}</translation>
    </message>
    <message>
        <source>Correct:</source>
        <translation>Correcto:</translation>
    </message>
    <message>
        <source>Incorrect:</source>
        <translation>Incorrecto:</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Correct, {points}.</source>
        <translation>Correcto, {points}.</translation>
    </message>
    <message>
        <source>Partially correct, {points}.</source>
        <translation>Parcialmente correcto, {points}.</translation>
    </message>
    <message>
        <source>Incorrect, {points}.</source>
        <translation>Incorrecto, {points}.</translation>
    </message>
    <message>
        <source>Correct.</source>
        <translation>Correcto.</translation>
    </message>
    <message>
        <source>Partially correct.</source>
        <translation>Parcialmente correcto.</translation>
    </message>
    <message>
        <source>Incorrect.</source>
        <translation>Incorrecto.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Full screen on</source>
        <translation>Pantalla completa activada</translation>
    </message>
    <message>
        <source>Full screen off</source>
        <translation>Pantalla completa desactivada</translation>
    </message>
</context>
</TS>
