# The program's own words. Numbers come as numbers, money and dates already formatted.

product-name = 从容
product-line = 银行网点服务与投诉处理实训

## Everywhere

back = 返回
key-enter = 回车
key-escape = Esc
# the keys of a screen, as `?` tells them
keys-title = 这一屏的按键
keys-next = 到下一个按钮或输入框
keys-page = 上下翻页
keys-ticket = 接待这位客户
keys-answer = 用这句回答
keys-another = 换一句回答
keys-turn = 换一个回合
keys-retry = 从这一回合重来
keys-play = 播放、停住
keys-line = 换一句话
keys-speed = 快慢
keys-point = 减一分、加一分
keys-ends = 不扣分，或者碰红线
keys-check = 对答案，接着往下
working = 正在处理…
sign-out-soon = 已经很久没有操作：{ $seconds } 秒后自动退出登录。动一下鼠标或按任意键即可继续，进行中的场次不会丢。

## Sign in

sign-in-welcome = 面对客户，先稳住自己。
sign-in-promise = 在这里可以答错、可以重来。客户的情绪会随着您的每一句话变化；结束后，每一分都能看到依据的条款。
sign-in-number = 工号
sign-in-number-hint = 例如 E1001
sign-in-password = 密码或一次性登录码
sign-in-new-password = 这是一次性登录码。请设定自己的密码，以后都用它登录：至少 8 个字符，不要用工号或姓名。
sign-in-new = 新密码
sign-in-again = 再输一遍
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
library-continue-button = 接着做
library-anew = 重新开始
library-history = 我的记录
library-sign-out = 退出登录

ticket-turns = 约 { $count } 个回合
ticket-left-at = 停在第 { $turn } 回合 · { $when } 开始
ticket-left-assessment = 考核没做完，先把它做完
ticket-left-practice = 练习没做完
ticket-due = { $more ->
    [0] 该温习：{ $clause }
   *[other] 该温习：{ $clause }，另有 { $more } 条
}
ticket-broken = { $more ->
    [0] 上次违反了：{ $clause }
   *[other] 上次违反了：{ $clause }，另有 { $more } 条
}
ticket-new = 还没接待过
ticket-ready = 可以考核了
ticket-practise = 还没独立通过
ticket-rest = 已经通过
gate-practised = 练过
gate-alone = 独练
gate-assessment = 考核
gate-begin = 先练一遍，按 H 随时能问
gate-passes = 还要独立通过 { $count } 次，就能考核
gate-pass-alone = 不看提示、不重来，独立通过一次
gate-open = 可以考核了
gate-done = 都完成了
gate-shut = 考核还没开放：不看提示、不重来，独立通过 { $count } 次就能考核。
rings-title = 各项能力
rings-over = { $count ->
    [0] 独立做完一次之后，这里会有得分
   *[other] 最近 { $count } 次独立完成的得分
}
ring-points = { $broken ->
    [0] { $earned } / { $reachable }
   *[other] { $earned } / { $reachable } · { $broken } 次违规
}
ring-empty = 还没遇到
ring-broken = { $broken } 次违规
due-title = 该温习的条款
due-means = 记得越牢，隔得越久
due-when = { $days ->
    [0] 今天
    [1] 明天
   *[other] { $days } 天后
}
recent-title = 最近几次

settings-title = 设置
settings-language = 语言
settings-language-means = 练习马上跟着换。考核从开始到复盘都沿用开始时的语言。
settings-look = 外观
look-light = 浅色
look-dark = 深色
look-contrast = 高对比度
settings-text = 文字大小
settings-text-means = 界面随文字一起缩放，放不下的可以滚动来看；窗口越大，文字自动越大。
text-smaller = 80%
text-usual = 100%
text-larger = 125%
text-large = 150%
text-largest = 200%
settings-still = 人物和场景不动
settings-still-means = 表情和姿势照常变化，其余都静止。
settings-practice = 练习
settings-own = 这些设置只属于您本人，保存在这台电脑上，登录后就按您的来。
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
draft-only = 这个场景还是草稿，只供练习，不作考核。
unapproved-only = 这个场景现在这个样子没有批准过，只供练习，不作考核。
changed-only = 这个场景批准后有改动，或者没有批准用这种语言：重新批准以前只供练习，不作考核。
retired-only = 这个场景本行已经停用，只供练习，不作考核。
unapproved-book-only = 这里的制度手册不是本行考核所用的那一本：换成那一本以前，这个场景只供练习。
too-few-turns = 这个场景不能用于考核：有一种走法，只经过 { $turns } 个计分的回合就通过了；要看得出水平高低，至少要有 { $enough } 个。
unmeasured = 这个场景不能用于考核：照抽到的情形没有办法通过，或者还没有可用的计分尺度。
briefing-time = 答题时间
time-standard = 标准
time-half-more = 1.5 倍
time-double = 2 倍
time-untimed = 不限时
briefing-pace-why = 练习的节奏由您定，下次还按这次选的来。不影响得分。
briefing-guess-first = 先猜后看
briefing-guess-first-means = 每次答完，先猜客户的火气会怎样，再看反应。
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
talk-empty = 双方说过的话，都会记在这里。
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
mood-anxiety-3 = 坐立不安
mood-anxiety-4 = 慌乱
mood-trust = 信任
mood-trust-0 = 不信任
mood-trust-1 = 有戒心
mood-trust-2 = 将信将疑
mood-trust-3 = 愿意听
mood-trust-4 = 信得过

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
chances-last = 到第 { $turn } 回合，您都还有机会通过。
chances-open = 停下的时候，您仍有机会通过。
# The way from there goes on in the middle of it.
chances-begun = 当时这一步已做到：{ $begun }。
chances-way = { $breaks ->
    [none] 从那里起，不违反任何规定的最短走法是：
   *[some] 从那里起，怎么走都会违反规定；违反最少的走法是：
}
chances-breaks = 这一步仍会违反：{ $clauses }

## The tape: a debrief turn by turn

debrief-replay = 再看一遍
replay-title = 重放
replay-turn = { $turn ->
    [0] 开场，共 { $turns } 回合
   *[other] 第 { $turn } 回合，共 { $turns } 回合
}
replay-mine = 您这一次
replay-nearest = 离您最近的通过走法
replay-could = 您本可以
replay-took = 想了 { $seconds } 秒
replay-play = 播放
replay-key-space = 空格
replay-speed = { $times } 倍速
replay-compare = 两种走法并排看
replay-parts = 小旗处分开（第 { $turn } 回合）
replay-keys = 1 2 3 速度 · ← → 逐句 · ↑ ↓ 逐回合

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
tape-answers = 这一回合可选的回答
tape-others = 当时还可以
tape-pays = 要付几分（满分 100）
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
warm-up-begin = 先热个身，三分钟
warm-up-why-due = { $count } 条该温习
warm-up-why-broken = { $count } 条上次没守住
warm-up-why-rest = 随时可做
warm-up-title = 三分钟热身
warm-up-stop = 随时可停，做过的都记得
warm-up-working = 正在推算下一张
warm-up-none = 眼下凑不出热身题。先去接待一位客户吧。
warm-up-fault = 热身题推算不出来（{ $detail }）。请把这句话转给管理员。
warm-up-due = 该温习：{ $clause }
warm-up-broken = 上次没守住：{ $clause }
warm-up-rest = 没有到期的条款，随手挑的一个回合
warm-up-exposes = 这个场景您还没考过。看过这一回合，算作见过一次。
warm-up-before = 您刚才说：{ $said }
warm-up-pick = 您会怎么说？
warm-up-rate = 每一句，您估要丢几分？
warm-up-or-more = −{ $points } 及以上
warm-up-keys-pick = 按 1–{ $count } 作答
warm-up-keys-rate = ↑ ↓ 换一句 · ← → 增减一分 · End 红线
warm-up-not-yet = 先估一句再对。↑ ↓ 换一句，← → 增减一分，End 红线
warm-up-check = 对答案
warm-up-mine = 您估的
warm-up-exact = 算出来的
warm-up-estimated = 您估的：{ $cost }
warm-up-exactly = 算出来：{ $cost }
warm-up-earned = 得分
warm-up-how-pick = 不丢分满 100，最贵的一句 0
warm-up-how-rate = 每句满 25，差几分扣几分，折成百分
warm-up-score = 本张得 { $score } 分
warm-up-of = 第 { $at } 张，共 { $count } 张
warm-up-next = 下一张
warm-up-end = 看小结
warm-up-over = 热身做完了
warm-up-over-means = 答对的条款，隔得更久再来；答错的，明天再见。都不计成绩。
warm-up-home = 回到首页

drill-title = 练一练弱的回合
drill-uncounted = 不计成绩
drill-of = 第 { $at } 题，共 { $count } 题
drill-next = 下一题
drill-back = 回到复盘
drill-before = 您当时就是这样答的。
drill-mark = 划出伤人的话
drill-mark-yours = 这是您当时说的。哪几处伤人？
drill-mark-other = 当时还可以这样说。哪几处伤人？
drill-mark-keys = ← → 换一处 · 空格 划上或取消 · 回车 对答案
drill-mark-check = 对答案
drill-mark-found = 伤人，您找到了
drill-mark-missed = 伤人，您没划
drill-mark-harmless = 这一处不伤人
drill-mark-result = 伤人的有 { $all } 处，您找到 { $found } 处{ $extra ->
    [0] 。
   *[other] ，多划了 { $extra } 处。
}

## Where the rules stand, in practice

rules-title = 条款进展
rules-short = 条款
rules-none = 目前还没有涉及任何条款。
standing-met = 已做到
standing-so-far = 目前符合
standing-to-do = 还要做
standing-broken = 已违反

## The coach, who helps in practice alone; speaks as a colleague at the next window

coach-name = 林姐
coach-word-red-line = 第 { $turn } 回合踩到了红线。别的先放一放，下次守住这一条。{ $better }
coach-word-dearest = 最可惜的是第 { $turn } 回合。{ $better }
coach-word-free = 没有哪一步白丢了分。
coach-word-better = 换作我会说：“{ $better }”
coach-at-stake = 这一步关系到
coach-struck = 第 { $place } 条我替你划掉了，它最不该选。
coach-wait = 哪一条最不该选，我还在推算，稍等片刻再按一次 H。
coached = 非独立
rules-now = 与这一步有关
encounter-hint = 提示
encounter-take-back = 收回
encounter-pause = 暂停
encounter-go-on = 继续
encounter-paused = 已暂停，什么时候继续都行。
encounter-handbook = 手册
encounter-say-nothing = 不作声
guess-asks = 先猜一猜：听了这句，对方的火气会怎样？
guess-calmer = 消一些
guess-same = 没变化
guess-angrier = 更大
guess-right = 您猜对了，对方的火气：{ $was }。
guess-wrong = 您猜“{ $guess }”，其实：{ $was }。
coach-figure = { $label }：{ $value }
coach-red-line = { $heard }这一句踩了红线：{ $clause }。要收回吗？
coach-dear = { $heard }这一步丢分不少，要收回吗？
coach-heard-nothing = 你没出声，对方只当没人理会。
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
notice-sentence = { $told }。
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
term-choose-response = 您怎么做？（{ $choices }）
term-nothing-offered = 这里没有可以选的。
compound-to-pick = { $same ->
    [yes] 一共选 { $least } 项。
   *[no] 一共选 { $least } 到 { $most } 项。
}
term-time-reading = 先读 { $reading } 秒，再想 { $seconds } 秒
term-time-left = 还可以想 { $seconds } 秒
term-silence = 时间到，您没有回答。
term-waiting = 您没有说话，等了一会儿。这里等是对的。
term-bad-choice = 请输入 1 到 { $count } 之间的数字。
term-other-choice = 请从这些里面选一个：{ $choices }。
term-not-text = 这一行不是 UTF-8 文字，无法识别；不影响本轮，请重新输入。
term-rules = 输入 ? 查看条款进展
term-resume = 有一次没做完：{ $title }。从中断处接着做。
term-nothing-unfinished = 工号 { $number } 没有没做完的接待，下面另开一次。
term-mood = 怒气：{ $anger }　焦虑：{ $anxiety }　信任：{ $trust }
term-demo = 这是演示：只在内存中运行，不保存任何记录。
term-your-turn = 轮到您了
term-debrief = 复盘
term-better = 更好的说法：
term-saved = 已保存，记录编号 { $id }。
term-assessment-told = 考核一旦开始，一定会留下记录：做完、放弃，或者离开后 { $days } 天内没有做完（逾期未完成）。输入 q 可以放弃。
term-practice-only = 《{ $title }》只供练习，不作考核：计分的回合太少，看不出水平高低。要练习请加上 --mode practice。
term-draft = 《{ $title }》还是草稿，只供练习，不作考核：其他语言的话术补齐、审定后，从场景文件里删掉 draft: true 即可。要练习请加上 --mode practice。
term-too-few-turns = 《{ $title }》不能用于考核：有一种走法，只经过 { $turns } 个计分的回合就通过了；要看得出水平高低，至少要有 { $enough } 个。要练习请加上 --mode practice。
term-unmeasured = 《{ $title }》不能用于考核：照抽到的情形没有办法通过，或者还没有可用的计分尺度。要练习请加上 --mode practice；想知道原因，请运行 check --prove。
term-own-words = 这份内容自带的界面文字有错误，暂时不能考核。请按上面的提示把文件改好，或者把它删掉：删掉以后用的就是程序自带的文字。要练习请加上 --mode practice。
term-give-up-sure = 确定放弃吗？考核将以“未完成”记录在案，不能再接着做。再输入一次 q 确认，或者输入序号继续。
term-give-up-sure-practice = 确定放弃吗？这次练习以“未完成”保存，只有您自己看得到。再输入一次 q 确认，或者输入序号继续。
term-reckoning = 正在推算这个场景的分数尺度：已看过 { $states } 种情形……（按 Ctrl-C 可先离开）
term-left = 先停在这里。{ $until } 之前运行 play 时加上 --resume 就能接着做，逾期按“逾期未完成”记录。
term-left-practice = 先停在这里，再运行 play 时加上 --mode practice --resume 就能接着做。
term-practised = 已保存，只有您自己看得到；练习不计入正式记录。
term-rehearsed = 试演结束，什么都没有留下：没有记录，不算练习，也不算见过这个场景。
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

## Help

help-usage = 用法：
help-commands = 命令：
help-arguments = 参数：
help-options = 选项：
help-shared = 各命令通用的选项：
help-default = { $text }（默认 { $value }）
help-values = { $text }（可选 { $values }）
help-variable = { $text }（也可以用环境变量 { $name } 指定）
help-page = 显示这一页
help-version = 显示版本；写成 --version 还会显示评分规则版本和内容的哈希值
help-command = 显示某条命令的说明

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
scoring-earned = 得分项
scoring-kept = 扣分项
policy-scoring = 计分方式
policy-triggers = 什么情况下要看
policy-deeds = 看哪些动作
policy-deeds-more = ……另有 { $count } 个
policy-earnable = 可作得分项
policy-parameter = 参数
policy-worth = 数值
temperament = 性情
temperament-mood = 情绪
temperament-as-written = 照写的变
temperament-even = 平和
temperament-fiery = 火爆
temperament-aggrieved = 委屈
temperament-exacting = 较真
temperament-proud = 要面子
temperament-anxious = 焦虑
temperament-calculating = 精明
temperament-follower = 随大流
temperament-note = 每一列的标题是场景里写的步数，下面是实际变的步数。没有列出的情绪，照写的变。
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
check-counts = 读入文件 { $files } 个，可用的场景 { $playable } 个{ $only ->
    [yes] （只能练习）
   *[no] {""}
}，错误 { $errors } 个，警告 { $warnings } 个
check-code = 代码是什么意思、怎么改，可用这条命令查看：composure check --explain { $code }
check-certified = 已写出 { $file }
check-not-certified = 没有写出 { $scenario } 的证明文件：{ $why }
uncertified-unproved = { $all } 条性质里，有 { $refuted } 条不成立，{ $open } 条未能证明
uncertified-unmeasured = 求不出评分尺度：有的走法一直绕圈，或者没有走遍所有走法
uncertified-unwritable = 写不成文件
against-failed = { $scenario }：有的走法按旧手册通过、按新手册不通过（事实组合 { $draws } 种中的 { $count } 种）
against-passed = { $scenario }：有的走法按旧手册不通过、按新手册通过（事实组合 { $draws } 种中的 { $count } 种）
against-same = { $scenario }：无论怎么走，按新旧手册的结果都一样
against-open = { $scenario }：没能全部走完，可能还有别的变化；可以调高 --cap
against-cut = { $scenario }：没走完就停下了，可能还有别的变化
against-shows-failed = 已找到的最短走法：按旧手册通过、按新手册不通过
against-shows-passed = 已找到的最短走法：按旧手册不通过、按新手册通过
against-progress = { $scenario }：事实组合 { $draw }/{ $count }，状态 { $states }
against-stopped = 已停下。新旧手册只比较了已走过的部分，可能还有别的变化；没有轮到的场景：{ $count }
# Something behind what it is: a field of an ending, a figure, a moment.
labelled = { $label }：{ $told }
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
roster-imported-left = 离职 { $left } 人
roster-read-text = { $file }：文字编码 { $encoding }，各列之间是{ $sign }
roster-read-sheet = { $file }：读的是工作表“{ $name }”
roster-read-others = 其他工作表没有读：{ $names }（要读别的，请用 --sheet）
roster-read-aside = 不是员工、没有读的行（标题、合计、说明）：第 { $lines } 行
roster-head-title = 表头
roster-head-meaning = 当作
roster-unused = 不用
roster-head-kind = 类别
roster-head-change = 变化
roster-head-line = 文件行
roster-kind-ask-name = 待定：姓名不同
roster-kind-ask-alike = 待定：工号相像
roster-kind-joined = 新入职
roster-kind-back = 重新入职
roster-kind-reused = 工号给了别人
roster-kind-alike = 新入职，工号相像
roster-kind-renamed = 改名
roster-kind-changed = 信息变更
roster-kind-left = 离职
roster-more = 还有 { $count } 人没有列出：{ $kind }
roster-summary = 从 { $day } 起：{ $changes } 处变化，{ $unchanged } 人没变
roster-stay = 名册里有 { $count } 人不在文件里，先保留；要算他们离职，请加 --leavers
roster-unknown-managers = 有 { $count } 行写的上级，文件和名册里都没有：{ $found }；请核对，不改也可以导入
roster-later-days = 有 { $count } 人的入职日期还没到：{ $found }；请核对，不改也可以导入
roster-decide-name = 名字对不上：是同一个人改了名，请加 --same { $numbers }；是工号给了别人，请加 --other { $numbers }
roster-decide-alike = 号码相像、名字相同：是同一个人，请加 --same { $numbers }（保留名册里的工号）；是两个人，请加 --other { $numbers }
roster-known = { $number } { $name }（{ $branch }）
roster-was-and-is = { $name }：{ $was } → { $is }
roster-left-on = 曾于 { $day } 离职
roster-number-of = 工号原来是 { $who }的
roster-also-written = 工号也写作 { $number }，以后不再询问
roster-looks-like = 像 { $who }
roster-dry-run = 只是看看，什么都没写
roster-declined = 没有写入
roster-confirm = 写入这 { $count } 处变化吗？（y/N）
roster-needs-yes = 这里没有终端，没法确认，没有导入任何人：看过变化以后，请加 --yes
roster-map-kept = 列的对法已经记下，以后导入照用
roster-map-form = “{ $found }”看不懂：请写 列=表头，例如 number=柜员号；列有 number、name、branch、position、hired_on、manager、time_factor
roster-people = 共 { $count } 人
roster-line = { $name }：{ $text }
roster-also = 也用过的工号
roster-records = 考核记录
roster-head-state = 状态
roster-head-id = 人员标识
roster-state-on = { $since } 起在册
roster-state-left = { $since } 起离职
roster-state-merged = 并入 { $number }
roster-head-from = 生效日期
roster-head-what = 事项
roster-head-says = 内容
roster-head-at = 登记时间
roster-head-by = 经由
roster-has-left = { $who } 自 { $day } 起离职；记录全部保留
roster-is-one = { $one } 已并入 { $into }，两边的记录此后一并可查
roster-is-two = { $one } 与 { $was } 已重新分开
roster-is-two-and-left = { $one } 与 { $was } 已重新分开；这个工号已给了别人，{ $one } 记为已离职
roster-had-number = 用过这个工号的还有：{ $who }，{ $state }，标识 { $id }
roster-erase-confirm = 要永久删除 { $who } 的个人信息吗？姓名、工号、网点、岗位和本人的练习都会删去，无法恢复（y/N）
roster-erase-goes = 删除 { $who } 的个人信息：{ $count } 次考核不再对应任何人；将永久删去 { $practice } 次练习、本人记录上的备注理由 { $reasons } 条、他人记录上提到本人的备注理由 { $others } 条
roster-erase-needs-yes = 这里没有终端，没法确认，什么也没有删除：确定以后，请加 --yes
roster-erase-declined = 什么也没有删除
roster-erased = 已经删除 { $who } 的个人信息和 { $practice } 次练习；{ $count } 次考核从此不再对应任何人，记录链照样可以核对；一并删去本人记录上的备注理由 { $reasons } 条、他人记录上提到本人的备注理由 { $others } 条
copies-known = 以前留下的副本里还有这些信息，请自行处理；程序知道的有：
copies-none = 程序不知道以前有导出的文件或备份；输出到屏幕、管道的，或由他人复制的，程序无从知道
copies-line = { $kind }：{ $file }
copies-line-at = { $kind }：{ $file }（{ $at }）
copies-line-gone = { $kind }：{ $file }（{ $at }；现在那里已经没有）
copies-backup = 备份
copies-layout = 旧版格式的副本
copies-export = 导出的记录
copies-page = 单条记录的页面
copies-own = 本人资料
copies-codes = 一次性登录码清单
copies-not-noted = 记录库只能读取，没有记下这次导出：以后删除个人信息时不会提到它
roster-not-swept = 文件里还留有痕迹，因为另有程序正开着记录库，或者磁盘已满：处理好以后，请运行 composure roster sweep
roster-swept = 文件里已经没有删除内容的痕迹
retain-records = 考核记录
retain-practice = 练习
retain-warm-ups = 热身题
retain-roster = 名册
retain-roster-goes = 一并删去
retain-nobody = （已删除）
retain-nothing = 没有超过 { $years } 年的内容（{ $before } 以前）
retain-goes = { $before } 以前结束的（满 { $years } 年）要删去：考核记录 { $records } 条，练习 { $practice } 次，热身题 { $warmups } 道，名册上 { $people } 人
retain-clock-behind = 本机时钟比本站最新的记录（{ $last }）还早，不能照它清理：请先校准时钟；确认时钟无误后，请加 --trust-clock
retain-clock-ahead = 今天以前，本站最新的记录是 { $last }：要么这段时间没人用过，要么本机时钟走快了，会删掉还没到期的内容；请核对时钟，确认无误后，请加 --trust-clock
retain-confirm = 要永久删去以上内容吗？删去以后无法恢复（y/N）
retain-needs-yes = 这里没有终端，没法确认，什么也没有删去：请先用 --dry-run 看清楚，确定以后再加 --yes
retain-declined = 什么也没有删去
retain-undecided = 还没有定下记录保存几年：请写明 --years N，或者用 composure station set keep-years N 定下来
retain-done = 已经删去考核记录 { $records } 条、练习 { $practice } 次、热身题 { $warmups } 道、名册上 { $people } 人；记录链照样可以核对
privacy-version = 2026-11
privacy-heading = 个人信息告知（版本 { $version }）
privacy-text =
    保存哪些信息：您的姓名、工号、网点和岗位；每次考核的作答、用时、得分、违反的条款和处置建议；练习、热身和求助的情况。

    用来做什么：考核用于了解您处理投诉的水平，会形成记录。练习和热身只供您自己提高，不作为考核。

    谁能看到：本行人力资源、培训和审计人员按各自权限查看考核记录，每次查看都有登记。本机尚未设置人事管理员时，凡能使用本机的人都能看到考核记录。练习的内容只给您本人看，他人最多看到次数。

    怎样保存：存放在本机，记录逐条签名相连，改动能够查出；程序不向网络发送任何内容。保存几年由本行规定，到期删去。

    您可以要求：随时取得本人的全部资料；记录有误时予以更正；离开本行以后删去姓名和工号，此后记录不再对应任何人。请向本行人力资源部门提出。
briefing-privacy-read = 开始考核即表示您已经阅读以上告知。
privacy-unreadable = { $file }：这份告知不能使用
privacy-text-empty = 里面没有内容
privacy-text-long = 超过了 { $most } KiB
privacy-text-unclear = 第 { $line } 行：不是 UTF-8，或者有看不见的字符
term-privacy-ready = 按回车键即表示您已经阅读以上告知。
records-mine = 本人的全部资料已经写入 { $folder }，共 { $count } 个文件
content-inside = 程序自带 { $count } 个文件，BLAKE3 { $hash }
content-from-folder = 现在的内容取自文件夹 { $folder }。
content-from-inside = 现在的内容就取自这些文件。
content-written = 已把 { $count } 个文件写入 { $folder }，另有 { $mark } 标明它是内容文件夹；用 --content { $folder } 取用
output-older-kept = 原来的 { $file } 内容不同，已保留为 { $kept }
records-scenario = { $title }（{ $id }）
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
records-more = 后面还有记录，接着看请加 --after { $after }
records-none-match = 没有符合条件的记录
records-unmatched = --{ $option }：记录里、名册上都没有“{ $found }”；{ $near }
records-days = 日期按本机时区 { $zone } 计算
records-finished-in = 归档时间（{ $zone }）
records-read = 已读 { $count } 条记录
# What stands in the columns of a table of records.
sheet-record = 记录编号
sheet-branch = 网点
sheet-position = 岗位
sheet-sample = 演示员工
sheet-channel = 渠道
sheet-category = 投诉类别
sheet-role = 角色
sheet-language = 语言
sheet-attempt-number = 第几次
sheet-exposure = 此前见过次数
sheet-started = 开始时间
sheet-started-utc = 开始时间（UTC）
sheet-finished-utc = 归档时间（UTC）
sheet-zone = 时区
sheet-closing = 结束方式
sheet-pass-mark = 通过线
sheet-points = 原始分
sheet-top = 原始分满分
sheet-zero = 零分点（千分之一分）
sheet-critical = 违反的关键条款
sheet-ending = 结局
sheet-ending-fields = 结局说明
sheet-picks = 分步选择
sheet-time-factor = 答题时限（%）
played-window = 图形界面
played-terminal = 命令行
played-unattended = 试运行，无人作答
sheet-played = 作答方式
sheet-interruptions = 中断次数
sheet-seal = 封存核对
sheet-sequence = 归档序号
sheet-hash = 记录校验值
sheet-scenario-hash = 场景校验值
sheet-book-hash = 制度手册校验值
sheet-scale-hash = 评分尺度校验值
sheet-engine = 程序版本
sheet-semantics = 评分规则版本
sheet-conduct = 条款遵守
sheet-earned = 得分点
sheet-possible = 可得分点
sheet-lost = 扣分点
conduct-kept = 遵守
seal-intact = 与封存时一致
seal-changed = 封存后被改动
sheet-yes = 是
sheet-no = 否
sheet-records = 记录
sheet-findings = 评定依据
sheet-answers = 对话
sheet-cohort = 汇总
sheet-about = 关于本文件
sheet-part = 第几个文件
sheet-clause = 条款或目标
sheet-severity = 严重程度
sheet-competency = 能力项
sheet-verdict = 结论
sheet-turn = 回合
sheet-quote = 当时说的话
sheet-source = 出处
sheet-clock = 情景时间
sheet-customer = 客户的话
sheet-answer = 员工的回答
sheet-heard = 客户听到的
sheet-everything = 全部
sheet-count = 记录数
sheet-rate = 通过率
sheet-mean = 平均分
sheet-no-branch = （未知网点）
sheet-applied = 适用次数
sheet-broken = 违反次数
sheet-broken-rate = 违反率
sheet-made = 导出时间
sheet-made-at = { $at }（{ $zone }）
sheet-asked = 导出条件
sheet-station = 站点
sheet-evidence = 可否作证
sheet-chain-head = 记录链末环
sheet-chain-verified = 记录链核验
sheet-unsealed = 尚无记录链
sheet-chain-head-at = 第 { $sequence } 环，{ $hash }，签名时间 { $at }
sheet-verified = 已核验至第 { $sequence } 环；其后的记录已逐条与各自的链环核对
sheet-one-by-one = 各条记录已逐条与各自的链环核对；整条记录链尚未核验
sheet-not-verified = 末尾与签名不符，请核验记录链
sheet-missing = 少了 { $count } 条记录，请核验记录链
records-unattended = { $outcome }（试运行，无人作答）
records-told-unsigned = 站点 { $id } 的记录链末尾与签名不符；请运行 composure records verify 查看问题所在
records-told-missing = 站点 { $id } 有 { $count } 条记录不见了，记录链里却有它们的链环；请运行 composure records verify 查看是哪些
records-vouched = 站点 { $station }，{ $head }；{ $verified }
desk-file = 员工考核档案
desk-cohort = 考核情况汇总
desk-heat = 各网点各能力项平均分
desk-clauses = 最常违反的条款（适用时）
desk-left-out = 另有 { $count } 项这里没有列出，已计入上面的合计
desk-touched = 涉及次数
station-closed = 离开后逾期、现在归档的考核：{ $count } 场
station-overdue = 已经逾期、但这个版本无法归档的考核：{ $count } 场
station-sample = 名册是空的：{ $number } { $name } 是示例员工。
settings-since = 自 { $at } 起
settings-default = 银行另有决定前按此执行
start-no-window = 窗口打不开：{ $why }；改在终端里继续

## Why a command was refused

list-and = {"、"}
list-name = “{ $name }”
refuse-because = { $what }：{ $why }
alike = { $what }（另有 { $count } 处同样的问题：第 { $lines } 行{ $more ->
        [yes] 等
       *[no] {""}
    }）
alike-line = { $line }
system-not-found = 没有这个文件或文件夹（{ $detail }）
system-denied = 没有权限（{ $detail }）
system-folder = 这是文件夹
refuse-unattended = --responses 是无人作答，不能当作考核：不写 --mode 就是练习；如果想看看记录长什么样，请加 --trial，记录里会注明无人作答
refuse-stopped = 已中止，没有写入任何内容
ids-near = 是不是想输入“{ $near }”？
ids-none-like = 也没有写法相近的
ids-known = 现有：{ $known }
ids-none = 目前一个也没有
refuse-empty-option = --{ $option } 后面要写一个文件夹，现在是空的
refuse-language = 程序没有“{ $tag }”这种语言，请从中选一种：{ $known }
refuse-node-unknown = 场景“{ $id }”里没有时刻“{ $node }”；{ $help }
refuse-node-unreached = 场景“{ $id }”里没有一种走法能走到“{ $node }”；指定了 --seed 时，可以换一个或不指定
refuse-content-folder = { $folder }：没有这个文件夹；--content 要指定装着 scenarios、locales 和 assets 的那个文件夹

refuse-output-disk = { $path }：这是一块磁盘，没有动它；请指定一个文件
refuse-output-dangling = { $path }：这个链接指向的东西不存在，没有动它；请指定一个文件
refuse-output-no-file = { $path }：这不是普通文件，而是链接之类，没有动它；请先把它移走
refuse-output-folder = { $path }：这是文件夹；请指定一个文件
refuse-output-store = { $path }：这是本机的记录库或它的一部分，没有动它；请换一个文件
refuse-output-content = { $path }：这是场景内容的一部分，或者写进去就会成为它的一部分，没有动它；请换一个地方
refuse-output-read = { $path }：这正是这条命令要读的文件，没有动它；请换一个文件
refuse-output-other = { $path }：这不是以前写出的同类文件，没有动它；请换一个文件，或者先把它移走
refuse-output-unreadable = { $path }：那里原有的文件读不出来
refuse-folder-not-empty = { $path }：文件夹不是空的；请指定一个新的或空的文件夹
refuse-folder-standard = “-”不是文件夹；请指定一个新的或空的文件夹
refuse-folder-store = { $path }：这个名字属于本机的记录库；请换一个文件夹
refuse-folder-content = { $path }：这是场景内容的一部分，或者写进去就会成为它的一部分；请换一个文件夹
refuse-folder-dangling = { $path }：这里要一个文件夹，但这个链接指向的东西不存在；请把它移走，或者换一个
refuse-folder-dangling-above = { $path }：这里要一个文件夹，但 { $at } 这个链接指向的东西不存在；请把它移走，或者换一个
refuse-folder-file = { $path }：这是文件，这里要的是文件夹；请换一个
refuse-folder-file-above = { $path }：{ $at } 是文件，这里要的是文件夹；请换一个
refuse-write = { $path }：{ $why }
refuse-write-advice = { $path }：{ $why }；{ $advice }
advice-no-folder = 没有文件夹 { $folder }：请先建好，或者换一个
advice-not-a-folder = { $folder } 不是文件夹：请换一个
advice-denied = { $folder } 里不允许新建文件：请改一下它的权限，或者换一个文件夹
advice-full = 没有空间了：请腾出一些，或者换一个地方

refuse-content-interrupted = 已中断，没有写入任何文件
refuse-content-beside = 另一次导出正在往这里写

refuse-book-unused = 手册“{ $book }”有 { $count } 处错误，没有采用；请按上面列出的改好再来
refuse-book-unknown = 没有编号为“{ $book }”的制度手册；{ $help }
refuse-book-nowhere = 没有编号为“{ $book }”的制度手册，也没有叫这个名字的文件；{ $help }
refuse-book-folder = { $path }：这是文件夹；请指定手册文件
refuse-books-errors = 制度手册有 { $count } 处错误；运行 composure check 可以看到全部
refuse-books-none = assets/policies 里没有制度手册；运行 composure check 可以看到原因
refuse-books-several = 手册不止一本：{ $known }；请用 --book 编号 选一本
refuse-books-share = 不止一本手册里有“{ $id }”：{ $known }；请用 --book 编号 选一本
refuse-clause-unknown = 没有编号为“{ $id }”的条款或活动；{ $help }
refuse-clause-lists = composure policy list 列出条款，composure policy activities 列出活动
refuse-file-unreadable = { $path }：文件读不出来

refuse-no-terminal = 这里不能用键盘输入：要自动进行，请用 --responses 文件 给出应答脚本
refuse-scenario-errors = 场景“{ $id }”有 { $count } 处错误，改好之前不能开始；运行 composure check 可以看到全部
refuse-scenario-unknown = 没有编号为“{ $id }”的场景；{ $help }
refuse-scenario-nowhere = 没有编号为“{ $id }”的场景，也没有叫这个名字的文件或文件夹；{ $help }
refuse-scenario-none = 没有一个场景可以开始：内容有 { $count } 处错误
refuse-scenario-undrawn = 没有可以开始的场景“{ $id }”；{ $help }
refuse-employee-unnamed = 请用 --employee 工号 指明是哪位员工
refuse-employee-unknown = 名册里没有工号“{ $number }”；可以用 composure roster import 文件.csv 添加员工
refuse-employee-no-sample = 名册是空的，“{ $number }”也不是示例员工（E1001 等）；可以用 composure roster import 文件.csv 导入本行员工
refuse-sample-unreadable = { $path }：示例名册读不出来
refuse-sample-lacks = { $path }：示例名册里没有 { $number }
refuse-demonstration = { $path }：演示脚本读不出来
refuse-scenario-unnamed = 请写明要练哪个场景
refuse-nothing-unfinished = 工号 { $number } 没有可以接着做的接待；去掉 --resume 就可以重新开始一次
refuse-other-seed = 工号 { $number } 没做完的那次用的种子是 { $drawn }，不是 { $seed }：要接着做，请去掉 --seed；要另开一次，请把 --resume 换成 --new
refuse-seed-beside = 工号 { $number } 在“{ $id }”还有一次没做完，种子是 { $drawn }：用 --resume（不加 --seed）接着做，用 --new 则以种子 { $seed } 另开一次
refuse-transcript-unreadable = { $path }：应答脚本读不出来
refuse-transcript-large = { $path }：应答脚本超过 1 MiB
refuse-transcript-encoding = { $path }：第 { $line } 行：这里不是 UTF-8 文字
refuse-transcript-foreign = { $path }：应答脚本应是 UTF-8 编码的文本文件：{ $what }。{ $mend }
refuse-transcript-form = 每行应是一个应答编号或 ~，后面可以写 @ 和毫秒数，例如 listen @4200；组合应答里选一项，写成 步骤 = 选项，例如 phone = as-said
refuse-transcript-drawn = { $path }：脚本写的种子是 { $seed }，这次接待用的却是 { $drawn }
refuse-transcript-given-up = { $path }：第 { $line } 行：在这一行之前，这次接待已经放弃了
refuse-file-named = { $path }
refuse-lines = { $lines }
refuse-transcript-line = { $path }：{ $what }
transcript-line = 第 { $line } 行第 { $column } 个字：{ $what }
transcript-nothing-picked = 没有写选哪一项
transcript-no-step = = 前面没有写是哪一步
transcript-no-seed = “{ $word }”不是种子
transcript-seed-once = 种子只写一次，写在第一步之前
transcript-too-many = “{ $word }”是多余的
transcript-no-id = “{ $word }”不是编号
transcript-no-time = “{ $word }”不是时长
refuse-line = 第 { $line } 行
refuse-line-over = 第 { $line } 行：在这一行之前，接待已经结束
refuse-line-nowhere = 第 { $line } 行：接待走到了不存在的地方：这是程序的故障，请报告
refuse-line-step = 第 { $line } 行：步骤“{ $node }”要选一项，这里没有人在等；可以选：{ $offered }
refuse-line-no-patience = 第 { $line } 行：“{ $node }”没有时间限制，不会因不作声而继续；可以选：{ $offered }
refuse-line-too-late = 第 { $line } 行：{ $elapsed } 毫秒，超过了客户在“{ $node }”愿意等的 { $patience } 毫秒；这里应写 ~
refuse-line-other-step = 第 { $line } 行：现在不是在“{ $step }”做选择，接待到了步骤“{ $node }”；可以选：{ $offered }
refuse-line-no-step = 第 { $line } 行：现在不是在“{ $step }”做选择，接待到了“{ $node }”；可以选：{ $offered }
refuse-line-not-offered = 第 { $line } 行：在“{ $node }”不能选“{ $id }”；可以选：{ $offered }
refuse-line-nothing-offered = 这里没有可以选的
refuse-line-ends = 第 { $line } 行：脚本到“{ $node }”就完了，接待还没有结束；没有保存任何内容

refuse-record-due = { $id }：这场考核已经逾期，还没有归档：--json 只用于已归档的记录；去掉它就能看到说过的话
refuse-record-ambiguous = 以“{ $prefix }”开头的逾期考核不止一场：{ $known }；请多写几位
refuse-day = --{ $option }：“{ $found }”不是日期，请写成 2026-03-06 这样
refuse-output-parts = 一个文件装不下，请用 --output 写到文件里
refuse-days-reversed = 起始日 { $from } 晚于截止日 { $to }

refuse-model-errors = { $path }：模型有 { $count } 处错误，没有用它来判定
refuse-model-clause = 模型里没有条款“{ $id }”；{ $help }
refuse-model-empty = { $path }：模型里一条规则也没有，什么都没有判定
refuse-model-ending = { $path }：这是 Declare 模型，文件名应以 .decl 结尾：请改名后再指定它
refuse-log-empty = { $path }：日志里一件案例也没有，什么都没有判定
refuse-log-strangers = { $path }：日志里的活动，模型一个也不认识，什么都判定不了。日志里有：{ $found }；模型里有：{ $wanted }。{ $near }两边的名字要一字不差；CSV 日志请看看活动是不是在别的列里（--csv-activity）
conform-strangers = 注意：日志里的活动，模型大多不认识（{ $all } 次里只认识 { $known } 次），以下结果说明不了什么，命令以 2 结束。日志里有：{ $found }；模型里有、日志里没有的：{ $wanted }。{ $near }两边的名字要一字不差；CSV 日志请看看活动是不是在别的列里（--csv-activity）
conform-near = 名字相近的有：{ $pairs }。
conform-pair = “{ $found }”和“{ $wanted }”
refuse-lenient = { $why }；加上 --lenient 可以略过读不出来的部分
refuse-delimiter = --csv-delimiter 只能是一个符号，例如 ; 或 \t

refuse-against-unfit = 场景“{ $id }”与手册“{ $book }”对不上
refuse-against-draws = 案例情况的组合超过 { $most } 种
refuse-scenario-named = 场景“{ $id }”
refuse-check-empty = { $path }：这个文件夹里没有内容；{ $help }
refuse-check-no-content = { $path }：这不是内容文件；{ $help }
refuse-check-what-is = 场景是以 Scenario( 开头的 .ron 文件，手册是以 PolicyBook( 开头的 .ron 文件；整个内容文件夹要用 --content 指定
refuse-check-unread = { $path }：这不是内容文件，程序不会读它
refuse-check-why = { $path }：{ $why }
refuse-check-nowhere = { $path }：没有这个文件或文件夹
refuse-check-html = 网页展示的是证明结果：--format html 要与 --prove 一起用
refuse-check-html-against = 网页里没有手册比较：--against 要与 --format human 或 json 一起用
refuse-check-output = 只有网页会写进文件：--output 要与 --format html 一起用
refuse-check-certify = 证明文件写在场景旁边：请用 --content 指定场景所在的文件夹
refuse-check-transcripts = 只有表格形式会把脚本另存成文件：--transcripts 要与 --format human 一起用
refuse-check-verbose = 只有表格形式会省略内容：--verbose 要与 --format human 一起用
refuse-check-code = 没有代码“{ $code }”；代码从 { $first } 到 { $last }

## What is wrong with the store of records

chain-at-store = 记录库：{ $what }
chain-at-link = 第 { $sequence } 环：{ $what }
chain-at-record = 第 { $number } 号记录（{ $attempt }）：{ $what }
chain-at-attempt = 记录 { $attempt }：{ $what }
chain-at-row = { $kind ->
        [account] 账户事项
        [decision] 决定
        [access] 查阅事项
        [notice] 告知书
        [acknowledged] 告知书阅读确认
        [roster] 作答时限授予，名单变更
       *[note] 备注
    } { $row }：{ $what }
chain-at-anchor = 存证 { $anchor }：{ $what }
chain-detail = { $told }（{ $detail }）
chain-unsound = 数据库文件已损坏
chain-schema = 有表、触发器或索引与本程序建立的不一致
chain-no-head = 没有签名
chain-forged = 签名与链尾不符
chain-other-key = 签名所用的不是本机的密钥
chain-not-the-head = 记录链的末尾不是签过名的那一环
chain-unreadable = 读不出来
chain-gap = 前面缺了环
chain-unconnected = 与前一环接不上
chain-changed = 内容与它的哈希值不符
chain-breach = 写入这一环之前，链尾已被改动过
chain-missing = 已不存在
chain-unlinked = 记录库里有，记录链里却没有
chain-twice = 有两环说的是它
chain-row = 与写入时不一致
chain-reason = 所述理由被改动过，或没有删除登记却已不见
chain-number = 编号被换过
chain-seal = 封存值被换过
chain-attempt = 由谁、何时、以何种方式开始，被改动过
chain-circumstances = 作答情形被改动过
chain-contents = 所用内容的清单被改动过
chain-document = 结果被改动过
chain-identity = 工号、姓名、网点或岗位被改动过
chain-identity-gone = 工号和姓名不见了，却没有删除登记
chain-interruptions = 中断情况被改动过
chain-journal = 对话过程被改动过
chain-text = 所用的一份内容被改动过
chain-drawn = 供其他程序读取的结论或分数与封存的不符
chain-before = 纳入记录链之前就已被改动过
chain-entries = 结束之前，对话过程就已被改动过
chain-running = 接待还在进行，已有的过程却被改动过
chain-begun = 与开始时登记的不一致
chain-unbegun = 记录链里没有它开始时的登记
chain-ends = 正在进行的考核，或者各自进行到哪一步，与签名时不一致
chain-record-unreadable = 读不出来
chain-diverged = 按原过程重演，得出的结果与封存的不同
chain-anchor-forged = 不是存证，或签名不对
chain-anchor-elsewhere = 是别的站点的
chain-anchor-beyond = 记录链到不了这里：有记录被删，或换回了较早的副本
chain-anchor-differs = 记录链在这个位置是别的内容：链被重写过
note-remark = 备注
note-void = 作废
note-corrected = 更正
note-upheld = 维持原结果
note-corrected-to = 更正为：{ $outcome }
note-told = { $at }　{ $who }　{ $what }：{ $reason }
note-changed = { $note }（与写入时不符，不作数）
note-gone = （已从名册删除）
note-reason-erased = （理由已删除）
ruled-void = 作废（原结果：{ $sealed }）
ruled-corrected = { $outcome }（已更正，原结果：{ $sealed }）
ruled-upheld = { $sealed }（复核维持）
refuse-note-unnamed = 请用 --as 工号 说明您是谁：对记录的处理必须署名
sheet-ruling = 复核结论
sheet-counts-as = 按何结果计
sheet-ruled-at = 复核时间
sheet-ruling-reason = 复核理由
sheet-signed-in = 凭密码登录
sheet-practice-before = 此前练习次数
sheet-warm-ups-before = 此前热身次数
sheet-assessed-before = 此前考核次数
sheet-notice = 读过的个人信息告知版本
sheet-bound = 自 { $since } 起须凭密码登录；此前开始的记录不作为本人作答的证据
note-no-reason = 裁定或备注须写明理由：请用一句话说明
note-too-long = 理由共 { $found } 个字符，最多 { $most } 个
note-hidden = 理由中含有不可见字符 { $found }：请去掉后重新输入
note-own = 不能裁定本人的记录：请由他人办理
note-same = 记录 { $attempt } 目前已是这一结论
chain-progress = 正在核验：{ $done } / { $all }
chain-holds = 已核验 { $records } 条记录、{ $links } 环，全部与写入时一致
chain-fails = 已核验 { $records } 条记录、{ $links } 环，发现 { $count } 处问题。第一处：{ $first }
chain-stopped = 已在 { $links } 环之后停下
chain-adopted = 其中 { $count } 条是有记录链之前封存的，自纳入之日起受记录链保护
chain-key-change = 第 { $sequence } 环：原密钥遗失，已换新密钥。此前的内容只能由更早的存证来证明
chain-head = 站点 { $station }，第 { $sequence } 环，签名时间 { $at }
chain-not-replayable = 有 { $count } 条记录本版本不能重演：{ $why }。它们与封存时一致
chain-replayed = 已重演 { $count } 条记录，结果都与封存的一致
chain-let-go = 有 { $count } 条记录已按银行规定的保存年限删去，链上有记载
chain-anchored = { $count } 份存证相符
chain-anchor-written = 第 { $sequence } 环的存证已写入 { $file }
chain-anchor-none = 这个记录库还没有签名：请先以可写方式打开一次，再取存证
chain-anchor-unreadable = 读不了存证 { $path }：这里应是 composure records anchor 写出的文件或那一行文字（{ $detail }）
chain-backed-up = 备份已写入 { $file }，到第 { $sequence } 环为止。备份里不含本机密钥：请把 { $key } 另存到别的安全地方
chain-restored = 记录库已恢复到 { $file }，到第 { $sequence } 环为止。备份之后的记录不在其中
chain-exported = 记录链已写入 { $file }，共 { $count } 行

store-no-folder = 找不到存放本机数据的文件夹：请用 --data 文件夹 指定一个
store-folder = 记录库不能放在 { $path }：那里要是一个可以新建文件的文件夹（{ $detail }）；请改权限，或者用 --data 指定另一个
store-backup = { $path } 是旧版程序留下的，因为没能先做一份备份（{ $detail }），没有动它：请在旁边腾出空间，或者改一下文件夹的权限，再试一次
store-exists = { $path } 已经存在，没有动它：请换一个文件名，或者先把它移走
store-not-copied = 没能把记录库的副本写到 { $path }（{ $detail }）：请在那里腾出空间，或者换一个文件；没有留下写了一半的文件
store-chainless = { $path } 是有记录链之前的记录库，不能当备份来恢复：请自行把它放到记录库的位置，并移走本机密钥；打开时其中的记录会纳入新的记录链
store-no-backup = { $path } 不是备份：这里应是 composure records backup 写出的文件；什么也没有恢复
store-spoilt-backup = 备份 { $path } 已损坏（{ $detail }），没有用它恢复：请换一份更早的备份
store-key = 用不了本机密钥 { $path }：这里应是与记录库一同生成的文件（{ $detail }）；请把它恢复，或者改一下权限；确实找不回来时才移走它：程序会另生成一把，并如实记入记录链
store-no-key = { $path } 里不是本机密钥：这里应是与记录库一同生成的文件，第一行是“composure station key 1”，其后各有一行站点和密钥；请用另外保存的那份恢复；确实找不回来时才移走它：程序会另生成一把，并如实记入记录链
store-other-key = { $path } 不是用 { $key } 里的密钥签名的，这里应是与这把密钥一同生成的记录库；请放回本机原来的记录库，如果是有意把记录库搬到这里，请先移走这把密钥
store-lost = { $path } 不见了或者是空的，但 { $key } 里的密钥说明这台机器在那里存过记录：请用 composure records restore 文件 恢复；确实要从头建站，请先移走密钥
store-replaced = { $path } 已不是打开时的那个记录库：程序运行期间它被替换、清空或退回到了较早的状态；没有往里写任何内容：请关闭程序，恢复记录库后再试
store-broken = 记录链第 { $sequence } 环读不出来，后面接不上新内容：请用备份恢复记录库
store-altered = 练习或考核 { $attempt } 的操作记录在程序之外被改动过，不能继续：请重新开始一次，并告知本机管理员
store-absent = { $path } 还没有记录库：运行 composure roster import 文件.csv，或第一次运行 composure play，就会建好；如果在别处，请用 --data 指定它的文件夹
store-no-file = { $path } 不是文件，这里应是本机的数据库；请用 --data 指定另一个文件夹
store-unreadable = 读不了 { $path }：您要有权读取它（{ $detail }）；请改权限，或者用 --data 指定另一个文件夹
store-unopened = 打不开 { $path }：它要可读可写（{ $detail }）；请改权限，或者用 --data 指定另一个文件夹
store-read-only = { $path } 是只读的，这里要能写入；请改权限，或者用 --data 指定另一个文件夹
store-not-sqlite = { $path } 不是数据库（应为 SQLite 文件），没有动它；请把它移走，或者用 --data 指定另一个文件夹
store-other-program = { $path } 是别的程序的数据库，不是本机的记录库，没有动它；请用 --data 指定另一个文件夹
store-newer = { $path } 出自更新版本的程序：这里最多认得格式 { $known }，它是 { $found }；没有动它，请升级本程序
store-locked = { $path } 正被占用：另一个程序占着它好几秒了；请关掉那个程序，再试一次
store-corrupt = { $path } 已损坏（{ $detail }）；请留一份副本，再用备份恢复，或者用 --data 指定另一个文件夹
store-meaningless = { $path } 里有读不懂的内容（{ $detail }），不是这个版本写下的；请留一份副本，再用备份恢复
store-full = { $path } 没有空间了，什么都没有写入；请在这块磁盘上腾出空间，再试一次
store-disk = 读写 { $path } 时磁盘出错（{ $detail }），什么都没有写入；请检查磁盘或网络盘，再试一次
store-refused = 数据库 { $path } 拒绝了这一步：{ $detail }；什么都没有写入，请把这条信息报告给管理员
store-unknown-subject = 名册里没有人的内部编号是“{ $subject }”
store-unknown-attempt = 记录库里没有编号为“{ $attempt }”的接待
store-unknown-warm-up = 记录库里没有编号为“{ $warm_up }”的热身题
store-finished = 接待“{ $attempt }”已经做完，记录已封存；请另开一次
store-out-of-order = 接待“{ $attempt }”已在另一个窗口或终端里往前走了：那边存了 { $expected } 次应答，这里只知道 { $found } 次；没有写入任何内容。请关掉其中一个，在另一个里接着做，或者在这里运行 composure play --resume
store-not-a-prefix = “{ $prefix }”不像记录编号的开头：应是 4 到 32 位，只含 0-9 和 a-f
store-no-record = 没有编号以“{ $prefix }”开头的记录；运行 composure records list 可以看到全部
store-ambiguous = 编号以“{ $prefix }”开头的记录不止一条：{ $known }；请多写几位
setting-unknown = 没有“{ $name }”这项设置；可以设置的有：{ $known }
setting-value = “{ $name }”不能是“{ $value }”；应为 { $least } 到 { $most } 的整数
store-other-book = 本行考核不用制度手册“{ $name }”（BLAKE3：{ $hash }）：请用程序自带的，或由人事管理员运行 composure station book { $hash } 批准它；练习不受限
store-other-texts = 本行考核不用这样的 { $names }：请用程序自带的，或由人事管理员运行 composure station allow { $hashes } 批准；练习不受限
store-other-time = 本站考核的时间按名册批准的来：批准的是 { $granted }%，要的是 { $found }%
store-not-allowed = 本站按角色授权，登录的人无权{ $what }
store-others = 这次作答是别人的：本站人人只用自己的工号作答
open-station = 开放工作站：不作为证据
evidence-held = 已凭密码登录，与封存时一致
evidence-changed = 封存后被改动：不作为证据
evidence-trial = 试运行，无人作答：不作为证据
account-role-learner = 学员
account-role-trainer = 培训师
account-role-hr = 人事管理员
account-role-auditor = 审计员
may-practise = 练习
may-be-assessed = 参加考核
may-see-own = 查看自己的记录
may-see-others = 查看别人的记录
may-export = 导出记录
may-verify = 核验记录
may-anchor = 取存证
may-back-up = 备份或恢复记录库
may-see-roster = 查看名册
may-change-roster = 更改名册
may-grant-roles = 分配角色
may-issue-codes = 发放登录码、解除锁定
may-correct = 作废或更正记录
may-write-scenarios = 编写场景
may-approve = 批准考核用的制度手册、场景和文案
may-see-access = 查看查阅登记
may-decide = 更改本站设置
may-erase = 删除个人信息
account-not-allowed = 您在本站无权{ $what }；有权的角色：{ $roles }。角色由人事管理员用 composure roster grant 分配
account-wrong = 工号或密码不对；还没有密码的，请向人事管理员领取一次性登录码
account-locked = 密码连续输错太多次，这个工号在 { $until } 前不能登录；人事管理员可以提前解除
account-weak = 这个密码不能用：{ $why }。请另设一个，至少 { $least } 个字符，别人猜不到的
secret-short = 太短
secret-long = 太长（最多 256 字节）
secret-own = 基本就是您的工号或姓名
secret-common = 谁都会先试它
secret-code = 这是一次性登录码，发码的人也知道
account-unreckoned = 本机内存不足，无法核对密码；请关掉别的程序再试
account-last-hr = 这是本站最后一位能登录的人事管理员：请先用 composure roster grant 工号 hr 设定另一位，并确认对方已有密码或有效的一次性登录码
account-bound = 本站已有人事管理员：角色由其用 composure roster grant 工号 hr --as 工号 分配；如果没有人能登录，请在本机运行 composure station recover 工号
account-open = 本站还没有人事管理员：请先运行 composure roster hr 工号 设定第一位
account-everybodys = 名册上人人都是{ $role }，不用分配，也不能取消
account-unknown = 名册里没有工号“{ $number }”
account-sample = { $number } 是示例员工，只能是学员：请先用 composure roster import 文件.csv 导入本行员工
account-nothing-recovered = 没有需要确认的恢复
account-own-recovery = 不能自己确认，也不能由从其手中取得角色或登录码的人确认：请由原先就是人事管理员的人来确认
access-listed = 列表
access-shown = 查看
access-exported = 导出
access-rescored = 重新评分
access-log = 查阅登记
access-at = 时间
access-who = 查看人
access-what = 方式
access-whose = 被查看人
access-count = 条数
access-filter = 范围
access-gone = 已不在名册
access-not-logged = 记录库只能读取，这次查阅没有登记。
station-recovered = { $who } 于 { $at } 在本机直接恢复为人事管理员，尚待另一位人事管理员确认（composure station acknowledge）。
station-acknowledged = 已确认：{ $who } 于 { $at } 在本机恢复为人事管理员
station-book = 考核用的制度手册：{ $hash }
station-book-shipped = 考核用的制度手册：程序自带的
account-person = { $number } { $name }
account-roles = 角色
account-state = 登录
account-state-none = 尚未发码
account-state-code = 登录码有效至 { $until }
account-state-over = 登录码已过期
account-state-set = 已设密码
account-state-locked = 锁定至 { $until }
account-made-hr = { $who } 现在是人事管理员；本站按角色授权。一次性登录码（有效至 { $until }）：
account-next = 用它设定密码：composure password --as { $number }
account-has-roles = { $who }：{ $roles }
account-unlocked = { $who } 可以重新登录
account-password-set = { $who } 的密码已设好
account-codes = 已发放一次性登录码 { $count } 个，有效至 { $until }；原来的密码和登录码随之作废
account-codes-none = 没有人需要登录码：各人都有密码或有效的登录码；要重发，请用 --number 工号 指明
gate-secret = 密码（不会显示）：
gate-new = 新密码，至少 8 个字符（不会显示）：
gate-again = 再输一遍：
refuse-secret-differs = 两次输入的密码不一样，没有改动
refuse-secret-file = 读不了密码文件 { $path }
refuse-secret-form = { $path } 不像密码文件：应是一行 UTF-8 文字
refuse-as-unnamed = 本站凭密码登录：请用 --as 工号 说明您是谁
refuse-secret-unnamed = 没有终端可以输入密码：请用 --secret-file 文件 指定存放密码的文件，- 表示标准输入
refuse-secret-interrupted = 没有输入密码
refuse-code-first = 这是一次性登录码：请先运行 composure password --as { $number } 设定自己的密码
refuse-by-other = --as 写的是“{ $own }”，--by 写的是“{ $by }”：操作只记在一个人名下，请只写一个
refuse-other-employee = 登录的是“{ $own }”：不能替“{ $number }”作答，也不能取走其个人资料
refuse-seed-drawn = 本站的考核由程序抽签：请去掉 --seed 和作答文件里的 seed 行；练习可以指定
refuse-time-granted = 本站考核的时间按名册批准的来（{ $granted }%），请去掉 --time-factor
refuse-practice-anothers = “{ $prefix }”是练习：练习属于学员本人，不给其他人看
refuse-practice-open = 练习只给本人看，而本机没有登录，不知道是谁：设定人事管理员以后（composure roster hr 工号），人人登录使用
refuse-not-own = 没有编号以“{ $prefix }”开头的本人记录
station-another = 注意：现在用的是 { $used } 里的数据；{ $other } 里还有另一份：要用哪一份，请用 --data 指定
station-text = 批准用于考核的场景或文案：{ $hash }
station-texts-shipped = 考核用的场景和文案：程序自带的
refuse-text-hash = “{ $text }”既不是哈希值，也不是能读取的文件
refuse-book-hash = “{ $hash }”不是制度手册的哈希值：应是 64 位十六进制数字，或 shipped 表示程序自带的

## What is wrong with an attempt

attempt-refused-over = 接待已经结束
attempt-refused-elsewhere = 这个应答不属于这一步
attempt-refused-not-offered = 这个应答现在不能选
attempt-refused-no-patience = 这里没有时间限制，客户在等您回应
attempt-impossible = 推算不出当时还能得到什么：推算时遇到了不可能的情形（{ $detail }）；这是程序的故障，请报告
attempt-unplayable = 这次接待无法开始：{ $detail }
attempt-content = 这次接待开始时所用的内容已经读不出来：{ $detail }
attempt-incomplete = 这次接待开始时所用的内容不完整：缺了{ $piece ->
        [scenario] 场景
       *[book] 手册
    }
attempt-semantics = 这次接待是按第 { $found } 版评分规则开始的，本程序最多认得第 { $known } 版，不能接着做
attempt-untimed = 考核必须计时，只有练习可以不计时
attempt-assessed = 考核中说过的话不能收回；可以在复盘里从那一轮再练
attempt-journal = 过程记录的第 { $seq } 步与当时的内容对不上：{ $detail }
misfit-order = 这里应是第 { $expected } 步
misfit-elsewhere = 对话进行到“{ $at }”，不在“{ $named }”
misfit-no-response = “{ $node }”里没有应答“{ $response }”
export-unwritten = 导出没能写成：{ $detail }
page-unplayable = 这个场景无法展示：{ $detail }
page-refused = 证明里的一种走法无法展示：{ $detail }
page-unwritten = 网页没能写成：{ $detail }

window-asset = { $path }：窗口要用到这个文件（{ $detail }）；请改好它，或者把它移走，移走以后用程序自带的
window-ended = 窗口因错误退出（代码 { $code }）
window-no-display = 没有显示器：WAYLAND_DISPLAY 和 DISPLAY 都没有设置
window-display = 显示器“{ $name }”用不了：{ $detail }
window-driver-linux = 没有找到显卡驱动；窗口需要 Vulkan 驱动，软件包 mesa-vulkan-drivers（Debian、Ubuntu、Fedora）里就有一个总能用的
window-driver = 没有找到显卡驱动；请安装这台电脑的厂商提供的显卡驱动

## What is wrong with a file that is read

file-is-none = 这是管道、设备之类，不是文件
foreign-encoded = 文件编码是 { $encoding }，不是 UTF-8
foreign-workbook = 这是电子表格的工作簿，不是文本文件
foreign-document = 这是文字处理软件的文档，不是文本文件
foreign-pdf = 这是 PDF，不是文本文件
foreign-page = 这是网页文件，不是文本文件
foreign-picture = 这是图片，不是文本文件
foreign-archive = 这是压缩包，不是文本文件
foreign-database = 这是数据库文件，不是文本文件
foreign-binary = 这不是文本文件
foreign-mend = 用 Excel 或 WPS 打开，另存为“CSV UTF-8（逗号分隔）”；用记事本打开，另存时编码选 UTF-8；在命令行里：{ $iconv }
foreign-save-as = 请用 Excel 或 WPS 打开它，另存为“CSV UTF-8（逗号分隔）”
foreign-save-page = 有些系统导出的 .xls 其实是网页：请用 Excel 或 WPS 打开它，另存为“CSV UTF-8（逗号分隔）”；打开后如果是登录页或报错信息，请重新导出
foreign-mend-text = 用记事本打开，另存时编码选 UTF-8；在命令行里：{ $iconv }
foreign-name-text = 请看看是不是选错了文件
foreign-name-csv = 请指定 CSV 文件
foreign-unpack = 请解压，指定里面的 CSV 文件

roster-place-file = { $file }：{ $what }
roster-place-line = { $file } 第 { $line } 行：{ $what }
roster-place-column = { $file } 第 { $line } 行第 { $column } 列：{ $what }
roster-place-field = { $file } 第 { $line } 行第 { $column } 列（{ $field }）：{ $what }
roster-problems = { $problems }
    { $count }
roster-count = 有 { $count } 处问题，没有导入任何人
roster-count-more = 有 { $count } 处以上的问题，没有导入任何人
roster-unreadable = { $path }：名册读不出来
roster-foreign = 名册应是 CSV 文件或 Excel 工作簿：{ $what }。{ $mend }
roster-too-large = 文件最大 { $most } MB，这个有 { $found } 字节：请分成几份
roster-too-many = 最多 { $most } 行：请把文件分成几份
roster-not-utf8 = 这里有些字节与其余部分编码不一致：请把文件另存为“CSV UTF-8”或 Excel 工作簿
roster-not-parted = 各列之间要用逗号、分号或制表符隔开，这里只有一列：“{ $found }”
roster-quoted-row = 整行都放在一对引号里，读成了一列：请去掉每行开头和结尾的引号
table-wide-sign = 各列之间是全角的“{ $sign }”，应是半角的逗号“,”：请全部替换，或者从原来的表格另存为“CSV UTF-8（逗号分隔）”
roster-empty = 文件是空的：请重新导出名册，或者指定别的文件
roster-nobody = 文件里只有表头，一名员工也没有：请看看是不是选错了文件，或者导出时漏了数据
roster-missing-columns = 表头里缺少{ $missing }；现有：{ $found }。请补上这一列，把对应的列改成这个名字，或者用 --map 指明是哪一列
roster-column-number = 工号
roster-column-name = 姓名
roster-column-branch = 网点
roster-names-number = 工号（也可以叫员工编号、员工号、职工号、柜员号）
roster-names-name = 姓名（也可以叫员工姓名）
roster-names-branch = 网点（也可以叫支行、分行、机构、部门）
roster-lost-quote = 这里有一个引号（"）没有收尾，后面几行都被当成了同一格的内容：请补上引号，或者删掉多余的引号
roster-second-column = “{ $first }”和“{ $second }”都像是{ $name }：请去掉一列，或者把要用的那一列改名为“{ $name }”
roster-field-count = 表头有 { $expected } 列，这一行有 { $found } 列：看看是不是少了{ $sign }；内容里本来就有{ $sign }的，请加上引号
roster-empty-number = 工号是空的
roster-rounded-number = “{ $number }”是表格软件的科学计数法，工号的后几位已经丢失：请先把工号一列设成“文本”格式，再从人事系统重新导出
roster-reckoned-number = “{ $number }”是表格软件把工号当成数字的写法：请把工号一列设成“文本”格式，改好后再另存一次
roster-formula-error = “{ $found }”是表格软件算不出结果时的提示，不是内容：请在原来的表格里改好再导出
roster-empty-name = 姓名是空的：请补上，或者删掉这一行
roster-empty-branch = 网点是空的，会把已有的网点抹掉：请补上
roster-own-manager = 这是本人的工号：请填上级的工号，或者留空
roster-far-day = “{ $found }”是一年以后的日期：请核对年份
roster-no-name = “{ $found }”不是姓名：请看看各列是不是错开了
roster-garbled = “{ $found }”是乱码，原来的字已经丢失：请从人事系统重新导出，再用 Excel 或 WPS 另存为“CSV UTF-8（逗号分隔）”
roster-line-break = 这一格占了好几行，应写在一行里：请看看是不是引号没有收尾，或者单元格里有换行
roster-bad-number = 工号只能有字母、数字、- 和 _，/ 和 . 只能夹在字母或数字中间，“{ $number }”里有“{ $sign }”
roster-duplicate = 工号“{ $number }”重复，第 { $line } 行已经有了
roster-too-long = 最多 { $most } 个字，这里有 { $found } 个
roster-control = 里面有看不见的字符 { $sign }：请删掉它
roster-event-joined = 进入名册
roster-event-left = 离职
roster-event-merged = 并入
roster-event-split = 分开
person-unknown = 名册里从来没有工号“{ $number }”；composure roster list 可以看到在册的人
person-several = 用过工号“{ $number }”的不止一人：{ $known }；请改用这些标识
person-gone = 工号 { $number } 的员工自 { $since } 起已离职
person-too-early = 工号 { $number } 的员工 { $since } 才进入名册，离职日期不能是 { $day }
person-not-yet = { $day } 还没有到：请写今天或今天以前的日期
person-already-one = { $one } 和 { $other } 已经是同一个人
person-into-gone = { $into } 已离职，{ $one } 仍在册：请反过来，把 { $into } 并入 { $one }
person-not-merged = 工号 { $number } 没有并入任何人
person-sample = { $number } 是示例员工，不在名册里
person-still-here = 工号 { $number } 的员工仍在名册：个人信息只能在离开名册后删除，请先运行 composure roster leave。如果要删除的是以前用过这个工号的人，请改用 composure roster show { $number } 列出的标识
person-no-reason = 请用一行写明删除的原因，最多 { $most } 个字
person-named-in-reason = 原因里有此人的姓名或工号，而原因会一直保留：请换个写法，例如写申请书的编号
refuse-mine-open = 个人资料（含练习）只给本人，而本机没有登录，不知道是谁：设定人事管理员以后（composure roster hr 工号），本人登录后即可取得
refuse-mine-folder = { $folder }：里面已经有东西，没有写入：请另选一个文件夹
refuse-mine-write = { $folder }：写不进去
roster-undecided = 有 { $count } 处要先定下来，没有导入任何人
roster-meanwhile = 看过变化以后，名册又改了，没有导入任何人：请再来一次
roster-past = 名册里已经有 { $last } 的变动，不能再按 { $day } 导入：请写 { $last } 或以后的日期
roster-column-position = 岗位
roster-column-hired-on = 入行日
roster-column-manager = 上级
roster-column-time-factor = 时限倍数
roster-missing-title = 表头里没有“{ $title }”（要当作{ $name }）；现有：{ $found }
roster-bad-day = “{ $found }”不是日期：请写成 2021-08-02 这样
roster-day-for-number = 这一格被表格软件变成了日期（{ $found }）：请把这一列设成“文本”格式，改好后再保存
roster-bad-factor = “{ $found }”不是时限倍数：请写 { $least } 到 { $most } 的数，例如 1.5 或 150%
workbook-protected = 工作簿设了密码：请在 Excel 或 WPS 里打开，去掉密码后另存一份
workbook-damaged = 工作簿损坏了，读不出来：请在 Excel 或 WPS 里打开，另存一份，或者另存为“CSV UTF-8（逗号分隔）”
workbook-too-large = 工作簿展开后太大（最多读 { $most } MB）：请只留名册那一页另存一份
workbook-unknown-sheet = 工作簿里没有名叫“{ $name }”的工作表；有：{ $known }
workbook-all-hidden = 工作簿里的工作表都隐藏了：{ $known }；请用 --sheet 写明要读哪一张
workbook-none = 工作簿里没有工作表：请另存为 xlsx，或者“CSV UTF-8（逗号分隔）”
sign-comma = 逗号
sign-semicolon = 分号
sign-tabulator = 制表符
sign-other = “{ $sign }”

## What is wrong with an event log or a model

log-file = { $file }：{ $what }
log-line = { $file } 第 { $line } 行：{ $what }
log-column = { $file } 第 { $line } 行第 { $column } 个字：{ $what }
log-event = 第 { $number } 个事件：{ $what }
log-near = （是不是“{ $near }”？）
log-unreadable = 文件读不出来（{ $detail }）
log-unreadable-on = 文件读到第 { $read } 字节以后读不下去了（{ $detail }）
log-cut = 压缩文件不完整，到第 { $read } 字节就断了：请重新复制或下载
log-damaged = 压缩文件在第 { $read } 字节之前就损坏了：请重新复制或下载
log-folder = 这是文件夹，应是一份日志：请指定其中的文件
log-foreign = { $what }；日志应是 UTF-8 编码的文本。{ $mend }
log-not-utf8 = 这里有不是 UTF-8 的字节：请把文件另存为 UTF-8，用 Excel 时选“CSV UTF-8”
log-too-long = { $part }超过 64 MB：请把文件分成几份，或者看看是不是少了结尾
log-part-case = 这件案例
log-part-row = 这一行
log-part-first = 第一行
log-part-header = 表头
log-part-file = 文件
log-part-line = 这一行
log-part-trace = 这条轨迹
log-part-text = 一段文字
log-part-tag = 一个标签
log-too-many-events = 这件案例的事件超过 { $most } 个，太多了
log-no-time = 这个事件没有时间；模型里有时限，每个事件都要有时间
log-earlier = 这个事件比前一个还早；一件案例的事件应按时间排列：加上 --sort 可以按时间排好
log-two-values = “{ $name }”在这里是“{ $new }”，前面是“{ $old }”；同一个事件只能有一个值
log-two-facts = “{ $name }”在这里是“{ $new }”，前面是“{ $old }”；同一件案例只能有一个值
log-case-again-rows = 案例“{ $case }”在第 { $line } 行已经出现过；每件案例要连在一起：请按案例和时间排序，或者加上 --interleaved
log-case-again = 案例“{ $case }”在第 { $line } 行已经出现过；每件案例只能有一处：请给每件案例起不同的名字
log-no-json = 这一行不是 JSON 格式的案例；应为 {"{"}"case":…,"events":[…]{"}"}
log-bad-json = 这一行不是 JSON 格式的案例（{ $detail }）
log-long-text = 一段文字有 { $found } 字节；最多 { $most } 字节
log-no-case-name = 案例没有名字
log-no-number = “{ $name }”应是数字，这里却是“{ $text }”
log-yuan = “{ $name }”是“{ $text }”，看起来是以元为单位；这里要以分为单位、不带小数点：请把这一列乘以 100
log-thousands = “{ $name }”是“{ $text }”，数字里不能有千位分隔符：请把这一列里的逗号去掉
log-whole = “{ $name }”是“{ $text }”，这里要整数：请换用更小的单位，或者取整
log-too-fine = “{ $name }”是“{ $text }”，小数点后最多 { $most } 位：请取整
log-too-large = “{ $name }”是“{ $text }”，数字最多约 18 位
log-bad-delimiter = “{ $sign }”不能用来分隔各列；可用逗号、分号或制表符
log-no-header = 第一行是空的，应是写着列名的表头
log-no-table = 这不是 CSV 表格，像是 { $format }：请用 --log-format { $flag } 指定格式
log-line-ends = 各行之间是旧式的回车符，读成了一行：请用 Excel 或 WPS 打开它，另存为“CSV UTF-8（逗号分隔）”
log-no-column = 没有“{ $name }”这一列{ $near }；现有：{ $known }
log-no-case-column = 没有哪一列写明案例{ $near }；列名应是其中之一：{ $names }，或者案例、案例编号、流程编号、工单编号等。也可以用 --csv-case 指定；现有：{ $known }
log-no-activity-column = 没有哪一列写明活动{ $near }；列名应是其中之一：{ $names }，或者活动、事件、操作、环节等。也可以用 --csv-activity 指定；现有：{ $known }
log-no-time-column = 没有哪一列写明时间{ $near }；列名应是其中之一：{ $names }，或者时间、时间戳、发生时间、操作时间等。也可以用 --csv-timestamp 指定；现有：{ $known }
log-column-twice = 表头里“{ $name }”出现了两次，每列只能有一次
log-behind-quote = 收尾的引号后面还有文字，应是分隔符：引号里面的引号要写两个
log-long-cell = 有一格长 { $found } 字节，最多 { $most } 字节：看看是不是引号没有收尾
log-many-cells = 这一行超过 { $most } 格，太多了：如果分隔符不是这个，请用 --csv-delimiter 指定
log-open-quote = 这里开了引号，没有收尾；这一格末尾应有 "
log-long-quote = 引号里的一格超过 { $most } 字节：看看是不是引号没有收尾
log-ragged = 表头有 { $width } 格，这一行有 { $found } 格：看看是不是少了分隔符；内容里本来就有分隔符的，请加上引号
log-row-no-case = 这一行没有写案例，每行都要写
log-row-no-activity = 这一行没有写活动，每行都要写
log-no-deed = “{ $text }”不是举动的编号；应为整数
log-bad-time = “{ $text }”不是时间；应写成 2026-03-06T15:40:00+08:00 这样
log-no-boolean = “{ $text }”应为 true 或 false
log-twice = 同一个事件里“{ $name }”出现了两次，只能有一次
log-control = 这里有控制字符，XML 不允许：请删掉它
log-stands-in = <{ $name }> 写在了 <{ $inside }> 里面；它前面应先有 </{ $inside }>
log-stands-wrong = <{ $name }> 写在了 <{ $inside }> 里面；事件应在轨迹里，轨迹应在日志里
log-ends-in = 轨迹在 <{ $inside }> 里面就结束了；应先有 </{ $inside }>
log-no-concept = 这个事件没有 concept:name，应写明活动
log-element-lacks = 这个 <{ $element }> 没有 { $lacks }；要有 key 和 value
log-two-names = 这条轨迹有两个 concept:name，只能有一个
log-not-replayed = 这条记录导出时没能重放，里面没有事件，不能用来判定
log-too-deep = 元素嵌套超过 { $most } 层，太深了
log-closes-nothing = </{ $found }> 前面没有对应的开头
log-closes-other = </{ $found }> 前面没有对应的开头；这里应为 </{ $expected }>
log-behind-log = 日志后面还有 <{ $name }>；只能有一个 <log>
log-ends-in-trace = 文件在这条轨迹里就断了，缺 </trace> 和 </log>：请重新复制或下载
log-ends-in-log = 文件没有写完，缺 </log>：请重新复制或下载
log-no-xes = 这不是 XES 日志，应以 <log …> 开头；如果是别的格式，请用 --log-format 指定
log-declares = 文件开头声明的编码是“{ $encoding }”，应为 UTF-8：请另存为 UTF-8，并把声明也改成 UTF-8
log-doctype = 这里有文档类型声明（DOCTYPE），不能有：请删掉它；实体不会被读取，因为它能让小文件无限膨胀
log-not-closed = { $what } 没有收尾，缺 { $end }
log-behind-value = <{ $name } 里名字或值的后面有多余的东西；应为空格、> 或 />
log-no-value = 属性“{ $name }”没有值；应有 = 和引号里的值
log-no-quotes = “{ $name }”的值没有引号；应加上 " 或 '
log-no-end = “{ $name }”的值没有收尾的引号
log-value-holds = “{ $name }”的值里有 <；应写成 &lt;，或者前面缺了收尾的引号
log-long-value = “{ $name }”的值有 { $found } 字节；最多 { $most } 字节
log-attribute-twice = 同一个元素里属性“{ $name }”出现了两次，只能有一次
log-many-attributes = 一个元素的属性超过 { $most } 个，太多了
log-no-name = 这里没有名字；文字里的 < 要写成 &lt;
log-long-name = 一个名字有 { $found } 字节；最多 { $most } 字节
log-ampersand = 这里的 & 后面没有名字和 ;；应写成 &amp;
log-entity = &{ $name }; 在这里没有意义；可用 &amp;、&lt;、&gt;、&quot;、&apos; 或字符的编号

model-folder = 这是文件夹，应是一个模型文件
model-large = 模型超过 64 MiB，太长了
model-not-utf8 = 这里不是 UTF-8 文字：请把模型另存为 UTF-8
model-foreign = 模型应是 UTF-8 编码的 .decl 文本文件：{ $what }。{ $mend }
model-is-book = 这是制度手册，不是 Declare 模型：请把文件名的结尾改成 .ron 再指定它
model-wide-sign = “{ $sign }”是全角或相近的符号，这里应是半角的“{ $meant }”
model-goes-on = 模型到这里还没有完；最多 { $most } 行
model-long-line = 这一行超过 64 KiB，太长了
model-no-activity = 活动没有名字；应写成 activity 名字
model-activity-again = 活动“{ $name }”在第 { $line } 行已经声明过，只能声明一次
model-many-activities = 活动太多；最多 { $most } 个
model-many-attributes = 属性太多；最多 { $most } 个
model-many-constraints = 约束太多；最多 { $most } 条
model-nothing-said = “{ $text }”不是模型里的写法；应为 activity …、bind …: …、attribute: …、Template[…] |…，或者 # 加注释
model-no-colon = 缺少 :；应写成 bind 活动: 属性, 属性
model-values-again = “{ $name }”的取值在第 { $line } 行已经写过，只能写一次
model-attribute-unnamed = 属性没有名字
model-knows-no-time = { $template } 不带时限，这里应空着
model-template = 没有“{ $name }”这个模板{ $near }；应为 Declare 的模板
model-counts-nothing = { $template } 不计次数；只有 Existence、Absence 和 Exactly 后面能写数字
model-bad-count = “{ $text }”的次数不对；应为 1 到 65535。要表示“从不”，请写 Absence[…]
model-ambiguous = “{ $text }”有不止一种读法；应为两个活动：请给其中一个改名
model-open-bracket = [ 没有收尾，缺 ]
model-no-condition = 这不是条件；应为“|”或者到此为止
model-takes-one = { $template } 要一个活动，这里有 { $found } 个；应写成 [活动]
model-takes-two = { $template } 要两个活动，这里有 { $found } 个；应写成 [一个, 另一个]
model-operand-unnamed = 这里的活动没有名字
model-activity = 模型里没有活动“{ $name }”{ $near }：请加一行 activity 名字 来声明它
model-condition-too-many = 多了一个条件；最多三个：对触发活动的、对目标活动的、对时间的
model-no-target = { $template } 没有目标活动，这里应空着：一个条件管所有计数的活动
model-no-values = 属性没有写取值；应为 integer between 0 and 10，或者若干个词
model-no-range = “{ $text }”不是范围；应为两个数，小的在前，小数点后最多 { $most } 位，例如 integer between 0 and 10
model-unopened = 这里没有可以用 ) 收尾的 (
model-stray = “{ $text }”不能写在这里；应为 and、or 或者到此为止
model-open-paren = ( 没有收尾，缺 )
model-too-deep = 条件嵌套超过 { $most } 层，太深了
model-compares = { $sign } 是比较数字的，这里有一边不是数字
model-value-alone = 只有一个值不成条件；应有比较
model-says-nothing = 这个属性后面没有写条件；可用 =、!=、<、<=、>、>=、is、is not、in、not in、exists 或 not exists
model-no-list = 缺少取值列表，应有 (：请写成 in (一个, 另一个)
model-no-value = 这里缺一个值
model-list-ends = 列表在这里要么继续要么结束；应为 , 或 )
model-no-attribute = “{ $text }”不是属性；应写成 A.amount 这样
model-too-fine = “{ $text }”小数位太多；小数点后最多 { $most } 位：请取整
model-too-large = “{ $text }”太大；小数点前最多 12 位
model-missing = 这里缺了{ $what }
model-part-value = 一个值
model-part-name = 属性的名字
model-part-left = 属性，例如 A.amount
model-part-right = 一个值，或者属性，例如 A.amount
model-open-quotation = 引号没有收尾，缺 { $quote }
model-speaks-alone = 第一个条件里没有目标活动，这里只能用 A.：把两个事件联系起来的条件写在第二个“|”后面
model-time = { $what }；应写成 起,止,单位，单位为 s、m、h 或 d，例如 0,3,d
model-time-parts = 时间条件分三部分，这里有 { $found } 部分
model-time-no-unit = 这不是时间单位
model-time-unit = “{ $unit }”不是时间单位
model-time-from = 开头不是数字
model-time-to = 结尾不是数字
model-time-backwards = 结束早于开始：请把小的写在前面
model-time-beyond = 时间大得离谱：每种单位最多 4294967295
model-time-fine = 时间比一秒还细：请取整

# The HR desk
hr-title = 人事台
hr-tab-records = 记录
hr-open = 人事台：记录与名册
hr-number = 工号
hr-branch = 当时的网点
hr-position = 当时的岗位
hr-which = 第几次
hr-remarks = 备注
hr-all = 全部
hr-several = { $count } 项
hr-attempts = 同一场景
hr-first = 只看首次
hr-latest = 只看最近一次
hr-in-particular = 只看
hr-critical = 违反关键条款的
hr-was-interrupted = 中断过的
hr-more-time = 放宽过时限的
hr-not-as-sealed = 与封存不符的
hr-not-ruled = 未经复核
hr-played-unknown = 当时未记录
hr-days-all = 不限
hr-days-today = 今天
hr-days-30 = 近三十天
hr-days-month = 本月
hr-days-year = 今年
hr-days-span = { $from } 至 { $to }
hr-days-from = 从
hr-days-to = 到
hr-days-wrong = 日期请写成 2026-11-01
hr-seek = 姓名或工号
hr-count = { $count } 条记录
hr-count-first = 先显示前 { $count } 条，正在清点其余的……
hr-counting = 正在查找……
hr-none = 没有符合条件的记录，请放宽上面的条件。
hr-assessments-only = 只列考核；练习归本人，这里只有次数
hr-erased = （已删除）
hr-doubtful = 与封存不符
hr-interrupted = 中断 { $count } 次
hr-time = 时限 { $percent }%
hr-sample = 样例人员
hr-person-records = 看此人的考核记录
hr-close = 关闭
hr-unreadable = 这条记录无法读取，请与备份核对。其他记录不受影响。
hr-changed = 这条记录与封存时不一致，下面的内容不可作为依据。请在“核验”里查明哪一部分被改。
hr-replay = 看这一场的回放
hr-why = 结果依据
hr-no-replay = 这一场由其他版本的程序生成，这里不能重放；结果以封存的为准。
hr-no-findings = 没有涉及任何条款。
hr-how = 作答情况与可信依据
hr-over-time = 历次考核
hr-practice = 另有练习 { $count } 次，只有本人看得到
hr-earlier = 更早的 { $count } 次没有画出
hr-kept = 守住 { $count } 次
hr-broken = 违反 { $count } 次
hr-events = 名册变动
hr-today = 目前在册：{ $who }
hr-granted = 时限批准人
hr-met = 考前接触
hr-met-says = 练习 { $practice } 次，热身 { $warmups } 次，重试 { $retries } 次
hr-clock = 时钟
hr-clock-fine = 没有异常
hr-clock-set-back = 曾被往回拨
hr-clock-ends-before = 结束早于开始
hr-clock-backwards = 途中曾倒退
hr-clock-gap = 途中有一小时以上无法解释的间隔
hr-clock-ahead = 曾经走快：之后写入的内容时间反而更早
hr-keys-row = 换一行
hr-keys-open = 打开这一行
grid-up = { $column }，从小到大
grid-down = { $column }，从大到小
grid-sort = 按{ $column }排序
hr-tab-export = 导出
hr-tab-verify = 核验
hr-stop = 停止
hr-copy = 复制
hr-chain = 记录链
hr-verify = 全部核验
hr-verify-all = 从头核验
hr-verify-means = 从第一环起逐环核对，每条记录都与封存时对照；凡有不符，逐条指出。
hr-verify-replay = 每条记录再重放一遍
hr-verify-replay-means = 同样的对话，看得出的结果是否与封存时相同。用时较长。
hr-verify-anchor = 与存在别处的存证对照（可不填）
hr-verify-anchor-hint = 存证那一行文字，或存证文件的路径
hr-verify-list = 列出有问题的 { $count } 条记录
hr-verify-more = 另有 { $count } 处没有列在这里
hr-anchor = 存证
hr-anchor-means = 记录链签过名的末环，一行文字。请存到本机以外，例如邮件、纸面或另一台机器；日后凭它核验，删掉的记录、换回的旧库都能发现。
hr-anchor-take = 取一份存证
hr-form-xlsx = Excel 工作簿
hr-form-csv = CSV 表格
hr-form-html = 网页，可打印
hr-form-xapi = xAPI
hr-form-xes = XES 日志
hr-form-jsonl = JSON 行
hr-form-xlsx-means = 记录、各能力、汇总与图各一张表；工号是文字，日期是日期。
hr-form-csv-means = 每条记录一行，列名固定，供人事系统读取。
hr-form-html-means = 单个员工为其个人档案，多人为汇总报告；A4 可直接打印。
hr-form-xapi-means = 供学习记录库（LRS）使用，xAPI 1.0.3，不含姓名。
hr-form-xes-means = 供流程挖掘工具使用，含对话原文。
hr-form-jsonl-means = 每场一行，含全部事件。
hr-export-which = 导出哪些
hr-export-all = 全部考核
hr-export-narrower = 搜索框和“只看”不算在内，导出以筛选条件为准。
hr-export-choose = 改筛选条件
hr-export-form = 格式
hr-export-findings = 附上逐句对话与依据
hr-export-findings-means = 每一场都要重放，用时较长，文件也更大。
hr-export-where = 存到哪里
hr-export-folder = 文件夹
hr-export-name = 文件名
hr-export-stays = 已有的文件不会被覆盖，重名就加一个序号。
hr-export-write = 写出文件
hr-export-progress = { $done } / { $all } 条
hr-export-preview = 先看前几条
hr-export-preview-means = 列与 CSV 相同；工作簿里列名用您的语言。前几条同样登记为一次查阅。
hr-export-name-wrong = 文件名里不能有 / \ : * ? " < > | 这些符号，也不能空着。
hr-export-no-folder = 没有这个文件夹：{ $folder }。请写完整路径，并先建好。
hr-export-changed = 其中与封存不符的：{ $count } 条，已在文件里标明
hr-export-unreadable = 无法读取的：{ $count } 条，只写出编号或略去
hr-export-wordless = 不能重放、没有对话的：{ $count } 条
hr-tab-roster = 名册
hr-roster-people = 名册上的人
hr-roster-seek = 姓名、工号或网点
hr-roster-all = 也列出已离职的
hr-import = 导入名册
hr-import-means = 先读取文件、列出变化，确认以后才写入。CSV 和 Excel 都可以，编码、分隔符和表头自动识别。
hr-import-path = 名册文件的完整路径
hr-import-read = 读取文件
hr-import-drop = 放弃这个文件
hr-import-nothing = 没有写入任何内容。
hr-import-encoding = 文字编码
hr-import-sign = 分隔符
hr-import-sheet = 读的工作表
hr-import-sheets = 没有读的工作表
hr-import-aside = 跳过的行（标题、合计、备注）
hr-import-rows = 读到的人数
hr-import-columns = 各列的含义
hr-import-leavers = 文件里没有的人算离职
hr-import-stay = 名册里有 { $count } 人不在文件里，先保留；要算他们离职，请勾选上面一项
hr-import-leavers-means = 文件是全行名册时才勾选。离职的人，记录一条不少。
hr-import-keep = 记住列的对应关系，下次自动识别
hr-import-open = 还有 { $count } 处待您确定，请在右侧回答。
hr-import-none = 与名册相同，无需写入。
hr-import-write = 写入 { $count } 处变化
hr-changes = 写入后的变化
hr-changes-means = 尚未写入。姓名、工号、网点都按日期留存，旧的不会丢失。
hr-on-roster = 名册里
hr-in-file = 文件里
hr-same-person = 同一个人
hr-other-person = 是两个人
hr-tab-cohort = 网点与能力
hr-tab-clauses = 常犯的条款
hr-broke-clause = 违反这一条款的
hr-cohort = 网点与能力
hr-cohort-means = 格子里是平均分；没有可得分的能力，只标守住或违反。打开一行，可看该网点的记录。
hr-cohort-branch = 网点
hr-clauses = 常犯的条款
hr-clauses-means = 只统计对其有约束且确实涉及的条款。打开一行，可看违反该条款的记录。
hr-summing = 已读 { $count } 条……
hr-in-all = 共 { $records } 条：通过 { $passed }，未通过 { $failed }，未完成 { $unfinished }
hr-notes = 裁定与备注
hr-tab-access = 查阅登记
hr-bound-meanwhile = 本站现已改为凭密码登录：请返回并登录
hr-access = 谁查看过谁的记录
hr-access-means = 每次查看都先登记、再显示；登记也连入记录链。查看本登记同样算一次。
hr-access-none = 还没有查阅。本站未设人事管理员时为开放工作站，不作登记。
hr-looks = { $count } 次查阅
hr-access-when = 时间
hr-access-who = 查看人
hr-access-how = 方式
hr-access-whose = 被查看人
hr-access-which = 范围
hr-rule = 裁定或备注
hr-rule-void = 作废：不计入任何结果
hr-rule-passed = 更正为通过
hr-rule-failed = 更正为未通过
hr-rule-upheld = 维持：按封存时的结果计
hr-rule-remark = 只加备注，不改结果
hr-rule-reason = 理由，用一两句话说明
hr-rule-why = 理由
hr-rule-by = 经办人
hr-rule-number = 您本人的工号
hr-rule-unnamed = 裁定要署名：请填您本人的工号
hr-rule-unknown = 名册里没有工号 `{ $number }`
hr-rule-own = 这是您本人的记录：您可以加备注，裁定须由他人作出。
hr-rule-now = 现计为
hr-rule-then = 将计为
hr-rule-nothing = 结果不变，备注与记录一并可查。
hr-rule-stays = 记录本身仍按封存保留。谁、何时、为何裁定，与记录一并留存，不能删改；列表、导出和汇总均以最后一次裁定为准。
hr-rule-go-on = 查看影响
hr-rule-drop = 暂不裁定
hr-rule-write = 确认记入
hr-rule-back = 返回修改
hr-rule-done = 已记入：{ $what }
hr-leave = 登记离职
hr-leave-day = 离职日期（留空即今天）
hr-merge = 并入他人（同一个人）
hr-merge-into = 保留的工号
hr-split = 把 { $who } 重新分开
hr-would-leave = { $who } 自 { $day } 起离职，退出名册
hr-would-leave-records = { $records } 条记录全部保留；工号可另配他人
hr-would-merge = { $one } 并入 { $into }，此后以后者的姓名和工号为准
hr-would-merge-records = 此后一并查得的记录：{ $records } 条与 { $others } 条
hr-would-split = { $one } 与 { $was } 恢复为两个人，各自的记录仍归各自的工号
hr-would-split-left = 这个工号现已给了别人，{ $one } 将记为已离职
hr-move-stays = 尚未写入。写入后，日期和经办人都留在此人的历史里。
hr-move-consider = 查看变化
hr-move-write = 确认写入
hr-move-drop = 先不改动
hr-move-meanwhile = 预览之后名册已有变动，没有写入：请再看一遍
hr-export-vouches = 可信依据
hr-export-open = 开放工作站只凭工号进入：由此导出的内容不能证明是谁作答。
hr-export-stopping = 正在停止…
hr-export-stopped = 已停止，没有写出文件。
hr-sums-changed = { $count } 条记录与封存不符，这里按现状计入
hr-sums-unreadable = { $count } 条记录无法读取，没有计入
hr-sums-nothing = 这些记录都不计入，没有可以汇总的。
hr-sums-trials = { $count } 条试运行无人作答，没有计入
hr-sums-void = { $count } 条记录已作废，没有计入

## 场景工坊

studio-disk = { $path }：{ $why }；什么都没有改动
studio-meanwhile = { $path }：这份文件刚被别处改过，这次什么都没有写；请重新打开再改
studio-beside = { $folder }：另一个程序正在改这里的文件，请稍候再试
studio-torn = { $path }：上次改动写到一半被中断，之后这份文件又被改过；还没写入的内容留在 { $rest }，请人工核对后把那个文件夹删掉
studio-unread = 打不开 { $path }：{ $why }
studio-not-text = { $path } 不是 UTF-8 文本，请先在编辑器里另存为 UTF-8，再打开

studio-scenario-gone = 没有“{ $id }”这个场景
studio-unreadable = { $file } 无法读取：{ $why }
studio-no-text = { $file } 不是 UTF-8 文本，或者太大，不像一份场景；请用 UTF-8 另存后再打开
studio-held-by = { $who }正在编辑这个场景，这里只能看；要改，请先接手
studio-taken-over = { $who }已经接手这个场景，这里只能看了；你没存的改动留在旁边，那边可以取用
studio-changed-outside = 这个场景在别处被改过，还没有存；请先看差别，把两边合起来。你的改动都在，旁边也留了一份
studio-not-saved = 没有存成，磁盘上什么都没有变：{ $why }。你的改动都在，旁边也留了一份；处理好后再存一次
studio-not-kept-either = 没有存成：{ $why }。旁边也没能留一份（{ $keeping }）。你的改动只在这个窗口里，处理好之前不要关
studio-not-kept = 旁边没能留一份：{ $why }。你的改动只在这个窗口里
edit-broken = { $file } 第 { $line } 行坏了，先把那里改好，或撤销到还没坏的时候
edit-not-there = “{ $what }”已经不在了
edit-no-such-field = 这里没有“{ $field }”这一项
edit-bad-name = “{ $name }”不能作名称：不能有引号、反斜杠、换行
edit-leads-nowhere = 没有“{ $to }”这个时刻或结局，请另选去处
edit-only-line = 这里只有这一句，删了就没有话说了；要么先加一句，要么把它所属的整项删掉
edit-act-in-place = 这个时刻已有自己的回应代替这个随时可做的动作；请先删掉那个回应
edit-starts-there = 故事从这里开始，不能删；先另选一个开头
edit-shared-words = “{ $message }”这段文字别的时刻也在用，不能跟着移动或删除；先给那里另写一句
edit-bad-words = “{ $message }”这样写存不进去：请检查花括号和参数
edit-no-language = 没有“{ $language }”这种文字
edit-not-as-meant = 这一步没有做成，什么都没有改；这是程序的错，请告诉我们你刚才做了什么

## 场景的文字

words-no-scenario = 这里没有场景 { $id }；编号就是 scenarios 文件夹里的文件名，不带 .ron
words-unread = { $path }：{ $why }；什么都没有改动
words-not-text = { $path }：不是 4 MiB 以内的 UTF-8 文本；什么都没有改动
words-no-story = { $path }：读不出场景，也就不知道有哪些文字；请先运行 composure check，按提示改好
words-carried = 程序自带的内容不能改；请先用 composure content export 文件夹 导出，再用 --content 指定那个文件夹
words-no-language = 没有 { $tag } 这种语言；可用的有 zh-CN、zh-TW、en-US
words-no-message = 这个场景没有 { $message } 这条文字；用 composure words 场景 可以列出全部
words-no-message-near = 这个场景没有 { $message } 这条文字；是不是 { $near }？
words-not-written = { $message } 还没有 { $language } 的文字；请先写
words-is-source = { $language } 是原文，译文是拿来跟它对照的，原文本身不用标记
words-empty = { $message }：没有要写的文字
words-brace-open = { $message }：文字第 { $at } 字节处的左花括号没有配对；要代入的内容放在一对花括号里，例如 {"{"} $surname {"}"}
words-brace-close = { $message }：文字第 { $at } 字节处的右花括号没有配对；请去掉，或者补上左花括号
words-brace-inside = { $message }：文字第 { $at } 字节起花括号里的内容读不懂（{ $what }）；名称这样写：{"{"} $surname {"}"}
words-no-name = { $message }：{ $name } 不能用作这里的名称
words-unsound = { $path }：{ $message } 写不进去，它前后有读不懂的内容；请先运行 composure check，按提示改好。什么都没有改动
words-no-draft = { $language } 不能自动起草；只能由 zh-CN 起草 zh-TW
words-no-converter = 转换用的字表读不出来：{ $why }
words-head-text = 文字
words-head-language = 语言
words-head-state = 状态
words-head-length = 长短
words-head-words = 内容
words-state-missing = 没写
words-state-draft = 机器起草
words-state-stale = 照旧文译
words-state-unreviewed = 没看过
words-state-reviewed = 看过
words-state-source = 原文
words-too-long = { $length }，最多 { $most }，太长
words-length = { $length } / { $most }
words-undrawn = 字库里没有：{ $signs }
words-foreign = 混进了别的字：{ $signs }
words-source-changed = 原文改了：{ $difference }
words-broken-lines = { $path } 第 { $line } 行不是一条记录，没有算进去；详见 composure check
words-counts = { $language }：共 { $all } 条，没写 { $missing }，机器起草 { $draft }，照旧文译 { $stale }，没看过 { $unreviewed }，看过 { $reviewed }
words-set = { $message } 的 { $language } 已写好
words-set-stale = 要对照新原文再看一遍的译文：{ $languages }
words-right = { $language } 有 { $count } 条记为看过无误，经手人 { $by }
words-drafted = { $language } 起草了 { $count } 条；每条都要有人看过才能发布
words-found = 在 { $count } 条文字里找到
words-replaced = 已替换 { $count } 条文字；改过的要重新看过
words-not-replaced = 什么都没有写入
refuse-words-nothing-to-find = 请给出要查找的内容
refuse-words-by = --by 是工号：最多 64 个字符，不能有看不见的字符

# 编写台
studio-title = 编写台
studio-open = 编写台：写场景
studio-lead = 本行自己的场景排在前面，随程序附带的排在后面，可以翻看。
studio-reading = 正在读取场景……
studio-title-head = 场景
studio-customer = 客户
studio-where = 岗位 · 渠道
studio-words = 文字
studio-words-begun = { $language }（未齐）
studio-whose = 状态
studio-own = 本行
studio-draft = 草稿
studio-ships = 随程序附带
studio-problems = 上次检查
studio-sound = 没有问题
studio-errors = { $count } 处错误
studio-warnings = { $count } 处提醒
studio-save = 保存
studio-undo = 撤销
studio-redo = 重做
studio-saved = 已保存
studio-saving = 正在保存……
studio-unsaved = 未保存
studio-language = 文字
studio-read-only = 这个场景随程序附带，不能改动，可以在这里翻看。要编写场景，请先用 `composure content export 文件夹` 导出内容，再带上 `--content 文件夹` 启动程序。
studio-reads-only = 场景由培训师编写；您在这里阅读，也可以看到证明的结果。
studio-part-story = 故事
studio-part-release = 审核与发布
studio-stands = 发布状态
studio-release-state = 目前状态
studio-release-needs = 批准前要具备
studio-release-proof-then = 批准时会重新证明一遍。
studio-release-unsaved = 请先保存：审核和批准的是已保存的内容。
studio-release-lacking = 还缺东西，见上面。
studio-release-send = 送审
studio-release-pilot = 安排试用…
studio-release-approve = 批准…
studio-release-return = 退回作者
studio-release-retire = 停用…
studio-release-trials = 试用情况
studio-release-pilot-who = 所有试用人的工号
studio-release-pilot-means = 试用就是练习，审核人看得到谁试过、结果如何，绝不算考核。
studio-release-do-pilot = 请他们试用
studio-release-approve-means = 批准以后就按现在的样子用于考核。批准前先证明，可能要等一会儿。
studio-release-approve-in = 批准这些语言
studio-release-do-approve = 证明并批准
studio-release-retire-means = 停用以后不再用它考核任何人，以后还可以重新送审。
studio-release-do-retire = 停用
studio-release-not-now = 暂不
studio-release-reading = 正在查看状态…
studio-release-proving = 批准前正在证明：已走到 { $states } 种局面
studio-release-stop = 停止
studio-release-not-proved = 现在这个样子证明不了，没有批准：{ $why }。哪里不对，“故事”下方的问题里写着。
studio-release-notes = 审核意见
studio-release-no-notes = 没有意见。
studio-release-note = 要处理什么
studio-release-note-on = 针对
studio-release-add = 记下意见
studio-release-settle = 已处理
studio-release-history = 经过
studio-release-no-history = 还没有经过：先由作者送审。
studio-release-gone = 已经不在的文字
studio-outline = 故事
studio-seek = 按原话找时刻
studio-none-found = 没有哪个时刻有这些字。
studio-no-words = （还没写）
studio-no-moments = 这个场景还没有时刻。
studio-whole = 整个场景
studio-ending = 结局：
studio-silence = 不作声
studio-moment = 第 { $number } 个时刻
studio-lines = 客户说：从上往下，头一句合得上的说出口
studio-line-field = 客户说的第 { $number } 句
studio-line-hint = 客户说什么
studio-when-always = 其余情形
studio-when-some = 合条件才说
studio-answers = 学员可以这样回应：出场时打乱次序
studio-answer-field = 第 { $number } 个回应
studio-answer-hint = 学员说什么、做什么
studio-no-answers = 这里还没有回应。
studio-add-answer = 加一个回应
studio-add-moment = 在后面加一个时刻
studio-remove = 删除
studio-remove-answer = 删除第 { $number } 个回应
studio-remove-moment = 删除这个时刻
studio-kind = 第 { $number } 个回应的类别
studio-destination = 第 { $number } 个回应去往
studio-leads = 去往：{ $where }
studio-nowhere = 还没有去处
studio-silence-leads = 一直不作声，去往：{ $where }
studio-length = { $count } 字
studio-length-among = { $count } 字；这里的回应从 { $least } 字到 { $most } 字
studio-checking = 正在检查……
studio-nothing-wrong = 没有查出问题
studio-more-problems = 还有 { $count } 处
studio-go-there = 去那里
studio-went-there = 刚去过
studio-keys-problem = 下一处问题
studio-proof = 证明
studio-proof-fold = 收起证明
studio-proof-unfold = 展开证明
studio-proof-of = 已证明 · { $states } 种局面 · 核对 { $asked } 条
studio-proof-unsound = 先改好错误，才能证明
studio-proof-cut = 局面太多，没有看完：未证明
studio-proof-failed = 未证明：{ $why }
studio-proving = 正在证明……
studio-proving-states = 正在证明…… { $count } 种局面
studio-light-structure = 结构
studio-light-fairness = 公平
studio-light-green = 没有问题
studio-light-open = 未证明
studio-light-severe = { $count } 处要改
studio-light-others = { $count } 处待看
studio-named = “{ $what }”
studio-play-it = 演一遍
studio-play-customer = 客户
studio-play-learner = 学员
studio-play-shut = 关上
studio-play-passes = 及格
studio-play-fails = 不及格
studio-play-score = { $score } 分
studio-play-stops = 第 { $turn } 步走不通，停在“{ $where }”
studio-play-over = 还没走完就结束了：{ $where }
studio-play-goes-on = 没有收场，还停在“{ $where }”
studio-play-not-drawn = 不再抽到这种情形
studio-play-best = 满盘最好的走法
studio-play-just = 勉强及格的走法
studio-plays = 改动前后的走法
studio-plays-same = 存下的 { $count } 条走法，结果都没有变
studio-plays-changed = 存下的 { $known } 条走法，{ $count } 条变了
studio-plays-accept = 就该这样
studio-mend-bound = 改成 { $bound }
studio-mend-add = 补一个回应
studio-mend-shorten = 截短
studio-mend-new-answer = 新的回应（文字待写），去往“{ $where }”
studio-mend-do = 就这样改
studio-mend-not = 先不改
studio-here = 此处：{ $what }
studio-never-said = 永远说不到
studio-keeps = 做到：{ $clause }
studio-breaks = 违反：{ $clause }
studio-breaks-critical = 违反关键条款：{ $clause }
studio-forecloses = 选了就再也及不了格
studio-curve = 水平曲线：答对的把握与及格的机会
studio-curve-guess = 瞎猜
studio-curve-point = 把握 { $level }：及格 { $passes }
studio-remove-ask = 删除“{ $what }”？
studio-remove-undo = 删了还可以撤销。
studio-keep = 留着
studio-more-hang = 还有 { $count } 项
studio-hangs-start = 故事从这里开始。
studio-hangs-arrow = 这里原本去往它，删后没有去处：{ $what }
studio-hangs-asks = 这里的条件用到它：{ $what }
studio-hangs-uses = 这里又引用了它的文字：{ $what }
studio-hangs-words = 各种语言的文字一并删除：{ $count } 条
studio-leave-ask = 改动还没有保存。
studio-save-and-leave = 保存并离开
studio-leave = 不保存，离开
studio-stay = 留下
studio-only-read = 只读
studio-someone = 另一处编写台的同事
studio-try-again = 重试
studio-dismiss = 知道了
studio-unwritable = 这个场景所在的文件夹无法写入。你写的内容会先留存在本机，待可以写入时再保存。
studio-is-held = { $who }自 { $since } 起正在编辑这个场景，这里只能阅读。
studio-was-taken-over = { $who }已于 { $since } 接手这个场景。你尚未保存的内容已留存，对方可以继续使用；这里只能阅读。
studio-is-free = 这个场景现已无人编辑。
studio-take-over = 接手编辑
studio-write-here = 在此编辑
studio-take-over-ask = 要从{ $who }处接手这个场景吗？
studio-take-over-kept = 接手后对方只能阅读；对方尚未保存的内容会留存下来，供你在这里使用。
studio-only-reads = 仅阅读
studio-left-unsaved = { $who }于 { $at } 写过一些内容，未曾保存：{ $places }
studio-left-unsaved-bare = { $who }于 { $at } 写过一些内容，未曾保存。
studio-take-up = 恢复
studio-let-go = 舍弃
studio-let-go-ask = 要舍弃{ $who }未保存的内容吗？
studio-let-go-lost = 舍弃后无法找回。
studio-taken-up = 未保存的内容已恢复到场景中。可以撤销；保存后即生效。
studio-read-again = 这个场景在别处有改动，已重新读取，你仍停留在原处。
studio-brought-together = 两边的改动已合并。可以撤销；保存后即生效。
studio-outside = 你编辑期间，这个场景在别处有 { $count } 处改动。你的内容没有丢失，也不会覆盖对方的改动。
studio-outside-broken = 这个场景在别处有改动，且改动后的内容无法读取：{ $why }。请在别处改正；也可以继续用你的内容，保存时将覆盖对方的改动。
studio-keep-mine = 继续用我的
studio-look-at-it = 对比
studio-difference = 别处的改动
studio-no-conflict = 两边没有改动同一处：对方的改动全部并入，你的改动全部保留。
studio-conflicts = 有 { $count } 处两边都改了，请选择；其余改动都会并入，你的其他改动都会保留。
studio-bring-together = 合并
studio-later = 以后再说
studio-side-before = 原来：{ $what }
studio-side-comes = 现在：{ $what }
studio-side-mine = 我的：{ $what }
studio-side-theirs = 对方的：{ $what }
studio-take-mine = 用我的
studio-take-theirs = 用对方的
studio-take-both = 两段都要，先后排列
studio-piece-there = 设置有所不同
studio-piece-absent = 没有
studio-piece-moment = 整个时刻
studio-piece-answer = 一个回应
studio-piece-line = 客户的话
studio-piece-text = 一段文字
studio-piece-leads = 通往何处
studio-piece-kind = 回应的种类
studio-piece-minutes = 所需分钟数
studio-piece-patience = 思考时间
studio-piece-when = 适用条件
studio-piece-deeds = 在这里做的事
studio-piece-order = 先后顺序
studio-piece-pass-mark = 及格线
studio-piece-set = 一项设置
studio-piece-words = 文字的文件已不存在；保存时会重新写入
studio-piece-file = 场景的文件已不存在；保存时会重新写入
## 分镜表：把场景写成工作簿

storyboard-sheet-story = 剧本
storyboard-sheet-facts = 事实
storyboard-sheet-scoring = 评分
storyboard-sheet-claims = 断言
storyboard-col-where = 所在
storyboard-col-what = 内容
storyboard-col-zh-cn = 简体中文
storyboard-col-zh-tw = 繁体中文
storyboard-col-en-us = 英语
storyboard-col-kind = 方式
storyboard-col-deeds = 行为
storyboard-col-anger = 怒气
storyboard-col-anxiety = 焦虑
storyboard-col-trust = 信任
storyboard-col-minutes = 用时（分钟）
storyboard-col-patience = 等待（秒）
storyboard-col-act = 神态
storyboard-col-when = 条件
storyboard-col-goto = 接着
storyboard-col-value = 数值
storyboard-col-weight = 权重
storyboard-col-competency = 能力
storyboard-col-claim = 断言内容
storyboard-part-head = 概况
storyboard-part-moment = 环节
storyboard-part-line = 客户
storyboard-part-hint = 提示
storyboard-part-again = 重提
storyboard-part-silence = 沉默
storyboard-part-answer = 回答
storyboard-part-step = 步骤
storyboard-part-note = 点评
storyboard-part-better = 更好的说法
storyboard-part-harm = 伤人的话
storyboard-part-standing = 随时可做
storyboard-part-reaction = 反应
storyboard-part-interrupt = 突发
storyboard-part-ending = 结局
storyboard-part-topic = 话题
storyboard-part-fact = 事实
storyboard-part-choice = 取值
storyboard-part-mood = 开场情绪
storyboard-part-pass-mark = 及格线
storyboard-part-earned = 得分条款
storyboard-part-goal = 目标
storyboard-part-claim = 断言
storyboard-part-other = 其他文字
storyboard-claim-never-passes = 一定不及格
storyboard-claim-never-fails = 一定及格
storyboard-claim-can-pass = 可以及格
storyboard-claim-never = 不会发生
storyboard-claim-can = 可能发生
storyboard-to-ending = 结局：{ $words }
storyboard-pick-title = 请从列表中选
storyboard-pick = 这里只能填列表里有的内容。
storyboard-written = { $path }：{ $id } 的分镜表。排序、筛选、修改都可以，隐藏的列请不要动；改完用 `storyboard import` 收回来。
storyboard-ending = `{ $path }`：要改的工作簿请以 .xlsx 结尾，要看的文档请以 .docx 结尾
storyboard-broken = 场景 `{ $id }` 的文件没法读完整：请先按 `check` 报的问题改好
storyboard-too-long = `{ $row }` 的文字超过了一个单元格能放的长度（32,767 个字符）：请先缩短
storyboard-unreadable = 场景 `{ $id }` 的文件读不出来
storyboard-no-scenario = 没有场景 `{ $id }`；现有 { $known }
storyboard-no-file = 分镜表 { $path } 读不出来
storyboard-large = { $path } 太大，不会是分镜表（最多读 32 MB）
storyboard-shipped = 程序自带的内容不能改：请用 `content export` 写到一个文件夹里，再用 `--content DIR` 指明它
storyboard-problems = { $problems }
    { $count ->
       *[other] 共 { $count } 处问题；什么都没有收进来。
    }
storyboard-at = { $at }：{ $what }
storyboard-no-workbook = 这里要的是工作簿（.xlsx）：请把表另存为“Excel 工作簿”，再指明那个文件
storyboard-foreign = 这里要的是 `storyboard export` 写出的分镜表，这个工作簿里没有它的隐藏工作表（只有 { $sheets }）：请重新导出一份，把文字复制过去；自己做的表，请用 `storyboard bring` 引入
storyboard-newer = 这份分镜表是另一个版本的程序写的：请重新导出
storyboard-rows = 工作表 { $sheet } 超过了 { $most } 行：请删掉不属于分镜表的行
storyboard-empty = 分镜表的行一行也没有了：请重新导出
storyboard-no-ids = 隐藏列 `_id` 没有了，没有它就认不出各行：请撤销删除，或重新导出一份，把您的列复制过去
storyboard-no-hashes = 隐藏列 `_was` 没有了，没有它就不知道您改了哪里：请撤销删除，或重新导出一份，把您的列复制过去
storyboard-sheet-unread = 工作表 { $sheet } 不属于分镜表，没有读。
storyboard-column-twice = 有两列都叫 `{ $head }`：请只留一列
storyboard-column-renamed = 没有叫 `{ $head }` 的列；缺的是 { $expected }：请把列名改回来
storyboard-column-unread = { $at }：`{ $head }` 是您自己加的列，没有读。
storyboard-column-gone = { $sheet }：缺 { $missing }；那里原来的内容不变。
storyboard-deeds-gone = 缺 { $missing }：几列行为要放在一起看；请撤销删除，或把行为列全部删掉，那样行为都不变
storyboard-merged = 单元格合并了：请取消合并，让每行有自己的单元格
storyboard-new-row = 这一行没有隐藏的标记：新的回答和环节请在编辑器里或场景文件里加；表里的行只能修改
storyboard-row-twice = 同一行在 { $before } 已经有了：请删掉一行
storyboard-hash = 这一行的隐藏单元格被改过：请从重新导出的表里复制过来
storyboard-no-field = 这一行没有这一项，这里不该有 `{ $found }`：请把灰色单元格清空
storyboard-formula = 这里是公式，要的是文字：请复制后粘贴为数值
storyboard-day = `{ $found }` 变成了日期：请把单元格设为文本格式，重新输入
storyboard-error-cell = `{ $found }` 是表格软件的错误值：请填上原来的内容
storyboard-unknown = `{ $found }` 不在这一列的列表里；请从中选一个，例如 { $some }
storyboard-unknown-near = `{ $found }` 不在这一列的列表里；是不是“{ $near }”？
storyboard-no-number = `{ $found }` 不是数：这里要 { $digits ->
        [0] 整数，例如 2 或 -1
       *[other] 最多 { $digits } 位小数的数
    }
storyboard-no-condition = `{ $found }` 不是条件：要写成 Done("apologise") 或 AtLeast(anger, 7) 这样
storyboard-needed = 这里不能空着
storyboard-story-broken = 场景文件没法读完整：请先按 `check` 报的问题改好
storyboard-not-as-meant = 这一处没法照原意写进文件，所以什么都没有写：请直接在场景文件里改
storyboard-rows-absent = { $count ->
       *[other] 场景里有 { $count } 行不在这个工作簿里，保持不变。
    }
storyboard-row-gone = { $at }：场景里已经没有这一行，略过。
storyboard-row-gone-changed = { $at }：场景里已经没有这一行，您在这一行的改动没有收进来。
storyboard-newer-kept = { $count ->
       *[other] 有 { $count } 格在文件里已经改过，以文件为准。
    }
storyboard-conflicts = { $count ->
       *[other] 有 { $count } 格在文件和表里都改过：
    }
storyboard-conflict = { "  " }{ $at } · { $place } · { $part } · { $field }
    { "    " }文件：{ $before }
    { "    " }表里：{ $after }
storyboard-undecided = 什么都没有写：请用 `--prefer files` 或 `--prefer sheet` 说明以哪边为准，或者把两边改成一样。
storyboard-nothing = 这个工作簿没有改动。
storyboard-edits = { $count ->
       *[other] 共 { $count } 处改动：
    }
storyboard-edit = { "  " }{ $at } · { $place } · { $part } · { $field }
    { "    " }- { $before }
    { "    " }+ { $after }
storyboard-quoted = “{ $text }”
storyboard-nothing-there = （空）
storyboard-whole = 全篇
storyboard-dry-run = 什么都没有写。
storyboard-confirm = { $count ->
       *[other] 写入这 { $count } 处改动吗？[y/N]
    }
storyboard-declined = 什么都没有写。
storyboard-needs-yes = 这里没法询问：请先用 `--dry-run` 看一遍，再加上 `--yes`
storyboard-imported = 已写入 { $count } 处改动，涉及 { $files } 个文件。
storyboard-draft = 这个场景还不能练，所以没有比对各种走法。
storyboard-would-break = 照这样改，场景就没法练了：什么都没有写。
storyboard-words-alone = 只改了文字：各种走法的结果都不变。
storyboard-plays-same = 走了 { $count } 种已知的走法，结果都和以前一样。
storyboard-plays-unknown = 没能看遍所有走法；看过的（{ $count } 种）结果和以前一样。
storyboard-play = { $play }（{ $facts }）
    { "    " }以前：{ $before }
    { "    " }今后：{ $after }
storyboard-play-best = 最好的走法
storyboard-play-barely = 刚好及格的走法
storyboard-end = { $outcome }，{ $score }：{ $ending }
storyboard-no-score = 没有分数
storyboard-end-stops = 到第 { $turn } 轮走不下去：在“{ $moment }”处没有回答 `{ $answer }`
storyboard-end-no-silence = 到第 { $turn } 轮走不下去：在“{ $moment }”处不能沉默
storyboard-end-over = 第 { $turn } 轮之后就结束了：{ $ending }
storyboard-end-open = 还没结束，停在“{ $moment }”
storyboard-end-not-drawn = 不会再抽到

## 引入已有的材料：Twee 故事、表格

bring-map-form = 看不懂 `{ $found }`：请写成 `moment=表头,line=表头,answer=表头,goto=表头`，表头用您自己表里的
bring-table-empty = 表里没有一行写明环节
bring-table-rows = 表里超过了 { $most } 行
bring-table-foreign = 这里要的是 CSV 或 Excel 工作簿：这个文件是{ $what }；{ $mend }
bring-table-broken = 这个 CSV 没法读完整：请另存为“CSV UTF-8”或 Excel 工作簿
bring-table-columns = 认不出哪一列是 { $missing }；表头有 { $heads }：请说明哪列是什么，例如 `--map moment=表头,line=表头,answer=表头,goto=表头`
bring-left-macro = 宏
bring-left-variable = 文字里的变量
bring-left-markup = 标记
bring-left-remark = 备注
bring-left-passage = 不是环节
bring-left-tags = 标签
bring-left-nowhere = 没有去处
bring-left-namesake = 重名的环节
bring-left-before = 第一个环节之前
bring-left-cell = 您自己的列
bring-left = 第 { $line } 行，{ $what }：{ $text }
bring-counted = { $passages } 段、{ $answers } 个回答：成为 { $moments } 个环节、{ $endings } 个结局、{ $arrows } 个箭头；{ $left ->
        [0] 没有遗漏。
       *[other] 有 { $left } 处没有对应，已列在上面。
    }
bring-mapped = 表头对应：{ $map }。
bring-dry-run = 什么都没有写。
bring-next = { $id } 是草稿：请写明每个回答做了什么，补上点评，再用 `composure check` 看一遍。
bring-twee-foreign = { $path }：这里要的是 Twee 故事：这个文件是{ $what }；{ $mend }
bring-twee-empty = { $path }：这里要的是 Twee 故事，可是没有一行以 `::` 开头：请从 Twine 导出为 Twee
bring-no-file = { $path } 读不出来
bring-large = { $path } 太大（最多读 { $most } kB）
bring-map-unwritten = 对应关系没能写进 { $path }
bring-bad-id = `{ $id }` 不能作编号：要用小写字母、数字和连字符
bring-taken = { $path } 已经有了：请换一个编号
bring-book = 请用 `--policies` 说明按哪本手册评分；现有 { $known }
bring-language = 这里没有语言 `{ $tag }`：可以是 { $known }

## 写成文档的剧本

script-briefing = 情况说明
script-customer = 客户
script-speaker = { $name }：
script-answer = { $letter }.（{ $kind }）
script-silence = 没有及时回答
script-note = 点评：{ $text }
script-better = 更好的说法：{ $text }
script-step = 步骤：{ $text }
script-deeds = 行为：{ $text }
script-clauses = 涉及条款：{ $text }
script-clause-and = ；
script-leads = 接着：{ $text }
script-only-if = 条件：{ $condition }
script-cited = { $name }（{ $article }）
script-source = 出处：{ $document } { $article }
script-standing = 随时可做
script-interrupts = 突发
script-endings = 结局
script-appendix = 条款
script-and = ，并且
script-or = ，或者
script-not = 不是（{ $what }）
script-of = { $who }：{ $what }
script-done = 已经“{ $deed }”
script-visited = 经过“{ $moment }”
script-written = { $path }：{ $id } 的剧本文档。
studio-bad-id = “{ $id }”不能作场景的编号：只用小写字母、数字和连字符，以字母开头，最多 64 个字符
studio-taken = 编号“{ $id }”已经有了（{ $path }）；请换一个，或先改名、删除原来的
studio-inside = 内容在程序里面，改不了：请先用 composure content export 文件夹 写出一份，再加上 --content 文件夹
studio-no-book = 没有制度手册“{ $book }”；现有 { $known }
studio-which-book = 这里不止一本制度手册（{ $known }），请用 --policies 指定一本
studio-no-clause = 手册里没有条款“{ $clause }”；{ $help }
studio-look-up = composure policy list 列出全部条款
studio-other-role = 条款“{ $clause }”不约束{ $role }，演这个角色练不到
studio-unearnable = 条款“{ $clause }”由不得学员：他做什么、不做什么，都决定不了
studio-no-scenario = 没有场景“{ $id }”；{ $help }
studio-unsound = 程序写出的草稿有错，没有写入：{ $detail }
studio-begun = 场景“{ $id }”建好了，共 { $moments } 个时刻。它是草稿，话都是样句，请逐句改写。
studio-begun-earned = 做到就得分：{ $earned }
studio-begun-kept = 违反才扣分：{ $kept }
studio-begun-next = 演一遍：composure play { $id } --mode rehearsal　　证一遍：composure check { $id } --prove
studio-copied = 已把“{ $from }”复制成“{ $id }”，各种语言的话术都在；标题里标了“副本”，请改成自己的。
studio-renamed = “{ $id }”改名为“{ $new }”。原来的证明文件已去掉，请重新证一遍；以前的记录照旧用当时的内容和编号。
studio-would-remove = 以上是“{ $id }”的全部文件，还没有删除。确定要删，请加上 --yes。以前的记录里存着当时的内容，不受影响。
studio-removed = 已删除“{ $id }”。
studio-filled = { $count ->
    [0] 没有缺的话术，什么都没有改。
   *[other] 已在 { $count } 份文件里补上缺的话术，等号后面还空着，请逐条写好。
}

## 场景的审核与发布

release-draft = 编写中
release-in-review = 审核中
release-pilot = 试用中
release-approved = 已批准
release-retired = 已停用
release-changed = 批准后有改动
release-by-makers = 制作方已批准
release-state-changed = { $state }：{ $parts }
release-part-stakes = 评分依据
release-part-direction = 情节走向与表演
release-part-words = { $language } 的文字
release-author = 这个场景是您写过、看过译文或者送审的，要由别人批准
release-stands = 现在还不能这样做，场景的状态是“{ $state }”：要先送审，再试用或批准
release-open-notes = 还有 { $count } 条意见没有处理：用 composure release show 查看，处理完再批准
release-no-note = 没有编号为 { $number } 的待处理意见：用 composure release show 查看
release-note-empty = 意见里没有内容：请写明要处理什么
release-note-long = 意见或所指的位置太长：有 { $found } 个字，最多 { $most } 个
release-no-pilots = 请至少指定一位试用的员工
release-not-pilot = 您不在这个场景的试用名单里，或者试用已经结束
release-errors = 场景“{ $id }”有 { $count } 个错误：请用 composure check 查看，先改好
release-is-draft = 场景文件里写着是草稿：写完整以后，请从文件里删掉 draft: true
release-not-proved = “{ $id }”现在这个样子证明不了，所以没有批准：{ $why }。哪里不对，请看 composure check { $id } --prove
release-unprovable = 这个场景没有办法证明，所以没有批准：{ $why }
release-stopped = 还没证明完就停下了：没有批准
release-other-content = 批准的时候场景又有改动：请再看一遍，然后批准
release-no-language = 没有“{ $tag }”这种语言：应为 zh-CN、zh-TW 或 en-US
release-words = 文字还不能发布：{ $languages }
release-language = { $language }：缺 { $missing } 条，机器起草未看过 { $drafted } 条，照旧文译 { $stale } 条，没人看过 { $unread } 条
release-need-whole = 还标着草稿
release-need-notes = 还有 { $count } 条意见没有处理
release-ready = { $language }：可以发布
release-no-pin = 这里没有叫“{ $on }”的文字或条款；{ $help }
release-unsealed = 算不出这个场景的哈希值：请反馈给我们
release-sent = “{ $id }”已送审
release-returned = “{ $id }”已退回编写人
release-piloted = “{ $id }”由 { $people } 试用：请他们运行 composure play { $id } --mode pilot
release-was-approved = “{ $id }”已批准（{ $languages }），可以用于考核
release-left-out = 没有发布：{ $why }
release-was-retired = “{ $id }”已停用，不再用于考核
release-was-noted = 意见已记在“{ $id }”上
release-note-number = 这条意见的编号是 { $number }
release-settled = “{ $id }”的这条意见已处理
release-head-id = 场景
release-head-title = 标题
release-head-state = 状态
release-head-languages = 语言
release-head-notes = 待处理意见
release-not-here = （现有内容里没有）
release-offered = 这种语言的考核会用到它
release-not-offered = 这种语言的考核不用它
release-note-line = 意见 { $number }{ $pinned ->
    [yes] ，针对 { $on }
   *[no] {""}
}，{ $who }{ $open ->
    [yes] {""}
   *[no] ，已处理
}：{ $text }
release-pilot-line = { $who } 试用：{ $came }
release-not-played = 还没有做
release-play-open = 已开始
release-event-sent = { $at }  { $who }：送审
release-event-returned = { $at }  { $who }：退回编写人
release-event-piloted = { $at }  { $who }：请 { $more } 试用
release-event-played = { $at }  { $who }：试用
release-event-approved = { $at }  { $who }：批准（{ $more }）
release-event-taken = { $at }  { $who }：采用其他网点的批准（{ $more }）
release-event-installed = { $at }  { $who }：从场景包装入
release-event-retired = { $at }  { $who }：停用
release-event-noted = { $at }  { $who }：提出意见 { $more }
release-event-settled = { $at }  { $who }：意见 { $more } 已处理
store-retired = 本行考核不再用“{ $id }”：它已停用
term-pilot = 您在试用《{ $title }》：这是练习，不算考核。审核的人能看到您做过，以及结果如何。
term-unapproved = 《{ $title }》现在这个样子没有批准过，不作考核。要练习请加上 --mode practice；要用于考核，请人事管理员运行 composure release approve 批准；工作站还没有按角色授权时，也可以用 composure station set offer-all 1 让它全部提供。
may-see-releases = 查看场景的审核与发布状态
may-review = 对场景提出审核意见

## 场景包

pack-not-one = 这不是场景包：应是 composure pack 写出的文件
pack-newer = 这个场景包是更新版本的 composure 做的（格式 { $found }）：请升级本程序
pack-too-large = 场景包太大：最多 { $most } MiB，其中每个文件不超过它的十六分之一
pack-cut-short = 场景包不完整，后面缺了一截：请重新完整复制过来
pack-form = 场景包不是 composure 写出的样子：{ $detail }
pack-signature = 场景包签名以后被改过：请从制作的工作站重新复制过来
pack-other-hash = 包里的“{ $path }”不是当初装进去的内容：请重新制作
pack-stray = 包里的“{ $path }”不是其中场景的文件：请重新制作
pack-twice = “{ $what }”在包里出现了两次：请重新制作
pack-no-story = 包里缺少场景“{ $id }”自己的文件：请重新制作
pack-empty = 包里没有场景
pack-other-semantics = 场景包的语义版本是 { $found }，本程序是 { $known }：两边请用同一版本
pack-unknown = 制作这个场景包的工作站，本站还没有认可。请用其他途径向对方核对公钥；如果就是 { $key }，安装时请加上 --trust { $key }
pack-other-key = 场景包不是用“{ $key }”签名的，而是 { $found }
pack-edited = 这些文件是在本站编写或改动过的，装入会丢失：{ $paths }。请先用 composure new --from 另存一份，或者加上 --over 覆盖
pack-unsound = 包里的“{ $id }”与本站内容合在一起有 { $count } 个错误：{ $first }
pack-no-output = 请用 --output 文件 指定写到哪里
pack-unapproved = “{ $id }”现在这个样子没有批准过，打包时不带批准
pack-made = “{ $path }”里有 { $count } 个场景，用本站密钥签名，公钥 { $key }
pack-from = { $at } 在工作站 { $station } 打包
pack-would = 还没有改动任何文件：加上 --yes 才安装
pack-installed = 已安装
pack-file-new = 新增：{ $path }
pack-file-same = 相同：{ $path }
pack-file-newer = 更新：{ $path }
pack-file-added = 补入记录：{ $path }
pack-file-over = 覆盖本站的改动：{ $path }
pack-approval-none = 不带批准
pack-approval-open = 批准在这里不算数：工作站还没有按角色授权，没有人作决定
pack-approval-otherwise = 批准在这里不算数：配上本站的手册，已不是当初批准的内容
pack-approval-in = 已批准（{ $languages }）
