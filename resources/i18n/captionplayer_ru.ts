<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About captionplayer</source>
        <translation>О captionplayer</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>Вернуться к видео</translation>
    </message>
    <message>
        <source>captionplayer {version} is free software: you may use, study, share and change it under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>captionplayer {version} — свободная программа: вы можете пользоваться ею, изучать, распространять и изменять её на условиях Стандартной общественной лицензии GNU (GNU GPL) версии 3 или новее. Она поставляется без каких-либо гарантий.</translation>
    </message>
    <message>
        <source>What captionplayer is made of</source>
        <translation>Из чего состоит captionplayer</translation>
    </message>
    <message>
        <source>{part}, within {package}</source>
        <translation>{part}, в составе {package}</translation>
    </message>
    <message>
        <source>About {part}</source>
        <translation>Сведения: {part}</translation>
    </message>
    <message>
        <source>The text of this licence is not part of this installation.</source>
        <translation>Текст этой лицензии не входит в эту установку.</translation>
    </message>
    <message>
        <source>Copyright and licence, in English:</source>
        <translation>Авторские права и лицензия, на английском языке:</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Лицензия: {licence}</translation>
    </message>
    <message>
        <source>Home page: {address}</source>
        <translation>Домашняя страница: {address}</translation>
    </message>
    <message>
        <source>captionplayer uses Qt under the GNU Lesser General Public License, version 3. Qt&apos;s libraries are files of their own in {folder}: you may change them, or put others of a version that fits in their place, and captionplayer uses those. Their source can be had from {address}.</source>
        <translation>captionplayer использует Qt на условиях Стандартной общественной лицензии ограниченного применения GNU (GNU LGPL) версии 3. Библиотеки Qt — отдельные файлы в {folder}: вы можете изменить их или положить на их место другие подходящей версии, и captionplayer будет использовать их. Исходный код можно получить по адресу {address}.</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Copy the address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>Open in the web browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>Back to the guide</source>
        <translation>Вернуться к руководству</translation>
    </message>
    <message>
        <source>This address is not opened by itself: {address}</source>
        <translation>Этот адрес сам не открывается: {address}</translation>
    </message>
    <message>
        <source>This page is not part of the program: {address}</source>
        <translation>Эта страница не входит в программу: {address}</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Адрес скопирован</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Right answers</source>
        <translation>Верные ответы</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Hide answer</source>
        <translation>Скрыть ответ</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Показать ответ</translation>
    </message>
</context>
<context>
    <name>AudioTrackMenu</name>
    <message>
        <source>&amp;Audio track</source>
        <translation>&amp;Звуковая дорожка</translation>
    </message>
    <message>
        <source>{name}, audio description</source>
        <translation>{name}, тифлокомментарий</translation>
    </message>
    <message>
        <source>Track {number}, audio description</source>
        <translation>Дорожка {number}, тифлокомментарий</translation>
    </message>
    <message>
        <source>{name}: {title}</source>
        <translation>{name}: {title}</translation>
    </message>
    <message>
        <source>Track {number}</source>
        <translation>Дорожка {number}</translation>
    </message>
</context>
<context>
    <name>CaptionRegion</name>
    <message>
        <source>Captions</source>
        <translation>Субтитры</translation>
    </message>
</context>
<context>
    <name>CaptionStyle</name>
    <message>
        <source>White</source>
        <translation>Белый</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Чёрный</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Жёлтый</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Пурпурный</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Голубой</translation>
    </message>
    <message>
        <source>Typewriter with serifs</source>
        <translation>Моноширинный с засечками</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>С засечками</translation>
    </message>
    <message>
        <source>Typewriter without serifs</source>
        <translation>Моноширинный без засечек</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Без засечек</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>Неформальный</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>Рукописный</translation>
    </message>
    <message>
        <source>Small capitals</source>
        <translation>Капитель</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Приподнятый</translation>
    </message>
    <message>
        <source>Depressed</source>
        <translation>Вдавленный</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Контур</translation>
    </message>
    <message>
        <source>Drop shadow</source>
        <translation>Тень</translation>
    </message>
    <message>
        <source>At the bottom of the picture</source>
        <translation>Внизу изображения</translation>
    </message>
    <message>
        <source>At the top of the picture</source>
        <translation>Вверху изображения</translation>
    </message>
    <message>
        <source>Below the picture</source>
        <translation>Под изображением</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Стандартный</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Крупный</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>Жёлтый на чёрном</translation>
    </message>
    <message>
        <source>Easy reading</source>
        <translation>Удобное чтение</translation>
    </message>
</context>
<context>
    <name>Captioning</name>
    <message>
        <source>Captions on</source>
        <translation>Субтитры включены</translation>
    </message>
    <message>
        <source>Captions off</source>
        <translation>Субтитры выключены</translation>
    </message>
    <message>
        <source>One caption language</source>
        <translation>Один язык субтитров</translation>
    </message>
    <message>
        <source>Second caption language: {language}</source>
        <translation>Второй язык субтитров: {language}</translation>
    </message>
    <message>
        <source>Caption size {share}%</source>
        <translation>Размер субтитров: {share}&#x202f;%</translation>
    </message>
    <message>
        <source>No captions</source>
        <translation>Субтитров нет</translation>
    </message>
    <message>
        <source>Captions: {language} and {second}</source>
        <translation>Субтитры: {language} и {second}</translation>
    </message>
    <message>
        <source>Captions: {language}</source>
        <translation>Субтитры: {language}</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>In all: {points}.</source>
        <translation>Всего: {points}.</translation>
    </message>
    <message>
        <source>In all: {verdict}</source>
        <translation>Всего: {verdict}</translation>
    </message>
    <message>
        <source>Attempts used: {used} of {most}.</source>
        <translation>Использовано попыток: {used} из {most}.</translation>
    </message>
    <message>
        <source>No attempts are left. The answers cannot be changed.</source>
        <translation>Попыток больше нет. Изменить ответы нельзя.</translation>
    </message>
    <message>
        <source>Reset the exercise to answer it again.</source>
        <translation>Сбросьте упражнение, чтобы ответить снова.</translation>
    </message>
    <message>
        <source>Give an answer first.</source>
        <translation>Сначала дайте ответ.</translation>
    </message>
    <message>
        <source>Questions still to be answered: {numbers}.</source>
        <translation>Вопросы, на которые ещё нет ответа: {numbers}.</translation>
    </message>
    <message>
        <source>Questions left blank: {numbers}. Submit again to leave them blank.</source>
        <translation>Вопросы без ответа: {numbers}. Отправьте ещё раз, чтобы оставить их так.</translation>
    </message>
    <message>
        <source>You submitted this answer on {date}.</source>
        <translation>Дата отправки этого ответа: {date}.</translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <source>Choice {number}</source>
        <translation>Вариант {number}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} из {total}</translation>
    </message>
    <message>
        <source>cannot be changed</source>
        <translation>изменить нельзя</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Lesson</source>
        <translation>&amp;Урок</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Воспроизведение</translation>
    </message>
    <message>
        <source>&amp;Captions</source>
        <translation>&amp;Субтитры</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>&amp;Звук</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>В&amp;ид</translation>
    </message>
    <message>
        <source>&amp;Exercises</source>
        <translation>У&amp;пражнения</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Сп&amp;равка</translation>
    </message>
    <message>
        <source>{command} ({keys})</source>
        <translation>{command} ({keys})</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Пуск или пауза</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>Назад на 5 секунд</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translation>Вперёд на 5 секунд</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>Назад на 10 секунд</translation>
    </message>
    <message>
        <source>Forward 10 seconds</source>
        <translation>Вперёд на 10 секунд</translation>
    </message>
    <message>
        <source>Previous caption</source>
        <translation>Предыдущий субтитр</translation>
    </message>
    <message>
        <source>Next caption</source>
        <translation>Следующий субтитр</translation>
    </message>
    <message>
        <source>Repeat this caption</source>
        <translation>Повторить этот субтитр</translation>
    </message>
    <message>
        <source>Loop this caption</source>
        <translation>Зациклить этот субтитр</translation>
    </message>
    <message>
        <source>Loop: mark start, mark end, off</source>
        <translation>Цикл: отметить начало, конец, выключить</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>В начало</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Медленнее</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Быстрее</translation>
    </message>
    <message>
        <source>Usual speed</source>
        <translation>Обычная скорость</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Субтитры</translation>
    </message>
    <message>
        <source>Choose the caption language</source>
        <translation>Выбрать язык субтитров</translation>
    </message>
    <message>
        <source>Two caption languages</source>
        <translation>Два языка субтитров</translation>
    </message>
    <message>
        <source>Swap the two caption languages</source>
        <translation>Поменять местами два языка субтитров</translation>
    </message>
    <message>
        <source>Spoken captions</source>
        <translation>Озвучивание субтитров</translation>
    </message>
    <message>
        <source>Speak the current caption</source>
        <translation>Прочесть вслух текущий субтитр</translation>
    </message>
    <message>
        <source>Pause until read: off, your speed, a key</source>
        <translation>Пауза для чтения: нет, по вашей скорости, до нажатия клавиши</translation>
    </message>
    <message>
        <source>To the captions and back</source>
        <translation>К субтитрам и обратно</translation>
    </message>
    <message>
        <source>Larger captions</source>
        <translation>Субтитры крупнее</translation>
    </message>
    <message>
        <source>Smaller captions</source>
        <translation>Субтитры мельче</translation>
    </message>
    <message>
        <source>Usual caption size</source>
        <translation>Обычный размер субтитров</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Громче</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Тише</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Без звука</translation>
    </message>
    <message>
        <source>Described version</source>
        <translation>Версия с тифлокомментарием</translation>
    </message>
    <message>
        <source>Choose the audio track</source>
        <translation>Выбрать звуковую дорожку</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Жестовый язык</translation>
    </message>
    <message>
        <source>Sign language beside the video</source>
        <translation>Жестовый язык рядом с видео</translation>
    </message>
    <message>
        <source>Larger sign-language picture</source>
        <translation>Увеличить изображение с жестовым языком</translation>
    </message>
    <message>
        <source>Smaller sign-language picture</source>
        <translation>Уменьшить изображение с жестовым языком</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Во весь экран</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Расшифровка</translation>
    </message>
    <message>
        <source>Show the exercises</source>
        <translation>Показать упражнения</translation>
    </message>
    <message>
        <source>Read aloud where the focus is, or stop</source>
        <translation>Прочитать вслух там, где фокус, или остановить</translation>
    </message>
    <message>
        <source>Previous exercise</source>
        <translation>Предыдущее упражнение</translation>
    </message>
    <message>
        <source>Next exercise</source>
        <translation>Следующее упражнение</translation>
    </message>
    <message>
        <source>One exercise at a time</source>
        <translation>По одному упражнению</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Показать результаты</translation>
    </message>
    <message>
        <source>Save the results…</source>
        <translation>Сохранить результаты…</translation>
    </message>
    <message>
        <source>Erase what is kept of this lesson…</source>
        <translation>Стереть сохранённое по этому уроку…</translation>
    </message>
    <message>
        <source>Erase what is kept of all lessons…</source>
        <translation>Стереть сохранённое по всем урокам…</translation>
    </message>
    <message>
        <source>To the other part of the window</source>
        <translation>К другой части окна</translation>
    </message>
    <message>
        <source>Larger side view</source>
        <translation>Увеличить боковую панель</translation>
    </message>
    <message>
        <source>Smaller side view</source>
        <translation>Уменьшить боковую панель</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>Вернуться к видео</translation>
    </message>
    <message>
        <source>Open a lesson file…</source>
        <translation>Открыть файл урока…</translation>
    </message>
    <message>
        <source>Open a lesson folder…</source>
        <translation>Открыть папку урока…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Показать клавиши</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <translation>Проверить этот компьютер…</translation>
    </message>
    <message>
        <source>Use letters and signs as keys</source>
        <translation>Управлять буквами и знаками</translation>
    </message>
    <message>
        <source>About captionplayer</source>
        <translation>О captionplayer</translation>
    </message>
</context>
<context>
    <name>ContrastNote</name>
    <message>
        <source>Lowest contrast over any picture: {ratio}:1</source>
        <translation>Наименьший контраст на любом изображении: {ratio}:1</translation>
    </message>
    <message>
        <source>Over some pictures this is hard to read: text of this size needs {least}:1. Choose a more opaque background or other colours.</source>
        <translation>На некоторых изображениях это трудно прочесть: тексту такого размера нужно {least}:1. Выберите менее прозрачный фон или другие цвета.</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Volume</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>While the player waits for you to read, press this to go on</source>
        <translation>Пока проигрыватель ждёт, чтобы вы прочли, нажмите здесь, чтобы продолжить</translation>
    </message>
    <message>
        <source>Speed: {rate}</source>
        <translation>Скорость: {rate}</translation>
    </message>
    <message>
        <source>Caption language: {name}</source>
        <translation>Язык субтитров: {name}</translation>
    </message>
</context>
<context>
    <name>Describing</name>
    <message>
        <source>Described version on</source>
        <translation>Версия с тифлокомментарием включена</translation>
    </message>
    <message>
        <source>Described version off</source>
        <translation>Версия с тифлокомментарием выключена</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>A lesson is playing</source>
        <translation>Идёт воспроизведение урока</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>This program</source>
        <translation>Эта программа</translation>
    </message>
    <message>
        <source>This system</source>
        <translation>Эта система</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Библиотеки</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Значки</translation>
    </message>
    <message>
        <source>Languages of the interface</source>
        <translation>Языки интерфейса</translation>
    </message>
    <message>
        <source>Captions in {language}</source>
        <translation>Субтитры на языке «{language}»</translation>
    </message>
    <message>
        <source>Media player</source>
        <translation>Мультимедийный проигрыватель</translation>
    </message>
    <message>
        <source>Video in VP9 with Opus (WebM)</source>
        <translation>Видео в VP9 с Opus (WebM)</translation>
    </message>
    <message>
        <source>Video in H.264 with AAC (MP4)</source>
        <translation>Видео в H.264 с AAC (MP4)</translation>
    </message>
    <message>
        <source>Video in VP8 with Vorbis (WebM)</source>
        <translation>Видео в VP8 с Vorbis (WebM)</translation>
    </message>
    <message>
        <source>Sound in Opus (WebM)</source>
        <translation>Звук в Opus (WebM)</translation>
    </message>
    <message>
        <source>Sound in MP3</source>
        <translation>Звук в MP3</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation>Вывод звука</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Голоса</translation>
    </message>
    <message>
        <source>Voice for {language}</source>
        <translation>Голос для языка «{language}»</translation>
    </message>
    <message>
        <source>Screen readers</source>
        <translation>Программы экранного доступа</translation>
    </message>
    <message>
        <source>Welcome lesson</source>
        <translation>Приветственный урок</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Упражнения</translation>
    </message>
    <message>
        <source>Exercises with one choice</source>
        <translation>Упражнения с выбором одного варианта</translation>
    </message>
    <message>
        <source>Exercises with check boxes</source>
        <translation>Упражнения с флажками</translation>
    </message>
    <message>
        <source>Exercises with drop-down lists</source>
        <translation>Упражнения с раскрывающимися списками</translation>
    </message>
    <message>
        <source>Exercises with a text to type</source>
        <translation>Упражнения с вводом текста</translation>
    </message>
    <message>
        <source>Exercises with a number to type</source>
        <translation>Упражнения с вводом числа</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Folder for your progress</source>
        <translation>Папка для ваших успехов</translation>
    </message>
    <message>
        <source>Folder for your preferences</source>
        <translation>Папка для ваших параметров</translation>
    </message>
    <message>
        <source>Folder for unpacked lessons</source>
        <translation>Папка для распакованных уроков</translation>
    </message>
    <message>
        <source>Folder for the log</source>
        <translation>Папка для журнала</translation>
    </message>
    <message>
        <source>Your progress</source>
        <translation>Ваши успехи</translation>
    </message>
    <message>
        <source>Your preferences</source>
        <translation>Ваши параметры</translation>
    </message>
    <message>
        <source>This could not be checked ({reason}).</source>
        <translation>Проверить это не удалось ({reason}).</translation>
    </message>
    <message>
        <source>This gave no answer within {seconds} seconds.</source>
        <translation>Ответа не было в течение {seconds}&#x202f;с.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly while this was checked ({reason}).</source>
        <translation>Программа неожиданно завершилась во время этой проверки ({reason}).</translation>
    </message>
    <message>
        <source>captionplayer {version}, packed together with Python, as {place}.</source>
        <translation>captionplayer {version}, собран вместе с Python; исполняемый файл: {place}.</translation>
    </message>
    <message>
        <source>captionplayer {version}, a Python package in {place}.</source>
        <translation>captionplayer {version}, пакет Python в {place}.</translation>
    </message>
    <message>
        <source>{system} on {machine}, Python {python}.</source>
        <translation>{system} на {machine}, Python {python}.</translation>
    </message>
    <message>
        <source>All are there: {libraries}.</source>
        <translation>Все на месте: {libraries}.</translation>
    </message>
    <message>
        <source>{library} cannot be loaded ({reason}).</source>
        <translation>{library} не загружается ({reason}).</translation>
    </message>
    <message>
        <source>Qt {qt}, PySide6 {pyside}.</source>
        <translation>Qt {qt}, PySide6 {pyside}.</translation>
    </message>
    <message>
        <source>A window can be shown, by Qt&apos;s “{platform}”.</source>
        <translation>Окно можно показать — через «{platform}» из Qt.</translation>
    </message>
    <message>
        <source>There is no display, so no window can be shown from here; all else was checked without one.</source>
        <translation>Экрана нет, поэтому отсюда нельзя показать окно; всё остальное проверено без него.</translation>
    </message>
    <message>
        <source>The icons are there and can be drawn.</source>
        <translation>Значки на месте и рисуются.</translation>
    </message>
    <message>
        <source>The icons cannot be drawn ({reason}).</source>
        <translation>Значки не рисуются ({reason}).</translation>
    </message>
    <message>
        <source>All are there: {languages}.</source>
        <translation>Все на месте: {languages}.</translation>
    </message>
    <message>
        <source>There are no words for {languages}.</source>
        <translation>Нет текстов для этих языков: {languages}.</translation>
    </message>
    <message>
        <source>They are read and painted, in the font {fonts}.</source>
        <translation>Они читаются и рисуются; шрифт: {fonts}.</translation>
    </message>
    <message>
        <source>The welcome lesson has none of these.</source>
        <translation>В приветственном уроке их нет.</translation>
    </message>
    <message>
        <source>No font has all the characters; these are missing, among others: {characters}.</source>
        <translation>Ни в одном шрифте нет всех знаков; среди прочих не хватает: {characters}.</translation>
    </message>
    <message>
        <source>They were read, but nothing was painted.</source>
        <translation>Они прочитаны, но ничего не нарисовано.</translation>
    </message>
    <message>
        <source>{backend}.</source>
        <translation>{backend}.</translation>
    </message>
    <message>
        <source>It is there, but does not say what it is.</source>
        <translation>Он есть, но не сообщает, какой именно.</translation>
    </message>
    <message>
        <source>Qt has nothing to play media with ({reason}).</source>
        <translation>У Qt нет средств для воспроизведения видео и звука ({reason}).</translation>
    </message>
    <message>
        <source>Qt cannot load its media player, as the system lacks {libraries}.</source>
        <translation>Qt не может загрузить свой мультимедийный проигрыватель: в системе нет {libraries}.</translation>
    </message>
    <message>
        <source>There is no media player to try it with.</source>
        <translation>Нет мультимедийного проигрывателя, чтобы проверить это.</translation>
    </message>
    <message>
        <source>It plays: {pictures} pictures and a tone ({tone} Hz, {milliseconds} ms) came out right.</source>
        <translation>Воспроизводится; верных изображений: {pictures}; тон тоже верный ({tone}&#x202f;Гц, {milliseconds}&#x202f;мс).</translation>
    </message>
    <message>
        <source>It plays: a tone ({tone} Hz, {milliseconds} ms) came out right.</source>
        <translation>Воспроизводится; тон верный ({tone}&#x202f;Гц, {milliseconds}&#x202f;мс).</translation>
    </message>
    <message>
        <source>There is no {file} to try it with.</source>
        <translation>Нет файла {file}, чтобы проверить это.</translation>
    </message>
    <message>
        <source>It does not play ({reason}).</source>
        <translation>Не воспроизводится ({reason}).</translation>
    </message>
    <message>
        <source>No picture came out of {file}.</source>
        <translation>Файл {file} не дал изображения.</translation>
    </message>
    <message>
        <source>A wrong picture came out of {file}: {found} instead of {expected}.</source>
        <translation>Файл {file} дал неверное изображение: {found} вместо {expected}.</translation>
    </message>
    <message>
        <source>No sound came out of {file} ({reason}).</source>
        <translation>Файл {file} не дал звука ({reason}).</translation>
    </message>
    <message>
        <source>A wrong sound came out of {file}: {found} instead of {expected}.</source>
        <translation>Файл {file} дал неверный звук: {found} вместо {expected}.</translation>
    </message>
    <message>
        <source>Sound goes to {device}.</source>
        <translation>Звук выводится на устройство {device}.</translation>
    </message>
    <message>
        <source>There is no sound device; lessons play silently.</source>
        <translation>Нет звукового устройства; уроки идут без звука.</translation>
    </message>
    <message>
        <source>The sound server does not answer; it was given {seconds} seconds.</source>
        <translation>Звуковой сервер не отвечает; ему было дано {seconds} с.</translation>
    </message>
    <message>
        <source>{engine} speaks it.</source>
        <translation>На нём говорит {engine}.</translation>
    </message>
    <message>
        <source>No voice here speaks it.</source>
        <translation>Здесь на нём не говорит ни один голос.</translation>
    </message>
    <message>
        <source>A screen reader can be told of everything, and one is listening.</source>
        <translation>Программе экранного доступа можно сообщить обо всём, и одна сейчас подключена.</translation>
    </message>
    <message>
        <source>A screen reader can be told of everything; none is listening now.</source>
        <translation>Программе экранного доступа можно сообщить обо всём; сейчас ни одна не подключена.</translation>
    </message>
    <message>
        <source>No screen reader can be reached from here ({reason}).</source>
        <translation>Отсюда недоступна ни одна программа экранного доступа ({reason}).</translation>
    </message>
    <message>
        <source>No screen reader can be reached from here: there is no desktop session.</source>
        <translation>Отсюда недоступна ни одна программа экранного доступа: нет сеанса рабочего стола.</translation>
    </message>
    <message>
        <source>“{title}” opens: {captions} captions in {languages} languages, {exercises} exercises.</source>
        <translation>«{title}» открывается; субтитров: {captions}, языков: {languages}, упражнений: {exercises}.</translation>
    </message>
    <message>
        <source>It opens, but parts of it are missing.</source>
        <translation>Он открывается, но некоторых частей не хватает.</translation>
    </message>
    <message>
        <source>Right and wrong answers are told apart.</source>
        <translation>Верные и неверные ответы различаются.</translation>
    </message>
    <message>
        <source>Answers got a wrong verdict.</source>
        <translation>Некоторые ответы оценены неправильно.</translation>
    </message>
    <message>
        <source>{folder} can be written to; {megabytes} MB are free.</source>
        <translation>В папку {folder} можно записывать; свободно {megabytes}&#x202f;МБ.</translation>
    </message>
    <message>
        <source>{folder} will be made when it is needed; {megabytes} MB are free.</source>
        <translation>Папка {folder} будет создана, когда понадобится; свободно {megabytes}&#x202f;МБ.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to ({reason}).</source>
        <translation>В папку {folder} нельзя записывать ({reason}).</translation>
    </message>
    <message>
        <source>The disk that holds {folder} is full.</source>
        <translation>Диск, на котором находится {folder}, заполнен.</translation>
    </message>
    <message>
        <source>{file} is whole: {kilobytes} kB in format {version}.</source>
        <translation>Файл {file} цел: {kilobytes}&#x202f;кБ, формат {version}.</translation>
    </message>
    <message>
        <source>Nothing is kept yet; it will be in {file}.</source>
        <translation>Пока ничего не сохранено; будет в файле {file}.</translation>
    </message>
    <message>
        <source>{file} can be read.</source>
        <translation>Файл {file} читается.</translation>
    </message>
    <message>
        <source>Nothing was changed yet; it will be in {file}.</source>
        <translation>Пока ничего не изменено; изменения будут в файле {file}.</translation>
    </message>
    <message>
        <source>{file} cannot be read; it is damaged.</source>
        <translation>Файл {file} не читается: он повреждён.</translation>
    </message>
    <message>
        <source>Broken:</source>
        <translation>Неисправно:</translation>
    </message>
    <message>
        <source>Missing, though the program does without:</source>
        <translation>Отсутствует, но программа обходится без этого:</translation>
    </message>
    <message>
        <source>Well:</source>
        <translation>В порядке:</translation>
    </message>
    <message>
        <source>Broken: {name}</source>
        <translation>Неисправно: {name}</translation>
    </message>
    <message>
        <source>Missing: {name}</source>
        <translation>Отсутствует: {name}</translation>
    </message>
    <message>
        <source>Well: {name}</source>
        <translation>В порядке: {name}</translation>
    </message>
    <message>
        <source>Broken: {number}.</source>
        <translation>Неисправно: {number}.</translation>
    </message>
    <message>
        <source>Missing, though not needed: {number}.</source>
        <translation>Отсутствует, но не обязательно: {number}.</translation>
    </message>
    <message>
        <source>All that the program needs is well.</source>
        <translation>Всё, что нужно программе, в порядке.</translation>
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
        <translation>Установите captionplayer заново.</translation>
    </message>
    <message>
        <source>Send this report to whoever gave you captionplayer.</source>
        <translation>Отправьте этот отчёт тому, кто дал вам captionplayer.</translation>
    </message>
    <message>
        <source>Free some space, or make the folder writable.</source>
        <translation>Освободите место или разрешите запись в папку.</translation>
    </message>
    <message>
        <source>Start the program from a graphical desktop to use its window.</source>
        <translation>Чтобы пользоваться окном, запустите программу из графического рабочего стола.</translation>
    </message>
    <message>
        <source>Install a font that has them; on Debian and Ubuntu: apt install {packages}.</source>
        <translation>Установите шрифт, в котором они есть; в Debian и Ubuntu: apt install {packages}.</translation>
    </message>
    <message>
        <source>Install what has them; on Debian and Ubuntu: apt install {packages}.</source>
        <translation>Установите недостающее; в Debian и Ubuntu: apt install {packages}.</translation>
    </message>
    <message>
        <source>What to do is said at the media player.</source>
        <translation>Что делать, сказано в строке «Мультимедийный проигрыватель».</translation>
    </message>
    <message>
        <source>If you want to hear lessons, connect one, and see that it is switched on.</source>
        <translation>Если хотите слышать уроки, подключите его и проверьте, что оно включено.</translation>
    </message>
    <message>
        <source>Log out and in again, which starts it anew.</source>
        <translation>Выйдите из системы и войдите снова: он запустится заново.</translation>
    </message>
    <message>
        <source>If captions are to be spoken, install a voice; on Debian and Ubuntu: apt install speech-dispatcher espeak-ng.</source>
        <translation>Если субтитры нужно озвучивать, установите голос; в Debian и Ubuntu: apt install speech-dispatcher espeak-ng.</translation>
    </message>
    <message>
        <source>If you use a screen reader, install its support; on Debian and Ubuntu: apt install at-spi2-core.</source>
        <translation>Если вы пользуетесь программой экранного доступа, установите то, что ей нужно; в Debian и Ubuntu: apt install at-spi2-core.</translation>
    </message>
    <message>
        <source>If you use a screen reader, start the program from a graphical desktop.</source>
        <translation>Если вы пользуетесь программой экранного доступа, запустите captionplayer из графического рабочего стола.</translation>
    </message>
    <message>
        <source>Start the program: it sets the file aside and begins with the usual preferences.</source>
        <translation>Запустите программу: она отложит этот файл и начнёт с обычных параметров.</translation>
    </message>
</context>
<context>
    <name>DoctorView</name>
    <message>
        <source>Copy the report</source>
        <translation>Копировать отчёт</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>Вернуться к видео</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что обнаружено</translation>
    </message>
    <message>
        <source>This computer is being checked; it takes a few seconds.</source>
        <translation>Идёт проверка этого компьютера; она займёт несколько секунд.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>DropdownBox</name>
    <message>
        <source>Select an option</source>
        <translation>Выберите вариант</translation>
    </message>
    <message>
        <source>blank {number} of {total}</source>
        <translation>пропуск {number} из {total}</translation>
    </message>
    <message>
        <source>cannot be changed</source>
        <translation>изменить нельзя</translation>
    </message>
</context>
<context>
    <name>EraseQuestion</name>
    <message>
        <source>Erase</source>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Erase everything kept of this lesson? Answers, attempts, place. This cannot be undone.</source>
        <translation>Стереть всё, что сохранено по этому уроку? Ответы, попытки, место. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Erase everything kept of all lessons? Answers, attempts, places. This cannot be undone.</source>
        <translation>Стереть всё, что сохранено по всем урокам? Ответы, попытки, места. Отменить это нельзя.</translation>
    </message>
</context>
<context>
    <name>ExerciseView</name>
    <message>
        <source>Exercises</source>
        <translation>Упражнения</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>Вернуться к видео</translation>
    </message>
    <message>
        <source>One exercise at a time</source>
        <translation>По одному упражнению</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Exercise {number} of {total}</source>
        <translation>Упражнение {number} из {total}</translation>
    </message>
    <message>
        <source>Your score: {points}</source>
        <translation>Ваш результат: {points}</translation>
    </message>
</context>
<context>
    <name>ExercisesPage</name>
    <message>
        <source>One exercise at a time</source>
        <translation>По одному упражнению</translation>
    </message>
    <message>
        <source>Otherwise all exercises of a lesson are shown one below another.</source>
        <translation>Иначе все упражнения урока показаны друг под другом.</translation>
    </message>
</context>
<context>
    <name>Exercising</name>
    <message>
        <source>The lesson has ended. Its exercises are open.</source>
        <translation>Урок окончен. Упражнения открыты.</translation>
    </message>
    <message>
        <source>The exercises are open.</source>
        <translation>Упражнения открыты.</translation>
    </message>
    <message>
        <source>The lesson has ended.</source>
        <translation>Урок окончен.</translation>
    </message>
</context>
<context>
    <name>FieldBox</name>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>Вернуться к видео</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Поиск в руководстве</translation>
    </message>
    <message>
        <source>The guide is not part of this installation.</source>
        <translation>Руководство не входит в эту установку.</translation>
    </message>
    <message>
        <source>Link: {words}</source>
        <translation>Ссылка: {words}</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Show hint {number} of {total}</source>
        <translation>Показать подсказку {number} из {total}</translation>
    </message>
</context>
<context>
    <name>InterfaceLanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык (Language)</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>Язык системы</translation>
    </message>
</context>
<context>
    <name>InterfacePage</name>
    <message>
        <source>Same as the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
</context>
<context>
    <name>Jumps</name>
    <message>
        <source>Speed: {rate}</source>
        <translation>Скорость: {rate}</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new key. Escape cancels.</source>
        <translation>Нажмите новую клавишу. Escape — отмена.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Добавить клавишу</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>Вернуться к видео</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Use letters and signs as keys</source>
        <translation>Управлять буквами и знаками</translation>
    </message>
    <message>
        <source>Reset the keys of this command</source>
        <translation>Сбросить клавиши этой команды</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Сбросить все клавиши</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Without them, a letter that is typed or spoken by mistake does nothing.</source>
        <translation>Без этого буква, набранная или сказанная по ошибке, ничего не делает.</translation>
    </message>
    <message>
        <source>{key} already belongs to “{command}”. Remove it there first.</source>
        <translation>{key} уже занята командой «{command}». Сначала уберите её там.</translation>
    </message>
    <message>
        <source>The keys of this command are reset.</source>
        <translation>Клавиши этой команды сброшены.</translation>
    </message>
    <message>
        <source>All keys are reset.</source>
        <translation>Все клавиши сброшены.</translation>
    </message>
    <message>
        <source>{keys} (changed)</source>
        <translation>{keys} (изменено)</translation>
    </message>
    <message>
        <source>Keys of “{command}”</source>
        <translation>Клавиши команды «{command}»</translation>
    </message>
    <message>
        <source>Remove {key}</source>
        <translation>Убрать {key}</translation>
    </message>
    <message>
        <source>{key} is needed everywhere. Press another key.</source>
        <translation>{key} нужна везде. Нажмите другую клавишу.</translation>
    </message>
    <message>
        <source>{key} is kept, but letters and signs are not used as keys now.</source>
        <translation>{key} сохранена, но управление буквами и знаками сейчас выключено.</translation>
    </message>
    <message>
        <source>{key} now belongs to “{command}”.</source>
        <translation>{key} теперь вызывает команду «{command}».</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} свободна.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Caption &amp;language</source>
        <translation>&amp;Язык субтитров</translation>
    </message>
    <message>
        <source>Second caption lan&amp;guage</source>
        <translation>&amp;Второй язык субтитров</translation>
    </message>
    <message>
        <source>{language} (original)</source>
        <translation>{language} (оригинал)</translation>
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
        <translation>Упражнения, ещё не открыты</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>Вернуться к видео</translation>
    </message>
    <message>
        <source>Open the transcript</source>
        <translation>Открыть расшифровку</translation>
    </message>
    <message>
        <source>I have read the transcript</source>
        <translation>Расшифровка прочитана</translation>
    </message>
    <message>
        <source>The exercises are not open yet</source>
        <translation>Упражнения ещё не открыты</translation>
    </message>
    <message>
        <source>You have seen {seen} % of the video; {enough} % open the exercises. Skipped parts do not count.</source>
        <translation>Просмотрено {seen}&#x202f;% видео; упражнения откроются после {enough}&#x202f;%. Пропущенные части не считаются.</translation>
    </message>
    <message>
        <source>You have seen {seen} % of the lesson; {enough} % open the exercises. Skipped parts do not count.</source>
        <translation>Просмотрено {seen}&#x202f;% урока; упражнения откроются после {enough}&#x202f;%. Пропущенные части не считаются.</translation>
    </message>
    <message>
        <source>Or read the transcript instead: you have read {read} of its {cues} captions. A caption counts once it was in sight for a second or was read aloud.</source>
        <translation>Или прочитайте расшифровку: прочитано субтитров — {read} из {cues}. Субтитр засчитывается, если он секунду был на виду или был прочитан вслух.</translation>
    </message>
</context>
<context>
    <name>Loops</name>
    <message>
        <source>This caption is looped</source>
        <translation>Этот субтитр зациклен</translation>
    </message>
    <message>
        <source>No caption now</source>
        <translation>Сейчас субтитра нет</translation>
    </message>
    <message>
        <source>Loop starts at {time}</source>
        <translation>Цикл начинается с {time}</translation>
    </message>
    <message>
        <source>Loop from {start} to {end}</source>
        <translation>Цикл с {start} до {end}</translation>
    </message>
    <message>
        <source>Loop off</source>
        <translation>Цикл выключен</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>the transcript cannot be saved ({reason}); choose another folder.</source>
        <translation>расшифровку нельзя сохранить ({reason}); выберите другую папку.</translation>
    </message>
    <message>
        <source>the results cannot be saved ({reason}); choose another folder.</source>
        <translation>результаты нельзя сохранить ({reason}); выберите другую папку.</translation>
    </message>
    <message>
        <source>there is no such file; check its name.</source>
        <translation>такого файла нет; проверьте имя.</translation>
    </message>
    <message>
        <source>the file cannot be read ({reason}); check its permissions.</source>
        <translation>файл не читается ({reason}); проверьте права доступа.</translation>
    </message>
    <message>
        <source>the file is empty; ask for a whole copy.</source>
        <translation>файл пуст; попросите полную копию.</translation>
    </message>
    <message>
        <source>the exercise has {size} bytes, more than the {limit} that are read; split it into several.</source>
        <translation>размер упражнения в байтах — {size}, а читается не больше {limit}; разделите его на несколько.</translation>
    </message>
    <message>
        <source>the exercise is nested more than {depth} elements deep or has more than {elements} elements; simplify it.</source>
        <translation>в упражнении больше {depth} уровней вложенности или больше {elements} элементов; упростите его.</translation>
    </message>
    <message>
        <source>the exercise has a DOCTYPE, which could define entities; remove it.</source>
        <translation>в упражнении есть DOCTYPE, который может определять сущности; удалите его.</translation>
    </message>
    <message>
        <source>the exercise is not well-formed XML ({reason}); correct it at that line.</source>
        <translation>упражнение — не правильно построенный XML ({reason}); исправьте его в этой строке.</translation>
    </message>
    <message>
        <source>the outermost element is &lt;{element}&gt;, not &lt;problem&gt;; give the exercise as one OLX problem.</source>
        <translation>внешний элемент — &lt;{element}&gt;, а не &lt;problem&gt;; дайте упражнение в виде одной задачи OLX.</translation>
    </message>
    <message>
        <source>the exercise holds no text and no question; ask for a whole copy.</source>
        <translation>в упражнении нет ни текста, ни вопросов; попросите полную копию.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; stands where no answer of its kind is taken; put it into the question that it belongs to.</source>
        <translation>&lt;{element}&gt; стоит там, где такой ответ не принимается; перенесите его в вопрос, к которому он относится.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; cannot stand among the choices; only &lt;choice&gt; and &lt;compoundhint&gt; can.</source>
        <translation>&lt;{element}&gt; не может стоять среди вариантов ответа; там допустимы только &lt;choice&gt; и &lt;compoundhint&gt;.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has {found} &lt;{expected}&gt; elements; it needs exactly one.</source>
        <translation>число элементов &lt;{expected}&gt; в &lt;{element}&gt; — {found}; нужен ровно один.</translation>
    </message>
    <message>
        <source>the points of &lt;{element}&gt; are “{points}”; they must be a whole number from 1 to 9999.</source>
        <translation>баллы &lt;{element}&gt; — «{points}»; должно быть целое число от 1 до 9999.</translation>
    </message>
    <message>
        <source>two choices are called “{id}”; give each &lt;{element}&gt; a name of its own.</source>
        <translation>два варианта ответа называются «{id}»; дайте каждому &lt;{element}&gt; своё имя.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has more than {limit} choices; use fewer.</source>
        <translation>в &lt;{element}&gt; больше {limit} вариантов ответа; сократите их число.</translation>
    </message>
    <message>
        <source>a &lt;{element}&gt; does not say whether it is correct; add correct=&quot;true&quot; or correct=&quot;false&quot;.</source>
        <translation>у одного из &lt;{element}&gt; не указано, верен ли он; добавьте correct=&quot;true&quot; или correct=&quot;false&quot;.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has both shuffle and answer-pool; a pool is shuffled anyway, so remove shuffle.</source>
        <translation>у &lt;{element}&gt; есть и shuffle, и answer-pool; варианты answer-pool перемешиваются в любом случае, поэтому удалите shuffle.</translation>
    </message>
    <message>
        <source>the answer-pool of &lt;{element}&gt; is “{pool}”; it must be a whole number.</source>
        <translation>answer-pool у &lt;{element}&gt; — «{pool}»; должно быть целое число.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has an answer-pool, which needs at least one right and one wrong choice; add what is missing.</source>
        <translation>у &lt;{element}&gt; есть answer-pool, для которого нужны хотя бы один верный и один неверный вариант; добавьте недостающее.</translation>
    </message>
    <message>
        <source>the point_value of a &lt;{element}&gt; is “{value}”; it must be a number, such as 0.5.</source>
        <translation>point_value одного из &lt;{element}&gt; — «{value}»; должно быть число, например 0.5.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has no &lt;optioninput&gt;; add one with its options.</source>
        <translation>у &lt;{element}&gt; нет &lt;optioninput&gt;; добавьте его с вариантами.</translation>
    </message>
    <message>
        <source>the options of &lt;{element}&gt; cannot be read; write them as (&apos;one&apos;,&apos;two&apos;).</source>
        <translation>варианты &lt;{element}&gt; нельзя прочитать; запишите их так: (&apos;one&apos;,&apos;two&apos;).</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has nothing to choose from; add &lt;option&gt; elements.</source>
        <translation>в &lt;{element}&gt; нечего выбирать; добавьте элементы &lt;option&gt;.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has more than {limit} options; use fewer.</source>
        <translation>у &lt;{element}&gt; больше {limit} вариантов; сократите их число.</translation>
    </message>
    <message>
        <source>an &lt;{element}&gt; does not say whether it is correct; add correct=&quot;true&quot; or correct=&quot;false&quot;.</source>
        <translation>у одного из &lt;{element}&gt; не указано, верен ли он; добавьте correct=&quot;true&quot; или correct=&quot;false&quot;.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has more than one right option; mark only one.</source>
        <translation>у &lt;{element}&gt; больше одного верного варианта; отметьте только один.</translation>
    </message>
    <message>
        <source>the question asks for the partial credit “{scheme}”, which its kind does not have ({known} would do); the exercise must be corrected. No attempt was used.</source>
        <translation>в вопросе задан частичный балл «{scheme}», которого у вопросов этого типа нет (подходит: {known}); упражнение нужно исправить. Попытка не потрачена.</translation>
    </message>
    <message>
        <source>the question has an option that begins with markup instead of text, so no answer can be graded; the exercise must be corrected. No attempt was used.</source>
        <translation>в вопросе есть вариант, который начинается с разметки, а не с текста, поэтому ни один ответ нельзя оценить; упражнение нужно исправить. Попытка не потрачена.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has {found} fields to type in; it needs exactly one, such as &lt;textline/&gt;.</source>
        <translation>полей для ввода у &lt;{element}&gt; — {found}; нужно ровно одно, например &lt;textline/&gt;.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; does not say which answer is right; add answer=&quot;...&quot;.</source>
        <translation>у &lt;{element}&gt; не указано, какой ответ верен; добавьте answer=&quot;...&quot;.</translation>
    </message>
    <message>
        <source>the answer of &lt;{element}&gt; is “{answer}”, which is read as a range without its second end; write it as [1,5], or without brackets.</source>
        <translation>ответ у &lt;{element}&gt; — «{answer}», а это читается как промежуток без второго конца; запишите его как [1,5] или без скобок.</translation>
    </message>
    <message>
        <source>the answer is longer than {limit} characters; write a shorter one. No attempt was used.</source>
        <translation>в ответе больше {limit} знаков; напишите короче. Попытка не потрачена.</translation>
    </message>
    <message>
        <source>character {position} of the answer, “{character}”, cannot stand in a number; remove it. No attempt was used.</source>
        <translation>знак {position} ответа, «{character}», не может стоять в числе; удалите его. Попытка не потрачена.</translation>
    </message>
    <message>
        <source>character {position} of the answer is a comma; write a point before decimals, and nothing between thousands. No attempt was used.</source>
        <translation>знак {position} ответа — запятая; пишите точку перед дробной частью и ничего между тысячами. Попытка не потрачена.</translation>
    </message>
    <message>
        <source>character {position} of the answer, “{character}”, is not read; write {instead} for it. No attempt was used.</source>
        <translation>знак {position} ответа, «{character}», не читается; напишите вместо него {instead}. Попытка не потрачена.</translation>
    </message>
    <message>
        <source>“{found}”, at character {position} of the answer, cannot stand there; look for a missing sign, such as * between two factors. No attempt was used.</source>
        <translation>«{found}» — знак {position} ответа — не может стоять там; поищите пропущенный знак, например * между множителями. Попытка не потрачена.</translation>
    </message>
    <message>
        <source>the answer ends too early; finish it. No attempt was used.</source>
        <translation>ответ обрывается; допишите его. Попытка не потрачена.</translation>
    </message>
    <message>
        <source>the bracket at character {position} of the answer is never closed; add a closing one. No attempt was used.</source>
        <translation>скобка — знак {position} ответа — не закрыта; добавьте закрывающую. Попытка не потрачена.</translation>
    </message>
    <message>
        <source>the brackets of the answer are nested more than {limit} deep; write it with fewer. No attempt was used.</source>
        <translation>вложенность скобок в ответе больше {limit}; запишите его с меньшим числом скобок. Попытка не потрачена.</translation>
    </message>
    <message>
        <source>“{name}”, at character {position} of the answer, is no number; write digits, or pi or e. No attempt was used.</source>
        <translation>«{name}» — знак {position} ответа — не число; пишите цифры либо pi или e. Попытка не потрачена.</translation>
    </message>
    <message>
        <source>“{name}”, at character {position} of the answer, is no function that is known; if it should be a product, write *. No attempt was used.</source>
        <translation>«{name}» — знак {position} ответа — не известная функция; если это произведение, напишите *. Попытка не потрачена.</translation>
    </message>
    <message>
        <source>the function {name}, at character {position} of the answer, needs brackets around its number, as in sqrt(2). No attempt was used.</source>
        <translation>функции {name} — знак {position} ответа — нужны скобки вокруг числа, как в sqrt(2). Попытка не потрачена.</translation>
    </message>
    <message>
        <source>the answer divides by zero; correct it. No attempt was used.</source>
        <translation>в ответе деление на ноль; исправьте его. Попытка не потрачена.</translation>
    </message>
    <message>
        <source>the answer has a number that is too large to be computed; write it in another way. No attempt was used.</source>
        <translation>в ответе слишком большое число, его нельзя вычислить; запишите ответ иначе. Попытка не потрачена.</translation>
    </message>
    <message>
        <source>the answer has a function of a whole number that is too large for it; write that number with a decimal point. No attempt was used.</source>
        <translation>в ответе есть функция от слишком большого для неё целого числа; запишите это число с десятичной точкой. Попытка не потрачена.</translation>
    </message>
    <message>
        <source>the answer has a factorial of what is no whole number from 0 on; correct it. No attempt was used.</source>
        <translation>в ответе факториал не от целого числа, начиная с 0; исправьте его. Попытка не потрачена.</translation>
    </message>
    <message>
        <source>the answer is a complex number, and the question asks for one in a range; write one without i and j. No attempt was used.</source>
        <translation>ответ — комплексное число, а в вопросе нужно число из промежутка; напишите число без i и j. Попытка не потрачена.</translation>
    </message>
    <message>
        <source>the exercise has “{value}” where its grading needs a number; the exercise must be corrected. No attempt was used.</source>
        <translation>в упражнении «{value}» там, где для оценки нужно число; упражнение нужно исправить. Попытка не потрачена.</translation>
    </message>
    <message>
        <source>the exercise gives credit for listed answers and lists none; the exercise must be corrected. No attempt was used.</source>
        <translation>упражнение даёт баллы за ответы из списка, а список пуст; упражнение нужно исправить. Попытка не потрачена.</translation>
    </message>
    <message>
        <source>the exercise has hints of an old form (hintgroup), with which the answer cannot be graded; the exercise must be corrected. No attempt was used.</source>
        <translation>в упражнении подсказки старого вида (hintgroup), с которыми ответ нельзя оценить; упражнение нужно исправить. Попытка не потрачена.</translation>
    </message>
    <message>
        <source>the exercise&apos;s pattern “{pattern}” cannot be read ({reason}); the exercise must be corrected. No attempt was used.</source>
        <translation>шаблон «{pattern}» в упражнении нельзя прочитать ({reason}); упражнение нужно исправить. Попытка не потрачена.</translation>
    </message>
    <message>
        <source>the exercise&apos;s pattern “{pattern}” is too large to be searched for; the exercise must be corrected. No attempt was used.</source>
        <translation>шаблон «{pattern}» в упражнении слишком велик для поиска; упражнение нужно исправить. Попытка не потрачена.</translation>
    </message>
    <message>
        <source>the exercise&apos;s pattern “{pattern}” takes too long with this answer; try a shorter one, or have the exercise corrected. No attempt was used.</source>
        <translation>проверка этого ответа по шаблону «{pattern}» длится слишком долго; попробуйте ответ короче или попросите исправить упражнение. Попытка не потрачена.</translation>
    </message>
    <message>
        <source>several answers are given for a question that takes one; give one text. No attempt was used.</source>
        <translation>на вопрос с одним ответом дано несколько; дайте один текст. Попытка не потрачена.</translation>
    </message>
    <message>
        <source>the exercise needs a program of its course or a kind of question that is not known here, so it cannot be graded. No attempt was used.</source>
        <translation>упражнению нужна программа его курса или тип вопроса, который здесь неизвестен, поэтому оценить его нельзя. Попытка не потрачена.</translation>
    </message>
    <message>
        <source>no attempt is left, so the answer was not graded.</source>
        <translation>попыток больше нет, поэтому ответ не оценён.</translation>
    </message>
    <message>
        <source>the exercise must be reset before the next attempt, so the answer was not graded.</source>
        <translation>перед следующей попыткой упражнение нужно сбросить, поэтому ответ не оценён.</translation>
    </message>
    <message>
        <source>the file is not well-formed JSON ({reason}); correct it there.</source>
        <translation>файл — не правильно построенный JSON ({reason}); исправьте его в этом месте.</translation>
    </message>
    <message>
        <source>answers must be an object from the number of an input to a text or a list of texts, such as {example}.</source>
        <translation>answers — это объект, где номеру поля соответствует текст или список текстов, например {example}.</translation>
    </message>
    <message>
        <source>the exercise has no input of that number; it has {inputs}, counted from 0.</source>
        <translation>в упражнении нет поля с таким номером; всего полей — {inputs}, счёт с 0.</translation>
    </message>
    <message>
        <source>the file must be a list of problems, each an object with problem_xml, perhaps a whole number as its seed, and lists of cases and sequences, each with answers.</source>
        <translation>файл должен быть списком задач; каждая — объект с problem_xml, возможно, с целым числом seed и со списками cases и sequences, где у каждого элемента есть answers.</translation>
    </message>
    <message>
        <source>your progress cannot be kept ({reason}); free some space, or make the file and its folder writable.</source>
        <translation>ваши успехи не сохраняются ({reason}); освободите место или разрешите запись в файл и его папку.</translation>
    </message>
    <message>
        <source>your progress cannot be read ({reason}); make the file and its folder readable.</source>
        <translation>ваши успехи нельзя прочитать ({reason}); откройте доступ на чтение к файлу и его папке.</translation>
    </message>
    <message>
        <source>your progress cannot be kept at the moment, another program is using the file; close it and try again.</source>
        <translation>ваши успехи сейчас не сохраняются: файл занят другой программой; закройте её и попробуйте снова.</translation>
    </message>
    <message>
        <source>your progress was kept by a newer version of this program (format {version}); update the program. Nothing was changed.</source>
        <translation>ваши успехи записаны более новой версией программы (формат {version}); обновите программу. Ничего не изменено.</translation>
    </message>
    <message>
        <source>the file is not this program&apos;s record of progress, though it is a database; move it elsewhere. Nothing was changed.</source>
        <translation>этот файл — база данных, но не запись успехов этой программы; переместите его. Ничего не изменено.</translation>
    </message>
    <message>
        <source>the record of your progress is damaged ({reason}); start the program again to begin a new one.</source>
        <translation>запись ваших успехов повреждена ({reason}); перезапустите программу, чтобы начать новую.</translation>
    </message>
    <message>
        <source>the record of your progress was damaged; it was set aside as {kept_as}, and a new one was begun.</source>
        <translation>запись ваших успехов была повреждена; она отложена под именем {kept_as}, и начата новая.</translation>
    </message>
    <message>
        <source>no attempt is left, so the answer was not graded; the attempts that you made count.</source>
        <translation>попыток больше нет, поэтому ответ не оценён; сделанные попытки засчитаны.</translation>
    </message>
    <message>
        <source>the answer was not graded: the exercise must be reset before the next attempt; reset it and answer again.</source>
        <translation>ответ не оценён: перед следующей попыткой упражнение нужно сбросить; сбросьте его и ответьте снова.</translation>
    </message>
    <message>
        <source>the file is too large ({size} MB; the limit is {limit} MB); split it.</source>
        <translation>файл слишком велик ({size} МБ, предел — {limit} МБ); разделите его.</translation>
    </message>
    <message>
        <source>byte {byte} of the file is not {encoding} text; save the file as UTF-8.</source>
        <translation>байт {byte} файла — не текст {encoding}; сохраните файл в UTF-8.</translation>
    </message>
    <message>
        <source>this is not plain text, or it is UTF-16 without its byte order mark; save the file as UTF-8.</source>
        <translation>это не простой текст или UTF-16 без метки порядка байтов; сохраните файл в UTF-8.</translation>
    </message>
    <message>
        <source>there are {count} captions, more than the limit of {limit}; split the file.</source>
        <translation>субтитров — {count}, больше предела ({limit}); разделите файл.</translation>
    </message>
    <message>
        <source>the JSON holds more than {limit} values; split the file.</source>
        <translation>в JSON больше {limit} значений; разделите файл.</translation>
    </message>
    <message>
        <source>there are {count} more of the kind above.</source>
        <translation>ещё таких же случаев: {count}.</translation>
    </message>
    <message>
        <source>this is not JSON at column {column} ({reason}); ask for a whole copy.</source>
        <translation>это не JSON в столбце {column} ({reason}); попросите полную копию.</translation>
    </message>
    <message>
        <source>the JSON is nested too deep for a message bundle; check that it is the right file.</source>
        <translation>в JSON слишком много уровней для пакета сообщений; проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>the JSON is a {kind}, not one object of keys and texts; check that it is the right file.</source>
        <translation>тип JSON — «{kind}», а не объект из ключей и текстов; проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>this is neither a message bundle in JSON nor the text of its wiki page; check that it is the right file.</source>
        <translation>это не пакет сообщений в JSON и не текст его вики-страницы; проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>no message is a caption that can be shown (subtitle-START-END-INDEX); check that it is a video&apos;s bundle.</source>
        <translation>ни одно сообщение — не субтитр, который можно показать (subtitle-START-END-INDEX); проверьте, что это пакет видео.</translation>
    </message>
    <message>
        <source>the key was left out: it may hold only A-Z, a-z, 0-9, hyphen, underscore and full stop, 100 at most.</source>
        <translation>ключ пропущен: допустимы только A-Z, a-z, 0-9, дефис, подчёркивание и точка, не больше 100 знаков.</translation>
    </message>
    <message>
        <source>the message was left out: its value is a {kind}, not text.</source>
        <translation>сообщение пропущено: тип его значения — «{kind}», а не текст.</translation>
    </message>
    <message>
        <source>the message was left out: it is blank; write .... for an empty caption.</source>
        <translation>сообщение пропущено: оно пусто; для пустого субтитра напишите ....</translation>
    </message>
    <message>
        <source>the key stands more than once; the last one counts.</source>
        <translation>ключ встречается несколько раз; действует последний.</translation>
    </message>
    <message>
        <source>this is no caption: the key should be subtitle-START-END-INDEX in whole milliseconds.</source>
        <translation>это не субтитр: ключ должен иметь вид subtitle-START-END-INDEX в целых миллисекундах.</translation>
    </message>
    <message>
        <source>the caption was left out: it must end after it starts, and within 24 days; correct its times.</source>
        <translation>субтитр пропущен: он должен кончаться позже, чем начинается, и не позднее 24 суток; исправьте его время.</translation>
    </message>
    <message>
        <source>the caption was left out: another one has the same start and end.</source>
        <translation>субтитр пропущен: у другого те же начало и конец.</translation>
    </message>
    <message>
        <source>the message was left out: its closing quote is missing; copy the page again, whole.</source>
        <translation>сообщение пропущено: нет закрывающей кавычки; скопируйте страницу ещё раз целиком.</translation>
    </message>
    <message>
        <source>the metadata were left out: they are a {kind}, not an object.</source>
        <translation>метаданные пропущены: их тип — «{kind}», а не объект.</translation>
    </message>
    <message>
        <source>a key stands more than once; the last one counts.</source>
        <translation>один из ключей встречается несколько раз; действует последний.</translation>
    </message>
    <message>
        <source>the key {key} was left out: it is not one that message bundles have.</source>
        <translation>ключ {key} пропущен: в пакетах сообщений такого не бывает.</translation>
    </message>
    <message>
        <source>the source language is not named; {language} is assumed.</source>
        <translation>исходный язык не указан; принимается {language}.</translation>
    </message>
    <message>
        <source>the source language {tag} is not known; {language} is assumed.</source>
        <translation>исходный язык {tag} неизвестен; принимается {language}.</translation>
    </message>
    <message>
        <source>{key} was left out: its value is a {kind}.</source>
        <translation>{key} — пропущено: тип значения — «{kind}».</translation>
    </message>
    <message>
        <source>the priority language {tag} was left out: it is not known.</source>
        <translation>приоритетный язык {tag} пропущен: он неизвестен.</translation>
    </message>
    <message>
        <source>the translation was left out: its value is a {kind}, not text.</source>
        <translation>перевод пропущен: тип его значения — «{kind}», а не текст.</translation>
    </message>
    <message>
        <source>the translation was left out: {language} is not a language tag.</source>
        <translation>перевод пропущен: {language} — не обозначение языка.</translation>
    </message>
    <message>
        <source>the translation was left out: {language} is the source language.</source>
        <translation>перевод пропущен: {language} — исходный язык.</translation>
    </message>
    <message>
        <source>the translation was left out: there is another one for {language}.</source>
        <translation>перевод пропущен: для языка {language} есть другой.</translation>
    </message>
    <message>
        <source>the translation was left out: {language} is not one of the bundle&apos;s priority languages, and it allows no others.</source>
        <translation>перевод пропущен: {language} не входит в приоритетные языки пакета, а другие в нём не допускаются.</translation>
    </message>
    <message>
        <source>no caption is translated, so {language} is not offered; check that the keys belong to this bundle.</source>
        <translation>ни один субтитр не переведён, поэтому {language} не предлагается; проверьте, что ключи относятся к этому пакету.</translation>
    </message>
    <message>
        <source>the captions were retimed since they were translated to {language}: {by_time} were matched by their times, {by_index} by their number; check them.</source>
        <translation>время субтитров изменилось после перевода (язык: {language}); сопоставлено по времени: {by_time}, по номеру: {by_index}; проверьте их.</translation>
    </message>
    <message>
        <source>the translation to {language} belongs to no message of the bundle and was left out.</source>
        <translation>перевод (язык: {language}) не относится ни к одному сообщению пакета и пропущен.</translation>
    </message>
    <message>
        <source>this is JSON, not SubRip captions; check that it is the right file.</source>
        <translation>это JSON, а не субтитры SubRip; проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>this is WebVTT, not SubRip captions; save it as .srt.</source>
        <translation>это WebVTT, а не субтитры SubRip; сохраните его как .srt.</translation>
    </message>
    <message>
        <source>the program is shown this file only, and not what lies beside it; open the lesson&apos;s folder instead, or a .lesson file.</source>
        <translation>программе виден только этот файл, но не то, что лежит рядом с ним; откройте вместо него папку урока или файл .lesson.</translation>
    </message>
    <message>
        <source>the program is shown this file only; to have a video, captions or translations that lie beside it, open the folder instead.</source>
        <translation>программе виден только этот файл; чтобы были и видео, субтитры или переводы, которые лежат рядом с ним, откройте вместо него папку.</translation>
    </message>
    <message>
        <source>this must be a time such as &quot;1:05&quot; or &quot;1:02:03.5&quot;; it is left out.</source>
        <translation>здесь должно быть время, например &quot;1:05&quot; или &quot;1:02:03.5&quot;; значение пропущено.</translation>
    </message>
    <message>
        <source>there may be {limit} places and the rest is left out; split the lesson.</source>
        <translation>мест может быть не больше {limit}, остальные пропущены; разделите урок.</translation>
    </message>
    <message>
        <source>no exercise has this id, nor a file of this name; the place is left out.</source>
        <translation>нет упражнения с таким идентификатором или таким именем файла; место пропущено.</translation>
    </message>
    <message>
        <source>the picture “{picture}” is not in the lesson, and its text is shown instead; put the file into the lesson&apos;s folder.</source>
        <translation>изображения «{picture}» нет в уроке, вместо него показан текст; положите файл в папку урока.</translation>
    </message>
    <message>
        <source>the translation to {language} belongs to nothing in the exercise and was left out.</source>
        <translation>перевод на язык «{language}» ничему в упражнении не соответствует и пропущен.</translation>
    </message>
    <message>
        <source>the part that shows windows cannot be loaded, as the system lacks {libraries}; on Debian and Ubuntu run `apt install {packages}` as root, elsewhere install what has these files.</source>
        <translation>часть программы, показывающая окна, не загружается: в системе нет {libraries}; в Debian и Ubuntu выполните `apt install {packages}` от имени root, в других системах установите то, что содержит эти файлы.</translation>
    </message>
    <message>
        <source>no window can be shown, as Qt cannot use this display ({reason}); start the program in your own desktop, without QT_ variables of your own.</source>
        <translation>окно показать нельзя: Qt не может использовать этот экран ({reason}); запустите программу на своём рабочем столе, не задавая переменных QT_.</translation>
    </message>
    <message>
        <source>the system does not say which folder is your home; set the variable HOME to a folder that you may write to.</source>
        <translation>система не сообщает, какая папка у вас домашняя; укажите в переменной HOME папку, в которую вы можете записывать.</translation>
    </message>
    <message>
        <source>another window is open and does not answer, so this is a new one; wait for the other window, or end it.</source>
        <translation>другое окно открыто, но не отвечает, поэтому это окно — новое; подождите другое окно или завершите его.</translation>
    </message>
    <message>
        <source>the picture cannot be written ({reason}); make room, or choose another place.</source>
        <translation>изображение не записывается ({reason}); освободите место или выберите другое.</translation>
    </message>
    <message>
        <source>what was asked for cannot be printed ({reason}); send it elsewhere.</source>
        <translation>запрошенное нельзя вывести ({reason}); направьте его в другое место.</translation>
    </message>
    <message>
        <source>the exercises are open.</source>
        <translation>упражнения открыты.</translation>
    </message>
    <message>
        <source>there is no voice for {language}, so this is not read aloud. Install one: on Linux the packages speech-dispatcher and espeak-ng have many.</source>
        <translation>нет голоса для языка «{language}», поэтому это не читается вслух. Установите его: в Linux много голосов в пакетах speech-dispatcher и espeak-ng.</translation>
    </message>
    <message>
        <source>the voice is gone ({engine} ended, or has no sound), so this is not read aloud; ask for it again to try once more.</source>
        <translation>голос пропал ({engine} завершил работу или не имеет звука), поэтому это не читается вслух; чтобы попробовать снова, запросите чтение ещё раз.</translation>
    </message>
    <message>
        <source>no font on this computer has some characters of the captions in {language} ({characters}); on Debian and Ubuntu install the packages: {packages}.</source>
        <translation>ни в одном шрифте на этом компьютере нет некоторых знаков субтитров (язык: {language}; знаки: {characters}); в Debian и Ubuntu установите пакеты: {packages}.</translation>
    </message>
    <message>
        <source>no caption can be read; check that it is a SubRip file.</source>
        <translation>ни один субтитр не читается; проверьте, что это файл SubRip.</translation>
    </message>
    <message>
        <source>the block was left out: it has no text or no times of the form 00:00:01,000 --&gt; 00:00:02,000.</source>
        <translation>блок пропущен: в нём нет текста или времени вида 00:00:01,000 --&gt; 00:00:02,000.</translation>
    </message>
    <message>
        <source>this is a folder or a device, not a file; name a file.</source>
        <translation>это папка или устройство, а не файл; укажите файл.</translation>
    </message>
    <message>
        <source>this is neither a lesson nor captions nor a video, by the ending of its name; name a folder, a .lesson file, or a file such as .json, .srt or .webm.</source>
        <translation>судя по окончанию имени, это не урок, не субтитры и не видео; укажите папку, файл .lesson или файл вида .json, .srt или .webm.</translation>
    </message>
    <message>
        <source>a part of a lesson must lie inside the lesson&apos;s folder, under a plain relative name; move it there and name it with / between folders.</source>
        <translation>части урока должны лежать в папке урока под простыми относительными именами; переместите эту часть туда и разделяйте папки знаком /.</translation>
    </message>
    <message>
        <source>no captions, no video and no exercises were found here; see how a lesson is laid out in lesson-format.md.</source>
        <translation>здесь нет ни субтитров, ни видео, ни упражнений; как устроен урок, описано в lesson-format.md.</translation>
    </message>
    <message>
        <source>the folder has more than {limit} files and no lesson.toml, so it is not taken for a lesson; open the lesson&apos;s own folder.</source>
        <translation>в папке больше {limit} файлов и нет lesson.toml, поэтому она не считается уроком; откройте папку самого урока.</translation>
    </message>
    <message>
        <source>both {first} and {second} could be the video; write a lesson.toml that says which.</source>
        <translation>видео может быть и {first}, и {second}; напишите lesson.toml, где указано, какой из них.</translation>
    </message>
    <message>
        <source>both {first} and {second} could be the captions of one language; write a lesson.toml that says which.</source>
        <translation>субтитрами одного языка могут быть и {first}, и {second}; напишите lesson.toml, где указано, какие из них.</translation>
    </message>
    <message>
        <source>{chosen} is taken for the language of the sound; if that is wrong, write a lesson.toml that says which is.</source>
        <translation>языком звука считается {chosen}; если это не так, напишите lesson.toml, где он указан.</translation>
    </message>
    <message>
        <source>there is no caption in this file; ask for a whole copy.</source>
        <translation>в этом файле нет субтитров; попросите полную копию.</translation>
    </message>
    <message>
        <source>the captions are SubRip, so a translation must be SubRip too; give it as a .srt file.</source>
        <translation>субтитры — в формате SubRip, поэтому и перевод должен быть в нём; дайте его файлом .srt.</translation>
    </message>
    <message>
        <source>a lesson may have {limit} exercises and the rest is left out; split the lesson.</source>
        <translation>в уроке может быть не больше {limit} упражнений, остальные пропущены; разделите урок.</translation>
    </message>
    <message>
        <source>the manifest is larger than {limit} KB; keep only what is documented.</source>
        <translation>манифест больше {limit} КБ; оставьте в нём только то, что описано в документации.</translation>
    </message>
    <message>
        <source>the manifest is not UTF-8 text; save it as UTF-8.</source>
        <translation>манифест — не текст UTF-8; сохраните его в UTF-8.</translation>
    </message>
    <message>
        <source>the manifest cannot be read as TOML here; look for a missing quote, bracket or equals sign, or a key given twice.</source>
        <translation>манифест здесь не читается как TOML; поищите пропущенную кавычку, скобку или знак равенства либо ключ, данный дважды.</translation>
    </message>
    <message>
        <source>this must be text in quotes, and not empty; the key is left out.</source>
        <translation>здесь должен быть непустой текст в кавычках; ключ пропущен.</translation>
    </message>
    <message>
        <source>this must be text in quotes, of 1 to {limit} printable characters; an id is derived instead.</source>
        <translation>здесь должен быть текст в кавычках, от 1 до {limit} печатных знаков; вместо него выводится другой идентификатор.</translation>
    </message>
    <message>
        <source>this must be a language tag such as &quot;es&quot; or &quot;zh-Hans&quot;; it is left out.</source>
        <translation>здесь должно быть обозначение языка, например &quot;es&quot; или &quot;zh-Hans&quot;; оно пропущено.</translation>
    </message>
    <message>
        <source>this must be a whole number from 1 on; it is left out.</source>
        <translation>здесь должно быть целое число от 1; оно пропущено.</translation>
    </message>
    <message>
        <source>this must be &quot;after-playback&quot; or &quot;any-time&quot;; exercises unlock after playback.</source>
        <translation>здесь должно быть &quot;after-playback&quot; или &quot;any-time&quot;; упражнения открываются после просмотра.</translation>
    </message>
    <message>
        <source>this must be a list of file names such as [&quot;one.xml&quot;]; it is left out.</source>
        <translation>здесь должен быть список имён файлов, например [&quot;one.xml&quot;]; он пропущен.</translation>
    </message>
    <message>
        <source>this must be a table with keys of its own; it is left out.</source>
        <translation>здесь должна быть таблица со своими ключами; она пропущена.</translation>
    </message>
    <message>
        <source>another key names the same language; only the last one is used.</source>
        <translation>другой ключ называет тот же язык; используется только последний.</translation>
    </message>
    <message>
        <source>there is no such key in a manifest; remove it.</source>
        <translation>такого ключа в манифесте не бывает; удалите его.</translation>
    </message>
    <message>
        <source>there is no such key in a manifest; the nearest one is {nearest}.</source>
        <translation>такого ключа в манифесте не бывает; самый похожий — {nearest}.</translation>
    </message>
    <message>
        <source>{count} more keys are unknown; remove them.</source>
        <translation>ещё неизвестных ключей: {count}; удалите их.</translation>
    </message>
    <message>
        <source>this is not a whole zip archive, as a .lesson file must be; ask for a new copy.</source>
        <translation>это не целый архив zip, каким должен быть файл .lesson; попросите новую копию.</translation>
    </message>
    <message>
        <source>this part of the archive is damaged and left out; ask for a new copy.</source>
        <translation>эта часть архива повреждена и пропущена; попросите новую копию.</translation>
    </message>
    <message>
        <source>the archive has more than {limit} entries; pack only the lesson&apos;s files.</source>
        <translation>в архиве больше {limit} записей; упакуйте только файлы урока.</translation>
    </message>
    <message>
        <source>the archive would unpack to far more than a lesson needs and is refused; pack only the lesson&apos;s files.</source>
        <translation>в распакованном виде архив намного больше, чем нужно уроку, поэтому он отклонён; упакуйте только файлы урока.</translation>
    </message>
    <message>
        <source>this entry of the archive has a name that could leave the lesson&apos;s folder, so nothing was unpacked; pack the folder again under plain relative names.</source>
        <translation>имя этой записи архива может вести за пределы папки урока, поэтому ничего не распаковано; упакуйте папку заново с простыми относительными именами.</translation>
    </message>
    <message>
        <source>this entry of the archive is a link or a device, so nothing was unpacked; pack plain files only.</source>
        <translation>эта запись архива — ссылка или устройство, поэтому ничего не распаковано; упакуйте только обычные файлы.</translation>
    </message>
    <message>
        <source>this entry of the archive is encrypted; pack the lesson without a password.</source>
        <translation>эта запись архива зашифрована; упакуйте урок без пароля.</translation>
    </message>
    <message>
        <source>this entry of the archive is packed in an unusual way; pack it as a plain zip (stored or deflated).</source>
        <translation>эта запись архива сжата необычным способом; используйте обычный zip (stored или deflated).</translation>
    </message>
    <message>
        <source>the archive has this name twice, perhaps in other letter case, so nothing was unpacked; pack the folder again.</source>
        <translation>это имя есть в архиве дважды, возможно, с другим регистром букв, поэтому ничего не распаковано; упакуйте папку заново.</translation>
    </message>
    <message>
        <source>the lesson cannot be unpacked into this folder ({reason}); make room there, or unpack the .lesson file yourself and open its folder.</source>
        <translation>урок не распаковывается в эту папку ({reason}); освободите там место или распакуйте файл .lesson сами и откройте его папку.</translation>
    </message>
    <message>
        <source>the welcome lesson is missing; install captionplayer again.</source>
        <translation>вводного урока нет; установите captionplayer заново.</translation>
    </message>
    <message>
        <source>no window can be shown, as there is no display to be reached; to get pictures of the lesson instead, run `captionplayer tour --output FOLDER`.</source>
        <translation>окно показать нельзя: экран недоступен; чтобы вместо этого получить картинки урока, выполните `captionplayer tour --output FOLDER`.</translation>
    </message>
    <message>
        <source>the part that shows windows cannot be loaded ({reason}); install PySide6.</source>
        <translation>часть программы, показывающая окна, не загружается ({reason}); установите PySide6.</translation>
    </message>
    <message>
        <source>{tag} is not a language tag; give one such as es or zh-Hans.</source>
        <translation>{tag} — не обозначение языка; дайте такое, как es или zh-Hans.</translation>
    </message>
    <message>
        <source>the folder cannot be made ({reason}); choose another place.</source>
        <translation>папка не создаётся ({reason}); выберите другое место.</translation>
    </message>
    <message>
        <source>the video cannot be played ({reason}); the captions run without it. Ask for a copy as WebM or MP4.</source>
        <translation>видео не воспроизводится ({reason}); субтитры идут без него. Попросите копию в WebM или MP4.</translation>
    </message>
    <message>
        <source>the video gives no picture here, as with AV1 on this system; sound and captions go on. Ask for a copy as VP9 or H.264.</source>
        <translation>видео здесь не даёт изображения, как бывает с AV1 в этой системе; звук и субтитры идут дальше. Попросите копию в VP9 или H.264.</translation>
    </message>
    <message>
        <source>the sound device does not answer any more; the lesson goes on without sound. Start the program again to hear it.</source>
        <translation>звуковое устройство больше не отвечает; урок продолжается без звука. Перезапустите программу, чтобы слышать его.</translation>
    </message>
    <message>
        <source>the described version of the video cannot be played; the lesson goes on without descriptions. Ask for a copy as WebM or MP4.</source>
        <translation>версия видео с тифлокомментарием не воспроизводится; урок продолжается без описаний. Попросите копию в WebM или MP4.</translation>
    </message>
    <message>
        <source>the sign-language video cannot be played ({reason}); the lesson goes on without it. Ask for a copy as WebM or MP4.</source>
        <translation>видео на жестовом языке не воспроизводится ({reason}); урок продолжается без него. Попросите копию в WebM или MP4.</translation>
    </message>
    <message>
        <source>the sign-language video gives no picture here, as with AV1 on this system; the lesson goes on without it. Ask for a copy as VP9 or H.264.</source>
        <translation>видео на жестовом языке не даёт здесь изображения, как бывает с AV1 в этой системе; урок продолжается без него. Попросите копию в VP9 или H.264.</translation>
    </message>
    <message>
        <source>the video cannot be opened because of the letters in its name; the captions run without it. Give the file, and its folders, plain names.</source>
        <translation>видео не открывается из-за букв в его имени; субтитры идут без него. Дайте файлу и его папкам простые имена.</translation>
    </message>
    <message>
        <source>the video breaks off here, before its end; the captions go on without it. Ask for a whole copy.</source>
        <translation>видео обрывается здесь, не дойдя до конца; субтитры идут дальше без него. Попросите полную копию.</translation>
    </message>
    <message>
        <source>there is no voice for {language}; its captions are not spoken. Install one: on Linux the packages speech-dispatcher and espeak-ng have many.</source>
        <translation>нет голоса для языка «{language}»; субтитры на нём не произносятся. Установите его: в Linux много голосов в пакетах speech-dispatcher и espeak-ng.</translation>
    </message>
    <message>
        <source>the voice is gone ({engine} ended, or has no sound); the lesson goes on without it. To try again, switch spoken captions off and on.</source>
        <translation>голос пропал ({engine} завершил работу или не имеет звука); урок продолжается без него. Чтобы попробовать снова, выключите и включите озвучивание субтитров.</translation>
    </message>
    <message>
        <source>the settings cannot be read and were set aside as {aside}; the usual ones are used.</source>
        <translation>настройки не читаются и отложены под именем {aside}; действуют обычные.</translation>
    </message>
    <message>
        <source>the settings cannot be read ({reason}) and the usual ones are used; look at the file, or delete it.</source>
        <translation>настройки не читаются ({reason}), действуют обычные; проверьте файл или удалите его.</translation>
    </message>
    <message>
        <source>what you choose holds only until the program ends, as the settings cannot be written; make the file and its folder writable.</source>
        <translation>ваш выбор действует только до закрытия программы: настройки не сохраняются; разрешите запись в файл и его папку.</translation>
    </message>
    <message>
        <source>only {translated} of {total} captions are translated into {language}; the others are shown in {source}.</source>
        <translation>переведено субтитров (язык: {language}): лишь {translated} из {total}; остальные показаны на исходном языке: {source}.</translation>
    </message>
    <message>
        <source>this lesson has captions in {language} only; a second language shows in lessons that have one.</source>
        <translation>у этого урока есть субтитры только на одном языке ({language}); второй язык показывается в уроках, где он есть.</translation>
    </message>
    <message>
        <source>the captions in {language} have characters for private use ({characters}), for which boxes are shown; tell whoever wrote the captions.</source>
        <translation>в субтитрах (язык: {language}) есть знаки для частного использования ({characters}), вместо которых видны прямоугольники; сообщите автору субтитров.</translation>
    </message>
    <message>
        <source>this lesson has no captions in {language}; they are shown in {shown}.</source>
        <translation>в этом уроке нет субтитров на нужном языке ({language}); они показаны на другом: {shown}.</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>строка {line}</translation>
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
        <translation>Уведомления</translation>
    </message>
    <message numerus="yes">
        <source>Next (%n more)</source>
        <translation>
            <numerusform>Далее (ещё&#x202f;%n уведомление)</numerusform>
            <numerusform>Далее (ещё&#x202f;%n уведомления)</numerusform>
            <numerusform>Далее (ещё&#x202f;%n уведомлений)</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Lessons and captions (*.lesson *.toml *.json *.txt *.srt);;All files (*)</source>
        <translation>Уроки и субтитры (*.lesson *.toml *.json *.txt *.srt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Открыть урок</translation>
    </message>
    <message>
        <source>Open a lesson folder</source>
        <translation>Открыть папку урока</translation>
    </message>
</context>
<context>
    <name>Paging</name>
    <message>
        <source>Previous</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Previous exercise</source>
        <translation>Предыдущее упражнение</translation>
    </message>
    <message>
        <source>Next exercise</source>
        <translation>Следующее упражнение</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} из {total}</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>This part cannot be graded here.</source>
        <translation>Эту часть нельзя оценить здесь.</translation>
    </message>
</context>
<context>
    <name>PlayerPane</name>
    <message>
        <source>Captions are off</source>
        <translation>Субтитры выключены</translation>
    </message>
    <message>
        <source>No caption now</source>
        <translation>Сейчас субтитра нет</translation>
    </message>
</context>
<context>
    <name>PointWords</name>
    <message numerus="yes">
        <source>{earned} of %n point(s)</source>
        <translation>
            <numerusform>{earned} из&#x202f;%n балла</numerusform>
            <numerusform>{earned} из&#x202f;%n баллов</numerusform>
            <numerusform>{earned} из&#x202f;%n баллов</numerusform>
        </translation>
    </message>
    <message>
        <source>{earned} of {possible} points</source>
        <translation>{earned} из {possible} балла</translation>
    </message>
</context>
<context>
    <name>Poster</name>
    <message>
        <source>Play</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Начать сначала</translation>
    </message>
    <message>
        <source>Resume at {time}</source>
        <translation>Продолжить с {time}</translation>
    </message>
    <message>
        <source>Length {time}</source>
        <translation>Длительность: {time}</translation>
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
        <translation>Субтитры</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Упражнения</translation>
    </message>
    <message>
        <source>Spoken captions</source>
        <translation>Озвучивание субтитров</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Интерфейс</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>Вернуться к видео</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Submit</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>{heading}: {title}</source>
        <translation>{heading}: {title}</translation>
    </message>
    <message>
        <source>The exercise was reset.</source>
        <translation>Упражнение сброшено.</translation>
    </message>
    <message>
        <source>This answer has been submitted. Change it to submit again.</source>
        <translation>Этот ответ уже отправлен. Измените его, чтобы отправить снова.</translation>
    </message>
    <message>
        <source>Question {number}: {verdict}</source>
        <translation>Вопрос {number}: {verdict}</translation>
    </message>
</context>
<context>
    <name>Prose</name>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Question {number} of {total}</source>
        <translation>Вопрос {number} из {total}</translation>
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
        <translation>Прочитать вслух</translation>
    </message>
    <message>
        <source>Read aloud: {words}</source>
        <translation>Прочитать вслух: {words}</translation>
    </message>
</context>
<context>
    <name>ReadingPace</name>
    <message>
        <source>{key}: go on</source>
        <translation>{key}: продолжить</translation>
    </message>
    <message>
        <source>Play to go on</source>
        <translation>Нажмите пуск</translation>
    </message>
    <message>
        <source>Time to read</source>
        <translation>Время на чтение</translation>
    </message>
    <message>
        <source>Pause until read: off</source>
        <translation>Пауза для чтения: нет</translation>
    </message>
    <message>
        <source>Pause until read: at your reading speed</source>
        <translation>Пауза для чтения: по вашей скорости чтения</translation>
    </message>
    <message>
        <source>Pause until read: until you press a key</source>
        <translation>Пауза для чтения: пока вы не нажмёте клавишу</translation>
    </message>
    <message>
        <source>The player waits until you play on</source>
        <translation>Проигрыватель ждёт, пока вы не продолжите</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>For as long as I need to read it</source>
        <translation>Столько, сколько мне нужно, чтобы прочесть</translation>
    </message>
    <message>
        <source>Until I press a key</source>
        <translation>Пока я не нажму клавишу</translation>
    </message>
    <message>
        <source>Pause after each caption</source>
        <translation>Пауза после каждого субтитра</translation>
    </message>
    <message>
        <source> words a minute</source>
        <translation> слов в минуту</translation>
    </message>
    <message>
        <source>For languages that put spaces between words.</source>
        <translation>Для языков, в которых слова разделяются пробелами.</translation>
    </message>
    <message>
        <source>My reading speed</source>
        <translation>Моя скорость чтения</translation>
    </message>
    <message>
        <source> characters a minute</source>
        <translation> знаков в минуту</translation>
    </message>
    <message>
        <source>For languages without spaces, such as Chinese and Japanese.</source>
        <translation>Для языков без пробелов, например китайского и японского.</translation>
    </message>
    <message>
        <source>My reading speed in characters</source>
        <translation>Моя скорость чтения в знаках</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Exercise {number}</source>
        <translation>Упражнение {number}</translation>
    </message>
    <message>
        <source>{heading}: {title}</source>
        <translation>{heading}: {title}</translation>
    </message>
    <message>
        <source>Missed:</source>
        <translation>Ошибки:</translation>
    </message>
    <message>
        <source>Go to the exercise</source>
        <translation>Перейти к упражнению</translation>
    </message>
    <message>
        <source>This exercise cannot be graded here.</source>
        <translation>Это упражнение нельзя оценить здесь.</translation>
    </message>
    <message>
        <source>Not answered yet, {points}.</source>
        <translation>Ещё нет ответа, {points}.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n попытка</numerusform>
            <numerusform>%n попытки</numerusform>
            <numerusform>%n попыток</numerusform>
        </translation>
    </message>
    <message>
        <source>{points}, {attempts}.</source>
        <translation>{points}, {attempts}.</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Вопрос {number}</translation>
    </message>
    <message>
        <source>You gave no answer.</source>
        <translation>Вы не ответили.</translation>
    </message>
    <message>
        <source>You answered: {answer}</source>
        <translation>Ваш ответ: {answer}</translation>
    </message>
    <message>
        <source>Go to {time} in the lesson</source>
        <translation>Перейти к {time} в уроке</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Everything kept of all lessons is erased</source>
        <translation>Всё сохранённое по всем урокам стёрто</translation>
    </message>
    <message>
        <source>Everything kept of this lesson is erased</source>
        <translation>Всё сохранённое по этому уроку стёрто</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>Вернуться к видео</translation>
    </message>
    <message>
        <source>Save the results…</source>
        <translation>Сохранить результаты…</translation>
    </message>
    <message>
        <source>Erase this lesson&apos;s results…</source>
        <translation>Стереть результаты урока…</translation>
    </message>
    <message>
        <source>Erase all results…</source>
        <translation>Стереть все результаты…</translation>
    </message>
    <message>
        <source>This lesson has no exercises.</source>
        <translation>В этом уроке нет упражнений.</translation>
    </message>
    <message>
        <source>Results: {points} in all</source>
        <translation>Результаты: всего {points}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Submit now</source>
        <translation>Отправить сейчас</translation>
    </message>
    <message>
        <source>Change answers</source>
        <translation>Изменить ответы</translation>
    </message>
    <message>
        <source>This is your last attempt. Check your answers before you submit them.</source>
        <translation>Это последняя попытка. Проверьте ответы, прежде чем отправить их.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>{question} – {answer}</source>
        <translation>{question} — {answer}</translation>
    </message>
</context>
<context>
    <name>RunningText</name>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>For other programs: JSON (*.json)</source>
        <translation>Для других программ: JSON (*.json)</translation>
    </message>
    <message>
        <source>For spreadsheets: CSV (*.csv)</source>
        <translation>Для электронных таблиц: CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Сохранить результаты</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Сохранено как {name}</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Enter goes to the next hit, Shift and Enter to the one before.</source>
        <translation>Enter ведёт к следующему совпадению, Shift и Enter — к предыдущему.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} из {total}</translation>
    </message>
</context>
<context>
    <name>SeekBar</name>
    <message>
        <source>Place in the lesson</source>
        <translation>Место в уроке</translation>
    </message>
    <message>
        <source>{time} of {length}; loop from {start} to {end}</source>
        <translation>{time} из {length}; цикл с {start} до {end}</translation>
    </message>
    <message>
        <source>{time} of {length}; a loop starts at {start}</source>
        <translation>{time} из {length}; цикл начинается с {start}</translation>
    </message>
    <message>
        <source>{time} of {length}</source>
        <translation>{time} из {length}</translation>
    </message>
</context>
<context>
    <name>SignLanguage</name>
    <message>
        <source>Sign language on</source>
        <translation>Жестовый язык включён</translation>
    </message>
    <message>
        <source>Sign language off</source>
        <translation>Жестовый язык выключен</translation>
    </message>
    <message>
        <source>Sign language beside the video</source>
        <translation>Жестовый язык рядом с видео</translation>
    </message>
    <message>
        <source>Sign language in the corner of the video</source>
        <translation>Жестовый язык в углу видео</translation>
    </message>
    <message>
        <source>Sign-language picture: {share}% of the width</source>
        <translation>Изображение с жестовым языком: {share}&#x202f;% ширины</translation>
    </message>
</context>
<context>
    <name>SignPicture</name>
    <message>
        <source>Sign-language picture</source>
        <translation>Изображение с жестовым языком</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>Volume {share}%</source>
        <translation>Громкость: {share}&#x202f;%</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Звук выключен</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Звук включён</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Captions in {language}, the language of the sound, are not spoken</source>
        <translation>Субтитры на языке звука ({language}) не озвучиваются</translation>
    </message>
    <message>
        <source>Spoken captions: the program&apos;s voice</source>
        <translation>Озвучивание субтитров: голос программы</translation>
    </message>
    <message>
        <source>Spoken captions: the screen reader</source>
        <translation>Озвучивание субтитров: программа экранного доступа</translation>
    </message>
    <message>
        <source>Spoken captions: off</source>
        <translation>Озвучивание субтитров выключено</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>Экранный доступ</translation>
    </message>
</context>
<context>
    <name>SpeechMenu</name>
    <message>
        <source>Spok&amp;en captions</source>
        <translation>&amp;Озвучивание субтитров</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>The program&apos;s voice</source>
        <translation>Голос программы</translation>
    </message>
    <message>
        <source>The screen reader</source>
        <translation>Программа экранного доступа</translation>
    </message>
    <message>
        <source>Speak faster when the next caption is due</source>
        <translation>Говорить быстрее, когда пора следующему субтитру</translation>
    </message>
    <message>
        <source>Stop speaking when the next caption is due</source>
        <translation>Замолкать, когда пора следующему субтитру</translation>
    </message>
    <message>
        <source>Speak captions in the language of the sound too</source>
        <translation>Озвучивать и субтитры на языке звука</translation>
    </message>
    <message>
        <source>Hold the picture until the voice is done</source>
        <translation>Задерживать изображение, пока голос не закончит</translation>
    </message>
</context>
<context>
    <name>SpeechPage</name>
    <message>
        <source>Off</source>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>The program&apos;s voice</source>
        <translation>Голос программы</translation>
    </message>
    <message>
        <source>The screen reader</source>
        <translation>Программа экранного доступа</translation>
    </message>
    <message>
        <source>Speak faster</source>
        <translation>Говорить быстрее</translation>
    </message>
    <message>
        <source>Hold the picture</source>
        <translation>Задерживать изображение</translation>
    </message>
    <message>
        <source>Stop speaking</source>
        <translation>Замолкать</translation>
    </message>
    <message>
        <source>Speak captions in the language of the sound too</source>
        <translation>Озвучивать и субтитры на языке звука</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Попробовать</translation>
    </message>
    <message>
        <source>%</source>
        <translation>&#x202f;%</translation>
    </message>
    <message>
        <source>Spoken captions</source>
        <translation>Озвучивание субтитров</translation>
    </message>
    <message>
        <source>When the next caption is due</source>
        <translation>Когда пора следующему субтитру</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Голоса</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Обычный</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Воспроизводится</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
</context>
<context>
    <name>StylePage</name>
    <message>
        <source>Reset the captions&apos; style</source>
        <translation>Сбросить стиль субтитров</translation>
    </message>
    <message>
        <source>Ready-made styles</source>
        <translation>Готовые стили</translation>
    </message>
    <message>
        <source>Turn captions on</source>
        <translation>Включить субтитры</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Положение</translation>
    </message>
    <message>
        <source>Captions are off, so changes do not show now.</source>
        <translation>Субтитры выключены, поэтому изменения сейчас не видны.</translation>
    </message>
    <message>
        <source>Extra space between lines</source>
        <translation>Добавить между строками</translation>
    </message>
    <message>
        <source>Extra space between letters</source>
        <translation>Добавить между буквами</translation>
    </message>
    <message>
        <source>Extra space between words</source>
        <translation>Добавить между словами</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Полужирный</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation>Цвет текста</translation>
    </message>
    <message>
        <source>Text opacity</source>
        <translation>Непрозрачность текста</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>Цвет фона</translation>
    </message>
    <message>
        <source>Background opacity</source>
        <translation>Непрозрачность фона</translation>
    </message>
    <message>
        <source>Window colour</source>
        <translation>Цвет окна</translation>
    </message>
    <message>
        <source>Window opacity</source>
        <translation>Непрозрачность окна</translation>
    </message>
    <message>
        <source>Edge of the letters</source>
        <translation>Края букв</translation>
    </message>
    <message>
        <source>Size of the second language</source>
        <translation>Размер второго языка</translation>
    </message>
    <message>
        <source>Font of the second language</source>
        <translation>Шрифт второго языка</translation>
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
        <translation>Меньше настроек</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Больше настроек</translation>
    </message>
    <message>
        <source>Font, colours, opacity, edge of the letters, second language</source>
        <translation>Шрифт, цвета, непрозрачность, края букв, второй язык</translation>
    </message>
    <message>
        <source>The captions&apos; style is reset</source>
        <translation>Стиль субтитров сброшен</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Follow</source>
        <translation>Следовать</translation>
    </message>
    <message>
        <source>Current line</source>
        <translation>Текущая строка</translation>
    </message>
    <message>
        <source>Second language of the transcript</source>
        <translation>Второй язык расшифровки</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the selected lines with their times</source>
        <translation>Копировать выделенные строки с их временем</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Keep the current line in view</source>
        <translation>Держать на виду текущую строку</translation>
    </message>
    <message>
        <source>Search the transcript</source>
        <translation>Поиск в расшифровке</translation>
    </message>
    <message>
        <source>Go to the line that is being said</source>
        <translation>Перейти к строке, которая звучит сейчас</translation>
    </message>
    <message>
        <source>Save as text or captions</source>
        <translation>Сохранить как текст или как субтитры</translation>
    </message>
    <message>
        <source>Transcript: {first} and {second}</source>
        <translation>Расшифровка: {first} и {second}</translation>
    </message>
    <message>
        <source>Transcript: {language}</source>
        <translation>Расшифровка: {language}</translation>
    </message>
    <message>
        <source>One language</source>
        <translation>Один язык</translation>
    </message>
    <message>
        <source>With {language}</source>
        <translation>Ещё: {language}</translation>
    </message>
    <message>
        <source>{number} of {total}: {line}</source>
        <translation>{number} из {total}: {line}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>Скопирована %n строка</numerusform>
            <numerusform>Скопировано %n строки</numerusform>
            <numerusform>Скопировано %n строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranscriptModel</name>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>{text} (not translated: {language})</source>
        <translation>{text} (не переведено: {language})</translation>
    </message>
</context>
<context>
    <name>Transcription</name>
    <message>
        <source>Transcript shown</source>
        <translation>Расшифровка показана</translation>
    </message>
    <message>
        <source>Transcript hidden</source>
        <translation>Расшифровка скрыта</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>Captions: {language} (*.srt)</source>
        <translation>Субтитры: {language} (*.srt)</translation>
    </message>
    <message>
        <source>Save the transcript</source>
        <translation>Сохранить расшифровку</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Сохранено как {name}</translation>
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
        <translation>Верно:</translation>
    </message>
    <message>
        <source>Incorrect:</source>
        <translation>Неверно:</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Correct, {points}.</source>
        <translation>Верно, {points}.</translation>
    </message>
    <message>
        <source>Partially correct, {points}.</source>
        <translation>Частично верно, {points}.</translation>
    </message>
    <message>
        <source>Incorrect, {points}.</source>
        <translation>Неверно, {points}.</translation>
    </message>
    <message>
        <source>Correct.</source>
        <translation>Верно.</translation>
    </message>
    <message>
        <source>Partially correct.</source>
        <translation>Частично верно.</translation>
    </message>
    <message>
        <source>Incorrect.</source>
        <translation>Неверно.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Full screen on</source>
        <translation>Полноэкранный режим включён</translation>
    </message>
    <message>
        <source>Full screen off</source>
        <translation>Полноэкранный режим выключен</translation>
    </message>
</context>
</TS>
