<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About captionplayer</source>
        <translation>关于 captionplayer</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>返回视频</translation>
    </message>
    <message>
        <source>captionplayer {version} is free software: you may use, study, share and change it under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>captionplayer {version} 是自由软件：您可以依据 GNU 通用公共许可证（GNU General Public License）第 3 版或更新版本使用、研究、分享和修改它。本程序不提供任何担保。</translation>
    </message>
    <message>
        <source>What captionplayer is made of</source>
        <translation>captionplayer 的组成部分</translation>
    </message>
    <message>
        <source>{part}, within {package}</source>
        <translation>{part}，包含在 {package} 中</translation>
    </message>
    <message>
        <source>About {part}</source>
        <translation>关于 {part}</translation>
    </message>
    <message>
        <source>The text of this licence is not part of this installation.</source>
        <translation>此安装中不包含该许可证的文本。</translation>
    </message>
    <message>
        <source>Copyright and licence, in English:</source>
        <translation>版权和许可证（英文）：</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>许可证：{licence}</translation>
    </message>
    <message>
        <source>Home page: {address}</source>
        <translation>主页：{address}</translation>
    </message>
    <message>
        <source>captionplayer uses Qt under the GNU Lesser General Public License, version 3. Qt&apos;s libraries are files of their own in {folder}: you may change them, or put others of a version that fits in their place, and captionplayer uses those. Their source can be had from {address}.</source>
        <translation>captionplayer 依据 GNU 宽通用公共许可证（GNU Lesser General Public License）第 3 版使用 Qt。Qt 的库是单独的文件，位于 {folder}：您可以修改它们，或换成其他兼容版本的库，captionplayer 会使用那些库。其源代码可从 {address} 获取。</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Copy the address</source>
        <translation>复制网址</translation>
    </message>
    <message>
        <source>Open in the web browser</source>
        <translation>在网页浏览器中打开</translation>
    </message>
    <message>
        <source>Back to the guide</source>
        <translation>返回指南</translation>
    </message>
    <message>
        <source>This address is not opened by itself: {address}</source>
        <translation>此网址不会自动打开：{address}</translation>
    </message>
    <message>
        <source>This page is not part of the program: {address}</source>
        <translation>此页面不属于本程序：{address}</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>已复制网址</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Right answers</source>
        <translation>正确答案</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解答</translation>
    </message>
    <message>
        <source>Hide answer</source>
        <translation>隐藏答案</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>显示答案</translation>
    </message>
</context>
<context>
    <name>AudioTrackMenu</name>
    <message>
        <source>&amp;Audio track</source>
        <translation>音轨(&amp;A)</translation>
    </message>
    <message>
        <source>{name}, audio description</source>
        <translation>{name}，口述影像</translation>
    </message>
    <message>
        <source>Track {number}, audio description</source>
        <translation>音轨 {number}，口述影像</translation>
    </message>
    <message>
        <source>{name}: {title}</source>
        <translation>{name}：{title}</translation>
    </message>
    <message>
        <source>Track {number}</source>
        <translation>音轨 {number}</translation>
    </message>
</context>
<context>
    <name>CaptionRegion</name>
    <message>
        <source>Captions</source>
        <translation>字幕</translation>
    </message>
</context>
<context>
    <name>CaptionStyle</name>
    <message>
        <source>White</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>品红色</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Typewriter with serifs</source>
        <translation>等宽衬线字体</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>衬线字体</translation>
    </message>
    <message>
        <source>Typewriter without serifs</source>
        <translation>等宽无衬线字体</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>无衬线字体</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>休闲字体</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>手写体</translation>
    </message>
    <message>
        <source>Small capitals</source>
        <translation>小型大写字母</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>凸起</translation>
    </message>
    <message>
        <source>Depressed</source>
        <translation>凹陷</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <source>Drop shadow</source>
        <translation>阴影</translation>
    </message>
    <message>
        <source>At the bottom of the picture</source>
        <translation>画面底部</translation>
    </message>
    <message>
        <source>At the top of the picture</source>
        <translation>画面顶部</translation>
    </message>
    <message>
        <source>Below the picture</source>
        <translation>画面下方</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大字</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>黑底黄字</translation>
    </message>
    <message>
        <source>Easy reading</source>
        <translation>易读</translation>
    </message>
</context>
<context>
    <name>Captioning</name>
    <message>
        <source>Captions on</source>
        <translation>字幕已开启</translation>
    </message>
    <message>
        <source>Captions off</source>
        <translation>字幕已关闭</translation>
    </message>
    <message>
        <source>One caption language</source>
        <translation>一种字幕语言</translation>
    </message>
    <message>
        <source>Second caption language: {language}</source>
        <translation>第二字幕语言：{language}</translation>
    </message>
    <message>
        <source>Caption size {share}%</source>
        <translation>字幕大小 {share}%</translation>
    </message>
    <message>
        <source>No captions</source>
        <translation>没有字幕</translation>
    </message>
    <message>
        <source>Captions: {language} and {second}</source>
        <translation>字幕：{language} 和 {second}</translation>
    </message>
    <message>
        <source>Captions: {language}</source>
        <translation>字幕：{language}</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>In all: {points}.</source>
        <translation>总计：{points}。</translation>
    </message>
    <message>
        <source>In all: {verdict}</source>
        <translation>总计：{verdict}</translation>
    </message>
    <message>
        <source>Attempts used: {used} of {most}.</source>
        <translation>已作答次数：{used}/{most}。</translation>
    </message>
    <message>
        <source>No attempts are left. The answers cannot be changed.</source>
        <translation>作答次数已用完，答案不能再更改。</translation>
    </message>
    <message>
        <source>Reset the exercise to answer it again.</source>
        <translation>请重置练习后再作答。</translation>
    </message>
    <message>
        <source>Give an answer first.</source>
        <translation>请先作答。</translation>
    </message>
    <message>
        <source>Questions still to be answered: {numbers}.</source>
        <translation>尚未作答的问题：{numbers}。</translation>
    </message>
    <message>
        <source>Questions left blank: {numbers}. Submit again to leave them blank.</source>
        <translation>留空的问题：{numbers}。再次提交即可保持留空。</translation>
    </message>
    <message>
        <source>You submitted this answer on {date}.</source>
        <translation>您于 {date} 提交了此答案。</translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <source>Choice {number}</source>
        <translation>选项 {number}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number}/{total}</translation>
    </message>
    <message>
        <source>cannot be changed</source>
        <translation>不能更改</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Lesson</source>
        <translation>课程(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Captions</source>
        <translation>字幕(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>声音(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Exercises</source>
        <translation>练习(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>{command} ({keys})</source>
        <translation>{command}（{keys}）</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>后退 5 秒</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translation>前进 5 秒</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>后退 10 秒</translation>
    </message>
    <message>
        <source>Forward 10 seconds</source>
        <translation>前进 10 秒</translation>
    </message>
    <message>
        <source>Previous caption</source>
        <translation>上一条字幕</translation>
    </message>
    <message>
        <source>Next caption</source>
        <translation>下一条字幕</translation>
    </message>
    <message>
        <source>Repeat this caption</source>
        <translation>重播此字幕</translation>
    </message>
    <message>
        <source>Loop this caption</source>
        <translation>循环播放此字幕</translation>
    </message>
    <message>
        <source>Loop: mark start, mark end, off</source>
        <translation>循环：设置起点、设置终点、关闭</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>回到开头</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>减速</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加速</translation>
    </message>
    <message>
        <source>Usual speed</source>
        <translation>正常速度</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Choose the caption language</source>
        <translation>选择字幕语言</translation>
    </message>
    <message>
        <source>Two caption languages</source>
        <translation>双语字幕</translation>
    </message>
    <message>
        <source>Swap the two caption languages</source>
        <translation>交换两种字幕语言</translation>
    </message>
    <message>
        <source>Spoken captions</source>
        <translation>朗读字幕</translation>
    </message>
    <message>
        <source>Speak the current caption</source>
        <translation>朗读当前字幕</translation>
    </message>
    <message>
        <source>Pause until read: off, your speed, a key</source>
        <translation>读完再继续：关闭、按您的速度、按键后</translation>
    </message>
    <message>
        <source>To the captions and back</source>
        <translation>转到字幕并返回</translation>
    </message>
    <message>
        <source>Larger captions</source>
        <translation>放大字幕</translation>
    </message>
    <message>
        <source>Smaller captions</source>
        <translation>缩小字幕</translation>
    </message>
    <message>
        <source>Usual caption size</source>
        <translation>正常字幕大小</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>调高音量</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>调低音量</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Described version</source>
        <translation>口述影像版</translation>
    </message>
    <message>
        <source>Choose the audio track</source>
        <translation>选择音轨</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>手语</translation>
    </message>
    <message>
        <source>Sign language beside the video</source>
        <translation>手语在视频旁边</translation>
    </message>
    <message>
        <source>Larger sign-language picture</source>
        <translation>放大手语画面</translation>
    </message>
    <message>
        <source>Smaller sign-language picture</source>
        <translation>缩小手语画面</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文字稿</translation>
    </message>
    <message>
        <source>Show the exercises</source>
        <translation>显示练习</translation>
    </message>
    <message>
        <source>Read aloud where the focus is, or stop</source>
        <translation>朗读焦点处的内容，或停止</translation>
    </message>
    <message>
        <source>Previous exercise</source>
        <translation>上一个练习</translation>
    </message>
    <message>
        <source>Next exercise</source>
        <translation>下一个练习</translation>
    </message>
    <message>
        <source>One exercise at a time</source>
        <translation>一次显示一个练习</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>显示结果</translation>
    </message>
    <message>
        <source>Save the results…</source>
        <translation>保存结果…</translation>
    </message>
    <message>
        <source>Erase what is kept of this lesson…</source>
        <translation>清除本课程的记录…</translation>
    </message>
    <message>
        <source>Erase what is kept of all lessons…</source>
        <translation>清除所有课程的记录…</translation>
    </message>
    <message>
        <source>To the other part of the window</source>
        <translation>转到窗口的另一部分</translation>
    </message>
    <message>
        <source>Larger side view</source>
        <translation>放大侧栏</translation>
    </message>
    <message>
        <source>Smaller side view</source>
        <translation>缩小侧栏</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>返回视频</translation>
    </message>
    <message>
        <source>Open a lesson file…</source>
        <translation>打开课程文件…</translation>
    </message>
    <message>
        <source>Open a lesson folder…</source>
        <translation>打开课程文件夹…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>显示快捷键</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <translation>检查本机…</translation>
    </message>
    <message>
        <source>Use letters and signs as keys</source>
        <translation>用字母和符号作快捷键</translation>
    </message>
    <message>
        <source>About captionplayer</source>
        <translation>关于 captionplayer</translation>
    </message>
</context>
<context>
    <name>ContrastNote</name>
    <message>
        <source>Lowest contrast over any picture: {ratio}:1</source>
        <translation>任何画面上的最低对比度：{ratio}:1</translation>
    </message>
    <message>
        <source>Over some pictures this is hard to read: text of this size needs {least}:1. Choose a more opaque background or other colours.</source>
        <translation>在某些画面上难以看清：这种大小的文字需要 {least}:1。请选择更不透明的背景或其他颜色。</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>While the player waits for you to read, press this to go on</source>
        <translation>播放器等您阅读时，按此继续</translation>
    </message>
    <message>
        <source>Speed: {rate}</source>
        <translation>速度：{rate}</translation>
    </message>
    <message>
        <source>Caption language: {name}</source>
        <translation>字幕语言：{name}</translation>
    </message>
</context>
<context>
    <name>Describing</name>
    <message>
        <source>Described version on</source>
        <translation>口述影像版已开启</translation>
    </message>
    <message>
        <source>Described version off</source>
        <translation>口述影像版已关闭</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>A lesson is playing</source>
        <translation>正在播放课程</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>This program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>This system</source>
        <translation>本系统</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>Languages of the interface</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Captions in {language}</source>
        <translation>{language}字幕</translation>
    </message>
    <message>
        <source>Media player</source>
        <translation>媒体播放器</translation>
    </message>
    <message>
        <source>Video in VP9 with Opus (WebM)</source>
        <translation>VP9 视频，Opus 声音（WebM）</translation>
    </message>
    <message>
        <source>Video in H.264 with AAC (MP4)</source>
        <translation>H.264 视频，AAC 声音（MP4）</translation>
    </message>
    <message>
        <source>Video in VP8 with Vorbis (WebM)</source>
        <translation>VP8 视频，Vorbis 声音（WebM）</translation>
    </message>
    <message>
        <source>Sound in Opus (WebM)</source>
        <translation>Opus 声音（WebM）</translation>
    </message>
    <message>
        <source>Sound in MP3</source>
        <translation>MP3 声音</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation>声音输出</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Voice for {language}</source>
        <translation>{language}语音</translation>
    </message>
    <message>
        <source>Screen readers</source>
        <translation>屏幕阅读器</translation>
    </message>
    <message>
        <source>Welcome lesson</source>
        <translation>欢迎课程</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Exercises with one choice</source>
        <translation>单选练习</translation>
    </message>
    <message>
        <source>Exercises with check boxes</source>
        <translation>复选框练习</translation>
    </message>
    <message>
        <source>Exercises with drop-down lists</source>
        <translation>下拉列表练习</translation>
    </message>
    <message>
        <source>Exercises with a text to type</source>
        <translation>填写文字的练习</translation>
    </message>
    <message>
        <source>Exercises with a number to type</source>
        <translation>填写数字的练习</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder for your progress</source>
        <translation>学习进度的文件夹</translation>
    </message>
    <message>
        <source>Folder for your preferences</source>
        <translation>首选项的文件夹</translation>
    </message>
    <message>
        <source>Folder for unpacked lessons</source>
        <translation>解压后课程的文件夹</translation>
    </message>
    <message>
        <source>Folder for the log</source>
        <translation>日志的文件夹</translation>
    </message>
    <message>
        <source>Your progress</source>
        <translation>您的学习进度</translation>
    </message>
    <message>
        <source>Your preferences</source>
        <translation>您的首选项</translation>
    </message>
    <message>
        <source>This could not be checked ({reason}).</source>
        <translation>无法检查此项（{reason}）。</translation>
    </message>
    <message>
        <source>This gave no answer within {seconds} seconds.</source>
        <translation>此项在 {seconds} 秒内没有响应。</translation>
    </message>
    <message>
        <source>The program ended unexpectedly while this was checked ({reason}).</source>
        <translation>检查此项时程序意外退出（{reason}）。</translation>
    </message>
    <message>
        <source>captionplayer {version}, packed together with Python, as {place}.</source>
        <translation>captionplayer {version}，与 Python 打包在一起，位于 {place}。</translation>
    </message>
    <message>
        <source>captionplayer {version}, a Python package in {place}.</source>
        <translation>captionplayer {version}，Python 软件包，位于 {place}。</translation>
    </message>
    <message>
        <source>{system} on {machine}, Python {python}.</source>
        <translation>{system}，{machine}，Python {python}。</translation>
    </message>
    <message>
        <source>All are there: {libraries}.</source>
        <translation>全部可用：{libraries}。</translation>
    </message>
    <message>
        <source>{library} cannot be loaded ({reason}).</source>
        <translation>无法加载 {library}（{reason}）。</translation>
    </message>
    <message>
        <source>Qt {qt}, PySide6 {pyside}.</source>
        <translation>Qt {qt}，PySide6 {pyside}。</translation>
    </message>
    <message>
        <source>A window can be shown, by Qt&apos;s “{platform}”.</source>
        <translation>可以通过 Qt 的“{platform}”显示窗口。</translation>
    </message>
    <message>
        <source>There is no display, so no window can be shown from here; all else was checked without one.</source>
        <translation>没有显示器，无法在此显示窗口；其他各项已在没有显示器的情况下检查。</translation>
    </message>
    <message>
        <source>The icons are there and can be drawn.</source>
        <translation>图标可用，可以绘制。</translation>
    </message>
    <message>
        <source>The icons cannot be drawn ({reason}).</source>
        <translation>无法绘制图标（{reason}）。</translation>
    </message>
    <message>
        <source>All are there: {languages}.</source>
        <translation>全部可用：{languages}。</translation>
    </message>
    <message>
        <source>There are no words for {languages}.</source>
        <translation>缺少这些语言的文字：{languages}。</translation>
    </message>
    <message>
        <source>They are read and painted, in the font {fonts}.</source>
        <translation>可以读取并绘制，所用字体：{fonts}。</translation>
    </message>
    <message>
        <source>The welcome lesson has none of these.</source>
        <translation>欢迎课程中没有这一项。</translation>
    </message>
    <message>
        <source>No font has all the characters; these are missing, among others: {characters}.</source>
        <translation>没有包含所有字符的字体；缺少的字符包括：{characters}。</translation>
    </message>
    <message>
        <source>They were read, but nothing was painted.</source>
        <translation>已读取，但没有绘制出任何内容。</translation>
    </message>
    <message>
        <source>{backend}.</source>
        <translation>{backend}。</translation>
    </message>
    <message>
        <source>It is there, but does not say what it is.</source>
        <translation>可用，但没有说明自己是什么。</translation>
    </message>
    <message>
        <source>Qt has nothing to play media with ({reason}).</source>
        <translation>Qt 没有可用来播放媒体的组件（{reason}）。</translation>
    </message>
    <message>
        <source>Qt cannot load its media player, as the system lacks {libraries}.</source>
        <translation>Qt 无法加载媒体播放器，因为系统缺少 {libraries}。</translation>
    </message>
    <message>
        <source>There is no media player to try it with.</source>
        <translation>没有可用来测试的媒体播放器。</translation>
    </message>
    <message>
        <source>It plays: {pictures} pictures and a tone ({tone} Hz, {milliseconds} ms) came out right.</source>
        <translation>可以播放：{pictures} 个画面和测试音（{tone} Hz，{milliseconds} 毫秒）输出正确。</translation>
    </message>
    <message>
        <source>It plays: a tone ({tone} Hz, {milliseconds} ms) came out right.</source>
        <translation>可以播放：测试音（{tone} Hz，{milliseconds} 毫秒）输出正确。</translation>
    </message>
    <message>
        <source>There is no {file} to try it with.</source>
        <translation>没有可用来测试的 {file}。</translation>
    </message>
    <message>
        <source>It does not play ({reason}).</source>
        <translation>无法播放（{reason}）。</translation>
    </message>
    <message>
        <source>No picture came out of {file}.</source>
        <translation>{file} 没有画面输出。</translation>
    </message>
    <message>
        <source>A wrong picture came out of {file}: {found} instead of {expected}.</source>
        <translation>{file} 输出的画面不对：是 {found}，应为 {expected}。</translation>
    </message>
    <message>
        <source>No sound came out of {file} ({reason}).</source>
        <translation>{file} 没有声音输出（{reason}）。</translation>
    </message>
    <message>
        <source>A wrong sound came out of {file}: {found} instead of {expected}.</source>
        <translation>{file} 输出的声音不对：是 {found}，应为 {expected}。</translation>
    </message>
    <message>
        <source>Sound goes to {device}.</source>
        <translation>声音从 {device} 输出。</translation>
    </message>
    <message>
        <source>There is no sound device; lessons play silently.</source>
        <translation>没有声音设备；课程将无声播放。</translation>
    </message>
    <message>
        <source>The sound server does not answer; it was given {seconds} seconds.</source>
        <translation>声音服务器没有响应；已等待 {seconds} 秒。</translation>
    </message>
    <message>
        <source>{engine} speaks it.</source>
        <translation>{engine} 可以朗读这种语言。</translation>
    </message>
    <message>
        <source>No voice here speaks it.</source>
        <translation>这里没有能朗读这种语言的语音。</translation>
    </message>
    <message>
        <source>A screen reader can be told of everything, and one is listening.</source>
        <translation>可以把一切告知屏幕阅读器，并且有屏幕阅读器正在接收。</translation>
    </message>
    <message>
        <source>A screen reader can be told of everything; none is listening now.</source>
        <translation>可以把一切告知屏幕阅读器；目前没有屏幕阅读器在接收。</translation>
    </message>
    <message>
        <source>No screen reader can be reached from here ({reason}).</source>
        <translation>在此无法连接屏幕阅读器（{reason}）。</translation>
    </message>
    <message>
        <source>No screen reader can be reached from here: there is no desktop session.</source>
        <translation>在此无法连接屏幕阅读器：没有桌面会话。</translation>
    </message>
    <message>
        <source>“{title}” opens: {captions} captions in {languages} languages, {exercises} exercises.</source>
        <translation>可以打开“{title}”：{captions} 条字幕，{languages} 种语言，{exercises} 个练习。</translation>
    </message>
    <message>
        <source>It opens, but parts of it are missing.</source>
        <translation>可以打开，但缺少部分内容。</translation>
    </message>
    <message>
        <source>Right and wrong answers are told apart.</source>
        <translation>能正确区分对错答案。</translation>
    </message>
    <message>
        <source>Answers got a wrong verdict.</source>
        <translation>有答案的评判不正确。</translation>
    </message>
    <message>
        <source>{folder} can be written to; {megabytes} MB are free.</source>
        <translation>可以写入 {folder}；可用空间 {megabytes} MB。</translation>
    </message>
    <message>
        <source>{folder} will be made when it is needed; {megabytes} MB are free.</source>
        <translation>需要时会创建 {folder}；可用空间 {megabytes} MB。</translation>
    </message>
    <message>
        <source>{folder} cannot be written to ({reason}).</source>
        <translation>无法写入 {folder}（{reason}）。</translation>
    </message>
    <message>
        <source>The disk that holds {folder} is full.</source>
        <translation>{folder} 所在的磁盘已满。</translation>
    </message>
    <message>
        <source>{file} is whole: {kilobytes} kB in format {version}.</source>
        <translation>{file} 完好：{kilobytes} kB，格式 {version}。</translation>
    </message>
    <message>
        <source>Nothing is kept yet; it will be in {file}.</source>
        <translation>还没有保存任何内容；将保存在 {file} 中。</translation>
    </message>
    <message>
        <source>{file} can be read.</source>
        <translation>可以读取 {file}。</translation>
    </message>
    <message>
        <source>Nothing was changed yet; it will be in {file}.</source>
        <translation>还没有更改任何内容；更改将保存在 {file} 中。</translation>
    </message>
    <message>
        <source>{file} cannot be read; it is damaged.</source>
        <translation>无法读取 {file}；它已损坏。</translation>
    </message>
    <message>
        <source>Broken:</source>
        <translation>有故障：</translation>
    </message>
    <message>
        <source>Missing, though the program does without:</source>
        <translation>缺少，但程序没有它们也能运行：</translation>
    </message>
    <message>
        <source>Well:</source>
        <translation>正常：</translation>
    </message>
    <message>
        <source>Broken: {name}</source>
        <translation>有故障：{name}</translation>
    </message>
    <message>
        <source>Missing: {name}</source>
        <translation>缺少：{name}</translation>
    </message>
    <message>
        <source>Well: {name}</source>
        <translation>正常：{name}</translation>
    </message>
    <message>
        <source>Broken: {number}.</source>
        <translation>有故障：{number} 项。</translation>
    </message>
    <message>
        <source>Missing, though not needed: {number}.</source>
        <translation>缺少但并非必需：{number} 项。</translation>
    </message>
    <message>
        <source>All that the program needs is well.</source>
        <translation>程序所需的一切都正常。</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation>{first}、{next}</translation>
    </message>
    <message>
        <source>{name}: {told}</source>
        <translation>{name}：{told}</translation>
    </message>
    <message>
        <source>{first} {next}</source>
        <translation>{first}{next}</translation>
    </message>
    <message>
        <source>captionplayer {version}. {summary}</source>
        <translation>captionplayer {version}。{summary}</translation>
    </message>
    <message>
        <source>Install captionplayer again.</source>
        <translation>请重新安装 captionplayer。</translation>
    </message>
    <message>
        <source>Send this report to whoever gave you captionplayer.</source>
        <translation>请把此报告发给向您提供 captionplayer 的人。</translation>
    </message>
    <message>
        <source>Free some space, or make the folder writable.</source>
        <translation>请腾出空间，或让该文件夹可写。</translation>
    </message>
    <message>
        <source>Start the program from a graphical desktop to use its window.</source>
        <translation>要使用程序的窗口，请从图形桌面启动程序。</translation>
    </message>
    <message>
        <source>Install a font that has them; on Debian and Ubuntu: apt install {packages}.</source>
        <translation>请安装包含这些字符的字体；在 Debian 和 Ubuntu 上：apt install {packages}。</translation>
    </message>
    <message>
        <source>Install what has them; on Debian and Ubuntu: apt install {packages}.</source>
        <translation>请安装包含它们的软件包；在 Debian 和 Ubuntu 上：apt install {packages}。</translation>
    </message>
    <message>
        <source>What to do is said at the media player.</source>
        <translation>该怎么做，请看“媒体播放器”一项。</translation>
    </message>
    <message>
        <source>If you want to hear lessons, connect one, and see that it is switched on.</source>
        <translation>如果要听到课程的声音，请连接声音设备，并确认它已打开。</translation>
    </message>
    <message>
        <source>Log out and in again, which starts it anew.</source>
        <translation>请注销后重新登录，这样会重新启动声音服务器。</translation>
    </message>
    <message>
        <source>If captions are to be spoken, install a voice; on Debian and Ubuntu: apt install speech-dispatcher espeak-ng.</source>
        <translation>如果要朗读字幕，请安装语音；在 Debian 和 Ubuntu 上：apt install speech-dispatcher espeak-ng。</translation>
    </message>
    <message>
        <source>If you use a screen reader, install its support; on Debian and Ubuntu: apt install at-spi2-core.</source>
        <translation>如果您使用屏幕阅读器，请安装对它的支持；在 Debian 和 Ubuntu 上：apt install at-spi2-core。</translation>
    </message>
    <message>
        <source>If you use a screen reader, start the program from a graphical desktop.</source>
        <translation>如果您使用屏幕阅读器，请从图形桌面启动程序。</translation>
    </message>
    <message>
        <source>Start the program: it sets the file aside and begins with the usual preferences.</source>
        <translation>请启动程序：它会把该文件另存到一边，并使用默认首选项。</translation>
    </message>
</context>
<context>
    <name>DoctorView</name>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>返回视频</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>This computer is being checked; it takes a few seconds.</source>
        <translation>正在检查本机；需要几秒钟。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制报告</translation>
    </message>
</context>
<context>
    <name>DropdownBox</name>
    <message>
        <source>Select an option</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>blank {number} of {total}</source>
        <translation>空格 {number}/{total}</translation>
    </message>
    <message>
        <source>cannot be changed</source>
        <translation>不能更改</translation>
    </message>
</context>
<context>
    <name>EraseQuestion</name>
    <message>
        <source>Erase</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Erase everything kept of this lesson? Answers, attempts, place. This cannot be undone.</source>
        <translation>要清除本课程的所有记录吗？包括答案、作答次数和播放位置。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Erase everything kept of all lessons? Answers, attempts, places. This cannot be undone.</source>
        <translation>要清除所有课程的记录吗？包括答案、作答次数和播放位置。此操作无法撤销。</translation>
    </message>
</context>
<context>
    <name>ExerciseView</name>
    <message>
        <source>Exercises</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>返回视频</translation>
    </message>
    <message>
        <source>One exercise at a time</source>
        <translation>一次显示一个练习</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Exercise {number} of {total}</source>
        <translation>练习 {number}/{total}</translation>
    </message>
    <message>
        <source>Your score: {points}</source>
        <translation>您的得分：{points}</translation>
    </message>
</context>
<context>
    <name>ExercisesPage</name>
    <message>
        <source>One exercise at a time</source>
        <translation>一次显示一个练习</translation>
    </message>
    <message>
        <source>Otherwise all exercises of a lesson are shown one below another.</source>
        <translation>否则，课程的所有练习会依次排列显示。</translation>
    </message>
</context>
<context>
    <name>Exercising</name>
    <message>
        <source>The lesson has ended. Its exercises are open.</source>
        <translation>课程已结束。练习已开放。</translation>
    </message>
    <message>
        <source>The exercises are open.</source>
        <translation>练习已开放。</translation>
    </message>
    <message>
        <source>The lesson has ended.</source>
        <translation>课程已结束。</translation>
    </message>
</context>
<context>
    <name>FieldBox</name>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>返回视频</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>在指南中搜索</translation>
    </message>
    <message>
        <source>The guide is not part of this installation.</source>
        <translation>本次安装不包含指南。</translation>
    </message>
    <message>
        <source>Link: {words}</source>
        <translation>链接：{words}</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Show hint {number} of {total}</source>
        <translation>显示提示 {number}/{total}</translation>
    </message>
</context>
<context>
    <name>InterfaceLanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>语言 Language(&amp;L)</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>系统语言</translation>
    </message>
</context>
<context>
    <name>InterfacePage</name>
    <message>
        <source>Same as the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>窗口语言</translation>
    </message>
</context>
<context>
    <name>Jumps</name>
    <message>
        <source>Speed: {rate}</source>
        <translation>速度：{rate}</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new key. Escape cancels.</source>
        <translation>请按新的快捷键。按 Escape 取消。</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>添加快捷键</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>返回视频</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Use letters and signs as keys</source>
        <translation>用字母和符号作快捷键</translation>
    </message>
    <message>
        <source>Reset the keys of this command</source>
        <translation>重置此命令的快捷键</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>重置所有快捷键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Without them, a letter that is typed or spoken by mistake does nothing.</source>
        <translation>关闭后，误按或误说的字母不起作用。</translation>
    </message>
    <message>
        <source>{key} already belongs to “{command}”. Remove it there first.</source>
        <translation>{key} 已用于“{command}”。请先在那里移除。</translation>
    </message>
    <message>
        <source>The keys of this command are reset.</source>
        <translation>已重置此命令的快捷键。</translation>
    </message>
    <message>
        <source>All keys are reset.</source>
        <translation>已重置所有快捷键。</translation>
    </message>
    <message>
        <source>{keys} (changed)</source>
        <translation>{keys}（已更改）</translation>
    </message>
    <message>
        <source>Keys of “{command}”</source>
        <translation>“{command}”的快捷键</translation>
    </message>
    <message>
        <source>Remove {key}</source>
        <translation>移除 {key}</translation>
    </message>
    <message>
        <source>{key} is needed everywhere. Press another key.</source>
        <translation>{key} 在各处都要用到。请按其他键。</translation>
    </message>
    <message>
        <source>{key} is kept, but letters and signs are not used as keys now.</source>
        <translation>{key} 已保存，但现在不用字母和符号作快捷键。</translation>
    </message>
    <message>
        <source>{key} now belongs to “{command}”.</source>
        <translation>{key} 现在用于“{command}”。</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} 已空出。</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Caption &amp;language</source>
        <translation>字幕语言(&amp;L)</translation>
    </message>
    <message>
        <source>Second caption lan&amp;guage</source>
        <translation>第二字幕语言(&amp;G)</translation>
    </message>
    <message>
        <source>{language} (original)</source>
        <translation>{language}（原文）</translation>
    </message>
    <message>
        <source>{language}: {share}%</source>
        <translation>{language}：{share}%</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Exercises, not open yet</source>
        <translation>练习，尚未开放</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>返回视频</translation>
    </message>
    <message>
        <source>Open the transcript</source>
        <translation>打开文字稿</translation>
    </message>
    <message>
        <source>I have read the transcript</source>
        <translation>我已读完文字稿</translation>
    </message>
    <message>
        <source>The exercises are not open yet</source>
        <translation>练习尚未开放</translation>
    </message>
    <message>
        <source>You have seen {seen} % of the video; {enough} % open the exercises. Skipped parts do not count.</source>
        <translation>您已观看视频的 {seen}%；达到 {enough}% 后练习开放。跳过的部分不计。</translation>
    </message>
    <message>
        <source>You have seen {seen} % of the lesson; {enough} % open the exercises. Skipped parts do not count.</source>
        <translation>您已观看课程的 {seen}%；达到 {enough}% 后练习开放。跳过的部分不计。</translation>
    </message>
    <message>
        <source>Or read the transcript instead: you have read {read} of its {cues} captions. A caption counts once it was in sight for a second or was read aloud.</source>
        <translation>也可以改为阅读文字稿：已读 {read} 条字幕，共 {cues} 条。字幕显示满一秒或被朗读过即算已读。</translation>
    </message>
</context>
<context>
    <name>Loops</name>
    <message>
        <source>This caption is looped</source>
        <translation>正在循环播放此字幕</translation>
    </message>
    <message>
        <source>No caption now</source>
        <translation>当前没有字幕</translation>
    </message>
    <message>
        <source>Loop starts at {time}</source>
        <translation>循环起点：{time}</translation>
    </message>
    <message>
        <source>Loop from {start} to {end}</source>
        <translation>循环 {start} 至 {end}</translation>
    </message>
    <message>
        <source>Loop off</source>
        <translation>循环已关闭</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>the transcript cannot be saved ({reason}); choose another folder.</source>
        <translation>无法保存文字稿（{reason}）；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>the results cannot be saved ({reason}); choose another folder.</source>
        <translation>无法保存结果（{reason}）；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>there is no such file; check its name.</source>
        <translation>没有这个文件；请检查文件名。</translation>
    </message>
    <message>
        <source>the file cannot be read ({reason}); check its permissions.</source>
        <translation>无法读取文件（{reason}）；请检查其权限。</translation>
    </message>
    <message>
        <source>the file is empty; ask for a whole copy.</source>
        <translation>文件是空的；请索取完整的副本。</translation>
    </message>
    <message>
        <source>the exercise has {size} bytes, more than the {limit} that are read; split it into several.</source>
        <translation>练习有 {size} 字节，超过了可读取的 {limit} 字节；请把它拆成几个。</translation>
    </message>
    <message>
        <source>the exercise is nested more than {depth} elements deep or has more than {elements} elements; simplify it.</source>
        <translation>练习的元素嵌套超过 {depth} 层，或元素超过 {elements} 个；请简化它。</translation>
    </message>
    <message>
        <source>the exercise has a DOCTYPE, which could define entities; remove it.</source>
        <translation>练习中有 DOCTYPE，它可能定义实体；请将其删除。</translation>
    </message>
    <message>
        <source>the exercise is not well-formed XML ({reason}); correct it at that line.</source>
        <translation>练习不是格式正确的 XML（{reason}）；请在该行更正。</translation>
    </message>
    <message>
        <source>the outermost element is &lt;{element}&gt;, not &lt;problem&gt;; give the exercise as one OLX problem.</source>
        <translation>最外层元素是 &lt;{element}&gt;，而不是 &lt;problem&gt;；请把练习写成一个 OLX 题目。</translation>
    </message>
    <message>
        <source>the exercise holds no text and no question; ask for a whole copy.</source>
        <translation>练习中既没有文字也没有问题；请索取完整的副本。</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; stands where no answer of its kind is taken; put it into the question that it belongs to.</source>
        <translation>&lt;{element}&gt; 所在的位置不接受这类回答；请把它放到所属的问题中。</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; cannot stand among the choices; only &lt;choice&gt; and &lt;compoundhint&gt; can.</source>
        <translation>&lt;{element}&gt; 不能放在选项之间；只允许 &lt;choice&gt; 和 &lt;compoundhint&gt;。</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has {found} &lt;{expected}&gt; elements; it needs exactly one.</source>
        <translation>&lt;{element}&gt; 中有 {found} 个 &lt;{expected}&gt; 元素；应当恰好有一个。</translation>
    </message>
    <message>
        <source>the points of &lt;{element}&gt; are “{points}”; they must be a whole number from 1 to 9999.</source>
        <translation>&lt;{element}&gt; 的分值是“{points}”；必须是 1 到 9999 的整数。</translation>
    </message>
    <message>
        <source>two choices are called “{id}”; give each &lt;{element}&gt; a name of its own.</source>
        <translation>有两个选项都叫“{id}”；请给每个 &lt;{element}&gt; 取不同的名称。</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has more than {limit} choices; use fewer.</source>
        <translation>&lt;{element}&gt; 的选项超过 {limit} 个；请减少。</translation>
    </message>
    <message>
        <source>a &lt;{element}&gt; does not say whether it is correct; add correct=&quot;true&quot; or correct=&quot;false&quot;.</source>
        <translation>有一个 &lt;{element}&gt; 没有说明是否正确；请添加 correct=&quot;true&quot; 或 correct=&quot;false&quot;。</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has both shuffle and answer-pool; a pool is shuffled anyway, so remove shuffle.</source>
        <translation>&lt;{element}&gt; 同时有 shuffle 和 answer-pool；answer-pool 本来就会打乱顺序，请删除 shuffle。</translation>
    </message>
    <message>
        <source>the answer-pool of &lt;{element}&gt; is “{pool}”; it must be a whole number.</source>
        <translation>&lt;{element}&gt; 的 answer-pool 是“{pool}”；必须是整数。</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has an answer-pool, which needs at least one right and one wrong choice; add what is missing.</source>
        <translation>&lt;{element}&gt; 有 answer-pool，它至少需要一个正确选项和一个错误选项；请补上缺少的选项。</translation>
    </message>
    <message>
        <source>the point_value of a &lt;{element}&gt; is “{value}”; it must be a number, such as 0.5.</source>
        <translation>有一个 &lt;{element}&gt; 的 point_value 是“{value}”；必须是数字，例如 0.5。</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has no &lt;optioninput&gt;; add one with its options.</source>
        <translation>&lt;{element}&gt; 没有 &lt;optioninput&gt;；请添加一个并写上选项。</translation>
    </message>
    <message>
        <source>the options of &lt;{element}&gt; cannot be read; write them as (&apos;one&apos;,&apos;two&apos;).</source>
        <translation>无法读取 &lt;{element}&gt; 的选项；请写成 (&apos;one&apos;,&apos;two&apos;) 的形式。</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has nothing to choose from; add &lt;option&gt; elements.</source>
        <translation>&lt;{element}&gt; 中没有可选的内容；请添加 &lt;option&gt; 元素。</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has more than {limit} options; use fewer.</source>
        <translation>&lt;{element}&gt; 的选项超过 {limit} 个；请减少选项。</translation>
    </message>
    <message>
        <source>an &lt;{element}&gt; does not say whether it is correct; add correct=&quot;true&quot; or correct=&quot;false&quot;.</source>
        <translation>有一个 &lt;{element}&gt; 没有说明是否正确；请添加 correct=&quot;true&quot; 或 correct=&quot;false&quot;。</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has more than one right option; mark only one.</source>
        <translation>&lt;{element}&gt; 有多个正确选项；请只标记一个。</translation>
    </message>
    <message>
        <source>the question asks for the partial credit “{scheme}”, which its kind does not have ({known} would do); the exercise must be corrected. No attempt was used.</source>
        <translation>该问题要求部分得分“{scheme}”，但这类问题没有这种方式（可用：{known}）；需要更正练习。未占用作答次数。</translation>
    </message>
    <message>
        <source>the question has an option that begins with markup instead of text, so no answer can be graded; the exercise must be corrected. No attempt was used.</source>
        <translation>该问题有一个选项以标记而不是文字开头，因此任何答案都无法评分；需要更正练习。未占用作答次数。</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has {found} fields to type in; it needs exactly one, such as &lt;textline/&gt;.</source>
        <translation>&lt;{element}&gt; 有 {found} 个输入框；必须恰好有一个，例如 &lt;textline/&gt;。</translation>
    </message>
    <message>
        <source>&lt;{element}&gt; does not say which answer is right; add answer=&quot;...&quot;.</source>
        <translation>&lt;{element}&gt; 没有说明哪个答案正确；请添加 answer=&quot;...&quot;。</translation>
    </message>
    <message>
        <source>the answer of &lt;{element}&gt; is “{answer}”, which is read as a range without its second end; write it as [1,5], or without brackets.</source>
        <translation>&lt;{element}&gt; 的答案是“{answer}”，会被当作缺少另一端的区间；请写成 [1,5] 的形式，或去掉括号。</translation>
    </message>
    <message>
        <source>the answer is longer than {limit} characters; write a shorter one. No attempt was used.</source>
        <translation>答案超过 {limit} 个字符；请写短一些。未占用作答次数。</translation>
    </message>
    <message>
        <source>character {position} of the answer, “{character}”, cannot stand in a number; remove it. No attempt was used.</source>
        <translation>答案的第 {position} 个字符“{character}”不能出现在数字中；请将其删除。未占用作答次数。</translation>
    </message>
    <message>
        <source>character {position} of the answer is a comma; write a point before decimals, and nothing between thousands. No attempt was used.</source>
        <translation>答案的第 {position} 个字符是逗号；小数请用小数点，千位之间不加任何符号。未占用作答次数。</translation>
    </message>
    <message>
        <source>character {position} of the answer, “{character}”, is not read; write {instead} for it. No attempt was used.</source>
        <translation>答案的第 {position} 个字符“{character}”无法识别；请改写为 {instead}。未占用作答次数。</translation>
    </message>
    <message>
        <source>“{found}”, at character {position} of the answer, cannot stand there; look for a missing sign, such as * between two factors. No attempt was used.</source>
        <translation>答案第 {position} 个字符处的“{found}”不能出现在那里；请检查是否缺少符号，例如两个因数之间的 *。未占用作答次数。</translation>
    </message>
    <message>
        <source>the answer ends too early; finish it. No attempt was used.</source>
        <translation>答案没有写完；请写完整。未占用作答次数。</translation>
    </message>
    <message>
        <source>the bracket at character {position} of the answer is never closed; add a closing one. No attempt was used.</source>
        <translation>答案第 {position} 个字符处的括号没有闭合；请补上右括号。未占用作答次数。</translation>
    </message>
    <message>
        <source>the brackets of the answer are nested more than {limit} deep; write it with fewer. No attempt was used.</source>
        <translation>答案的括号嵌套超过 {limit} 层；请减少括号。未占用作答次数。</translation>
    </message>
    <message>
        <source>“{name}”, at character {position} of the answer, is no number; write digits, or pi or e. No attempt was used.</source>
        <translation>答案第 {position} 个字符处的“{name}”不是数字；请写数字，或 pi、e。未占用作答次数。</translation>
    </message>
    <message>
        <source>“{name}”, at character {position} of the answer, is no function that is known; if it should be a product, write *. No attempt was used.</source>
        <translation>答案第 {position} 个字符处的“{name}”不是已知的函数；如果是乘法，请写 *。未占用作答次数。</translation>
    </message>
    <message>
        <source>the function {name}, at character {position} of the answer, needs brackets around its number, as in sqrt(2). No attempt was used.</source>
        <translation>答案第 {position} 个字符处的函数 {name} 需要用括号括住数字，例如 sqrt(2)。未占用作答次数。</translation>
    </message>
    <message>
        <source>the answer divides by zero; correct it. No attempt was used.</source>
        <translation>答案中除以了零；请更正。未占用作答次数。</translation>
    </message>
    <message>
        <source>the answer has a number that is too large to be computed; write it in another way. No attempt was used.</source>
        <translation>答案中有一个大得无法计算的数；请换一种写法。未占用作答次数。</translation>
    </message>
    <message>
        <source>the answer has a function of a whole number that is too large for it; write that number with a decimal point. No attempt was used.</source>
        <translation>答案中有一个函数，其整数参数过大；请把该数写成带小数点的形式。未占用作答次数。</translation>
    </message>
    <message>
        <source>the answer has a factorial of what is no whole number from 0 on; correct it. No attempt was used.</source>
        <translation>答案中的阶乘用于不是非负整数（从 0 开始）的数；请更正。未占用作答次数。</translation>
    </message>
    <message>
        <source>the answer is a complex number, and the question asks for one in a range; write one without i and j. No attempt was used.</source>
        <translation>答案是复数，而问题要求某个区间内的数；请写不含 i 和 j 的数。未占用作答次数。</translation>
    </message>
    <message>
        <source>the exercise has “{value}” where its grading needs a number; the exercise must be corrected. No attempt was used.</source>
        <translation>练习中评分所需的数字处写的是“{value}”；需要更正练习。未占用作答次数。</translation>
    </message>
    <message>
        <source>the exercise gives credit for listed answers and lists none; the exercise must be corrected. No attempt was used.</source>
        <translation>练习对列表中的答案给分，但列表是空的；需要更正练习。未占用作答次数。</translation>
    </message>
    <message>
        <source>the exercise has hints of an old form (hintgroup), with which the answer cannot be graded; the exercise must be corrected. No attempt was used.</source>
        <translation>练习使用旧格式的提示（hintgroup），因此无法给答案评分；需要更正练习。未占用作答次数。</translation>
    </message>
    <message>
        <source>the exercise&apos;s pattern “{pattern}” cannot be read ({reason}); the exercise must be corrected. No attempt was used.</source>
        <translation>无法读取练习中的模式“{pattern}”（{reason}）；需要更正练习。未占用作答次数。</translation>
    </message>
    <message>
        <source>the exercise&apos;s pattern “{pattern}” is too large to be searched for; the exercise must be corrected. No attempt was used.</source>
        <translation>练习中的模式“{pattern}”过大，无法搜索；需要更正练习。未占用作答次数。</translation>
    </message>
    <message>
        <source>the exercise&apos;s pattern “{pattern}” takes too long with this answer; try a shorter one, or have the exercise corrected. No attempt was used.</source>
        <translation>用练习中的模式“{pattern}”检查此答案耗时过长；请写短一些，或请人更正练习。未占用作答次数。</translation>
    </message>
    <message>
        <source>several answers are given for a question that takes one; give one text. No attempt was used.</source>
        <translation>一个只接受一个答案的问题收到了多个答案；请只给一个文本。未占用作答次数。</translation>
    </message>
    <message>
        <source>the exercise needs a program of its course or a kind of question that is not known here, so it cannot be graded. No attempt was used.</source>
        <translation>练习需要其所属课程的程序，或这里不支持的问题类型，因此无法评分。未占用作答次数。</translation>
    </message>
    <message>
        <source>no attempt is left, so the answer was not graded.</source>
        <translation>作答次数已用完，因此答案未评分。</translation>
    </message>
    <message>
        <source>the exercise must be reset before the next attempt, so the answer was not graded.</source>
        <translation>下次作答前必须重置练习，因此答案未评分。</translation>
    </message>
    <message>
        <source>the file is not well-formed JSON ({reason}); correct it there.</source>
        <translation>文件不是格式正确的 JSON（{reason}）；请在该处更正。</translation>
    </message>
    <message>
        <source>answers must be an object from the number of an input to a text or a list of texts, such as {example}.</source>
        <translation>answers 必须是一个对象，从输入的编号对应到文本或文本列表，例如 {example}。</translation>
    </message>
    <message>
        <source>the exercise has no input of that number; it has {inputs}, counted from 0.</source>
        <translation>练习中没有该编号的输入；共有 {inputs} 个，从 0 开始编号。</translation>
    </message>
    <message>
        <source>the file must be a list of problems, each an object with problem_xml, perhaps a whole number as its seed, and lists of cases and sequences, each with answers.</source>
        <translation>文件必须是题目列表；每个题目是一个对象，含 problem_xml，可有整数 seed，以及列表 cases 和 sequences，其中每一项都有 answers。</translation>
    </message>
    <message>
        <source>your progress cannot be kept ({reason}); free some space, or make the file and its folder writable.</source>
        <translation>无法保存您的学习进度（{reason}）；请腾出空间，或让该文件及其文件夹可写。</translation>
    </message>
    <message>
        <source>your progress cannot be read ({reason}); make the file and its folder readable.</source>
        <translation>无法读取您的学习进度（{reason}）；请让该文件及其文件夹可读。</translation>
    </message>
    <message>
        <source>your progress cannot be kept at the moment, another program is using the file; close it and try again.</source>
        <translation>暂时无法保存您的学习进度，另一个程序正在使用该文件；请关闭它后重试。</translation>
    </message>
    <message>
        <source>your progress was kept by a newer version of this program (format {version}); update the program. Nothing was changed.</source>
        <translation>您的学习进度由本程序的较新版本保存（格式 {version}）；请更新程序。没有做任何更改。</translation>
    </message>
    <message>
        <source>the file is not this program&apos;s record of progress, though it is a database; move it elsewhere. Nothing was changed.</source>
        <translation>该文件虽是数据库，但不是本程序的进度记录；请把它移到别处。没有做任何更改。</translation>
    </message>
    <message>
        <source>the record of your progress is damaged ({reason}); start the program again to begin a new one.</source>
        <translation>您的进度记录已损坏（{reason}）；请重新启动程序以新建记录。</translation>
    </message>
    <message>
        <source>the record of your progress was damaged; it was set aside as {kept_as}, and a new one was begun.</source>
        <translation>您的进度记录已损坏；它被另存为 {kept_as}，并新建了记录。</translation>
    </message>
    <message>
        <source>no attempt is left, so the answer was not graded; the attempts that you made count.</source>
        <translation>作答次数已用完，因此答案未评分；之前的作答仍然有效。</translation>
    </message>
    <message>
        <source>the answer was not graded: the exercise must be reset before the next attempt; reset it and answer again.</source>
        <translation>答案未评分：下次作答前必须重置练习；请重置后重新作答。</translation>
    </message>
    <message>
        <source>the file is too large ({size} MB; the limit is {limit} MB); split it.</source>
        <translation>文件太大（{size} MB，上限为 {limit} MB）；请拆分。</translation>
    </message>
    <message>
        <source>byte {byte} of the file is not {encoding} text; save the file as UTF-8.</source>
        <translation>文件的第 {byte} 字节不是 {encoding} 文本；请把文件保存为 UTF-8。</translation>
    </message>
    <message>
        <source>this is not plain text, or it is UTF-16 without its byte order mark; save the file as UTF-8.</source>
        <translation>这不是纯文本，或是没有字节顺序标记的 UTF-16；请把文件保存为 UTF-8。</translation>
    </message>
    <message>
        <source>there are {count} captions, more than the limit of {limit}; split the file.</source>
        <translation>字幕有 {count} 条，超过上限 {limit} 条；请拆分文件。</translation>
    </message>
    <message>
        <source>the JSON holds more than {limit} values; split the file.</source>
        <translation>JSON 中的值超过 {limit} 个；请拆分文件。</translation>
    </message>
    <message>
        <source>there are {count} more of the kind above.</source>
        <translation>同类情况还有 {count} 处。</translation>
    </message>
    <message>
        <source>this is not JSON at column {column} ({reason}); ask for a whole copy.</source>
        <translation>第 {column} 列处不是 JSON（{reason}）；请索取完整的副本。</translation>
    </message>
    <message>
        <source>the JSON is nested too deep for a message bundle; check that it is the right file.</source>
        <translation>JSON 的嵌套对消息包来说太深；请检查文件是否正确。</translation>
    </message>
    <message>
        <source>the JSON is a {kind}, not one object of keys and texts; check that it is the right file.</source>
        <translation>JSON 的类型是“{kind}”，不是由键和文本组成的对象；请检查文件是否正确。</translation>
    </message>
    <message>
        <source>this is neither a message bundle in JSON nor the text of its wiki page; check that it is the right file.</source>
        <translation>这既不是 JSON 格式的消息包，也不是其 wiki 页面的文本；请检查文件是否正确。</translation>
    </message>
    <message>
        <source>no message is a caption that can be shown (subtitle-START-END-INDEX); check that it is a video&apos;s bundle.</source>
        <translation>没有一条消息是可显示的字幕（subtitle-START-END-INDEX）；请确认这是视频的消息包。</translation>
    </message>
    <message>
        <source>the key was left out: it may hold only A-Z, a-z, 0-9, hyphen, underscore and full stop, 100 at most.</source>
        <translation>该键已忽略：只能包含 A-Z、a-z、0-9、连字符、下划线和句点，最多 100 个字符。</translation>
    </message>
    <message>
        <source>the message was left out: its value is a {kind}, not text.</source>
        <translation>该消息已忽略：它的值的类型是“{kind}”，不是文本。</translation>
    </message>
    <message>
        <source>the message was left out: it is blank; write .... for an empty caption.</source>
        <translation>该消息已忽略：它是空的；若要空字幕，请写 .... 。</translation>
    </message>
    <message>
        <source>the key stands more than once; the last one counts.</source>
        <translation>该键出现多次；以最后一个为准。</translation>
    </message>
    <message>
        <source>this is no caption: the key should be subtitle-START-END-INDEX in whole milliseconds.</source>
        <translation>这不是字幕：键应为 subtitle-START-END-INDEX，以整毫秒为单位。</translation>
    </message>
    <message>
        <source>the caption was left out: it must end after it starts, and within 24 days; correct its times.</source>
        <translation>该字幕已忽略：结束时间必须晚于开始时间，且在 24 天以内；请更正时间。</translation>
    </message>
    <message>
        <source>the caption was left out: another one has the same start and end.</source>
        <translation>该字幕已忽略：另一条字幕的开始和结束时间与它相同。</translation>
    </message>
    <message>
        <source>the message was left out: its closing quote is missing; copy the page again, whole.</source>
        <translation>该消息已忽略：缺少结尾的引号；请重新复制整个页面。</translation>
    </message>
    <message>
        <source>the metadata were left out: they are a {kind}, not an object.</source>
        <translation>元数据已忽略：其类型是“{kind}”，不是对象。</translation>
    </message>
    <message>
        <source>a key stands more than once; the last one counts.</source>
        <translation>有一个键出现多次；以最后一个为准。</translation>
    </message>
    <message>
        <source>the key {key} was left out: it is not one that message bundles have.</source>
        <translation>键 {key} 已忽略：消息包没有这个键。</translation>
    </message>
    <message>
        <source>the source language is not named; {language} is assumed.</source>
        <translation>没有注明源语言；假定为 {language}。</translation>
    </message>
    <message>
        <source>the source language {tag} is not known; {language} is assumed.</source>
        <translation>源语言 {tag} 无法识别；假定为 {language}。</translation>
    </message>
    <message>
        <source>{key} was left out: its value is a {kind}.</source>
        <translation>{key} 已忽略：它的值的类型是“{kind}”。</translation>
    </message>
    <message>
        <source>the priority language {tag} was left out: it is not known.</source>
        <translation>优先语言 {tag} 已忽略：无法识别。</translation>
    </message>
    <message>
        <source>the translation was left out: its value is a {kind}, not text.</source>
        <translation>该翻译已忽略：它的值的类型是“{kind}”，不是文本。</translation>
    </message>
    <message>
        <source>the translation was left out: {language} is not a language tag.</source>
        <translation>该翻译已忽略：{language} 不是语言标签。</translation>
    </message>
    <message>
        <source>the translation was left out: {language} is the source language.</source>
        <translation>该翻译已忽略：{language} 是源语言。</translation>
    </message>
    <message>
        <source>the translation was left out: there is another one for {language}.</source>
        <translation>该翻译已忽略：{language} 已有另一份翻译。</translation>
    </message>
    <message>
        <source>the translation was left out: {language} is not one of the bundle&apos;s priority languages, and it allows no others.</source>
        <translation>该翻译已忽略：{language} 不在消息包的优先语言之列，而它不允许其他语言。</translation>
    </message>
    <message>
        <source>no caption is translated, so {language} is not offered; check that the keys belong to this bundle.</source>
        <translation>没有一条字幕被翻译，因此不提供 {language}；请确认这些键属于本消息包。</translation>
    </message>
    <message>
        <source>the captions were retimed since they were translated to {language}: {by_time} were matched by their times, {by_index} by their number; check them.</source>
        <translation>字幕在翻译（语言：{language}）之后调整过时间；按时间匹配 {by_time} 条，按编号匹配 {by_index} 条；请检查。</translation>
    </message>
    <message>
        <source>the translation to {language} belongs to no message of the bundle and was left out.</source>
        <translation>该翻译（语言：{language}）不对应消息包中的任何消息，已忽略。</translation>
    </message>
    <message>
        <source>this is JSON, not SubRip captions; check that it is the right file.</source>
        <translation>这是 JSON，不是 SubRip 字幕；请检查文件是否正确。</translation>
    </message>
    <message>
        <source>this is WebVTT, not SubRip captions; save it as .srt.</source>
        <translation>这是 WebVTT，不是 SubRip 字幕；请另存为 .srt。</translation>
    </message>
    <message>
        <source>the program is shown this file only, and not what lies beside it; open the lesson&apos;s folder instead, or a .lesson file.</source>
        <translation>程序只能看到此文件，看不到它旁边的内容；请改为打开课程文件夹，或 .lesson 文件。</translation>
    </message>
    <message>
        <source>the program is shown this file only; to have a video, captions or translations that lie beside it, open the folder instead.</source>
        <translation>程序只能看到此文件；要使用它旁边的视频、字幕或翻译，请改为打开文件夹。</translation>
    </message>
    <message>
        <source>this must be a time such as &quot;1:05&quot; or &quot;1:02:03.5&quot;; it is left out.</source>
        <translation>此处必须是时间，例如 &quot;1:05&quot; 或 &quot;1:02:03.5&quot;；已忽略。</translation>
    </message>
    <message>
        <source>there may be {limit} places and the rest is left out; split the lesson.</source>
        <translation>最多可有 {limit} 个位置，其余的已忽略；请拆分课程。</translation>
    </message>
    <message>
        <source>no exercise has this id, nor a file of this name; the place is left out.</source>
        <translation>没有练习使用此 id 或此文件名；该位置已忽略。</translation>
    </message>
    <message>
        <source>the picture “{picture}” is not in the lesson, and its text is shown instead; put the file into the lesson&apos;s folder.</source>
        <translation>课程中没有图片“{picture}”，改为显示其文字；请把文件放到课程文件夹中。</translation>
    </message>
    <message>
        <source>the translation to {language} belongs to nothing in the exercise and was left out.</source>
        <translation>{language} 的译文与练习中的任何内容都不对应，已忽略。</translation>
    </message>
    <message>
        <source>the part that shows windows cannot be loaded, as the system lacks {libraries}; on Debian and Ubuntu run `apt install {packages}` as root, elsewhere install what has these files.</source>
        <translation>无法加载显示窗口的部分，因为系统缺少 {libraries}；在 Debian 和 Ubuntu 上请以 root 身份运行 `apt install {packages}`，在其他系统上请安装包含这些文件的软件包。</translation>
    </message>
    <message>
        <source>no window can be shown, as Qt cannot use this display ({reason}); start the program in your own desktop, without QT_ variables of your own.</source>
        <translation>无法显示窗口，因为 Qt 无法使用此显示器（{reason}）；请在您自己的桌面中启动程序，不要自行设置 QT_ 变量。</translation>
    </message>
    <message>
        <source>the system does not say which folder is your home; set the variable HOME to a folder that you may write to.</source>
        <translation>系统没有说明哪个文件夹是您的主文件夹；请把变量 HOME 设为您可以写入的文件夹。</translation>
    </message>
    <message>
        <source>another window is open and does not answer, so this is a new one; wait for the other window, or end it.</source>
        <translation>另一个窗口已打开但没有响应，因此这是一个新窗口；请等待那个窗口，或将其结束。</translation>
    </message>
    <message>
        <source>the picture cannot be written ({reason}); make room, or choose another place.</source>
        <translation>无法写入图片（{reason}）；请腾出空间，或选择其他位置。</translation>
    </message>
    <message>
        <source>what was asked for cannot be printed ({reason}); send it elsewhere.</source>
        <translation>无法输出所请求的内容（{reason}）；请输出到其他位置。</translation>
    </message>
    <message>
        <source>the exercises are open.</source>
        <translation>练习已开放。</translation>
    </message>
    <message>
        <source>there is no voice for {language}, so this is not read aloud. Install one: on Linux the packages speech-dispatcher and espeak-ng have many.</source>
        <translation>没有 {language} 的语音，因此不会朗读此内容。请安装：在 Linux 上，软件包 speech-dispatcher 和 espeak-ng 提供多种语音。</translation>
    </message>
    <message>
        <source>the voice is gone ({engine} ended, or has no sound), so this is not read aloud; ask for it again to try once more.</source>
        <translation>语音已中断（{engine} 已退出或没有声音），因此不会朗读此内容；如要重试，请再次朗读。</translation>
    </message>
    <message>
        <source>no font on this computer has some characters of the captions in {language} ({characters}); on Debian and Ubuntu install the packages: {packages}.</source>
        <translation>本机没有字体包含 {language} 字幕中的某些字符（{characters}）；在 Debian 和 Ubuntu 上请安装软件包：{packages}。</translation>
    </message>
    <message>
        <source>no caption can be read; check that it is a SubRip file.</source>
        <translation>无法读取任何字幕；请确认这是 SubRip 文件。</translation>
    </message>
    <message>
        <source>the block was left out: it has no text or no times of the form 00:00:01,000 --&gt; 00:00:02,000.</source>
        <translation>该段已忽略：没有文本，或没有 00:00:01,000 --&gt; 00:00:02,000 形式的时间。</translation>
    </message>
    <message>
        <source>this is a folder or a device, not a file; name a file.</source>
        <translation>这是文件夹或设备，不是文件；请指定一个文件。</translation>
    </message>
    <message>
        <source>this is neither a lesson nor captions nor a video, by the ending of its name; name a folder, a .lesson file, or a file such as .json, .srt or .webm.</source>
        <translation>从文件名的结尾看，这不是课程、字幕或视频；请指定文件夹、.lesson 文件，或 .json、.srt、.webm 之类的文件。</translation>
    </message>
    <message>
        <source>a part of a lesson must lie inside the lesson&apos;s folder, under a plain relative name; move it there and name it with / between folders.</source>
        <translation>课程的各部分必须位于课程文件夹内，使用简单的相对名称；请移到那里，并用 / 分隔文件夹。</translation>
    </message>
    <message>
        <source>no captions, no video and no exercises were found here; see how a lesson is laid out in lesson-format.md.</source>
        <translation>这里没有字幕、视频或练习；课程的组织方式见 lesson-format.md。</translation>
    </message>
    <message>
        <source>the folder has more than {limit} files and no lesson.toml, so it is not taken for a lesson; open the lesson&apos;s own folder.</source>
        <translation>该文件夹有超过 {limit} 个文件且没有 lesson.toml，因此不视为课程；请打开课程自己的文件夹。</translation>
    </message>
    <message>
        <source>both {first} and {second} could be the video; write a lesson.toml that says which.</source>
        <translation>{first} 和 {second} 都可能是视频；请编写 lesson.toml 说明是哪一个。</translation>
    </message>
    <message>
        <source>both {first} and {second} could be the captions of one language; write a lesson.toml that says which.</source>
        <translation>{first} 和 {second} 都可能是同一语言的字幕；请编写 lesson.toml 说明是哪一个。</translation>
    </message>
    <message>
        <source>{chosen} is taken for the language of the sound; if that is wrong, write a lesson.toml that says which is.</source>
        <translation>把 {chosen} 当作声音的语言；如果不对，请编写 lesson.toml 加以说明。</translation>
    </message>
    <message>
        <source>there is no caption in this file; ask for a whole copy.</source>
        <translation>此文件中没有字幕；请索取完整的副本。</translation>
    </message>
    <message>
        <source>the captions are SubRip, so a translation must be SubRip too; give it as a .srt file.</source>
        <translation>字幕是 SubRip 格式，因此翻译也必须是 SubRip；请提供 .srt 文件。</translation>
    </message>
    <message>
        <source>a lesson may have {limit} exercises and the rest is left out; split the lesson.</source>
        <translation>一个课程最多有 {limit} 个练习，其余的已忽略；请拆分课程。</translation>
    </message>
    <message>
        <source>the manifest is larger than {limit} KB; keep only what is documented.</source>
        <translation>清单超过 {limit} KB；请只保留文档中说明的内容。</translation>
    </message>
    <message>
        <source>the manifest is not UTF-8 text; save it as UTF-8.</source>
        <translation>清单不是 UTF-8 文本；请保存为 UTF-8。</translation>
    </message>
    <message>
        <source>the manifest cannot be read as TOML here; look for a missing quote, bracket or equals sign, or a key given twice.</source>
        <translation>清单在此处无法按 TOML 读取；请检查是否缺少引号、括号或等号，或键重复。</translation>
    </message>
    <message>
        <source>this must be text in quotes, and not empty; the key is left out.</source>
        <translation>此处必须是带引号的非空文本；该键已忽略。</translation>
    </message>
    <message>
        <source>this must be text in quotes, of 1 to {limit} printable characters; an id is derived instead.</source>
        <translation>此处必须是带引号的文本，含 1 到 {limit} 个可打印字符；改用推导出的标识。</translation>
    </message>
    <message>
        <source>this must be a language tag such as &quot;es&quot; or &quot;zh-Hans&quot;; it is left out.</source>
        <translation>此处必须是语言标签，例如 &quot;es&quot; 或 &quot;zh-Hans&quot;；已忽略。</translation>
    </message>
    <message>
        <source>this must be a whole number from 1 on; it is left out.</source>
        <translation>此处必须是从 1 开始的整数；已忽略。</translation>
    </message>
    <message>
        <source>this must be &quot;after-playback&quot; or &quot;any-time&quot;; exercises unlock after playback.</source>
        <translation>此处必须是 &quot;after-playback&quot; 或 &quot;any-time&quot;；练习在播放后开放。</translation>
    </message>
    <message>
        <source>this must be a list of file names such as [&quot;one.xml&quot;]; it is left out.</source>
        <translation>此处必须是文件名列表，例如 [&quot;one.xml&quot;]；已忽略。</translation>
    </message>
    <message>
        <source>this must be a table with keys of its own; it is left out.</source>
        <translation>此处必须是带有自己的键的表；已忽略。</translation>
    </message>
    <message>
        <source>another key names the same language; only the last one is used.</source>
        <translation>另一个键指定了同一语言；只使用最后一个。</translation>
    </message>
    <message>
        <source>there is no such key in a manifest; remove it.</source>
        <translation>清单中没有这样的键；请删除。</translation>
    </message>
    <message>
        <source>there is no such key in a manifest; the nearest one is {nearest}.</source>
        <translation>清单中没有这样的键；最接近的是 {nearest}。</translation>
    </message>
    <message>
        <source>{count} more keys are unknown; remove them.</source>
        <translation>还有 {count} 个未知的键；请删除。</translation>
    </message>
    <message>
        <source>this is not a whole zip archive, as a .lesson file must be; ask for a new copy.</source>
        <translation>这不是完整的 zip 压缩包，而 .lesson 文件必须是；请索取新的副本。</translation>
    </message>
    <message>
        <source>this part of the archive is damaged and left out; ask for a new copy.</source>
        <translation>压缩包的这一部分已损坏并被忽略；请索取新的副本。</translation>
    </message>
    <message>
        <source>the archive has more than {limit} entries; pack only the lesson&apos;s files.</source>
        <translation>压缩包的条目超过 {limit} 个；请只打包课程的文件。</translation>
    </message>
    <message>
        <source>the archive would unpack to far more than a lesson needs and is refused; pack only the lesson&apos;s files.</source>
        <translation>压缩包解压后远远超出课程所需，已被拒绝；请只打包课程的文件。</translation>
    </message>
    <message>
        <source>this entry of the archive has a name that could leave the lesson&apos;s folder, so nothing was unpacked; pack the folder again under plain relative names.</source>
        <translation>该条目的名称可能指向课程文件夹之外，因此没有解压任何内容；请用简单的相对名称重新打包文件夹。</translation>
    </message>
    <message>
        <source>this entry of the archive is a link or a device, so nothing was unpacked; pack plain files only.</source>
        <translation>该条目是链接或设备，因此没有解压任何内容；请只打包普通文件。</translation>
    </message>
    <message>
        <source>this entry of the archive is encrypted; pack the lesson without a password.</source>
        <translation>压缩包的该条目已加密；请不设密码重新打包课程。</translation>
    </message>
    <message>
        <source>this entry of the archive is packed in an unusual way; pack it as a plain zip (stored or deflated).</source>
        <translation>该条目采用了不常见的压缩方式；请打包为普通 zip（stored 或 deflated）。</translation>
    </message>
    <message>
        <source>the archive has this name twice, perhaps in other letter case, so nothing was unpacked; pack the folder again.</source>
        <translation>压缩包中该名称出现两次（可能只是大小写不同），因此没有解压任何内容；请重新打包文件夹。</translation>
    </message>
    <message>
        <source>the lesson cannot be unpacked into this folder ({reason}); make room there, or unpack the .lesson file yourself and open its folder.</source>
        <translation>无法把课程解压到此文件夹（{reason}）；请在那里腾出空间，或自行解压 .lesson 文件并打开其文件夹。</translation>
    </message>
    <message>
        <source>the welcome lesson is missing; install captionplayer again.</source>
        <translation>欢迎课程缺失；请重新安装 captionplayer。</translation>
    </message>
    <message>
        <source>no window can be shown, as there is no display to be reached; to get pictures of the lesson instead, run `captionplayer tour --output FOLDER`.</source>
        <translation>没有可用的显示器，无法显示窗口；如需课程的图片，请运行 `captionplayer tour --output FOLDER`。</translation>
    </message>
    <message>
        <source>the part that shows windows cannot be loaded ({reason}); install PySide6.</source>
        <translation>无法加载显示窗口的部分（{reason}）；请安装 PySide6。</translation>
    </message>
    <message>
        <source>{tag} is not a language tag; give one such as es or zh-Hans.</source>
        <translation>{tag} 不是语言标签；请给出 es 或 zh-Hans 之类的标签。</translation>
    </message>
    <message>
        <source>the folder cannot be made ({reason}); choose another place.</source>
        <translation>无法创建文件夹（{reason}）；请选择其他位置。</translation>
    </message>
    <message>
        <source>the video cannot be played ({reason}); the captions run without it. Ask for a copy as WebM or MP4.</source>
        <translation>视频无法播放（{reason}）；字幕将单独播放。请索取 WebM 或 MP4 格式的副本。</translation>
    </message>
    <message>
        <source>the video gives no picture here, as with AV1 on this system; sound and captions go on. Ask for a copy as VP9 or H.264.</source>
        <translation>此视频在这里没有画面（本系统上的 AV1 就会这样）；声音和字幕继续播放。请索取 VP9 或 H.264 格式的副本。</translation>
    </message>
    <message>
        <source>the sound device does not answer any more; the lesson goes on without sound. Start the program again to hear it.</source>
        <translation>声音设备不再响应；课程将继续，没有声音。请重新启动程序以听到声音。</translation>
    </message>
    <message>
        <source>the described version of the video cannot be played; the lesson goes on without descriptions. Ask for a copy as WebM or MP4.</source>
        <translation>视频的口述影像版本无法播放；课程将继续，没有口述影像。请索取 WebM 或 MP4 格式的副本。</translation>
    </message>
    <message>
        <source>the sign-language video cannot be played ({reason}); the lesson goes on without it. Ask for a copy as WebM or MP4.</source>
        <translation>手语视频无法播放（{reason}）；课程将继续，不显示手语。请索取 WebM 或 MP4 格式的副本。</translation>
    </message>
    <message>
        <source>the sign-language video gives no picture here, as with AV1 on this system; the lesson goes on without it. Ask for a copy as VP9 or H.264.</source>
        <translation>手语视频在这里没有画面（本系统上的 AV1 就会这样）；课程将继续，不显示手语。请索取 VP9 或 H.264 格式的副本。</translation>
    </message>
    <message>
        <source>the video cannot be opened because of the letters in its name; the captions run without it. Give the file, and its folders, plain names.</source>
        <translation>因文件名中的字符，视频无法打开；字幕将单独播放。请给文件及其文件夹取简单的名称。</translation>
    </message>
    <message>
        <source>the video breaks off here, before its end; the captions go on without it. Ask for a whole copy.</source>
        <translation>视频在此中断，没有播完；字幕将继续。请索取完整的副本。</translation>
    </message>
    <message>
        <source>there is no voice for {language}; its captions are not spoken. Install one: on Linux the packages speech-dispatcher and espeak-ng have many.</source>
        <translation>没有 {language} 的语音，其字幕不会朗读。请安装：在 Linux 上，软件包 speech-dispatcher 和 espeak-ng 提供多种语音。</translation>
    </message>
    <message>
        <source>the voice is gone ({engine} ended, or has no sound); the lesson goes on without it. To try again, switch spoken captions off and on.</source>
        <translation>语音已中断（{engine} 已退出或没有声音）；课程将继续，不再朗读。如要重试，请关闭再打开朗读字幕。</translation>
    </message>
    <message>
        <source>the settings cannot be read and were set aside as {aside}; the usual ones are used.</source>
        <translation>无法读取设置，已将其另存为 {aside}；现使用默认设置。</translation>
    </message>
    <message>
        <source>the settings cannot be read ({reason}) and the usual ones are used; look at the file, or delete it.</source>
        <translation>无法读取设置（{reason}），现使用默认设置；请检查或删除该文件。</translation>
    </message>
    <message>
        <source>what you choose holds only until the program ends, as the settings cannot be written; make the file and its folder writable.</source>
        <translation>您的选择只在程序关闭前有效，因为无法保存设置；请让该文件及其文件夹可写。</translation>
    </message>
    <message>
        <source>only {translated} of {total} captions are translated into {language}; the others are shown in {source}.</source>
        <translation>字幕只有 {translated}/{total} 条译成了 {language}；其余以 {source} 显示。</translation>
    </message>
    <message>
        <source>this lesson has captions in {language} only; a second language shows in lessons that have one.</source>
        <translation>本课程只有一种语言的字幕（{language}）；有第二种语言的课程才会显示第二种语言。</translation>
    </message>
    <message>
        <source>the captions in {language} have characters for private use ({characters}), for which boxes are shown; tell whoever wrote the captions.</source>
        <translation>{language} 字幕含有专用字符（{characters}），显示为方框；请告知字幕作者。</translation>
    </message>
    <message>
        <source>this lesson has no captions in {language}; they are shown in {shown}.</source>
        <translation>本课程没有 {language} 字幕；字幕以 {shown} 显示。</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <source>{file}: {sentence}</source>
        <translation>{file}：{sentence}</translation>
    </message>
    <message>
        <source>{file}, {place}: {sentence}</source>
        <translation>{file}，{place}：{sentence}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message numerus="yes">
        <source>Next (%n more)</source>
        <translation>
            <numerusform>下一条（还有 %n 条）</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Lessons and captions (*.lesson *.toml *.json *.txt *.srt);;All files (*)</source>
        <translation>课程和字幕 (*.lesson *.toml *.json *.txt *.srt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>打开课程</translation>
    </message>
    <message>
        <source>Open a lesson folder</source>
        <translation>打开课程文件夹</translation>
    </message>
</context>
<context>
    <name>Paging</name>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Previous exercise</source>
        <translation>上一个练习</translation>
    </message>
    <message>
        <source>Next exercise</source>
        <translation>下一个练习</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number}/{total}</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>This part cannot be graded here.</source>
        <translation>此部分无法在此评分。</translation>
    </message>
</context>
<context>
    <name>PlayerPane</name>
    <message>
        <source>Captions are off</source>
        <translation>字幕已关闭</translation>
    </message>
    <message>
        <source>No caption now</source>
        <translation>当前没有字幕</translation>
    </message>
</context>
<context>
    <name>PointWords</name>
    <message numerus="yes">
        <source>{earned} of %n point(s)</source>
        <translation>
            <numerusform>{earned}/%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>{earned} of {possible} points</source>
        <translation>{earned}/{possible} 分</translation>
    </message>
</context>
<context>
    <name>Poster</name>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>Resume at {time}</source>
        <translation>从 {time} 继续</translation>
    </message>
    <message>
        <source>Length {time}</source>
        <translation>时长 {time}</translation>
    </message>
    <message>
        <source>{length}, {captions}</source>
        <translation>{length}，{captions}</translation>
    </message>
</context>
<context>
    <name>PreferencePages</name>
    <message>
        <source>Captions</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Spoken captions</source>
        <translation>朗读字幕</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>界面</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>返回视频</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>{heading}: {title}</source>
        <translation>{heading}：{title}</translation>
    </message>
    <message>
        <source>The exercise was reset.</source>
        <translation>练习已重置。</translation>
    </message>
    <message>
        <source>This answer has been submitted. Change it to submit again.</source>
        <translation>此答案已提交。修改后可再次提交。</translation>
    </message>
    <message>
        <source>Question {number}: {verdict}</source>
        <translation>第 {number} 题：{verdict}</translation>
    </message>
</context>
<context>
    <name>Prose</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Question {number} of {total}</source>
        <translation>第 {number} 题，共 {total} 题</translation>
    </message>
    <message>
        <source>{position}: {question}</source>
        <translation>{position}：{question}</translation>
    </message>
</context>
<context>
    <name>ReadButton</name>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Read aloud: {words}</source>
        <translation>朗读：{words}</translation>
    </message>
</context>
<context>
    <name>ReadingPace</name>
    <message>
        <source>{key}: go on</source>
        <translation>{key}：继续</translation>
    </message>
    <message>
        <source>Play to go on</source>
        <translation>按播放继续</translation>
    </message>
    <message>
        <source>Time to read</source>
        <translation>阅读时间</translation>
    </message>
    <message>
        <source>Pause until read: off</source>
        <translation>读完再继续：关闭</translation>
    </message>
    <message>
        <source>Pause until read: at your reading speed</source>
        <translation>读完再继续：按您的阅读速度</translation>
    </message>
    <message>
        <source>Pause until read: until you press a key</source>
        <translation>读完再继续：等您按键</translation>
    </message>
    <message>
        <source>The player waits until you play on</source>
        <translation>播放器等您继续播放</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>For as long as I need to read it</source>
        <translation>直到我有时间读完</translation>
    </message>
    <message>
        <source>Until I press a key</source>
        <translation>直到我按键</translation>
    </message>
    <message>
        <source>Pause after each caption</source>
        <translation>每条字幕后暂停</translation>
    </message>
    <message>
        <source> words a minute</source>
        <translation> 词/分钟</translation>
    </message>
    <message>
        <source>For languages that put spaces between words.</source>
        <translation>用于单词之间有空格的语言。</translation>
    </message>
    <message>
        <source>My reading speed</source>
        <translation>我的阅读速度</translation>
    </message>
    <message>
        <source> characters a minute</source>
        <translation> 字/分钟</translation>
    </message>
    <message>
        <source>For languages without spaces, such as Chinese and Japanese.</source>
        <translation>用于没有空格的语言，如中文和日文。</translation>
    </message>
    <message>
        <source>My reading speed in characters</source>
        <translation>我的阅读速度（按字）</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Exercise {number}</source>
        <translation>练习 {number}</translation>
    </message>
    <message>
        <source>{heading}: {title}</source>
        <translation>{heading}：{title}</translation>
    </message>
    <message>
        <source>Missed:</source>
        <translation>答错的问题：</translation>
    </message>
    <message>
        <source>Go to the exercise</source>
        <translation>前往练习</translation>
    </message>
    <message>
        <source>This exercise cannot be graded here.</source>
        <translation>此练习无法在此评分。</translation>
    </message>
    <message>
        <source>Not answered yet, {points}.</source>
        <translation>尚未作答，{points}。</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n 次作答</numerusform>
        </translation>
    </message>
    <message>
        <source>{points}, {attempts}.</source>
        <translation>{points}，{attempts}。</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>第 {number} 题</translation>
    </message>
    <message>
        <source>You gave no answer.</source>
        <translation>您没有作答。</translation>
    </message>
    <message>
        <source>You answered: {answer}</source>
        <translation>您的答案：{answer}</translation>
    </message>
    <message>
        <source>Go to {time} in the lesson</source>
        <translation>跳到课程的 {time}</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Everything kept of all lessons is erased</source>
        <translation>已清除所有课程的记录</translation>
    </message>
    <message>
        <source>Everything kept of this lesson is erased</source>
        <translation>已清除本课程的记录</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation>返回视频</translation>
    </message>
    <message>
        <source>Save the results…</source>
        <translation>保存结果…</translation>
    </message>
    <message>
        <source>Erase this lesson&apos;s results…</source>
        <translation>清除本课程的结果…</translation>
    </message>
    <message>
        <source>Erase all results…</source>
        <translation>清除所有结果…</translation>
    </message>
    <message>
        <source>This lesson has no exercises.</source>
        <translation>本课程没有练习。</translation>
    </message>
    <message>
        <source>Results: {points} in all</source>
        <translation>结果：总计 {points}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Submit now</source>
        <translation>立即提交</translation>
    </message>
    <message>
        <source>Change answers</source>
        <translation>更改答案</translation>
    </message>
    <message>
        <source>This is your last attempt. Check your answers before you submit them.</source>
        <translation>这是您最后一次作答。提交前请检查答案。</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>未作答</translation>
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
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>For other programs: JSON (*.json)</source>
        <translation>供其他程序使用：JSON (*.json)</translation>
    </message>
    <message>
        <source>For spreadsheets: CSV (*.csv)</source>
        <translation>供电子表格使用：CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Enter goes to the next hit, Shift and Enter to the one before.</source>
        <translation>按 Enter 键转到下一处，按 Shift 和 Enter 键转到上一处。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>第 {number} 处，共 {total} 处</translation>
    </message>
</context>
<context>
    <name>SeekBar</name>
    <message>
        <source>Place in the lesson</source>
        <translation>课程中的位置</translation>
    </message>
    <message>
        <source>{time} of {length}; loop from {start} to {end}</source>
        <translation>{time}，共 {length}；循环 {start} 至 {end}</translation>
    </message>
    <message>
        <source>{time} of {length}; a loop starts at {start}</source>
        <translation>{time}，共 {length}；循环起点：{start}</translation>
    </message>
    <message>
        <source>{time} of {length}</source>
        <translation>{time}，共 {length}</translation>
    </message>
</context>
<context>
    <name>SignLanguage</name>
    <message>
        <source>Sign language on</source>
        <translation>手语已开启</translation>
    </message>
    <message>
        <source>Sign language off</source>
        <translation>手语已关闭</translation>
    </message>
    <message>
        <source>Sign language beside the video</source>
        <translation>手语在视频旁边</translation>
    </message>
    <message>
        <source>Sign language in the corner of the video</source>
        <translation>手语在视频角落</translation>
    </message>
    <message>
        <source>Sign-language picture: {share}% of the width</source>
        <translation>手语画面：宽度的 {share}%</translation>
    </message>
</context>
<context>
    <name>SignPicture</name>
    <message>
        <source>Sign-language picture</source>
        <translation>手语画面</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>Volume {share}%</source>
        <translation>音量 {share}%</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>声音已关闭</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>声音已开启</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Captions in {language}, the language of the sound, are not spoken</source>
        <translation>声音所用语言（{language}）的字幕不朗读</translation>
    </message>
    <message>
        <source>Spoken captions: the program&apos;s voice</source>
        <translation>朗读字幕：程序语音</translation>
    </message>
    <message>
        <source>Spoken captions: the screen reader</source>
        <translation>朗读字幕：屏幕阅读器</translation>
    </message>
    <message>
        <source>Spoken captions: off</source>
        <translation>朗读字幕已关闭</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>屏幕阅读器</translation>
    </message>
</context>
<context>
    <name>SpeechMenu</name>
    <message>
        <source>Spok&amp;en captions</source>
        <translation>朗读字幕(&amp;E)</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The program&apos;s voice</source>
        <translation>程序语音</translation>
    </message>
    <message>
        <source>The screen reader</source>
        <translation>屏幕阅读器</translation>
    </message>
    <message>
        <source>Speak faster when the next caption is due</source>
        <translation>下一条字幕到来时加快语速</translation>
    </message>
    <message>
        <source>Stop speaking when the next caption is due</source>
        <translation>下一条字幕到来时停止朗读</translation>
    </message>
    <message>
        <source>Speak captions in the language of the sound too</source>
        <translation>也朗读与声音同语言的字幕</translation>
    </message>
    <message>
        <source>Hold the picture until the voice is done</source>
        <translation>停住画面直到读完</translation>
    </message>
</context>
<context>
    <name>SpeechPage</name>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The program&apos;s voice</source>
        <translation>程序语音</translation>
    </message>
    <message>
        <source>The screen reader</source>
        <translation>屏幕阅读器</translation>
    </message>
    <message>
        <source>Speak faster</source>
        <translation>加快语速</translation>
    </message>
    <message>
        <source>Hold the picture</source>
        <translation>停住画面</translation>
    </message>
    <message>
        <source>Stop speaking</source>
        <translation>停止朗读</translation>
    </message>
    <message>
        <source>Speak captions in the language of the sound too</source>
        <translation>也朗读与声音同语言的字幕</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Spoken captions</source>
        <translation>朗读字幕</translation>
    </message>
    <message>
        <source>When the next caption is due</source>
        <translation>下一条字幕到来时</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>默认语音</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>正在播放</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
</context>
<context>
    <name>StylePage</name>
    <message>
        <source>Reset the captions&apos; style</source>
        <translation>重置字幕样式</translation>
    </message>
    <message>
        <source>Ready-made styles</source>
        <translation>预设样式</translation>
    </message>
    <message>
        <source>Turn captions on</source>
        <translation>打开字幕</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Captions are off, so changes do not show now.</source>
        <translation>字幕已关闭，现在看不到更改效果。</translation>
    </message>
    <message>
        <source>Extra space between lines</source>
        <translation>额外行距</translation>
    </message>
    <message>
        <source>Extra space between letters</source>
        <translation>额外字距</translation>
    </message>
    <message>
        <source>Extra space between words</source>
        <translation>额外词距</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation>文字颜色</translation>
    </message>
    <message>
        <source>Text opacity</source>
        <translation>文字不透明度</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>背景颜色</translation>
    </message>
    <message>
        <source>Background opacity</source>
        <translation>背景不透明度</translation>
    </message>
    <message>
        <source>Window colour</source>
        <translation>窗口颜色</translation>
    </message>
    <message>
        <source>Window opacity</source>
        <translation>窗口不透明度</translation>
    </message>
    <message>
        <source>Edge of the letters</source>
        <translation>文字边缘</translation>
    </message>
    <message>
        <source>Size of the second language</source>
        <translation>第二语言的大小</translation>
    </message>
    <message>
        <source>Font of the second language</source>
        <translation>第二语言的字体</translation>
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
        <translation>更少设置</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
    <message>
        <source>Font, colours, opacity, edge of the letters, second language</source>
        <translation>字体、颜色、不透明度、文字边缘、第二语言</translation>
    </message>
    <message>
        <source>The captions&apos; style is reset</source>
        <translation>已重置字幕样式</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Current line</source>
        <translation>当前行</translation>
    </message>
    <message>
        <source>Second language of the transcript</source>
        <translation>文字稿的第二语言</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the selected lines with their times</source>
        <translation>复制所选各行及其时间</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Keep the current line in view</source>
        <translation>让当前行保持可见</translation>
    </message>
    <message>
        <source>Search the transcript</source>
        <translation>在文字稿中搜索</translation>
    </message>
    <message>
        <source>Go to the line that is being said</source>
        <translation>转到正在说的一行</translation>
    </message>
    <message>
        <source>Save as text or captions</source>
        <translation>另存为文本或字幕</translation>
    </message>
    <message>
        <source>Transcript: {first} and {second}</source>
        <translation>文字稿：{first} 和 {second}</translation>
    </message>
    <message>
        <source>Transcript: {language}</source>
        <translation>文字稿：{language}</translation>
    </message>
    <message>
        <source>One language</source>
        <translation>一种语言</translation>
    </message>
    <message>
        <source>With {language}</source>
        <translation>加上 {language}</translation>
    </message>
    <message>
        <source>{number} of {total}: {line}</source>
        <translation>第 {number} 处，共 {total} 处：{line}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranscriptModel</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>{text} (not translated: {language})</source>
        <translation>{text}（未翻译：{language}）</translation>
    </message>
</context>
<context>
    <name>Transcription</name>
    <message>
        <source>Transcript shown</source>
        <translation>已显示文字稿</translation>
    </message>
    <message>
        <source>Transcript hidden</source>
        <translation>已隐藏文字稿</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Captions: {language} (*.srt)</source>
        <translation>字幕：{language} (*.srt)</translation>
    </message>
    <message>
        <source>Save the transcript</source>
        <translation>保存文字稿</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
</context>
<context>
    <name>VerdictLines</name>
    <message>
        <source>{blank}: {verdict}</source>
        <translation>{blank}：{verdict}</translation>
    </message>
    <message>
        <source>Correct:</source>
        <translation>正确：</translation>
    </message>
    <message>
        <source>Incorrect:</source>
        <translation>错误：</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Correct, {points}.</source>
        <translation>正确，{points}。</translation>
    </message>
    <message>
        <source>Partially correct, {points}.</source>
        <translation>部分正确，{points}。</translation>
    </message>
    <message>
        <source>Incorrect, {points}.</source>
        <translation>错误，{points}。</translation>
    </message>
    <message>
        <source>Correct.</source>
        <translation>正确。</translation>
    </message>
    <message>
        <source>Partially correct.</source>
        <translation>部分正确。</translation>
    </message>
    <message>
        <source>Incorrect.</source>
        <translation>错误。</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Full screen on</source>
        <translation>已进入全屏</translation>
    </message>
    <message>
        <source>Full screen off</source>
        <translation>已退出全屏</translation>
    </message>
</context>
</TS>
