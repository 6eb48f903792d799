# 内容里的问题：每个代码一个条目，有说明页（what 是什么、why 为什么要改、fails 错例、mend 怎么改）和描述问题的各句话。
# 反引号里的，是文件里的写法，不翻译。

page =
    .why = 为什么要改
    .fails = 错例
    .mend = 怎么改

level =
    .error = 错误
    .warning = 警告
    .help = 建议
    .note = 说明

help =
    .did-you-mean = 是不是想写 `{ $near }`？
    .at-most = 最多 { $most }
    .between = 可以写 { $least } 到 { $most }

gathered =
    .alike = 本文件里还有 { $count } 处同样的问题：{ $places }
    .follow = 另有 { $count } 个问题（{ $files } 个文件），可能只是上面这些问题引起的：请先改好上面的，剩下的会再逐个列出

join =
    .and = { $before }、{ $last }
    .or = { $before } 或 { $last }
    .comma = { $before }、{ $last }

piece =
    .nothing = 空白
    .silence = 不作声
    .waiting = 等候
    .choice = 在 `{ $node }`：{ $choice }（{ $points } 分）
    .lost = `{ $criterion }`{ $place ->
        [none] {""}
       *[other] （{ $place }）
    }

reason =
    .not-found = 没有这个文件或文件夹
    .denied = 没有权限
    .is-folder = 这是文件夹
    .system = 系统的说法是：{ $error }
    .too-large = 它超过 { $most } MiB
    .json = 不是该有的 JSON：{ $error }
    .format = 它的格式是 { $found }，这个版本不认识
    .class = 有一种抽法属于第 { $found } 类，而没有这一类

fluent =
    .expected = 这里应是 `{ $sign }`
    .one-of = 这里应是 { $sign } 当中的一个
    .no-text = `{ $id }` 没有文字
    .no-value = 这里没有内容
    .no-default = 没有默认的情形，要有一个写成 `*[…]`
    .defaults = 默认的情形 `*[…]` 只能有一个
    .no-callee = 这里不能这样调用
    .as-selector = 不能按条目、条目的子条目或术语来分情形
    .in-selector = 只能按变量、数字、引号里的文字、函数或术语的子条目来分情形
    .term-attribute = 术语的子条目不能拿来显示
    .open-quote = 引号没有关上
    .positional = 没有名称的参数要写在有名称的前面
    .argument-twice = 参数 `{ $name }` 写了两次
    .escape = 没有 `{ $found }` 这种写法
    .closes-nothing = 多了一个右大括号
    .no-expression = 这里应是变量、引号里的文字或数字
    .no-literal = 这里应是引号里的文字或数字
    .too-deep = 括号嵌套太深（最多 { $most } 层）
    .unknown-message = 没有条目 `{ $id }`
    .unknown-term = 没有术语 `-{ $id }`
    .unknown-function = 没有函数 `{ $id }`
    .without-value = `{ $id }` 自己没有文字
    .round = 它引用了自己
    .too-many = 拼成它的片段太多

C001 = 读不了的文件或文件夹
    .what =
        文件或文件夹不见了，没有读取权限，超过 4 MiB，或者不是 UTF-8；
        或者该是文件的地方，放的是管道、设备或套接字。每个场景、每本手册，在每种语言里都要有一份文案。
        也可能那是办公软件的文档，或者复制时断掉了，或者合并了两个版本却没有取舍。
    .why =
        文件里写了什么无从知道，靠它的东西也就没有了：学员在列表里看不到这个场景。
    .fails =
        用旧编辑器存成 GBK 的中文文案，或者忘了写 `locales/en-US/scenarios/small.ftl`。
    .mend =
        另存为 UTF-8；缺的文件补上；内容放在别的文件夹的，用 `--content 文件夹` 指明。
    .no-content = 这个文件夹里没有内容：既没有 `scenarios`，也没有 `assets/policies`
    .folder = 读不了这个文件夹：{ $error }
    .file = 读不了这个文件：{ $error }
    .missing-folder = 没有这个文件夹
    .missing-file = 没有这个文件
    .nothing-read = 这个文件夹里什么都没有读入：{ $files } 都不以 `{ $ending }` 结尾
    .nothing-here = 这个文件夹是空的，却有 { $words } 的文案
    .no-words = 任何语言里都没有它的文案
    .no-file = 这是管道、设备之类，不是文件，没有读入
    .too-large = 文件超过 4 MiB
    .not-utf8 = 从这里起不是 UTF-8
    .cut = 文件断在半个字上：没有复制完整
    .merged = 文件合并过两个版本，从这里起，两个版本上下并列
    .document = 这是{ $kind ->
        [workbook] 电子表格
        [document] 文字处理软件的文档
        [pdf] PDF
        [page] 网页
        [picture] 图片
        [database] 数据库
       *[archive] 压缩包
    }，不是纯文本
    .name-the-folder = 用 `--content 文件夹` 或 COMPOSURE_CONTENT 指明装着 `scenarios`、`locales` 和 `assets` 的文件夹
    .name-that = 它里面的 `{ $folder }` 才有：用 `--content` 指明那个，或者把里面的都上移一级
    .name-it = 那里放的是 `{ $found }`：把它改名为 `{ $name }`
    .move-it-here = `{ $found }` 正叫这个名字：移到这里来
    .put-the-folder-back = 从备份里取回，或者用 `composure content export` 重新写出
    .name-them = 内容文件以编号命名，后面加 `{ $ending }`
    .put-them-here = 把这些文案所属的文件放到这里，或者删掉文案
    .name-alike = 文案 `{ $found }` 没有用到：如果就是它的，把这个文件改名为 `{ $name }`，或者把文案改得和它同名
    .may-it-be-read = 看看它还在不在，是不是文件，自己有没有读取权限
    .put-a-file = 换成一个文件，或者指向文件的链接
    .every-language = 每种语言都要有一份文案
    .split-it = 内容是人写的文字，不会这么大；请拆成几个文件
    .save-as-utf8 = 把文件存成 UTF-8
    .take-a-copy = 从备份里取回这个文件，或者把丢掉的补写上
    .copy-its-text = 用原来的软件打开，把文字复制到纯文本编辑器里，存成 UTF-8
    .decide = 两个版本留一个，另一个连同 `<<<<<<<`、`=======`、`>>>>>>>` 这几行一起删掉

C002 = 不合 RON 写法的文件
    .what =
        符号放错了地方，括号没有关上，字段不认识、漏写或写了两次，
        或者值的类别不对：该写数字的写了文字，该写整分钟的写了半分钟。
    .why =
        读不懂的就等于没有：这个场景或这本手册用不了。它周围的照样读，有什么问题一次全说清楚。
    .fails =
        ```ron
        passmark: 7000, takes: 2.5
        ```
    .mend =
        从最前面的一处改起：一行里不合写法的只说一处；哪个括号没关，是看各行的缩进猜的。
        有哪些字段，见 `scenarios/README.zh-CN.md`。
    .open-text = `{ $found }` 没有收尾：少了一个引号
    .unopened-text = `{ $found }` 没有开头：少了一个引号
    .open-comment = 这段注释没有收尾
    .unclosed = 这个 `{ $bracket }` 没有关上
    .unopened = 这里少了一个 `{ $bracket }`
    .closes-nothing = 这个 `{ $bracket }` 没有对应的开头
    .wrong-close = 该写 `{ $meant }` 的地方写了 `{ $found }`
    .nested-too-deeply = 括号嵌套太深（最多 { $most } 层）
    .no-comma = 这里少了一个逗号
    .stray-comma = 多了一个逗号
    .no-colon = 有键没有值：这里少了一个 `:`
    .not-a-colour = `{ $found }` 不是颜色
    .another-value = `{ $found }` 和这里该有的不是一类
    .words-here = 这是文案，该放在 `.ftl` 文件里，不是场景，也不是手册
    .no-value = 这里少了值
    .stray = `{ $found }` 写在这里没有意义
    .empty = 文件里什么都没有
    .trailing = 文件到这里该完了，后面还有
    .another-kind = 这个文件是 `{ $found }`，不是 `{ $meant }`
    .unknown-field = 没有字段 `{ $found }`
    .unknown-word = 不认识 `{ $found }`
    .missing-field = 缺少字段 `{ $field }`
    .field-twice = 字段 `{ $field }` 写了两次
    .without-name = 这里的 `{ $found }` 前面少了字段名
    .no-name-here = 这个括号前面不写名称，却写了 `{ $found }`
    .no-field-here = 这里的值不写字段名，却写了 `{ $found }`
    .wrong-count = `{ $found }` 的括号里有 { $count } 个值
    .not-a-number = 该是整数，写的是 `{ $found }`
    .not-whole = 数字 `{ $found }` 不是整数
    .too-large = 这里不能写数字 `{ $found }`
    .not-a-name = 该是引号里的文字，写的是 `{ $found }`
    .escaped = `{ $found }` 里有反斜杠
    .not-names = 该是引号里的名称，或者一列这样的名称，写的是 `{ $found }`
    .not-a-flag = 该是 `true` 或 `false`，写的是 `{ $found }`
    .not-a-value = `{ $found }` 里没有值
    .not-a-scalar = 该是整数、引号里的文字、`true` 或 `false`，写的是 `{ $found }`
    .not-a-word = 该是不带引号的词，写的是 `{ $found }`
    .step-at-a-node = 节点不能声明成步骤
    .steps-stand-under-picks = 组合回应的步骤写在那个回应的 `picks` 里
    .write-picks = 写上可以选什么，或者去掉 `picks`，当作普通回应
    .not-earned = 该是引号里的条款编号，或者 `(clause: "…", applies: …)`，写的是 `{ $found }`
    .not-a-list = 该是列表 `[…]`，写的是 `{ $found }`
    .not-a-map = 该是映射 `{"{"}"编号": …{"}"}`，写的是 `{ $found }`
    .nothing-to-pick = 这里没有可选的：括号是空的
    .not-a-record = 该是括号里的各个字段 `(…)`，写的是 `{ $found }`
    .delete-it = 删掉它
    .close-on-its-line = 在它那一行关上
    .colours = 颜色写成 `"#rrggbb"`，每一位是 0 到 9 或 a 到 f
    .sizes = 字号要大于 0
    .as-ships = 照 `{ $like }` 的写法
    .comments = 注释以 `//` 开头
    .open-it = 在它前面加一个引号
    .close-comment = 用 `*/` 收尾
    .by-indentation = 在下一行缩进不比它深的之前关上
    .by-closing = 它的另一半在下面，就在缩进和它一样的那一行开头
    .where-files-stand = 场景放在 scenarios，手册放在 assets/policies
    .where-words-stand = 文案放在 locales；原来在这里的文件，请从备份里取回
    .one-of = 可以写 { $names }
    .nothing = 这里什么都不能写
    .add-field = 在这对括号里加上 `{ $field }: …`
    .no-escapes = 名称里不能用 `\n`、`\u` 这类转义
    .whole-numbers = 分钟、情绪的步数、权重和分数都是整数
    .digits = 数字最多 { $most } 位
    .in-quotes = 写成 `"{ $name }"`
    .without-quotes = 写成 `{ $name }`，不加引号
    .may-follow = 从这里起还有 { $count } 处不对，可能只是上面的问题引起的
    .mend-first = 请先改好上面的；剩下的会再逐个列出

C003 = 不合 Fluent 写法的文案
    .what =
        文案里有一段，既不是条目，也不是子条目，也不是注释；
        或者条目、子条目丢了点号，或前面多了空格，结果接到了上一段文字后面。
    .why =
        这一段会被跳过，学员读到的可能是半句话，也可能什么都没有。
    .fails =
        ```ftl
        opening = 他把存折往台面上一放。
        “四十分钟了！”
        ```
    .mend =
        接着上一行的，要缩进。接下去的行不能以 `[`、`*`、`.` 或 `{"}"}` 开头；
        文字正好以这样的符号开头的，写成 `{"{"} "[" {"}"}`。
    .not-fluent = 不合 Fluent 的写法：{ $error }
    .not-closed = 这个 `{ $sign }` 没有关上
    .not-opened = 这个 `{ $sign }` 没有对应的开头：前面少了 `{"{"}`
    .swallowed = `{ $message }` 被当成了前一段文字的一部分
    .no-equals = `{ $id }` 后面少了 `=`
    .no-id = 条目不能叫 `{ $found }`
    .no-name-of-a-case = 情形不能叫 `[{ $found }]`
    .latin-letters = 名称是一个词，只用拉丁字母、数字和 `-`；给人看的写在后面
    .comments = 注释以 `#` 开头，写在行首
    .write-equals = 写成 `{ $id } = …`
    .ron-here = 这是场景或手册，不是文案
    .close-brace = 在填入的变量后面写上 `{"}"}`
    .close-quote = 在 `{"}"}` 之前关上引号
    .open-brace = 在填入的变量前面写上 `{"{"}`；要把大括号本身显示出来，写成 `{"{"} "{"}"}" {"}"}`
    .begin-with-dot = 这一行要以 `.{ $attribute }` 开头
    .begin-the-line = `{ $id }` 要写在行首，前面不能有空格
    .take-a-copy = 原来在这里的文案，请从备份里取回
    .indent = 接下去的行要缩进，不能以 `[`、`*`、`.` 或 `{"}"}` 开头

C004 = 不合格式的编号
    .what =
        编号的写法不是 `[a-z][a-z0-9-]*`（手册里的动作和字段是 `[a-z][a-z0-9_]*`），或者超过 64 个字符。
    .why =
        编号会留在记录、应答脚本、导出的数据和文件名里，一用就是好几年，什么系统都得认得。
    .fails =
        ```ron
        goals: [(id: "Calm at close", …)]
        ```
    .mend =
        用小写字母、数字和短横：`calm-at-close`。给人看的写在文案里，不写在编号里。
    .not-an-id = `{ $found }` 不能作编号
    .document = `{ $found }` 不能作文件的名称
    .form = 编号以小写字母开头，后面是小写字母、数字和 `{ $joiner }`，最多 64 个字符
    .of-a-file = 场景文件的名称和编号一样：小写字母、数字和 `-`
    .of-a-document = 用字母、数字、`-` 和 `_`；它的标题写在文案里，条目叫 `document-…`

C005 = 用了两次的编号
    .what =
        两个节点，同一节点的两个回应，或者两个目标、断言、话题、条款、参数、条目等用了同一个编号；
        或者一列名称里同一个写了两次，或者文案里两样东西叫同一个名字。
    .why =
        箭头、记录、文字都只能指其中一个，而作者两个都要。
    .fails =
        ```ron
        "opening": (…), "opening": (…)
        ```
    .mend =
        改掉其中一个的编号，文案也一起改；或者删掉一个。
    .fact = 事实 `{ $id }` 定义了两次
    .node-or-ending = 节点或结局 `{ $id }` 定义了两次
    .goal = 目标 `{ $id }` 定义了两次
    .claim = 断言 `{ $id }` 定义了两次
    .interrupt = 突发事件 `{ $id }` 定义了两次
    .response = 回应 `{ $id }` 定义了两次
    .word = 词 `{ $id }` 定义了两次
    .activity = 动作 `{ $id }` 定义了两次
    .parameter = 参数 `{ $id }` 定义了两次
    .competency = 能力 `{ $id }` 定义了两次
    .clause = 条款 `{ $id }` 定义了两次
    .field = 字段 `{ $id }` 定义了两次
    .value = 取值 `{ $id }` 定义了两次
    .message = 条目 `{ $id }` 定义了两次
    .earned = 得分项 `{ $clause }` 写了两次
    .named = 动作 `{ $activity }` 写了两次
    .topic = 话题 `{ $id }` 定义了两次
    .standing-act = 随时可做的举动 `{ $id }` 写了两次
    .of-ending = 同一个结局里有两样东西叫 `{ $id }`：每一项、每一句都要有自己的编号
    .own-standing-act = `{ $id }` 是随时可做的举动；节点要用别的代替它，写在节点的 `standing` 里
    .clock-time = 时刻 `{ $id }` 定义了两次
    .argument = `{ $id }` 既是时刻的名称，又是事实或手册参数的名称
    .person = 人物 `{ $id }` 写了两次
    .first-is-shown = 显示的是前一个；请删掉一个

C006 = 文案里另有含义的编号
    .what =
        台词或回应叫 `title`、`summary`、`briefing` 或 `customer`，
        以 `goal-`、`fact-`、`ending-` 或 `topic-` 开头，或以 `-note`、`-better` 结尾；
        或者一句台词的名称是另一句加 `-hint`，一个回应的名称是另一个加 `-harm`；
        或者事实、时刻叫 `clock`。
    .why =
        叫这个名字的条目另有用处：学员会在屏幕上读到复盘的点评，或者把台词当成标题。
    .fails =
        ```ron
        lines: [(say: "title")]
        ```
    .mend =
        换一个名称，场景和各语言的文案一起改。
    .done = `{ $id }` 表示多选的步骤选完了，选项不能叫这个
    .reserved = `{ $id }` 在文案里另有含义
    .choose-another = 换一个名称；哪些不能用，见 `--explain C006`

C007 = 没有定义的名称
    .what =
        提到的节点、结局、话题、人物、动作、条款、事实、字段、能力、参数或手册，哪里都没有定义；
        或者手册本身有错误。
    .why =
        箭头没有去处，条件无从问起：这个场景没法进行。
    .fails =
        ```ron
        goto: "clsing"
        ```
    .mend =
        多半是笔误，会提示最像的名称。节点和结局在场景里定义，动作等在手册里。
    .book = 没有手册 `{ $found }`
    .node = 没有节点 `{ $found }`
    .node-or-ending = 没有节点或结局 `{ $found }`
    .activity = 没有动作 `{ $found }`
    .clause = 没有条款 `{ $found }`
    .fact = 没有事实 `{ $found }`
    .field = 没有字段 `{ $found }`
    .competency = 没有能力 `{ $found }`
    .parameter = 没有参数 `{ $found }`
    .leads-into-a-step = `{ $found }` 是组合回应的一个步骤，只有那个回应能走到
    .starts-at-a-step = `{ $found }` 是组合回应的一个步骤，对话不能从这里开始
    .step = 没有哪个组合回应有步骤 `{ $found }`
    .pick = 这个步骤没有选项 `{ $found }`
    .topic = 没有话题 `{ $found }`
    .person = 没有人物 `{ $found }`
    .book-has-errors = 手册 `{ $book }` 有错误，这个场景无从检查
    .book-has-errors-for = 手册 `{ $book }` 有错误，用它的场景都无从检查：{ $scenarios }
    .no-silence = 手册的动作里缺少 `{ $activity }`
    .no-activity = `{ $clause }` 没有写是哪个动作
    .lead-to-its-response = 改为通向节点或结局：步骤由它自己的回应带到
    .books = 手册放在 assets/policies
    .start = `start` 写节点的编号
    .activities-of = 动作列在手册 `{ $book }` 里
    .no-field-here = 这个回应的动作都不带这个数据
    .nodes-or-endings = 在 `nodes` 或 `endings` 里定义它
    .facts = 在 `facts` 里定义它
    .nodes = 在 `nodes` 里定义它
    .clauses-of = 条款列在手册 `{ $book }` 里
    .parameters-of = 参数列在手册 `{ $book }` 里
    .competencies-of-book = 能力列在手册里
    .competencies = 加到 `competencies` 里
    .activities = 加到 `activities` 里
    .parameters = 加到 `parameters` 里
    .fields = 给某个动作加上这个字段
    .mend-the-book = 请先改好手册
    .add-silence = 加上 `"{ $activity }": (actor: Staff)`
    .name-an-activity = 至少写一个动作
    .steps = 组合回应的步骤，就是 `picks` 里的各个键
    .picks-of = 选项是 `{ $step }` 的 `of` 里写的那些
    .topics = 加到 `topics` 里
    .people = 在 `people` 里定义；客户本人不写名称
    .language = 没有语言 `{ $found }`
    .languages = 场景先用 { $names } 当中的一种来写

C008 = 不能作得分项的条款
    .what =
        `earns` 里写的条款是扣分项，不是得分项，或者不约束学员扮演的角色。
        得分项的模板是 Existence、Exactly、Init、End、Choice 和 ExclusiveChoice；其余都是扣分项，违反了自动扣分。
    .why =
        没有违反就给分，等于什么都不做也得分，学员做了什么反而看不出来。
    .fails =
        ```ron
        earns: ["no-rude-words"]        // 模板是 Absence：扣分项
        ```
    .mend =
        从 `earns` 里去掉。每场接待本来就会看着它。
    .kept = `{ $clause }` 是扣分项，不是得分项：它的模板是 { $template }
    .other-role = `{ $clause }` 不约束学员扮演的角色
    .counts-by-itself = 从 `earns` 里去掉；违反了会自动扣分
    .remove = 从 `earns` 里去掉

C009 = 做了只有对方才能做的动作
    .what =
        节点里让客户做了员工的动作，或者回应里让学员做了客户的动作。
    .why =
        管这个动作的条款会判到不该判的人头上。
    .fails =
        ```ron
        performs: ["soothe"]            // 写在节点上：成了客户安抚
        ```
    .mend =
        移到真正做它的回应里，或者改成客户自己的动作。每个动作归谁，手册里写着。
    .of-staff = `{ $activity }` 是员工的动作，客户不能做
    .of-customers = `{ $activity }` 是客户的动作，员工不能做

C010 = 超出范围的数值或写法
    .what =
        情绪是 0 到 10，每次最多变 3 步；通过线是 1 到 10,000；耐心是 1,000 到 600,000 毫秒；
        权重是 1 到 100；`applies` 只能问事实；时限的两端单位要相同，先后要对。
    .why =
        不然程序只能猜，证明的也就不是所写的这个场景了。
    .fails =
        ```ron
        mood: (anger: 5)                // 写在回应里，一次变 5 步
        ```
    .mend =
        范围会列出来。情绪要跳两次，就是两个时刻：写成两个节点。
    .mood-at-start = 开始时的{ $axis ->
        [anger] 怒气
        [anxiety] 焦虑
       *[trust] 信任
    }是 { $figure }
    .step = `{ $place }` 的{ $axis ->
        [anger] 怒气
        [anxiety] 焦虑
       *[trust] 信任
    }一次变 { $figure }
    .mood = 情绪是 { $figure }
    .pass-mark = `pass_mark` 是 { $figure }
    .patience = 耐心（毫秒）是 { $figure }
    .takes = `takes`（分钟）是 { $figure }
    .goal-weight = 权重是 { $figure }
    .times = `times` 是 { $figure }
    .weight = `{ $severity }` 的权重是 { $figure }
    .weights = 权重的大小次序不对
    .nodes = 节点有 { $count } 个
    .interrupts = 突发事件有 { $count } 个
    .endings = 结局有 { $count } 个
    .facts = 事实有 { $count } 个
    .goals = 目标有 { $count } 个
    .claims = 断言有 { $count } 条
    .claims-and-says = 断言和结局里的句子一共 { $count } 条
    .topics = 话题有 { $count } 个
    .people = 客户之外的人物有 { $count } 个
    .clock-times = 时刻有 { $count } 个
    .activities = 动作有 { $count } 个
    .parameters = 参数有 { $count } 个
    .competencies = 能力有 { $count } 项
    .clauses = 条款有 { $count } 条
    .fields = 字段有 { $count } 个
    .ending-fields = 结局 `{ $ending }` 有 { $count } 项
    .ways = 组合回应 `{ $response }` 的做法太多
    .picks = 步骤 `{ $step }` 要选 { $figure } 个
    .responses = `{ $node }` 有 { $count } 个回应
    .picks-of-step = 步骤 `{ $step }` 有 { $count } 个选项
    .choices = 事实 `{ $fact }` 有 { $count } 个取值可抽
    .asked = 条件问到的动作超过 { $most } 个
    .window-of-hall = 大厅没有 { $figure } 号窗口
    .crowd = 围观人数 { $figure } 超出范围
    .depends-on-path = `{ $criterion }` 的 `applies` 取决于怎么走
    .other-kind = `{ $value }` 的数值和 `otherwise` 的不是一类
    .units = `{ $clause }` 的 `not_before` 和 `within` 单位不同
    .window = `{ $clause }` 的时限还没开始就结束了
    .compared-with-itself = `{ $clause }` 里，触发的举动在和自己比较
    .sum-and-activation = `{ $clause }` 的目标同时读了合计和触发的举动
    .weights-in-order = 关键 ≥ 重要 ≥ 一般 ≥ 1
    .fewer-ways = 所有组合回应加起来最多 { $most } 种，先选后选不另计：减少会做出动作的选项，或者少问几个
    .least-then-most = `least` 和 `most` 都不能超过选项数，`least` 不能大于 `most`
    .a-key-each = 最多 9 个：每个对应一个按键
    .a-key-each-pick = 最多 { $most } 个：每个对应一个按键，可以多选时 `done` 也占一个
    .choices-possible = 可以写 1 到 100 个
    .facts-only = 只能用针对事实的 `Is`、`MoreThan` 和 `LessThan`
    .one-unit = 两个用同一种单位
    .within-is-later = `within` 是较晚的那一端
    .into-the-target = `Activation` 要写在目标的条件里
    .compare-the-sum = 用合计和参数比，或者用两个举动互相比

C011 = 只写了耐心，或者只写了不作声的去处
    .what =
        `patience` 说内容读完之后客户还等多久，`on_silence` 说等完了怎么样；只写一个，话就只说了一半。
        客户走后没有人在等。本来就该等的，写 `silence: Fits`，等候时做出什么写在 `on_silence` 里。
    .why =
        倒计时走完没有去处，学员就对着一个不动的屏幕。
    .fails =
        ```ron
        patience: 20000, responses: {"{"}…{"}"}
        ```
    .mend =
        两个都写：`patience: 20000, on_silence: (goto: "…")`；或者都不写。
    .in-step = 组合回应的步骤 `{ $node }` 写了耐心
    .in-aftermath = `{ $node }` 在客户走后，却写了耐心
    .no-silence = `{ $node }` 有 `patience`，没有 `on_silence`
    .no-patience = `{ $node }` 有 `on_silence`，没有 `patience`
    .remove-both = 去掉 `patience` 和 `on_silence`：没有人在等
    .add-silence = 写上不作声通向哪里：`on_silence: (goto: …)`
    .add-patience = 写上客户等多久：`patience: 20000`
    .nothing-fits = `{ $node }` 写着可以等，可是没有人在等什么
    .performs = 在 `{ $node }` 不作声并不合适，却写了做出动作
    .say-that-it-fits = 本来就该等的，加上 `silence: Fits`；别处不作声只算 `stay_silent`，不做别的

C012 = 走不到的地方
    .what =
        从开头算起，没有箭头、不作声或突发事件通到这个节点或结局。
    .why =
        学员永远看不到它，也看不到里面的回应。往往是忘了一个箭头，另一个又指错了。
    .fails =
        ```ron
        endings: {"{"}"done": Resolved, "never": Unresolved{"}"}      // 没有 `goto: "never"`
        ```
    .mend =
        用 `goto` 通到那里，或者连同文案一起删掉。
    .node = 没有什么通到节点 `{ $node }`
    .ending = 没有什么通到结局 `{ $ending }`
    .lead-there = 用 `goto` 通到那里，或者删掉它

C013 = 可能无路可走的时刻
    .what =
        节点或组合回应的步骤一个回应都没有，或者各个回应的条件都不可能成立（错误）；
        或者每个回应都有条件，某种情形下一个都不成立（警告）。
    .why =
        对话只在结局结束。学员会对着一张空单子，走不下去。
    .fails =
        ```ron
        responses: {"{"}"pay": (when: Done("verify_identity"), …){"}"}
        ```
    .mend =
        给节点一个不带 `when` 的回应，或者让各个条件合起来管住所有情形：一个写 `Done(x)`，一个写 `Not(Done(x))`。
        组合回应的步骤里，不带 `when` 的选项要够 `least` 那么多。
    .no-response = `{ $node }` 没有回应
    .never-any = `{ $node }` 一个回应也给不出来：条件都不可能成立
    .maybe-none = `{ $node }` 可能让学员一个回应都没有
    .give-one = 对话只在结局结束；给节点一个回应
    .cover-every-case = 给它一个不带 `when` 的回应，或者让条件管住所有情形
    .never-any-pick = 在 `{ $step }` 什么都选不了：能选的条件都不可能成立
    .maybe-no-pick = `{ $step }` 可能让学员没有可选的
    .maybe-too-few = `{ $step }` 能选的可能少于 `least`，学员走不下去
    .let-one-be-picked = 让其中一个不带 `when`，或者问可能成立的
    .picks-for-every-case = 让其中一个不带 `when`，或者让条件管住所有情形
    .ask-for-fewer = 调低 `least`，或者让不带 `when` 的够那么多
    .let-one-hold = 让其中一个回应不带 `when`，或者问可能成立的

C014 = 没有台词，或者轮不到该说的那句
    .what =
        说的是第一句 `when` 成立的台词。所以节点里只有最后一句不带 `when`，也必须不带；一个节点有 1 到 32 句。
        对随时可做的举动的反应、结局里的句子，也都这样。
    .why =
        最后一句带条件，客户可能没有话说；前面的一句不带条件，后面的就永远听不到。
    .fails =
        ```ron
        lines: [(say: "opening"), (when: AtLeast(anger, 7), say: "opening-hot")]
        ```
    .mend =
        把不带 `when` 的一句放到最后。节点各个回应的文案写在这一句下面。
    .none = `{ $node }` 没有台词
    .last-has-condition = `{ $node }` 的最后一句带了 `when`：可能没有话说
    .never-said = `{ $line }` 后面的台词永远不会说
    .too-many = `{ $node }` 有 { $count } 句台词
    .order = 说的是第一句成立的，所以最后一句不带 `when`，其余都要带

C015 = 可能没完没了的循环
    .what =
        从这个回应出发，对话会回到它，一次又一次：
        循环里没有一个回应带着 `Not(Done(…))`，问的是它自己做出的动作。
    .why =
        学员可以一直绕下去；没有尽头的，既无法证明，也无法公平评分。
    .fails =
        ```ron
        "opening": (responses: {"{"}"again": (kind: Ask, performs: ["ask_need"], goto: "opening"){"}"}, …)
        ```
    .mend =
        让循环里的一个回应用过就没有：`when: Not(Done("ask_need"))`。
    .round = 从 `{ $response }` 出发，对话可以一直绕下去
    .guard = 给循环里的一个回应加上条件：`when: Not(Done("它自己的动作"))`

C016 = 不作声走了回头路
    .what =
        不作声，对话就回到已经走过的地方。
    .why =
        回应可以用过就没有，不作声不行：学员一直不说话，就一直听同一句。
    .fails =
        ```ron
        "opening": (patience: 20000, on_silence: (goto: "opening"), …)
        ```
    .mend =
        让不作声往前走，走到一个回不到这里的时刻：在那里客户再说一遍，或者走人。
    .back = 在 `{ $node }` 不作声，会回到它自己
    .lead-on = 让不作声通向一个回不到这里的节点

C017 = 太大，读不过来也证明不了
    .what =
        规则能分辨的事实组合超过 12 种，或者场景的节点超过 24 个。
        规则要读的事实，组合超过 4096 种的，什么都无法证明。
    .why =
        每种组合都是一场单独的接待，都要公平：要分别走遍，培训师也该都走过一次。
        超过 24 个节点，没有人能把整段对话装在脑子里。
    .fails =
        ```ron
        facts: {"{"}"tier": OneOf(["ordinary", "vip", "private"]), "temperament": OneOf(["even", "fiery", "proud", "anxious", "follower"]){"}"}
        ```
    .mend =
        少抽几个取值，规则用不着的改成 `Words`。所有规则都一视同仁的取值只算一个。长的场景拆成两个。
    .nodes = 节点有 { $count } 个
    .classes = 规则能分辨 { $count } 种事实组合
    .draws = 规则要读的事实有 { $draws } 种组合，最多 { $most } 种
    .nodes-at-most = 最多 { $most } 个，才好读、好证明
    .classes-at-most = 最多 { $most } 种，才好证明、好演练
    .draw-fewer = 无法证明：请少抽几个取值

C018 = 这种语言缺少的文案
    .what =
        内容要用的文字，这种语言里没有：台词、回应或它的 `-note`，结局、目标、条款、动作，
        或者文字里要显示的某个取值的说法；又或者别的语言有的提示、伤人的话（警告）。
        还有可能是 `app.ftl`，也就是程序自己的界面文字，不完整。内容不必带这个文件；带了，就用它，不用程序自带的。
    .why =
        学员读着自己的语言，中间冒出源语言的句子，或者空着一块。`app.ftl` 不完整时，不能考核。
    .fails =
        ```ftl
        opening = 你们是怎么办事的？
            {"."}hello = 您好。            # 没有 .hello-note
        ```
    .mend =
        照当地同事的说法补上；源语言怎么说，会列出来。缺得很多的，文件多半断掉了：从备份里取回。
        不想留的 `app.ftl`，删掉就行。
    .missing = { $language } 缺少文案 `{ $message }`
    .missing-several = { $language } 缺少 { $count } 条文案：{ $messages }
    .missing-many = { $language } 缺少 { $count } 条文案，按用到的先后：{ $messages }
    .or-delete = 补上缺的，写法见 `composure content export` 写出的同名文件；或者删掉这个文件，改用程序自带的文字
    .only-elsewhere = { $language } 缺少 `{ $message }`，{ $languages } 有
    .in-all-or-none = 要么每种语言都写，要么都不写：各语言的学员得到的帮助要一样
    .write-or-restore = 如果原来有，是文件断掉了：从备份里取回；原来没有的，写上
    .of-something-else = 这里大半是别的东西的文案：请从备份里取回这个文件
    .write-or-put-back = 如果原来有，从备份里放回来；原来没有的，写上
    .source-says = 源语言写的是：{ $text }
    .source-begins = 源语言的开头是：{ $text }
    .add-message = 加上 `{ $id } = …`
    .add-attribute = 在 `{ $id }` 下面加上 `.{ $attribute } = …`
    .perhaps-lost = { $language } 缺少 { $count } 条文案：{ $messages }；可能只是因为这个文件里有不合 Fluent 写法的地方
    .mend-first = 请先改好那里；还缺的会再逐条列出

C019 = 没有用到的文案
    .what =
        没有台词、回应、事实、目标、结局、条款或画面用到这一条。
    .why =
        多半是编号打错了，用心写的文字没有人看到；也可能它的节点已经删了。
    .fails =
        ```ftl
        opening = …
            {"."}helo-note = 先打招呼。
        ```
    .mend =
        改正编号，或者在各语言里都删掉。如果每种语言都有许多条没有用到，
        多半是它们的场景或手册丢了一部分：从备份里取回。
    .unused = 没有什么用到 `{ $message }`
    .in-every-language = 各语言都有的 { $count } 条文案，在这个文件里找不到所属：{ $messages }
    .renamed = 如果这里改过编号，各语言的文案也要改；如果是笔误，请照文案里的写
    .another-file = 如果文件断掉了，或者被别的文件覆盖了，从备份里取回；否则在各语言里都删掉

C020 = 用了没有的变量的文案
    .what =
        文案里的变量，内容并没有提供；或者引用了没有的条目、术语、函数；或者变量丢了大括号。
    .why =
        学员会在句子中间读到 `{"{"}$amuont{"}"}`。
    .fails =
        ```ftl
        briefing = 请接待{"{"} $surnmae {"}"}先生。
        ```
    .mend =
        可以用的变量是场景的事实和手册的参数；条款的文案里，只能用对谁都一样的参数。
    .not-there = `{ $message }` 里用了没有的变量 `${ $argument }`
    .not-put-together = `{ $message }` 拼不成句子：{ $error }
    .bare = `{ $message }` 会把 `${ $argument }` 原样显示出来
    .put-in-braces = 放进大括号里，显示的才是它的值：`{"{"} ${ $argument } {"}"}`
    .there-is = 可以用的有 { $arguments }

C021 = 条款不能有的级别
    .what =
        关键条款，是文件明文规定学员必须做到、而且每场接待都可能违反的：
        `force` 是 `Must`，`basis` 是 `Text`，约束的是学员能扮演的角色，模板属于扣分项。
    .why =
        违反它，本次考核就不通过。推断出来的、本行自定的、该由别的同事做的，都不能让人不通过。
    .fails =
        ```ron
        force: Must, basis: Inference, severity: Critical
        ```
    .mend =
        改成 `Major`，或者找到写明这一条的文件。
    .not-must = `{ $clause }` 不能是关键条款：它的 `force` 不是 `Must`
    .not-text = `{ $clause }` 不能是关键条款：它的 `basis` 不是 `Text`
    .not-the-learners = `{ $clause }` 不能是关键条款：没有学员扮演它约束的角色
    .earned = `{ $clause }` 不能是关键条款：每场接待都看着它，而不是每场都能得这一分
    .make-it-major = 改成 `Major`，或者补上关键条款该有的

C022 = 不存在的日期或时间
    .what =
        故事里的时间写成 `YYYY-MM-DDTHH:MM`，节假日、调休上班日写成 `YYYY-MM-DD`，都要是日历上有的日子；
        一天里的时刻写成 `HH:MM`。`After` 问的时刻，要在场景开始的当天、开始之后。
    .why =
        按小时、按工作日算的时限都从它起算；写错了，没有超时的学员也成了超时。
    .fails =
        ```ron
        begins: "2026-02-30T15:40"
        ```
    .mend =
        月和日都写两位数。
    .time = `{ $found }` 不是日期加时间
    .date = `{ $found }` 不是日期
    .form-of-time = 故事里的时间写成 `YYYY-MM-DDTHH:MM`
    .form-of-date = 日期写成 `YYYY-MM-DD`
    .clock = `{ $found }` 不是一天里的时刻
    .not-after-begins = { $time } 不在场景开始之后
    .form-of-clock = 时刻写成 `HH:MM`，从 `00:00` 到 `23:59`
    .later-that-day = 改成同一天更晚的时刻

C023 = 程序不认识的性情
    .what =
        程序自己会读取值的事实只有 `temperament`（性情）一个，取值有八种：`even`（平和）、`fiery`（火爆）、
        `aggrieved`（委屈）、`exacting`（较真）、`proud`（要面子）、`anxious`（焦虑）、`calculating`（精明）、`follower`（随大流）。
    .why =
        情绪每动一步，都按性情放大或缩小。不认识的会当作 `even`，客户就不是作者写的那个人了。
    .fails =
        ```ron
        "temperament": OneOf(["angry"])
        ```
    .mend =
        从八种里选最接近的；情绪与它无关的，给这个事实换个名称。
        各种性情怎样影响情绪，见 `composure content temperaments`。
    .unknown = 没有性情 `{ $found }`
    .not-a-word = 性情要写成词
    .known = 可以写 { $names }
    .words = 性情要写成引号里的词

C024 = 留着源语言没有改的文字
    .what =
        文字与源语言一字不差，而在这种语言里不可能这样写：不是中文的语言里有汉字，
        或者简体、繁体之间，出现了只有源语言那边才用的字。数字、拉丁字母的名称、两边通用的字不算。
    .why =
        当时复制过来准备以后再译，以后却没有来：学员读到的是另一种文字。
    .fails =
        ```ftl
        closing = 算了。                  # 在 locales/en-US 里
        ```
    .mend =
        照当地同事的说法写。
    .same = `{ $message }` 与源语言一字不差
    .write-it = 照当地同事的说法写

C025 = 规则读了它用不上的文字
    .what =
        条件或金额读了 `Words` 类的事实，或者拿可能抽到文字的东西来计算、比较。
    .why =
        `Words` 类的事实只供文案使用。正因为规则都不读它，证明时才不增加情形，客户姓什么也绝不影响学员得分。
        而且文字变不成数字，用它算出来的没有值。
    .fails =
        ```ron
        when: Is("surname", "li")
        ```
    .mend =
        规则要读的，用 `OneOf`；要计算的，用数字。
    .reads = 规则读了 `{ $fact }`，而它只是文字
    .one-of = 规则要读的，用 `OneOf`
    .reckons = 这里要的是数字，而它可能是 `{ $value }`
    .numbers = 计算和比较，要用数字、取值是数字的事实和是数字的参数

C026 = 没有内容、或者一条说了几件事的断言
    .what =
        一条断言有一个 `id`，再加 `never_passes`、`never_fails`、`can_pass`、`never`、`can` 当中的一个，只能一个。
    .why =
        `check --prove` 会证明它，或者给出推翻它的最短走法；一条说了两件事，推翻了也不知道是哪一件。
    .fails =
        ```ron
        claims: [(id: "honest", never_passes: Done("lend_own_money"), can: AtMost(anger, 2))]
        ```
    .mend =
        写成两条断言。
    .none-or-several = 断言 `{ $claim }` 没有内容，或者说了几件事
    .give-one = 给它 { $words } 当中的一个

C027 = 没有用到的事实
    .what =
        没有条件、金额或手册的规则读这个事实，也没有哪种语言的文字提到它。
    .why =
        抽它是为了让每场接待不一样，其实都一样：两名学员以为接待了不同的客户，并没有。
    .fails =
        ```ron
        facts: {"{"}"age": OneOf([30, 70]), …{"}"}        // 没有 {"{"} $age {"}"}，也没有问它的条件
        ```
    .mend =
        让台词提到它，或者让规则问到它；不然就删掉。
    .unused = 没有文字、也没有规则用到事实 `{ $fact }`
    .use-it = 在文字里写 `{"{"} ${ $fact } {"}"}` 提到它，或者在条件里问它；不然就删掉

C028 = 变量与源语言不一致的文字
    .what =
        源语言的文字里有的变量，这里没有，或者反过来。或者 `app.ftl`（程序自己的界面文字）里有一条，
        漏了程序告诉它的东西，例如 `format-money = 100` 漏了金额，哪怕只在一种情形里漏掉。
        或者按变量分情形时，情形对不上：`[afternoon]` 写成 `[aftrnoon]`，同一个写了两次，或者与源语言的不一样。
    .why =
        金额、上限、热线，这些决定怎么做才对的，一名学员看得到，另一名看不到：考的就不是同一份卷子。
        写成 `[aftrnoon]` 的那句永远不会说，悄悄由别的句子顶替。
        `app.ftl` 里不管什么情形都说同一句的，不能考核。
    .fails =
        ```ftl
        ask = 我要取{"{"} $amount {"}"}。          # zh-CN
        ask = I want my money.            # en-US：取多少？
        ```
    .mend =
        要么都提到，要么都不提。按事实分情形时，情形就是事实的取值，例如 `$tier` 的 `[vip]` 和 `*[ordinary]`，
        前提是 `fact-tier` 下面没有给取值写说法；金额、数字、时间只用来显示，不能分情形。
        差别不止一个词的，写成单独的台词，带上 `when: Is("tier", "vip")`。
    .leaves-out = `{ $message }` 漏了 { $left }
    .adds = `{ $message }` 多了 { $added }
    .both = `{ $message }` 漏了 { $left }，多了 { $added }
    .lost = `{ $message }` 漏了程序告诉它的 { $left }
    .not-always = `{ $message }` 不是每种情形都显示 { $left }，程序自带的都显示
    .case-twice = `{ $message }` 的一处选择里，情形 `[{ $case }]` 写了两次
    .cases-lost = `{ $message }` 没有分出情形 { $lost }，程序里有
    .cases-unknown = `{ $message }` 有情形 { $unknown }，它永远不会出现
    .cases-other = `{ $message }` 有情形 { $unknown }，它永远不会出现；却没有 { $lost }
    .case-never = `{ $message }` 有 `${ $argument }` 的情形 { $case }，它永远不会出现
    .cases-differ = `{ $message }` 按 `${ $argument }` 分的情形，与 { $language } 的不一样
    .once = 用得上的只有前一个；另一个多半该是别的情形
    .one-of = `${ $argument }` 只会是 { $values }
    .only-shown = `${ $argument }` 只用来显示，不能分情形；请在场景里写成单独的台词，带上 `when`
    .tell-apart-alike = 各语言分的情形要一样
    .in-all-or-none = 各语言要么都提到，要么都不提
    .put-in-or-delete = 补进去，写法见 `composure content export` 写出的同名文件；或者删掉这个文件，改用程序自带的文字

C029 = 没有归属的文案文件
    .what =
        `locales` 里有个文件，不属于任何场景或手册，或者它的语言程序没有。
    .why =
        没有人会读到它。多半是场景改了名，文案没有跟着改。
    .fails =
        `locales/en-US/scenarios/smal.ftl`，而场景是 `scenarios/small.ron`。
    .mend =
        改得和它的场景或手册同名，或者删掉。
    .orphan = 文案 `{ $file }` 没有用到
    .where-words-stand = 文案放在程序有的语言里的 `scenarios/<id>.ftl` 和 `policies/<id>.ftl`

C030 = 时间紧、读不完的文字
    .what =
        客户说的话，中文超过 90 字，其他语言超过 300 个字母；或者学员可选的回应超过 50 字、160 个字母。
        分情形的按最长的算，一个变量算一个字。
    .why =
        学员读的时候客户在等，读得慢的不该因此吃亏。比旁边长的回应，还会自己露底。
    .fails =
        一个回应里，一口气道歉、解释、提办法、说再见。
    .mend =
        改短，或者拆成两个时刻。参考：台词 25 到 60 字，回应 15 到 35 字；上限是参考的一倍半，
        英文字母按同样一句话来算，一个字合三个多字母。
    .long = `{ $message }` 长 { $length } 个字符
    .readable = 时间紧的时候，最多读得完 { $most } 个

C031 = 没有下文的动作
    .what =
        员工的一个动作，手册里没有条款管它，也没有场景做它。客户的动作不算：它只说发生了什么，没有规则约束客户。
    .why =
        作者从动作表里挑，相信挑了就算数。没有地方算数、也没有地方发生的，是一句空话；往往是忘了写条款。
    .fails =
        ```ron
        activities: {"{"}"whistle": (actor: Staff), …{"}"}
        ```
    .mend =
        写一条管它的条款，或者在场景里用上；不然连同文案删掉。
    .unused = 没有条款、也没有场景用到 `{ $activity }`
    .use-it = 写一条管它的条款，或者在场景里用上；不然连同文案删掉

C032 = 在这里得不到的分
    .what =
        `earns` 里写了一条条款，可是场景里没有回应做它要的动作；或者只有客户才能做。
    .why =
        它的权重算在满分里：最好的学员也拿不到满分，复盘时人人都因为办不到的事受责备。
    .fails =
        ```ron
        earns: ["work-log"]             // 没有回应做 log_incident
        ```
    .mend =
        给某个回应加上这个动作，或者把条款从 `earns` 里去掉。
    .nobody = 没有回应能得 `{ $clause }` 的分
    .let-perform = 让某个回应做 { $activities }，或者从 `earns` 里去掉

C033 = 还没开始就已成定局的条件
    .what =
        条件的一部分不管学员怎么做都成立，或都不成立：事实拿来比的值从来抽不到，
        情绪拿来和两头的极值比，`Done` 问的动作没有回应做。
    .why =
        后面的台词、回应或目标，对谁都有，或对谁都没有；而作者以为是一部分人才有。
    .fails =
        ```ron
        when: Is("tier", "gold")        // 抽的是 "ordinary"、"vip"
        ```
    .mend =
        改正取值或动作，或者去掉条件的这一部分。
    .drawn-always = 这里总是成立：`{ $fact }` 抽的是 { $values }
    .drawn-never = 这里从不成立：`{ $fact }` 抽的是 { $values }
    .at-least-always = 这里总是成立：情绪至少是 0
    .at-most-always = 这里总是成立：情绪至多是 10
    .never-fewer = 这里从不成立：没有比零更少的
    .never-done = 这里从不成立：没有回应做 `{ $activity }`

C034 = 拿不到的满分
    .what =
        至少有一类事实，无论怎么走，得分都到不了 10,000。
    .why =
        得分以能得的分为分母。没有人能全得，最好的学员就替作者的疏漏扣分。
    .fails =
        ```ron
        "refund-cap": ByFact(fact: "tier", values: {"{"}"vip": Money(2500){"}"}, …)     // 而贵宾客户要拿满分，得退 3000
        ```
    .mend =
        看 `check --prove` 列的表，哪一类的得分范围到不了 100.00；给缺的分开一条路，
        或者用 `applies` 让它对那些事实不适用。
    .out-of-reach = 有的事实类别拿不到满分
    .open-a-way = { $facts } 时最多 { $best } 分：给缺的分开一条路，或者用 `applies` 让它那时不适用{ $shown ->
        [yes] （应答脚本是最好的走法）
       *[no] {""}
    }
    .open-a-way-to = { $facts } 时最多 { $best } 分，缺 { $lost }：给它开一条路，或者用 `applies` 让它那时不适用{ $shown ->
        [yes] （应答脚本是最好的走法）
       *[no] {""}
    }

C035 = 可能走不完的对话
    .what =
        有的走法到不了头：停在没有回应可选的地方，或者一直绕圈。应答脚本会走到那里。
        可能绕圈的，证明之前就不让过（C015、C016）；可能没有回应的，只警告（C013）。
    .why =
        学员会对着一张空单子，或者反复听同样的话；走不完就没有得分。
    .fails =
        ```ron
        "left": (aftermath: true, responses: {"{"}"record": (when: Done("listen"), …){"}"}, …)     // 客户没等人听完就走了
        ```
    .mend =
        给那个时刻一个不带 `when` 的回应，或者让条件管住所有情形。
        应答脚本停在组合回应的选项里的，是能选的少于 `least`：调低它，或者去掉一个 `when`。
    .no-end = 有的走法永远走不完
    .offer-something = 应答脚本走到停住的地方：在那里让每种情形都有回应可选，或者让能选的够 `least` 那么多

C036 = 永远走不到的东西
    .what =
        不管哪类事实、怎么走，都到不了这个节点，选不到这个回应，听不到这句台词。
        也许有箭头通过去，可是一路上的条件互相矛盾。
    .why =
        它写好了，译好了，审过了，却没有学员看得到；也许某个条件不是作者想的那个意思。
    .fails =
        ```ron
        (when: AtLeast(anger, 8), say: "claim-hot")     // 怒气到 8，客户已经走了
        ```
    .mend =
        改正条件，或者删掉它管着的东西。
    .node = 节点 `{ $node }` 永远走不到
    .response = 在 `{ $node }` 永远选不到 `{ $response }`
    .line = 在 `{ $node }` 永远听不到台词 `{ $line }`
    .reaction = 对 `{ $act }` 的反应 `{ $line }` 永远听不到
    .ending-says = 结局 `{ $ending }` 永远不会写 `{ $says }`
    .correct = 改正把它挡在外面的条件，或者删掉它{ $shown ->
        [yes] （应答脚本走到那里，却没有它）
       *[no] {""}
    }

C037 = 不会发生的突发事件
    .what =
        对话还在进行时，突发事件的条件从来不会变为成立；或者排在前面的另一个总是抢先。
    .why =
        本想让这一幕悬着，其实没有危险。
    .fails =
        ```ron
        interrupts: [(id: "storms-out", when: AtLeast(anxiety, 8), goto: "left")]     // 而这里没有什么让他焦虑
        ```
    .mend =
        放低条件，或者让一些回应更伤人；不然就删掉这个突发事件。
    .interrupt = 突发事件 `{ $interrupt }` 永远不会发生
    .bring-in-reach = 让它的条件够得着，或者删掉它

C038 = 只有一种结果的评分项
    .what =
        条款或目标，不管学员怎么做，人人都得分，人人都得不了分，谁都做不到，或者谁都不会违反。
    .why =
        它给每个人加的一样多，看不出学员的高下；复盘时夸的、怪的，也都不是学员自己做的。
    .fails =
        ```ron
        goals: [(id: "calm", when: AtMost(anger, 9), competency: "courtesy", weight: 5)]     // 而怒气从来到不了 10
        ```
    .mend =
        给学员一个能左右它的选择，或者从 `earns`、`goals` 里去掉。
    .nobody-earns = 没有人能得 `{ $criterion }` 的分
    .everybody-earns = 人人都得 `{ $criterion }` 的分
    .nobody-keeps = 涉及 `{ $clause }` 的，没有人能做到
    .nobody-breaks = 没有人会违反 `{ $clause }`
    .decide-or-remove = 让学员的做法能左右它，或者从 `earns`、`goals` 里去掉
    .decide = 让学员的做法能左右它

C039 = 不成立的断言
    .what =
        走遍场景的每一种走法，发现有一种推翻了作者的断言；或者断言说有这样的走法，却一种也没有。
    .why =
        断言是作者打的包票。要么场景放过了不该放过的，要么断言说过了头。
    .fails =
        ```ron
        claims: [(id: "nobody-walks-out-calm", never: All([Visited("left"), AtMost(anger, 6)]))]     // 而等得太久，怒气到 6 他就走
        ```
    .mend =
        重放应答脚本，再改场景或断言。
    .refuted = 断言 `{ $claim }` 不成立
    .against-it = 应答脚本就是反例：改场景，或者改断言
    .no-such-play = 它说有这样的走法，其实没有：改场景，或者改断言

C040 = 不动脑筋也能通过的办法
    .what =
        只认一个办法的学员（总选第一个、总选最长的、总选最客气的、始终不作声等等），通过率超过 5 %。
        整个场景库一起证明时，还有一个办法只看用词：从其他场景里学来好回应、坏回应各用哪些词。
    .why =
        那样场景教的、奖的，就是这个办法，而不是怎样接待客户。
    .fails =
        ```ftl
        {"."}record = 对不起。我这就为您登记，并向您致歉，这是受理编号。     # 而该道歉的是前面退款的那一句
        ```
    .mend =
        在要紧的地方让这个办法失灵一次：有一两个回合，最长的是错的；有一次，道歉道得太早。
    .passes = { $strategy ->
        [first-shown] 总选第一个
        [last-shown] 总选最后一个
        [longest] 总选最长的
        [shortest] 总选最短的
        [most-polite] 总选最客气的
        [most-apologetic] 总选道歉最多的
        [always-escalate] 总是往上报
        [keywords] 总按别的场景里学来的用词去选
       *[always-silent] 始终不作声
    }{ $language ->
        [none] {""}
       *[other] （{ $language }）
    }，通过率有 { $figure } %（上限 { $most } %）
    .be-wrong-once = 在要紧的回合让它错一次{ $shown ->
        [yes] （应答脚本就是这样通过的）
       *[no] {""}
    }

C041 = 靠运气就能通过的场景
    .what =
        在可选的回应和不作声当中随便选的学员，通过率超过 1 %；场景只供练习的，超过 5 %。
    .why =
        这样的通过说明不了什么：一句都不读，也能通过。
    .fails =
        ```ron
        pass_mark: 7500     // 而不作声只扣八分之一，第一次和最后一次都一样
        ```
    .mend =
        提高通过线，或者让更多诱人的回应扣分。
    .passes = 随便乱选，通过率有 { $figure } %（上限 { $most } %）
    .raise-the-mark = 提高通过线，或者让更多诱人的回应扣分{ $shown ->
        [yes] （应答脚本就是这样通过的）
       *[no] {""}
    }

C042 = 看抽签的运气
    .what =
        水平 0.9 的学员，在一类事实下的通过率比另一类高出 5 个百分点以上；
        场景只供练习的，是随便乱选的学员，相差 2 个百分点以上。
    .why =
        同一个场景，两名学员考的不是同一份卷子：抽到什么，帮了其中一个。
    .fails =
        ```ron
        earns: [(clause: "hear-first", applies: Is("tier", "ordinary")), …]     // 而贵宾客户那里，不作声就不再扣分了
        ```
    .mend =
        每个事实带来多少诱人的错，就该去掉多少；每一类的通过率，表里都有。
    .differ = 不同事实类别的通过率相差 { $figure } 个百分点（上限 { $most }）
    .even-out = { $least-facts } 时 { $least } %，{ $most-facts } 时 { $most } %：每个事实带来多少诱人的错，就该去掉多少
    .even-out-somehow = 每个事实带来多少诱人的错，就该去掉多少

C043 = 一眼看得出的最好回应
    .what =
        只选最长的、最短的、最客气的、某个位置的，或者只选一类（说、问、做），
        找到最好的回应比瞎猜多 10 个百分点以上，某种语言里如此，或各语言都如此。
        整个场景库一起证明时，其他场景里好回应的用词也算这样的记号。
    .why =
        学员很快就会察觉，不读内容，只看样子来选。
    .fails =
        ```ftl
        {"."}record = 我这就为您登记投诉，受理编号写在这张纸上；以后再有同样的事，您报这个编号就行。
        {"."}bye = 谢谢您的反馈，请慢走。
        ```
    .mend =
        在列出的语言里，把诱人的回应写得和好的一样长、一样客气。有时让提问是错的，有时让最好的是说、是做。
    .finds = 光看{ $cue ->
        [length] 长短
        [courtesy] 客气话的多少
        [kind] 回应的类别
        [words] 别的场景里学来的用词
       *[position] 排列位置
    }{ $language ->
        [none] {""}
       *[other] （{ $language }）
    }，找到最好的回应比瞎猜多 { $figure } 个百分点（上限 { $most }）
    .finds-at = 光看{ $cue ->
        [length] 长短
        [courtesy] 客气话的多少
        [kind] 回应的类别
        [words] 别的场景里学来的用词
       *[position] 排列位置
    }{ $language ->
        [none] {""}
       *[other] （{ $language }）
    }，找到最好的回应比瞎猜多 { $figure } 个百分点（上限 { $most }）；最明显的是 `{ $node }`，那里{ $sign ->
        [longest] 最长的
        [shortest] 最短的
        [most-polite] 最客气的
        [least-polite] 最不客气的
        [say] 说话的
        [ask] 提问的
        [do] 动手的
        [words] 用词最像的
        [first] 第一个
       *[last] 最后一个
    } `{ $response }` 就是最好的
    .tempt-otherwise = { $cue ->
        [length] 有些时刻，让最长的、最短的也是诱人的错
        [courtesy] 有些时刻，让最客气的、最不客气的也是诱人的错
        [kind] 让诱人的错也有这一类，让最好的也有别的类
        [words] 好回应的用词，也用到诱人的错里，写在这里或其他场景里都行
       *[position] 回应少的时刻，多给几个诱人的错
    }{ $shown ->
        [yes] （应答脚本在那里选了它）
       *[no] {""}
    }

C044 = 未能证明的场景
    .what =
        某一类事实的情形没有走完：到了 `--cap` 允许的状态数，或者有人中途停下。取决于其余部分的性质就没有答案。
        或者证明时碰到了不可能的情形，那是程序的毛病：得出的一概不算。
    .why =
        没有证明的可能是错的。用 `--prove` 要证明而得不到，就报错误，退出码是 1：
        上限太低，不能看起来像场景没问题。没有写 `--prove` 的，没有人要证明，也就不说。
    .fails =
        ```console
        composure check --prove --cap 10 scenarios/annual-fee.ron
        ```
    .mend =
        内存够的话，调大 `--cap`；不然，从条件里去掉一些事实、情绪或去过的节点，或者把场景拆开。
    .open = { $all } 条性质里有 { $open } 条未能证明：{ $classes } 类事实里有 { $cut } 类没有走完
    .too-many-draws = 什么都没有证明：规则要读的事实有 { $draws } 种组合，最多 { $most } 种
    .raise-the-cap = 调大 `--cap`，让它走完
    .draw-fewer = 少抽几个取值，或者把规则用不着的改成 `Words`
    .impossible = 什么都没有证明：证明时碰到了不可能的情形：{ $what }
    .report-the-fault = 这是程序的毛病，不是场景的：请把场景、手册和这条消息发给维护程序的人

C045 = 用了别的编码的文件
    .what =
        文件的字节不是 UTF-8，而是别的编码：GBK（GB18030）、Big5、UTF-16、UTF-32，或者旧编辑器、电子表格存的其他编码。
    .why =
        同样的字节，在不同编码里是不同的字。给学员看的不能靠猜：这个文件当作没有。
    .fails =
        用存成“ANSI”的编辑器写的场景文案：在大陆的电脑上是 GBK，在台湾的电脑上是 Big5。
    .mend =
        用那种编码打开，另存为 UTF-8：记事本里选“另存为”，在按钮旁边选“UTF-8”。
        下面的摘录是按所说的编码读出来的；如果读着不通，就是另一种编码。
    .named = 文件的编码是 { $encoding }，不是 UTF-8
    .save-as-utf8 = 用那种编码打开，另存为 UTF-8

C046 = 看着像、其实不是的符号
    .what =
        除了文字里面，RON 和 Fluent 文件只用普通的 ASCII 符号。这里写的是全角的（`，：（）｛｝＝`），排版用的（`“”–`），
        别的字母表里像拉丁字母的，或者中文输入法在那个键上打出来的（`￥` 代替 `$`，`、` 代替 `/`，`——` 代替 `_`）。
        引号里的日期和编号也一样。
    .why =
        两个看着一样，其实不是：文件从那里起就读不了，或者变量原样显示给学员。中文输入法不切换，打出来的就是这些。
    .fails =
        ```ron
        "bye"： (kind: Say， goto: “done”)
        ```
    .mend =
        把输入法切换到英文，打出所列的符号。文字里面用什么都行。
    .full-width = `{ $found }` 是全角的，这里要写 `{ $ascii }`
    .typed-for = 这里要写 `{ $ascii }`，写的是 `{ $found }`
    .looks-like = `{ $found }`（{ $number }）只是看着像 `{ $ascii }`，这里要写的是后者
    .type-it = 把输入法切换到英文再打

C047 = 看不见的字符
    .what =
        只能用空格的地方有制表符，或者有别的宽度的空格、没有宽度的空格、方向标记、控制字符：
        屏幕上看不出来，或者看着像空格。
    .why =
        它悄悄弄坏写好的东西，颠倒读的顺序，或者在别的电脑上变成一个空方框。从网页、聊天里粘贴，就会带进来。
    .fails =
        ```ftl
        closing = 算了。
        →   .bye = 再见。            # 制表符；Fluent 用空格缩进
        ```
    .mend =
        删掉它，下面的摘录标出了位置。缩进用空格：制表符会弄坏文案，在 RON 里各个编辑器显示得也不一样。
    .hidden = { $name ->
        [tab] 这里有一个制表符
        [no-break-space] 这里有一个不换行空格（{ $number }）
        [wide-space] 这里有一个全角空格（{ $number }）
        [zero-width-space] 这里有一个零宽空格（{ $number }）
        [joiner] 这里有一个零宽连接符（{ $number }）
        [byte-order-mark] 这里有一个字节顺序标记（{ $number }）
        [soft-hyphen] 这里有一个软连字符（{ $number }）
        [direction] 这里有一个方向标记（{ $number }）
        [control] 这里有一个控制字符（{ $number }）
        [space] 这里有一个别的宽度的空格（{ $number }）
       *[other] 这里有一个看不见的字符（{ $number }）
    }
    .indents = 这一行和别的行用制表符缩进
    .line-ends = 换行只用了 U+000D，像很久以前的 Mac 那样，整个文件成了一行
    .save-with-line-ends = 换行改成 Windows 或 Unix 的，再保存
    .delete-it = 删掉它；需要的话换成普通空格
    .use-spaces = 用空格缩进

C048 = 程序的字体画不出的字
    .what =
        文字里有个字，程序自带的字体都没有。自带的字体有 GB 2312、Big5、Latin-1、常用标点和人名用字。
    .why =
        窗口在那里显示一个空方框。
    .fails =
        以表情符号结尾的文字，就像手机在 `算了。` 后面加的那种。
    .mend =
        换一种写法。人名里的字，用本人在别处也接受的写法。表情符号画不出来。
    .not-drawn = `{ $message }` 里有字体画不出的：{ $characters }
    .write-otherwise = 换一种写法：窗口会显示空方框

C049 = 不属于这种语言的字
    .what =
        给台湾的文字里有只有简体才用的字，给大陆的文字里有只有繁体才用的字，或者别的语言里有汉字。
        两边都写的字（`里`、`后`、`台`、`干`、`只`、`面`）不算。
    .why =
        读起来像转换时漏掉的，或者还没有译的。
    .fails =
        ```ftl
        closing = 沒关系。                # zh-TW
        ```
    .mend =
        改成所列的字。一个字对应几个的，都列出来了。
    .simplified = `{ $message }` 里有只有简体才用的字：{ $characters }
    .traditional = `{ $message }` 里有只有繁体才用的字：{ $characters }
    .chinese = `{ $message }` 里有汉字：{ $characters }
    .write-here = 这里写 { $characters }
    .say-it-here = 用这种语言来说

C050 = 形同虚设的通过线
    .what =
        通过线低于 1,000。得分从 0 到 10,000，一万分是能得的全得了。
    .why =
        做对一件事就人人通过，其余的什么也看不出来。往往是把分写成了百分制。
    .fails =
        ```ron
        pass_mark: 70
        ```
    .mend =
        百分制的 70 分，写 7000。
    .low = `pass_mark` 是 { $figure }，满分 10000
    .of-ten-thousand = 百分制的 70 分，写 7000

C051 = 什么都没说的文字
    .what =
        条目或子条目没有文字，或者只有空格。
    .why =
        学员会看到一行空白，或者一个没有字的回应。
    .fails =
        ```ftl
        goal-calm = {"{"} "" {"}"}
        ```
    .mend =
        写上；用不着的，删掉。
    .empty = `{ $message }` 什么都没说
    .write-it-or-leave-it = 写上；用不着的，删掉

C052 = 没有说明的动作
    .what =
        手册的文案给动作起了名称，没有说明。
    .why =
        写场景的人要知道怎样算这个动作、怎样不算；看到据此得出的结论的人也要知道。只有名称，就凭各人感觉了。
    .fails =
        ```ftl
        activity-soothe = 安抚
        ```
    .mend =
        在它下面加上 `.description`：怎样算，怎样不算。
    .lacks = `{ $activity }` 没有说明
    .describe = 在 `{ $activity }` 下面加上 `.description = …`：怎样算，怎样不算

C053 = 没有读入的文件
    .what =
        场景、手册或文案的文件夹里，有个文件或文件夹不是它们：扩展名是别的，或者写成了大写；
        名称的开头像是其他程序留下的（`._`、`~$`、点号）；或者放在文件夹里的文件夹里。
    .why =
        放它的人以为会读到。很多电脑不显示扩展名，`fees.ron.txt` 看着就像 `fees.ron`。
    .fails =
        `scenarios/fees.ron.txt`、`scenarios/FEES.RON`、`scenarios/~$fees.ron`、`scenarios/drafts/fees.ron`
    .mend =
        改名或移走。不是内容的可以留着，存成 `.md`，或者名称以点号开头、用别的扩展名。
    .ending = `{ $file }` 没有读入：不以 `{ $ending }` 结尾
    .upper-case = `{ $file }` 没有读入：扩展名要小写，`{ $ending }`
    .left-by-others = `{ $file }` 没有读入：以 `{ $begins }` 开头的，是其他程序在别人的文件旁边留下的
    .folder = `{ $folder }` 没有读入：这里面的文件夹不再往里看
    .proof-alone = `{ $file }` 是证明文件，旁边却没有 `{ $of }`
    .review-alone = `{ $file }` 是审读文件，旁边却没有 `{ $of }`
    .delete-or-put-back = 把 `{ $of }` 放回来，或者删掉它
    .one-too-deep = 该放在 `{ $folder }` 旁边的，放进了它里面：多了一级文件夹
    .rename = 如果是内容，改名为 `{ $name }`
    .delete-or-rename = 删掉它；如果是内容，改名为 `{ $name }`
    .move-files-up = 是内容的，从 `{ $folder }` 里上移一级

C054 = 代替参数的数字
    .what =
        举动带的金额写成了数字，或者条件拿金额和一个数字比，而在这个场景的每场接待里，手册都有一个参数正是这个值。
    .why =
        手册的数值改了，这个数字不会跟着改：场景里付的、问的、教的，就和制度对不上了。
    .fails =
        ```ron
        with: {"{"}"amount": Min(Fact("amount"), Int(500000)){"}"}
        ```
    .mend =
        换成 `Parameter("advance-cap")`；文字里写 {"{"} $advance-cap {"}"}。
        如果是碰巧相同的另一个金额，写成场景的事实。
    .number = { $figure } 就是参数 `{ $parameter }` 的值
    .write-parameter = 写成 `Parameter("{ $parameter }")`，手册改了它也跟着改

C055 = 有本事的人也不通过的场景
    .what =
        水平 0.95 的学员通过率低于 90 %，或者水平 0.9 的低于 80 %。
        水平 0.9 的学员，十个回合里有九个选最好的回应，另一个随便选。
    .why =
        几乎每个回合都处理得好，却说不够：这样的得分，说的是运气，不是本事。
    .fails =
        ```ron
        pass_mark: 8500     // 十四个回合里失误两次就不行
        ```
    .mend =
        看哪些选择丢分最多：以后还能补救的，少扣一些；连有本事的人也会上当的，写得明白一些。
        或者调低通过线：该定在哪里，看 `check --prove` 画的曲线。
    .pass = 水平 { $level } 的学员，通过率只有 { $figure } %（至少要 { $least } %）
    .mend-the-dearest = 水平 0.9 的学员丢分最多的选择（每场平均）：{ $choices }

C056 = 半生不熟也能通过的场景
    .what =
        水平 0.6 的学员通过率超过 20 %。他们五个回合里有三个选最好的回应，其余随便选。
    .why =
        这样的通过说明不了什么：每三个回合错一个以上，也过得去。
    .fails =
        ```ron
        pass_mark: 6800     // 十四个回合里可以错三个
        ```
    .mend =
        提高通过线，或者让更多回合计分。
    .pass = 水平 { $level } 的学员，通过率有 { $figure } %（上限 { $most } %）
    .ask-more = 提高通过线，或者让更多回合计分

C057 = 一次失误定输赢
    .what =
        其余都无可挑剔，只有一次没有选最好的，或者不作声，就扣掉 25 分以上，或者再也无法通过，而它并没有违反关键条款。
    .why =
        谁都有失误的时候。一句话定输赢的得分，量不出接待客户的本事。
    .fails =
        ```ron
        "curt": (kind: Say, mood: (anger: 3), goto: "turn-06"),     // 别处都是 1
        ```
    .mend =
        少扣一些，或者让后面能补救。一次都不能有的，该写成关键条款。
    .costs = 其余都无可挑剔，只失误一次就扣 { $figure } 分（上限 { $most } 分）
    .forecloses = 其余都无可挑剔，只失误一次就再也无法通过
    .soften = 少扣一些，或者让后面能补救{ $shown ->
        [yes] （见应答脚本）
       *[no] {""}
    }

C058 = 没有注明“只供练习”的场景
    .what =
        有一种走法，经过的计分回合不到十个就通过了（计分回合：选哪个会影响还能得多少分），
        而场景没有写 `practice_only: true`。或者写了，而能通过的走法都有十个。
    .why =
        回合这么少，运气和一时的状态就抵得上真本事：通过了也看不出高下。
        只供练习的场景，窗口和 `play` 都不拿来考核，也就不问它分不分得出学员的高下：水平、单次失误、第二次机会，都是考核才要的。
    .fails =
        ```ron
        pass_mark: 7500,    // 六个回合之后客户就走了
        ```
    .mend =
        让每一种能通过的走法至少有十个要紧的回合，或者在通过线旁边写上 `practice_only: true`。
        回合够的，去掉这一句，按考核来检查。
    .too-few = 有一种走法只经过 { $turns } 个计分的回合就通过了，考核要有 { $enough } 个，而它没有写 `practice_only`
    .enough = 它写着 `practice_only`，而能通过的走法都有 { $enough } 个以上计分的回合
    .say-so = 写上 `practice_only: true`，或者让每一种能通过的走法有更多计分的回合
    .take-it-back = 去掉 `practice_only`：它可以用来考核

C059 = 只有一次机会的评分项
    .what =
        在某个节点，一个回应（或者等候）就能得一个得分项：接待到这一步结束，就得到了，之前还没有。
        有的走法，在第一个这样的节点错过，别的节点再也没有机会，而场景没有说明为什么。
        或者说明了，却没有哪种走法是这样。`Init` 和 `End` 说的是第一个和最后一个举动，不问；目标不问；还没有机会就已经丢掉的也不问。
    .why =
        只来一次的条款，量的是一瞬间：那时正想着别的，就说他从来不做。
    .fails =
        ```ron
        earns: ["hear-the-need"]        // 开头的 `listen` 做它，后面再没有
        ```
    .mend =
        让另一个节点的回应也能得，错过的人还会走到那里。故事里只有一次机会的，说明为什么：
        `(clause: "work-log", only_chance: "日志只写一次，在客户走后")`。
    .comes-once = `{ $criterion }` 只有一次机会：在那里错过，别处就没有了
    .not-the-only = `{ $criterion }` 注明只有一次机会，其实不止一次
    .no-reason = `{ $criterion }` 的 `only_chance` 没有写原因
    .offer-it-again = 让另一个节点的回应也能得，或者说明为什么不能：`only_chance: "…"`{ $shown ->
        [yes] （见应答脚本）
       *[no] {""}
    }
    .leave-it-out = 去掉 `only_chance`
    .say-why = 说明为什么只有一次机会

C060 = 写死在文字里的时刻
    .what =
        文字里写了一天中的时刻，用数字或用汉字：15:40，4 p.m.，nine o'clock，下午四点。
    .why =
        故事里的钟随学员的举动往前走，这条路上对的时刻，那条路上就错了；
        每种语言还各写一遍，读时间的规则又多一份。
    .fails =
        ```ftl
        opening = 你们五点半就关门了！
        ```
    .mend =
        现在的时刻写 {"{"} $clock {"}"}。其他时刻在场景里声明一次：`times: {"{"}"window-shuts": "17:30"{"}"}`，
        文字里一律写 {"{"} $window-shuts {"}"}，条件里写 `After("window-shuts")`。
    .written = `{ $message }` 里写了时刻 `{ $time }`
    .write-argument = 在 `times` 里声明它，文字里写它的名称；现在的时刻是 `$clock`

C061 = 前后对不上的话
    .what =
        走遍对话的每一种走法，发现有一种，台词、回应或结局以某个话题为前提，而那个话题还没有交代；
        或者与某个话题相斥，而它已经交代过了。只因情绪或突发事件才走到的，也算。
    .why =
        学员听到一笔没有人提过的钱，或者客户明明坐着还请他坐：他不再相信，是在应付文字，不是在接待人。
    .fails =
        ```ron
        "explains": (lines: [(say: "explains", assume: ["sum"])], …)     // 而 `hush` 通到这里，绕过了交代它的台词
        ```
    .mend =
        重放应答脚本。然后在那条路上也交代这个话题，给节点另写一句台词（`when`），给回应加上条件，或者改通到别处。
        其实用不着这个话题的，就别写以它为前提。
    .too-early = `{ $said }` 以 `{ $topic }` 为前提，而有的走法还没有交代过
    .too-late = `{ $said }` 与 `{ $topic }` 相斥，而有的走法已经交代过了
    .tell-it-before = 通到这里的每条路上都交代 `{ $topic }`，或者没有交代过的时候说别的（应答脚本走到那里）
    .say-otherwise = 交代过 `{ $topic }` 之后说别的，或者绕过这里（应答脚本走到那里）

C062 = 怎么回应都没有回音的时刻
    .what =
        在一个节点，不管怎么回应，不作声也算上，接下来都是同一句台词，什么情形都一样。
    .why =
        骂人的和安慰人的听到同一句话：学员觉得没有人在听，这个选择也就教不会什么。
    .fails =
        ```ron
        responses: {"{"}"hush": (…, goto: "next"), "ask": (…, goto: "next"){"}"}     // 而 `next` 只有一句台词
        ```
    .mend =
        给下一个节点一句台词，看刚才做了什么，或者看情绪；或者让几个回应通到不同的节点。
    .alike = 在 `{ $node }` 怎么回应，接下来都是同一句台词
    .answer-them = 让下一句台词听得出刚才怎么回应的{ $shown ->
        [yes] （应答脚本走到那里）
       *[no] {""}
    }

C063 = 写成了另一种语言
    .what =
        文件里大半的文字和另一种语言的一字不差，而且不可能是这种语言：该是中文的是拉丁字母，该是英文的是中文，
        或者简体、繁体用反了（错误）。或者中文文件里留着几句英文（警告）；名称、数字和少数几个词，各语言可以一样。
    .why =
        文件存错了文件夹，或者复制过来准备翻译，就这么放着了。学员选了一种语言，读到的是另一种：
        不能用学员没有选的语言考核他。
    .fails =
        `locales/en-US/scenarios/small.ftl`，存到了 `locales/zh-CN/scenarios/small.ftl`。
    .mend =
        从备份里取回，或者用这种语言写。不想留的 `app.ftl`，删掉就行。
    .copied = { $all } 条文案里有 { $count } 条和 { $other } 的一字不差，不可能是 { $language }
    .same = 这段文字和 { $other } 的一字不差
    .take-or-delete = 从备份里取回这个文件；或者删掉它，改用程序自带的文字
    .write-it = 如果这是另一种语言的文件，从备份里取回 { $language } 的；不然，照当地同事的说法写
    .say-it-in = 用 { $language } 来说，照当地同事的说法

C064 = 源语言改过、译文还没跟上的文字
    .what =
        场景旁边的审读文件（`ID.review`）记着谁看过这段文字、认为没问题。在那之后，源语言的文字改了，这一段还是老样子。
    .why =
        有人改了一种语言里的一句话，别的语言说的还是原来的意思：学员读到的不一样，评判的人也不知道。
        场景照样能练习、能证明，但不能发布。
    .fails =
        ```ftl
        closing = 不办了。        # 源语言；原来是“算了。”
        closing = 算了。          # zh-TW，以前看过
        ```
    .mend =
        看改了什么：`composure words ID`。重新写这段文字（`composure words ID set`），
        或者说明它还是对的（`composure words ID still-right`）。窗口里，两者就放在文字旁边。
    .stale = { $language } 的 `{ $message }` 是对照源语言以前的文字看的，源语言后来改了
    .still-right = 重新写；如果照样是对的，用 `composure words ID still-right { $language } { $message }`

C065 = 没有人看过的译文
    .what =
        场景有审读文件（`ID.review`），里面却没有记着有两种语言都懂的人看过这些文字、认为照现在这样没问题：
        是程序起草的，或者后来才写、才改的。
    .why =
        逐字转换的草稿，遇到一词两义就错；匆忙写的，哪里都可能错。场景照样能练习、能证明，但没有人看过就不能发布。
    .fails =
        ```ftl
        closing = Leave it.     # 看的时候是 “Never mind.”
        ```
    .mend =
        看一遍：`composure words ID` 会列出来。看过没问题，就用 `composure words ID still-right` 说明。没有审读文件的场景不问这一条。
    .draft = { $language } 有 { $count } 条文案是程序起草的，没有人看过：{ $messages }
    .unread = { $language } 有 { $count } 条文案没有人看过：{ $messages }
    .read-the-draft = 逐条对照源语言看，改好，再用 `composure words ID still-right { $language }` 说明
    .read-them = 对照源语言看，再用 `composure words ID still-right { $language }` 加上编号说明

C066 = 读不了的审读文件
    .what =
        场景旁边的审读文件（`ID.review`）读不了，或者有一行不是记录。每一行是一个单独的 JSON：
        哪种语言的哪一条文案，源语言和这条文案的哈希值，谁看过、什么时候看的。
    .why =
        坏掉的那一行不算数，那条文案就当作没有人看过；其他行照样算。程序从不删去这个文件里的东西。
    .fails =
        ```json
        {"{"}"remark":"read","message":"clos
        ```
    .mend =
        断掉的行删去，那条文案再看一遍。合并过的，两边都留下，删去合并的标记：各行的次序没有意义。
    .merge = 文件合并过两个版本，没有取舍
    .too-long = 这一行太长，不可能是记录
    .form = 这一行不是记录：`{ $error }`
    .other-words = 这一行里的文字和它的哈希值对不上：被改过
    .unreadable = 读不了这个审读文件：{ $error }；里面的一概不算
    .keep-both = 两边的行都留下，删去这一行
    .take-the-line-out = 删去这一行，或者从备份里取回这个文件；然后再说明一次它的文字没问题
    .from-a-copy = 从备份里取回

C070 = 思考的时间太短
    .what =
        节点的耐心不到 8,000 毫秒。它从屏幕上的内容该读完了的时候起算：
        台词和回应先给阅读时间，中文每分钟 300 字，英文每分钟 200 个词。
    .why =
        四个回应，少于这个时间掂量不出来。催得太紧，学员就选第一个过得去的，量的是按键快慢，而答得快并不加分。
    .fails =
        ```ron
        patience: 5000, on_silence: (goto: "…")
        ```
    .mend =
        给 8,000 毫秒以上，一般是 20,000。客户着急，让他说出来，让他早点发火。
    .short = `{ $node }` 只给 { $figure } 毫秒思考
    .at-least = 给 { $least } 以上：阅读时间另算

C072 = 草稿，不能考核
    .what =
        场景写着 `draft: true`。只要写它的那种语言的文案齐全，就和别的场景一样能练习、能证明、能查看。
        其他语言缺的，在这里一并说明缺几条，不逐条列出。
    .why =
        草稿写出来的当天就能试，不必等谁翻译。可是被考核的人，每一句都得用自己的语言读到，
        所以草稿在写齐之前只供练习。
    .fails =
        ```ron
        version: 1,
        draft: true,
        ```
    .mend =
        把缺的写上：`composure check --fill` 把缺的每一条放进各自的文件，上面附着原来那种语言的文字。
        然后删掉 `draft: true`；从那以后，缺一条就是一个错误。
    .lacks = 草稿，不能考核：缺文案的有 { $languages }
    .whole = 草稿，不能考核；各语言的文案已经齐全
    .finish-it = 写上缺的文案，然后删掉 `draft: true`

C080 = 对不上的证明文件
    .what =
        场景旁边有一个证明文件 `ID.proof.json`，写着证明得出的评分尺度和各水平的通过率曲线，
        并用哈希值写明是谁的：计分的部分（`hashes.scale`）、文件里的其他内容（`hashes.direction`）和文案。
        它属于场景或手册的另一个版本，或者和证明得出的不一样，或者读不了。
    .why =
        带着证明文件的场景，按里面的尺度评分。别的版本的没有用：在哪里用这个场景，都得重新求尺度。
        被人改过的，会给每个人都评错，而且看不出为什么。
    .fails =
        ```json
        "zero": -90,     // 证明得出的是 -1214
        ```
    .mend =
        证明一遍，重新写出：`composure check --prove --certify`。没有证明文件也没有关系。
        内容文件夹里的证明文件只用来核对，不会据它评分。
    .stale = 证明文件属于另一个版本：{ $places }
    .other = 证明文件的 `{ $place }` 写的是 { $found }，证明得出的是 { $proved }{ $more ->
        [0] {""}
        [one] ；还有一处不一样，{ $places }
       *[other] ；还有 { $more } 处不一样，其中有 { $places }
    }
    .unreadable = 读不了证明文件：{ $why }
    .certify = 用 `composure check --prove --certify` 重新写出，或者删掉它

C085 = 随时可做的举动太多
    .what =
        场景的 `standing` 里，举动超过八个。
    .why =
        这些举动要不假思索就能拿来用。还得先读一遍的，就成了看单子选；而且每多一个随时可做的，要证明的差不多翻一倍。
    .fails =
        ```ron
        standing: {"{"}"apologise": (…), "repeat": (…), …{"}"}     // 一共九个
        ```
    .mend =
        只留同事真的随时会做的；只适合几个时刻的，写成那里的回应。
    .standing-acts = 随时可做的举动有 { $count } 个

C086 = 随时可做的举动让场景大得证明不了
    .what =
        没有走遍所有状态，而场景有随时可做的举动。列出的是去掉它以后，对话的位置最少的那一个；
        只按一种事实组合来数，不算规则：这是下限，规则还会把剩下的成倍放大。
    .why =
        没有证明的，就不知道对不对。随时可做一次的举动，在以后的每个状态里，都有做过和没做过两种。
    .fails =
        ```console
        $ composure check --prove --cap 10 scenarios/annual-fee.ron
        ```
    .mend =
        没有人会做的地方，不给它：`standing: {"{"}"apologise": Withheld{"}"}`；或者写成几个节点的回应；或者调大上限。
    .cut = { $all } 条性质里有 { $open } 条没有答案：{ $classes } 类事实里有 { $cut } 类没有走完
    .without = 代价最大的是 `{ $act }`：去掉它，对话的位置从 { $places } 个减到 { $left } 个；有些节点别给它，或者调大 `--cap`

C087 = 做完随时可做的举动，回不到原处的节点
    .what =
        节点给了随时可做的举动，却没有 `again`，也就是客户把话拉回来的那一句。
    .why =
        客户对举动有了反应，学员还在原处。没有这一句，就得自己记着刚才问到哪里，客户也像是忘了。
    .fails =
        ```ron
        "opening": (lines: [(say: "opening")], responses: {"{"}…{"}"})     // 而场景有 `standing`
        ```
    .mend =
        写上 `again: "opening-again"` 和它的文案；不该有这些举动的，写 `standing: Withheld`。
    .missing = 在 `{ $node }` 可以做随时可做的举动，却没有 `again`
    .add-it = 给它一句把话拉回来的，或者不给这些举动

C088 = 没有声明的随时可做的举动
    .what =
        节点不给、照给或代替的举动，场景的 `standing` 里没有声明。
    .why =
        本来要改的那个举动，在那里原样不动。
    .fails =
        ```ron
        standing: {"{"}"apologize": Withheld{"}"}     // 声明的是 `apologise`
        ```
    .mend =
        改正名称，或者声明这个举动。
    .unknown = 没有随时可做的举动叫 `{ $found }`
    .known = 声明过的有 { $names }

C089 = 可以一直做下去的举动
    .what =
        一个随时可做的举动没有做出任何动作。
    .why =
        它的第一个动作做过了，才不再给。没有动作，就看不出做过没有，学员可以一直做，证明也没有尽头。
    .fails =
        ```ron
        standing: {"{"}"nod": (kind: Do, reactions: [(say: "nodded")]){"}"}
        ```
    .mend =
        让它做出手册里的一个动作；没有规则管的也行。
    .performs-nothing = 随时可做的举动 `{ $act }` 没有做出动作，看不出做过没有
    .let-it-perform = 让它做出一个动作

C090 = 神态和话不符
    .what = 台词配了微笑或松了口气的神态，而说的时候，客户的怒气可能到 7 以上。
    .why =
        学员最先看的是脸。心里冒火脸上带笑，学员就两样都不敢信；看着笑脸来回应的学员，会为没有看到的怒气扣分。
    .fails =
        ```ron
        lines: [(say: "claim", act: Smile)],      // 这时怒气可能是 9
        ```
    .mend =
        拆成两句：先一句生气的，带 `when: AtLeast(anger, 7)`，后面才是微笑的；或者换一种神态。
        怒气可能到多少，是把通到那里的每条路都往高里算；写上 `when`，就没有疑问了。
    .glad = `{ $line }` 配了高兴的神态，而说话人的怒气那时可能到 { $figure }
    .say-it-calmer = 在它前面放一句带 `when: AtLeast(anger, { $figure })` 的，或者换一种神态
    .calmer-of = 在它前面放一句带 `when: Of("{ $person }", AtLeast(anger, { $figure }))` 的，或者换一种神态

C091 = 回应里没有的“伤人的话”
    .what = 以 `-harm` 结尾的文案写明哪几处伤人（几处之间用 `|` 隔开），可是那个回应里没有说。
    .why =
        复盘会在学员读到的回应里划出伤人的话。里面没有的划不出来；回应后来改了词，划的就不再合适。
    .fails =
        ```ftl
        opening = 你们是怎么办事的？
            {"."}rude = 吵什么吵？
            {"."}rude-harm = 吵什么 | 闭嘴
        ```
    .mend =
        从同一种语言的回应里一字不差地复制；不然就去掉。
    .not-there = `{ $message }` 划的 `{ $span }`，回应里没有
    .copy-it = 回应里写的是 `{ $text }`

C092 = 没有归属的提示或“伤人的话”
    .what = 以 `-hint` 结尾的文案，找不到场景里对应的台词；或者以 `-harm` 结尾的，找不到那句台词下对应的回应。
    .why =
        没有人会看到：台词或回应改了名，或者已经删了。
    .fails =
        ```ftl
        openning-hint = 他怕白跑一趟。
        ```
    .mend =
        照 `say` 里台词的名称，后面加 `-hint`；照回应的编号，后面加 `-harm`。
    .hint = 提示 `{ $message }` 没有对应的台词
    .harm = `{ $message }` 没有对应的回应

C093 = 看不到的神态或走位
    .what = 客户已经走了，台词还配着神态；或者看不到人的场合（电话、在线聊天、书信）配了走位。
    .why =
        看不到的，不画也不说；写它的人想的多半是另一句台词，或者另一个渠道。
    .fails =
        ```ron
        channel: Phone, …
        lines: [(say: "opening", stage: [Stand])],
        ```
    .mend =
        客户走后的台词去掉 `act`；没有地点的对话去掉 `stage`。他留下的东西，可以写在 `props` 里。
    .gone = `{ $line }` 配了神态，而他已经走了
    .apart = `{ $line }` 配了走位，而看不到他
    .leave-act-out = 去掉 `act`；他留下的东西写在 `props` 里
    .leave-stage-out = 去掉 `stage`，或者让他到柜台来

C095 = 不在场的人说了话
    .what =
        节点的台词，或者对那里随时可做的举动的反应，由一个不在场的人来说。
    .why =
        谁在场，会画出来、说出来：凭空冒出一个声音，学员不知道自己在回应谁。
    .fails =
        ```ron
        people: {"{"}"head": (cast: Executive, enters: true){"}"},
        … "opening": (lines: [(by: "head", say: "opening")], …)
        ```
    .mend =
        没有写 `present` 的节点，在场的是客户和所有不写 `enters` 的人；客户走后没有人在场。写明谁在场：`present: ["head"]`。
        反应是别人说的，在那个节点别给这个举动，或者换一个举动。
    .line = 台词 `{ $line }` 由 `{ $person }` 来说，而他在 `{ $node }` 不在场
    .reaction = 反应 `{ $line }` 由 `{ $person }` 来说，而他在给了这个举动的 `{ $node }` 不在场
    .let-him-be-there = 在那里的 `present` 里写上 `{ $person }`，或者让别人来说
    .withhold-it = 在那里别给这个举动，或者让别人来反应

C096 = 没有人见到或听到的人物
    .what = `people` 里有个人物，哪个节点都不在场，或者一句台词都没有。
    .why = 他有名字，有相貌，也许还有情绪，学员却从来碰不到他。
    .fails =
        ```ron
        people: {"{"}"head": (cast: Executive, enters: true){"}"},     // 没有节点写他在场
        ```
    .mend =
        让他来：他在的节点写 `present: ["head"]`，他的台词写 `by: "head"`。不然连同文案去掉。
    .never-there = `{ $person }` 在哪个节点都不在场
    .never-speaks = `{ $person }` 一句台词都没有
    .let-him-come = 在某个节点的 `present` 里写上 `{ $person }`，或者去掉他
    .let-him-speak = 给他一句台词，写 `by: "{ $person }"`，或者去掉他

C097 = 没有自己情绪的人
    .what =
        `moods` 要改、或者 `Of` 要问一个人的情绪，而他没有自己的情绪；或者 `Of` 里问的不是情绪。
    .why =
        和客户共用情绪的人跟着客户变：`mood` 和不带 `Of` 的条件，说的是他们两个。看不到情绪的人，什么都不知道。
    .fails =
        ```ron
        people: {"{"}"daughter": (mood: AsTheCustomer){"}"},
        … moods: {"{"}"daughter": (anger: 1){"}"}
        ```
    .mend =
        给他自己的情绪：`mood: (anger: 2, anxiety: 6, trust: 5)`。`Of` 里写 `AtLeast` 和 `AtMost`，
        单独写，或者用 `All`、`Any`、`Not` 连起来；别的写在它旁边。
    .of-his-own = `{ $person }` 没有自己的情绪
    .about-another-thing = `Of` 问的是 `{ $person }` 的情绪，而这里问的是别的
    .give-him-one = 在 `people` 里给他一个，或者去掉名称，指客户的情绪
    .ask-it-beside = 情绪在 `Of` 里面问，别的在旁边问
