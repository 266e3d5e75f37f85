<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About captionplayer</source>
        <translation>À propos de captionplayer</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>Revenir à la vidéo</translation>
    </message>
    <message>
        <source>captionplayer {version} is free software: you may use, study, share and change it under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>captionplayer {version} est un logiciel libre&#x202f;: vous pouvez l’utiliser, l’étudier, le partager et le modifier selon la Licence publique générale GNU (GNU GPL), version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>What captionplayer is made of</source>
        <translation>De quoi se compose captionplayer</translation>
    </message>
    <message>
        <source>{part}, within {package}</source>
        <translation>{part}, dans {package}</translation>
    </message>
    <message>
        <source>About {part}</source>
        <translation>À propos de {part}</translation>
    </message>
    <message>
        <source>The text of this licence is not part of this installation.</source>
        <translation>Le texte de cette licence ne fait pas partie de cette installation.</translation>
    </message>
    <message>
        <source>Copyright and licence, in English:</source>
        <translation>Droits d’auteur et licence, en anglais&#x202f;:</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licence&#x202f;: {licence}</translation>
    </message>
    <message>
        <source>Home page: {address}</source>
        <translation>Page d’accueil&#x202f;: {address}</translation>
    </message>
    <message>
        <source>captionplayer uses Qt under the GNU Lesser General Public License, version 3. Qt&apos;s libraries are files of their own in {folder}: you may change them, or put others of a version that fits in their place, and captionplayer uses those. Their source can be had from {address}.</source>
        <translation>captionplayer utilise Qt selon la Licence publique générale limitée GNU (GNU LGPL), version 3. Les bibliothèques de Qt sont des fichiers à part, dans {folder}&#x202f;: vous pouvez les modifier, ou en mettre à leur place d’autres d’une version compatible, et captionplayer utilise celles-ci. Leur code source peut être obtenu à l’adresse {address}.</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open in the web browser</source>
        <translation>Ouvrir dans le navigateur web</translation>
    </message>
    <message>
        <source>Back to the guide</source>
        <translation>Revenir au guide</translation>
    </message>
    <message>
        <source>This address is not opened by itself: {address}</source>
        <translation>Cette adresse ne s’ouvre pas d’elle-même&#x202f;: {address}</translation>
    </message>
    <message>
        <source>This page is not part of the program: {address}</source>
        <translation>Cette page ne fait pas partie du programme&#x202f;: {address}</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse copiée</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Right answers</source>
        <translation>Bonnes réponses</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Hide answer</source>
        <translation>Masquer la réponse</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Afficher la réponse</translation>
    </message>
</context>
<context>
    <name>AudioTrackMenu</name>
    <message>
        <source>&amp;Audio track</source>
        <translation>Piste &amp;audio</translation>
    </message>
    <message>
        <source>{name}, audio description</source>
        <translation>{name}, audiodescription</translation>
    </message>
    <message>
        <source>Track {number}, audio description</source>
        <translation>Piste {number}, audiodescription</translation>
    </message>
    <message>
        <source>{name}: {title}</source>
        <translation>{name}&#x202f;: {title}</translation>
    </message>
    <message>
        <source>Track {number}</source>
        <translation>Piste {number}</translation>
    </message>
</context>
<context>
    <name>CaptionRegion</name>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
</context>
<context>
    <name>CaptionStyle</name>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Typewriter with serifs</source>
        <translation>Machine à écrire, avec empattements</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Avec empattements</translation>
    </message>
    <message>
        <source>Typewriter without serifs</source>
        <translation>Machine à écrire, sans empattements</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Sans empattements</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>Informelle</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>Manuscrite</translation>
    </message>
    <message>
        <source>Small capitals</source>
        <translation>Petites capitales</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>En relief</translation>
    </message>
    <message>
        <source>Depressed</source>
        <translation>En creux</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>Drop shadow</source>
        <translation>Ombre portée</translation>
    </message>
    <message>
        <source>At the bottom of the picture</source>
        <translation>En bas de l’image</translation>
    </message>
    <message>
        <source>At the top of the picture</source>
        <translation>En haut de l’image</translation>
    </message>
    <message>
        <source>Below the picture</source>
        <translation>Sous l’image</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grand</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>Jaune sur noir</translation>
    </message>
    <message>
        <source>Easy reading</source>
        <translation>Lecture aisée</translation>
    </message>
</context>
<context>
    <name>Captioning</name>
    <message>
        <source>Captions on</source>
        <translation>Sous-titres activés</translation>
    </message>
    <message>
        <source>Captions off</source>
        <translation>Sous-titres désactivés</translation>
    </message>
    <message>
        <source>One caption language</source>
        <translation>Une seule langue de sous-titres</translation>
    </message>
    <message>
        <source>Second caption language: {language}</source>
        <translation>Seconde langue des sous-titres&#x202f;: {language}</translation>
    </message>
    <message>
        <source>Caption size {share}%</source>
        <translation>Taille des sous-titres&#x202f;: {share}&#x202f;%</translation>
    </message>
    <message>
        <source>No captions</source>
        <translation>Pas de sous-titres</translation>
    </message>
    <message>
        <source>Captions: {language} and {second}</source>
        <translation>Sous-titres&#x202f;: {language} et {second}</translation>
    </message>
    <message>
        <source>Captions: {language}</source>
        <translation>Sous-titres&#x202f;: {language}</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>In all: {points}.</source>
        <translation>En tout&#x202f;: {points}.</translation>
    </message>
    <message>
        <source>In all: {verdict}</source>
        <translation>En tout&#x202f;: {verdict}</translation>
    </message>
    <message>
        <source>Attempts used: {used} of {most}.</source>
        <translation>Essais utilisés&#x202f;: {used} sur {most}.</translation>
    </message>
    <message>
        <source>No attempts are left. The answers cannot be changed.</source>
        <translation>Il ne reste plus d’essais. Les réponses ne peuvent plus être changées.</translation>
    </message>
    <message>
        <source>Reset the exercise to answer it again.</source>
        <translation>Réinitialisez l’exercice pour y répondre de nouveau.</translation>
    </message>
    <message>
        <source>Give an answer first.</source>
        <translation>Donnez d’abord une réponse.</translation>
    </message>
    <message>
        <source>Questions still to be answered: {numbers}.</source>
        <translation>Questions encore sans réponse&#x202f;: {numbers}.</translation>
    </message>
    <message>
        <source>Questions left blank: {numbers}. Submit again to leave them blank.</source>
        <translation>Questions laissées vides&#x202f;: {numbers}. Validez de nouveau pour les laisser ainsi.</translation>
    </message>
    <message>
        <source>You submitted this answer on {date}.</source>
        <translation>Vous avez validé cette réponse le {date}.</translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <source>Choice {number}</source>
        <translation>Choix {number}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
    <message>
        <source>cannot be changed</source>
        <translation>ne peut plus être changé</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Lesson</source>
        <translation>&amp;Leçon</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>Lec&amp;ture</translation>
    </message>
    <message>
        <source>&amp;Captions</source>
        <translation>&amp;Sous-titres</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>S&amp;on</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Exercises</source>
        <translation>&amp;Exercices</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>{command} ({keys})</source>
        <translation>{command} ({keys})</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>Reculer de 5 secondes</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translation>Avancer de 5 secondes</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>Reculer de 10 secondes</translation>
    </message>
    <message>
        <source>Forward 10 seconds</source>
        <translation>Avancer de 10 secondes</translation>
    </message>
    <message>
        <source>Previous caption</source>
        <translation>Sous-titre précédent</translation>
    </message>
    <message>
        <source>Next caption</source>
        <translation>Sous-titre suivant</translation>
    </message>
    <message>
        <source>Repeat this caption</source>
        <translation>Répéter ce sous-titre</translation>
    </message>
    <message>
        <source>Loop this caption</source>
        <translation>Lire ce sous-titre en boucle</translation>
    </message>
    <message>
        <source>Loop: mark start, mark end, off</source>
        <translation>Boucle&#x202f;: marquer le début, la fin, arrêter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Aller au début</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lent</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus rapide</translation>
    </message>
    <message>
        <source>Usual speed</source>
        <translation>Vitesse normale</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Choose the caption language</source>
        <translation>Choisir la langue des sous-titres</translation>
    </message>
    <message>
        <source>Two caption languages</source>
        <translation>Deux langues de sous-titres</translation>
    </message>
    <message>
        <source>Swap the two caption languages</source>
        <translation>Échanger les deux langues de sous-titres</translation>
    </message>
    <message>
        <source>Spoken captions</source>
        <translation>Sous-titres parlés</translation>
    </message>
    <message>
        <source>Speak the current caption</source>
        <translation>Dire le sous-titre affiché</translation>
    </message>
    <message>
        <source>Pause until read: off, your speed, a key</source>
        <translation>Pause pour lire&#x202f;: non, à votre vitesse, jusqu’à une touche</translation>
    </message>
    <message>
        <source>To the captions and back</source>
        <translation>Aller aux sous-titres et revenir</translation>
    </message>
    <message>
        <source>Larger captions</source>
        <translation>Sous-titres plus grands</translation>
    </message>
    <message>
        <source>Smaller captions</source>
        <translation>Sous-titres plus petits</translation>
    </message>
    <message>
        <source>Usual caption size</source>
        <translation>Taille normale des sous-titres</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Described version</source>
        <translation>Version audiodécrite</translation>
    </message>
    <message>
        <source>Choose the audio track</source>
        <translation>Choisir la piste audio</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Langue des signes</translation>
    </message>
    <message>
        <source>Sign language beside the video</source>
        <translation>Langue des signes à côté de la vidéo</translation>
    </message>
    <message>
        <source>Larger sign-language picture</source>
        <translation>Agrandir l’image en langue des signes</translation>
    </message>
    <message>
        <source>Smaller sign-language picture</source>
        <translation>Réduire l’image en langue des signes</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Show the exercises</source>
        <translation>Afficher les exercices</translation>
    </message>
    <message>
        <source>Read aloud where the focus is, or stop</source>
        <translation>Lire à voix haute là où est le focus, ou arrêter</translation>
    </message>
    <message>
        <source>Previous exercise</source>
        <translation>Exercice précédent</translation>
    </message>
    <message>
        <source>Next exercise</source>
        <translation>Exercice suivant</translation>
    </message>
    <message>
        <source>One exercise at a time</source>
        <translation>Un exercice à la fois</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Afficher les résultats</translation>
    </message>
    <message>
        <source>Save the results…</source>
        <translation>Enregistrer les résultats…</translation>
    </message>
    <message>
        <source>Erase what is kept of this lesson…</source>
        <translation>Effacer ce qui est gardé de cette leçon…</translation>
    </message>
    <message>
        <source>Erase what is kept of all lessons…</source>
        <translation>Effacer ce qui est gardé de toutes les leçons…</translation>
    </message>
    <message>
        <source>To the other part of the window</source>
        <translation>Aller à l’autre partie de la fenêtre</translation>
    </message>
    <message>
        <source>Larger side view</source>
        <translation>Agrandir la vue latérale</translation>
    </message>
    <message>
        <source>Smaller side view</source>
        <translation>Réduire la vue latérale</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>Revenir à la vidéo</translation>
    </message>
    <message>
        <source>Open a lesson file…</source>
        <translation>Ouvrir un fichier de leçon…</translation>
    </message>
    <message>
        <source>Open a lesson folder…</source>
        <translation>Ouvrir un dossier de leçon…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Afficher les touches</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <translation>Vérifier cet ordinateur…</translation>
    </message>
    <message>
        <source>Use letters and signs as keys</source>
        <translation>Utiliser lettres et signes comme touches</translation>
    </message>
    <message>
        <source>About captionplayer</source>
        <translation>À propos de captionplayer</translation>
    </message>
</context>
<context>
    <name>ContrastNote</name>
    <message>
        <source>Lowest contrast over any picture: {ratio}:1</source>
        <translation>Contraste le plus faible, sur toute image&#x202f;: {ratio}:1</translation>
    </message>
    <message>
        <source>Over some pictures this is hard to read: text of this size needs {least}:1. Choose a more opaque background or other colours.</source>
        <translation>Sur certaines images, c’est difficile à lire&#x202f;: un texte de cette taille demande {least}:1. Choisissez un fond plus opaque ou d’autres couleurs.</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>While the player waits for you to read, press this to go on</source>
        <translation>Quand le lecteur attend que vous ayez lu, appuyez ici pour continuer</translation>
    </message>
    <message>
        <source>Speed: {rate}</source>
        <translation>Vitesse&#x202f;: {rate}</translation>
    </message>
    <message>
        <source>Caption language: {name}</source>
        <translation>Langue des sous-titres&#x202f;: {name}</translation>
    </message>
</context>
<context>
    <name>Describing</name>
    <message>
        <source>Described version on</source>
        <translation>Version audiodécrite activée</translation>
    </message>
    <message>
        <source>Described version off</source>
        <translation>Version audiodécrite désactivée</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>A lesson is playing</source>
        <translation>Une leçon est en cours de lecture</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>This system</source>
        <translation>Ce système</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Icônes</translation>
    </message>
    <message>
        <source>Languages of the interface</source>
        <translation>Langues de l’interface</translation>
    </message>
    <message>
        <source>Captions in {language}</source>
        <translation>Sous-titres en {language}</translation>
    </message>
    <message>
        <source>Media player</source>
        <translation>Lecteur multimédia</translation>
    </message>
    <message>
        <source>Video in VP9 with Opus (WebM)</source>
        <translation>Vidéo en VP9 avec Opus (WebM)</translation>
    </message>
    <message>
        <source>Video in H.264 with AAC (MP4)</source>
        <translation>Vidéo en H.264 avec AAC (MP4)</translation>
    </message>
    <message>
        <source>Video in VP8 with Vorbis (WebM)</source>
        <translation>Vidéo en VP8 avec Vorbis (WebM)</translation>
    </message>
    <message>
        <source>Sound in Opus (WebM)</source>
        <translation>Son en Opus (WebM)</translation>
    </message>
    <message>
        <source>Sound in MP3</source>
        <translation>Son en MP3</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation>Sortie du son</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Voice for {language}</source>
        <translation>Voix en {language}</translation>
    </message>
    <message>
        <source>Screen readers</source>
        <translation>Lecteurs d’écran</translation>
    </message>
    <message>
        <source>Welcome lesson</source>
        <translation>Leçon de bienvenue</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Exercises with one choice</source>
        <translation>Exercices à choix unique</translation>
    </message>
    <message>
        <source>Exercises with check boxes</source>
        <translation>Exercices à cases à cocher</translation>
    </message>
    <message>
        <source>Exercises with drop-down lists</source>
        <translation>Exercices à listes déroulantes</translation>
    </message>
    <message>
        <source>Exercises with a text to type</source>
        <translation>Exercices où taper un texte</translation>
    </message>
    <message>
        <source>Exercises with a number to type</source>
        <translation>Exercices où taper un nombre</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Folder for your progress</source>
        <translation>Dossier de votre progression</translation>
    </message>
    <message>
        <source>Folder for your preferences</source>
        <translation>Dossier de vos préférences</translation>
    </message>
    <message>
        <source>Folder for unpacked lessons</source>
        <translation>Dossier des leçons décompressées</translation>
    </message>
    <message>
        <source>Folder for the log</source>
        <translation>Dossier du journal</translation>
    </message>
    <message>
        <source>Your progress</source>
        <translation>Votre progression</translation>
    </message>
    <message>
        <source>Your preferences</source>
        <translation>Vos préférences</translation>
    </message>
    <message>
        <source>This could not be checked ({reason}).</source>
        <translation>La vérification n’a pas pu se faire ({reason}).</translation>
    </message>
    <message>
        <source>This gave no answer within {seconds} seconds.</source>
        <translation>Pas de réponse en {seconds}&#x202f;s.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly while this was checked ({reason}).</source>
        <translation>Le programme s’est arrêté de façon inattendue pendant cette vérification ({reason}).</translation>
    </message>
    <message>
        <source>captionplayer {version}, packed together with Python, as {place}.</source>
        <translation>captionplayer {version}, empaqueté avec Python&#x202f;; exécutable&#x202f;: {place}.</translation>
    </message>
    <message>
        <source>captionplayer {version}, a Python package in {place}.</source>
        <translation>captionplayer {version}, un paquet Python dans {place}.</translation>
    </message>
    <message>
        <source>{system} on {machine}, Python {python}.</source>
        <translation>{system} sur {machine}, Python {python}.</translation>
    </message>
    <message>
        <source>All are there: {libraries}.</source>
        <translation>Toutes sont là&#x202f;: {libraries}.</translation>
    </message>
    <message>
        <source>{library} cannot be loaded ({reason}).</source>
        <translation>Impossible de charger {library} ({reason}).</translation>
    </message>
    <message>
        <source>Qt {qt}, PySide6 {pyside}.</source>
        <translation>Qt {qt}, PySide6 {pyside}.</translation>
    </message>
    <message>
        <source>A window can be shown, by Qt&apos;s “{platform}”.</source>
        <translation>Une fenêtre peut être affichée, par «&#x202f;{platform}&#x202f;» de Qt.</translation>
    </message>
    <message>
        <source>There is no display, so no window can be shown from here; all else was checked without one.</source>
        <translation>Il n’y a pas d’écran, aucune fenêtre ne peut donc être affichée d’ici&#x202f;; tout le reste a été vérifié sans fenêtre.</translation>
    </message>
    <message>
        <source>The icons are there and can be drawn.</source>
        <translation>Les icônes sont là et peuvent être dessinées.</translation>
    </message>
    <message>
        <source>The icons cannot be drawn ({reason}).</source>
        <translation>Les icônes ne peuvent pas être dessinées ({reason}).</translation>
    </message>
    <message>
        <source>All are there: {languages}.</source>
        <translation>Toutes sont là&#x202f;: {languages}.</translation>
    </message>
    <message>
        <source>There are no words for {languages}.</source>
        <translation>Il n’y a pas de textes pour ces langues&#x202f;: {languages}.</translation>
    </message>
    <message>
        <source>They are read and painted, in the font {fonts}.</source>
        <translation>Ils sont lus et dessinés&#x202f;; police&#x202f;: {fonts}.</translation>
    </message>
    <message>
        <source>The welcome lesson has none of these.</source>
        <translation>La leçon de bienvenue n’en a pas.</translation>
    </message>
    <message>
        <source>No font has all the characters; these are missing, among others: {characters}.</source>
        <translation>Aucune police n’a tous les caractères&#x202f;; il manque entre autres&#x202f;: {characters}.</translation>
    </message>
    <message>
        <source>They were read, but nothing was painted.</source>
        <translation>Ils ont été lus, mais rien n’a été dessiné.</translation>
    </message>
    <message>
        <source>{backend}.</source>
        <translation>{backend}.</translation>
    </message>
    <message>
        <source>It is there, but does not say what it is.</source>
        <translation>Il est là, mais ne dit pas ce qu’il est.</translation>
    </message>
    <message>
        <source>Qt has nothing to play media with ({reason}).</source>
        <translation>Qt n’a rien pour lire la vidéo et le son ({reason}).</translation>
    </message>
    <message>
        <source>Qt cannot load its media player, as the system lacks {libraries}.</source>
        <translation>Qt ne peut pas charger son lecteur multimédia, car il manque au système&#x202f;: {libraries}.</translation>
    </message>
    <message>
        <source>There is no media player to try it with.</source>
        <translation>Il n’y a pas de lecteur multimédia pour l’essayer.</translation>
    </message>
    <message>
        <source>It plays: {pictures} pictures and a tone ({tone} Hz, {milliseconds} ms) came out right.</source>
        <translation>La lecture fonctionne&#x202f;; images correctes&#x202f;: {pictures}&#x202f;; le son est correct aussi ({tone}&#x202f;Hz, {milliseconds}&#x202f;ms).</translation>
    </message>
    <message>
        <source>It plays: a tone ({tone} Hz, {milliseconds} ms) came out right.</source>
        <translation>La lecture fonctionne&#x202f;; le son est correct ({tone}&#x202f;Hz, {milliseconds}&#x202f;ms).</translation>
    </message>
    <message>
        <source>There is no {file} to try it with.</source>
        <translation>Il manque {file} pour l’essayer.</translation>
    </message>
    <message>
        <source>It does not play ({reason}).</source>
        <translation>La lecture ne fonctionne pas ({reason}).</translation>
    </message>
    <message>
        <source>No picture came out of {file}.</source>
        <translation>Aucune image n’est sortie de {file}.</translation>
    </message>
    <message>
        <source>A wrong picture came out of {file}: {found} instead of {expected}.</source>
        <translation>Une image incorrecte est sortie de {file}&#x202f;: {found} au lieu de {expected}.</translation>
    </message>
    <message>
        <source>No sound came out of {file} ({reason}).</source>
        <translation>Aucun son n’est sorti de {file} ({reason}).</translation>
    </message>
    <message>
        <source>A wrong sound came out of {file}: {found} instead of {expected}.</source>
        <translation>Un son incorrect est sorti de {file}&#x202f;: {found} au lieu de {expected}.</translation>
    </message>
    <message>
        <source>Sound goes to {device}.</source>
        <translation>Le son sort par {device}.</translation>
    </message>
    <message>
        <source>There is no sound device; lessons play silently.</source>
        <translation>Il n’y a pas de périphérique audio&#x202f;; les leçons sont lues sans le son.</translation>
    </message>
    <message>
        <source>The sound server does not answer; it was given {seconds} seconds.</source>
        <translation>Le serveur de son ne répond pas&#x202f;; délai accordé&#x202f;: {seconds}&#x202f;s.</translation>
    </message>
    <message>
        <source>{engine} speaks it.</source>
        <translation>{engine} parle cette langue.</translation>
    </message>
    <message>
        <source>No voice here speaks it.</source>
        <translation>Aucune voix ici ne parle cette langue.</translation>
    </message>
    <message>
        <source>A screen reader can be told of everything, and one is listening.</source>
        <translation>Tout peut être communiqué à un lecteur d’écran, et il y en a un à l’écoute.</translation>
    </message>
    <message>
        <source>A screen reader can be told of everything; none is listening now.</source>
        <translation>Tout peut être communiqué à un lecteur d’écran&#x202f;; aucun n’est à l’écoute en ce moment.</translation>
    </message>
    <message>
        <source>No screen reader can be reached from here ({reason}).</source>
        <translation>Aucun lecteur d’écran n’est accessible d’ici ({reason}).</translation>
    </message>
    <message>
        <source>No screen reader can be reached from here: there is no desktop session.</source>
        <translation>Aucun lecteur d’écran n’est accessible d’ici&#x202f;: il n’y a pas de session de bureau.</translation>
    </message>
    <message>
        <source>“{title}” opens: {captions} captions in {languages} languages, {exercises} exercises.</source>
        <translation>«&#x202f;{title}&#x202f;» s’ouvre&#x202f;; sous-titres&#x202f;: {captions}, langues&#x202f;: {languages}, exercices&#x202f;: {exercises}.</translation>
    </message>
    <message>
        <source>It opens, but parts of it are missing.</source>
        <translation>Elle s’ouvre, mais il en manque des parties.</translation>
    </message>
    <message>
        <source>Right and wrong answers are told apart.</source>
        <translation>Les réponses correctes et incorrectes sont bien distinguées.</translation>
    </message>
    <message>
        <source>Answers got a wrong verdict.</source>
        <translation>Des réponses ont été mal jugées.</translation>
    </message>
    <message>
        <source>{folder} can be written to; {megabytes} MB are free.</source>
        <translation>{folder} est accessible en écriture&#x202f;; place libre&#x202f;: {megabytes}&#x202f;Mo.</translation>
    </message>
    <message>
        <source>{folder} will be made when it is needed; {megabytes} MB are free.</source>
        <translation>{folder} sera créé quand il le faudra&#x202f;; place libre&#x202f;: {megabytes}&#x202f;Mo.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to ({reason}).</source>
        <translation>{folder} n’est pas accessible en écriture ({reason}).</translation>
    </message>
    <message>
        <source>The disk that holds {folder} is full.</source>
        <translation>Le disque où se trouve {folder} est plein.</translation>
    </message>
    <message>
        <source>{file} is whole: {kilobytes} kB in format {version}.</source>
        <translation>{file} est intact&#x202f;: {kilobytes}&#x202f;ko, format {version}.</translation>
    </message>
    <message>
        <source>Nothing is kept yet; it will be in {file}.</source>
        <translation>Rien n’est encore enregistré&#x202f;; ce sera dans {file}.</translation>
    </message>
    <message>
        <source>{file} can be read.</source>
        <translation>{file} peut être lu.</translation>
    </message>
    <message>
        <source>Nothing was changed yet; it will be in {file}.</source>
        <translation>Rien n’a encore été changé&#x202f;; les changements seront dans {file}.</translation>
    </message>
    <message>
        <source>{file} cannot be read; it is damaged.</source>
        <translation>{file} ne peut pas être lu&#x202f;: il est endommagé.</translation>
    </message>
    <message>
        <source>Broken:</source>
        <translation>Défauts&#x202f;:</translation>
    </message>
    <message>
        <source>Missing, though the program does without:</source>
        <translation>Manque, mais le programme s’en passe&#x202f;:</translation>
    </message>
    <message>
        <source>Well:</source>
        <translation>En ordre&#x202f;:</translation>
    </message>
    <message>
        <source>Broken: {name}</source>
        <translation>Défaut&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Missing: {name}</source>
        <translation>Manque&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Well: {name}</source>
        <translation>En ordre&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Broken: {number}.</source>
        <translation>Défauts&#x202f;: {number}.</translation>
    </message>
    <message>
        <source>Missing, though not needed: {number}.</source>
        <translation>Manque, sans être nécessaire&#x202f;: {number}.</translation>
    </message>
    <message>
        <source>All that the program needs is well.</source>
        <translation>Tout ce dont le programme a besoin est en ordre.</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation>{first}, {next}</translation>
    </message>
    <message>
        <source>{name}: {told}</source>
        <translation>{name}&#x202f;: {told}</translation>
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
        <translation>Réinstallez captionplayer.</translation>
    </message>
    <message>
        <source>Send this report to whoever gave you captionplayer.</source>
        <translation>Envoyez ce rapport à qui vous a donné captionplayer.</translation>
    </message>
    <message>
        <source>Free some space, or make the folder writable.</source>
        <translation>Libérez de la place, ou rendez le dossier accessible en écriture.</translation>
    </message>
    <message>
        <source>Start the program from a graphical desktop to use its window.</source>
        <translation>Pour utiliser sa fenêtre, lancez le programme depuis un bureau graphique.</translation>
    </message>
    <message>
        <source>Install a font that has them; on Debian and Ubuntu: apt install {packages}.</source>
        <translation>Installez une police qui les a&#x202f;; sous Debian et Ubuntu&#x202f;: apt install {packages}.</translation>
    </message>
    <message>
        <source>Install what has them; on Debian and Ubuntu: apt install {packages}.</source>
        <translation>Installez ce qui manque&#x202f;; sous Debian et Ubuntu&#x202f;: apt install {packages}.</translation>
    </message>
    <message>
        <source>What to do is said at the media player.</source>
        <translation>Ce qu’il faut faire est dit à «&#x202f;Lecteur multimédia&#x202f;».</translation>
    </message>
    <message>
        <source>If you want to hear lessons, connect one, and see that it is switched on.</source>
        <translation>Si vous voulez entendre les leçons, branchez-en un, et vérifiez qu’il est allumé.</translation>
    </message>
    <message>
        <source>Log out and in again, which starts it anew.</source>
        <translation>Fermez la session et rouvrez-la, ce qui le relance.</translation>
    </message>
    <message>
        <source>If captions are to be spoken, install a voice; on Debian and Ubuntu: apt install speech-dispatcher espeak-ng.</source>
        <translation>Si vous voulez entendre les sous-titres, installez une voix&#x202f;; sous Debian et Ubuntu&#x202f;: apt install speech-dispatcher espeak-ng.</translation>
    </message>
    <message>
        <source>If you use a screen reader, install its support; on Debian and Ubuntu: apt install at-spi2-core.</source>
        <translation>Si vous utilisez un lecteur d’écran, installez ce dont il a besoin&#x202f;; sous Debian et Ubuntu&#x202f;: apt install at-spi2-core.</translation>
    </message>
    <message>
        <source>If you use a screen reader, start the program from a graphical desktop.</source>
        <translation>Si vous utilisez un lecteur d’écran, lancez le programme depuis un bureau graphique.</translation>
    </message>
    <message>
        <source>Start the program: it sets the file aside and begins with the usual preferences.</source>
        <translation>Lancez le programme&#x202f;: il met le fichier de côté et commence avec les préférences habituelles.</translation>
    </message>
</context>
<context>
    <name>DoctorView</name>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>Revenir à la vidéo</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>This computer is being checked; it takes a few seconds.</source>
        <translation>Vérification de cet ordinateur&#x202f;; cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>DropdownBox</name>
    <message>
        <source>Select an option</source>
        <translation>Choisissez une option</translation>
    </message>
    <message>
        <source>blank {number} of {total}</source>
        <translation>champ {number} sur {total}</translation>
    </message>
    <message>
        <source>cannot be changed</source>
        <translation>ne peut plus être changé</translation>
    </message>
</context>
<context>
    <name>EraseQuestion</name>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Erase everything kept of this lesson? Answers, attempts, place. This cannot be undone.</source>
        <translation>Effacer tout ce qui est gardé de cette leçon&#x202f;? Réponses, essais, position. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Erase everything kept of all lessons? Answers, attempts, places. This cannot be undone.</source>
        <translation>Effacer tout ce qui est gardé de toutes les leçons&#x202f;? Réponses, essais, positions. Cela ne peut pas être annulé.</translation>
    </message>
</context>
<context>
    <name>ExerciseView</name>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>Revenir à la vidéo</translation>
    </message>
    <message>
        <source>One exercise at a time</source>
        <translation>Un exercice à la fois</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Exercise {number} of {total}</source>
        <translation>Exercice {number} sur {total}</translation>
    </message>
    <message>
        <source>Your score: {points}</source>
        <translation>Votre score&#x202f;: {points}</translation>
    </message>
</context>
<context>
    <name>ExercisesPage</name>
    <message>
        <source>One exercise at a time</source>
        <translation>Un exercice à la fois</translation>
    </message>
    <message>
        <source>Otherwise all exercises of a lesson are shown one below another.</source>
        <translation>Sinon, tous les exercices d’une leçon sont affichés les uns sous les autres.</translation>
    </message>
</context>
<context>
    <name>Exercising</name>
    <message>
        <source>The lesson has ended. Its exercises are open.</source>
        <translation>La leçon est terminée. Ses exercices sont ouverts.</translation>
    </message>
    <message>
        <source>The exercises are open.</source>
        <translation>Les exercices sont ouverts.</translation>
    </message>
    <message>
        <source>The lesson has ended.</source>
        <translation>La leçon est terminée.</translation>
    </message>
</context>
<context>
    <name>FieldBox</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>Revenir à la vidéo</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>The guide is not part of this installation.</source>
        <translation>Le guide ne fait pas partie de cette installation.</translation>
    </message>
    <message>
        <source>Link: {words}</source>
        <translation>Lien&#x202f;: {words}</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Show hint {number} of {total}</source>
        <translation>Afficher l’indice {number} sur {total}</translation>
    </message>
</context>
<context>
    <name>InterfaceLanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue (Language)</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>La langue du système</translation>
    </message>
</context>
<context>
    <name>InterfacePage</name>
    <message>
        <source>Same as the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
</context>
<context>
    <name>Jumps</name>
    <message>
        <source>Speed: {rate}</source>
        <translation>Vitesse&#x202f;: {rate}</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new key. Escape cancels.</source>
        <translation>Appuyez sur la nouvelle touche. Échap annule.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Ajouter une touche</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>Revenir à la vidéo</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Use letters and signs as keys</source>
        <translation>Utiliser lettres et signes comme touches</translation>
    </message>
    <message>
        <source>Reset the keys of this command</source>
        <translation>Rétablir les touches de cette commande</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Rétablir toutes les touches</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Without them, a letter that is typed or spoken by mistake does nothing.</source>
        <translation>Sans elles, une lettre tapée ou dite par erreur ne fait rien.</translation>
    </message>
    <message>
        <source>{key} already belongs to “{command}”. Remove it there first.</source>
        <translation>{key} appartient déjà à «&#x202f;{command}&#x202f;». Retirez-la d’abord de là.</translation>
    </message>
    <message>
        <source>The keys of this command are reset.</source>
        <translation>Les touches de cette commande sont rétablies.</translation>
    </message>
    <message>
        <source>All keys are reset.</source>
        <translation>Toutes les touches sont rétablies.</translation>
    </message>
    <message>
        <source>{keys} (changed)</source>
        <translation>{keys} (modifié)</translation>
    </message>
    <message>
        <source>Keys of “{command}”</source>
        <translation>Touches de «&#x202f;{command}&#x202f;»</translation>
    </message>
    <message>
        <source>Remove {key}</source>
        <translation>Retirer {key}</translation>
    </message>
    <message>
        <source>{key} is needed everywhere. Press another key.</source>
        <translation>{key} sert partout. Appuyez sur une autre touche.</translation>
    </message>
    <message>
        <source>{key} is kept, but letters and signs are not used as keys now.</source>
        <translation>{key} est conservée, mais lettres et signes ne servent pas de touches en ce moment.</translation>
    </message>
    <message>
        <source>{key} now belongs to “{command}”.</source>
        <translation>{key} appartient maintenant à «&#x202f;{command}&#x202f;».</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} est libre.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Caption &amp;language</source>
        <translation>&amp;Langue des sous-titres</translation>
    </message>
    <message>
        <source>Second caption lan&amp;guage</source>
        <translation>&amp;Seconde langue des sous-titres</translation>
    </message>
    <message>
        <source>{language} (original)</source>
        <translation>{language} (original)</translation>
    </message>
    <message>
        <source>{language}: {share}%</source>
        <translation>{language}&#x202f;: {share}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Exercises, not open yet</source>
        <translation>Exercices, pas encore ouverts</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>Retour à la vidéo</translation>
    </message>
    <message>
        <source>Open the transcript</source>
        <translation>Ouvrir la transcription</translation>
    </message>
    <message>
        <source>I have read the transcript</source>
        <translation>J’ai lu la transcription</translation>
    </message>
    <message>
        <source>The exercises are not open yet</source>
        <translation>Les exercices ne sont pas encore ouverts</translation>
    </message>
    <message>
        <source>You have seen {seen} % of the video; {enough} % open the exercises. Skipped parts do not count.</source>
        <translation>Vous avez vu {seen}&#x202f;% de la vidéo&#x202f;; {enough}&#x202f;% ouvrent les exercices. Les parties sautées ne comptent pas.</translation>
    </message>
    <message>
        <source>You have seen {seen} % of the lesson; {enough} % open the exercises. Skipped parts do not count.</source>
        <translation>Vous avez vu {seen}&#x202f;% de la leçon&#x202f;; {enough}&#x202f;% ouvrent les exercices. Les parties sautées ne comptent pas.</translation>
    </message>
    <message>
        <source>Or read the transcript instead: you have read {read} of its {cues} captions. A caption counts once it was in sight for a second or was read aloud.</source>
        <translation>Ou lisez la transcription&#x202f;: vous avez lu {read} de ses {cues} sous-titres. Un sous-titre compte s’il est resté visible une seconde ou a été lu à voix haute.</translation>
    </message>
</context>
<context>
    <name>Loops</name>
    <message>
        <source>This caption is looped</source>
        <translation>Ce sous-titre est lu en boucle</translation>
    </message>
    <message>
        <source>No caption now</source>
        <translation>Pas de sous-titre en ce moment</translation>
    </message>
    <message>
        <source>Loop starts at {time}</source>
        <translation>La boucle commence à {time}</translation>
    </message>
    <message>
        <source>Loop from {start} to {end}</source>
        <translation>Boucle de {start} à {end}</translation>
    </message>
    <message>
        <source>Loop off</source>
        <translation>Boucle désactivée</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>the transcript cannot be saved ({reason}); choose another folder.</source>
        <translation>la transcription ne peut pas être enregistrée ({reason})&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>the results cannot be saved ({reason}); choose another folder.</source>
        <translation>les résultats ne peuvent pas être enregistrés ({reason})&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>there is no such file; check its name.</source>
        <translation>ce fichier n’existe pas&#x202f;; vérifiez son nom.</translation>
    </message>
    <message>
        <source>the file cannot be read ({reason}); check its permissions.</source>
        <translation>le fichier ne peut pas être lu ({reason})&#x202f;; vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>the file is empty; ask for a whole copy.</source>
        <translation>le fichier est vide&#x202f;; demandez une copie complète.</translation>
    </message>
    <message>
        <source>the exercise has {size} bytes, more than the {limit} that are read; split it into several.</source>
        <translation>l’exercice fait {size} octets, plus que les {limit} qui sont lus&#x202f;; divisez-le en plusieurs.</translation>
    </message>
    <message>
        <source>the exercise is nested more than {depth} elements deep or has more than {elements} elements; simplify it.</source>
        <translation>l’exercice a plus de {depth} niveaux d’éléments ou plus de {elements} éléments&#x202f;; simplifiez-le.</translation>
    </message>
    <message>
        <source>the exercise has a DOCTYPE, which could define entities; remove it.</source>
        <translation>l’exercice a un DOCTYPE, qui pourrait définir des entités&#x202f;; supprimez-le.</translation>
    </message>
    <message>
        <source>the exercise is not well-formed XML ({reason}); correct it at that line.</source>
        <translation>l’exercice n’est pas du XML bien formé ({reason})&#x202f;; corrigez-le à cette ligne.</translation>
    </message>
    <message>
        <source>the outermost element is &lt;{element}&gt;, not &lt;problem&gt;; give the exercise as one OLX problem.</source>
        <translation>l’élément extérieur est &lt;{element}&gt; et non &lt;problem&gt;&#x202f;; donnez l’exercice sous la forme d’un seul problème OLX.</translation>
    </message>
    <message>
        <source>the exercise holds no text and no question; ask for a whole copy.</source>
        <translation>l’exercice ne contient ni texte ni question&#x202f;; demandez une copie complète.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; stands where no answer of its kind is taken; put it into the question that it belongs to.</source>
        <translation>&lt;{element}&gt; se trouve là où aucune réponse de ce genre n’est prise&#x202f;; mettez-le dans la question à laquelle il appartient.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; cannot stand among the choices; only &lt;choice&gt; and &lt;compoundhint&gt; can.</source>
        <translation>&lt;{element}&gt; ne peut pas figurer parmi les choix&#x202f;; seuls &lt;choice&gt; et &lt;compoundhint&gt; le peuvent.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has {found} &lt;{expected}&gt; elements; it needs exactly one.</source>
        <translation>&lt;{element}&gt; contient {found} élément(s) &lt;{expected}&gt;&#x202f;; il en faut exactement un.</translation>
    </message>
    <message>
        <source>the points of &lt;{element}&gt; are “{points}”; they must be a whole number from 1 to 9999.</source>
        <translation>les points de &lt;{element}&gt; sont «&#x202f;{points}&#x202f;»&#x202f;; ce doit être un nombre entier de 1 à 9999.</translation>
    </message>
    <message>
        <source>two choices are called “{id}”; give each &lt;{element}&gt; a name of its own.</source>
        <translation>deux choix s’appellent «&#x202f;{id}&#x202f;»&#x202f;; donnez à chaque &lt;{element}&gt; un nom qui lui soit propre.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has more than {limit} choices; use fewer.</source>
        <translation>&lt;{element}&gt; a plus de {limit} choix&#x202f;; mettez-en moins.</translation>
    </message>
    <message>
        <source>a &lt;{element}&gt; does not say whether it is correct; add correct=&quot;true&quot; or correct=&quot;false&quot;.</source>
        <translation>un &lt;{element}&gt; ne dit pas s’il est juste&#x202f;; ajoutez correct=&quot;true&quot; ou correct=&quot;false&quot;.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has both shuffle and answer-pool; a pool is shuffled anyway, so remove shuffle.</source>
        <translation>&lt;{element}&gt; a à la fois shuffle et answer-pool&#x202f;; un answer-pool est mélangé de toute façon, supprimez donc shuffle.</translation>
    </message>
    <message>
        <source>the answer-pool of &lt;{element}&gt; is “{pool}”; it must be a whole number.</source>
        <translation>l’answer-pool de &lt;{element}&gt; est «&#x202f;{pool}&#x202f;»&#x202f;; ce doit être un nombre entier.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has an answer-pool, which needs at least one right and one wrong choice; add what is missing.</source>
        <translation>&lt;{element}&gt; a un answer-pool, qui demande au moins un choix juste et un choix faux&#x202f;; ajoutez ce qui manque.</translation>
    </message>
    <message>
        <source>the point_value of a &lt;{element}&gt; is “{value}”; it must be a number, such as 0.5.</source>
        <translation>le point_value d’un &lt;{element}&gt; est «&#x202f;{value}&#x202f;»&#x202f;; ce doit être un nombre, comme 0.5.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has no &lt;optioninput&gt;; add one with its options.</source>
        <translation>&lt;{element}&gt; n’a pas de &lt;optioninput&gt;&#x202f;; ajoutez-en un avec ses options.</translation>
    </message>
    <message>
        <source>the options of &lt;{element}&gt; cannot be read; write them as (&apos;one&apos;,&apos;two&apos;).</source>
        <translation>les options de &lt;{element}&gt; sont illisibles&#x202f;; écrivez-les ainsi&#x202f;: (&apos;one&apos;,&apos;two&apos;).</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has nothing to choose from; add &lt;option&gt; elements.</source>
        <translation>&lt;{element}&gt; n’a rien à choisir&#x202f;; ajoutez des éléments &lt;option&gt;.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has more than {limit} options; use fewer.</source>
        <translation>&lt;{element}&gt; a plus de {limit} options&#x202f;; mettez-en moins.</translation>
    </message>
    <message>
        <source>an &lt;{element}&gt; does not say whether it is correct; add correct=&quot;true&quot; or correct=&quot;false&quot;.</source>
        <translation>un &lt;{element}&gt; ne dit pas s’il est juste&#x202f;; ajoutez correct=&quot;true&quot; ou correct=&quot;false&quot;.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has more than one right option; mark only one.</source>
        <translation>&lt;{element}&gt; a plus d’une option juste&#x202f;; n’en marquez qu’une.</translation>
    </message>
    <message>
        <source>the question asks for the partial credit “{scheme}”, which its kind does not have ({known} would do); the exercise must be corrected. No attempt was used.</source>
        <translation>la question demande le score partiel «&#x202f;{scheme}&#x202f;», que son genre n’a pas ({known} conviendrait)&#x202f;; l’exercice doit être corrigé. Aucun essai n’a été utilisé.</translation>
    </message>
    <message>
        <source>the question has an option that begins with markup instead of text, so no answer can be graded; the exercise must be corrected. No attempt was used.</source>
        <translation>la question a une option qui commence par du balisage au lieu de texte, si bien qu’aucune réponse ne peut être notée&#x202f;; l’exercice doit être corrigé. Aucun essai n’a été utilisé.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has {found} fields to type in; it needs exactly one, such as &lt;textline/&gt;.</source>
        <translation>le nombre de champs de saisie de &lt;{element}&gt; est {found}&#x202f;; il en faut exactement un, comme &lt;textline/&gt;.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; does not say which answer is right; add answer=&quot;...&quot;.</source>
        <translation>&lt;{element}&gt; ne dit pas quelle réponse est juste&#x202f;; ajoutez answer=&quot;...&quot;.</translation>
    </message>
    <message>
        <source>the answer of &lt;{element}&gt; is “{answer}”, which is read as a range without its second end; write it as [1,5], or without brackets.</source>
        <translation>la réponse de &lt;{element}&gt; est «&#x202f;{answer}&#x202f;», ce qui se lit comme un intervalle sans sa seconde borne&#x202f;; écrivez-la comme [1,5], ou sans crochets.</translation>
    </message>
    <message>
        <source>the answer is longer than {limit} characters; write a shorter one. No attempt was used.</source>
        <translation>la réponse a plus de {limit} caractères&#x202f;; écrivez-en une plus courte. Aucun essai n’a été utilisé.</translation>
    </message>
    <message>
        <source>character {position} of the answer, “{character}”, cannot stand in a number; remove it. No attempt was used.</source>
        <translation>le caractère {position} de la réponse, «&#x202f;{character}&#x202f;», ne peut pas figurer dans un nombre&#x202f;; supprimez-le. Aucun essai n’a été utilisé.</translation>
    </message>
    <message>
        <source>character {position} of the answer is a comma; write a point before decimals, and nothing between thousands. No attempt was used.</source>
        <translation>le caractère {position} de la réponse est une virgule&#x202f;; écrivez un point avant les décimales, et rien entre les milliers. Aucun essai n’a été utilisé.</translation>
    </message>
    <message>
        <source>character {position} of the answer, “{character}”, is not read; write {instead} for it. No attempt was used.</source>
        <translation>le caractère {position} de la réponse, «&#x202f;{character}&#x202f;», n’est pas lu&#x202f;; écrivez {instead} à sa place. Aucun essai n’a été utilisé.</translation>
    </message>
    <message>
        <source>“{found}”, at character {position} of the answer, cannot stand there; look for a missing sign, such as * between two factors. No attempt was used.</source>
        <translation>«&#x202f;{found}&#x202f;», au caractère {position} de la réponse, ne peut pas se trouver là&#x202f;; cherchez un signe qui manque, comme * entre deux facteurs. Aucun essai n’a été utilisé.</translation>
    </message>
    <message>
        <source>the answer ends too early; finish it. No attempt was used.</source>
        <translation>la réponse s’arrête trop tôt&#x202f;; terminez-la. Aucun essai n’a été utilisé.</translation>
    </message>
    <message>
        <source>the bracket at character {position} of the answer is never closed; add a closing one. No attempt was used.</source>
        <translation>la parenthèse au caractère {position} de la réponse n’est jamais fermée&#x202f;; ajoutez la fermante. Aucun essai n’a été utilisé.</translation>
    </message>
    <message>
        <source>the brackets of the answer are nested more than {limit} deep; write it with fewer. No attempt was used.</source>
        <translation>les parenthèses de la réponse ont plus de {limit} niveaux&#x202f;; écrivez-la avec moins. Aucun essai n’a été utilisé.</translation>
    </message>
    <message>
        <source>“{name}”, at character {position} of the answer, is no number; write digits, or pi or e. No attempt was used.</source>
        <translation>«&#x202f;{name}&#x202f;», au caractère {position} de la réponse, n’est pas un nombre&#x202f;; écrivez des chiffres, ou pi ou e. Aucun essai n’a été utilisé.</translation>
    </message>
    <message>
        <source>“{name}”, at character {position} of the answer, is no function that is known; if it should be a product, write *. No attempt was used.</source>
        <translation>«&#x202f;{name}&#x202f;», au caractère {position} de la réponse, n’est pas une fonction connue&#x202f;; si c’est un produit, écrivez *. Aucun essai n’a été utilisé.</translation>
    </message>
    <message>
        <source>the function {name}, at character {position} of the answer, needs brackets around its number, as in sqrt(2). No attempt was used.</source>
        <translation>la fonction {name}, au caractère {position} de la réponse, demande des parenthèses autour de son nombre, comme dans sqrt(2). Aucun essai n’a été utilisé.</translation>
    </message>
    <message>
        <source>the answer divides by zero; correct it. No attempt was used.</source>
        <translation>la réponse divise par zéro&#x202f;; corrigez-la. Aucun essai n’a été utilisé.</translation>
    </message>
    <message>
        <source>the answer has a number that is too large to be computed; write it in another way. No attempt was used.</source>
        <translation>la réponse contient un nombre trop grand pour être calculé&#x202f;; écrivez-la autrement. Aucun essai n’a été utilisé.</translation>
    </message>
    <message>
        <source>the answer has a function of a whole number that is too large for it; write that number with a decimal point. No attempt was used.</source>
        <translation>la réponse contient une fonction d’un nombre entier trop grand pour elle&#x202f;; écrivez ce nombre avec un point décimal. Aucun essai n’a été utilisé.</translation>
    </message>
    <message>
        <source>the answer has a factorial of what is no whole number from 0 on; correct it. No attempt was used.</source>
        <translation>la réponse contient une factorielle de ce qui n’est pas un nombre entier à partir de 0&#x202f;; corrigez-la. Aucun essai n’a été utilisé.</translation>
    </message>
    <message>
        <source>the answer is a complex number, and the question asks for one in a range; write one without i and j. No attempt was used.</source>
        <translation>la réponse est un nombre complexe, et la question en demande un dans un intervalle&#x202f;; écrivez-en un sans i ni j. Aucun essai n’a été utilisé.</translation>
    </message>
    <message>
        <source>the exercise has “{value}” where its grading needs a number; the exercise must be corrected. No attempt was used.</source>
        <translation>l’exercice a «&#x202f;{value}&#x202f;» là où la notation demande un nombre&#x202f;; l’exercice doit être corrigé. Aucun essai n’a été utilisé.</translation>
    </message>
    <message>
        <source>the exercise gives credit for listed answers and lists none; the exercise must be corrected. No attempt was used.</source>
        <translation>l’exercice donne des points pour les réponses d’une liste qui est vide&#x202f;; l’exercice doit être corrigé. Aucun essai n’a été utilisé.</translation>
    </message>
    <message>
        <source>the exercise has hints of an old form (hintgroup), with which the answer cannot be graded; the exercise must be corrected. No attempt was used.</source>
        <translation>l’exercice a des indices d’une forme ancienne (hintgroup), avec lesquels la réponse ne peut pas être notée&#x202f;; l’exercice doit être corrigé. Aucun essai n’a été utilisé.</translation>
    </message>
    <message>
        <source>the exercise&apos;s pattern “{pattern}” cannot be read ({reason}); the exercise must be corrected. No attempt was used.</source>
        <translation>le motif «&#x202f;{pattern}&#x202f;» de l’exercice est illisible ({reason})&#x202f;; l’exercice doit être corrigé. Aucun essai n’a été utilisé.</translation>
    </message>
    <message>
        <source>the exercise&apos;s pattern “{pattern}” is too large to be searched for; the exercise must be corrected. No attempt was used.</source>
        <translation>le motif «&#x202f;{pattern}&#x202f;» de l’exercice est trop grand pour être cherché&#x202f;; l’exercice doit être corrigé. Aucun essai n’a été utilisé.</translation>
    </message>
    <message>
        <source>the exercise&apos;s pattern “{pattern}” takes too long with this answer; try a shorter one, or have the exercise corrected. No attempt was used.</source>
        <translation>le motif «&#x202f;{pattern}&#x202f;» de l’exercice prend trop de temps avec cette réponse&#x202f;; essayez-en une plus courte, ou faites corriger l’exercice. Aucun essai n’a été utilisé.</translation>
    </message>
    <message>
        <source>several answers are given for a question that takes one; give one text. No attempt was used.</source>
        <translation>plusieurs réponses sont données à une question qui en prend une&#x202f;; donnez un seul texte. Aucun essai n’a été utilisé.</translation>
    </message>
    <message>
        <source>the exercise needs a program of its course or a kind of question that is not known here, so it cannot be graded. No attempt was used.</source>
        <translation>l’exercice demande un programme de son cours ou un genre de question inconnu ici, il ne peut donc pas être noté. Aucun essai n’a été utilisé.</translation>
    </message>
    <message>
        <source>no attempt is left, so the answer was not graded.</source>
        <translation>il ne reste plus d’essais, la réponse n’a donc pas été notée.</translation>
    </message>
    <message>
        <source>the exercise must be reset before the next attempt, so the answer was not graded.</source>
        <translation>l’exercice doit être réinitialisé avant l’essai suivant, la réponse n’a donc pas été notée.</translation>
    </message>
    <message>
        <source>the file is not well-formed JSON ({reason}); correct it there.</source>
        <translation>le fichier n’est pas du JSON bien formé ({reason})&#x202f;; corrigez-le à cet endroit.</translation>
    </message>
    <message>
        <source>answers must be an object from the number of an input to a text or a list of texts, such as {example}.</source>
        <translation>answers doit être un objet qui associe au numéro d’une entrée un texte ou une liste de textes, comme {example}.</translation>
    </message>
    <message>
        <source>the exercise has no input of that number; it has {inputs}, counted from 0.</source>
        <translation>l’exercice n’a pas d’entrée de ce numéro&#x202f;; leur nombre est {inputs}, comptées à partir de 0.</translation>
    </message>
    <message>
        <source>the file must be a list of problems, each an object with problem_xml, perhaps a whole number as its seed, and lists of cases and sequences, each with answers.</source>
        <translation>le fichier doit être une liste de problèmes&#x202f;; chacun, un objet avec problem_xml, éventuellement un nombre entier comme seed, et des listes cases et sequences, chaque élément avec answers.</translation>
    </message>
    <message>
        <source>your progress cannot be kept ({reason}); free some space, or make the file and its folder writable.</source>
        <translation>votre progression ne peut pas être enregistrée ({reason})&#x202f;; libérez de la place, ou rendez le fichier et son dossier accessibles en écriture.</translation>
    </message>
    <message>
        <source>your progress cannot be read ({reason}); make the file and its folder readable.</source>
        <translation>votre progression ne peut pas être lue ({reason})&#x202f;; rendez le fichier et son dossier lisibles.</translation>
    </message>
    <message>
        <source>your progress cannot be kept at the moment, another program is using the file; close it and try again.</source>
        <translation>votre progression ne peut pas être enregistrée pour le moment, un autre programme utilise le fichier&#x202f;; fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>your progress was kept by a newer version of this program (format {version}); update the program. Nothing was changed.</source>
        <translation>votre progression a été enregistrée par une version plus récente de ce programme (format {version})&#x202f;; mettez-le à jour. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>the file is not this program&apos;s record of progress, though it is a database; move it elsewhere. Nothing was changed.</source>
        <translation>le fichier est bien une base de données, mais pas l’enregistrement de progression de ce programme&#x202f;; déplacez-le ailleurs. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>the record of your progress is damaged ({reason}); start the program again to begin a new one.</source>
        <translation>l’enregistrement de votre progression est endommagé ({reason})&#x202f;; redémarrez le programme pour en commencer un nouveau.</translation>
    </message>
    <message>
        <source>the record of your progress was damaged; it was set aside as {kept_as}, and a new one was begun.</source>
        <translation>l’enregistrement de votre progression était endommagé&#x202f;; il a été mis de côté sous le nom {kept_as} et un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>no attempt is left, so the answer was not graded; the attempts that you made count.</source>
        <translation>il ne reste plus d’essais, la réponse n’a donc pas été notée&#x202f;; les essais que vous avez faits comptent.</translation>
    </message>
    <message>
        <source>the answer was not graded: the exercise must be reset before the next attempt; reset it and answer again.</source>
        <translation>la réponse n’a pas été notée&#x202f;: l’exercice doit être réinitialisé avant l’essai suivant&#x202f;; réinitialisez-le et répondez de nouveau.</translation>
    </message>
    <message>
        <source>the file is too large ({size} MB; the limit is {limit} MB); split it.</source>
        <translation>le fichier est trop gros ({size} Mo&#x202f;; la limite est de {limit} Mo)&#x202f;; divisez-le.</translation>
    </message>
    <message>
        <source>byte {byte} of the file is not {encoding} text; save the file as UTF-8.</source>
        <translation>l’octet {byte} du fichier n’est pas du texte {encoding}&#x202f;; enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>this is not plain text, or it is UTF-16 without its byte order mark; save the file as UTF-8.</source>
        <translation>ce n’est pas du texte brut, ou c’est de l’UTF-16 sans indicateur d’ordre des octets&#x202f;; enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>there are {count} captions, more than the limit of {limit}; split the file.</source>
        <translation>il y a {count} sous-titres, plus que la limite de {limit}&#x202f;; divisez le fichier.</translation>
    </message>
    <message>
        <source>the JSON holds more than {limit} values; split the file.</source>
        <translation>le JSON contient plus de {limit} valeurs&#x202f;; divisez le fichier.</translation>
    </message>
    <message>
        <source>there are {count} more of the kind above.</source>
        <translation>autres cas du même genre&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>this is not JSON at column {column} ({reason}); ask for a whole copy.</source>
        <translation>ce n’est pas du JSON à la colonne {column} ({reason})&#x202f;; demandez une copie complète.</translation>
    </message>
    <message>
        <source>the JSON is nested too deep for a message bundle; check that it is the right file.</source>
        <translation>le JSON a trop de niveaux pour un lot de messages&#x202f;; vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>the JSON is a {kind}, not one object of keys and texts; check that it is the right file.</source>
        <translation>le JSON est de type «&#x202f;{kind}&#x202f;» et non un objet de clés et de textes&#x202f;; vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>this is neither a message bundle in JSON nor the text of its wiki page; check that it is the right file.</source>
        <translation>ce n’est ni un lot de messages en JSON ni le texte de sa page wiki&#x202f;; vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>no message is a caption that can be shown (subtitle-START-END-INDEX); check that it is a video&apos;s bundle.</source>
        <translation>aucun message n’est un sous-titre affichable (subtitle-START-END-INDEX)&#x202f;; vérifiez que c’est le lot d’une vidéo.</translation>
    </message>
    <message>
        <source>the key was left out: it may hold only A-Z, a-z, 0-9, hyphen, underscore and full stop, 100 at most.</source>
        <translation>la clé a été laissée de côté&#x202f;: elle ne peut contenir que A-Z, a-z, 0-9, trait d’union, tiret bas et point, 100 au plus.</translation>
    </message>
    <message>
        <source>the message was left out: its value is a {kind}, not text.</source>
        <translation>le message a été laissé de côté&#x202f;: sa valeur est de type «&#x202f;{kind}&#x202f;», pas du texte.</translation>
    </message>
    <message>
        <source>the message was left out: it is blank; write .... for an empty caption.</source>
        <translation>le message a été laissé de côté&#x202f;: il est vide&#x202f;; écrivez .... pour un sous-titre vide.</translation>
    </message>
    <message>
        <source>the key stands more than once; the last one counts.</source>
        <translation>la clé figure plusieurs fois&#x202f;; c’est la dernière qui compte.</translation>
    </message>
    <message>
        <source>this is no caption: the key should be subtitle-START-END-INDEX in whole milliseconds.</source>
        <translation>ce n’est pas un sous-titre&#x202f;: la clé doit être subtitle-START-END-INDEX en millisecondes entières.</translation>
    </message>
    <message>
        <source>the caption was left out: it must end after it starts, and within 24 days; correct its times.</source>
        <translation>le sous-titre a été laissé de côté&#x202f;: il doit finir après avoir commencé, et en moins de 24 jours&#x202f;; corrigez ses temps.</translation>
    </message>
    <message>
        <source>the caption was left out: another one has the same start and end.</source>
        <translation>le sous-titre a été laissé de côté&#x202f;: un autre a le même début et la même fin.</translation>
    </message>
    <message>
        <source>the message was left out: its closing quote is missing; copy the page again, whole.</source>
        <translation>le message a été laissé de côté&#x202f;: le guillemet fermant manque&#x202f;; recopiez la page en entier.</translation>
    </message>
    <message>
        <source>the metadata were left out: they are a {kind}, not an object.</source>
        <translation>les métadonnées ont été laissées de côté&#x202f;: elles sont de type «&#x202f;{kind}&#x202f;» et non un objet.</translation>
    </message>
    <message>
        <source>a key stands more than once; the last one counts.</source>
        <translation>une clé figure plusieurs fois&#x202f;; c’est la dernière qui compte.</translation>
    </message>
    <message>
        <source>the key {key} was left out: it is not one that message bundles have.</source>
        <translation>la clé {key} a été laissée de côté&#x202f;: ce n’est pas une clé de lot de messages.</translation>
    </message>
    <message>
        <source>the source language is not named; {language} is assumed.</source>
        <translation>la langue source n’est pas indiquée&#x202f;; {language} est supposé.</translation>
    </message>
    <message>
        <source>the source language {tag} is not known; {language} is assumed.</source>
        <translation>la langue source {tag} n’est pas connue&#x202f;; {language} est supposé.</translation>
    </message>
    <message>
        <source>{key} was left out: its value is a {kind}.</source>
        <translation>{key} a été laissé de côté&#x202f;: sa valeur est de type «&#x202f;{kind}&#x202f;».</translation>
    </message>
    <message>
        <source>the priority language {tag} was left out: it is not known.</source>
        <translation>la langue prioritaire {tag} a été laissée de côté&#x202f;: elle n’est pas connue.</translation>
    </message>
    <message>
        <source>the translation was left out: its value is a {kind}, not text.</source>
        <translation>la traduction a été laissée de côté&#x202f;: sa valeur est de type «&#x202f;{kind}&#x202f;», pas du texte.</translation>
    </message>
    <message>
        <source>the translation was left out: {language} is not a language tag.</source>
        <translation>la traduction a été laissée de côté&#x202f;: {language} n’est pas un code de langue.</translation>
    </message>
    <message>
        <source>the translation was left out: {language} is the source language.</source>
        <translation>la traduction a été laissée de côté&#x202f;: {language} est la langue source.</translation>
    </message>
    <message>
        <source>the translation was left out: there is another one for {language}.</source>
        <translation>la traduction a été laissée de côté&#x202f;: il y en a une autre pour {language}.</translation>
    </message>
    <message>
        <source>the translation was left out: {language} is not one of the bundle&apos;s priority languages, and it allows no others.</source>
        <translation>la traduction a été laissée de côté&#x202f;: {language} n’est pas une des langues prioritaires du lot, qui n’en admet pas d’autre.</translation>
    </message>
    <message>
        <source>no caption is translated, so {language} is not offered; check that the keys belong to this bundle.</source>
        <translation>aucun sous-titre n’est traduit, {language} n’est donc pas proposé&#x202f;; vérifiez que les clés appartiennent à ce lot.</translation>
    </message>
    <message>
        <source>the captions were retimed since they were translated to {language}: {by_time} were matched by their times, {by_index} by their number; check them.</source>
        <translation>les temps des sous-titres ont changé depuis leur traduction (langue&#x202f;: {language})&#x202f;; rapprochés par leurs temps&#x202f;: {by_time}, par leur numéro&#x202f;: {by_index}&#x202f;; vérifiez-les.</translation>
    </message>
    <message>
        <source>the translation to {language} belongs to no message of the bundle and was left out.</source>
        <translation>la traduction (langue&#x202f;: {language}) ne correspond à aucun message du lot et a été laissée de côté.</translation>
    </message>
    <message>
        <source>this is JSON, not SubRip captions; check that it is the right file.</source>
        <translation>c’est du JSON et non des sous-titres SubRip&#x202f;; vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>this is WebVTT, not SubRip captions; save it as .srt.</source>
        <translation>c’est du WebVTT et non des sous-titres SubRip&#x202f;; enregistrez-le en .srt.</translation>
    </message>
    <message>
        <source>the program is shown this file only, and not what lies beside it; open the lesson&apos;s folder instead, or a .lesson file.</source>
        <translation>le programme ne voit que ce fichier, et pas ce qui se trouve à côté&#x202f;; ouvrez plutôt le dossier de la leçon, ou un fichier .lesson.</translation>
    </message>
    <message>
        <source>the program is shown this file only; to have a video, captions or translations that lie beside it, open the folder instead.</source>
        <translation>le programme ne voit que ce fichier&#x202f;; pour avoir une vidéo, des sous-titres ou des traductions qui se trouvent à côté, ouvrez plutôt le dossier.</translation>
    </message>
    <message>
        <source>this must be a time such as &quot;1:05&quot; or &quot;1:02:03.5&quot;; it is left out.</source>
        <translation>ce doit être un temps comme &quot;1:05&quot; ou &quot;1:02:03.5&quot;&#x202f;; il est laissé de côté.</translation>
    </message>
    <message>
        <source>there may be {limit} places and the rest is left out; split the lesson.</source>
        <translation>il peut y avoir {limit} endroits et le reste est laissé de côté&#x202f;; divisez la leçon.</translation>
    </message>
    <message>
        <source>no exercise has this id, nor a file of this name; the place is left out.</source>
        <translation>aucun exercice n’a cet identifiant ni un fichier de ce nom&#x202f;; l’endroit est laissé de côté.</translation>
    </message>
    <message>
        <source>the picture “{picture}” is not in the lesson, and its text is shown instead; put the file into the lesson&apos;s folder.</source>
        <translation>l’image «&#x202f;{picture}&#x202f;» n’est pas dans la leçon, son texte est affiché à la place&#x202f;; mettez le fichier dans le dossier de la leçon.</translation>
    </message>
    <message>
        <source>the translation to {language} belongs to nothing in the exercise and was left out.</source>
        <translation>la traduction vers la langue «&#x202f;{language}&#x202f;» ne correspond à rien dans l’exercice et a été laissée de côté.</translation>
    </message>
    <message>
        <source>the part that shows windows cannot be loaded, as the system lacks {libraries}; on Debian and Ubuntu run `apt install {packages}` as root, elsewhere install what has these files.</source>
        <translation>la partie qui affiche les fenêtres ne peut pas être chargée, car il manque au système {libraries}&#x202f;; sous Debian et Ubuntu, lancez `apt install {packages}` en tant que root&#x202f;; ailleurs, installez ce qui contient ces fichiers.</translation>
    </message>
    <message>
        <source>no window can be shown, as Qt cannot use this display ({reason}); start the program in your own desktop, without QT_ variables of your own.</source>
        <translation>aucune fenêtre ne peut être affichée, car Qt ne peut pas utiliser cet écran ({reason})&#x202f;; lancez le programme dans votre propre bureau, sans définir de variables QT_.</translation>
    </message>
    <message>
        <source>the system does not say which folder is your home; set the variable HOME to a folder that you may write to.</source>
        <translation>le système ne dit pas quel est votre dossier personnel&#x202f;; mettez dans la variable HOME un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>another window is open and does not answer, so this is a new one; wait for the other window, or end it.</source>
        <translation>une autre fenêtre est ouverte et ne répond pas, celle-ci est donc nouvelle&#x202f;; attendez l’autre fenêtre, ou fermez-la.</translation>
    </message>
    <message>
        <source>the picture cannot be written ({reason}); make room, or choose another place.</source>
        <translation>l’image ne peut pas être enregistrée ({reason})&#x202f;; faites de la place, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>what was asked for cannot be printed ({reason}); send it elsewhere.</source>
        <translation>ce qui a été demandé ne peut pas être affiché ({reason})&#x202f;; envoyez-le ailleurs.</translation>
    </message>
    <message>
        <source>the exercises are open.</source>
        <translation>les exercices sont ouverts.</translation>
    </message>
    <message>
        <source>there is no voice for {language}, so this is not read aloud. Install one: on Linux the packages speech-dispatcher and espeak-ng have many.</source>
        <translation>il n’y a pas de voix pour la langue «&#x202f;{language}&#x202f;», ceci n’est donc pas lu à voix haute. Installez-en une&#x202f;: sous Linux, les paquets speech-dispatcher et espeak-ng en ont beaucoup.</translation>
    </message>
    <message>
        <source>the voice is gone ({engine} ended, or has no sound), so this is not read aloud; ask for it again to try once more.</source>
        <translation>la voix a disparu ({engine} s’est arrêté, ou n’a pas de son), ceci n’est donc pas lu à voix haute&#x202f;; redemandez-le pour réessayer.</translation>
    </message>
    <message>
        <source>no font on this computer has some characters of the captions in {language} ({characters}); on Debian and Ubuntu install the packages: {packages}.</source>
        <translation>aucune police de cet ordinateur n’a certains caractères des sous-titres (langue&#x202f;: {language}&#x202f;; caractères&#x202f;: {characters})&#x202f;; sous Debian et Ubuntu, installez les paquets&#x202f;: {packages}.</translation>
    </message>
    <message>
        <source>no caption can be read; check that it is a SubRip file.</source>
        <translation>aucun sous-titre ne peut être lu&#x202f;; vérifiez que c’est un fichier SubRip.</translation>
    </message>
    <message>
        <source>the block was left out: it has no text or no times of the form 00:00:01,000 --&gt; 00:00:02,000.</source>
        <translation>le bloc a été laissé de côté&#x202f;: il n’a pas de texte, ou pas de temps de la forme 00:00:01,000 --&gt; 00:00:02,000.</translation>
    </message>
    <message>
        <source>this is a folder or a device, not a file; name a file.</source>
        <translation>c’est un dossier ou un périphérique, pas un fichier&#x202f;; indiquez un fichier.</translation>
    </message>
    <message>
        <source>this is neither a lesson nor captions nor a video, by the ending of its name; name a folder, a .lesson file, or a file such as .json, .srt or .webm.</source>
        <translation>d’après la fin de son nom, ce n’est ni une leçon, ni des sous-titres, ni une vidéo&#x202f;; indiquez un dossier, un fichier .lesson, ou un fichier tel que .json, .srt ou .webm.</translation>
    </message>
    <message>
        <source>a part of a lesson must lie inside the lesson&apos;s folder, under a plain relative name; move it there and name it with / between folders.</source>
        <translation>les parties d’une leçon doivent se trouver dans son dossier, sous un nom relatif simple&#x202f;; déplacez-la à cet endroit et séparez les dossiers par /.</translation>
    </message>
    <message>
        <source>no captions, no video and no exercises were found here; see how a lesson is laid out in lesson-format.md.</source>
        <translation>ni sous-titres, ni vidéo, ni exercices n’ont été trouvés ici&#x202f;; voyez dans lesson-format.md comment une leçon est organisée.</translation>
    </message>
    <message>
        <source>the folder has more than {limit} files and no lesson.toml, so it is not taken for a lesson; open the lesson&apos;s own folder.</source>
        <translation>le dossier contient plus de {limit} fichiers et pas de lesson.toml, il n’est donc pas pris pour une leçon&#x202f;; ouvrez le dossier de la leçon elle-même.</translation>
    </message>
    <message>
        <source>both {first} and {second} could be the video; write a lesson.toml that says which.</source>
        <translation>{first} et {second} pourraient tous deux être la vidéo&#x202f;; écrivez un lesson.toml qui dise laquelle.</translation>
    </message>
    <message>
        <source>both {first} and {second} could be the captions of one language; write a lesson.toml that says which.</source>
        <translation>{first} et {second} pourraient tous deux être les sous-titres d’une même langue&#x202f;; écrivez un lesson.toml qui dise lesquels.</translation>
    </message>
    <message>
        <source>{chosen} is taken for the language of the sound; if that is wrong, write a lesson.toml that says which is.</source>
        <translation>{chosen} est pris pour la langue du son&#x202f;; si c’est faux, écrivez un lesson.toml qui dise laquelle l’est.</translation>
    </message>
    <message>
        <source>there is no caption in this file; ask for a whole copy.</source>
        <translation>ce fichier ne contient aucun sous-titre&#x202f;; demandez une copie complète.</translation>
    </message>
    <message>
        <source>the captions are SubRip, so a translation must be SubRip too; give it as a .srt file.</source>
        <translation>les sous-titres sont au format SubRip, une traduction doit donc l’être aussi&#x202f;; donnez-la en fichier .srt.</translation>
    </message>
    <message>
        <source>a lesson may have {limit} exercises and the rest is left out; split the lesson.</source>
        <translation>une leçon peut avoir {limit} exercices et le reste est laissé de côté&#x202f;; divisez la leçon.</translation>
    </message>
    <message>
        <source>the manifest is larger than {limit} KB; keep only what is documented.</source>
        <translation>le manifeste dépasse {limit} Ko&#x202f;; ne gardez que ce qui est documenté.</translation>
    </message>
    <message>
        <source>the manifest is not UTF-8 text; save it as UTF-8.</source>
        <translation>le manifeste n’est pas du texte UTF-8&#x202f;; enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>the manifest cannot be read as TOML here; look for a missing quote, bracket or equals sign, or a key given twice.</source>
        <translation>le manifeste ne peut pas être lu comme du TOML à cet endroit&#x202f;; cherchez un guillemet, un crochet ou un signe égal manquant, ou une clé donnée deux fois.</translation>
    </message>
    <message>
        <source>this must be text in quotes, and not empty; the key is left out.</source>
        <translation>ce doit être un texte entre guillemets, non vide&#x202f;; la clé est laissée de côté.</translation>
    </message>
    <message>
        <source>this must be text in quotes, of 1 to {limit} printable characters; an id is derived instead.</source>
        <translation>ce doit être un texte entre guillemets de 1 à {limit} caractères imprimables&#x202f;; un identifiant en est déduit à la place.</translation>
    </message>
    <message>
        <source>this must be a language tag such as &quot;es&quot; or &quot;zh-Hans&quot;; it is left out.</source>
        <translation>ce doit être un code de langue tel que &quot;es&quot; ou &quot;zh-Hans&quot;&#x202f;; il est laissé de côté.</translation>
    </message>
    <message>
        <source>this must be a whole number from 1 on; it is left out.</source>
        <translation>ce doit être un nombre entier à partir de 1&#x202f;; il est laissé de côté.</translation>
    </message>
    <message>
        <source>this must be &quot;after-playback&quot; or &quot;any-time&quot;; exercises unlock after playback.</source>
        <translation>ce doit être &quot;after-playback&quot; ou &quot;any-time&quot;&#x202f;; les exercices s’ouvrent après la lecture.</translation>
    </message>
    <message>
        <source>this must be a list of file names such as [&quot;one.xml&quot;]; it is left out.</source>
        <translation>ce doit être une liste de noms de fichiers telle que [&quot;one.xml&quot;]&#x202f;; elle est laissée de côté.</translation>
    </message>
    <message>
        <source>this must be a table with keys of its own; it is left out.</source>
        <translation>ce doit être une table avec ses propres clés&#x202f;; elle est laissée de côté.</translation>
    </message>
    <message>
        <source>another key names the same language; only the last one is used.</source>
        <translation>une autre clé désigne la même langue&#x202f;; seule la dernière est utilisée.</translation>
    </message>
    <message>
        <source>there is no such key in a manifest; remove it.</source>
        <translation>cette clé n’existe pas dans un manifeste&#x202f;; supprimez-la.</translation>
    </message>
    <message>
        <source>there is no such key in a manifest; the nearest one is {nearest}.</source>
        <translation>cette clé n’existe pas dans un manifeste&#x202f;; la plus proche est {nearest}.</translation>
    </message>
    <message>
        <source>{count} more keys are unknown; remove them.</source>
        <translation>autres clés inconnues&#x202f;: {count}&#x202f;; supprimez-les.</translation>
    </message>
    <message>
        <source>this is not a whole zip archive, as a .lesson file must be; ask for a new copy.</source>
        <translation>ce n’est pas une archive zip complète, comme doit l’être un fichier .lesson&#x202f;; demandez une nouvelle copie.</translation>
    </message>
    <message>
        <source>this part of the archive is damaged and left out; ask for a new copy.</source>
        <translation>cette partie de l’archive est endommagée et laissée de côté&#x202f;; demandez une nouvelle copie.</translation>
    </message>
    <message>
        <source>the archive has more than {limit} entries; pack only the lesson&apos;s files.</source>
        <translation>l’archive a plus de {limit} entrées&#x202f;; n’y mettez que les fichiers de la leçon.</translation>
    </message>
    <message>
        <source>the archive would unpack to far more than a lesson needs and is refused; pack only the lesson&apos;s files.</source>
        <translation>une fois décompressée, l’archive prendrait bien plus de place qu’il n’en faut à une leçon et elle est refusée&#x202f;; n’y mettez que les fichiers de la leçon.</translation>
    </message>
    <message>
        <source>this entry of the archive has a name that could leave the lesson&apos;s folder, so nothing was unpacked; pack the folder again under plain relative names.</source>
        <translation>le nom de cette entrée pourrait sortir du dossier de la leçon, rien n’a donc été décompressé&#x202f;; refaites l’archive du dossier avec des noms relatifs simples.</translation>
    </message>
    <message>
        <source>this entry of the archive is a link or a device, so nothing was unpacked; pack plain files only.</source>
        <translation>cette entrée de l’archive est un lien ou un périphérique, rien n’a donc été décompressé&#x202f;; n’y mettez que des fichiers ordinaires.</translation>
    </message>
    <message>
        <source>this entry of the archive is encrypted; pack the lesson without a password.</source>
        <translation>cette entrée de l’archive est chiffrée&#x202f;; faites l’archive de la leçon sans mot de passe.</translation>
    </message>
    <message>
        <source>this entry of the archive is packed in an unusual way; pack it as a plain zip (stored or deflated).</source>
        <translation>cette entrée de l’archive est compressée d’une manière inhabituelle&#x202f;; faites un zip ordinaire (stored ou deflated).</translation>
    </message>
    <message>
        <source>the archive has this name twice, perhaps in other letter case, so nothing was unpacked; pack the folder again.</source>
        <translation>l’archive contient ce nom deux fois, peut-être avec d’autres majuscules, rien n’a donc été décompressé&#x202f;; refaites l’archive du dossier.</translation>
    </message>
    <message>
        <source>the lesson cannot be unpacked into this folder ({reason}); make room there, or unpack the .lesson file yourself and open its folder.</source>
        <translation>la leçon ne peut pas être décompressée dans ce dossier ({reason})&#x202f;; faites-y de la place, ou décompressez vous-même le fichier .lesson et ouvrez son dossier.</translation>
    </message>
    <message>
        <source>the welcome lesson is missing; install captionplayer again.</source>
        <translation>la leçon de bienvenue manque&#x202f;; réinstallez captionplayer.</translation>
    </message>
    <message>
        <source>no window can be shown, as there is no display to be reached; to get pictures of the lesson instead, run `captionplayer tour --output FOLDER`.</source>
        <translation>aucune fenêtre ne peut être affichée, car aucun écran n’est accessible&#x202f;; pour obtenir plutôt des images de la leçon, lancez `captionplayer tour --output FOLDER`.</translation>
    </message>
    <message>
        <source>the part that shows windows cannot be loaded ({reason}); install PySide6.</source>
        <translation>la partie qui affiche les fenêtres ne peut pas être chargée ({reason})&#x202f;; installez PySide6.</translation>
    </message>
    <message>
        <source>{tag} is not a language tag; give one such as es or zh-Hans.</source>
        <translation>{tag} n’est pas un code de langue&#x202f;; donnez-en un tel que es ou zh-Hans.</translation>
    </message>
    <message>
        <source>the folder cannot be made ({reason}); choose another place.</source>
        <translation>le dossier ne peut pas être créé ({reason})&#x202f;; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>the video cannot be played ({reason}); the captions run without it. Ask for a copy as WebM or MP4.</source>
        <translation>la vidéo ne peut pas être lue ({reason})&#x202f;; les sous-titres défilent sans elle. Demandez une copie en WebM ou MP4.</translation>
    </message>
    <message>
        <source>the video gives no picture here, as with AV1 on this system; sound and captions go on. Ask for a copy as VP9 or H.264.</source>
        <translation>la vidéo ne donne pas d’image ici, comme avec AV1 sur ce système&#x202f;; le son et les sous-titres continuent. Demandez une copie en VP9 ou H.264.</translation>
    </message>
    <message>
        <source>the sound device does not answer any more; the lesson goes on without sound. Start the program again to hear it.</source>
        <translation>le périphérique audio ne répond plus&#x202f;; la leçon continue sans le son. Redémarrez le programme pour l’entendre.</translation>
    </message>
    <message>
        <source>the described version of the video cannot be played; the lesson goes on without descriptions. Ask for a copy as WebM or MP4.</source>
        <translation>la version audiodécrite de la vidéo ne peut pas être lue&#x202f;; la leçon continue sans descriptions. Demandez une copie en WebM ou MP4.</translation>
    </message>
    <message>
        <source>the sign-language video cannot be played ({reason}); the lesson goes on without it. Ask for a copy as WebM or MP4.</source>
        <translation>la vidéo en langue des signes ne peut pas être lue ({reason})&#x202f;; la leçon continue sans elle. Demandez une copie en WebM ou MP4.</translation>
    </message>
    <message>
        <source>the sign-language video gives no picture here, as with AV1 on this system; the lesson goes on without it. Ask for a copy as VP9 or H.264.</source>
        <translation>la vidéo en langue des signes ne donne pas d’image ici, comme avec AV1 sur ce système&#x202f;; la leçon continue sans elle. Demandez une copie en VP9 ou H.264.</translation>
    </message>
    <message>
        <source>the video cannot be opened because of the letters in its name; the captions run without it. Give the file, and its folders, plain names.</source>
        <translation>la vidéo ne peut pas être ouverte à cause des lettres de son nom&#x202f;; les sous-titres défilent sans elle. Donnez des noms simples au fichier et à ses dossiers.</translation>
    </message>
    <message>
        <source>the video breaks off here, before its end; the captions go on without it. Ask for a whole copy.</source>
        <translation>la vidéo s’interrompt ici, avant sa fin&#x202f;; les sous-titres continuent sans elle. Demandez une copie complète.</translation>
    </message>
    <message>
        <source>there is no voice for {language}; its captions are not spoken. Install one: on Linux the packages speech-dispatcher and espeak-ng have many.</source>
        <translation>il n’y a pas de voix pour la langue {language}&#x202f;; ses sous-titres ne sont pas lus à voix haute. Installez-en une&#x202f;: sous Linux, les paquets speech-dispatcher et espeak-ng en ont beaucoup.</translation>
    </message>
    <message>
        <source>the voice is gone ({engine} ended, or has no sound); the lesson goes on without it. To try again, switch spoken captions off and on.</source>
        <translation>la voix a disparu ({engine} s’est arrêté ou n’a pas de son)&#x202f;; la leçon continue sans elle. Pour réessayer, désactivez puis réactivez les sous-titres parlés.</translation>
    </message>
    <message>
        <source>the settings cannot be read and were set aside as {aside}; the usual ones are used.</source>
        <translation>les réglages ne peuvent pas être lus et ont été mis de côté sous le nom {aside}&#x202f;; les réglages habituels sont utilisés.</translation>
    </message>
    <message>
        <source>the settings cannot be read ({reason}) and the usual ones are used; look at the file, or delete it.</source>
        <translation>les réglages ne peuvent pas être lus ({reason}) et les réglages habituels sont utilisés&#x202f;; examinez le fichier, ou supprimez-le.</translation>
    </message>
    <message>
        <source>what you choose holds only until the program ends, as the settings cannot be written; make the file and its folder writable.</source>
        <translation>vos choix ne valent que jusqu’à la fermeture du programme, car les réglages ne peuvent pas être enregistrés&#x202f;; rendez le fichier et son dossier accessibles en écriture.</translation>
    </message>
    <message>
        <source>only {translated} of {total} captions are translated into {language}; the others are shown in {source}.</source>
        <translation>sous-titres traduits (langue&#x202f;: {language})&#x202f;: seulement {translated} sur {total}&#x202f;; les autres sont affichés dans la langue source&#x202f;: {source}.</translation>
    </message>
    <message>
        <source>this lesson has captions in {language} only; a second language shows in lessons that have one.</source>
        <translation>cette leçon n’a de sous-titres que dans une langue ({language})&#x202f;; une seconde langue s’affiche dans les leçons qui en ont une.</translation>
    </message>
    <message>
        <source>the captions in {language} have characters for private use ({characters}), for which boxes are shown; tell whoever wrote the captions.</source>
        <translation>les sous-titres (langue&#x202f;: {language}) ont des caractères à usage privé ({characters}), remplacés à l’écran par des carrés&#x202f;; prévenez l’auteur des sous-titres.</translation>
    </message>
    <message>
        <source>this lesson has no captions in {language}; they are shown in {shown}.</source>
        <translation>cette leçon n’a pas de sous-titres dans la langue demandée ({language})&#x202f;; ils sont affichés dans celle-ci&#x202f;: {shown}.</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>ligne {line}</translation>
    </message>
    <message>
        <source>{file}: {sentence}</source>
        <translation>{file}&#x202f;: {sentence}</translation>
    </message>
    <message>
        <source>{file}, {place}: {sentence}</source>
        <translation>{file}, {place}&#x202f;: {sentence}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message numerus="yes">
        <source>Next (%n more)</source>
        <translation>
            <numerusform>Suivant (encore&#x202f;%n)</numerusform>
            <numerusform>Suivant (encore&#x202f;%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Lessons and captions (*.lesson *.toml *.json *.txt *.srt);;All files (*)</source>
        <translation>Leçons et sous-titres (*.lesson *.toml *.json *.txt *.srt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Ouvrir une leçon</translation>
    </message>
    <message>
        <source>Open a lesson folder</source>
        <translation>Ouvrir un dossier de leçon</translation>
    </message>
</context>
<context>
    <name>Paging</name>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Previous exercise</source>
        <translation>Exercice précédent</translation>
    </message>
    <message>
        <source>Next exercise</source>
        <translation>Exercice suivant</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>This part cannot be graded here.</source>
        <translation>Cette partie ne peut pas être notée ici.</translation>
    </message>
</context>
<context>
    <name>PlayerPane</name>
    <message>
        <source>Captions are off</source>
        <translation>Les sous-titres sont désactivés</translation>
    </message>
    <message>
        <source>No caption now</source>
        <translation>Pas de sous-titre en ce moment</translation>
    </message>
</context>
<context>
    <name>PointWords</name>
    <message numerus="yes">
        <source>{earned} of %n point(s)</source>
        <translation>
            <numerusform>{earned} point sur&#x202f;%n</numerusform>
            <numerusform>{earned} sur&#x202f;%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>{earned} of {possible} points</source>
        <translation>{earned} sur {possible} points</translation>
    </message>
</context>
<context>
    <name>Poster</name>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Resume at {time}</source>
        <translation>Reprendre à {time}</translation>
    </message>
    <message>
        <source>Length {time}</source>
        <translation>Durée&#x202f;: {time}</translation>
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
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Temps de lecture</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Spoken captions</source>
        <translation>Sous-titres parlés</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>Revenir à la vidéo</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrique</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Submit</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>{heading}: {title}</source>
        <translation>{heading}&#x202f;: {title}</translation>
    </message>
    <message>
        <source>The exercise was reset.</source>
        <translation>L’exercice a été réinitialisé.</translation>
    </message>
    <message>
        <source>This answer has been submitted. Change it to submit again.</source>
        <translation>Cette réponse a été validée. Modifiez-la pour valider à nouveau.</translation>
    </message>
    <message>
        <source>Question {number}: {verdict}</source>
        <translation>Question {number}&#x202f;: {verdict}</translation>
    </message>
</context>
<context>
    <name>Prose</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Question {number} of {total}</source>
        <translation>Question {number} sur {total}</translation>
    </message>
    <message>
        <source>{position}: {question}</source>
        <translation>{position}&#x202f;: {question}</translation>
    </message>
</context>
<context>
    <name>ReadButton</name>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Read aloud: {words}</source>
        <translation>Lire à voix haute&#x202f;: {words}</translation>
    </message>
</context>
<context>
    <name>ReadingPace</name>
    <message>
        <source>{key}: go on</source>
        <translation>{key}&#x202f;: continuer</translation>
    </message>
    <message>
        <source>Play to go on</source>
        <translation>Lecture pour continuer</translation>
    </message>
    <message>
        <source>Time to read</source>
        <translation>Temps de lire</translation>
    </message>
    <message>
        <source>Pause until read: off</source>
        <translation>Pause pour lire&#x202f;: non</translation>
    </message>
    <message>
        <source>Pause until read: at your reading speed</source>
        <translation>Pause pour lire&#x202f;: à votre vitesse de lecture</translation>
    </message>
    <message>
        <source>Pause until read: until you press a key</source>
        <translation>Pause pour lire&#x202f;: jusqu’à ce que vous appuyiez sur une touche</translation>
    </message>
    <message>
        <source>The player waits until you play on</source>
        <translation>Le lecteur attend que vous repreniez</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>For as long as I need to read it</source>
        <translation>Le temps qu’il me faut pour le lire</translation>
    </message>
    <message>
        <source>Until I press a key</source>
        <translation>Jusqu’à ce que j’appuie sur une touche</translation>
    </message>
    <message>
        <source>Pause after each caption</source>
        <translation>Pause après chaque sous-titre</translation>
    </message>
    <message>
        <source> words a minute</source>
        <translation> mots par minute</translation>
    </message>
    <message>
        <source>For languages that put spaces between words.</source>
        <translation>Pour les langues qui séparent les mots par des espaces.</translation>
    </message>
    <message>
        <source>My reading speed</source>
        <translation>Ma vitesse de lecture</translation>
    </message>
    <message>
        <source> characters a minute</source>
        <translation> caractères par minute</translation>
    </message>
    <message>
        <source>For languages without spaces, such as Chinese and Japanese.</source>
        <translation>Pour les langues sans espaces, comme le chinois et le japonais.</translation>
    </message>
    <message>
        <source>My reading speed in characters</source>
        <translation>Ma vitesse de lecture en caractères</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Exercise {number}</source>
        <translation>Exercice {number}</translation>
    </message>
    <message>
        <source>{heading}: {title}</source>
        <translation>{heading}&#x202f;: {title}</translation>
    </message>
    <message>
        <source>Missed:</source>
        <translation>À revoir&#x202f;:</translation>
    </message>
    <message>
        <source>Go to the exercise</source>
        <translation>Aller à l’exercice</translation>
    </message>
    <message>
        <source>This exercise cannot be graded here.</source>
        <translation>Cet exercice ne peut pas être noté ici.</translation>
    </message>
    <message>
        <source>Not answered yet, {points}.</source>
        <translation>Pas encore de réponse, {points}.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n essai</numerusform>
            <numerusform>%n essais</numerusform>
        </translation>
    </message>
    <message>
        <source>{points}, {attempts}.</source>
        <translation>{points}, {attempts}.</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Question {number}</translation>
    </message>
    <message>
        <source>You gave no answer.</source>
        <translation>Vous n’avez pas répondu.</translation>
    </message>
    <message>
        <source>You answered: {answer}</source>
        <translation>Votre réponse&#x202f;: {answer}</translation>
    </message>
    <message>
        <source>Go to {time} in the lesson</source>
        <translation>Aller à {time} dans la leçon</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Everything kept of all lessons is erased</source>
        <translation>Tout ce qui était gardé de toutes les leçons est effacé</translation>
    </message>
    <message>
        <source>Everything kept of this lesson is erased</source>
        <translation>Tout ce qui était gardé de cette leçon est effacé</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>Retour à la vidéo</translation>
    </message>
    <message>
        <source>Save the results…</source>
        <translation>Enregistrer les résultats…</translation>
    </message>
    <message>
        <source>Erase this lesson&apos;s results…</source>
        <translation>Effacer les résultats de la leçon…</translation>
    </message>
    <message>
        <source>Erase all results…</source>
        <translation>Effacer tous les résultats…</translation>
    </message>
    <message>
        <source>This lesson has no exercises.</source>
        <translation>Cette leçon n’a pas d’exercices.</translation>
    </message>
    <message>
        <source>Results: {points} in all</source>
        <translation>Résultats&#x202f;: {points} en tout</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Submit now</source>
        <translation>Valider maintenant</translation>
    </message>
    <message>
        <source>Change answers</source>
        <translation>Changer les réponses</translation>
    </message>
    <message>
        <source>This is your last attempt. Check your answers before you submit them.</source>
        <translation>C’est votre dernier essai. Vérifiez vos réponses avant de les valider.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
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
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>For other programs: JSON (*.json)</source>
        <translation>Pour d’autres programmes&#x202f;: JSON (*.json)</translation>
    </message>
    <message>
        <source>For spreadsheets: CSV (*.csv)</source>
        <translation>Pour les tableurs&#x202f;: CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Enregistrer les résultats</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Enregistré sous {name}</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Enter goes to the next hit, Shift and Enter to the one before.</source>
        <translation>Entrée mène au résultat suivant, Maj et Entrée au précédent.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
</context>
<context>
    <name>SeekBar</name>
    <message>
        <source>Place in the lesson</source>
        <translation>Position dans la leçon</translation>
    </message>
    <message>
        <source>{time} of {length}; loop from {start} to {end}</source>
        <translation>{time} sur {length}&#x202f;; boucle de {start} à {end}</translation>
    </message>
    <message>
        <source>{time} of {length}; a loop starts at {start}</source>
        <translation>{time} sur {length}&#x202f;; une boucle commence à {start}</translation>
    </message>
    <message>
        <source>{time} of {length}</source>
        <translation>{time} sur {length}</translation>
    </message>
</context>
<context>
    <name>SignLanguage</name>
    <message>
        <source>Sign language on</source>
        <translation>Langue des signes activée</translation>
    </message>
    <message>
        <source>Sign language off</source>
        <translation>Langue des signes désactivée</translation>
    </message>
    <message>
        <source>Sign language beside the video</source>
        <translation>Langue des signes à côté de la vidéo</translation>
    </message>
    <message>
        <source>Sign language in the corner of the video</source>
        <translation>Langue des signes dans le coin de la vidéo</translation>
    </message>
    <message>
        <source>Sign-language picture: {share}% of the width</source>
        <translation>Image en langue des signes&#x202f;: {share}&#x202f;% de la largeur</translation>
    </message>
</context>
<context>
    <name>SignPicture</name>
    <message>
        <source>Sign-language picture</source>
        <translation>Image en langue des signes</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>Volume {share}%</source>
        <translation>Volume&#x202f;: {share}&#x202f;%</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Son coupé</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Son activé</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Captions in {language}, the language of the sound, are not spoken</source>
        <translation>Les sous-titres en {language}, la langue du son, ne sont pas dits</translation>
    </message>
    <message>
        <source>Spoken captions: the program&apos;s voice</source>
        <translation>Sous-titres parlés&#x202f;: la voix du programme</translation>
    </message>
    <message>
        <source>Spoken captions: the screen reader</source>
        <translation>Sous-titres parlés&#x202f;: le lecteur d’écran</translation>
    </message>
    <message>
        <source>Spoken captions: off</source>
        <translation>Sous-titres parlés désactivés</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>Lecteur d’écran</translation>
    </message>
</context>
<context>
    <name>SpeechMenu</name>
    <message>
        <source>Spok&amp;en captions</source>
        <translation>Sous-titres &amp;parlés</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivés</translation>
    </message>
    <message>
        <source>The program&apos;s voice</source>
        <translation>La voix du programme</translation>
    </message>
    <message>
        <source>The screen reader</source>
        <translation>Le lecteur d’écran</translation>
    </message>
    <message>
        <source>Speak faster when the next caption is due</source>
        <translation>Parler plus vite quand le sous-titre suivant arrive</translation>
    </message>
    <message>
        <source>Stop speaking when the next caption is due</source>
        <translation>Se taire quand le sous-titre suivant arrive</translation>
    </message>
    <message>
        <source>Speak captions in the language of the sound too</source>
        <translation>Dire aussi les sous-titres dans la langue du son</translation>
    </message>
    <message>
        <source>Hold the picture until the voice is done</source>
        <translation>Retenir l’image jusqu’à la fin de la voix</translation>
    </message>
</context>
<context>
    <name>SpeechPage</name>
    <message>
        <source>Off</source>
        <translation>Désactivés</translation>
    </message>
    <message>
        <source>The program&apos;s voice</source>
        <translation>La voix du programme</translation>
    </message>
    <message>
        <source>The screen reader</source>
        <translation>Le lecteur d’écran</translation>
    </message>
    <message>
        <source>Speak faster</source>
        <translation>Parler plus vite</translation>
    </message>
    <message>
        <source>Hold the picture</source>
        <translation>Retenir l’image</translation>
    </message>
    <message>
        <source>Stop speaking</source>
        <translation>Se taire</translation>
    </message>
    <message>
        <source>Speak captions in the language of the sound too</source>
        <translation>Dire aussi les sous-titres dans la langue du son</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>%</source>
        <translation>&#x202f;%</translation>
    </message>
    <message>
        <source>Spoken captions</source>
        <translation>Sous-titres parlés</translation>
    </message>
    <message>
        <source>When the next caption is due</source>
        <translation>Quand le sous-titre suivant arrive</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>La voix normale</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>En lecture</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
</context>
<context>
    <name>StylePage</name>
    <message>
        <source>Reset the captions&apos; style</source>
        <translation>Rétablir le style des sous-titres</translation>
    </message>
    <message>
        <source>Ready-made styles</source>
        <translation>Styles prêts à l’emploi</translation>
    </message>
    <message>
        <source>Turn captions on</source>
        <translation>Activer les sous-titres</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Captions are off, so changes do not show now.</source>
        <translation>Les sous-titres sont désactivés&#x202f;: les changements ne se voient pas.</translation>
    </message>
    <message>
        <source>Extra space between lines</source>
        <translation>Espace ajouté entre les lignes</translation>
    </message>
    <message>
        <source>Extra space between letters</source>
        <translation>Espace ajouté entre les lettres</translation>
    </message>
    <message>
        <source>Extra space between words</source>
        <translation>Espace ajouté entre les mots</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation>Couleur du texte</translation>
    </message>
    <message>
        <source>Text opacity</source>
        <translation>Opacité du texte</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>Couleur du fond</translation>
    </message>
    <message>
        <source>Background opacity</source>
        <translation>Opacité du fond</translation>
    </message>
    <message>
        <source>Window colour</source>
        <translation>Couleur de la fenêtre</translation>
    </message>
    <message>
        <source>Window opacity</source>
        <translation>Opacité de la fenêtre</translation>
    </message>
    <message>
        <source>Edge of the letters</source>
        <translation>Bord des lettres</translation>
    </message>
    <message>
        <source>Size of the second language</source>
        <translation>Taille de la seconde langue</translation>
    </message>
    <message>
        <source>Font of the second language</source>
        <translation>Police de la seconde langue</translation>
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
        <translation>Moins de réglages</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Plus de réglages</translation>
    </message>
    <message>
        <source>Font, colours, opacity, edge of the letters, second language</source>
        <translation>Police, couleurs, opacité, bord des lettres, seconde langue</translation>
    </message>
    <message>
        <source>The captions&apos; style is reset</source>
        <translation>Style des sous-titres rétabli</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Current line</source>
        <translation>Ligne actuelle</translation>
    </message>
    <message>
        <source>Second language of the transcript</source>
        <translation>Seconde langue de la transcription</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the selected lines with their times</source>
        <translation>Copier les lignes sélectionnées avec leur minutage</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Keep the current line in view</source>
        <translation>Garder la ligne actuelle visible</translation>
    </message>
    <message>
        <source>Search the transcript</source>
        <translation>Rechercher dans la transcription</translation>
    </message>
    <message>
        <source>Go to the line that is being said</source>
        <translation>Aller à la ligne dite en ce moment</translation>
    </message>
    <message>
        <source>Save as text or captions</source>
        <translation>Enregistrer comme texte ou comme sous-titres</translation>
    </message>
    <message>
        <source>Transcript: {first} and {second}</source>
        <translation>Transcription&#x202f;: {first} et {second}</translation>
    </message>
    <message>
        <source>Transcript: {language}</source>
        <translation>Transcription&#x202f;: {language}</translation>
    </message>
    <message>
        <source>One language</source>
        <translation>Une langue</translation>
    </message>
    <message>
        <source>With {language}</source>
        <translation>Avec {language}</translation>
    </message>
    <message>
        <source>{number} of {total}: {line}</source>
        <translation>{number} sur {total}&#x202f;: {line}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%n ligne copiée</numerusform>
            <numerusform>%n lignes copiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranscriptModel</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>{text} (not translated: {language})</source>
        <translation>{text} (non traduit&#x202f;: {language})</translation>
    </message>
</context>
<context>
    <name>Transcription</name>
    <message>
        <source>Transcript shown</source>
        <translation>Transcription affichée</translation>
    </message>
    <message>
        <source>Transcript hidden</source>
        <translation>Transcription masquée</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Captions: {language} (*.srt)</source>
        <translation>Sous-titres&#x202f;: {language} (*.srt)</translation>
    </message>
    <message>
        <source>Save the transcript</source>
        <translation>Enregistrer la transcription</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Enregistré sous {name}</translation>
    </message>
</context>
<context>
    <name>VerdictLines</name>
    <message>
        <source>{blank}: {verdict}</source>
        <translation>{blank}&#x202f;: {verdict}</translation>
    </message>
    <message>
        <source>Correct:</source>
        <translation>Correct&#x202f;:</translation>
    </message>
    <message>
        <source>Incorrect:</source>
        <translation>Incorrect&#x202f;:</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Correct, {points}.</source>
        <translation>Correct, {points}.</translation>
    </message>
    <message>
        <source>Partially correct, {points}.</source>
        <translation>Partiellement correct, {points}.</translation>
    </message>
    <message>
        <source>Incorrect, {points}.</source>
        <translation>Incorrect, {points}.</translation>
    </message>
    <message>
        <source>Correct.</source>
        <translation>Correct.</translation>
    </message>
    <message>
        <source>Partially correct.</source>
        <translation>Partiellement correct.</translation>
    </message>
    <message>
        <source>Incorrect.</source>
        <translation>Incorrect.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Full screen on</source>
        <translation>Plein écran activé</translation>
    </message>
    <message>
        <source>Full screen off</source>
        <translation>Plein écran désactivé</translation>
    </message>
</context>
</TS>
