# The program's own words. Numbers come as numbers, money and dates already formatted.

product-name = 从容
product-line = 银行网点服务与投诉处理实训

## Everywhere

back = 返回
key-enter = 回车
key-escape = Esc
working = 正在处理…

## Sign in

sign-in-welcome = 面对客户，先稳住自己。
sign-in-promise = 在这里可以答错、可以重来。客户的情绪会随着您的每一句话变化；结束后，每一分都能看到依据的条款。
sign-in-number = 工号
sign-in-number-hint = 例如 E1001
sign-in-button = 登录
sign-in-samples-title = 示例员工
sign-in-samples-body = 本机还没有导入员工名册。先用下面任意一位示例员工体验，点一下即可登录。
sign-in-samples-import = 银行导入自己的名册，请管理员运行：
sign-in-samples-command = composure roster import 名册.csv
sign-in-unknown = 名册里没有工号“{ $number }”。请核对后再输一次，或请管理员导入名册。
sign-in-empty = 请先输入工号。

## Choose a customer

library-title = 今天接待哪一位客户？
library-greeting = { $name }，您好
library-keys = 按数字键 1–{ $count } 可直接选择
library-best = 最好成绩
library-attempts = { $count ->
    [0] 还没练过
   *[other] 练过 { $count } 次
}
library-new = 尚未练习
library-continue-title = 有一次没做完：{ $title }
library-continue-body = { $mode } · 已进行到第 { $turn } 回合 · { $when }
library-continue-button = 接着做
library-history = 我的记录
library-sign-out = 退出登录
library-empty = 这台机器上还没有场景。请联系培训管理员。

role-teller = 柜员
role-lobby-manager = 大堂经理
role-outlet-head = 网点负责人
role-complaint-handler = 投诉处理专员

channel-counter = 柜面
    .place = 客户就在窗口前。
    .gone = 客户已离开
channel-lobby = 大堂
    .place = 客户在大堂里，周围还有别人。
    .gone = 客户已离开
channel-phone = 电话
    .place = 在电话里：您看不见客户，他也看不见您。
    .gone = 客户已挂断
channel-chat = 在线客服
    .place = 在线客服：您和客户打字交谈，都会留下记录。
    .gone = 客户已离线
channel-letter = 来信
    .place = 来信：您写的每句话客户都会留着，写完再寄，不用着急。
    .gone = 信已看完

category-service-quality = 服务质量
category-staff-attitude = 服务态度
category-product-function = 产品功能
category-product-information = 产品说明
category-technical-fault = 系统故障
category-fees = 收费

## Briefing

briefing-situation = 情况
briefing-counts = 怎么评
briefing-counts-pass = 满分 100 分，{ $mark } 分通过。
briefing-counts-critical = 违反任何一条关键条款，本次即不通过。
briefing-counts-speed = 答得快不加分。先给阅读时间，再计客户的耐心；一直不答，就按沉默处理。
briefing-mode = 方式
mode-practice = 练习
mode-assessment = 考核
mode-practice-means = 只有您自己看得到结果，可以随时重来，也可以从任意一回合重新试。
mode-assessment-means = 结果会正式记录，培训和人事部门可以查看。一旦开始，中途放弃或逾期没做完也会留下记录。建议先练习几次。
practice-only = 这个场景只供练习，不作考核：计分的回合太少，看不出水平高低。
too-few-turns = 这个场景不能用于考核：有一种走法，只经过 { $turns } 个计分的回合就通过了；要看得出水平高低，至少要有 { $enough } 个。
unmeasured = 这个场景不能用于考核：照抽到的情形没有办法通过，或者还没有可用的计分尺度。
briefing-time = 答题时间
time-standard = 标准
time-half-more = 1.5 倍
time-double = 2 倍
time-untimed = 不限时
briefing-pace-why = 练习的节奏由您定，下次还按这次选的来。不影响得分。
briefing-guess-first = 先猜后看
briefing-guess-first-means = 每次答完，先猜客户的火气会怎样，再看他的反应。
briefing-time-why = 需要更多时间阅读或思考，请选长一些。不影响得分。
briefing-start = 开始
briefing-start-assessment = 开始考核

## Encounter

encounter-your-turn = 您怎么做？
encounter-keys = 按 1–{ $count }
encounter-waiting = 正在保存您的回应……
encounter-pick = 请选择
encounter-step = 第 { $number } 步，共 { $count } 步
encounter-picked = 已选
encounter-ending = 接待已结束
encounter-to-debrief = 看复盘
encounter-you = 您
encounter-story-clock = 情境时间
encounter-mood = 客户的情绪
encounter-talk = 对话
encounter-mood-short = 情绪
encounter-leave = 离开
encounter-leave-title = 先停在这里？
encounter-leave-practice = 这次练习会保留，之后可以从这一回合接着做。
encounter-leave-assessment = 暂时离开，可以在本行规定的期限内回来接着做，逾期按“逾期未完成”记录。回来后，这一回合重新计时一次；同一回合再次中断，按沉默处理。两次都会记录。
encounter-leave-confirm = 离开
encounter-leave-stay = 继续接待
encounter-give-up = 放弃考核
encounter-give-up-title = 确定放弃这次考核？
encounter-give-up-means = 考核将以“未完成”记录在案，不能再接着做。
encounter-give-up-confirm = 确定放弃
encounter-give-up-back = 返回
aftermath-body = 该做的事还没有完，不限时间。
kind-say = 说
kind-ask = 问
kind-do = 做
silence-said = （没有回答）
waiting-said = （没有催，静静等着）
patience-seconds = { $seconds } 秒
patience-reading = 阅读时间
patience-read-first = 还有 { $reading } 秒阅读时间，之后客户再等 { $seconds } 秒。
patience-runs = 客户还会等 { $seconds } 秒。
patience-why = 屏幕上的内容先给阅读时间，按每分钟 300 字计算；读完之后，客户的耐心才开始计时。
patience-plenty = 还愿意等
patience-short = 开始不耐烦
patience-almost-gone = 快等不下去了
patience-none = 不限时间

mood-anger = 怒气
mood-anger-0 = 平静
mood-anger-1 = 不快
mood-anger-2 = 恼火
mood-anger-3 = 愤怒
mood-anger-4 = 暴怒
mood-anxiety = 焦虑
mood-anxiety-0 = 安定
mood-anxiety-1 = 有些担心
mood-anxiety-2 = 着急
mood-anxiety-3 = 焦虑
mood-anxiety-4 = 慌乱
mood-trust = 信任
mood-trust-0 = 不信任
mood-trust-1 = 有戒心
mood-trust-2 = 将信将疑
mood-trust-3 = 愿意听
mood-trust-4 = 信任

## Debrief

debrief-title = 复盘
debrief-score = 得分
debrief-pass-mark = { $mark } 分通过
points-of-top = 原始分 { $points } / { $top }
debrief-critical-body = 按规则，不论得分多少，本次都不通过。其余表现照常列出。
debrief-no-score = 这次没有得分，只列出得到和失去的原始分。
debrief-older-rules = 按旧规则评分：一分未得为 0 分；违反关键条款的，得分封顶在通过线以下。
debrief-practice = 这是练习，只有您自己看得到。
debrief-assessment = 这是考核，结果已记录。
debrief-competencies = 各项能力
competency-kept = 已做到
competency-broken = 有违反
debrief-findings = 逐条对照
debrief-findings-none = 没有失分的条款。
debrief-points = { $points } 分
debrief-points-of = { $points } / { $available } 分
debrief-source = 依据
debrief-said = 您当时
debrief-better = 更好的说法
debrief-reason = 为什么
debrief-again = 再来一次
debrief-another = 换一位客户
debrief-history = 我的记录
outcome-passed = 通过
outcome-failed = 未通过
outcome-failed-clause = 未通过：{ $clause }
outcome-abandoned = 未完成
outcome-undecided = 未评分
recommendation-praise = 处理得很好，值得和同事说说您是怎么做的。
recommendation-try-again = 已经接近了。看看下面标出的几处，自己再来一次。
recommendation-coaching = 建议请一位带教老师，一起把标出的几处过一遍，再来一次。
recommendation-observed-role-play = 建议做一次有人旁听的情景演练，当面练比一个人反复试更有效。
severity-critical = 关键
severity-major = 重要
severity-minor = 一般
verdict-met = 做到
verdict-missed = 未做到
verdict-broken = 违反
verdict-untouched = 未涉及
verdict-not-applicable = 不适用
moment-turn = 第 { $turn } 回合
moment-end = 接待结束时

## What could still have been had

chances-pending = 正在推算每一回合还能拿多少分……
chances-cost = 这一步少了 { $points } 分，此后最高 { $best } 分
chances-flag = 最后的通过机会
chances-last = 到第 { $turn } 回合，您都还有机会通过。{ $breaks ->
        [none] 从那里起，不违反任何规定的最短走法是：
       *[some] 从那里起，怎么走都会违反规定；违反最少的走法是：
    }
chances-open = 停下的时候，您仍有机会通过。{ $breaks ->
        [none] 从那里起，不违反任何规定的最短走法是：
       *[some] 从那里起，怎么走都会违反规定；违反最少的走法是：
    }
chances-breaks = 这一步仍会违反：{ $clauses }

## The tape: a debrief turn by turn

tape-question = 哪一回合，您最想收回？
tape-question-why = 先自己想一想，再看推算。您的选择只留在这一页，不会存档。
tape-question-pick = 就是这一回合
tape-question-skip = 跳过
tape-key-enter = 回车
tape-mine = 您想收回的
tape-attainable = 还能拿到的最高分
tape-unknown = 这一场推算不出每一回合还能拿多少分，其余照常可读。
tape-faces = 当时的神情
tape-turns = 回合
tape-last-chance = 最后机会
tape-lost = 之后再好，也不算通过
tape-dearest = 全场最贵的一步
tape-critical = 红线
tape-free = 不丢分
tape-costs = 丢 { $points } 分
tape-yours = 您说的
tape-others = 当时还可以
tape-pays = 要付几分
tape-then = 接着是：{ $said }
tape-breaks = 违反：{ $clauses }
tape-retry = 从第 { $turn } 回合重来
tape-before = { $turns ->
        [0] 从头开始
       *[other] 前 { $turns } 回合照旧
    }
tape-guess = { $points } 全靠猜
tape-pass = { $points } 通过线
tape-faultless = { $points } 无失误
tape-stamp = 违反关键条款
tape-clauses = { $broken } 条没守住，{ $missed } 条没做到
page-record = 记录编号
page-date = 完成时间
page-mode = 方式
page-employee = 员工
drill-title = 练两个弱回合
drill-uncounted = 不计成绩
drill-of = 第 { $at } 题，共 { $count } 题
drill-next = 下一题
drill-back = 回到复盘
drill-before = 您当时就是这样答的。

## Where the rules stand, in practice

rules-title = 条款进展
rules-none = 目前还没有涉及任何条款。
standing-met = 已做到
standing-so-far = 目前符合
standing-to-do = 还要做
standing-broken = 已违反

## The coach, who helps in practice alone; speaks as a colleague at the next window

coach-name = 林姐
coach-at-stake = 这一步关系到
coach-struck = 第 { $place } 条我替你划掉了，它最不该选。
coach-wait = 哪一条最不该选，我还在推算，稍等片刻再按一次 H。
coached = 有提示
rules-now = 与这一步有关
encounter-hint = 提示
encounter-take-back = 收回
encounter-pause = 暂停
encounter-go-on = 继续
encounter-paused = 已暂停，什么时候继续都行。
encounter-handbook = 手册
encounter-say-nothing = 不作声
guess-asks = 先猜一猜：听了这句，他的火气会怎样？
guess-calmer = 消一些
guess-same = 没变化
guess-angrier = 更大
guess-right = 您猜对了，他的火气：{ $was }。
guess-wrong = 您猜“{ $guess }”，其实：{ $was }。
coach-figure = { $label }：{ $value }
coach-red-line = { $heard }这一句踩了红线：{ $clause }。要收回吗？
coach-dear = { $heard }这一步丢分不少，要收回吗？
coach-heard-nothing = 你没出声，他只当没人理他。
coach-assessed = 考核时没有提示。
coach-said = 能说的都说了，这一步你自己定。
coach-able = 这一项你已经有把握，我就不多说了。
coach-free = 这几条里没有丢分的。
coach-unknown = 这一步推算不出来，你自己定。

## History

history-title = 我的记录
history-count = { $count ->
    [0] 还没有记录
   *[other] 共 { $count } 次
}
history-empty = 接待过第一位客户之后，成绩会出现在这里。
history-date = 日期
history-scenario = 场景
history-mode = 方式
history-score = 得分
history-older = * 按旧规则评分
history-outcome = 结果
history-recommendation = 建议
history-open = 点一行看复盘
history-chart = 成绩变化
history-chart-older = 较早
history-chart-newer = 最近
history-short-praise = 表扬
history-short-try-again = 自己再练
history-short-coaching = 带教
history-short-observed-role-play = 旁听演练

## Policy handbook

handbook-title = 制度手册
handbook-search = 查找条款
handbook-search-hint = 关键词、条号或编号
handbook-keys = ↑ ↓ 选条款 · Esc 返回
handbook-count = 共 { $count } 条
handbook-found = 找到 { $found } 条，共 { $count } 条
handbook-none = 没有哪一条提到“{ $search }”。
handbook-none-do = 请检查有没有输错，或者换个短一点的词、少用几个词。名称、内容、理由、举例、依据和涉及的动作都可以查。
handbook-all = 显示全部条款
handbook-empty = 这台机器上还没有制度手册。请联系培训管理员。
handbook-open = 在制度手册中查看
handbook-book = { $book }，第 { $version } 版
handbook-other-version = 那次评分依据的是手册第 { $assessed } 版，这里是现行的第 { $here } 版，条款可能已有改动。
guide-title = 计时与评分
guide-time = 计时
guide-time-means = 客户说完，您先有时间读屏幕上的内容，按每分钟 300 字计算，然后才是思考的时间，也就是客户的耐心。读得快，省下的时间可以用来想；两段时间都用完还没有回应，就按沉默处理。答得快不加分。
guide-time-reading = 阅读时间
guide-time-thinking = 思考时间
guide-score = 评分
guide-score-means = 0 分是随便乱选的平均水平，100 分是一处不错；您的得分就是从乱选到全对走了多远，每个场景都一样。违反关键条款的，不论得分多少，一律不通过。
guide-score-guessing = 乱选
guide-score-you = 您
guide-score-faultless = 全对

## Notices

notice-what = 发生了什么
notice-do = 可以怎么做
notice-details = { $count ->
    [0] 详情
   *[other] 详情（{ $count } 项）
}
notice-retry = 再试一次
notice-quit = 退出程序
notice-store-title = 无法打开记录库
notice-store-do = 请确认磁盘有空间、文件夹可写，再试一次。仍不行，请把上面的信息发给管理员。为免丢失，记录恢复之前不能开始接待。
notice-content-title = 场景文件有问题
notice-content-what = { $folder } 里的内容有错误，没有一个场景可以开始。
notice-content-do = 请让场景的作者按下面的提示修改，再试一次。有问题的内容不会被部分使用。
notice-own-words-what = { $folder } 自带的界面文字有错误，暂时不能用来考核。
notice-own-words-do = 请按下面的提示把文件改好，再试一次；也可以把它删掉，删掉以后用的就是程序自带的文字。
notice-journal-title = 您的回应没能保存
notice-journal-do = 这一句还没有说给客户听，之前的回合都在。请确认磁盘有空间，再试一次。
notice-fault-title = 程序出了故障
notice-fault-what = 程序内部出错，负责保存的部分已停止运行。
notice-fault-report = 已为管理员保存一份故障报告：{ $path }
notice-fault-do = 已保存的每一步都在。请按“{ notice-retry }”，重新登录，再按“{ library-continue-button }”。如果再次发生，请把故障报告交给管理员。
notice-elsewhere-title = 这次接待已在别处继续
notice-elsewhere-do = 同一次接待在另一个窗口里又往前走了，或已经做完。请到那里接着做；或关掉那个窗口，回到这里按“{ library-continue-button }”。已保存的每一步都在。
notice-attempt-title = 这次接待无法继续
notice-attempt-do = 它是用另一个版本的程序开始的，此版本不能接着做。请重新开始一次。
notice-practice-title = 只供练习
notice-practice-do = 请回到场景列表，选择“练习”再开始。

## Terminal

content-where-run = 内容取自文件夹 { $folder }（程序在此运行）；要用程序自带的内容，请换个文件夹运行。
content-beside = 内容取自程序旁的文件夹 { $folder }；要用程序自带的内容，请把它移走。
content-in-environment = 内容取自 COMPOSURE_CONTENT 指定的文件夹 { $folder }；要用程序自带的内容，请取消该变量。
content-left-aside = 文件夹 { $folder } 里的内容没有采用：考核不用未经指定的内容。要用它，请加 --content 指定。
term-sign-in = 工号：
term-choose-scenario = 选择一位客户（输入编号）：
stage-board = { $number } | 请到 | { $window } | 号窗口
stage-until = { $time } 截止
stage-bank = 从容银行
standing-tray = 随时可做
term-tray = 随时可做（输入字母）：
term-ready = 现在还没有开始计时。看完了，准备好了，请按回车键。
term-choose-response = 您怎么做？（1–{ $count }）
term-time-reading = 先读 { $reading } 秒，再想 { $seconds } 秒
term-time-left = 还可以想 { $seconds } 秒
term-silence = 时间到，您没有回答。
term-waiting = 您没有说话，等了一会儿。这里等是对的。
term-bad-choice = 请输入 1 到 { $count } 之间的数字。
term-not-text = 这一行不是 UTF-8 文字，无法识别；不影响本轮，请重新输入。
term-rules = 输入 ? 查看条款进展
term-resume = 有一次没做完：{ $title }。从中断处接着做。
term-mood = 怒气：{ $anger }　焦虑：{ $anxiety }　信任：{ $trust }
term-demo = 这是演示：只在内存中运行，不保存任何记录。
term-your-turn = 轮到您了
term-debrief = 复盘
term-better = 更好的说法：
term-saved = 已保存，记录编号 { $id }。
term-assessment-told = 考核一旦开始，一定会留下记录：做完、放弃，或者离开后 { $days } 天内没有做完（逾期未完成）。输入 q 可以放弃。
term-practice-only = 《{ $title }》只供练习，不作考核：计分的回合太少，看不出水平高低。要练习请加上 --mode practice。
term-too-few-turns = 《{ $title }》不能用于考核：有一种走法，只经过 { $turns } 个计分的回合就通过了；要看得出水平高低，至少要有 { $enough } 个。要练习请加上 --mode practice。
term-unmeasured = 《{ $title }》不能用于考核：照抽到的情形没有办法通过，或者还没有可用的计分尺度。要练习请加上 --mode practice；想知道原因，请运行 check --prove。
term-own-words = 这份内容自带的界面文字有错误，暂时不能考核。请按上面的提示把文件改好，或者把它删掉：删掉以后用的就是程序自带的文字。要练习请加上 --mode practice。
term-give-up-sure = 确定放弃吗？考核将以“未完成”记录在案，不能再接着做。再输入一次 q 确认，或者输入序号继续。
term-give-up-sure-practice = 确定放弃吗？这次练习以“未完成”保存，只有您自己看得到。再输入一次 q 确认，或者输入序号继续。
term-reckoning = 正在推算这个场景的分数尺度：已看过 { $states } 种情形……（按 Ctrl-C 可先离开）
term-left = 先停在这里。{ $until } 之前运行 play 时加上 --resume 就能接着做，逾期按“逾期未完成”记录。
term-left-practice = 先停在这里，再运行 play 时加上 --resume 就能接着做。
term-practised = 已保存，只有您自己看得到；练习不计入正式记录。
term-unfinished = { $count ->
    [1] 您有一次没做完。
   *[other] 您有 { $count } 次没做完。
} 选一次接着做，或者另开一次；按 Ctrl-C 退出，全都保持原样。
term-unfinished-one = { $title }（{ $begun } 开始）
term-begin-another = { $seed ->
    [none] 另开一次
   *[other] 用种子 { $seed } 另开一次
}
term-choose = 请选择（1–{ $count }）
term-turn-restarted = 上次停在这一轮：本轮重新计时。若再次中断，本轮按没有回答处理。
term-interrupted-again = 这一轮第二次中断，按没有回答处理。
closing-finished = 已完成
closing-abandoned = 中途放弃
closing-lapsed = 逾期未完成
record-due = 逾期未完成（{ $begun } 开始），尚未归档；下次在本机开始或继续作答时归档。
record-scale = 评分尺度：{ $hash }（0 分 = 原始分 { $zero }，100 分 = 原始分 { $top }）
record-conditions = { $closing } · 答题时限 { $factor }% · { $count ->
    [0] 没有中断
   *[other] 中断 { $count } 次
}

## Formats

format-money = { $yuan }元
# A time of the day in a text: $part of the day, $hour (1 to 12), what it is $past it, $minute (00 to 59)
format-clock = { $part ->
    [night] 凌晨
    [morning] 上午
    [noon] 中午
    [afternoon] 下午
   *[evening] 晚上
}{ $hour }点{ $past ->
    [sharp] { "" }
    [half] 半
   *[other] { $minute }分
}

## Policy book

policy-book = 手册
policy-id = 编号
policy-label = 条款
policy-competency = 能力
policy-severity = 级别
policy-actor = 约束谁
policy-template = 模板
policy-example = 举例
policy-rule = 怎样算做到
policy-force = 要求程度
policy-basis = 条款性质
policy-line = { $what }：{ $text }
policy-activity = 动作
policy-performer = 谁来做
policy-data = 数据项
policy-clauses = 相关条款
policy-clauses-none = 没有条款涉及这个动作。
policy-field = { $name }（{ $kind }）
policy-meanings = 这些动作指什么
policy-left-out = 有 { $count } 条条款用这种格式写不出来，没有导出：
policy-lack-several = 触发它的活动不止一个
policy-lack-activity = 没有触发它的活动
policy-lack-side = 只看一方的行为（最先、最后或紧接着）
policy-lack-count = 要求的次数是零
policy-lack-window = 时限按轮次或工作日计算
policy-lack-sum = 要累计整个过程的 { $name }
policy-lack-fact = 取决于案例情况 { $name }
policy-lack-parameter = 参数 { $name } 因案例情况而异
policy-lack-reckoning = 要对数值做加减
policy-lack-conditions = 两个活动的条件不同
policy-lack-number = 数字 { $name } 太大
policy-lack-length = 条件太长
policy-lack-name = 名称 { $name } 写不进这种格式
performer-staff = 员工
performer-customer = 客户
performer-any = 不限
field-money = 整数，以分为单位
field-number = 数字
field-word = 文字
actor-any = 全体员工
actor-first-responsible = 第一责任人（网点负责人或投诉处理专员）
actor-branch = 分行
actor-association = 银行业协会
force-must = 必须
force-as-far-as-possible = 尽量
force-may = 可以
basis-text = 文件明文规定
basis-inference = 由文件推出
basis-house-rule = 本行自定

# What clauses say of an activity; the clauses stand below it.
stance-forbidden = 一律不得出现
stance-limited = 某些情况下不得出现
stance-after = 先做到别的动作，才能有这个动作
stance-first = 先有这个动作，才能做别的动作
stance-asked = 要求做到
stance-asks-for = 一旦出现，就要求做到别的动作
stance-rules-out = 一旦出现，就不得有某些别的动作

# What a rule asks: { $what } and { $target } are deeds in quotes.
rule-existence = { $times ->
    [1] 整场接待中至少要有一次{ $what }。
   *[other] 整场接待中至少要有 { $times } 次{ $what }。
}
rule-absence = { $most ->
    [0] 自始至终不得出现{ $what }。
   *[other] 整场接待中最多出现 { $most } 次{ $what }。
}
rule-init = 第一个动作就要包含{ $what }。
rule-end = 最后一个动作要包含{ $what }。
rule-response = 出现{ $what }以后，接待结束前要有{ $target }。
rule-response-within = 出现{ $what }以后，{ $window }要有{ $target }。
rule-chain-response = 出现{ $what }以后，紧接着的下一个动作就要是{ $target }。
rule-precedence = 先有{ $target }，才能有{ $what }。
rule-precedence-within = 先有{ $target }，{ $window }才能有{ $what }。
rule-alternate-precedence = 每一次{ $what }之前，都要重新有一次{ $target }，一次不能管两次。
rule-alternate-precedence-within = 每一次{ $what }之前，都要重新有一次{ $target }，一次不能管两次，{ $window }有效。
rule-exactly = 整场接待中{ $what }不多不少要有 { $times } 次。
rule-choice = { $what }与{ $target }，至少要做到一样。
rule-exclusive-choice = { $what }与{ $target }，必须有其一，也只能有其一。
rule-responded-existence = 有{ $what }的接待，前后也要有{ $target }，先做后做都可以。
rule-alternate-response = 每一次{ $what }以后，要先有{ $target }，才能再有{ $what }。
rule-chain-precedence = { $what }的前一个动作必须是{ $target }。
rule-succession = { $what }以后要有{ $target }；没有{ $what }在先，就不能有{ $target }。
rule-alternate-succession = { $what }与{ $target }要一次对一次，轮流出现。
rule-chain-succession = { $what }以后紧接着就是{ $target }，{ $target }也只能紧跟在{ $what }后面。
rule-co-existence = { $what }与{ $target }，要么都有，要么都没有。
rule-not-responded-existence = 有{ $what }的接待，前后都不得有{ $target }。
rule-not-response = 出现{ $what }以后，不得再有{ $target }。
rule-not-chain-response = 出现{ $what }以后，紧接着的下一个动作不得是{ $target }。
rule-not-precedence = 有过{ $target }以后，不得再有{ $what }。
rule-not-alternate-precedence = 有过{ $target }以后，紧接着的那一次{ $what }是不允许的。
rule-not-chain-precedence = { $what }的前一个动作不得是{ $target }。
rule-not-succession = { $target }不得出现在{ $what }之后。
rule-not-chain-succession = { $target }不得紧跟在{ $what }之后。
rule-not-co-existence = 同一场接待里，{ $what }与{ $target }不得都出现。
rule-windowed = { $rule }时间要求：{ $window }。
rule-forbidden-windowed = { $rule }这里指的是{ $window }的情形。
rule-over-customer = { $rule }只看客户的举动。
rule-over-all = { $rule }客户和员工的举动一起算。
rule-together = { $rule }在同一个动作里做到也算。
rule-deed = “{ $activity }”
rule-deed-where = { $deed }（{ $condition }）
rule-or = { $left }或{ $right }
rule-or-more = { $left }、{ $right }
window-turns = { $count ->
    [0] 当即
   *[other] { $count } 个回合之内
}
window-minutes = { $count ->
    [0] 当即
   *[other] { $count } 分钟之内
}
window-hours = { $count } 小时之内
window-working-days = { $count ->
    [0] 当天
   *[other] { $count } 个工作日之内
}
window-turns-from = 至少 { $from } 个回合之后
window-turns-between = { $from } 到 { $count } 个回合之间
window-seconds = { $count } 秒之内
window-seconds-from = 至少 { $from } 秒之后
window-seconds-between = { $from } 到 { $count } 秒之间
window-minutes-from = 至少 { $from } 分钟之后
window-minutes-between = { $from } 到 { $count } 分钟之间
window-hours-from = 至少 { $from } 小时之后
window-hours-between = { $from } 到 { $count } 小时之间
window-days = { $count } 天之内
window-days-from = 至少 { $from } 天之后
window-days-between = { $from } 到 { $count } 天之间
window-working-days-from = 至少 { $from } 个工作日之后
window-working-days-between = { $from } 到 { $count } 个工作日之间
condition-more-than = { $left }超过{ $right }
condition-less-than = { $left }不到{ $right }
condition-equal = { $left }是{ $right }
condition-unequal = { $left }不是{ $right }
condition-present = 写明了{ $what }
condition-missing = 没有写明{ $what }
condition-not = 并非“{ $condition }”
condition-and = { $left }，并且{ $right }
condition-or = { $left }，或者{ $right }
condition-group = （{ $condition }）
operand-parameter = { $name }
operand-total = 累计{ $field }
operand-activation = 先前那一次的{ $field }
operand-plus = { $left }加上{ $right }
operand-minus = { $left }减去{ $right }
figure-where = { $who }：{ $value }
figure-otherwise = 其他情况：{ $value }

## Scoring again under another book

rescore-changed = 换用这本手册后会变的记录，每条仍按封存时的评分规则计算：
rescore-record = 记录
rescore-critical = 新增的关键违反
rescore-clauses = 条款变化
rescore-absent = 没有这一条
rescore-summary = 手册 { $book }（第 { $version } 版）：重新评分 { $count } 条记录，每条按封存时的评分规则计算。{ $changed } 条会变，其中得分会变的 { $scores } 条；通过变未通过 { $failing } 条，未通过变通过 { $passing } 条，有新增关键违反的 { $critical } 条。存下的记录没有任何改动。
rescore-older = 按旧版评分规则封存的记录：{ $count } 条。箭头左边是当时封存的分数，右边是按这本手册和现行规则算出的分数；两种分数的尺度不同，不要放在一起平均。按现行规则，通过变未通过 { $failing } 条，未通过变通过 { $passing } 条，最后一行的统计不含这些。
rescore-progress = 正在重新评分：{ $done } / { $count }
rescore-skipped = 跳过 { $count } 条记录（{ $records }）：{ $why }
rescore-skipped-all = 一共跳过 { $count } 条记录，以上结果不包括它们。
rescore-why-semantics = 按第 { $found } 版评分规则封存，本程序用的是第 { $here } 版，不能重放
rescore-why-names = 场景 { $scenario } 与这本手册对不上
rescore-why-content = 场景 { $scenario } 存下的内容已经读不出来
rescore-why-journal = 过程记录与场景 { $scenario } 对不上
rescore-why-diverged = 按原手册重放场景 { $scenario }，得不到当时封存的评分
rescore-why-planted = 场景 { $scenario } 当时用的计分尺度，是有人放进数据库里的
rescore-planted = 本机数据库里，{ $hash } 名下有一个推算不出来的计分尺度，是有人放进去的。记录都不按它评分，只有练习可能用过它。

## 外在线索

# 只看外表的人会数的词，用 | 隔开：`check --prove` 用它们查礼貌话或道歉话的多少会不会泄露最佳回应。写整个说法（“请您”），不写单字（“请”也在“申请”“去请主任”里）。
cue-courtesy = 请您|请先|请坐|请稍|请讲|请说|请放心|请看|请问|烦请|敬请|恭请|麻烦您|劳烦您|劳驾|有劳|辛苦您|辛苦了|您好|谢谢|多谢|感谢|不客气
cue-apology = 对不起|对不住|抱歉|歉意|致歉|道歉|道个歉|不好意思|赔不是|赔个不是|赔礼|见谅|谅解|体谅|包涵|是我们不对|是我不对|过意不去

## Judging a log

conform-activated = 触发的案例
conform-activations = 触发次数
conform-fulfilments = 满足
conform-violations = 违反
conform-violating = 有违反的案例
conform-summary = 共判定 { $traces } 个案例、{ $events } 个事件，其中 { $violating } 个案例有违反。
conform-unknown = 日志里有、模型里没有的活动及出现次数：
conform-skipped = 有 { $count } 个案例读不出来，未计入以上结果。
conform-more = ……另有 { $count } 处问题
conform-stopped = 日志没有读完就停下了，以上结果只包括已经读到的部分。
conform-broken = 日志后面的内容读不出来，以上结果只包括之前的部分。
conform-progress = 已判定 { $done } 个案例
conform-progress-percent = 已判定 { $done } 个案例（文件已读 { $percent }%）

## 证明

prove-scale = 评分尺度
prove-title = 证明报告
prove-result = 结论
prove-property = 性质
prove-figure-head = 数值
prove-mean = 平均得分
prove-proved = 已证明
prove-refuted = 不成立
prove-not-proven = 未能证明
prove-full-score = 每一类事实下都能拿到满分
prove-ends = 无论怎么走，对话都会结束
prove-node = 走得到节点 { $node }
prove-response = 在 { $node } 选得到 { $response }
prove-line = 在 { $node } 听得到台词 { $line }
prove-reaction = 随时可做的 { $act } 会引出反应 { $line }
prove-ending-says = 结局 { $ending } 会写明 { $says }
prove-interrupt = 突发事件 { $interrupt } 会发生
prove-had = { $criterion } 有办法得分
prove-missed = { $criterion } 有可能失分
prove-kept = { $clause } 有办法遵守
prove-broken = { $clause } 有可能违反
prove-second-chance = { $criterion } 错过一次，在别的节点还能补上
prove-only-chance = { $criterion } 如注明的那样，只有一次机会
prove-claim = 作者的断言 { $claim } 成立
prove-assumed = 没交代过 { $topic }，就不会说到 { $said }
prove-excluded = 交代过 { $topic } 之后，不会再说 { $said }
prove-trace = 在 { $node } 怎么回应，下一句听得出来
prove-random-learner = 随便乱选很难通过
prove-even-odds = 各类事实下，靠运气通过的机会差不多
prove-gate = 水平 { $level } 的人，通过率合乎要求
prove-slip = 只失误一次，不会因此定输赢
prove-practice-said = 回合太少、不宜考核的，已注明只供练习
prove-practice-only = 只供练习：有一种走法，只经过 { $turns } 个计分的回合就通过了；用作考核，至少要有 { $enough } 个。
prove-bot = { $bot }：很难通过
prove-bot-first-shown = 总选第一个
prove-bot-last-shown = 总选最后一个
prove-bot-longest = 总选最长的
prove-bot-shortest = 总选最短的
prove-bot-most-polite = 总选最客气的
prove-bot-most-apologetic = 总选道歉最多的
prove-bot-always-escalate = 总是往上报
prove-bot-always-silent = 始终不作声
prove-bot-keywords = 总按别的场景里学来的用词去选
prove-leak = 光看{ $cue }，看不出哪个回应最好
prove-cue-length = 长短
prove-cue-position = 排列位置
prove-cue-courtesy = 客气话的多少
prove-cue-kind = 回应的类别
prove-cue-words = 别的场景里学来的用词
prove-words-alone = 没有检验：别的场景里学来的用词，会不会泄露最好的回应。这里没有别的场景可学；请把它和其他场景放进同一个文件夹（--content）再检验。
prove-words-untaught = 没有检验：别的场景里学来的用词，会不会泄露最好的回应。要学的场景 { $scenario } 没有走完全部情形；请先改好它，或调大 --cap，再检验一次。
prove-spoken = { $what }（{ $language }）
prove-figure = { $figure } %（上限 { $limit } %）
prove-figure-points = { $figure } 个百分点（上限 { $limit }）
prove-no-pass-left = { $figure }，此后无法通过
prove-against = 反例：“{ $property }”并不成立
prove-reached = 走得到：节点 { $nodes }、回应 { $responses }、台词 { $lines }、突发事件 { $interrupts }
prove-criteria = 评分项：能得分 { $had }、会失分 { $missed }；能遵守 { $kept }、会违反 { $broken }
prove-coherence = 前后连贯：以话题为前提 { $assumed }、与话题相斥 { $excluded }；回应有回音的节点 { $traces }
prove-class = 事实类别
prove-class-all = 全部
prove-weight = 占比
prove-states = 状态数
prove-cut = { $states }（未走完）
prove-range = 得分范围
prove-random = 乱选通过率
prove-expected = 乱选平均分
prove-worst = 最低通过分
prove-worst-pass = 得分最低却仍通过的走法：{ $score }
prove-level = 水平
prove-level-passes = 通过率
prove-level-deviation = 得分的标准差
prove-curve = 各水平的通过率
prove-curve-note = 水平 0.9 的人，十个回合里有九个选最好的回应，另一个随便选；水平 0 全是随便选，水平 1 每一步都选最好的。
prove-dear = 水平 0.9 的人主要在哪里丢分（平均每场）
prove-dear-response = { $points } 分：{ $node } 的 { $response }
prove-dear-silence = { $points } 分：在 { $node } 不作声
prove-dear-waiting = { $points } 分：在 { $node } 等着不答
prove-as-file = 存成文件，供“composure play --responses”重放
prove-graph = 对话图
prove-interrupt-word = 突发
prove-legend-response = 回应
prove-legend-silence = 不作声
prove-waiting = 等候
prove-legend-interrupt = 突发事件
prove-legend-standing = 随时可做，做完回到原处，所以没有箭头：{ $acts }
prove-legend-visits = 方框里的数：乱选时平均要在这里回应几次；能回到原处的会多于一次（如 1.25 ×），越深越多；边框最粗的是开头
prove-legend-point = 指向方框或箭头可看原话
prove-progress = { $scenario }：事实类别 { $class }/{ $count }，状态 { $states }
prove-stopped = 已停下。已走过的部分见结果，其余未能证明；没有轮到的场景：{ $count }
against-failed = { $scenario }：有的走法按旧手册通过、按新手册不通过（事实组合 { $draws } 种中的 { $count } 种）
against-passed = { $scenario }：有的走法按旧手册不通过、按新手册通过（事实组合 { $draws } 种中的 { $count } 种）
against-same = { $scenario }：无论怎么走，按新旧手册的结果都一样
against-open = { $scenario }：没能全部走完，可能还有别的变化；可以调高 --cap
against-cut = { $scenario }：没走完就停下了，可能还有别的变化
against-shows-failed = 已找到的最短走法：按旧手册通过、按新手册不通过
against-shows-passed = 已找到的最短走法：按旧手册不通过、按新手册通过
against-progress = { $scenario }：事实组合 { $draw }/{ $count }，状态 { $states }
against-stopped = 已停下。新旧手册只比较了已走过的部分，可能还有别的变化；没有轮到的场景：{ $count }
ending-field = { $field }：{ $says }
ending-kind-resolved = 已解决
ending-kind-handed-over = 已移交
ending-kind-unresolved = 未解决

cast-man = 男客户
cast-woman = 女客户
cast-pensioner = 戴帽子的老先生
cast-grandmother = 披着围巾的老太太
cast-foreman = 戴安全帽的工头
cast-courier = 穿马甲的快递员
cast-shopkeeper = 系围裙的店主
cast-office-worker = 系领带、戴眼镜的上班族
cast-executive = 穿套装的短发女士
cast-student = 背双肩包的女学生
cast-farmer = 戴草帽的农民
cast-father = 年轻的父亲
cast-mother = 推婴儿车的母亲
cast-driver = 壮实的司机
cast-nurse = 穿护士服的女士
cast-teacher = 戴眼镜的女教师
cast-veteran = 坐轮椅的老兵
cast-tailor = 戴助听器的老裁缝
cast-cook = 胖胖的厨师
cast-lawyer = 提公文包的律师

act-neutral = 神色平静
act-shout = 嚷道
act-contempt = 一脸不屑
act-shame = 难为情地
act-plead = 恳求
act-weep = 含着泪
act-relief = 松了口气
act-cold = 冷冷地
act-smile = 笑着
act-whisper = 压低声音

prop-ticket = 排队号
prop-slip = 凭条
prop-id-card = 身份证
prop-bank-card = 银行卡
prop-passbook = 存折
prop-cash = 现金
prop-envelopes = 信封
prop-form = 表格
prop-folder = 文件夹
prop-letter = 一页手写的纸
prop-phone = 手机
prop-hotline-card = 热线卡片
prop-pen = 笔
prop-tea = 一杯茶
prop-bag = 手提袋

hands-rest = 双手放着
hands-open = 摊开双手
hands-write = 动笔记录
hands-type = 敲键盘
hands-give = 递过去
hands-take = 接过来
hands-point = 抬手一指
hands-call = 拿起电话
hands-stamp = 盖章
hands-count = 清点

stage-sit = 坐下
stage-stand = 站起来
stage-turn = 转身朝向大家
stage-approach = 凑近
stage-step-back = 退后一步
stage-slam = 拍台面
stage-clock = 看钟
stage-film = 举起手机拍摄
stage-leave = 走开
stage-window = 走向{ $number }号窗口
stage-crowd-none = 没有人看过来
stage-crowd-few = 几个人看过来
stage-crowd-many = 不少人看过来
stage-crowd-all = 大家都围了上来

direction-props = 桌上有{ $things }
direction-puts-down = 放下{ $things }
direction-and = {"、"}
said-by = { $name }：{ $said }
person-entered = { $name }过来了
person-left = { $name }走了
person-joined = { $name }加入了对话
person-dropped-out = { $name }退出了对话
term-direction = 〔{ $told }〕
term-hint = 提示：{ $hint }
debrief-harm = 伤人的话：{ $words }

# A compound response in one line: what it is, and what was picked.
compound-made = { $response }（{ $picks }）
compound-pick = { $asked }——{ $pick }
compound-and = {"；"}
# Between what is picked one after the other at one step.
compound-then = {" · "}

# 各命令的回话。
roster-imported = 新增 { $added } 人，更新 { $updated } 人，未变 { $unchanged } 人
content-inside = 程序自带 { $count } 个文件，BLAKE3 { $hash }
content-from-folder = 现在的内容取自文件夹 { $folder }。
content-from-inside = 现在的内容就取自这些文件。
content-written = 已把 { $count } 个文件写入 { $folder }，另有 { $mark } 标明它是内容文件夹；用 --content { $folder } 取用
output-older-kept = 原来的 { $file } 内容不同，已保留为 { $kept }
records-finished = 归档时间
records-name = 姓名
records-unreadable = 无法读取
records-due = 逾期，待归档
records-changed = { $outcome }（归档后被改动过）
records-exported = 已把 { $count } 条记录写入 { $file }
records-page-written = 复盘已写入 { $file }
records-told-unreadable = 记录 { $id } 无法读取，{ $becomes }：{ $why }；请与备份核对
records-told-changed = 记录 { $id } 已不是归档时的样子：文本、过程或评定在归档后被改动过；请与备份核对
records-told-events = 记录 { $id } { $becomes }：{ $why }
records-id-listed = 只列出编号
records-id-exported = 只导出编号
records-without-events = 导出时不含过程
records-left-out = 没有导出
records-not-rescored = 没有重新评分
station-closed = 离开后逾期、现在归档的考核：{ $count } 场
station-overdue = 已经逾期、但这个版本无法归档的考核：{ $count } 场
station-sample = 名册是空的：{ $number } { $name } 是示例员工。
settings-since = 自 { $at } 起
settings-default = 银行另有决定前按此执行
start-no-window = 窗口打不开：{ $why }；改在终端里继续
