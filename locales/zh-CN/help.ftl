# composure --help 的说明：每条命令一个条目。条目的值是命令列表里的一行，.more 是这条命令自己那一页上的补充，
# 其余子条目是它的参数（.limit）或参数可选的值（.format-csv）。几条命令共有的参数，写在它们上一级的条目里；所有命令共有的，写在 composure 里。
# 英文写在程序里各条命令和参数的定义处。

## 代表一个值的词

value =
    .BOOK = 手册
    .BRANCH = 网点
    .CODE = 代码
    .CHANNEL = 渠道
    .CATEGORY = 类别
    .CLAUSE = 条款
    .COLUMN = 列
    .COLUMNS = 列
    .COMMAND = 命令
    .COUNT = 条数
    .DATE = 日期
    .DIR = 文件夹
    .FILE = 文件
    .FOLDER = 文件夹
    .FORMAT = 格式
    .FUNCTION = 函数
    .HASH = 哈希值
    .ID = 编号
    .INTO = 留下的工号
    .KEY = 公钥
    .LOG = 日志
    .MESSAGE = 文字
    .MODE = 方式
    .MODEL = 模型
    .NAME = 名称
    .NEW_ID = 新编号
    .NODE = 时刻
    .NOTE = 意见
    .NUMBER = 工号
    .OLD_BOOK = 旧手册
    .OPTIONS = 选项
    .OUTCOME = 结果
    .PATHS = 路径
    .PERCENT = 百分比
    .PLACE = 位置
    .PLAYED = 作答方式
    .ROLE = 角色
    .RULING = 裁定
    .SCENARIO = 场景
    .SEED = 种子
    .SHEETS = 工作表
    .SIDE = 哪边
    .SIGN = 符号
    .STATE = 状态
    .STATES = 状态数
    .TAG = 语言
    .TEXT = 文字
    .TITLE = 表头
    .URL = 网址
    .VALUE = 值
    .WHICH = 哪一次

## 全部命令

composure = 银行员工培训与投诉处理模拟：客户按剧本来访，表现按本行自己的制度评分
    .data = 存放本机记录库的文件夹
    .content = 装着 scenarios、locales 和 assets 的内容文件夹。不指定时，如果运行程序的文件夹是 content export 写出的，就用它（考核除外）；否则用程序自带的内容
    .locale = 语言：zh-CN、zh-TW 或 en-US；不指定时，用最接近系统语言的一种
    .as_number = 您的工号；在按角色授权的工作站上用来说明您是谁
    .secret_file = 存放您密码的文件，- 表示标准输入；不指定时，在终端里询问
    .number = 工号
    .book = 手册的编号；不指定时，包括所有手册
    .json = 以 JSON 输出
    .format = 输出的格式
    .format-human = 给人看，用所选的语言
    .format-json = 给程序读
    .format-table = 给人看，用所选的语言
    .format-csv = 给电子表格和人事系统用
    .yes = 不再询问，直接办理；没有终端的地方没法回答，必须加上

## check

check = 检查内容，逐行指出每一处问题
    .paths = 要检查的场景编号、文件或文件夹；检查场景时，连同它的文案一起检查。不写时，检查全部内容
    .deny_warnings = 把警告也当作错误
    .fill = 先把缺的话术补进文件，按故事的次序，各条留空待写，上面用注释写着原文
    .explain = 说明某个代码是什么意思、怎么改
    .format = 给人看的文字、给程序读的 JSON，或者带对话图的网页
    .format-human = 给人看的文字
    .format-json = 给程序读的 JSON
    .format-html = 带对话图的网页，要与 --prove 一起用
    .against = 与旧手册比较：凡是换了手册结果就不同的场景，两个方向各给出一种最短的走法。旧手册可以是文件，也可以是程序自带手册的编号
    .prove = 证明每个场景：抽到什么事实都考虑到，走遍每一种走法
    .cap = 一个事实类别最多走多少个状态，超过的按未能证明处理。每个线程每个状态最多占 300 字节内存
    .workers = 用几个线程来证明和比较；不指定时，每个处理器一个。各线程分别走自己的状态空间
    .verbose = 列出每一条性质；不加时，已证明的只报总数
    .transcripts = 把应答脚本写进这个文件夹里的文件，不显示在屏幕上
    .certify = 把证明结果写在各场景旁边，文件名为 编号.proof.json；只要有一条不成立或未能证明，就不写
    .output = 把网页写进这个文件；不指定或写 - 时，输出到标准输出

## play

play = 在终端里接待一位客户，或者按应答脚本自动进行
    .scenario = 场景编号；不写时，从列表里选
    .employee = 学员的工号；不指定时，会询问
    .mode = 练习、考核、试演还是试用：练习属于学员本人，考核结果正式记录，试演什么都不保存，试用是指定的人试做一遍的练习，审核的人能看到结果。不指定时，由人作答的是考核，由应答脚本作答的是练习
    .mode-practice = 练习，只属于学员本人
    .mode-assessment = 考核，结果正式记录
    .mode-rehearsal = 试演，供编写场景的人用，什么都不保存
    .mode-pilot = 试用，由指定的人在正式批准前做
    .from = 从这个时刻演起，先走到那里的最短走法；不指定方式时，就是试演
    .seed = 种子，事实和回应的排列顺序由它抽定；不指定时，用应答脚本里写的，脚本里没写就随机
    .time_factor = 给这位学员放宽阅读时间和客户的耐心，以百分比表示
    .responses = 按应答脚本自动进行：一行一个回应编号，~ 表示不作声，@毫秒 表示用时，# 后面是注释；最前面可以写 seed N
    .trial = 让应答脚本也留下记录，用来试试程序：记录里会注明无人作答，不算对任何人的考核。加上它而不指定方式时，按考核进行
    .resume = 接着做这位学员上次没做完的；不加时，如果有好几次没做完，终端里会问接哪一次
    .new = 另开一次，即使有没做完的
    .json = 以 JSON 输出评定结果

## records

records = 查看或导出保存的记录
    .from = 这一天及以后归档的，例如 2026-03-06。日期按本机时区计算
    .to = 这一天及以前归档的
    .branch = 当时在这个网点的人；可以写几次
    .position = 当时在这个岗位的人；可以写几次
    .employee = 当时或现在使用这个工号的人；可以写几次
    .scenario = 这个场景的记录，写场景编号；可以写几次
    .outcome = 目前是这个结果的记录：更正过的按更正后的算，作废的不属于任何一种。可以写几次
    .outcome-passed = 通过
    .outcome-failed = 未通过
    .outcome-undecided = 未评分
    .outcome-abandoned = 未完成
    .outcome-lapsed = 逾期未完成
    .ruling = 最近一次裁定是这一种的记录；可以写几次
    .ruling-void = 作废
    .ruling-corrected = 更正
    .ruling-upheld = 维持原结果
    .ruling-none = 没有裁定，与封存时一样
    .played = 以这种方式作答的记录；可以写几次
    .played-window = 图形界面
    .played-terminal = 命令行
    .played-unattended = 试运行，无人作答
    .played-unknown = 记录里没有写明
    .which = 同一个人同一个场景有好几条记录时，要哪一条；从全部记录里挑，不看其他条件
    .which-all = 全部
    .which-first = 第一次的
    .which-latest = 最近一次的
    .id = 记录编号，写开头几位也可以
    .reason = 理由，一两句话。它与记录一起保存，记录所属的人被删除时一并删去

records-list = 列出记录，一行一条，从最早的开始；逾期待归档的考核也各占一行
    .more = 只要有记录与封存时不符或者读不出来，命令就以 1 结束。
    .limit = 最多列多少条；0 表示全部
    .after = 从归档的这个位置之后列起；列表没有列完时，末尾会写明这个位置
    .include_practice = 在记录后面列出自己的练习，只有登录者本人的。筛选条件里只有 --scenario 对练习起作用

records-show = 查看一条记录的全部内容：评定、依据、对话
    .more = 逾期待归档的考核，显示到目前为止说过的话。练习只给本人看，不给其他人看。

records-page = 把一条记录的复盘做成网页，单独一个文件即可查看
    .more = 网页逐个回合写明当时有哪些选择、各值多少分，并附记录编号、日期和姓名，适合打印。逾期待归档的考核，写到目前为止说过的话。记录与封存时不符时，命令以 1 结束。
    .output = 要写的文件；不指定时，输出到标准输出

records-verify = 从第一环到签过名的链尾，逐环核验记录链，并逐条核对记录，指出每一处问题
    .more = 只要有一处与写入时不一致，命令就以 1 结束；无法判断时，以 2 结束。
    .replay = 同时用当时的内容把每条记录重放一遍
    .anchor = 与另外保存的存证核对；可以写几次

records-anchor = 取存证：把签过名的链尾写成一行文字，另外保存
    .more = 以后用 verify --anchor 就能查出记录有没有被删除、有没有换回较早的副本，即使做的人手里有记录库和密钥。
    .output = 要写的文件；不指定时，显示这一行文字，在终端里还会显示二维码

records-backup = 把整个记录库备份成一个新文件；记录库正在使用时也可以备份
    .more = 备份里不含本机的密钥。
    .file = 要写的备份文件

records-restore = 记录库没有了，用备份恢复，从那里继续
    .file = 备份文件

records-mine = 取走本人的全部资料，写进一个新文件夹
    .more = 其中有记录库里关于此人的一切（JSON），各次考核和练习的表格，以及每一次的应答脚本，可以用 play --responses 重放。
    .employee = 谁的资料，写工号；不写时，是登录的人自己的
    .output = 要新建的文件夹；里面已经有东西的，不会动它

records-void = 作废一条记录，要写明理由
    .more = 记录本身不会改动。不能作废本人的记录。

records-correct = 更正一条记录的结果，要写明理由
    .outcome = 这条记录从此按什么结果算
    .outcome-passed = 通过
    .outcome-failed = 未通过

records-uphold = 维持一条记录封存时的结果，不论此前有过什么异议或裁定，要写明理由

records-remark = 给一条记录加上备注，也可以是异议
    .more = 备注不改变结果。本人也可以给自己的记录加备注。

records-retain = 永久删去超过本行保存年限的内容
    .more = 删去的有：考核记录（连同是谁、说过什么）、练习、热身题，以及早已离职、再没有其他内容的人员。链环都保留，记录链照样可以核验；其中一环写明按哪条规定删去了什么。
    .years = 满几年的删去；不指定时，按设置 keep-years 办
    .dry_run = 只看会删去什么、是谁的，什么也不删
    .by = 经办人的工号；登录的人就是经办人，不必再写
    .trust_clock = 确认本机时钟无误，即使已经很久没有写入，或者有更晚的记录

records-export = 导出记录，做成表格或事件日志
    .more = 只要有记录与封存时不符或者读不出来，命令就以 1 结束；其余的照样导出。
    .format-csv = 一行一条记录，给电子表格和人事系统用
    .format-xes = 一条记录一条轨迹，一个动作一个事件（IEEE 1849-2016），给流程挖掘用。有记录不能再重放时，命令以 1 结束，那条记录导出时不含事件
    .format-jsonl = 一行一个案例（JSON），带全部事件，conform 读它最准确。有记录不能再重放时，命令以 1 结束，那条记录不导出
    .format-xlsx = 给人看的工作簿，用所选的语言：记录、能力、逐条判定和说过的话，以及汇总和图表。一张表装不下时，接着写 名称-2.xlsx 等文件
    .format-xapi = xAPI 1.0.3 语句，按 cmi5 的形式，写成 JSON 数组，给学习记录系统（LRS）用。有记录不能再重放时，命令以 1 结束，那条记录导出时不含所选的回应
    .format-chain = 记录链，一行一环（JSON），不用本程序也能据此核验。筛选条件不起作用
    .format-html = 给人看、可打印的网页：指定了一名员工时，是这个人的历次表现；否则是全体的报告
    .sheets = 工作簿里除了记录还要哪些工作表；不指定时，全部都要
    .sheets-competencies = 各项能力的得分
    .sheets-findings = 逐个回合的判定和说过的话；为此要把每次对话重放一遍
    .sheets-cohort = 全体汇总，带图表
    .sheets-none = 都不要
    .home_page = 本行自己的网址：在 xAPI 里，工号归在它名下，活动名称也以它开头
    .names = 在 xAPI 语句里也写上姓名
    .output = 要写的文件；不指定或写 - 时，输出到标准输出。CSV 文件开头带 BOM，电子表格才能认出编码。新建的文件只有文件所有者能读，因为里面有姓名和分数。原有的旧导出，如果这次的内容包含它的全部，就替换掉；如果被人编辑过、内容不同，就保留在旁边

records-access = 查看查阅登记：谁看过谁的记录，从最早的开始
    .more = 在这里查看，也会登记下来。
    .from = 这一天及以后的查阅，例如 2026-03-06。日期按本机时区计算
    .to = 这一天及以前的查阅
    .employee = 这名员工查阅别人的，以及别人查阅其记录的；可以写几次

## policy

policy = 逐条阅读制度手册

policy-list = 列出条款，一行一条，按手册的顺序
    .more = 写了 --role 或 --earnable，就列出写场景要用的：是得分项还是扣分项，什么动作触发它，它看哪些动作；每个动作都带编号。
    .role = 只列约束这个角色的条款
    .role-teller = 柜员
    .role-lobby-manager = 大堂经理
    .role-outlet-head = 网点负责人
    .role-complaint-handler = 投诉处理专员
    .earnable = 只列能作得分项的条款：场景的 earns 里可以写，员工也做得到

policy-activities = 列出动作，一行一个，按手册的顺序：由谁做出、带哪些数据、有几条条款用到

policy-competencies = 列出能力，一行一项：有几条条款计入，其中几条能作得分项
    .role = 只算约束这个角色的条款
    .role-teller = 柜员
    .role-lobby-manager = 大堂经理
    .role-outlet-head = 网点负责人
    .role-complaint-handler = 投诉处理专员

policy-parameters = 列出参数，也就是本行自己定的数值：各是多少，哪些条款用到

policy-show = 查看一条条款的全部内容：原文、依据、检查什么、用哪些数值；或者查看一个动作
    .more = 动作会写明怎样才算、由谁做出、带哪些数据、哪些条款用到它。
    .id = 条款或动作的编号

policy-guide = 学员按什么来衡量：有多少时间，分数怎么算

policy-consequences = 文件对真实情形规定的后果，仅供参考：任何一次接待都不会据此提出处理

policy-export = 把手册导出成其他工具能用的模型
    .more = 这种格式表达不了的，会在标准错误里说明，并略去。
    .book = 手册的编号；只有一本时可以不写
    .format-decl = Declare 的写法，RuM 和 Declare4Py 能读

## release

release = 场景的审核与发布：送审、试用、批准、停用
    .scenario = 场景编号

release-list = 每个场景的状态，以及批准以后改了什么

release-show = 一个场景的状态、还差什么、有哪些意见，以及全部经过

release-send = 把场景按现在的样子送审

release-return = 把审核中的场景退回编写人

release-pilot = 正式用于考核之前，请几位员工试用
    .more = 他们用 play 场景编号 --mode pilot 来做；审核的人能看到谁做过、结果如何。这不算考核。
    .numbers = 全部试用员工的工号

release-approve = 按现在的样子批准审核中的场景，从此可以用于考核
    .more = 写过它、看过译文或者送审的人不能批准。批准时按现在的样子重新证明一遍，意见要全部处理完。批准的是场景读到的内容，内容变了，批准就不再适用。
    .languages = 批准这种语言，可以写几次；不指定时，批准文字都看过的各种语言

release-retire = 停用一个场景，不再用于考核；程序自带的也可以停用

release-note = 记下批准之前要处理的意见
    .more = 意见会一直留在工作站的链里，删除人员资料时也不会删，所以不要写人名。
    .text = 意见的内容
    .on = 意见针对的文字或条款，名称见 words 和 policy list

release-settle = 注明一条意见已处理
    .note = 意见的编号，用 show 查看

## pack

pack = 把场景打成一个签了名的文件，带到其他网点；也可以装入别处打的包
    .scenarios = 场景编号
    .output = 写到哪个文件

pack-install = 把场景包装入内容文件夹，要么全部装入，要么什么都不动；不加 --yes 时只列出会改什么
    .more = 在本站改动过的文件会保留，除非加上 --over。包里的批准，只要配上本站的手册仍是当初批准的内容，在这里同样算数。
    .file = 场景包
    .yes = 安装
    .over = 覆盖在本站改动过的文件
    .trust = 从现在起认可这个公钥的工作站：请先用其他途径向对方核对

## rescore

words = 一个场景的全部文字，各语言并排：哪些没写、是机器起草、照旧文译、没人看过
    .id = 场景的编号
    .state = 只列有一种语言是这个状态的文字
    .state-missing = 没写
    .state-draft = 机器起草，还没人看过
    .state-stale = 照旧文译：看过无误之后，原文又改了
    .state-unreviewed = 没有人看过
    .state-reviewed = 看过无误，此后译文和原文都没改
    .state-source = 原文
    .language = 只看这种语言
    .json = 供程序读取

words-set = 改写一条文字在某种语言里的内容；文件里别处一概不动
    .language = 语言
    .message = 哪一条，照列表里的名称：信息名，或者信息名加点和部分，例如 opening.listen
    .text = 内容；花括号里的名称会代入，例如 {"{"} $surname {"}"}
    .by = 撰写人的工号

words-still-right = 记下这些译文对照现在的原文看过，没有问题
    .language = 语言
    .messages = 哪几条，照列表里的名称
    .all = 这种语言里已有的全部文字
    .by = 看过的人的工号

words-find = 在各语言里查找，也可以替换
    .text = 要找的内容，照文字里的写法；不是表达式
    .replace = 换成什么；可以先加 --dry-run 看一遍
    .language = 只在这种语言里找
    .whole = 只找整词（词与词分开写的语言）
    .case = 区分大小写
    .dry_run = 只看会有哪些变化，什么也不写
    .by = 替换人的工号

words-draft = 用 OpenCC 的词表把 zh-CN 转成 zh-TW，补上没写的；每条都要有人看过才能发布
    .language = 语言：zh-TW

rescore = 换一本手册重新评分，列出已有的考核会有哪些变化
    .more = 不改动任何已保存的内容。
    .policies = 用来评分的手册：文件，或者程序自带手册的编号

## conform

conform = 用制度手册或 Declare 模型判定一份事件日志
    .more = 每条轨迹都合规时，命令以 0 结束；有不合规的，以 1 结束；日志或模型不能用，以 2 结束。
    .log = 日志：XES、CSV 或 JSON Lines，也可以是 gzip 压缩的
    .model = 制度手册，用它的全部条款来判定：.ron 文件，或者程序自带手册的编号；也可以是 Declare 模型（.decl 文件）
    .format = 标准输出里写什么。位置是事件在轨迹里的序号，从 1 数起：没有得到满足的、多出来的、本应排在最前或最后的。在 CSV 里，几个位置写在同一格，用空格隔开。在本程序导出的日志里，一个举动即使做出几个动作，也只算一个事件
    .format-csv = 一行一条轨迹和一条条款
    .format-json = 一行一条轨迹，写成一个 JSON 对象
    .clauses = 只看这一条：写条款编号，或者模型里的那一行原文。可以写几次
    .lenient = 略过读不出来的部分，并说明略过了什么
    .workers = 用几个线程来读和判定；不指定时，每个处理器一个
    .log_format = 日志的格式；不指定时，看文件名或开头的内容
    .log_format-xes = XES 日志
    .log_format-csv = CSV 表格
    .log_format-jsonl = JSON Lines，一行一个案例
    .csv_delimiter = CSV：各列之间的符号。不指定时，看第一行有没有写 sep=; 之类；没有写，就看表头里逗号、分号、制表符哪种最多
    .csv_case = CSV：写明案例的那一列
    .csv_activity = CSV：写明活动的那一列
    .csv_timestamp = CSV：写明时间的那一列
    .csv_actor = CSV：写明由谁做出的那一列：customer 是客户，bank 是银行，其余是员工
    .interleaved = CSV：同一案例的各行不必连在一起。所有事件都要放进内存
    .sort = 日志里案例的事件没有按时间排列时，先排好

## content

content = 程序自带的内容：列出来，或者写出来编辑

content-list = 列出程序自带的文件和大小（字节），并说明现在的内容取自哪里

content-temperaments = 列出各种性情怎样影响情绪：场景里写的步数，实际变几步

content-export = 把自带的内容写进一个新的或空的文件夹，在那里编辑，用 --content 文件夹 取用
    .folder = 新的或空的文件夹

## storyboard

storyboard = 把场景写成懂表格的人能改的工作簿，再把改好的收回来
    .scenario = 场景的编号
    .yes = 不询问，直接写入
    .dry_run = 只看会改什么，什么都不写

storyboard-export = 把场景写成可以改、可以传阅的工作簿，或者写成供人看的文档
    .more = 工作簿（.xlsx）里有剧本、事实、评分和断言，各种语言的文字并排放着，方式、行为和去向从列表里选。隐藏的列用来认出每一行：可以随意排序、筛选，只是不要动那几列。文档（.docx）是对话形式的剧本，用这次运行的语言写，每个回答注明涉及哪些条款。
    .file = 要写的文件，以 .xlsx 或 .docx 结尾

storyboard-import = 收回在工作簿里做的修改，先显示改了什么、各种走法会怎样结束
    .more = 文件里后来改过的内容会保留。两边都改过的格子，在您说明以哪边为准之前，什么都不写。场景的几个文件要么一起写，要么都不写。
    .file = 工作簿
    .prefer = 文件和表里都改过的格子，以哪边为准
    .prefer-files = 以文件为准
    .prefer-sheet = 以表里为准

storyboard-bring = 把手上已有的材料引入成草稿：Twee 3 故事，或者自己做的表
    .more = 故事（.twee、.tw）的每一段成为一个环节，每个链接成为一个回答。表（Excel 工作簿或 CSV）每行一个回答，写明属于哪个环节、客户说什么、接着去哪里；哪一列是什么，看表头就知道，或者说明一次。没有对应的内容连同行号列出来，什么都不猜。
    .scenario = 新场景的编号：小写字母、数字和连字符
    .file = 故事或表
    .policies = 按哪本手册评分；不指定时，用仅有的那一本
    .source_language = 用哪种语言写的：zh-CN、zh-TW 或 en-US；不指定时，用这次运行的语言
    .map = 表头各是什么，例如 moment=场景,line=客户,answer=员工,goto=下一步；没说的看表头
    .map_file = 从这个文件读表头的对应
    .save_map = 把表头的对应写进这个文件，以后用 --map-file 读
    .dry_run = 只列出会引入什么，什么都不写
content-rename = 给内容文件夹里的一个场景换编号，它的每份文件一起改
    .more = 证明文件会去掉，请重新证一遍。记录和接待照旧用当时的内容和编号。
    .scenario = 场景的编号
    .new = 新的编号

content-remove = 从内容文件夹里删除一个场景，连同各种语言的话术
    .more = 不加 --yes 时只说明会删掉什么。记录和接待里存着当时的内容。
    .scenario = 场景的编号
    .yes = 确定删除

## new

new = 从要练的条款建一个新场景
    .more = 建好就能演、能证，是一份草稿；里面的话都是样句，请照自己的场景改写。文件写在内容文件夹里。
    .id = 新场景的编号：小写字母、数字和连字符
    .from = 不新建，而是复制这个场景的全部文件：内容文件夹里的，或程序自带的
    .role = 学员演谁
    .role-teller = 柜员
    .role-lobby-manager = 大堂经理
    .role-outlet-head = 网点负责人
    .role-complaint-handler = 投诉处理专员
    .channel = 在哪里
    .channel-counter = 柜面
    .channel-lobby = 大堂
    .channel-phone = 电话
    .channel-chat = 在线客服
    .channel-letter = 来信
    .category = 投诉类别
    .category-service-quality = 服务质量
    .category-staff-attitude = 服务态度
    .category-product-function = 产品功能
    .category-product-information = 产品说明
    .category-technical-fault = 系统故障
    .category-fees = 收费
    .clauses = 要练的条款，写编号或名称，可以写几次；一条也不写时，练这个角色能得分的全部条款
    .policies = 用哪本手册评分；不指定时，用唯一的那本
    .source_language = 先用哪种语言写：zh-CN、zh-TW 或 en-US；不指定时，用当前语言。草稿里其他语言可以先空着
    .source_language-zh-CN = 简体中文
    .source_language-zh-TW = 繁体中文
    .source_language-en-US = 英语
    .title = 场景叫什么

## roster

roster = 员工名册
    .role = 角色
    .role-trainer = 培训师：编写场景，查看大家的表现
    .role-hr = 人事管理员：管理人员和记录
    .role-auditor = 审计员：可以查看一切，什么也不能改

roster-import = 导入名册：CSV 文件（编码不限）或 Excel 工作簿，先显示会有哪些变化
    .more = 要么全部导入，要么一个也不导入。必须有工号、姓名和网点三列，列名用各行习惯的叫法就行；岗位、入行日、上级和时限倍数可有可无。CSV 文件各列之间可以是逗号、分号或制表符：看表头里哪种最多，第一行写了 sep=; 之类的按它。有地方要先定下来时，命令以 1 结束。
    .file = 名册文件
    .map = 哪个表头当作哪一列，例如 number=柜员号；列有 number（工号）、name（姓名）、branch（网点）、position（岗位）、hired_on（入行日）、manager（上级）、time_factor（时限倍数）
    .save_map = 记住 --map 的对法，以后导入照用
    .sheet = 读工作簿里的哪张工作表；不指定时，读显示出来的第一张
    .dry_run = 只看会有哪些变化，什么也不写
    .leavers = 不在文件里的人，算作离职
    .as_of = 从哪一天起生效；不指定时，从今天起
    .same = 这些工号是名册里已有的人，只是改了名，或者工号换了写法；all 表示所有询问到的
    .other = 这些工号是另外的人，不是名册里的那位；all 表示所有询问到的

roster-list = 名册上有哪些人
    .all = 连离职的人、以及后来查明属于别人的工号一起列出

roster-show = 查看名册上的一个人现在的信息
    .number = 工号，或者人员标识的开头几位

roster-leave = 登记离职
    .more = 这个人的接待和记录都保留；工号可以给别人用。
    .on = 从哪一天起；不指定时，从今天起

roster-merge = 两个工号是同一个人的，并成一个
    .more = 此后两边的接待和记录一并可查。要撤销，用 split。
    .number = 不再使用的工号
    .into = 留下的工号

roster-split = 并错了的工号重新分开

roster-erase = 永久删除离职人员的个人信息
    .more = 姓名、工号、网点和岗位会从名册、从本人的记录、也从文件的字节里删去。记录保留，但不再对应任何人；记录链照样可以核验，其中一环写明何时、为何、由谁删除。
    .number = 工号，或者人员标识的开头几位
    .reason = 理由，一句话，不要写出姓名：它会保留下来
    .by = 经办人的工号；登录的人就是经办人，不必再写
    .dry_run = 只看会删去多少，什么也不删

roster-sweep = 清除文件里删除内容的痕迹：删除时如果另有程序正开着文件，会留下痕迹

roster-history = 查看一个人在名册上的全部变动：姓名、工号、网点，各从哪一天起
    .number = 工号，或者人员标识的开头几位

roster-hr = 设定本站第一位人事管理员，并发放一次性登录码
    .more = 从此本站按角色授权，不能再改回去：人人凭工号和密码登录，只能做自己的角色有权做的事。

roster-grant = 分配角色

roster-revoke = 取消角色

roster-codes = 发放一次性登录码，写成 CSV，供打印或发送
    .more = 发给所有既没有密码、也没有有效登录码的人；或者只发给指定的工号，他们原来的密码随之作废。
    .branch = 只发给这个网点的人
    .number = 发给这些工号，不论现在有没有密码
    .output = 要写的文件；不指定或写 - 时，输出到标准输出。只有文件所有者能读

roster-unlock = 密码输错太多次被锁定的，解除锁定

roster-accounts = 查看谁有哪些角色，各人的密码设好了没有

## station

station = 本站的设置，由本行决定

station-show = 查看每一项设置的值，以及自何时起

station-set = 更改一项设置
    .more =
        括号里是没有更改过时的值。
        lapse-days：考核离开以后，自开始起满几天算逾期（7）
        alone-passes：同一位客户在练习里独立通过几次，窗口才提供考核，0 表示马上可以（1）
        sign-out-minutes：窗口里多少分钟没有动静就自动退出登录，0 表示不退出（15）
        lock-minutes：密码连续输错太多次以后，这个工号锁定多少分钟（15）
        code-days：一次性登录码的有效天数（14）
        keep-years：满几年的内容由 records retain 删去，0 表示一直保留（0）
        accept-shipped：程序自带的场景，本行是否认可制作方的批准，1 表示认可，0 表示不认可（1）
        offer-all：工作站还没有按角色授权时，没有批准的场景是否也用于考核，1 表示是，0 表示否（0）
    .name = 设置的名称
    .value = 设置的值

station-book = 指定考核用哪本制度手册（按角色授权的工作站）
    .hash = 手册文件的 BLAKE3 哈希值，用 b3sum 可以算出；shipped 表示程序自带的手册

station-hash = 指定记录链从现在起用哪种哈希函数
    .more = 可选 SHA-256 或 BLAKE3；SHA-256 各种编程语言都能计算。已有的链环不变，仍按原来的函数核验。
    .function = 哈希函数
    .function-sha256 = FIPS 180-4
    .function-blake3 = BLAKE3

station-allow = 批准程序没有自带的场景和文案用于考核（按角色授权的工作站）
    .more = 没有批准的，考核时会被拒绝，并写明要批准的哈希值。文件一改，哈希值就不同，要重新批准。
    .text = 场景或文案的文件，或者它们的 BLAKE3 哈希值，用 b3sum 可以算出
    .withdraw = 撤回批准

station-recover = 没有人事管理员能登录时，在本机直接恢复一位，并发放一次性登录码
    .more = 谁对记录库文件有写入权限，谁就能这样做；这件事会记录下来，并显示在每个界面上，直到有人事管理员确认为止。

station-acknowledge = 确认有人在本机被恢复为人事管理员

station-notice = 查看个人信息告知：学员第一次参加考核之前读到的、现在采用的那份
    .file = 改用本行自己的告知，UTF-8 文本，从现在起采用；还没有读过的人，下次考核前会看到它
    .shipped = 改用程序自带的告知

## password

password = 设定自己的密码，用一次性登录码或原来的密码来换
    .new_secret_file = 存放新密码的文件；不指定时，在终端里询问

## 打包和文档用的命令，不在列表里

package-files = 把手册页和各种 shell 的补全写进一个文件夹，供安装包使用
    .folder = 新的或空的文件夹

stage-sheet = 把画面上能出现的人和物都画出来，写进一个文件夹，供文档使用
    .folder = 新的或空的文件夹
    .scenario = 一个场景：逐句台词，配上说话时的表情
