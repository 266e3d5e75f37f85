<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About captionplayer</source>
        <translation>حول captionplayer</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>العودة إلى الفيديو</translation>
    </message>
    <message>
        <source>captionplayer {version} is free software: you may use, study, share and change it under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>البرنامج captionplayer {version} برنامج حرّ: يحق لك استخدامه ودراسته ومشاركته وتعديله بموجب رخصة جنو العمومية العامة (GNU General Public License)، الإصدار 3 أو أي إصدار أحدث. ويأتي بلا أي ضمان.</translation>
    </message>
    <message>
        <source>What captionplayer is made of</source>
        <translation>مكوّنات captionplayer</translation>
    </message>
    <message>
        <source>{part}, within {package}</source>
        <translation>{part}، ضمن {package}</translation>
    </message>
    <message>
        <source>About {part}</source>
        <translation>حول {part}</translation>
    </message>
    <message>
        <source>The text of this licence is not part of this installation.</source>
        <translation>ليس نص هذه الرخصة جزءًا من هذا التثبيت.</translation>
    </message>
    <message>
        <source>Copyright and licence, in English:</source>
        <translation>حقوق المؤلف والرخصة، بالإنجليزية:</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>الرخصة: {licence}</translation>
    </message>
    <message>
        <source>Home page: {address}</source>
        <translation>الصفحة الرئيسية: {address}</translation>
    </message>
    <message>
        <source>captionplayer uses Qt under the GNU Lesser General Public License, version 3. Qt&apos;s libraries are files of their own in {folder}: you may change them, or put others of a version that fits in their place, and captionplayer uses those. Their source can be had from {address}.</source>
        <translation>يستخدم captionplayer مكتبات Qt بموجب رخصة جنو العمومية الصغرى (GNU Lesser General Public License)، الإصدار 3. ومكتبات Qt ملفات مستقلة في ⁦{folder}⁩: يحق لك تعديلها، أو وضع مكتبات أخرى من إصدار ملائم مكانها، فيستخدمها captionplayer. ويمكن الحصول على شفرتها المصدرية من ⁦{address}⁩.</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Open in the web browser</source>
        <translation>فتح في متصفّح الويب</translation>
    </message>
    <message>
        <source>Back to the guide</source>
        <translation>العودة إلى الدليل</translation>
    </message>
    <message>
        <source>This address is not opened by itself: {address}</source>
        <translation>لا يُفتح هذا العنوان تلقائيًا: {address}</translation>
    </message>
    <message>
        <source>This page is not part of the program: {address}</source>
        <translation>هذه الصفحة ليست جزءًا من البرنامج: {address}</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>نُسخ العنوان</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Right answers</source>
        <translation>الإجابات الصحيحة</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>الحل</translation>
    </message>
    <message>
        <source>Hide answer</source>
        <translation>إخفاء الإجابة</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>إظهار الإجابة</translation>
    </message>
</context>
<context>
    <name>AudioTrackMenu</name>
    <message>
        <source>&amp;Audio track</source>
        <translation>المسار الصوتي(&amp;A)</translation>
    </message>
    <message>
        <source>{name}, audio description</source>
        <translation>{name}، وصف صوتي</translation>
    </message>
    <message>
        <source>Track {number}, audio description</source>
        <translation>المسار {number}، وصف صوتي</translation>
    </message>
    <message>
        <source>{name}: {title}</source>
        <translation>{name}: {title}</translation>
    </message>
    <message>
        <source>Track {number}</source>
        <translation>المسار {number}</translation>
    </message>
</context>
<context>
    <name>CaptionRegion</name>
    <message>
        <source>Captions</source>
        <translation>التسميات التوضيحية</translation>
    </message>
</context>
<context>
    <name>CaptionStyle</name>
    <message>
        <source>White</source>
        <translation>أبيض</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>أرجواني</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>سماوي</translation>
    </message>
    <message>
        <source>Typewriter with serifs</source>
        <translation>آلة كاتبة بزوائد</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>بزوائد</translation>
    </message>
    <message>
        <source>Typewriter without serifs</source>
        <translation>آلة كاتبة بلا زوائد</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>بلا زوائد</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>غير رسمي</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>خط اليد</translation>
    </message>
    <message>
        <source>Small capitals</source>
        <translation>أحرف كبيرة مصغّرة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>بارزة</translation>
    </message>
    <message>
        <source>Depressed</source>
        <translation>غائرة</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>محدّدة الإطار</translation>
    </message>
    <message>
        <source>Drop shadow</source>
        <translation>مظلّلة</translation>
    </message>
    <message>
        <source>At the bottom of the picture</source>
        <translation>في أسفل الصورة</translation>
    </message>
    <message>
        <source>At the top of the picture</source>
        <translation>في أعلى الصورة</translation>
    </message>
    <message>
        <source>Below the picture</source>
        <translation>تحت الصورة</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>أصفر على أسود</translation>
    </message>
    <message>
        <source>Easy reading</source>
        <translation>قراءة سهلة</translation>
    </message>
</context>
<context>
    <name>Captioning</name>
    <message>
        <source>Captions on</source>
        <translation>التسميات التوضيحية مفعّلة</translation>
    </message>
    <message>
        <source>Captions off</source>
        <translation>التسميات التوضيحية معطّلة</translation>
    </message>
    <message>
        <source>One caption language</source>
        <translation>لغة واحدة للتسميات التوضيحية</translation>
    </message>
    <message>
        <source>Second caption language: {language}</source>
        <translation>اللغة الثانية للتسميات التوضيحية: {language}</translation>
    </message>
    <message>
        <source>Caption size {share}%</source>
        <translation>حجم التسميات التوضيحية: {share}%</translation>
    </message>
    <message>
        <source>No captions</source>
        <translation>لا توجد تسميات توضيحية</translation>
    </message>
    <message>
        <source>Captions: {language} and {second}</source>
        <translation>التسميات التوضيحية: {language} و{second}</translation>
    </message>
    <message>
        <source>Captions: {language}</source>
        <translation>التسميات التوضيحية: {language}</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>In all: {points}.</source>
        <translation>المجموع: {points}.</translation>
    </message>
    <message>
        <source>In all: {verdict}</source>
        <translation>المجموع: {verdict}</translation>
    </message>
    <message>
        <source>Attempts used: {used} of {most}.</source>
        <translation>المحاولات المستخدمة: {used} من {most}.</translation>
    </message>
    <message>
        <source>No attempts are left. The answers cannot be changed.</source>
        <translation>لم تبق محاولات. لا يمكن تغيير الإجابات.</translation>
    </message>
    <message>
        <source>Reset the exercise to answer it again.</source>
        <translation>أعد ضبط التمرين للإجابة عنه من جديد.</translation>
    </message>
    <message>
        <source>Give an answer first.</source>
        <translation>أجب أولًا.</translation>
    </message>
    <message>
        <source>Questions still to be answered: {numbers}.</source>
        <translation>أسئلة لم تُجب بعد: {numbers}.</translation>
    </message>
    <message>
        <source>Questions left blank: {numbers}. Submit again to leave them blank.</source>
        <translation>أسئلة تُركت فارغة: {numbers}. أرسل مرّة أخرى لتركها كذلك.</translation>
    </message>
    <message>
        <source>You submitted this answer on {date}.</source>
        <translation>أرسلت هذه الإجابة في {date}.</translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <source>Choice {number}</source>
        <translation>الخيار {number}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} من {total}</translation>
    </message>
    <message>
        <source>cannot be changed</source>
        <translation>لا يمكن تغييره</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Lesson</source>
        <translation>الدرس(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>التشغيل(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Captions</source>
        <translation>التسميات التوضيحية(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>الصوت(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>العرض(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Exercises</source>
        <translation>التمارين(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>المساعدة(&amp;H)</translation>
    </message>
    <message>
        <source>{command} ({keys})</source>
        <translation>{command} ({keys})</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>تشغيل أو إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>رجوع 5 ثوانٍ</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translation>تقدّم 5 ثوانٍ</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>رجوع 10 ثوانٍ</translation>
    </message>
    <message>
        <source>Forward 10 seconds</source>
        <translation>تقدّم 10 ثوانٍ</translation>
    </message>
    <message>
        <source>Previous caption</source>
        <translation>التسمية التوضيحية السابقة</translation>
    </message>
    <message>
        <source>Next caption</source>
        <translation>التسمية التوضيحية التالية</translation>
    </message>
    <message>
        <source>Repeat this caption</source>
        <translation>إعادة هذه التسمية التوضيحية</translation>
    </message>
    <message>
        <source>Loop this caption</source>
        <translation>تكرار هذه التسمية التوضيحية باستمرار</translation>
    </message>
    <message>
        <source>Loop: mark start, mark end, off</source>
        <translation>تكرار مقطع: تحديد البداية، تحديد النهاية، إيقاف</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>إلى البداية</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Usual speed</source>
        <translation>السرعة المعتادة</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>التسميات التوضيحية</translation>
    </message>
    <message>
        <source>Choose the caption language</source>
        <translation>اختيار لغة التسميات التوضيحية</translation>
    </message>
    <message>
        <source>Two caption languages</source>
        <translation>لغتان للتسميات التوضيحية</translation>
    </message>
    <message>
        <source>Swap the two caption languages</source>
        <translation>تبديل لغتَي التسميات التوضيحية</translation>
    </message>
    <message>
        <source>Spoken captions</source>
        <translation>التسميات التوضيحية المنطوقة</translation>
    </message>
    <message>
        <source>Speak the current caption</source>
        <translation>نطق التسمية التوضيحية الحالية</translation>
    </message>
    <message>
        <source>Pause until read: off, your speed, a key</source>
        <translation>التوقف للقراءة: معطّل، بسرعتك، حتى ضغط مفتاح</translation>
    </message>
    <message>
        <source>To the captions and back</source>
        <translation>الانتقال إلى التسميات التوضيحية والعودة</translation>
    </message>
    <message>
        <source>Larger captions</source>
        <translation>تكبير التسميات التوضيحية</translation>
    </message>
    <message>
        <source>Smaller captions</source>
        <translation>تصغير التسميات التوضيحية</translation>
    </message>
    <message>
        <source>Usual caption size</source>
        <translation>الحجم المعتاد للتسميات التوضيحية</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>رفع الصوت</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>خفض الصوت</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>Described version</source>
        <translation>النسخة ذات الوصف الصوتي</translation>
    </message>
    <message>
        <source>Choose the audio track</source>
        <translation>اختيار المسار الصوتي</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>لغة الإشارة</translation>
    </message>
    <message>
        <source>Sign language beside the video</source>
        <translation>لغة الإشارة بجانب الفيديو</translation>
    </message>
    <message>
        <source>Larger sign-language picture</source>
        <translation>تكبير صورة لغة الإشارة</translation>
    </message>
    <message>
        <source>Smaller sign-language picture</source>
        <translation>تصغير صورة لغة الإشارة</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>النص الكامل</translation>
    </message>
    <message>
        <source>Show the exercises</source>
        <translation>عرض التمارين</translation>
    </message>
    <message>
        <source>Read aloud where the focus is, or stop</source>
        <translation>القراءة بصوت عالٍ حيث التركيز، أو إيقافها</translation>
    </message>
    <message>
        <source>Previous exercise</source>
        <translation>التمرين السابق</translation>
    </message>
    <message>
        <source>Next exercise</source>
        <translation>التمرين التالي</translation>
    </message>
    <message>
        <source>One exercise at a time</source>
        <translation>تمرين واحد في كل مرّة</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>إظهار النتائج</translation>
    </message>
    <message>
        <source>Save the results…</source>
        <translation>حفظ النتائج…</translation>
    </message>
    <message>
        <source>Erase what is kept of this lesson…</source>
        <translation>مسح ما حُفظ من هذا الدرس…</translation>
    </message>
    <message>
        <source>Erase what is kept of all lessons…</source>
        <translation>مسح ما حُفظ من كل الدروس…</translation>
    </message>
    <message>
        <source>To the other part of the window</source>
        <translation>إلى الجزء الآخر من النافذة</translation>
    </message>
    <message>
        <source>Larger side view</source>
        <translation>توسيع العرض الجانبي</translation>
    </message>
    <message>
        <source>Smaller side view</source>
        <translation>تضييق العرض الجانبي</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>العودة إلى الفيديو</translation>
    </message>
    <message>
        <source>Open a lesson file…</source>
        <translation>فتح ملف درس…</translation>
    </message>
    <message>
        <source>Open a lesson folder…</source>
        <translation>فتح مجلد درس…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>عرض المفاتيح</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <translation>فحص هذا الجهاز…</translation>
    </message>
    <message>
        <source>Use letters and signs as keys</source>
        <translation>استخدام الحروف والعلامات كمفاتيح</translation>
    </message>
    <message>
        <source>About captionplayer</source>
        <translation>حول captionplayer</translation>
    </message>
</context>
<context>
    <name>ContrastNote</name>
    <message>
        <source>Lowest contrast over any picture: {ratio}:1</source>
        <translation>أدنى تباين فوق أي صورة: {ratio}:1</translation>
    </message>
    <message>
        <source>Over some pictures this is hard to read: text of this size needs {least}:1. Choose a more opaque background or other colours.</source>
        <translation>تصعب القراءة فوق بعض الصور: يحتاج نص بهذا الحجم إلى {least}:1. اختر خلفية أقل شفافية أو ألوانًا أخرى.</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>While the player waits for you to read, press this to go on</source>
        <translation>أثناء انتظار المشغّل حتى تقرأ، اضغط هنا للمتابعة</translation>
    </message>
    <message>
        <source>Speed: {rate}</source>
        <translation>السرعة: ⁦{rate}⁩</translation>
    </message>
    <message>
        <source>Caption language: {name}</source>
        <translation>لغة التسميات التوضيحية: {name}</translation>
    </message>
</context>
<context>
    <name>Describing</name>
    <message>
        <source>Described version on</source>
        <translation>النسخة ذات الوصف الصوتي مفعّلة</translation>
    </message>
    <message>
        <source>Described version off</source>
        <translation>النسخة ذات الوصف الصوتي معطّلة</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>A lesson is playing</source>
        <translation>الدرس قيد التشغيل</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>This program</source>
        <translation>هذا البرنامج</translation>
    </message>
    <message>
        <source>This system</source>
        <translation>هذا النظام</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>المكتبات</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>الأيقونات</translation>
    </message>
    <message>
        <source>Languages of the interface</source>
        <translation>لغات الواجهة</translation>
    </message>
    <message>
        <source>Captions in {language}</source>
        <translation>التسميات التوضيحية ({language})</translation>
    </message>
    <message>
        <source>Media player</source>
        <translation>مشغّل الوسائط</translation>
    </message>
    <message>
        <source>Video in VP9 with Opus (WebM)</source>
        <translation>فيديو VP9 مع Opus (WebM)</translation>
    </message>
    <message>
        <source>Video in H.264 with AAC (MP4)</source>
        <translation>فيديو H.264 مع AAC (MP4)</translation>
    </message>
    <message>
        <source>Video in VP8 with Vorbis (WebM)</source>
        <translation>فيديو VP8 مع Vorbis (WebM)</translation>
    </message>
    <message>
        <source>Sound in Opus (WebM)</source>
        <translation>صوت Opus (WebM)</translation>
    </message>
    <message>
        <source>Sound in MP3</source>
        <translation>صوت MP3</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation>مخرج الصوت</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>الأصوات الناطقة</translation>
    </message>
    <message>
        <source>Voice for {language}</source>
        <translation>صوت ناطق ({language})</translation>
    </message>
    <message>
        <source>Screen readers</source>
        <translation>قارئات الشاشة</translation>
    </message>
    <message>
        <source>Welcome lesson</source>
        <translation>الدرس الترحيبي</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>التمارين</translation>
    </message>
    <message>
        <source>Exercises with one choice</source>
        <translation>تمارين فيها خيار واحد</translation>
    </message>
    <message>
        <source>Exercises with check boxes</source>
        <translation>تمارين فيها مربّعات اختيار</translation>
    </message>
    <message>
        <source>Exercises with drop-down lists</source>
        <translation>تمارين فيها قوائم منسدلة</translation>
    </message>
    <message>
        <source>Exercises with a text to type</source>
        <translation>تمارين فيها نص يُكتب</translation>
    </message>
    <message>
        <source>Exercises with a number to type</source>
        <translation>تمارين فيها عدد يُكتب</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Folder for your progress</source>
        <translation>مجلد تقدّمك</translation>
    </message>
    <message>
        <source>Folder for your preferences</source>
        <translation>مجلد تفضيلاتك</translation>
    </message>
    <message>
        <source>Folder for unpacked lessons</source>
        <translation>مجلد الدروس بعد فكّ ضغطها</translation>
    </message>
    <message>
        <source>Folder for the log</source>
        <translation>مجلد السجل</translation>
    </message>
    <message>
        <source>Your progress</source>
        <translation>تقدّمك</translation>
    </message>
    <message>
        <source>Your preferences</source>
        <translation>تفضيلاتك</translation>
    </message>
    <message>
        <source>This could not be checked ({reason}).</source>
        <translation>تعذّر فحص هذا ({reason}).</translation>
    </message>
    <message>
        <source>This gave no answer within {seconds} seconds.</source>
        <translation>لم يستجب هذا خلال المدة المتاحة (بالثواني: {seconds}).</translation>
    </message>
    <message>
        <source>The program ended unexpectedly while this was checked ({reason}).</source>
        <translation>انتهى البرنامج على غير المتوقع أثناء هذا الفحص ({reason}).</translation>
    </message>
    <message>
        <source>captionplayer {version}, packed together with Python, as {place}.</source>
        <translation>الإصدار {version} من captionplayer، محزومًا مع Python، وهو {place}.</translation>
    </message>
    <message>
        <source>captionplayer {version}, a Python package in {place}.</source>
        <translation>الإصدار {version} من captionplayer، وهو حزمة Python في {place}.</translation>
    </message>
    <message>
        <source>{system} on {machine}, Python {python}.</source>
        <translation>النظام {system} على {machine}، مع ⁦Python {python}⁩.</translation>
    </message>
    <message>
        <source>All are there: {libraries}.</source>
        <translation>كلها موجودة: {libraries}.</translation>
    </message>
    <message>
        <source>{library} cannot be loaded ({reason}).</source>
        <translation>يتعذّر تحميل {library} ({reason}).</translation>
    </message>
    <message>
        <source>Qt {qt}, PySide6 {pyside}.</source>
        <translation>الإصدار {qt} من Qt، والإصدار {pyside} من PySide6.</translation>
    </message>
    <message>
        <source>A window can be shown, by Qt&apos;s “{platform}”.</source>
        <translation>يمكن عرض نافذة بواسطة «{platform}» من Qt.</translation>
    </message>
    <message>
        <source>There is no display, so no window can be shown from here; all else was checked without one.</source>
        <translation>لا توجد شاشة، فلا يمكن عرض نافذة من هنا؛ وفُحص كل ما عدا ذلك من دونها.</translation>
    </message>
    <message>
        <source>The icons are there and can be drawn.</source>
        <translation>الأيقونات موجودة ويمكن رسمها.</translation>
    </message>
    <message>
        <source>The icons cannot be drawn ({reason}).</source>
        <translation>لا يمكن رسم الأيقونات ({reason}).</translation>
    </message>
    <message>
        <source>All are there: {languages}.</source>
        <translation>كلها موجودة: {languages}.</translation>
    </message>
    <message>
        <source>There are no words for {languages}.</source>
        <translation>لا توجد كلمات لهذه اللغات: {languages}.</translation>
    </message>
    <message>
        <source>They are read and painted, in the font {fonts}.</source>
        <translation>تُقرأ وتُرسم، بالخط {fonts}.</translation>
    </message>
    <message>
        <source>The welcome lesson has none of these.</source>
        <translation>لا يوجد في الدرس الترحيبي شيء منها.</translation>
    </message>
    <message>
        <source>No font has all the characters; these are missing, among others: {characters}.</source>
        <translation>لا يوجد خط فيه كل المحارف؛ من المحارف الناقصة: {characters}.</translation>
    </message>
    <message>
        <source>They were read, but nothing was painted.</source>
        <translation>قُرئت، لكن لم يُرسم شيء.</translation>
    </message>
    <message>
        <source>{backend}.</source>
        <translation>{backend}.</translation>
    </message>
    <message>
        <source>It is there, but does not say what it is.</source>
        <translation>إنه موجود، لكنه لا يذكر ما هو.</translation>
    </message>
    <message>
        <source>Qt has nothing to play media with ({reason}).</source>
        <translation>ليس لدى Qt ما يشغّل به الوسائط ({reason}).</translation>
    </message>
    <message>
        <source>Qt cannot load its media player, as the system lacks {libraries}.</source>
        <translation>لا يمكن لـ Qt تحميل مشغّل الوسائط لأن النظام تنقصه: {libraries}.</translation>
    </message>
    <message>
        <source>There is no media player to try it with.</source>
        <translation>لا يوجد مشغّل وسائط للتجربة به.</translation>
    </message>
    <message>
        <source>It plays: {pictures} pictures and a tone ({tone} Hz, {milliseconds} ms) came out right.</source>
        <translation>يعمل: خرجت الصور ({pictures}) والنغمة ({tone} هرتز، {milliseconds} ملّي ثانية) كما ينبغي.</translation>
    </message>
    <message>
        <source>It plays: a tone ({tone} Hz, {milliseconds} ms) came out right.</source>
        <translation>يعمل: خرجت النغمة ({tone} هرتز، {milliseconds} ملّي ثانية) كما ينبغي.</translation>
    </message>
    <message>
        <source>There is no {file} to try it with.</source>
        <translation>لا يوجد {file} للتجربة به.</translation>
    </message>
    <message>
        <source>It does not play ({reason}).</source>
        <translation>لا يعمل ({reason}).</translation>
    </message>
    <message>
        <source>No picture came out of {file}.</source>
        <translation>لم تخرج أي صورة من {file}.</translation>
    </message>
    <message>
        <source>A wrong picture came out of {file}: {found} instead of {expected}.</source>
        <translation>خرجت صورة خاطئة من {file}: {found} بدلًا من {expected}.</translation>
    </message>
    <message>
        <source>No sound came out of {file} ({reason}).</source>
        <translation>لم يخرج أي صوت من {file} ({reason}).</translation>
    </message>
    <message>
        <source>A wrong sound came out of {file}: {found} instead of {expected}.</source>
        <translation>خرج صوت خاطئ من {file}: {found} بدلًا من {expected}.</translation>
    </message>
    <message>
        <source>Sound goes to {device}.</source>
        <translation>يخرج الصوت إلى {device}.</translation>
    </message>
    <message>
        <source>There is no sound device; lessons play silently.</source>
        <translation>لا يوجد جهاز صوت؛ تعمل الدروس صامتة.</translation>
    </message>
    <message>
        <source>The sound server does not answer; it was given {seconds} seconds.</source>
        <translation>لا يستجيب خادم الصوت خلال المدة المتاحة (بالثواني: {seconds}).</translation>
    </message>
    <message>
        <source>{engine} speaks it.</source>
        <translation>ينطق {engine} بهذه اللغة.</translation>
    </message>
    <message>
        <source>No voice here speaks it.</source>
        <translation>لا يوجد هنا صوت ينطق بهذه اللغة.</translation>
    </message>
    <message>
        <source>A screen reader can be told of everything, and one is listening.</source>
        <translation>يمكن إبلاغ قارئ الشاشة بكل شيء، وهناك قارئ يستمع الآن.</translation>
    </message>
    <message>
        <source>A screen reader can be told of everything; none is listening now.</source>
        <translation>يمكن إبلاغ قارئ الشاشة بكل شيء؛ ولا يستمع أي قارئ الآن.</translation>
    </message>
    <message>
        <source>No screen reader can be reached from here ({reason}).</source>
        <translation>لا يمكن الوصول إلى قارئ شاشة من هنا ({reason}).</translation>
    </message>
    <message>
        <source>No screen reader can be reached from here: there is no desktop session.</source>
        <translation>لا يمكن الوصول إلى قارئ شاشة من هنا: لا توجد جلسة سطح مكتب.</translation>
    </message>
    <message>
        <source>“{title}” opens: {captions} captions in {languages} languages, {exercises} exercises.</source>
        <translation>يُفتح «{title}»: التسميات التوضيحية {captions}، واللغات {languages}، والتمارين {exercises}.</translation>
    </message>
    <message>
        <source>It opens, but parts of it are missing.</source>
        <translation>يُفتح، لكن أجزاء منه ناقصة.</translation>
    </message>
    <message>
        <source>Right and wrong answers are told apart.</source>
        <translation>تُميَّز الإجابات الصحيحة من الخاطئة.</translation>
    </message>
    <message>
        <source>Answers got a wrong verdict.</source>
        <translation>حُكم على إجابات حكمًا خاطئًا.</translation>
    </message>
    <message>
        <source>{folder} can be written to; {megabytes} MB are free.</source>
        <translation>يمكن الكتابة في {folder}؛ المساحة الحرة {megabytes} ميغابايت.</translation>
    </message>
    <message>
        <source>{folder} will be made when it is needed; {megabytes} MB are free.</source>
        <translation>سيُنشأ {folder} عند الحاجة إليه؛ المساحة الحرة {megabytes} ميغابايت.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to ({reason}).</source>
        <translation>لا يمكن الكتابة في {folder} ({reason}).</translation>
    </message>
    <message>
        <source>The disk that holds {folder} is full.</source>
        <translation>القرص الذي فيه {folder} ممتلئ.</translation>
    </message>
    <message>
        <source>{file} is whole: {kilobytes} kB in format {version}.</source>
        <translation>الملف {file} سليم: {kilobytes} كيلوبايت بالصيغة {version}.</translation>
    </message>
    <message>
        <source>Nothing is kept yet; it will be in {file}.</source>
        <translation>لم يُحفظ شيء بعد؛ سيكون الحفظ في {file}.</translation>
    </message>
    <message>
        <source>{file} can be read.</source>
        <translation>يمكن قراءة {file}.</translation>
    </message>
    <message>
        <source>Nothing was changed yet; it will be in {file}.</source>
        <translation>لم يتغيّر شيء بعد؛ ستكون التغييرات في {file}.</translation>
    </message>
    <message>
        <source>{file} cannot be read; it is damaged.</source>
        <translation>لا يمكن قراءة {file}؛ إنه تالف.</translation>
    </message>
    <message>
        <source>Broken:</source>
        <translation>أعطال:</translation>
    </message>
    <message>
        <source>Missing, though the program does without:</source>
        <translation>غير متوفر، والبرنامج يعمل من دونه:</translation>
    </message>
    <message>
        <source>Well:</source>
        <translation>سليم:</translation>
    </message>
    <message>
        <source>Broken: {name}</source>
        <translation>عطل: {name}</translation>
    </message>
    <message>
        <source>Missing: {name}</source>
        <translation>غير متوفر: {name}</translation>
    </message>
    <message>
        <source>Well: {name}</source>
        <translation>سليم: {name}</translation>
    </message>
    <message>
        <source>Broken: {number}.</source>
        <translation>الأعطال: {number}.</translation>
    </message>
    <message>
        <source>Missing, though not needed: {number}.</source>
        <translation>غير متوفر وغير لازم: {number}.</translation>
    </message>
    <message>
        <source>All that the program needs is well.</source>
        <translation>كل ما يحتاج إليه البرنامج سليم.</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation>{first}، {next}</translation>
    </message>
    <message>
        <source>{name}: {told}</source>
        <translation>‏{name}: {told}</translation>
    </message>
    <message>
        <source>{first} {next}</source>
        <translation>{first} {next}</translation>
    </message>
    <message>
        <source>captionplayer {version}. {summary}</source>
        <translation>الإصدار {version} من captionplayer. {summary}</translation>
    </message>
    <message>
        <source>Install captionplayer again.</source>
        <translation>أعد تثبيت captionplayer.</translation>
    </message>
    <message>
        <source>Send this report to whoever gave you captionplayer.</source>
        <translation>أرسل هذا التقرير إلى من أعطاك captionplayer.</translation>
    </message>
    <message>
        <source>Free some space, or make the folder writable.</source>
        <translation>وفّر مساحة، أو اسمح بالكتابة في المجلد.</translation>
    </message>
    <message>
        <source>Start the program from a graphical desktop to use its window.</source>
        <translation>شغّل البرنامج من سطح مكتب رسومي لاستخدام نافذته.</translation>
    </message>
    <message>
        <source>Install a font that has them; on Debian and Ubuntu: apt install {packages}.</source>
        <translation>ثبّت خطًا يتضمنها؛ في Debian وUbuntu: ⁦apt install {packages}⁩.</translation>
    </message>
    <message>
        <source>Install what has them; on Debian and Ubuntu: apt install {packages}.</source>
        <translation>ثبّت ما يتضمنها؛ في Debian وUbuntu: ⁦apt install {packages}⁩.</translation>
    </message>
    <message>
        <source>What to do is said at the media player.</source>
        <translation>ما ينبغي فعله مذكور عند مشغّل الوسائط.</translation>
    </message>
    <message>
        <source>If you want to hear lessons, connect one, and see that it is switched on.</source>
        <translation>إذا أردت سماع الدروس فوصّل جهاز صوت، وتأكّد من تشغيله.</translation>
    </message>
    <message>
        <source>Log out and in again, which starts it anew.</source>
        <translation>سجّل الخروج ثم الدخول من جديد، فيبدأ تشغيله من جديد.</translation>
    </message>
    <message>
        <source>If captions are to be spoken, install a voice; on Debian and Ubuntu: apt install speech-dispatcher espeak-ng.</source>
        <translation>إذا أردت نطق التسميات التوضيحية فثبّت صوتًا ناطقًا؛ في Debian وUbuntu: ⁦apt install speech-dispatcher espeak-ng⁩.</translation>
    </message>
    <message>
        <source>If you use a screen reader, install its support; on Debian and Ubuntu: apt install at-spi2-core.</source>
        <translation>إذا كنت تستخدم قارئ الشاشة فثبّت ما يدعمه؛ في Debian وUbuntu: ⁦apt install at-spi2-core⁩.</translation>
    </message>
    <message>
        <source>If you use a screen reader, start the program from a graphical desktop.</source>
        <translation>إذا كنت تستخدم قارئ الشاشة فشغّل البرنامج من سطح مكتب رسومي.</translation>
    </message>
    <message>
        <source>Start the program: it sets the file aside and begins with the usual preferences.</source>
        <translation>شغّل البرنامج: يضع الملف جانبًا ويبدأ بالتفضيلات المعتادة.</translation>
    </message>
</context>
<context>
    <name>DoctorView</name>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>العودة إلى الفيديو</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>نتيجة الفحص</translation>
    </message>
    <message>
        <source>This computer is being checked; it takes a few seconds.</source>
        <translation>يجري فحص هذا الجهاز؛ ويستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ التقرير</translation>
    </message>
</context>
<context>
    <name>DropdownBox</name>
    <message>
        <source>Select an option</source>
        <translation>اختر خيارًا</translation>
    </message>
    <message>
        <source>blank {number} of {total}</source>
        <translation>الفراغ {number} من {total}</translation>
    </message>
    <message>
        <source>cannot be changed</source>
        <translation>لا يمكن تغييره</translation>
    </message>
</context>
<context>
    <name>EraseQuestion</name>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Erase everything kept of this lesson? Answers, attempts, place. This cannot be undone.</source>
        <translation>هل تريد مسح كل ما حُفظ من هذا الدرس؟ الإجابات والمحاولات والموضع. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Erase everything kept of all lessons? Answers, attempts, places. This cannot be undone.</source>
        <translation>هل تريد مسح كل ما حُفظ من كل الدروس؟ الإجابات والمحاولات والمواضع. لا يمكن التراجع عن ذلك.</translation>
    </message>
</context>
<context>
    <name>ExerciseView</name>
    <message>
        <source>Exercises</source>
        <translation>التمارين</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>العودة إلى الفيديو</translation>
    </message>
    <message>
        <source>One exercise at a time</source>
        <translation>تمرين واحد في كل مرّة</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Exercise {number} of {total}</source>
        <translation>التمرين {number} من {total}</translation>
    </message>
    <message>
        <source>Your score: {points}</source>
        <translation>نتيجتك: {points}</translation>
    </message>
</context>
<context>
    <name>ExercisesPage</name>
    <message>
        <source>One exercise at a time</source>
        <translation>تمرين واحد في كل مرّة</translation>
    </message>
    <message>
        <source>Otherwise all exercises of a lesson are shown one below another.</source>
        <translation>وإلا عُرضت كل تمارين الدرس بعضها تحت بعض.</translation>
    </message>
</context>
<context>
    <name>Exercising</name>
    <message>
        <source>The lesson has ended. Its exercises are open.</source>
        <translation>انتهى الدرس. تمارينه مفتوحة الآن.</translation>
    </message>
    <message>
        <source>The exercises are open.</source>
        <translation>التمارين مفتوحة.</translation>
    </message>
    <message>
        <source>The lesson has ended.</source>
        <translation>انتهى الدرس.</translation>
    </message>
</context>
<context>
    <name>FieldBox</name>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>العودة إلى الفيديو</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>The guide is not part of this installation.</source>
        <translation>الدليل ليس جزءًا من هذا التثبيت.</translation>
    </message>
    <message>
        <source>Link: {words}</source>
        <translation>رابط: {words}</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Show hint {number} of {total}</source>
        <translation>إظهار التلميح {number} من {total}</translation>
    </message>
</context>
<context>
    <name>InterfaceLanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة (Language)(&amp;L)</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>لغة النظام</translation>
    </message>
</context>
<context>
    <name>InterfacePage</name>
    <message>
        <source>Same as the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
</context>
<context>
    <name>Jumps</name>
    <message>
        <source>Speed: {rate}</source>
        <translation>السرعة: ⁦{rate}⁩</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new key. Escape cancels.</source>
        <translation>اضغط المفتاح الجديد. اضغط Escape للإلغاء.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>إضافة مفتاح</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>العودة إلى الفيديو</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Use letters and signs as keys</source>
        <translation>استخدام الحروف والعلامات كمفاتيح</translation>
    </message>
    <message>
        <source>Reset the keys of this command</source>
        <translation>إعادة ضبط مفاتيح هذا الأمر</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>إعادة ضبط كل المفاتيح</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Without them, a letter that is typed or spoken by mistake does nothing.</source>
        <translation>بدونها لا أثر لحرف يُكتب أو يُنطق خطأً.</translation>
    </message>
    <message>
        <source>{key} already belongs to “{command}”. Remove it there first.</source>
        <translation>{key} مفتاح الأمر «{command}» من قبل. أزله من هناك أولًا.</translation>
    </message>
    <message>
        <source>The keys of this command are reset.</source>
        <translation>أُعيد ضبط مفاتيح هذا الأمر.</translation>
    </message>
    <message>
        <source>All keys are reset.</source>
        <translation>أُعيد ضبط كل المفاتيح.</translation>
    </message>
    <message>
        <source>{keys} (changed)</source>
        <translation>{keys} (مُغيّرة)</translation>
    </message>
    <message>
        <source>Keys of “{command}”</source>
        <translation>مفاتيح «{command}»</translation>
    </message>
    <message>
        <source>Remove {key}</source>
        <translation>إزالة {key}</translation>
    </message>
    <message>
        <source>{key} is needed everywhere. Press another key.</source>
        <translation>{key} مفتاح لازم في كل مكان. اضغط مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>{key} is kept, but letters and signs are not used as keys now.</source>
        <translation>حُفظ {key}، لكن الحروف والعلامات لا تُستخدم الآن كمفاتيح.</translation>
    </message>
    <message>
        <source>{key} now belongs to “{command}”.</source>
        <translation>أصبح {key} مفتاح الأمر «{command}».</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>المفتاح {key} متاح.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Caption &amp;language</source>
        <translation>لغة التسميات التوضيحية(&amp;L)</translation>
    </message>
    <message>
        <source>Second caption lan&amp;guage</source>
        <translation>اللغة الثانية للتسميات التوضيحية(&amp;G)</translation>
    </message>
    <message>
        <source>{language} (original)</source>
        <translation>{language} (الأصل)</translation>
    </message>
    <message>
        <source>{language}: {share}%</source>
        <translation>{language}: {share}%</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Exercises, not open yet</source>
        <translation>التمارين، لم تُفتح بعد</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>العودة إلى الفيديو</translation>
    </message>
    <message>
        <source>Open the transcript</source>
        <translation>فتح النص الكامل</translation>
    </message>
    <message>
        <source>I have read the transcript</source>
        <translation>لقد قرأت النص الكامل</translation>
    </message>
    <message>
        <source>The exercises are not open yet</source>
        <translation>لم تُفتح التمارين بعد</translation>
    </message>
    <message>
        <source>You have seen {seen} % of the video; {enough} % open the exercises. Skipped parts do not count.</source>
        <translation>شاهدت {seen}% من الفيديو؛ وتُفتح التمارين عند {enough}%. الأجزاء التي تُتخطّى لا تُحسب.</translation>
    </message>
    <message>
        <source>You have seen {seen} % of the lesson; {enough} % open the exercises. Skipped parts do not count.</source>
        <translation>شاهدت {seen}% من الدرس؛ وتُفتح التمارين عند {enough}%. الأجزاء التي تُتخطّى لا تُحسب.</translation>
    </message>
    <message>
        <source>Or read the transcript instead: you have read {read} of its {cues} captions. A caption counts once it was in sight for a second or was read aloud.</source>
        <translation>أو اقرأ النص الكامل بدلًا من ذلك: قرأت {read} من تسمياته التوضيحية، وعددها {cues}. تُحسب التسمية التوضيحية إذا ظهرت ثانية أو قُرئت بصوت عالٍ.</translation>
    </message>
</context>
<context>
    <name>Loops</name>
    <message>
        <source>This caption is looped</source>
        <translation>تُكرَّر هذه التسمية التوضيحية باستمرار</translation>
    </message>
    <message>
        <source>No caption now</source>
        <translation>لا توجد تسمية توضيحية الآن</translation>
    </message>
    <message>
        <source>Loop starts at {time}</source>
        <translation>يبدأ تكرار المقطع عند {time}</translation>
    </message>
    <message>
        <source>Loop from {start} to {end}</source>
        <translation>تكرار المقطع من {start} إلى {end}</translation>
    </message>
    <message>
        <source>Loop off</source>
        <translation>تكرار المقطع معطّل</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>the transcript cannot be saved ({reason}); choose another folder.</source>
        <translation>لا يمكن حفظ النص الكامل ({reason})؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>the results cannot be saved ({reason}); choose another folder.</source>
        <translation>يتعذّر حفظ النتائج ({reason})؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>there is no such file; check its name.</source>
        <translation>لا يوجد ملف بهذا الاسم؛ تحقّق من الاسم.</translation>
    </message>
    <message>
        <source>the file cannot be read ({reason}); check its permissions.</source>
        <translation>تتعذّر قراءة الملف ({reason})؛ تحقّق من أذونات الوصول إليه.</translation>
    </message>
    <message>
        <source>the file is empty; ask for a whole copy.</source>
        <translation>الملف فارغ؛ اطلب نسخة كاملة منه.</translation>
    </message>
    <message>
        <source>the exercise has {size} bytes, more than the {limit} that are read; split it into several.</source>
        <translation>حجم التمرين {size} بايت، وهو أكبر من الحدّ المقروء {limit}؛ قسّمه إلى عدّة تمارين.</translation>
    </message>
    <message>
        <source>the exercise is nested more than {depth} elements deep or has more than {elements} elements; simplify it.</source>
        <translation>في التمرين أكثر من {depth} من مستويات التداخل أو أكثر من {elements} من العناصر؛ بسّطه.</translation>
    </message>
    <message>
        <source>the exercise has a DOCTYPE, which could define entities; remove it.</source>
        <translation>في التمرين تصريح DOCTYPE قد يعرّف كيانات؛ احذفه.</translation>
    </message>
    <message>
        <source>the exercise is not well-formed XML ({reason}); correct it at that line.</source>
        <translation>ليس التمرين ملف XML سليم البنية ({reason})؛ صحّحه في ذلك السطر.</translation>
    </message>
    <message>
        <source>the outermost element is &lt;{element}&gt;, not &lt;problem&gt;; give the exercise as one OLX problem.</source>
        <translation>العنصر الخارجي هو &lt;{element}&gt; وليس &lt;problem&gt;؛ قدّم التمرين على هيئة مسألة OLX واحدة.</translation>
    </message>
    <message>
        <source>the exercise holds no text and no question; ask for a whole copy.</source>
        <translation>لا نصّ في التمرين ولا أسئلة؛ اطلب نسخة كاملة منه.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; stands where no answer of its kind is taken; put it into the question that it belongs to.</source>
        <translation>العنصر &lt;{element}&gt; في موضع لا تُقبل فيه إجابة من نوعه؛ ضعه في السؤال الذي ينتمي إليه.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; cannot stand among the choices; only &lt;choice&gt; and &lt;compoundhint&gt; can.</source>
        <translation>لا يمكن أن يوجد &lt;{element}&gt; بين الخيارات؛ لا يُقبل فيها إلا &lt;choice&gt; و&lt;compoundhint&gt;.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has {found} &lt;{expected}&gt; elements; it needs exactly one.</source>
        <translation>عدد عناصر &lt;{expected}&gt; في &lt;{element}&gt; هو {found}؛ والمطلوب عنصر واحد بالضبط.</translation>
    </message>
    <message>
        <source>the points of &lt;{element}&gt; are “{points}”; they must be a whole number from 1 to 9999.</source>
        <translation>نقاط &lt;{element}&gt; هي «{points}»؛ ويجب أن تكون عددًا صحيحًا من 1 إلى 9999.</translation>
    </message>
    <message>
        <source>two choices are called “{id}”; give each &lt;{element}&gt; a name of its own.</source>
        <translation>يوجد خياران باسم «{id}»؛ أعطِ كلّ &lt;{element}&gt; اسمًا خاصًا به.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has more than {limit} choices; use fewer.</source>
        <translation>في &lt;{element}&gt; أكثر من {limit} من الخيارات؛ قلّل عددها.</translation>
    </message>
    <message>
        <source>a &lt;{element}&gt; does not say whether it is correct; add correct=&quot;true&quot; or correct=&quot;false&quot;.</source>
        <translation>لا يبيّن أحد عناصر &lt;{element}&gt; هل هو صحيح؛ أضف correct=&quot;true&quot; أو correct=&quot;false&quot;.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has both shuffle and answer-pool; a pool is shuffled anyway, so remove shuffle.</source>
        <translation>في &lt;{element}&gt; كلٌّ من shuffle و⁦answer-pool⁩ معًا؛ يُخلط ⁦answer-pool⁩ في كل الأحوال، فاحذف shuffle.</translation>
    </message>
    <message>
        <source>the answer-pool of &lt;{element}&gt; is “{pool}”; it must be a whole number.</source>
        <translation>قيمة ⁦answer-pool⁩ في &lt;{element}&gt; هي «{pool}»؛ ويجب أن تكون عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has an answer-pool, which needs at least one right and one wrong choice; add what is missing.</source>
        <translation>في &lt;{element}&gt; خاصية ⁦answer-pool⁩، وهي تحتاج إلى خيار صحيح وخيار خاطئ على الأقل؛ أضف ما ينقص.</translation>
    </message>
    <message>
        <source>the point_value of a &lt;{element}&gt; is “{value}”; it must be a number, such as 0.5.</source>
        <translation>قيمة point_value في أحد عناصر &lt;{element}&gt; هي «{value}»؛ ويجب أن تكون عددًا، مثل 0.5.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has no &lt;optioninput&gt;; add one with its options.</source>
        <translation>لا يوجد &lt;optioninput&gt; في &lt;{element}&gt;؛ أضف واحدًا مع خياراته.</translation>
    </message>
    <message>
        <source>the options of &lt;{element}&gt; cannot be read; write them as (&apos;one&apos;,&apos;two&apos;).</source>
        <translation>تتعذّر قراءة خيارات &lt;{element}&gt;؛ اكتبها هكذا: ⁦(&apos;one&apos;,&apos;two&apos;)⁩.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has nothing to choose from; add &lt;option&gt; elements.</source>
        <translation>لا يوجد في &lt;{element}&gt; ما يُختار منه؛ أضف عناصر &lt;option&gt;.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has more than {limit} options; use fewer.</source>
        <translation>عدد خيارات &lt;{element}&gt; أكثر من {limit}؛ قلّلها.</translation>
    </message>
    <message>
        <source>an &lt;{element}&gt; does not say whether it is correct; add correct=&quot;true&quot; or correct=&quot;false&quot;.</source>
        <translation>لا يبيّن أحد عناصر &lt;{element}&gt; هل هو صحيح؛ أضف correct=&quot;true&quot; أو correct=&quot;false&quot;.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has more than one right option; mark only one.</source>
        <translation>في &lt;{element}&gt; أكثر من خيار صحيح؛ حدّد واحدًا فقط.</translation>
    </message>
    <message>
        <source>the question asks for the partial credit “{scheme}”, which its kind does not have ({known} would do); the exercise must be corrected. No attempt was used.</source>
        <translation>يطلب السؤال نقاطًا جزئية بطريقة «{scheme}»، وهي ليست من طرائق نوعه (يصلح {known})؛ يجب تصحيح التمرين. لم تُحسب أي محاولة.</translation>
    </message>
    <message>
        <source>the question has an option that begins with markup instead of text, so no answer can be graded; the exercise must be corrected. No attempt was used.</source>
        <translation>في السؤال خيار يبدأ بترميز بدل النص، فلا يمكن تقييم أي إجابة؛ يجب تصحيح التمرين. لم تُحسب أي محاولة.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has {found} fields to type in; it needs exactly one, such as &lt;textline/&gt;.</source>
        <translation>عدد حقول الكتابة في &lt;{element}&gt; هو {found}؛ ويجب أن يكون فيه حقل واحد بالضبط، مثل &lt;textline/&gt;.</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; does not say which answer is right; add answer=&quot;...&quot;.</source>
        <translation>لا يبيّن &lt;{element}&gt; الإجابة الصحيحة؛ أضف ⁦answer=&quot;...&quot;⁩.</translation>
    </message>
    <message>
        <source>the answer of &lt;{element}&gt; is “{answer}”, which is read as a range without its second end; write it as [1,5], or without brackets.</source>
        <translation>إجابة &lt;{element}&gt; هي «{answer}»، وتُقرأ على أنها مجال بلا طرف ثانٍ؛ اكتبها مثل ⁦[1,5]⁩، أو بلا أقواس.</translation>
    </message>
    <message>
        <source>the answer is longer than {limit} characters; write a shorter one. No attempt was used.</source>
        <translation>الإجابة أطول من {limit} حرف؛ اكتب إجابة أقصر. لم تُحسب أي محاولة.</translation>
    </message>
    <message>
        <source>character {position} of the answer, “{character}”, cannot stand in a number; remove it. No attempt was used.</source>
        <translation>الحرف {position} من الإجابة، «{character}»، لا يمكن أن يكون في عدد؛ احذفه. لم تُحسب أي محاولة.</translation>
    </message>
    <message>
        <source>character {position} of the answer is a comma; write a point before decimals, and nothing between thousands. No attempt was used.</source>
        <translation>الحرف {position} من الإجابة فاصلة؛ اكتب نقطة قبل الكسور العشرية، ولا شيء بين الآلاف. لم تُحسب أي محاولة.</translation>
    </message>
    <message>
        <source>character {position} of the answer, “{character}”, is not read; write {instead} for it. No attempt was used.</source>
        <translation>الحرف {position} من الإجابة، «{character}»، لا يُقرأ؛ اكتب {instead} بدلًا منه. لم تُحسب أي محاولة.</translation>
    </message>
    <message>
        <source>“{found}”, at character {position} of the answer, cannot stand there; look for a missing sign, such as * between two factors. No attempt was used.</source>
        <translation>«{found}» عند الحرف {position} من الإجابة ليس في مكانه؛ ابحث عن علامة ناقصة، مثل * بين عاملين. لم تُحسب أي محاولة.</translation>
    </message>
    <message>
        <source>the answer ends too early; finish it. No attempt was used.</source>
        <translation>الإجابة غير مكتملة؛ أكملها. لم تُحسب أي محاولة.</translation>
    </message>
    <message>
        <source>the bracket at character {position} of the answer is never closed; add a closing one. No attempt was used.</source>
        <translation>القوس عند الحرف {position} من الإجابة لا يُغلق؛ أضف قوس الإغلاق. لم تُحسب أي محاولة.</translation>
    </message>
    <message>
        <source>the brackets of the answer are nested more than {limit} deep; write it with fewer. No attempt was used.</source>
        <translation>أقواس الإجابة متداخلة أكثر من {limit} مستوى؛ اكتبها بأقواس أقل. لم تُحسب أي محاولة.</translation>
    </message>
    <message>
        <source>“{name}”, at character {position} of the answer, is no number; write digits, or pi or e. No attempt was used.</source>
        <translation>«{name}» عند الحرف {position} من الإجابة ليس عددًا؛ اكتب أرقامًا، أو pi أو e. لم تُحسب أي محاولة.</translation>
    </message>
    <message>
        <source>“{name}”, at character {position} of the answer, is no function that is known; if it should be a product, write *. No attempt was used.</source>
        <translation>«{name}» عند الحرف {position} من الإجابة ليست دالة معروفة؛ إن كان المقصود ضربًا فاكتب *. لم تُحسب أي محاولة.</translation>
    </message>
    <message>
        <source>the function {name}, at character {position} of the answer, needs brackets around its number, as in sqrt(2). No attempt was used.</source>
        <translation>الدالة {name} عند الحرف {position} من الإجابة تحتاج إلى قوسين حول عددها، كما في ⁦sqrt(2)⁩. لم تُحسب أي محاولة.</translation>
    </message>
    <message>
        <source>the answer divides by zero; correct it. No attempt was used.</source>
        <translation>في الإجابة قسمة على صفر؛ صحّحها. لم تُحسب أي محاولة.</translation>
    </message>
    <message>
        <source>the answer has a number that is too large to be computed; write it in another way. No attempt was used.</source>
        <translation>في الإجابة عدد أكبر من أن يُحسب؛ اكتبها بطريقة أخرى. لم تُحسب أي محاولة.</translation>
    </message>
    <message>
        <source>the answer has a function of a whole number that is too large for it; write that number with a decimal point. No attempt was used.</source>
        <translation>في الإجابة دالة لعدد صحيح أكبر مما تقبله؛ اكتب هذا العدد بنقطة عشرية. لم تُحسب أي محاولة.</translation>
    </message>
    <message>
        <source>the answer has a factorial of what is no whole number from 0 on; correct it. No attempt was used.</source>
        <translation>في الإجابة مضروب لما ليس عددًا صحيحًا من 0 فصاعدًا؛ صحّحها. لم تُحسب أي محاولة.</translation>
    </message>
    <message>
        <source>the answer is a complex number, and the question asks for one in a range; write one without i and j. No attempt was used.</source>
        <translation>الإجابة عدد مركّب، والسؤال يطلب عددًا ضمن مجال؛ اكتب عددًا بلا i وj. لم تُحسب أي محاولة.</translation>
    </message>
    <message>
        <source>the exercise has “{value}” where its grading needs a number; the exercise must be corrected. No attempt was used.</source>
        <translation>في التمرين «{value}» حيث يحتاج التقييم إلى عدد؛ يجب تصحيح التمرين. لم تُحسب أي محاولة.</translation>
    </message>
    <message>
        <source>the exercise gives credit for listed answers and lists none; the exercise must be corrected. No attempt was used.</source>
        <translation>يمنح التمرين نقاطًا لإجابات في قائمة، والقائمة فارغة؛ يجب تصحيح التمرين. لم تُحسب أي محاولة.</translation>
    </message>
    <message>
        <source>the exercise has hints of an old form (hintgroup), with which the answer cannot be graded; the exercise must be corrected. No attempt was used.</source>
        <translation>في التمرين تلميحات بصيغة قديمة (hintgroup) لا يمكن معها تقييم الإجابة؛ يجب تصحيح التمرين. لم تُحسب أي محاولة.</translation>
    </message>
    <message>
        <source>the exercise&apos;s pattern “{pattern}” cannot be read ({reason}); the exercise must be corrected. No attempt was used.</source>
        <translation>تتعذّر قراءة النمط «{pattern}» في التمرين ({reason})؛ يجب تصحيح التمرين. لم تُحسب أي محاولة.</translation>
    </message>
    <message>
        <source>the exercise&apos;s pattern “{pattern}” is too large to be searched for; the exercise must be corrected. No attempt was used.</source>
        <translation>النمط «{pattern}» في التمرين أكبر من أن يُبحث عنه؛ يجب تصحيح التمرين. لم تُحسب أي محاولة.</translation>
    </message>
    <message>
        <source>the exercise&apos;s pattern “{pattern}” takes too long with this answer; try a shorter one, or have the exercise corrected. No attempt was used.</source>
        <translation>يستغرق النمط «{pattern}» في التمرين وقتًا طويلًا مع هذه الإجابة؛ جرّب إجابة أقصر، أو اطلب تصحيح التمرين. لم تُحسب أي محاولة.</translation>
    </message>
    <message>
        <source>several answers are given for a question that takes one; give one text. No attempt was used.</source>
        <translation>أُعطيت عدّة إجابات لسؤال يقبل واحدة؛ أعط نصًا واحدًا. لم تُحسب أي محاولة.</translation>
    </message>
    <message>
        <source>the exercise needs a program of its course or a kind of question that is not known here, so it cannot be graded. No attempt was used.</source>
        <translation>يحتاج التمرين إلى برنامج من مقرّره أو إلى نوع من الأسئلة غير معروف هنا، فلا يمكن تقييمه. لم تُحسب أي محاولة.</translation>
    </message>
    <message>
        <source>no attempt is left, so the answer was not graded.</source>
        <translation>لم تبق محاولات، فلم تُقيَّم الإجابة.</translation>
    </message>
    <message>
        <source>the exercise must be reset before the next attempt, so the answer was not graded.</source>
        <translation>يجب إعادة ضبط التمرين قبل المحاولة التالية، فلم تُقيَّم الإجابة.</translation>
    </message>
    <message>
        <source>the file is not well-formed JSON ({reason}); correct it there.</source>
        <translation>الملف ليس JSON سليم الصياغة ({reason})؛ صحّحه في ذلك الموضع.</translation>
    </message>
    <message>
        <source>answers must be an object from the number of an input to a text or a list of texts, such as {example}.</source>
        <translation>يجب أن يكون answers كائنًا يربط رقم المُدخل بنص أو بقائمة نصوص، مثل {example}.</translation>
    </message>
    <message>
        <source>the exercise has no input of that number; it has {inputs}, counted from 0.</source>
        <translation>لا يوجد في التمرين مُدخل بهذا الرقم؛ عدد المُدخلات {inputs}، والعدّ من 0.</translation>
    </message>
    <message>
        <source>the file must be a list of problems, each an object with problem_xml, perhaps a whole number as its seed, and lists of cases and sequences, each with answers.</source>
        <translation>يجب أن يكون الملف قائمة مسائل؛ كل منها كائن فيه problem_xml، وربما عدد صحيح في seed، وقائمتا cases وsequences، وفي كل عنصر منهما answers.</translation>
    </message>
    <message>
        <source>your progress cannot be kept ({reason}); free some space, or make the file and its folder writable.</source>
        <translation>يتعذّر حفظ تقدّمك ({reason})؛ وفّر مساحة، أو اسمح بالكتابة في الملف ومجلده.</translation>
    </message>
    <message>
        <source>your progress cannot be read ({reason}); make the file and its folder readable.</source>
        <translation>تتعذّر قراءة تقدّمك ({reason})؛ اجعل الملف ومجلده قابلين للقراءة.</translation>
    </message>
    <message>
        <source>your progress cannot be kept at the moment, another program is using the file; close it and try again.</source>
        <translation>يتعذّر حفظ تقدّمك حاليًا لأن برنامجًا آخر يستخدم الملف؛ أغلقه وحاول مرّة أخرى.</translation>
    </message>
    <message>
        <source>your progress was kept by a newer version of this program (format {version}); update the program. Nothing was changed.</source>
        <translation>حُفظ تقدّمك بإصدار أحدث من هذا البرنامج (الصيغة {version})؛ حدّث البرنامج. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>the file is not this program&apos;s record of progress, though it is a database; move it elsewhere. Nothing was changed.</source>
        <translation>الملف قاعدة بيانات لكنه ليس سجلّ التقدّم الخاص بهذا البرنامج؛ انقله إلى مكان آخر. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>the record of your progress is damaged ({reason}); start the program again to begin a new one.</source>
        <translation>سجلّ تقدّمك تالف ({reason})؛ أعد تشغيل البرنامج لبدء سجلّ جديد.</translation>
    </message>
    <message>
        <source>the record of your progress was damaged; it was set aside as {kept_as}, and a new one was begun.</source>
        <translation>كان سجلّ تقدّمك تالفًا؛ فحُفظ جانبًا باسم {kept_as} وبدأ سجلّ جديد.</translation>
    </message>
    <message>
        <source>no attempt is left, so the answer was not graded; the attempts that you made count.</source>
        <translation>لم تبق محاولات، فلم تُقيَّم الإجابة؛ تُحسب المحاولات التي أجريتها.</translation>
    </message>
    <message>
        <source>the answer was not graded: the exercise must be reset before the next attempt; reset it and answer again.</source>
        <translation>لم تُقيَّم الإجابة: يجب إعادة ضبط التمرين قبل المحاولة التالية؛ أعد ضبطه وأجب من جديد.</translation>
    </message>
    <message>
        <source>the file is too large ({size} MB; the limit is {limit} MB); split it.</source>
        <translation>الملف كبير جدًا ({size} ميغابايت والحدّ {limit} ميغابايت)؛ قسّمه.</translation>
    </message>
    <message>
        <source>byte {byte} of the file is not {encoding} text; save the file as UTF-8.</source>
        <translation>البايت {byte} من الملف ليس نصًا بترميز {encoding}؛ احفظ الملف بترميز UTF-8.</translation>
    </message>
    <message>
        <source>this is not plain text, or it is UTF-16 without its byte order mark; save the file as UTF-8.</source>
        <translation>ليس هذا نصًا عاديًا، أو هو بترميز UTF-16 بلا علامة ترتيب البايتات؛ احفظ الملف بترميز UTF-8.</translation>
    </message>
    <message>
        <source>there are {count} captions, more than the limit of {limit}; split the file.</source>
        <translation>عدد التسميات التوضيحية {count}، وهو أكبر من الحدّ {limit}؛ قسّم الملف.</translation>
    </message>
    <message>
        <source>the JSON holds more than {limit} values; split the file.</source>
        <translation>في ملف JSON أكثر من {limit} من القيم؛ قسّم الملف.</translation>
    </message>
    <message>
        <source>there are {count} more of the kind above.</source>
        <translation>حالات أخرى من النوع نفسه: {count}.</translation>
    </message>
    <message>
        <source>this is not JSON at column {column} ({reason}); ask for a whole copy.</source>
        <translation>ليس هذا JSON عند العمود {column} ({reason})؛ اطلب نسخة كاملة.</translation>
    </message>
    <message>
        <source>the JSON is nested too deep for a message bundle; check that it is the right file.</source>
        <translation>تداخل JSON أعمق مما يصلح لحزمة رسائل؛ تأكّد من أنه الملف الصحيح.</translation>
    </message>
    <message>
        <source>the JSON is a {kind}, not one object of keys and texts; check that it is the right file.</source>
        <translation>نوع JSON هو «{kind}» وليس كائنًا من مفاتيح ونصوص؛ تأكّد من أنه الملف الصحيح.</translation>
    </message>
    <message>
        <source>this is neither a message bundle in JSON nor the text of its wiki page; check that it is the right file.</source>
        <translation>ليس هذا حزمة رسائل بصيغة JSON ولا نصّ صفحتها في الويكي؛ تأكّد من أنه الملف الصحيح.</translation>
    </message>
    <message>
        <source>no message is a caption that can be shown (subtitle-START-END-INDEX); check that it is a video&apos;s bundle.</source>
        <translation>لا رسالة تصلح تسميةً توضيحية يمكن عرضها (subtitle-START-END-INDEX)؛ تأكّد من أنها حزمة فيديو.</translation>
    </message>
    <message>
        <source>the key was left out: it may hold only A-Z, a-z, 0-9, hyphen, underscore and full stop, 100 at most.</source>
        <translation>تُرك المفتاح: لا يُقبل فيه إلا A-Z وa-z و0-9 والواصلة والشرطة السفلية والنقطة، وبحدّ أقصى 100.</translation>
    </message>
    <message>
        <source>the message was left out: its value is a {kind}, not text.</source>
        <translation>تُركت الرسالة: نوع قيمتها «{kind}» وليست نصًا.</translation>
    </message>
    <message>
        <source>the message was left out: it is blank; write .... for an empty caption.</source>
        <translation>تُركت الرسالة لأنها فارغة؛ اكتب .... لتسمية توضيحية فارغة.</translation>
    </message>
    <message>
        <source>the key stands more than once; the last one counts.</source>
        <translation>يتكرّر المفتاح؛ يُعتدّ بالأخير.</translation>
    </message>
    <message>
        <source>this is no caption: the key should be subtitle-START-END-INDEX in whole milliseconds.</source>
        <translation>ليست هذه تسمية توضيحية: يجب أن يكون المفتاح subtitle-START-END-INDEX بأجزاء ألف صحيحة من الثانية.</translation>
    </message>
    <message>
        <source>the caption was left out: it must end after it starts, and within 24 days; correct its times.</source>
        <translation>تُركت التسمية التوضيحية: يجب أن تنتهي بعد بدايتها وخلال 24 يومًا؛ صحّح أوقاتها.</translation>
    </message>
    <message>
        <source>the caption was left out: another one has the same start and end.</source>
        <translation>تُركت التسمية التوضيحية: لتسمية توضيحية أخرى البداية والنهاية نفسهما.</translation>
    </message>
    <message>
        <source>the message was left out: its closing quote is missing; copy the page again, whole.</source>
        <translation>تُركت الرسالة: علامة الاقتباس الختامية ناقصة؛ انسخ الصفحة كاملةً من جديد.</translation>
    </message>
    <message>
        <source>the metadata were left out: they are a {kind}, not an object.</source>
        <translation>تُركت البيانات الوصفية: نوعها «{kind}» وليست كائنًا.</translation>
    </message>
    <message>
        <source>a key stands more than once; the last one counts.</source>
        <translation>يتكرّر أحد المفاتيح؛ يُعتدّ بالأخير.</translation>
    </message>
    <message>
        <source>the key {key} was left out: it is not one that message bundles have.</source>
        <translation>تُرك المفتاح {key}: ليس من مفاتيح حزم الرسائل.</translation>
    </message>
    <message>
        <source>the source language is not named; {language} is assumed.</source>
        <translation>لغة المصدر غير مذكورة؛ تُفترض {language}.</translation>
    </message>
    <message>
        <source>the source language {tag} is not known; {language} is assumed.</source>
        <translation>لغة المصدر {tag} غير معروفة؛ تُفترض {language}.</translation>
    </message>
    <message>
        <source>{key} was left out: its value is a {kind}.</source>
        <translation>تُرك {key}: نوع قيمته «{kind}».</translation>
    </message>
    <message>
        <source>the priority language {tag} was left out: it is not known.</source>
        <translation>تُركت اللغة ذات الأولوية {tag}: إنها غير معروفة.</translation>
    </message>
    <message>
        <source>the translation was left out: its value is a {kind}, not text.</source>
        <translation>تُركت الترجمة: نوع قيمتها «{kind}» وليست نصًا.</translation>
    </message>
    <message>
        <source>the translation was left out: {language} is not a language tag.</source>
        <translation>تُركت الترجمة: {language} ليس رمز لغة.</translation>
    </message>
    <message>
        <source>the translation was left out: {language} is the source language.</source>
        <translation>تُركت الترجمة: {language} هي لغة المصدر.</translation>
    </message>
    <message>
        <source>the translation was left out: there is another one for {language}.</source>
        <translation>تُركت الترجمة: توجد ترجمة أخرى لـ {language}.</translation>
    </message>
    <message>
        <source>the translation was left out: {language} is not one of the bundle&apos;s priority languages, and it allows no others.</source>
        <translation>تُركت الترجمة: {language} ليست من اللغات ذات الأولوية في الحزمة، ولا تُقبل غيرها.</translation>
    </message>
    <message>
        <source>no caption is translated, so {language} is not offered; check that the keys belong to this bundle.</source>
        <translation>لا تسمية توضيحية مترجمة، فلا تُعرض {language}؛ تأكّد من أن المفاتيح تخصّ هذه الحزمة.</translation>
    </message>
    <message>
        <source>the captions were retimed since they were translated to {language}: {by_time} were matched by their times, {by_index} by their number; check them.</source>
        <translation>تغيّرت أوقات التسميات التوضيحية منذ ترجمتها (اللغة: {language})؛ طوبِق منها بالوقت {by_time} وبالرقم {by_index}؛ راجعها.</translation>
    </message>
    <message>
        <source>the translation to {language} belongs to no message of the bundle and was left out.</source>
        <translation>لا تخصّ الترجمة (اللغة: {language}) أي رسالة في الحزمة، فتُركت.</translation>
    </message>
    <message>
        <source>this is JSON, not SubRip captions; check that it is the right file.</source>
        <translation>هذا JSON وليس تسميات توضيحية بصيغة SubRip؛ تأكّد من أنه الملف الصحيح.</translation>
    </message>
    <message>
        <source>this is WebVTT, not SubRip captions; save it as .srt.</source>
        <translation>هذا WebVTT وليس تسميات توضيحية بصيغة SubRip؛ احفظه بصيغة ‎.srt.</translation>
    </message>
    <message>
        <source>the program is shown this file only, and not what lies beside it; open the lesson&apos;s folder instead, or a .lesson file.</source>
        <translation>لا يُعرض على البرنامج إلا هذا الملف دون ما بجانبه؛ افتح مجلد الدرس بدلًا منه، أو ملف ‎.lesson.</translation>
    </message>
    <message>
        <source>the program is shown this file only; to have a video, captions or translations that lie beside it, open the folder instead.</source>
        <translation>لا يُعرض على البرنامج إلا هذا الملف؛ ليظهر ما بجانبه من فيديو أو تسميات توضيحية أو ترجمات، افتح المجلد بدلًا منه.</translation>
    </message>
    <message>
        <source>this must be a time such as &quot;1:05&quot; or &quot;1:02:03.5&quot;; it is left out.</source>
        <translation>يجب أن يكون هذا وقتًا مثل &quot;1:05&quot; أو &quot;1:02:03.5&quot;؛ لذلك تُرك.</translation>
    </message>
    <message>
        <source>there may be {limit} places and the rest is left out; split the lesson.</source>
        <translation>الحدّ الأقصى للمواضع {limit} ويُترك الباقي؛ قسّم الدرس.</translation>
    </message>
    <message>
        <source>no exercise has this id, nor a file of this name; the place is left out.</source>
        <translation>لا يوجد تمرين بهذا المعرّف ولا ملف تمرين بهذا الاسم؛ لذلك تُرك الموضع.</translation>
    </message>
    <message>
        <source>the picture “{picture}” is not in the lesson, and its text is shown instead; put the file into the lesson&apos;s folder.</source>
        <translation>الصورة «{picture}» ليست في الدرس، فيُعرض نصها بدلًا منها؛ ضع الملف في مجلد الدرس.</translation>
    </message>
    <message>
        <source>the translation to {language} belongs to nothing in the exercise and was left out.</source>
        <translation>الترجمة إلى اللغة {language} لا تقابل شيئًا في التمرين، لذلك تُركت.</translation>
    </message>
    <message>
        <source>the part that shows windows cannot be loaded, as the system lacks {libraries}; on Debian and Ubuntu run `apt install {packages}` as root, elsewhere install what has these files.</source>
        <translation>يتعذّر تحميل الجزء الذي يعرض النوافذ لأن النظام تنقصه: {libraries}؛ في Debian وUbuntu نفّذ ⁦`apt install {packages}`⁩ بصلاحيات الجذر (root)، وفي غيرهما ثبّت ما يتضمن هذه الملفات.</translation>
    </message>
    <message>
        <source>no window can be shown, as Qt cannot use this display ({reason}); start the program in your own desktop, without QT_ variables of your own.</source>
        <translation>يتعذّر عرض نافذة لأن Qt لا يمكنه استخدام هذه الشاشة ({reason})؛ شغّل البرنامج في سطح مكتبك، من دون متغيّرات QT_ خاصة بك.</translation>
    </message>
    <message>
        <source>the system does not say which folder is your home; set the variable HOME to a folder that you may write to.</source>
        <translation>لا يذكر النظام أيّ مجلد هو مجلدك الرئيسي؛ عيّن المتغيّر HOME إلى مجلد يُسمح لك بالكتابة فيه.</translation>
    </message>
    <message>
        <source>another window is open and does not answer, so this is a new one; wait for the other window, or end it.</source>
        <translation>توجد نافذة أخرى مفتوحة لا تستجيب، لذلك فُتحت هذه النافذة الجديدة؛ انتظر النافذة الأخرى أو أنهِها.</translation>
    </message>
    <message>
        <source>the picture cannot be written ({reason}); make room, or choose another place.</source>
        <translation>تتعذّر كتابة الصورة ({reason})؛ وفّر مساحة، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>what was asked for cannot be printed ({reason}); send it elsewhere.</source>
        <translation>تتعذّر طباعة ما طُلب ({reason})؛ أرسله إلى مكان آخر.</translation>
    </message>
    <message>
        <source>the exercises are open.</source>
        <translation>التمارين مفتوحة.</translation>
    </message>
    <message>
        <source>there is no voice for {language}, so this is not read aloud. Install one: on Linux the packages speech-dispatcher and espeak-ng have many.</source>
        <translation>لا يوجد صوت ناطق للغة {language}، فلا يُقرأ هذا بصوت عالٍ. ثبّت صوتًا: في لينكس تحتوي الحزمتان ⁦speech-dispatcher⁩ و⁦espeak-ng⁩ على أصوات كثيرة.</translation>
    </message>
    <message>
        <source>the voice is gone ({engine} ended, or has no sound), so this is not read aloud; ask for it again to try once more.</source>
        <translation>انقطع الصوت الناطق (توقّف {engine} أو لا صوت لديه)، فلا يُقرأ هذا بصوت عالٍ؛ اطلبه مرّة أخرى للمحاولة من جديد.</translation>
    </message>
    <message>
        <source>no font on this computer has some characters of the captions in {language} ({characters}); on Debian and Ubuntu install the packages: {packages}.</source>
        <translation>لا يوجد في هذا الجهاز خط يتضمن بعض محارف التسميات التوضيحية (اللغة: {language}؛ المحارف: {characters})؛ في Debian وUbuntu ثبّت الحزم: {packages}.</translation>
    </message>
    <message>
        <source>no caption can be read; check that it is a SubRip file.</source>
        <translation>تتعذّر قراءة أي تسمية توضيحية؛ تأكّد من أنه ملف SubRip.</translation>
    </message>
    <message>
        <source>the block was left out: it has no text or no times of the form 00:00:01,000 --&gt; 00:00:02,000.</source>
        <translation>تُركت الكتلة: لا نصّ فيها أو لا أوقات بالشكل ⁦00:00:01,000 --&gt; 00:00:02,000⁩.</translation>
    </message>
    <message>
        <source>this is a folder or a device, not a file; name a file.</source>
        <translation>هذا مجلد أو جهاز وليس ملفًا؛ حدّد ملفًا.</translation>
    </message>
    <message>
        <source>this is neither a lesson nor captions nor a video, by the ending of its name; name a folder, a .lesson file, or a file such as .json, .srt or .webm.</source>
        <translation>بحسب لاحقة الاسم ليس هذا درسًا ولا تسميات توضيحية ولا فيديو؛ حدّد مجلدًا أو ملف ‎.lesson أو ملفًا مثل ‎.json أو ‎.srt أو ‎.webm.</translation>
    </message>
    <message>
        <source>a part of a lesson must lie inside the lesson&apos;s folder, under a plain relative name; move it there and name it with / between folders.</source>
        <translation>يجب أن تقع أجزاء الدرس داخل مجلده باسم نسبيّ بسيط؛ انقل هذا الجزء إليه وافصل بين المجلدات بالعلامة /.</translation>
    </message>
    <message>
        <source>no captions, no video and no exercises were found here; see how a lesson is laid out in lesson-format.md.</source>
        <translation>لم توجد هنا تسميات توضيحية ولا فيديو ولا تمارين؛ انظر طريقة ترتيب الدرس في lesson-format.md.</translation>
    </message>
    <message>
        <source>the folder has more than {limit} files and no lesson.toml, so it is not taken for a lesson; open the lesson&apos;s own folder.</source>
        <translation>في المجلد أكثر من {limit} من الملفات وليس فيه lesson.toml، فلا يُعدّ درسًا؛ افتح مجلد الدرس نفسه.</translation>
    </message>
    <message>
        <source>both {first} and {second} could be the video; write a lesson.toml that says which.</source>
        <translation>قد يكون الفيديو {first} أو {second}؛ اكتب ملف lesson.toml يحدّد أيّهما.</translation>
    </message>
    <message>
        <source>both {first} and {second} could be the captions of one language; write a lesson.toml that says which.</source>
        <translation>قد تكون التسميات التوضيحية للغة واحدة في {first} أو {second}؛ اكتب ملف lesson.toml يحدّد أيّهما.</translation>
    </message>
    <message>
        <source>{chosen} is taken for the language of the sound; if that is wrong, write a lesson.toml that says which is.</source>
        <translation>تُعدّ {chosen} لغة الصوت؛ إن كان ذلك خطأ فاكتب ملف lesson.toml يحدّدها.</translation>
    </message>
    <message>
        <source>there is no caption in this file; ask for a whole copy.</source>
        <translation>لا توجد تسميات توضيحية في هذا الملف؛ اطلب نسخة كاملة منه.</translation>
    </message>
    <message>
        <source>the captions are SubRip, so a translation must be SubRip too; give it as a .srt file.</source>
        <translation>التسميات التوضيحية بصيغة SubRip، فيجب أن تكون الترجمة كذلك؛ قدّمها ملفًا بصيغة ‎.srt.</translation>
    </message>
    <message>
        <source>a lesson may have {limit} exercises and the rest is left out; split the lesson.</source>
        <translation>الحدّ الأقصى لتمارين الدرس {limit} ويُترك الباقي؛ قسّم الدرس.</translation>
    </message>
    <message>
        <source>the manifest is larger than {limit} KB; keep only what is documented.</source>
        <translation>ملف البيان أكبر من {limit} كيلوبايت؛ أبقِ فيه ما هو موثّق فقط.</translation>
    </message>
    <message>
        <source>the manifest is not UTF-8 text; save it as UTF-8.</source>
        <translation>ملف البيان ليس نصًا بترميز UTF-8؛ احفظه بهذا الترميز.</translation>
    </message>
    <message>
        <source>the manifest cannot be read as TOML here; look for a missing quote, bracket or equals sign, or a key given twice.</source>
        <translation>تتعذّر قراءة ملف البيان على أنه TOML هنا؛ ابحث عن علامة اقتباس أو قوس أو علامة يساوي ناقصة، أو عن مفتاح مكرّر.</translation>
    </message>
    <message>
        <source>this must be text in quotes, and not empty; the key is left out.</source>
        <translation>يجب أن يكون هذا نصًا بين علامتي اقتباس وغير فارغ؛ تُرك المفتاح.</translation>
    </message>
    <message>
        <source>this must be text in quotes, of 1 to {limit} printable characters; an id is derived instead.</source>
        <translation>يجب أن يكون هذا نصًا بين علامتي اقتباس من 1 إلى {limit} من المحارف المطبوعة؛ يُشتقّ معرّف بدلًا منه.</translation>
    </message>
    <message>
        <source>this must be a language tag such as &quot;es&quot; or &quot;zh-Hans&quot;; it is left out.</source>
        <translation>يجب أن يكون هذا رمز لغة مثل &quot;es&quot; أو &quot;zh-Hans&quot;؛ تُرك.</translation>
    </message>
    <message>
        <source>this must be a whole number from 1 on; it is left out.</source>
        <translation>يجب أن يكون هذا عددًا صحيحًا يبدأ من 1؛ تُرك.</translation>
    </message>
    <message>
        <source>this must be &quot;after-playback&quot; or &quot;any-time&quot;; exercises unlock after playback.</source>
        <translation>يجب أن يكون هذا &quot;after-playback&quot; أو &quot;any-time&quot;؛ تُفتح التمارين بعد التشغيل.</translation>
    </message>
    <message>
        <source>this must be a list of file names such as [&quot;one.xml&quot;]; it is left out.</source>
        <translation>يجب أن تكون هذه قائمة بأسماء ملفات مثل ⁦[&quot;one.xml&quot;]⁩؛ تُركت.</translation>
    </message>
    <message>
        <source>this must be a table with keys of its own; it is left out.</source>
        <translation>يجب أن يكون هذا جدولًا له مفاتيحه؛ تُرك.</translation>
    </message>
    <message>
        <source>another key names the same language; only the last one is used.</source>
        <translation>يسمّي مفتاح آخر اللغة نفسها؛ يُستخدم الأخير فقط.</translation>
    </message>
    <message>
        <source>there is no such key in a manifest; remove it.</source>
        <translation>لا يوجد مفتاح كهذا في ملفات البيان؛ احذفه.</translation>
    </message>
    <message>
        <source>there is no such key in a manifest; the nearest one is {nearest}.</source>
        <translation>لا يوجد مفتاح كهذا في ملفات البيان؛ أقربها {nearest}.</translation>
    </message>
    <message>
        <source>{count} more keys are unknown; remove them.</source>
        <translation>مفاتيح أخرى غير معروفة: {count}؛ احذفها.</translation>
    </message>
    <message>
        <source>this is not a whole zip archive, as a .lesson file must be; ask for a new copy.</source>
        <translation>ليس هذا أرشيف zip كاملًا كما يجب في ملفات ‎.lesson؛ اطلب نسخة جديدة.</translation>
    </message>
    <message>
        <source>this part of the archive is damaged and left out; ask for a new copy.</source>
        <translation>هذا الجزء من الأرشيف تالف فتُرك؛ اطلب نسخة جديدة.</translation>
    </message>
    <message>
        <source>the archive has more than {limit} entries; pack only the lesson&apos;s files.</source>
        <translation>في الأرشيف أكثر من {limit} من المدخلات؛ ضع فيه ملفات الدرس فقط.</translation>
    </message>
    <message>
        <source>the archive would unpack to far more than a lesson needs and is refused; pack only the lesson&apos;s files.</source>
        <translation>حجم الأرشيف بعد فكّه أكبر بكثير مما يحتاجه درس فرُفض؛ ضع فيه ملفات الدرس فقط.</translation>
    </message>
    <message>
        <source>this entry of the archive has a name that could leave the lesson&apos;s folder, so nothing was unpacked; pack the folder again under plain relative names.</source>
        <translation>قد يخرج اسم هذا المدخل عن مجلد الدرس، فلم يُفكّ شيء؛ أعد ضغط المجلد بأسماء نسبية بسيطة.</translation>
    </message>
    <message>
        <source>this entry of the archive is a link or a device, so nothing was unpacked; pack plain files only.</source>
        <translation>هذا المدخل رابط أو جهاز، فلم يُفكّ شيء؛ ضع في الأرشيف ملفات عادية فقط.</translation>
    </message>
    <message>
        <source>this entry of the archive is encrypted; pack the lesson without a password.</source>
        <translation>هذا المدخل من الأرشيف مشفّر؛ اضغط الدرس بلا كلمة مرور.</translation>
    </message>
    <message>
        <source>this entry of the archive is packed in an unusual way; pack it as a plain zip (stored or deflated).</source>
        <translation>هذا المدخل مضغوط بطريقة غير معتادة؛ استخدم zip عاديًا (stored أو deflated).</translation>
    </message>
    <message>
        <source>the archive has this name twice, perhaps in other letter case, so nothing was unpacked; pack the folder again.</source>
        <translation>يتكرّر هذا الاسم في الأرشيف، ربما باختلاف حالة الأحرف، فلم يُفكّ شيء؛ أعد ضغط المجلد.</translation>
    </message>
    <message>
        <source>the lesson cannot be unpacked into this folder ({reason}); make room there, or unpack the .lesson file yourself and open its folder.</source>
        <translation>يتعذّر فكّ الدرس في هذا المجلد ({reason})؛ وفّر مساحة فيه، أو فُكّ ملف ‎.lesson بنفسك وافتح مجلده.</translation>
    </message>
    <message>
        <source>the welcome lesson is missing; install captionplayer again.</source>
        <translation>الدرس الترحيبي مفقود؛ أعد تثبيت captionplayer.</translation>
    </message>
    <message>
        <source>no window can be shown, as there is no display to be reached; to get pictures of the lesson instead, run `captionplayer tour --output FOLDER`.</source>
        <translation>يتعذّر عرض نافذة لعدم وجود شاشة يمكن الوصول إليها؛ للحصول على صور من الدرس نفّذ ⁦`captionplayer tour --output FOLDER`⁩.</translation>
    </message>
    <message>
        <source>the part that shows windows cannot be loaded ({reason}); install PySide6.</source>
        <translation>يتعذّر تحميل الجزء الذي يعرض النوافذ ({reason})؛ ثبّت PySide6.</translation>
    </message>
    <message>
        <source>{tag} is not a language tag; give one such as es or zh-Hans.</source>
        <translation>{tag} ليس رمز لغة؛ أعطِ رمزًا مثل es أو zh-Hans.</translation>
    </message>
    <message>
        <source>the folder cannot be made ({reason}); choose another place.</source>
        <translation>يتعذّر إنشاء المجلد ({reason})؛ اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>the video cannot be played ({reason}); the captions run without it. Ask for a copy as WebM or MP4.</source>
        <translation>يتعذّر تشغيل الفيديو ({reason})؛ وتستمرّ التسميات التوضيحية بدونه. اطلب نسخة بصيغة WebM أو MP4.</translation>
    </message>
    <message>
        <source>the video gives no picture here, as with AV1 on this system; sound and captions go on. Ask for a copy as VP9 or H.264.</source>
        <translation>لا يعطي الفيديو صورة هنا، كما يحدث مع AV1 على هذا النظام؛ ويستمرّ الصوت والتسميات التوضيحية. اطلب نسخة بصيغة VP9 أو H.264.</translation>
    </message>
    <message>
        <source>the sound device does not answer any more; the lesson goes on without sound. Start the program again to hear it.</source>
        <translation>لم يعد جهاز الصوت يستجيب؛ ويستمرّ الدرس بلا صوت. أعد تشغيل البرنامج لسماعه.</translation>
    </message>
    <message>
        <source>the described version of the video cannot be played; the lesson goes on without descriptions. Ask for a copy as WebM or MP4.</source>
        <translation>يتعذّر تشغيل نسخة الفيديو ذات الوصف الصوتي؛ ويستمرّ الدرس بلا وصف. اطلب نسخة بصيغة WebM أو MP4.</translation>
    </message>
    <message>
        <source>the sign-language video cannot be played ({reason}); the lesson goes on without it. Ask for a copy as WebM or MP4.</source>
        <translation>يتعذّر تشغيل فيديو لغة الإشارة ({reason})؛ ويستمرّ الدرس بدونه. اطلب نسخة بصيغة WebM أو MP4.</translation>
    </message>
    <message>
        <source>the sign-language video gives no picture here, as with AV1 on this system; the lesson goes on without it. Ask for a copy as VP9 or H.264.</source>
        <translation>لا يعطي فيديو لغة الإشارة صورة هنا، كما يحدث مع AV1 على هذا النظام؛ ويستمرّ الدرس بدونه. اطلب نسخة بصيغة VP9 أو H.264.</translation>
    </message>
    <message>
        <source>the video cannot be opened because of the letters in its name; the captions run without it. Give the file, and its folders, plain names.</source>
        <translation>يتعذّر فتح الفيديو بسبب حروف اسمه؛ وتستمرّ التسميات التوضيحية بدونه. أعطِ الملف ومجلداته أسماء بسيطة.</translation>
    </message>
    <message>
        <source>the video breaks off here, before its end; the captions go on without it. Ask for a whole copy.</source>
        <translation>ينقطع الفيديو هنا قبل نهايته؛ وتستمرّ التسميات التوضيحية بدونه. اطلب نسخة كاملة.</translation>
    </message>
    <message>
        <source>there is no voice for {language}; its captions are not spoken. Install one: on Linux the packages speech-dispatcher and espeak-ng have many.</source>
        <translation>لا يوجد صوت ناطق للغة {language}؛ فلا تُنطق تسمياتها التوضيحية. ثبّت صوتًا: في لينكس تحتوي الحزمتان ⁦speech-dispatcher⁩ و⁦espeak-ng⁩ على أصوات كثيرة.</translation>
    </message>
    <message>
        <source>the voice is gone ({engine} ended, or has no sound); the lesson goes on without it. To try again, switch spoken captions off and on.</source>
        <translation>انقطع الصوت الناطق (توقّف {engine} أو لا صوت لديه)؛ ويستمرّ الدرس بدونه. للمحاولة من جديد أوقف التسميات التوضيحية المنطوقة ثم شغّلها.</translation>
    </message>
    <message>
        <source>the settings cannot be read and were set aside as {aside}; the usual ones are used.</source>
        <translation>تتعذّر قراءة الإعدادات فحُفظت جانبًا باسم {aside}؛ وتُستخدم الإعدادات المعتادة.</translation>
    </message>
    <message>
        <source>the settings cannot be read ({reason}) and the usual ones are used; look at the file, or delete it.</source>
        <translation>تتعذّر قراءة الإعدادات ({reason}) فتُستخدم المعتادة؛ افحص الملف أو احذفه.</translation>
    </message>
    <message>
        <source>what you choose holds only until the program ends, as the settings cannot be written; make the file and its folder writable.</source>
        <translation>ما تختاره يسري حتى إغلاق البرنامج فقط، لأن الإعدادات يتعذّر حفظها؛ اسمح بالكتابة في الملف ومجلده.</translation>
    </message>
    <message>
        <source>only {translated} of {total} captions are translated into {language}; the others are shown in {source}.</source>
        <translation>التسميات التوضيحية المترجمة (اللغة: {language}): {translated} من {total} فقط؛ ويُعرض الباقي بلغة المصدر: {source}.</translation>
    </message>
    <message>
        <source>this lesson has captions in {language} only; a second language shows in lessons that have one.</source>
        <translation>التسميات التوضيحية لهذا الدرس بلغة واحدة فقط ({language})؛ تظهر اللغة الثانية في الدروس التي تتوفر فيها.</translation>
    </message>
    <message>
        <source>the captions in {language} have characters for private use ({characters}), for which boxes are shown; tell whoever wrote the captions.</source>
        <translation>في التسميات التوضيحية (اللغة: {language}) محارف للاستخدام الخاص ({characters}) تظهر مكانها مربعات؛ أبلغ من كتب التسميات التوضيحية.</translation>
    </message>
    <message>
        <source>this lesson has no captions in {language}; they are shown in {shown}.</source>
        <translation>لا توجد في هذا الدرس تسميات توضيحية باللغة المطلوبة ({language})؛ تُعرض بهذه اللغة: {shown}.</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>السطر {line}</translation>
    </message>
    <message>
        <source>{file}: {sentence}</source>
        <translation>{file}: {sentence}</translation>
    </message>
    <message>
        <source>{file}, {place}: {sentence}</source>
        <translation>{file}، {place}: {sentence}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message numerus="yes">
        <source>Next (%n more)</source>
        <translation>
            <numerusform>التالي (لم يبق شيء)</numerusform>
            <numerusform>التالي (بقي إشعار واحد)</numerusform>
            <numerusform>التالي (بقي إشعاران)</numerusform>
            <numerusform>التالي (بقيت %n إشعارات)</numerusform>
            <numerusform>التالي (بقي %n إشعارًا)</numerusform>
            <numerusform>التالي (بقي %n إشعار)</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Lessons and captions (*.lesson *.toml *.json *.txt *.srt);;All files (*)</source>
        <translation>الدروس والتسميات التوضيحية (*.lesson *.toml *.json *.txt *.srt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>فتح درس</translation>
    </message>
    <message>
        <source>Open a lesson folder</source>
        <translation>فتح مجلد درس</translation>
    </message>
</context>
<context>
    <name>Paging</name>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Previous exercise</source>
        <translation>التمرين السابق</translation>
    </message>
    <message>
        <source>Next exercise</source>
        <translation>التمرين التالي</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} من {total}</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>This part cannot be graded here.</source>
        <translation>لا يمكن تقييم هذا الجزء هنا.</translation>
    </message>
</context>
<context>
    <name>PlayerPane</name>
    <message>
        <source>Captions are off</source>
        <translation>التسميات التوضيحية معطّلة</translation>
    </message>
    <message>
        <source>No caption now</source>
        <translation>لا توجد تسمية توضيحية الآن</translation>
    </message>
</context>
<context>
    <name>PointWords</name>
    <message numerus="yes">
        <source>{earned} of %n point(s)</source>
        <translation>
            <numerusform>{earned} من %n نقطة</numerusform>
            <numerusform>{earned} من نقطة واحدة</numerusform>
            <numerusform>{earned} من نقطتين</numerusform>
            <numerusform>{earned} من %n نقاط</numerusform>
            <numerusform>{earned} من %n نقطة</numerusform>
            <numerusform>{earned} من %n نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>{earned} of {possible} points</source>
        <translation>{earned} من {possible} نقطة</translation>
    </message>
</context>
<context>
    <name>Poster</name>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Resume at {time}</source>
        <translation>المتابعة من {time}</translation>
    </message>
    <message>
        <source>Length {time}</source>
        <translation>المدة: {time}</translation>
    </message>
    <message>
        <source>{length}, {captions}</source>
        <translation>{length}، {captions}</translation>
    </message>
</context>
<context>
    <name>PreferencePages</name>
    <message>
        <source>Captions</source>
        <translation>التسميات التوضيحية</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>التمارين</translation>
    </message>
    <message>
        <source>Spoken captions</source>
        <translation>التسميات التوضيحية المنطوقة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>الواجهة</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>العودة إلى الفيديو</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Submit</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>{heading}: {title}</source>
        <translation>{heading}: {title}</translation>
    </message>
    <message>
        <source>The exercise was reset.</source>
        <translation>أُعيد ضبط التمرين.</translation>
    </message>
    <message>
        <source>This answer has been submitted. Change it to submit again.</source>
        <translation>أُرسلت هذه الإجابة. غيّرها لإرسالها من جديد.</translation>
    </message>
    <message>
        <source>Question {number}: {verdict}</source>
        <translation>السؤال {number}: {verdict}</translation>
    </message>
</context>
<context>
    <name>Prose</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Question {number} of {total}</source>
        <translation>السؤال {number} من {total}</translation>
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
        <translation>قراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Read aloud: {words}</source>
        <translation>قراءة بصوت عالٍ: {words}</translation>
    </message>
</context>
<context>
    <name>ReadingPace</name>
    <message>
        <source>{key}: go on</source>
        <translation>{key}: متابعة</translation>
    </message>
    <message>
        <source>Play to go on</source>
        <translation>اضغط تشغيل للمتابعة</translation>
    </message>
    <message>
        <source>Time to read</source>
        <translation>وقت للقراءة</translation>
    </message>
    <message>
        <source>Pause until read: off</source>
        <translation>التوقف للقراءة: معطّل</translation>
    </message>
    <message>
        <source>Pause until read: at your reading speed</source>
        <translation>التوقف للقراءة: بسرعة قراءتك</translation>
    </message>
    <message>
        <source>Pause until read: until you press a key</source>
        <translation>التوقف للقراءة: حتى تضغط مفتاحًا</translation>
    </message>
    <message>
        <source>The player waits until you play on</source>
        <translation>ينتظر المشغّل حتى تتابع التشغيل</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>For as long as I need to read it</source>
        <translation>للوقت الذي أحتاجه لقراءتها</translation>
    </message>
    <message>
        <source>Until I press a key</source>
        <translation>حتى أضغط مفتاحًا</translation>
    </message>
    <message>
        <source>Pause after each caption</source>
        <translation>التوقف بعد كل تسمية توضيحية</translation>
    </message>
    <message>
        <source> words a minute</source>
        <translation> كلمة في الدقيقة</translation>
    </message>
    <message>
        <source>For languages that put spaces between words.</source>
        <translation>للغات التي تفصل بين الكلمات بمسافات.</translation>
    </message>
    <message>
        <source>My reading speed</source>
        <translation>سرعة قراءتي</translation>
    </message>
    <message>
        <source> characters a minute</source>
        <translation> حرف في الدقيقة</translation>
    </message>
    <message>
        <source>For languages without spaces, such as Chinese and Japanese.</source>
        <translation>للغات التي لا مسافات فيها، مثل الصينية واليابانية.</translation>
    </message>
    <message>
        <source>My reading speed in characters</source>
        <translation>سرعة قراءتي بالحروف</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Exercise {number}</source>
        <translation>التمرين {number}</translation>
    </message>
    <message>
        <source>{heading}: {title}</source>
        <translation>{heading}: {title}</translation>
    </message>
    <message>
        <source>Missed:</source>
        <translation>ما لم يُجب صحيحًا:</translation>
    </message>
    <message>
        <source>Go to the exercise</source>
        <translation>الذهاب إلى التمرين</translation>
    </message>
    <message>
        <source>This exercise cannot be graded here.</source>
        <translation>لا يمكن تقييم هذا التمرين هنا.</translation>
    </message>
    <message>
        <source>Not answered yet, {points}.</source>
        <translation>لم تُجب بعد، {points}.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>بلا محاولات</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>%n محاولات</numerusform>
            <numerusform>%n محاولة</numerusform>
            <numerusform>%n محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>{points}, {attempts}.</source>
        <translation>{points}، {attempts}.</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>السؤال {number}</translation>
    </message>
    <message>
        <source>You gave no answer.</source>
        <translation>لم تُجب.</translation>
    </message>
    <message>
        <source>You answered: {answer}</source>
        <translation>إجابتك: {answer}</translation>
    </message>
    <message>
        <source>Go to {time} in the lesson</source>
        <translation>الذهاب إلى {time} في الدرس</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Everything kept of all lessons is erased</source>
        <translation>مُسح كل ما حُفظ من كل الدروس</translation>
    </message>
    <message>
        <source>Everything kept of this lesson is erased</source>
        <translation>مُسح كل ما حُفظ من هذا الدرس</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>العودة إلى الفيديو</translation>
    </message>
    <message>
        <source>Save the results…</source>
        <translation>حفظ النتائج…</translation>
    </message>
    <message>
        <source>Erase this lesson&apos;s results…</source>
        <translation>مسح نتائج هذا الدرس…</translation>
    </message>
    <message>
        <source>Erase all results…</source>
        <translation>مسح كل النتائج…</translation>
    </message>
    <message>
        <source>This lesson has no exercises.</source>
        <translation>لا توجد تمارين في هذا الدرس.</translation>
    </message>
    <message>
        <source>Results: {points} in all</source>
        <translation>النتائج: المجموع {points}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Submit now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Change answers</source>
        <translation>تغيير الإجابات</translation>
    </message>
    <message>
        <source>This is your last attempt. Check your answers before you submit them.</source>
        <translation>هذه محاولتك الأخيرة. راجع إجاباتك قبل إرسالها.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>بلا إجابة</translation>
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
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (‎*.txt)</translation>
    </message>
    <message>
        <source>For other programs: JSON (*.json)</source>
        <translation>لبرامج أخرى: JSON (‎*.json)</translation>
    </message>
    <message>
        <source>For spreadsheets: CSV (*.csv)</source>
        <translation>لجداول البيانات: CSV (‎*.csv)</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>حفظ النتائج</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم {name}</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Enter goes to the next hit, Shift and Enter to the one before.</source>
        <translation>ينتقل مفتاح الإدخال (Enter) إلى النتيجة التالية، ومع مفتاح Shift إلى السابقة.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} من {total}</translation>
    </message>
</context>
<context>
    <name>SeekBar</name>
    <message>
        <source>Place in the lesson</source>
        <translation>الموضع في الدرس</translation>
    </message>
    <message>
        <source>{time} of {length}; loop from {start} to {end}</source>
        <translation>{time} من {length}؛ تكرار المقطع من {start} إلى {end}</translation>
    </message>
    <message>
        <source>{time} of {length}; a loop starts at {start}</source>
        <translation>{time} من {length}؛ يبدأ تكرار مقطع عند {start}</translation>
    </message>
    <message>
        <source>{time} of {length}</source>
        <translation>{time} من {length}</translation>
    </message>
</context>
<context>
    <name>SignLanguage</name>
    <message>
        <source>Sign language on</source>
        <translation>لغة الإشارة مفعّلة</translation>
    </message>
    <message>
        <source>Sign language off</source>
        <translation>لغة الإشارة معطّلة</translation>
    </message>
    <message>
        <source>Sign language beside the video</source>
        <translation>لغة الإشارة بجانب الفيديو</translation>
    </message>
    <message>
        <source>Sign language in the corner of the video</source>
        <translation>لغة الإشارة في زاوية الفيديو</translation>
    </message>
    <message>
        <source>Sign-language picture: {share}% of the width</source>
        <translation>صورة لغة الإشارة: {share}% من العرض</translation>
    </message>
</context>
<context>
    <name>SignPicture</name>
    <message>
        <source>Sign-language picture</source>
        <translation>صورة لغة الإشارة</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>Volume {share}%</source>
        <translation>مستوى الصوت: {share}%</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>الصوت مكتوم</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>الصوت مفعّل</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Captions in {language}, the language of the sound, are not spoken</source>
        <translation>لا تُنطق التسميات التوضيحية التي بلغة الصوت ({language})</translation>
    </message>
    <message>
        <source>Spoken captions: the program&apos;s voice</source>
        <translation>التسميات التوضيحية المنطوقة: صوت البرنامج</translation>
    </message>
    <message>
        <source>Spoken captions: the screen reader</source>
        <translation>التسميات التوضيحية المنطوقة: قارئ الشاشة</translation>
    </message>
    <message>
        <source>Spoken captions: off</source>
        <translation>التسميات التوضيحية المنطوقة معطّلة</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>قارئ الشاشة</translation>
    </message>
</context>
<context>
    <name>SpeechMenu</name>
    <message>
        <source>Spok&amp;en captions</source>
        <translation>التسميات التوضيحية المنطوقة(&amp;E)</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>The program&apos;s voice</source>
        <translation>صوت البرنامج</translation>
    </message>
    <message>
        <source>The screen reader</source>
        <translation>قارئ الشاشة</translation>
    </message>
    <message>
        <source>Speak faster when the next caption is due</source>
        <translation>التحدّث أسرع عند حلول التسمية التوضيحية التالية</translation>
    </message>
    <message>
        <source>Stop speaking when the next caption is due</source>
        <translation>التوقف عن الكلام عند حلول التسمية التوضيحية التالية</translation>
    </message>
    <message>
        <source>Speak captions in the language of the sound too</source>
        <translation>نطق التسميات التوضيحية التي بلغة الصوت أيضًا</translation>
    </message>
    <message>
        <source>Hold the picture until the voice is done</source>
        <translation>إيقاف الصورة حتى ينتهي الصوت</translation>
    </message>
</context>
<context>
    <name>SpeechPage</name>
    <message>
        <source>Off</source>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>The program&apos;s voice</source>
        <translation>صوت البرنامج</translation>
    </message>
    <message>
        <source>The screen reader</source>
        <translation>قارئ الشاشة</translation>
    </message>
    <message>
        <source>Speak faster</source>
        <translation>التحدّث أسرع</translation>
    </message>
    <message>
        <source>Hold the picture</source>
        <translation>إيقاف الصورة</translation>
    </message>
    <message>
        <source>Stop speaking</source>
        <translation>التوقف عن الكلام</translation>
    </message>
    <message>
        <source>Speak captions in the language of the sound too</source>
        <translation>نطق التسميات التوضيحية التي بلغة الصوت أيضًا</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Spoken captions</source>
        <translation>التسميات التوضيحية المنطوقة</translation>
    </message>
    <message>
        <source>When the next caption is due</source>
        <translation>عند حلول التسمية التوضيحية التالية</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>المعتاد</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقّف مؤقتًا</translation>
    </message>
</context>
<context>
    <name>StylePage</name>
    <message>
        <source>Reset the captions&apos; style</source>
        <translation>إعادة ضبط نمط التسميات التوضيحية</translation>
    </message>
    <message>
        <source>Ready-made styles</source>
        <translation>أنماط جاهزة</translation>
    </message>
    <message>
        <source>Turn captions on</source>
        <translation>تفعيل التسميات التوضيحية</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Captions are off, so changes do not show now.</source>
        <translation>التسميات التوضيحية معطّلة، فلا تظهر التغييرات الآن.</translation>
    </message>
    <message>
        <source>Extra space between lines</source>
        <translation>مسافة إضافية بين الأسطر</translation>
    </message>
    <message>
        <source>Extra space between letters</source>
        <translation>مسافة إضافية بين الحروف</translation>
    </message>
    <message>
        <source>Extra space between words</source>
        <translation>مسافة إضافية بين الكلمات</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation>لون النص</translation>
    </message>
    <message>
        <source>Text opacity</source>
        <translation>عتامة النص</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>لون الخلفية</translation>
    </message>
    <message>
        <source>Background opacity</source>
        <translation>عتامة الخلفية</translation>
    </message>
    <message>
        <source>Window colour</source>
        <translation>لون النافذة</translation>
    </message>
    <message>
        <source>Window opacity</source>
        <translation>عتامة النافذة</translation>
    </message>
    <message>
        <source>Edge of the letters</source>
        <translation>حافة الحروف</translation>
    </message>
    <message>
        <source>Size of the second language</source>
        <translation>حجم اللغة الثانية</translation>
    </message>
    <message>
        <source>Font of the second language</source>
        <translation>خط اللغة الثانية</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>إعدادات أقل</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>إعدادات أكثر</translation>
    </message>
    <message>
        <source>Font, colours, opacity, edge of the letters, second language</source>
        <translation>الخط والألوان والعتامة وحافة الحروف واللغة الثانية</translation>
    </message>
    <message>
        <source>The captions&apos; style is reset</source>
        <translation>أُعيد ضبط نمط التسميات التوضيحية</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Follow</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Current line</source>
        <translation>السطر الحالي</translation>
    </message>
    <message>
        <source>Second language of the transcript</source>
        <translation>اللغة الثانية للنص الكامل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the selected lines with their times</source>
        <translation>نسخ الأسطر المحددة مع أوقاتها</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Keep the current line in view</source>
        <translation>إبقاء السطر الحالي ظاهرًا</translation>
    </message>
    <message>
        <source>Search the transcript</source>
        <translation>البحث في النص الكامل</translation>
    </message>
    <message>
        <source>Go to the line that is being said</source>
        <translation>الانتقال إلى السطر الذي يُقال الآن</translation>
    </message>
    <message>
        <source>Save as text or captions</source>
        <translation>الحفظ كنص أو كتسميات توضيحية</translation>
    </message>
    <message>
        <source>Transcript: {first} and {second}</source>
        <translation>النص الكامل: {first} و{second}</translation>
    </message>
    <message>
        <source>Transcript: {language}</source>
        <translation>النص الكامل: {language}</translation>
    </message>
    <message>
        <source>One language</source>
        <translation>لغة واحدة</translation>
    </message>
    <message>
        <source>With {language}</source>
        <translation>مع {language}</translation>
    </message>
    <message>
        <source>{number} of {total}: {line}</source>
        <translation>{number} من {total}: {line}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>لم يُنسخ أي سطر (%n)</numerusform>
            <numerusform>نُسخ سطر واحد (%n)</numerusform>
            <numerusform>نُسخ سطران (%n)</numerusform>
            <numerusform>نُسخت %n أسطر</numerusform>
            <numerusform>نُسخ %n سطرًا</numerusform>
            <numerusform>نُسخ %n سطر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranscriptModel</name>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>{text} (not translated: {language})</source>
        <translation>{text} (غير مترجم: {language})</translation>
    </message>
</context>
<context>
    <name>Transcription</name>
    <message>
        <source>Transcript shown</source>
        <translation>النص الكامل ظاهر</translation>
    </message>
    <message>
        <source>Transcript hidden</source>
        <translation>النص الكامل مخفي</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص ‎(*.txt)</translation>
    </message>
    <message>
        <source>Captions: {language} (*.srt)</source>
        <translation>التسميات التوضيحية: {language} ‎(*.srt)</translation>
    </message>
    <message>
        <source>Save the transcript</source>
        <translation>حفظ النص الكامل</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم {name}</translation>
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
        <translation>صحيح:</translation>
    </message>
    <message>
        <source>Incorrect:</source>
        <translation>غير صحيح:</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Correct, {points}.</source>
        <translation>صحيح، {points}.</translation>
    </message>
    <message>
        <source>Partially correct, {points}.</source>
        <translation>صحيح جزئيًا، {points}.</translation>
    </message>
    <message>
        <source>Incorrect, {points}.</source>
        <translation>غير صحيح، {points}.</translation>
    </message>
    <message>
        <source>Correct.</source>
        <translation>صحيح.</translation>
    </message>
    <message>
        <source>Partially correct.</source>
        <translation>صحيح جزئيًا.</translation>
    </message>
    <message>
        <source>Incorrect.</source>
        <translation>غير صحيح.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Full screen on</source>
        <translation>ملء الشاشة مفعّل</translation>
    </message>
    <message>
        <source>Full screen off</source>
        <translation>ملء الشاشة معطّل</translation>
    </message>
</context>
</TS>
