# 內容裡的問題：每個代碼一個條目，有說明頁（what 是什麼、why 為什麼要改、fails 錯誤範例、mend 怎麼改）和描述問題的各句話。
# 反引號裡的，是檔案裡的寫法，不翻譯。

page =
    .why = 為什麼要改
    .fails = 錯誤範例
    .mend = 怎麼改

level =
    .error = 錯誤
    .warning = 警告
    .help = 建議
    .note = 說明

help =
    .did-you-mean = 是不是想寫 `{ $near }`？
    .at-most = 最多 { $most }
    .between = 可以寫 { $least } 到 { $most }

gathered =
    .alike = 本檔案裡還有 { $count } 處同樣的問題：{ $places }
    .follow = 另有 { $count } 個問題（{ $files } 個檔案），可能只是上面這些問題引起的：請先改好上面的，剩下的會再逐一列出

join =
    .and = { $before }、{ $last }
    .or = { $before } 或 { $last }
    .comma = { $before }、{ $last }

piece =
    .nothing = 空白
    .silence = 不作聲
    .waiting = 等候
    .choice = 在 `{ $node }`：{ $choice }（{ $points } 分）
    .lost = `{ $criterion }`{ $place ->
        [none] {""}
       *[other] （{ $place }）
    }

reason =
    .not-found = 沒有這個檔案或資料夾
    .denied = 沒有權限
    .is-folder = 這是資料夾
    .system = 系統的說法是：{ $error }
    .too-large = 它超過 { $most } MiB
    .json = 不是該有的 JSON：{ $error }
    .format = 它的格式是 { $found }，這個版本不認識
    .class = 有一種抽法屬於第 { $found } 類，而沒有這一類

fluent =
    .expected = 這裡應是 `{ $sign }`
    .one-of = 這裡應是 { $sign } 當中的一個
    .no-text = `{ $id }` 沒有文字
    .no-value = 這裡沒有內容
    .no-default = 沒有預設的情形，要有一個寫成 `*[…]`
    .defaults = 預設的情形 `*[…]` 只能有一個
    .no-callee = 這裡不能這樣呼叫
    .as-selector = 不能依條目、條目的子條目或術語來分情形
    .in-selector = 只能依變數、數字、引號裡的文字、函式或術語的子條目來分情形
    .term-attribute = 術語的子條目不能拿來顯示
    .open-quote = 引號沒有關上
    .positional = 沒有名稱的參數要寫在有名稱的前面
    .argument-twice = 參數 `{ $name }` 寫了兩次
    .escape = 沒有 `{ $found }` 這種寫法
    .closes-nothing = 多了一個右大括號
    .no-expression = 這裡應是變數、引號裡的文字或數字
    .no-literal = 這裡應是引號裡的文字或數字
    .too-deep = 括號巢狀太深（最多 { $most } 層）
    .unknown-message = 沒有條目 `{ $id }`
    .unknown-term = 沒有術語 `-{ $id }`
    .unknown-function = 沒有函式 `{ $id }`
    .without-value = `{ $id }` 自己沒有文字
    .round = 它引用了自己
    .too-many = 拼成它的片段太多

C001 = 讀不了的檔案或資料夾
    .what =
        檔案或資料夾不見了，沒有讀取權限，超過 4 MiB，或者不是 UTF-8；
        或者該是檔案的地方，放的是管線、裝置或通訊端。每個情境、每本手冊，在每種語言裡都要有一份文案。
        也可能那是辦公軟體的文件，或者複製時斷掉了，或者合併了兩個版本卻沒有取捨。
    .why =
        檔案裡寫了什麼無從知道，靠它的東西也就沒有了：學員在清單裡看不到這個情境。
    .fails =
        用舊編輯器存成 GBK 的中文文案，或者忘了寫 `locales/en-US/scenarios/small.ftl`。
    .mend =
        另存成 UTF-8；缺的檔案補上；內容放在別的資料夾的，用 `--content 資料夾` 指明。
    .no-content = 這個資料夾裡沒有內容：既沒有 `scenarios`，也沒有 `assets/policies`
    .folder = 讀不了這個資料夾：{ $error }
    .file = 讀不了這個檔案：{ $error }
    .missing-folder = 沒有這個資料夾
    .missing-file = 沒有這個檔案
    .nothing-read = 這個資料夾裡什麼都沒有讀入：{ $files } 都不以 `{ $ending }` 結尾
    .nothing-here = 這個資料夾是空的，卻有 { $words } 的文案
    .no-words = 任何語言裡都沒有它的文案
    .no-file = 這是管線、裝置之類，不是檔案，沒有讀入
    .too-large = 檔案超過 4 MiB
    .not-utf8 = 從這裡起不是 UTF-8
    .cut = 檔案斷在半個字上：沒有複製完整
    .merged = 檔案合併過兩個版本，從這裡起，兩個版本上下並列
    .document = 這是{ $kind ->
        [workbook] 試算表
        [document] 文字處理軟體的文件
        [pdf] PDF
        [page] 網頁
        [picture] 圖片
        [database] 資料庫
       *[archive] 壓縮檔
    }，不是純文字
    .name-the-folder = 用 `--content 資料夾` 或 COMPOSURE_CONTENT 指明裝著 `scenarios`、`locales` 和 `assets` 的資料夾
    .name-that = 它裡面的 `{ $folder }` 才有：用 `--content` 指明那個，或者把裡面的都往上移一層
    .name-it = 那裡放的是 `{ $found }`：把它改名為 `{ $name }`
    .move-it-here = `{ $found }` 正叫這個名字：移到這裡來
    .put-the-folder-back = 從備份裡取回，或者用 `composure content export` 重新寫出
    .name-them = 內容檔案以編號命名，後面加 `{ $ending }`
    .put-them-here = 把這些文案所屬的檔案放到這裡，或者刪掉文案
    .name-alike = 文案 `{ $found }` 沒有用到：如果就是它的，把這個檔案改名為 `{ $name }`，或者把文案改得和它同名
    .may-it-be-read = 看看它還在不在，是不是檔案，自己有沒有讀取權限
    .put-a-file = 換成一個檔案，或者指向檔案的連結
    .every-language = 每種語言都要有一份文案
    .split-it = 內容是人寫的文字，不會這麼大；請拆成幾個檔案
    .save-as-utf8 = 把檔案存成 UTF-8
    .take-a-copy = 從備份裡取回這個檔案，或者把丟掉的補寫上
    .copy-its-text = 用原來的軟體開啟，把文字複製到純文字編輯器裡，存成 UTF-8
    .decide = 兩個版本留一個，另一個連同 `<<<<<<<`、`=======`、`>>>>>>>` 這幾行一起刪掉

C002 = 不合 RON 寫法的檔案
    .what =
        符號放錯了地方，括號沒有關上，欄位不認識、漏寫或寫了兩次，
        或者值的類別不對：該寫數字的寫了文字，該寫整分鐘的寫了半分鐘。
    .why =
        讀不懂的就等於沒有：這個情境或這本手冊用不了。它周圍的照樣讀，有什麼問題一次全說清楚。
    .fails =
        ```ron
        passmark: 7000, takes: 2.5
        ```
    .mend =
        從最前面的一處改起：一行裡不合寫法的只說一處；哪個括號沒關，是看各行的縮排猜的。
        有哪些欄位，見 `scenarios/README.zh-CN.md`。
    .open-text = `{ $found }` 沒有收尾：少了一個引號
    .unopened-text = `{ $found }` 沒有開頭：少了一個引號
    .open-comment = 這段註解沒有收尾
    .unclosed = 這個 `{ $bracket }` 沒有關上
    .unopened = 這裡少了一個 `{ $bracket }`
    .closes-nothing = 這個 `{ $bracket }` 沒有對應的開頭
    .wrong-close = 該寫 `{ $meant }` 的地方寫了 `{ $found }`
    .nested-too-deeply = 括號巢狀太深（最多 { $most } 層）
    .no-comma = 這裡少了一個逗號
    .stray-comma = 多了一個逗號
    .no-colon = 有鍵沒有值：這裡少了一個 `:`
    .not-a-colour = `{ $found }` 不是顏色
    .another-value = `{ $found }` 和這裡該有的不是一類
    .words-here = 這是文案，該放在 `.ftl` 檔案裡，不是情境，也不是手冊
    .no-value = 這裡少了值
    .stray = `{ $found }` 寫在這裡沒有意義
    .empty = 檔案裡什麼都沒有
    .trailing = 檔案到這裡該完了，後面還有
    .another-kind = 這個檔案是 `{ $found }`，不是 `{ $meant }`
    .unknown-field = 沒有欄位 `{ $found }`
    .unknown-word = 不認識 `{ $found }`
    .missing-field = 缺少欄位 `{ $field }`
    .field-twice = 欄位 `{ $field }` 寫了兩次
    .without-name = 這裡的 `{ $found }` 前面少了欄位名
    .no-name-here = 這個括號前面不寫名稱，卻寫了 `{ $found }`
    .no-field-here = 這裡的值不寫欄位名，卻寫了 `{ $found }`
    .wrong-count = `{ $found }` 的括號裡有 { $count } 個值
    .not-a-number = 該是整數，寫的是 `{ $found }`
    .not-whole = 數字 `{ $found }` 不是整數
    .too-large = 這裡不能寫數字 `{ $found }`
    .not-a-name = 該是引號裡的文字，寫的是 `{ $found }`
    .escaped = `{ $found }` 裡有反斜槓
    .not-names = 該是引號裡的名稱，或者一列這樣的名稱，寫的是 `{ $found }`
    .not-a-flag = 該是 `true` 或 `false`，寫的是 `{ $found }`
    .not-a-value = `{ $found }` 裡沒有值
    .not-a-scalar = 該是整數、引號裡的文字、`true` 或 `false`，寫的是 `{ $found }`
    .not-a-word = 該是不帶引號的詞，寫的是 `{ $found }`
    .step-at-a-node = 節點不能宣告成步驟
    .steps-stand-under-picks = 組合回應的步驟寫在那個回應的 `picks` 裡
    .write-picks = 寫上可以選什麼，或者拿掉 `picks`，當作一般回應
    .not-earned = 該是引號裡的條款編號，或者 `(clause: "…", applies: …)`，寫的是 `{ $found }`
    .not-a-list = 該是清單 `[…]`，寫的是 `{ $found }`
    .not-a-map = 該是對應表 `{"{"}"編號": …{"}"}`，寫的是 `{ $found }`
    .nothing-to-pick = 這裡沒有可選的：括號是空的
    .not-a-record = 該是括號裡的各個欄位 `(…)`，寫的是 `{ $found }`
    .delete-it = 刪掉它
    .close-on-its-line = 在它那一行關上
    .colours = 顏色寫成 `"#rrggbb"`，每一位是 0 到 9 或 a 到 f
    .sizes = 字級要大於 0
    .as-ships = 照 `{ $like }` 的寫法
    .comments = 註解以 `//` 開頭
    .open-it = 在它前面加一個引號
    .close-comment = 用 `*/` 收尾
    .by-indentation = 在下一行縮排不比它深的之前關上
    .by-closing = 它的另一半在下面，就在縮排和它一樣的那一行開頭
    .where-files-stand = 情境放在 scenarios，手冊放在 assets/policies
    .where-words-stand = 文案放在 locales；原來在這裡的檔案，請從備份裡取回
    .one-of = 可以寫 { $names }
    .nothing = 這裡什麼都不能寫
    .add-field = 在這對括號裡加上 `{ $field }: …`
    .no-escapes = 名稱裡不能用 `\n`、`\u` 這類跳脫字元
    .whole-numbers = 分鐘、情緒的步數、權重和分數都是整數
    .digits = 數字最多 { $most } 位
    .in-quotes = 寫成 `"{ $name }"`
    .without-quotes = 寫成 `{ $name }`，不加引號
    .may-follow = 從這裡起還有 { $count } 處不對，可能只是上面的問題引起的
    .mend-first = 請先改好上面的；剩下的會再逐一列出

C003 = 不合 Fluent 寫法的文案
    .what =
        文案裡有一段，既不是條目，也不是子條目，也不是註解；
        或者條目、子條目丟了點號，或前面多了空格，結果接到了上一段文字後面。
    .why =
        這一段會被跳過，學員讀到的可能是半句話，也可能什麼都沒有。
    .fails =
        ```ftl
        opening = 他把存摺往桌上一放。
        「四十分鐘了！」
        ```
    .mend =
        接著上一行的，要縮排。接下去的行不能以 `[`、`*`、`.` 或 `{"}"}` 開頭；
        文字正好以這樣的符號開頭的，寫成 `{"{"} "[" {"}"}`。
    .not-fluent = 不合 Fluent 的寫法：{ $error }
    .not-closed = 這個 `{ $sign }` 沒有關上
    .not-opened = 這個 `{ $sign }` 沒有對應的開頭：前面少了 `{"{"}`
    .swallowed = `{ $message }` 被當成了前一段文字的一部分
    .no-equals = `{ $id }` 後面少了 `=`
    .no-id = 條目不能叫 `{ $found }`
    .no-name-of-a-case = 情形不能叫 `[{ $found }]`
    .latin-letters = 名稱是一個詞，只用拉丁字母、數字和 `-`；給人看的寫在後面
    .comments = 註解以 `#` 開頭，寫在行首
    .write-equals = 寫成 `{ $id } = …`
    .ron-here = 這是情境或手冊，不是文案
    .close-brace = 在填入的變數後面寫上 `{"}"}`
    .close-quote = 在 `{"}"}` 之前關上引號
    .open-brace = 在填入的變數前面寫上 `{"{"}`；要把大括號本身顯示出來，寫成 `{"{"} "{"}"}" {"}"}`
    .begin-with-dot = 這一行要以 `.{ $attribute }` 開頭
    .begin-the-line = `{ $id }` 要寫在行首，前面不能有空格
    .take-a-copy = 原來在這裡的文案，請從備份裡取回
    .indent = 接下去的行要縮排，不能以 `[`、`*`、`.` 或 `{"}"}` 開頭

C004 = 不合格式的編號
    .what =
        編號的寫法不是 `[a-z][a-z0-9-]*`（手冊裡的動作和欄位是 `[a-z][a-z0-9_]*`），或者超過 64 個字元。
    .why =
        編號會留在紀錄、應答腳本、匯出的資料和檔名裡，一用就是好幾年，什麼系統都得認得。
    .fails =
        ```ron
        goals: [(id: "Calm at close", …)]
        ```
    .mend =
        用小寫字母、數字和連字號：`calm-at-close`。給人看的寫在文案裡，不寫在編號裡。
    .not-an-id = `{ $found }` 不能作編號
    .document = `{ $found }` 不能作文件的名稱
    .form = 編號以小寫字母開頭，後面是小寫字母、數字和 `{ $joiner }`，最多 64 個字元
    .of-a-file = 情境檔案的名稱和編號一樣：小寫字母、數字和 `-`
    .of-a-document = 用字母、數字、`-` 和 `_`；它的標題寫在文案裡，條目叫 `document-…`

C005 = 用了兩次的編號
    .what =
        兩個節點，同一節點的兩個回應，或者兩個目標、主張、話題、條款、參數、條目等用了同一個編號；
        或者一列名稱裡同一個寫了兩次，或者文案裡兩樣東西叫同一個名字。
    .why =
        箭頭、紀錄、文字都只能指其中一個，而作者兩個都要。
    .fails =
        ```ron
        "opening": (…), "opening": (…)
        ```
    .mend =
        改掉其中一個的編號，文案也一起改；或者刪掉一個。
    .fact = 事實 `{ $id }` 定義了兩次
    .node-or-ending = 節點或結局 `{ $id }` 定義了兩次
    .goal = 目標 `{ $id }` 定義了兩次
    .claim = 主張 `{ $id }` 定義了兩次
    .interrupt = 突發事件 `{ $id }` 定義了兩次
    .response = 回應 `{ $id }` 定義了兩次
    .word = 詞 `{ $id }` 定義了兩次
    .activity = 動作 `{ $id }` 定義了兩次
    .parameter = 參數 `{ $id }` 定義了兩次
    .competency = 能力 `{ $id }` 定義了兩次
    .clause = 條款 `{ $id }` 定義了兩次
    .field = 欄位 `{ $id }` 定義了兩次
    .value = 值 `{ $id }` 定義了兩次
    .message = 條目 `{ $id }` 定義了兩次
    .earned = 得分項 `{ $clause }` 寫了兩次
    .named = 動作 `{ $activity }` 寫了兩次
    .topic = 話題 `{ $id }` 定義了兩次
    .standing-act = 隨時可做的舉動 `{ $id }` 寫了兩次
    .of-ending = 同一個結局裡有兩樣東西叫 `{ $id }`：每一項、每一句都要有自己的編號
    .own-standing-act = `{ $id }` 是隨時可做的舉動；節點要用別的代替它，寫在節點的 `standing` 裡
    .clock-time = 時間 `{ $id }` 定義了兩次
    .argument = `{ $id }` 既是時間的名稱，又是事實或手冊參數的名稱
    .person = 人物 `{ $id }` 寫了兩次
    .first-is-shown = 顯示的是前一個；請刪掉一個

C006 = 文案裡另有含義的編號
    .what =
        台詞或回應叫 `title`、`summary`、`briefing` 或 `customer`，
        以 `goal-`、`fact-`、`ending-` 或 `topic-` 開頭，或以 `-note`、`-better` 結尾；
        或者一句台詞的名稱是另一句加 `-hint`，一個回應的名稱是另一個加 `-harm`；
        或者事實、時間叫 `clock`。
    .why =
        叫這個名字的條目另有用處：學員會在螢幕上讀到檢討的講評，或者把台詞當成標題。
    .fails =
        ```ron
        lines: [(say: "title")]
        ```
    .mend =
        換一個名稱，情境和各語言的文案一起改。
    .done = `{ $id }` 表示多選的步驟選完了，選項不能叫這個
    .reserved = `{ $id }` 在文案裡另有含義
    .choose-another = 換一個名稱；哪些不能用，見 `--explain C006`

C007 = 沒有定義的名稱
    .what =
        提到的節點、結局、話題、人物、動作、條款、事實、欄位、能力、參數或手冊，哪裡都沒有定義；
        或者手冊本身有錯誤。
    .why =
        箭頭沒有去處，條件無從問起：這個情境無法進行。
    .fails =
        ```ron
        goto: "clsing"
        ```
    .mend =
        多半是打錯字，會提示最像的名稱。節點和結局在情境裡定義，動作等在手冊裡。
    .book = 沒有手冊 `{ $found }`
    .node = 沒有節點 `{ $found }`
    .node-or-ending = 沒有節點或結局 `{ $found }`
    .activity = 沒有動作 `{ $found }`
    .clause = 沒有條款 `{ $found }`
    .fact = 沒有事實 `{ $found }`
    .field = 沒有欄位 `{ $found }`
    .competency = 沒有能力 `{ $found }`
    .parameter = 沒有參數 `{ $found }`
    .leads-into-a-step = `{ $found }` 是組合回應的一個步驟，只有那個回應能走到
    .starts-at-a-step = `{ $found }` 是組合回應的一個步驟，對話不能從這裡開始
    .step = 沒有哪個組合回應有步驟 `{ $found }`
    .pick = 這個步驟沒有選項 `{ $found }`
    .topic = 沒有話題 `{ $found }`
    .person = 沒有人物 `{ $found }`
    .book-has-errors = 手冊 `{ $book }` 有錯誤，這個情境無從檢查
    .book-has-errors-for = 手冊 `{ $book }` 有錯誤，用它的情境都無從檢查：{ $scenarios }
    .no-silence = 手冊的動作裡缺少 `{ $activity }`
    .no-activity = `{ $clause }` 沒有寫是哪個動作
    .lead-to-its-response = 改為通向節點或結局：步驟由它自己的回應帶到
    .books = 手冊放在 assets/policies
    .start = `start` 寫節點的編號
    .activities-of = 動作列在手冊 `{ $book }` 裡
    .no-field-here = 這個回應的動作都不帶這個資料
    .nodes-or-endings = 在 `nodes` 或 `endings` 裡定義它
    .facts = 在 `facts` 裡定義它
    .nodes = 在 `nodes` 裡定義它
    .clauses-of = 條款列在手冊 `{ $book }` 裡
    .parameters-of = 參數列在手冊 `{ $book }` 裡
    .competencies-of-book = 能力列在手冊裡
    .competencies = 加到 `competencies` 裡
    .activities = 加到 `activities` 裡
    .parameters = 加到 `parameters` 裡
    .fields = 給某個動作加上這個欄位
    .mend-the-book = 請先改好手冊
    .add-silence = 加上 `"{ $activity }": (actor: Staff)`
    .name-an-activity = 至少寫一個動作
    .steps = 組合回應的步驟，就是 `picks` 裡的各個鍵
    .picks-of = 選項是 `{ $step }` 的 `of` 裡寫的那些
    .topics = 加到 `topics` 裡
    .people = 在 `people` 裡定義；客戶本人不寫名稱
    .language = 沒有語言 `{ $found }`
    .languages = 情境先用 { $names } 當中的一種來寫

C008 = 不能作得分項的條款
    .what =
        `earns` 裡寫的條款是扣分項，不是得分項，或者不規範學員扮演的角色。
        得分項的樣板是 Existence、Exactly、Init、End、Choice 和 ExclusiveChoice；其餘都是扣分項，違反了自動扣分。
    .why =
        沒有違反就給分，等於什麼都不做也得分，學員做了什麼反而看不出來。
    .fails =
        ```ron
        earns: ["no-rude-words"]        // 樣板是 Absence：扣分項
        ```
    .mend =
        從 `earns` 裡拿掉。每場接待本來就會看著它。
    .kept = `{ $clause }` 是扣分項，不是得分項：它的樣板是 { $template }
    .other-role = `{ $clause }` 不規範學員扮演的角色
    .counts-by-itself = 從 `earns` 裡拿掉；違反了會自動扣分
    .remove = 從 `earns` 裡拿掉

C009 = 做了只有對方才能做的動作
    .what =
        節點裡讓客戶做了行員的動作，或者回應裡讓學員做了客戶的動作。
    .why =
        管這個動作的條款會判到不該判的人頭上。
    .fails =
        ```ron
        performs: ["soothe"]            // 寫在節點上：成了客戶安撫
        ```
    .mend =
        移到真正做它的回應裡，或者改成客戶自己的動作。每個動作歸誰，手冊裡寫著。
    .of-staff = `{ $activity }` 是行員的動作，客戶不能做
    .of-customers = `{ $activity }` 是客戶的動作，行員不能做

C010 = 超出範圍的數值或寫法
    .what =
        情緒是 0 到 10，每次最多變 3 步；及格線是 1 到 10,000；耐心是 1,000 到 600,000 毫秒；
        權重是 1 到 100；`applies` 只能問事實；時限的兩端單位要相同，先後要對。
    .why =
        不然程式只能猜，證明的也就不是所寫的這個情境了。
    .fails =
        ```ron
        mood: (anger: 5)                // 寫在回應裡，一次變 5 步
        ```
    .mend =
        範圍會列出來。情緒要跳兩次，就是兩個時刻：寫成兩個節點。
    .mood-at-start = 開始時的{ $axis ->
        [anger] 怒氣
        [anxiety] 焦慮
       *[trust] 信任
    }是 { $figure }
    .step = `{ $place }` 的{ $axis ->
        [anger] 怒氣
        [anxiety] 焦慮
       *[trust] 信任
    }一次變 { $figure }
    .mood = 情緒是 { $figure }
    .pass-mark = `pass_mark` 是 { $figure }
    .patience = 耐心（毫秒）是 { $figure }
    .takes = `takes`（分鐘）是 { $figure }
    .goal-weight = 權重是 { $figure }
    .times = `times` 是 { $figure }
    .weight = `{ $severity }` 的權重是 { $figure }
    .weights = 權重的大小次序不對
    .nodes = 節點有 { $count } 個
    .interrupts = 突發事件有 { $count } 個
    .endings = 結局有 { $count } 個
    .facts = 事實有 { $count } 個
    .goals = 目標有 { $count } 個
    .claims = 主張有 { $count } 條
    .claims-and-says = 主張和結局裡的句子一共 { $count } 條
    .topics = 話題有 { $count } 個
    .people = 客戶之外的人物有 { $count } 個
    .clock-times = 時間有 { $count } 個
    .activities = 動作有 { $count } 個
    .parameters = 參數有 { $count } 個
    .competencies = 能力有 { $count } 項
    .clauses = 條款有 { $count } 條
    .fields = 欄位有 { $count } 個
    .ending-fields = 結局 `{ $ending }` 有 { $count } 項
    .ways = 組合回應 `{ $response }` 的做法太多
    .picks = 步驟 `{ $step }` 要選 { $figure } 個
    .responses = `{ $node }` 有 { $count } 個回應
    .picks-of-step = 步驟 `{ $step }` 有 { $count } 個選項
    .choices = 事實 `{ $fact }` 有 { $count } 個值可抽
    .asked = 條件問到的動作超過 { $most } 個
    .window-of-hall = 大廳沒有 { $figure } 號櫃檯
    .crowd = 圍觀人數 { $figure } 超出範圍
    .depends-on-path = `{ $criterion }` 的 `applies` 取決於怎麼走
    .other-kind = `{ $value }` 的數值和 `otherwise` 的不是一類
    .units = `{ $clause }` 的 `not_before` 和 `within` 單位不同
    .window = `{ $clause }` 的時限還沒開始就結束了
    .compared-with-itself = `{ $clause }` 裡，觸發的舉動在和自己比較
    .sum-and-activation = `{ $clause }` 的目標同時讀了合計和觸發的舉動
    .weights-in-order = 關鍵 ≥ 重要 ≥ 一般 ≥ 1
    .fewer-ways = 所有組合回應加起來最多 { $most } 種，先選後選不另計：減少會做出動作的選項，或者少問幾個
    .least-then-most = `least` 和 `most` 都不能超過選項數，`least` 不能大於 `most`
    .a-key-each = 最多 9 個：每個對應一個按鍵
    .a-key-each-pick = 最多 { $most } 個：每個對應一個按鍵，可以多選時 `done` 也占一個
    .choices-possible = 可以寫 1 到 100 個
    .facts-only = 只能用針對事實的 `Is`、`MoreThan` 和 `LessThan`
    .one-unit = 兩個用同一種單位
    .within-is-later = `within` 是較晚的那一端
    .into-the-target = `Activation` 要寫在目標的條件裡
    .compare-the-sum = 用合計和參數比，或者用兩個舉動互相比

C011 = 只寫了耐心，或者只寫了不作聲的去處
    .what =
        `patience` 說內容讀完之後客戶還等多久，`on_silence` 說等完了怎麼樣；只寫一個，話就只說了一半。
        客戶走後沒有人在等。本來就該等的，寫 `silence: Fits`，等候時做出什麼寫在 `on_silence` 裡。
    .why =
        倒數結束沒有去處，學員就對著一個不動的螢幕。
    .fails =
        ```ron
        patience: 20000, responses: {"{"}…{"}"}
        ```
    .mend =
        兩個都寫：`patience: 20000, on_silence: (goto: "…")`；或者都不寫。
    .in-step = 組合回應的步驟 `{ $node }` 寫了耐心
    .in-aftermath = `{ $node }` 在客戶走後，卻寫了耐心
    .no-silence = `{ $node }` 有 `patience`，沒有 `on_silence`
    .no-patience = `{ $node }` 有 `on_silence`，沒有 `patience`
    .remove-both = 拿掉 `patience` 和 `on_silence`：沒有人在等
    .add-silence = 寫上不作聲通向哪裡：`on_silence: (goto: …)`
    .add-patience = 寫上客戶等多久：`patience: 20000`
    .nothing-fits = `{ $node }` 寫著可以等，可是沒有人在等什麼
    .performs = 在 `{ $node }` 不作聲並不合適，卻寫了做出動作
    .say-that-it-fits = 本來就該等的，加上 `silence: Fits`；別處不作聲只算 `stay_silent`，不做別的

C012 = 走不到的地方
    .what =
        從開頭算起，沒有箭頭、不作聲或突發事件通到這個節點或結局。
    .why =
        學員永遠看不到它，也看不到裡面的回應。往往是忘了一個箭頭，另一個又指錯了。
    .fails =
        ```ron
        endings: {"{"}"done": Resolved, "never": Unresolved{"}"}      // 沒有 `goto: "never"`
        ```
    .mend =
        用 `goto` 通到那裡，或者連同文案一起刪掉。
    .node = 沒有什麼通到節點 `{ $node }`
    .ending = 沒有什麼通到結局 `{ $ending }`
    .lead-there = 用 `goto` 通到那裡，或者刪掉它

C013 = 可能無路可走的時刻
    .what =
        節點或組合回應的步驟一個回應都沒有，或者各個回應的條件都不可能成立（錯誤）；
        或者每個回應都有條件，某種情形下一個都不成立（警告）。
    .why =
        對話只在結局結束。學員會對著一張空清單，走不下去。
    .fails =
        ```ron
        responses: {"{"}"pay": (when: Done("verify_identity"), …){"}"}
        ```
    .mend =
        給節點一個不帶 `when` 的回應，或者讓各個條件合起來管住所有情形：一個寫 `Done(x)`，一個寫 `Not(Done(x))`。
        組合回應的步驟裡，不帶 `when` 的選項要夠 `least` 那麼多。
    .no-response = `{ $node }` 沒有回應
    .never-any = `{ $node }` 一個回應也給不出來：條件都不可能成立
    .maybe-none = `{ $node }` 可能讓學員一個回應都沒有
    .give-one = 對話只在結局結束；給節點一個回應
    .cover-every-case = 給它一個不帶 `when` 的回應，或者讓條件管住所有情形
    .never-any-pick = 在 `{ $step }` 什麼都選不了：能選的條件都不可能成立
    .maybe-no-pick = `{ $step }` 可能讓學員沒有可選的
    .maybe-too-few = `{ $step }` 能選的可能少於 `least`，學員走不下去
    .let-one-be-picked = 讓其中一個不帶 `when`，或者問可能成立的
    .picks-for-every-case = 讓其中一個不帶 `when`，或者讓條件管住所有情形
    .ask-for-fewer = 調低 `least`，或者讓不帶 `when` 的夠那麼多
    .let-one-hold = 讓其中一個回應不帶 `when`，或者問可能成立的

C014 = 沒有台詞，或者輪不到該說的那句
    .what =
        說的是第一句 `when` 成立的台詞。所以節點裡只有最後一句不帶 `when`，也必須不帶；一個節點有 1 到 32 句。
        對隨時可做的舉動的反應、結局裡的句子，也都這樣。
    .why =
        最後一句帶條件，客戶可能沒有話說；前面的一句不帶條件，後面的就永遠聽不到。
    .fails =
        ```ron
        lines: [(say: "opening"), (when: AtLeast(anger, 7), say: "opening-hot")]
        ```
    .mend =
        把不帶 `when` 的一句放到最後。節點各個回應的文案寫在這一句下面。
    .none = `{ $node }` 沒有台詞
    .last-has-condition = `{ $node }` 的最後一句帶了 `when`：可能沒有話說
    .never-said = `{ $line }` 後面的台詞永遠不會說
    .too-many = `{ $node }` 有 { $count } 句台詞
    .order = 說的是第一句成立的，所以最後一句不帶 `when`，其餘都要帶

C015 = 可能沒完沒了的迴圈
    .what =
        從這個回應出發，對話會回到它，一次又一次：
        迴圈裡沒有一個回應帶著 `Not(Done(…))`，問的是它自己做出的動作。
    .why =
        學員可以一直繞下去；沒有盡頭的，既無法證明，也無法公平評分。
    .fails =
        ```ron
        "opening": (responses: {"{"}"again": (kind: Ask, performs: ["ask_need"], goto: "opening"){"}"}, …)
        ```
    .mend =
        讓迴圈裡的一個回應用過就沒有：`when: Not(Done("ask_need"))`。
    .round = 從 `{ $response }` 出發，對話可以一直繞下去
    .guard = 給迴圈裡的一個回應加上條件：`when: Not(Done("它自己的動作"))`

C016 = 不作聲走了回頭路
    .what =
        不作聲，對話就回到已經走過的地方。
    .why =
        回應可以用過就沒有，不作聲不行：學員一直不說話，就一直聽同一句。
    .fails =
        ```ron
        "opening": (patience: 20000, on_silence: (goto: "opening"), …)
        ```
    .mend =
        讓不作聲往前走，走到一個回不到這裡的時刻：在那裡客戶再說一遍，或者走人。
    .back = 在 `{ $node }` 不作聲，會回到它自己
    .lead-on = 讓不作聲通向一個回不到這裡的節點

C017 = 太大，讀不過來也證明不了
    .what =
        規則能分辨的事實組合超過 12 種，或者情境的節點超過 24 個。
        規則要讀的事實，組合超過 4096 種的，什麼都無法證明。
    .why =
        每種組合都是一場單獨的接待，都要公平：要分別走遍，訓練講師也該都走過一次。
        超過 24 個節點，沒有人能把整段對話裝在腦子裡。
    .fails =
        ```ron
        facts: {"{"}"tier": OneOf(["ordinary", "vip", "private"]), "temperament": OneOf(["even", "fiery", "proud", "anxious", "follower"]){"}"}
        ```
    .mend =
        少抽幾個值，規則用不著的改成 `Words`。所有規則都一視同仁的值只算一個。長的情境拆成兩個。
    .nodes = 節點有 { $count } 個
    .classes = 規則能分辨 { $count } 種事實組合
    .draws = 規則要讀的事實有 { $draws } 種組合，最多 { $most } 種
    .nodes-at-most = 最多 { $most } 個，才好讀、好證明
    .classes-at-most = 最多 { $most } 種，才好證明、好演練
    .draw-fewer = 無法證明：請少抽幾個值

C018 = 這種語言缺少的文案
    .what =
        內容要用的文字，這種語言裡沒有：台詞、回應或它的 `-note`，結局、目標、條款、動作，
        或者文字裡要顯示的某個值的說法；又或者別的語言有的提示、傷人的話（警告）。
        還有可能是 `app.ftl`，也就是程式自己的介面文字，不完整。內容不必帶這個檔案；帶了，就用它，不用程式自帶的。
    .why =
        學員讀著自己的語言，中間冒出來源語言的句子，或者空著一塊。`app.ftl` 不完整時，不能測驗。
    .fails =
        ```ftl
        opening = 你們是怎麼辦事的？
            {"."}hello = 您好。            # 沒有 .hello-note
        ```
    .mend =
        照當地同事的說法補上；來源語言怎麼說，會列出來。缺得很多的，檔案多半斷掉了：從備份裡取回。
        不想留的 `app.ftl`，刪掉就行。
    .missing = { $language } 缺少文案 `{ $message }`
    .missing-several = { $language } 缺少 { $count } 條文案：{ $messages }
    .missing-many = { $language } 缺少 { $count } 條文案，依用到的先後：{ $messages }
    .or-delete = 補上缺的，寫法請看 `composure content export` 寫出的同名檔案；或者刪掉這個檔案，改用程式自帶的文字
    .only-elsewhere = { $language } 缺少 `{ $message }`，{ $languages } 有
    .in-all-or-none = 要嘛每種語言都寫，要嘛都不寫：各語言的學員得到的幫助要一樣
    .write-or-restore = 如果原來有，是檔案斷掉了：從備份裡取回；原來沒有的，寫上
    .of-something-else = 這裡大半是別的東西的文案：請從備份裡取回這個檔案
    .write-or-put-back = 如果原來有，從備份裡放回來；原來沒有的，寫上
    .source-says = 來源語言寫的是：{ $text }
    .source-begins = 來源語言的開頭是：{ $text }
    .add-message = 加上 `{ $id } = …`
    .add-attribute = 在 `{ $id }` 下面加上 `.{ $attribute } = …`
    .perhaps-lost = { $language } 缺少 { $count } 條文案：{ $messages }；可能只是因為這個檔案裡有不合 Fluent 寫法的地方
    .mend-first = 請先改好那裡；還缺的會再逐一列出

C019 = 沒有用到的文案
    .what =
        沒有台詞、回應、事實、目標、結局、條款或畫面用到這一條。
    .why =
        多半是編號打錯了，用心寫的文字沒有人看到；也可能它的節點已經刪了。
    .fails =
        ```ftl
        opening = …
            {"."}helo-note = 先打招呼。
        ```
    .mend =
        改正編號，或者在各語言裡都刪掉。如果每種語言都有許多條沒有用到，
        多半是它們的情境或手冊丟了一部分：從備份裡取回。
    .unused = 沒有什麼用到 `{ $message }`
    .in-every-language = 各語言都有的 { $count } 條文案，在這個檔案裡找不到所屬：{ $messages }
    .renamed = 如果這裡改過編號，各語言的文案也要改；如果是打錯字，請照文案裡的寫
    .another-file = 如果檔案斷掉了，或者被別的檔案覆蓋了，從備份裡取回；否則在各語言裡都刪掉

C020 = 用了沒有的變數的文案
    .what =
        文案裡的變數，內容並沒有提供；或者引用了沒有的條目、術語、函式；或者變數丟了大括號。
    .why =
        學員會在句子中間讀到 `{"{"}$amuont{"}"}`。
    .fails =
        ```ftl
        briefing = 請接待{"{"} $surnmae {"}"}先生。
        ```
    .mend =
        可以用的變數是情境的事實和手冊的參數；條款的文案裡，只能用對誰都一樣的參數。
    .not-there = `{ $message }` 裡用了沒有的變數 `${ $argument }`
    .not-put-together = `{ $message }` 拼不成句子：{ $error }
    .bare = `{ $message }` 會把 `${ $argument }` 原樣顯示出來
    .put-in-braces = 放進大括號裡，顯示的才是它的值：`{"{"} ${ $argument } {"}"}`
    .there-is = 可以用的有 { $arguments }

C021 = 條款不能有的等級
    .what =
        關鍵條款，是文件明文規定學員必須做到、而且每場接待都可能違反的：
        `force` 是 `Must`，`basis` 是 `Text`，規範的是學員能扮演的角色，樣板屬於扣分項。
    .why =
        違反它，本次測驗就不及格。推斷出來的、本行自定的、該由別的同事做的，都不能讓人不及格。
    .fails =
        ```ron
        force: Must, basis: Inference, severity: Critical
        ```
    .mend =
        改成 `Major`，或者找到寫明這一條的文件。
    .not-must = `{ $clause }` 不能是關鍵條款：它的 `force` 不是 `Must`
    .not-text = `{ $clause }` 不能是關鍵條款：它的 `basis` 不是 `Text`
    .not-the-learners = `{ $clause }` 不能是關鍵條款：沒有學員扮演它規範的角色
    .earned = `{ $clause }` 不能是關鍵條款：每場接待都看著它，而不是每場都能得這一分
    .make-it-major = 改成 `Major`，或者補上關鍵條款該有的

C022 = 不存在的日期或時間
    .what =
        故事裡的時間寫成 `YYYY-MM-DDTHH:MM`，假日、補班日寫成 `YYYY-MM-DD`，都要是日曆上有的日子；
        一天裡的時間寫成 `HH:MM`。`After` 問的時間，要在情境開始的當天、開始之後。
    .why =
        依小時、依營業日計算的時限都從它起算；寫錯了，沒有逾時的學員也成了逾時。
    .fails =
        ```ron
        begins: "2026-02-30T15:40"
        ```
    .mend =
        月和日都寫兩位數。
    .time = `{ $found }` 不是日期加時間
    .date = `{ $found }` 不是日期
    .form-of-time = 故事裡的時間寫成 `YYYY-MM-DDTHH:MM`
    .form-of-date = 日期寫成 `YYYY-MM-DD`
    .clock = `{ $found }` 不是一天裡的時間
    .not-after-begins = { $time } 不在情境開始之後
    .form-of-clock = 時間寫成 `HH:MM`，從 `00:00` 到 `23:59`
    .later-that-day = 改成同一天更晚的時間

C023 = 程式不認識的性情
    .what =
        程式自己會讀值的事實只有 `temperament`（性情）一個，值有八種：`even`（溫和）、`fiery`（火爆）、
        `aggrieved`（委屈）、`exacting`（挑剔）、`proud`（愛面子）、`anxious`（焦慮）、`calculating`（精明）、`follower`（跟風）。
    .why =
        情緒每動一步，都依性情放大或縮小。不認識的會當作 `even`，客戶就不是作者寫的那個人了。
    .fails =
        ```ron
        "temperament": OneOf(["angry"])
        ```
    .mend =
        從八種裡選最接近的；情緒與它無關的，給這個事實換個名稱。
        各種性情怎樣影響情緒，見 `composure content temperaments`。
    .unknown = 沒有性情 `{ $found }`
    .not-a-word = 性情要寫成詞
    .known = 可以寫 { $names }
    .words = 性情要寫成引號裡的詞

C024 = 留著來源語言沒有改的文字
    .what =
        文字與來源語言一字不差，而在這種語言裡不可能這樣寫：不是中文的語言裡有漢字，
        或者簡體、繁體之間，出現了只有來源語言那邊才用的字。數字、拉丁字母的名稱、兩邊通用的字不算。
    .why =
        當時複製過來準備以後再譯，以後卻沒有來：學員讀到的是另一種文字。
    .fails =
        ```ftl
        closing = 算了。                  # 在 locales/en-US 裡
        ```
    .mend =
        照當地同事的說法寫。
    .same = `{ $message }` 與來源語言一字不差
    .write-it = 照當地同事的說法寫

C025 = 規則讀了它用不上的文字
    .what =
        條件或金額讀了 `Words` 類的事實，或者拿可能抽到文字的東西來計算、比較。
    .why =
        `Words` 類的事實只供文案使用。正因為規則都不讀它，證明時才不增加情形，客戶姓什麼也絕不影響學員得分。
        而且文字變不成數字，用它算出來的沒有值。
    .fails =
        ```ron
        when: Is("surname", "li")
        ```
    .mend =
        規則要讀的，用 `OneOf`；要計算的，用數字。
    .reads = 規則讀了 `{ $fact }`，而它只是文字
    .one-of = 規則要讀的，用 `OneOf`
    .reckons = 這裡要的是數字，而它可能是 `{ $value }`
    .numbers = 計算和比較，要用數字、值是數字的事實和是數字的參數

C026 = 沒有內容、或者一條說了幾件事的主張
    .what =
        一條主張有一個 `id`，再加 `never_passes`、`never_fails`、`can_pass`、`never`、`can` 當中的一個，只能一個。
    .why =
        `check --prove` 會證明它，或者給出推翻它的最短走法；一條說了兩件事，推翻了也不知道是哪一件。
    .fails =
        ```ron
        claims: [(id: "honest", never_passes: Done("lend_own_money"), can: AtMost(anger, 2))]
        ```
    .mend =
        寫成兩條主張。
    .none-or-several = 主張 `{ $claim }` 沒有內容，或者說了幾件事
    .give-one = 給它 { $words } 當中的一個

C027 = 沒有用到的事實
    .what =
        沒有條件、金額或手冊的規則讀這個事實，也沒有哪種語言的文字提到它。
    .why =
        抽它是為了讓每場接待不一樣，其實都一樣：兩名學員以為接待了不同的客戶，並沒有。
    .fails =
        ```ron
        facts: {"{"}"age": OneOf([30, 70]), …{"}"}        // 沒有 {"{"} $age {"}"}，也沒有問它的條件
        ```
    .mend =
        讓台詞提到它，或者讓規則問到它；不然就刪掉。
    .unused = 沒有文字、也沒有規則用到事實 `{ $fact }`
    .use-it = 在文字裡寫 `{"{"} ${ $fact } {"}"}` 提到它，或者在條件裡問它；不然就刪掉

C028 = 變數與來源語言不一致的文字
    .what =
        來源語言的文字裡有的變數，這裡沒有，或者反過來。或者 `app.ftl`（程式自己的介面文字）裡有一條，
        漏了程式告訴它的東西，例如 `format-money = 100` 漏了金額，即使只在一種情形裡漏掉。
        或者依變數分情形時，情形對不上：`[afternoon]` 寫成 `[aftrnoon]`，同一個寫了兩次，或者與來源語言的不一樣。
    .why =
        金額、上限、專線，這些決定怎麼做才對的，一名學員看得到，另一名看不到：考的就不是同一份考卷。
        寫成 `[aftrnoon]` 的那句永遠不會說，悄悄由別的句子頂替。
        `app.ftl` 裡不管什麼情形都說同一句的，不能測驗。
    .fails =
        ```ftl
        ask = 我要取{"{"} $amount {"}"}。          # zh-CN
        ask = I want my money.            # en-US：取多少？
        ```
    .mend =
        要嘛都提到，要嘛都不提。依事實分情形時，情形就是事實的值，例如 `$tier` 的 `[vip]` 和 `*[ordinary]`，
        前提是 `fact-tier` 下面沒有給值寫說法；金額、數字、時間只用來顯示，不能分情形。
        差別不只一個詞的，寫成單獨的台詞，帶上 `when: Is("tier", "vip")`。
    .leaves-out = `{ $message }` 漏了 { $left }
    .adds = `{ $message }` 多了 { $added }
    .both = `{ $message }` 漏了 { $left }，多了 { $added }
    .lost = `{ $message }` 漏了程式告訴它的 { $left }
    .not-always = `{ $message }` 不是每種情形都顯示 { $left }，程式自帶的都顯示
    .case-twice = `{ $message }` 的一處選擇裡，情形 `[{ $case }]` 寫了兩次
    .cases-lost = `{ $message }` 沒有分出情形 { $lost }，程式裡有
    .cases-unknown = `{ $message }` 有情形 { $unknown }，它永遠不會出現
    .cases-other = `{ $message }` 有情形 { $unknown }，它永遠不會出現；卻沒有 { $lost }
    .case-never = `{ $message }` 有 `${ $argument }` 的情形 { $case }，它永遠不會出現
    .cases-differ = `{ $message }` 依 `${ $argument }` 分的情形，與 { $language } 的不一樣
    .once = 用得上的只有前一個；另一個多半該是別的情形
    .one-of = `${ $argument }` 只會是 { $values }
    .only-shown = `${ $argument }` 只用來顯示，不能分情形；請在情境裡寫成單獨的台詞，帶上 `when`
    .tell-apart-alike = 各語言分的情形要一樣
    .in-all-or-none = 各語言要嘛都提到，要嘛都不提
    .put-in-or-delete = 補進去，寫法請看 `composure content export` 寫出的同名檔案；或者刪掉這個檔案，改用程式自帶的文字

C029 = 沒有歸屬的文案檔案
    .what =
        `locales` 裡有個檔案，不屬於任何情境或手冊，或者它的語言程式沒有。
    .why =
        沒有人會讀到它。多半是情境改了名，文案沒有跟著改。
    .fails =
        `locales/en-US/scenarios/smal.ftl`，而情境是 `scenarios/small.ron`。
    .mend =
        改得和它的情境或手冊同名，或者刪掉。
    .orphan = 文案 `{ $file }` 沒有用到
    .where-words-stand = 文案放在程式有的語言裡的 `scenarios/<id>.ftl` 和 `policies/<id>.ftl`

C030 = 時間緊、讀不完的文字
    .what =
        客戶說的話，中文超過 90 字，其他語言超過 300 個字母；或者學員可選的回應超過 50 字、160 個字母。
        分情形的以最長的算，一個變數算一個字。
    .why =
        學員讀的時候客戶在等，讀得慢的不該因此吃虧。比旁邊長的回應，還會自己露餡。
    .fails =
        一個回應裡，一口氣道歉、解釋、提解決辦法、說再見。
    .mend =
        改短，或者拆成兩個時刻。參考：台詞 25 到 60 字，回應 15 到 35 字；上限是參考的一倍半，
        英文字母以同樣一句話來算，一個字合三個多字母。
    .long = `{ $message }` 長 { $length } 個字元
    .readable = 時間緊的時候，最多讀得完 { $most } 個

C031 = 沒有下文的動作
    .what =
        行員的一個動作，手冊裡沒有條款管它，也沒有情境做它。客戶的動作不算：它只說發生了什麼，沒有規則規範客戶。
    .why =
        作者從動作表裡挑，相信挑了就算數。沒有地方算數、也沒有地方發生的，是一句空話；往往是忘了寫條款。
    .fails =
        ```ron
        activities: {"{"}"whistle": (actor: Staff), …{"}"}
        ```
    .mend =
        寫一條管它的條款，或者在情境裡用上；不然連同文案刪掉。
    .unused = 沒有條款、也沒有情境用到 `{ $activity }`
    .use-it = 寫一條管它的條款，或者在情境裡用上；不然連同文案刪掉

C032 = 在這裡得不到的分
    .what =
        `earns` 裡寫了一條條款，可是情境裡沒有回應做它要的動作；或者只有客戶才能做。
    .why =
        它的權重算在滿分裡：最好的學員也拿不到滿分，檢討時人人都因為做不到的事受責備。
    .fails =
        ```ron
        earns: ["work-log"]             // 沒有回應做 log_incident
        ```
    .mend =
        給某個回應加上這個動作，或者把條款從 `earns` 裡拿掉。
    .nobody = 沒有回應能得 `{ $clause }` 的分
    .let-perform = 讓某個回應做 { $activities }，或者從 `earns` 裡拿掉

C033 = 還沒開始就已成定局的條件
    .what =
        條件的一部分不管學員怎麼做都成立，或都不成立：事實拿來比的值從來抽不到，
        情緒拿來和兩頭的極值比，`Done` 問的動作沒有回應做。
    .why =
        後面的台詞、回應或目標，對誰都有，或對誰都沒有；而作者以為是一部分人才有。
    .fails =
        ```ron
        when: Is("tier", "gold")        // 抽的是 "ordinary"、"vip"
        ```
    .mend =
        改正值或動作，或者拿掉條件的這一部分。
    .drawn-always = 這裡總是成立：`{ $fact }` 抽的是 { $values }
    .drawn-never = 這裡從不成立：`{ $fact }` 抽的是 { $values }
    .at-least-always = 這裡總是成立：情緒至少是 0
    .at-most-always = 這裡總是成立：情緒至多是 10
    .never-fewer = 這裡從不成立：沒有比零更少的
    .never-done = 這裡從不成立：沒有回應做 `{ $activity }`

C034 = 拿不到的滿分
    .what =
        至少有一類事實，無論怎麼走，得分都到不了 10,000。
    .why =
        得分以能得的分為分母。沒有人能全得，最好的學員就替作者的疏漏扣分。
    .fails =
        ```ron
        "refund-cap": ByFact(fact: "tier", values: {"{"}"vip": Money(2500){"}"}, …)     // 而貴賓客戶要拿滿分，得退 3000
        ```
    .mend =
        看 `check --prove` 列的表，哪一類的得分範圍到不了 100.00；給缺的分開一條路，
        或者用 `applies` 讓它對那些事實不適用。
    .out-of-reach = 有的事實類別拿不到滿分
    .open-a-way = { $facts } 時最多 { $best } 分：給缺的分開一條路，或者用 `applies` 讓它那時不適用{ $shown ->
        [yes] （應答腳本是最好的走法）
       *[no] {""}
    }
    .open-a-way-to = { $facts } 時最多 { $best } 分，缺 { $lost }：給它開一條路，或者用 `applies` 讓它那時不適用{ $shown ->
        [yes] （應答腳本是最好的走法）
       *[no] {""}
    }

C035 = 可能走不完的對話
    .what =
        有的走法到不了頭：停在沒有回應可選的地方，或者一直繞圈。應答腳本會走到那裡。
        可能繞圈的，證明之前就不放行（C015、C016）；可能沒有回應的，只警告（C013）。
    .why =
        學員會對著一張空清單，或者反覆聽同樣的話；走不完就沒有得分。
    .fails =
        ```ron
        "left": (aftermath: true, responses: {"{"}"record": (when: Done("listen"), …){"}"}, …)     // 客戶沒等人聽完就走了
        ```
    .mend =
        給那個時刻一個不帶 `when` 的回應，或者讓條件管住所有情形。
        應答腳本停在組合回應的選項裡的，是能選的少於 `least`：調低它，或者拿掉一個 `when`。
    .no-end = 有的走法永遠走不完
    .offer-something = 應答腳本走到停住的地方：在那裡讓每種情形都有回應可選，或者讓能選的夠 `least` 那麼多

C036 = 永遠走不到的東西
    .what =
        不管哪類事實、怎麼走，都到不了這個節點，選不到這個回應，聽不到這句台詞。
        也許有箭頭通過去，可是一路上的條件互相矛盾。
    .why =
        它寫好了，譯好了，審過了，卻沒有學員看得到；也許某個條件不是作者想的那個意思。
    .fails =
        ```ron
        (when: AtLeast(anger, 8), say: "claim-hot")     // 怒氣到 8，客戶已經走了
        ```
    .mend =
        改正條件，或者刪掉它管著的東西。
    .node = 節點 `{ $node }` 永遠走不到
    .response = 在 `{ $node }` 永遠選不到 `{ $response }`
    .line = 在 `{ $node }` 永遠聽不到台詞 `{ $line }`
    .reaction = 對 `{ $act }` 的反應 `{ $line }` 永遠聽不到
    .ending-says = 結局 `{ $ending }` 永遠不會寫 `{ $says }`
    .correct = 改正把它擋在外面的條件，或者刪掉它{ $shown ->
        [yes] （應答腳本走到那裡，卻沒有它）
       *[no] {""}
    }

C037 = 不會發生的突發事件
    .what =
        對話還在進行時，突發事件的條件從來不會變為成立；或者排在前面的另一個總是搶先。
    .why =
        本想讓這一幕懸著，其實沒有危險。
    .fails =
        ```ron
        interrupts: [(id: "storms-out", when: AtLeast(anxiety, 8), goto: "left")]     // 而這裡沒有什麼讓他焦慮
        ```
    .mend =
        放低條件，或者讓一些回應更傷人；不然就刪掉這個突發事件。
    .interrupt = 突發事件 `{ $interrupt }` 永遠不會發生
    .bring-in-reach = 讓它的條件夠得著，或者刪掉它

C038 = 只有一種結果的評分項
    .what =
        條款或目標，不管學員怎麼做，人人都得分，人人都得不了分，誰都做不到，或者誰都不會違反。
    .why =
        它給每個人加的一樣多，看不出學員的高低；檢討時稱讚的、責怪的，也都不是學員自己做的。
    .fails =
        ```ron
        goals: [(id: "calm", when: AtMost(anger, 9), competency: "courtesy", weight: 5)]     // 而怒氣從來到不了 10
        ```
    .mend =
        給學員一個能左右它的選擇，或者從 `earns`、`goals` 裡拿掉。
    .nobody-earns = 沒有人能得 `{ $criterion }` 的分
    .everybody-earns = 人人都得 `{ $criterion }` 的分
    .nobody-keeps = 涉及 `{ $clause }` 的，沒有人能做到
    .nobody-breaks = 沒有人會違反 `{ $clause }`
    .decide-or-remove = 讓學員的做法能左右它，或者從 `earns`、`goals` 裡拿掉
    .decide = 讓學員的做法能左右它

C039 = 不成立的主張
    .what =
        走遍情境的每一種走法，發現有一種推翻了作者的主張；或者主張說有這樣的走法，卻一種也沒有。
    .why =
        主張是作者打的包票。要嘛情境放過了不該放過的，要嘛主張說過了頭。
    .fails =
        ```ron
        claims: [(id: "nobody-walks-out-calm", never: All([Visited("left"), AtMost(anger, 6)]))]     // 而等得太久，怒氣到 6 他就走
        ```
    .mend =
        重播應答腳本，再改情境或主張。
    .refuted = 主張 `{ $claim }` 不成立
    .against-it = 應答腳本就是反例：改情境，或者改主張
    .no-such-play = 它說有這樣的走法，其實沒有：改情境，或者改主張

C040 = 不動腦筋也能及格的辦法
    .what =
        只認一個辦法的學員（總選第一個、總選最長的、總選最客氣的、始終不作聲等等），及格率超過 5 %。
        整個情境庫一起證明時，還有一個辦法只看用詞：從其他情境裡學來好回應、壞回應各用哪些詞。
    .why =
        那樣情境教的、獎的，就是這個辦法，而不是怎樣接待客戶。
    .fails =
        ```ftl
        {"."}record = 對不起。我這就為您登記，並向您致歉，這是受理編號。     # 而該道歉的是前面退款的那一句
        ```
    .mend =
        在要緊的地方讓這個辦法失靈一次：有一兩個回合，最長的是錯的；有一次，道歉道得太早。
    .passes = { $strategy ->
        [first-shown] 總選第一個
        [last-shown] 總選最後一個
        [longest] 總選最長的
        [shortest] 總選最短的
        [most-polite] 總選最客氣的
        [most-apologetic] 總選道歉最多的
        [always-escalate] 總是往上呈報
        [keywords] 總按別的情境裡學來的用詞去選
       *[always-silent] 始終不作聲
    }{ $language ->
        [none] {""}
       *[other] （{ $language }）
    }，及格率有 { $figure } %（上限 { $most } %）
    .be-wrong-once = 在要緊的回合讓它錯一次{ $shown ->
        [yes] （應答腳本就是這樣及格的）
       *[no] {""}
    }

C041 = 靠運氣就能及格的情境
    .what =
        在可選的回應和不作聲當中隨便選的學員，及格率超過 1 %；情境只供練習的，超過 5 %。
    .why =
        這樣的及格說明不了什麼：一句都不讀，也能及格。
    .fails =
        ```ron
        pass_mark: 7500     // 而不作聲只扣八分之一，第一次和最後一次都一樣
        ```
    .mend =
        提高及格線，或者讓更多誘人的回應扣分。
    .passes = 隨便亂選，及格率有 { $figure } %（上限 { $most } %）
    .raise-the-mark = 提高及格線，或者讓更多誘人的回應扣分{ $shown ->
        [yes] （應答腳本就是這樣及格的）
       *[no] {""}
    }

C042 = 看抽籤的運氣
    .what =
        程度 0.9 的學員，在一類事實下的及格率比另一類高出 5 個百分點以上；
        情境只供練習的，是隨便亂選的學員，相差 2 個百分點以上。
    .why =
        同一個情境，兩名學員考的不是同一份考卷：抽到什麼，幫了其中一個。
    .fails =
        ```ron
        earns: [(clause: "hear-first", applies: Is("tier", "ordinary")), …]     // 而貴賓客戶那裡，不作聲就不再扣分了
        ```
    .mend =
        每個事實帶來多少誘人的錯，就該拿掉多少；每一類的及格率，表裡都有。
    .differ = 不同事實類別的及格率相差 { $figure } 個百分點（上限 { $most }）
    .even-out = { $least-facts } 時 { $least } %，{ $most-facts } 時 { $most } %：每個事實帶來多少誘人的錯，就該拿掉多少
    .even-out-somehow = 每個事實帶來多少誘人的錯，就該拿掉多少

C043 = 一眼看得出的最好回應
    .what =
        只選最長的、最短的、最客氣的、某個位置的，或者只選一類（說、問、做），
        找到最好的回應比亂猜多 10 個百分點以上，某種語言裡如此，或各語言都如此。
        整個情境庫一起證明時，其他情境裡好回應的用詞也算這樣的記號。
    .why =
        學員很快就會察覺，不讀內容，只看樣子來選。
    .fails =
        ```ftl
        {"."}record = 我這就為您登記申訴，受理編號寫在這張紙上；以後再有同樣的事，您報這個編號就行。
        {"."}bye = 謝謝您的寶貴意見，請慢走。
        ```
    .mend =
        在列出的語言裡，把誘人的回應寫得和好的一樣長、一樣客氣。有時讓提問是錯的，有時讓最好的是說、是做。
    .finds = 光看{ $cue ->
        [length] 長短
        [courtesy] 客氣話的多少
        [kind] 回應的類別
        [words] 別的情境裡學來的用詞
       *[position] 排列位置
    }{ $language ->
        [none] {""}
       *[other] （{ $language }）
    }，找到最好的回應比亂猜多 { $figure } 個百分點（上限 { $most }）
    .finds-at = 光看{ $cue ->
        [length] 長短
        [courtesy] 客氣話的多少
        [kind] 回應的類別
        [words] 別的情境裡學來的用詞
       *[position] 排列位置
    }{ $language ->
        [none] {""}
       *[other] （{ $language }）
    }，找到最好的回應比亂猜多 { $figure } 個百分點（上限 { $most }）；最明顯的是 `{ $node }`，那裡{ $sign ->
        [longest] 最長的
        [shortest] 最短的
        [most-polite] 最客氣的
        [least-polite] 最不客氣的
        [say] 說話的
        [ask] 提問的
        [do] 動手的
        [words] 用詞最像的
        [first] 第一個
       *[last] 最後一個
    } `{ $response }` 就是最好的
    .tempt-otherwise = { $cue ->
        [length] 有些時刻，讓最長的、最短的也是誘人的錯
        [courtesy] 有些時刻，讓最客氣的、最不客氣的也是誘人的錯
        [kind] 讓誘人的錯也有這一類，讓最好的也有別的類
        [words] 好回應的用詞，也用到誘人的錯裡，寫在這裡或其他情境裡都行
       *[position] 回應少的時刻，多給幾個誘人的錯
    }{ $shown ->
        [yes] （應答腳本在那裡選了它）
       *[no] {""}
    }

C044 = 未能證明的情境
    .what =
        某一類事實的情形沒有走完：到了 `--cap` 允許的狀態數，或者有人中途停止。取決於其餘部分的性質就沒有答案。
        或者證明時碰到了不可能的情形，那是程式的錯：得出的一概不算。
    .why =
        沒有證明的可能是錯的。用 `--prove` 要證明而得不到，就報錯誤，結束代碼是 1：
        上限太低，不能看起來像情境沒問題。沒有寫 `--prove` 的，沒有人要證明，也就不說。
    .fails =
        ```console
        composure check --prove --cap 10 scenarios/annual-fee.ron
        ```
    .mend =
        記憶體夠的話，調大 `--cap`；不然，從條件裡拿掉一些事實、情緒或去過的節點，或者把情境拆開。
    .open = { $all } 條性質裡有 { $open } 條未能證明：{ $classes } 類事實裡有 { $cut } 類沒有走完
    .too-many-draws = 什麼都沒有證明：規則要讀的事實有 { $draws } 種組合，最多 { $most } 種
    .raise-the-cap = 調大 `--cap`，讓它走完
    .draw-fewer = 少抽幾個值，或者把規則用不著的改成 `Words`
    .impossible = 什麼都沒有證明：證明時碰到了不可能的情形：{ $what }
    .report-the-fault = 這是程式的錯，不是情境的：請把情境、手冊和這條訊息寄給維護程式的人

C045 = 用了別的編碼的檔案
    .what =
        檔案的位元組不是 UTF-8，而是別的編碼：GBK（GB18030）、Big5、UTF-16、UTF-32，或者舊編輯器、試算表存的其他編碼。
    .why =
        同樣的位元組，在不同編碼裡是不同的字。給學員看的不能靠猜：這個檔案當作沒有。
    .fails =
        用存成「ANSI」的編輯器寫的情境文案：在大陸的電腦上是 GBK，在台灣的電腦上是 Big5。
    .mend =
        用那種編碼開啟，另存成 UTF-8：記事本裡選「另存新檔」，編碼選「UTF-8」。
        下面的節錄是依所說的編碼讀出來的；如果讀起來不通，就是另一種編碼。
    .named = 檔案的編碼是 { $encoding }，不是 UTF-8
    .save-as-utf8 = 用那種編碼開啟，另存成 UTF-8

C046 = 看起來像、其實不是的符號
    .what =
        除了文字裡面，RON 和 Fluent 檔案只用一般的 ASCII 符號。這裡寫的是全形的（`，：（）｛｝＝`），排版用的（`“”–`），
        別的字母系統裡像拉丁字母的，或者中文輸入法在那個鍵上打出來的（`￥` 代替 `$`，`、` 代替 `/`，`——` 代替 `_`）。
        引號裡的日期和編號也一樣。
    .why =
        兩個看起來一樣，其實不是：檔案從那裡起就讀不了，或者變數原樣顯示給學員。中文輸入法不切換，打出來的就是這些。
    .fails =
        ```ron
        "bye"： (kind: Say， goto: “done”)
        ```
    .mend =
        把輸入法切換到英文，打出所列的符號。文字裡面用什麼都行。
    .full-width = `{ $found }` 是全形的，這裡要寫 `{ $ascii }`
    .typed-for = 這裡要寫 `{ $ascii }`，寫的是 `{ $found }`
    .looks-like = `{ $found }`（{ $number }）只是看起來像 `{ $ascii }`，這裡要寫的是後者
    .type-it = 把輸入法切換到英文再打

C047 = 看不見的字元
    .what =
        只能用空格的地方有定位字元，或者有別的寬度的空格、沒有寬度的空格、方向標記、控制字元：
        螢幕上看不出來，或者看起來像空格。
    .why =
        它悄悄弄壞寫好的東西，顛倒讀的順序，或者在別的電腦上變成一個空方框。從網頁、聊天訊息裡貼上，就會帶進來。
    .fails =
        ```ftl
        closing = 算了。
        →   .bye = 再見。            # 定位字元；Fluent 用空格縮排
        ```
    .mend =
        刪掉它，下面的節錄標出了位置。縮排用空格：定位字元會弄壞文案，在 RON 裡各個編輯器顯示得也不一樣。
    .hidden = { $name ->
        [tab] 這裡有一個定位字元
        [no-break-space] 這裡有一個不斷行空格（{ $number }）
        [wide-space] 這裡有一個全形空格（{ $number }）
        [zero-width-space] 這裡有一個零寬空格（{ $number }）
        [joiner] 這裡有一個零寬連接字元（{ $number }）
        [byte-order-mark] 這裡有一個位元組順序標記（{ $number }）
        [soft-hyphen] 這裡有一個軟連字號（{ $number }）
        [direction] 這裡有一個方向標記（{ $number }）
        [control] 這裡有一個控制字元（{ $number }）
        [space] 這裡有一個別的寬度的空格（{ $number }）
       *[other] 這裡有一個看不見的字元（{ $number }）
    }
    .indents = 這一行和別的行用定位字元縮排
    .line-ends = 換行只用了 U+000D，像很久以前的 Mac 那樣，整個檔案成了一行
    .save-with-line-ends = 換行改成 Windows 或 Unix 的，再儲存
    .delete-it = 刪掉它；需要的話換成一般空格
    .use-spaces = 用空格縮排

C048 = 程式的字型畫不出的字
    .what =
        文字裡有個字，程式自帶的字型都沒有。自帶的字型有 GB 2312、Big5、Latin-1、常用標點和人名用字。
    .why =
        視窗在那裡顯示一個空方框。
    .fails =
        以表情符號結尾的文字，就像手機在 `算了。` 後面加的那種。
    .mend =
        換一種寫法。人名裡的字，用本人在別處也接受的寫法。表情符號畫不出來。
    .not-drawn = `{ $message }` 裡有字型畫不出的：{ $characters }
    .write-otherwise = 換一種寫法：視窗會顯示空方框

C049 = 不屬於這種語言的字
    .what =
        給台灣的文字裡有只有簡體才用的字，給大陸的文字裡有只有繁體才用的字，或者別的語言裡有漢字。
        兩邊都寫的字（`里`、`后`、`台`、`干`、`只`、`面`）不算。
    .why =
        讀起來像轉換時漏掉的，或者還沒有譯的。
    .fails =
        ```ftl
        closing = 沒关系。                # zh-TW
        ```
    .mend =
        改成所列的字。一個字對應幾個的，都列出來了。
    .simplified = `{ $message }` 裡有只有簡體才用的字：{ $characters }
    .traditional = `{ $message }` 裡有只有繁體才用的字：{ $characters }
    .chinese = `{ $message }` 裡有漢字：{ $characters }
    .write-here = 這裡寫 { $characters }
    .say-it-here = 用這種語言來說

C050 = 形同虛設的及格線
    .what =
        及格線低於 1,000。得分從 0 到 10,000，一萬分是能得的全得了。
    .why =
        做對一件事就人人及格，其餘的什麼也看不出來。往往是把分寫成了百分制。
    .fails =
        ```ron
        pass_mark: 70
        ```
    .mend =
        百分制的 70 分，寫 7000。
    .low = `pass_mark` 是 { $figure }，滿分 10000
    .of-ten-thousand = 百分制的 70 分，寫 7000

C051 = 什麼都沒說的文字
    .what =
        條目或子條目沒有文字，或者只有空格。
    .why =
        學員會看到一行空白，或者一個沒有字的回應。
    .fails =
        ```ftl
        goal-calm = {"{"} "" {"}"}
        ```
    .mend =
        寫上；用不著的，刪掉。
    .empty = `{ $message }` 什麼都沒說
    .write-it-or-leave-it = 寫上；用不著的，刪掉

C052 = 沒有說明的動作
    .what =
        手冊的文案給動作起了名稱，沒有說明。
    .why =
        寫情境的人要知道怎樣算這個動作、怎樣不算；看到據此得出的結論的人也要知道。只有名稱，就憑各人感覺了。
    .fails =
        ```ftl
        activity-soothe = 安撫
        ```
    .mend =
        在它下面加上 `.description`：怎樣算，怎樣不算。
    .lacks = `{ $activity }` 沒有說明
    .describe = 在 `{ $activity }` 下面加上 `.description = …`：怎樣算，怎樣不算

C053 = 沒有讀入的檔案
    .what =
        情境、手冊或文案的資料夾裡，有個檔案或資料夾不是它們：副檔名是別的，或者寫成了大寫；
        名稱的開頭像是其他程式留下的（`._`、`~$`、點號）；或者放在資料夾裡的資料夾裡。
    .why =
        放它的人以為會讀到。很多電腦不顯示副檔名，`fees.ron.txt` 看起來就像 `fees.ron`。
    .fails =
        `scenarios/fees.ron.txt`、`scenarios/FEES.RON`、`scenarios/~$fees.ron`、`scenarios/drafts/fees.ron`
    .mend =
        改名或移走。不是內容的可以留著，存成 `.md`，或者名稱以點號開頭、用別的副檔名。
    .ending = `{ $file }` 沒有讀入：不以 `{ $ending }` 結尾
    .upper-case = `{ $file }` 沒有讀入：副檔名要小寫，`{ $ending }`
    .left-by-others = `{ $file }` 沒有讀入：以 `{ $begins }` 開頭的，是其他程式在別人的檔案旁邊留下的
    .folder = `{ $folder }` 沒有讀入：這裡面的資料夾不再往下看
    .proof-alone = `{ $file }` 是證明檔案，旁邊卻沒有 `{ $of }`
    .review-alone = `{ $file }` 是審閱檔案，旁邊卻沒有 `{ $of }`
    .delete-or-put-back = 把 `{ $of }` 放回來，或者刪掉它
    .one-too-deep = 該放在 `{ $folder }` 旁邊的，放進了它裡面：多了一層資料夾
    .rename = 如果是內容，改名為 `{ $name }`
    .delete-or-rename = 刪掉它；如果是內容，改名為 `{ $name }`
    .move-files-up = 是內容的，從 `{ $folder }` 裡往上移一層

C054 = 代替參數的數字
    .what =
        舉動帶的金額寫成了數字，或者條件拿金額和一個數字比，而在這個情境的每場接待裡，手冊都有一個參數正是這個值。
    .why =
        手冊的數值改了，這個數字不會跟著改：情境裡付的、問的、教的，就和制度對不上了。
    .fails =
        ```ron
        with: {"{"}"amount": Min(Fact("amount"), Int(500000)){"}"}
        ```
    .mend =
        換成 `Parameter("advance-cap")`；文字裡寫 {"{"} $advance-cap {"}"}。
        如果是碰巧相同的另一個金額，寫成情境的事實。
    .number = { $figure } 就是參數 `{ $parameter }` 的值
    .write-parameter = 寫成 `Parameter("{ $parameter }")`，手冊改了它也跟著改

C055 = 有實力的人也不及格的情境
    .what =
        程度 0.95 的學員及格率低於 90 %，或者程度 0.9 的低於 80 %。
        程度 0.9 的學員，十個回合裡有九個選最好的回應，另一個隨便選。
    .why =
        幾乎每個回合都處理得好，卻說不夠：這樣的得分，說的是運氣，不是實力。
    .fails =
        ```ron
        pass_mark: 8500     // 十四個回合裡失誤兩次就不行
        ```
    .mend =
        看哪些選擇失分最多：以後還能補救的，少扣一些；連有實力的人也會被騙的，寫得明白一些。
        或者調低及格線：該定在哪裡，看 `check --prove` 畫的曲線。
    .pass = 程度 { $level } 的學員，及格率只有 { $figure } %（至少要 { $least } %）
    .mend-the-dearest = 程度 0.9 的學員失分最多的選擇（每場平均）：{ $choices }

C056 = 一知半解也能及格的情境
    .what =
        程度 0.6 的學員及格率超過 20 %。他們五個回合裡有三個選最好的回應，其餘隨便選。
    .why =
        這樣的及格說明不了什麼：每三個回合錯一個以上，也過關。
    .fails =
        ```ron
        pass_mark: 6800     // 十四個回合裡可以錯三個
        ```
    .mend =
        提高及格線，或者讓更多回合計分。
    .pass = 程度 { $level } 的學員，及格率有 { $figure } %（上限 { $most } %）
    .ask-more = 提高及格線，或者讓更多回合計分

C057 = 一次失誤定輸贏
    .what =
        其餘都無可挑剔，只有一次沒有選最好的，或者不作聲，就扣掉 25 分以上，或者再也無法及格，而它並沒有違反關鍵條款。
    .why =
        誰都有失誤的時候。一句話定輸贏的得分，量不出接待客戶的能力。
    .fails =
        ```ron
        "curt": (kind: Say, mood: (anger: 3), goto: "turn-06"),     // 別處都是 1
        ```
    .mend =
        少扣一些，或者讓後面能補救。一次都不能有的，該寫成關鍵條款。
    .costs = 其餘都無可挑剔，只失誤一次就扣 { $figure } 分（上限 { $most } 分）
    .forecloses = 其餘都無可挑剔，只失誤一次就再也無法及格
    .soften = 少扣一些，或者讓後面能補救{ $shown ->
        [yes] （見應答腳本）
       *[no] {""}
    }

C058 = 沒有註明「只供練習」的情境
    .what =
        有一種走法，經過的計分回合不到十個就及格了（計分回合：選哪個會影響還能得多少分），
        而情境沒有寫 `practice_only: true`。或者寫了，而能及格的走法都有十個。
    .why =
        回合這麼少，運氣和一時的狀態就抵得上真本領：及格了也看不出高低。
        只供練習的情境，視窗和 `play` 都不拿來測驗，也就不問它分不分得出學員的高低：程度、單次失誤、第二次機會，都是測驗才要的。
    .fails =
        ```ron
        pass_mark: 7500,    // 六個回合之後客戶就走了
        ```
    .mend =
        讓每一種能及格的走法至少有十個要緊的回合，或者在及格線旁邊寫上 `practice_only: true`。
        回合夠的，拿掉這一句，依測驗來檢查。
    .too-few = 有一種走法只經過 { $turns } 個計分的回合就及格了，測驗要有 { $enough } 個，而它沒有寫 `practice_only`
    .enough = 它寫著 `practice_only`，而能及格的走法都有 { $enough } 個以上計分的回合
    .say-so = 寫上 `practice_only: true`，或者讓每一種能及格的走法有更多計分的回合
    .take-it-back = 拿掉 `practice_only`：它可以用來測驗

C059 = 只有一次機會的評分項
    .what =
        在某個節點，一個回應（或者等候）就能得一個得分項：接待到這一步結束，就得到了，之前還沒有。
        有的走法，在第一個這樣的節點錯過，別的節點再也沒有機會，而情境沒有說明為什麼。
        或者說明了，卻沒有哪種走法是這樣。`Init` 和 `End` 說的是第一個和最後一個舉動，不問；目標不問；還沒有機會就已經丟掉的也不問。
    .why =
        只來一次的條款，量的是一瞬間：那時正想著別的，就說他從來不做。
    .fails =
        ```ron
        earns: ["hear-the-need"]        // 開頭的 `listen` 做它，後面再沒有
        ```
    .mend =
        讓另一個節點的回應也能得，錯過的人還會走到那裡。故事裡只有一次機會的，說明為什麼：
        `(clause: "work-log", only_chance: "日誌只寫一次，在客戶走後")`。
    .comes-once = `{ $criterion }` 只有一次機會：在那裡錯過，別處就沒有了
    .not-the-only = `{ $criterion }` 註明只有一次機會，其實不只一次
    .no-reason = `{ $criterion }` 的 `only_chance` 沒有寫原因
    .offer-it-again = 讓另一個節點的回應也能得，或者說明為什麼不能：`only_chance: "…"`{ $shown ->
        [yes] （見應答腳本）
       *[no] {""}
    }
    .leave-it-out = 拿掉 `only_chance`
    .say-why = 說明為什麼只有一次機會

C060 = 寫死在文字裡的時間
    .what =
        文字裡寫了一天中的某個時間，用數字或用漢字：15:40，4 p.m.，nine o'clock，下午四點。
    .why =
        故事裡的鐘隨學員的舉動往前走，這條路上對的時間，那條路上就錯了；
        每種語言還各寫一遍，讀時間的規則又多一份。
    .fails =
        ```ftl
        opening = 你們五點半就關門了！
        ```
    .mend =
        現在的時間寫 {"{"} $clock {"}"}。其他時間在情境裡宣告一次：`times: {"{"}"window-shuts": "17:30"{"}"}`，
        文字裡一律寫 {"{"} $window-shuts {"}"}，條件裡寫 `After("window-shuts")`。
    .written = `{ $message }` 裡寫了時間 `{ $time }`
    .write-argument = 在 `times` 裡宣告它，文字裡寫它的名稱；現在的時間是 `$clock`

C061 = 前後對不上的話
    .what =
        走遍對話的每一種走法，發現有一種，台詞、回應或結局以某個話題為前提，而那個話題還沒有交代；
        或者與某個話題相斥，而它已經交代過了。只因情緒或突發事件才走到的，也算。
    .why =
        學員聽到一筆沒有人提過的錢，或者客戶明明坐著還請他坐：他不再相信，是在應付文字，不是在接待人。
    .fails =
        ```ron
        "explains": (lines: [(say: "explains", assume: ["sum"])], …)     // 而 `hush` 通到這裡，繞過了交代它的台詞
        ```
    .mend =
        重播應答腳本。然後在那條路上也交代這個話題，給節點另寫一句台詞（`when`），給回應加上條件，或者改通到別處。
        其實用不著這個話題的，就別寫以它為前提。
    .too-early = `{ $said }` 以 `{ $topic }` 為前提，而有的走法還沒有交代過
    .too-late = `{ $said }` 與 `{ $topic }` 相斥，而有的走法已經交代過了
    .tell-it-before = 通到這裡的每條路上都交代 `{ $topic }`，或者沒有交代過的時候說別的（應答腳本走到那裡）
    .say-otherwise = 交代過 `{ $topic }` 之後說別的，或者繞過這裡（應答腳本走到那裡）

C062 = 怎麼回應都沒有回音的時刻
    .what =
        在一個節點，不管怎麼回應，不作聲也算上，接下來都是同一句台詞，什麼情形都一樣。
    .why =
        罵人的和安慰人的聽到同一句話：學員覺得沒有人在聽，這個選擇也就教不會什麼。
    .fails =
        ```ron
        responses: {"{"}"hush": (…, goto: "next"), "ask": (…, goto: "next"){"}"}     // 而 `next` 只有一句台詞
        ```
    .mend =
        給下一個節點一句台詞，看剛才做了什麼，或者看情緒；或者讓幾個回應通到不同的節點。
    .alike = 在 `{ $node }` 怎麼回應，接下來都是同一句台詞
    .answer-them = 讓下一句台詞聽得出剛才怎麼回應的{ $shown ->
        [yes] （應答腳本走到那裡）
       *[no] {""}
    }

C063 = 寫成了另一種語言
    .what =
        檔案裡大半的文字和另一種語言的一字不差，而且不可能是這種語言：該是中文的是拉丁字母，該是英文的是中文，
        或者簡體、繁體用反了（錯誤）。或者中文件案裡留著幾句英文（警告）；名稱、數字和少數幾個詞，各語言可以一樣。
    .why =
        檔案存錯了資料夾，或者複製過來準備翻譯，就這麼放著了。學員選了一種語言，讀到的是另一種：
        不能用學員沒有選的語言測驗他。
    .fails =
        `locales/en-US/scenarios/small.ftl`，存到了 `locales/zh-CN/scenarios/small.ftl`。
    .mend =
        從備份裡取回，或者用這種語言寫。不想留的 `app.ftl`，刪掉就行。
    .copied = { $all } 條文案裡有 { $count } 條和 { $other } 的一字不差，不可能是 { $language }
    .same = 這段文字和 { $other } 的一字不差
    .take-or-delete = 從備份裡取回這個檔案；或者刪掉它，改用程式自帶的文字
    .write-it = 如果這是另一種語言的檔案，從備份裡取回 { $language } 的；不然，照當地同事的說法寫
    .say-it-in = 用 { $language } 來說，照當地同事的說法

C064 = 來源語言改過、譯文還沒跟上的文字
    .what =
        情境旁邊的審閱檔案（`ID.review`）記著誰看過這段文字、認為沒問題。在那之後，來源語言的文字改了，這一段還是老樣子。
    .why =
        有人改了一種語言裡的一句話，別的語言說的還是原來的意思：學員讀到的不一樣，評判的人也不知道。
        情境照樣能練習、能證明，但不能發布。
    .fails =
        ```ftl
        closing = 不辦了。        # 來源語言；原來是「算了。」
        closing = 算了。          # zh-TW，以前看過
        ```
    .mend =
        看改了什麼：`composure words ID`。重新寫這段文字（`composure words ID set`），
        或者說明它仍然正確（`composure words ID still-right`）。視窗裡，兩者就放在文字旁邊。
    .stale = { $language } 的 `{ $message }` 是對照來源語言以前的文字看的，來源語言後來改了
    .still-right = 重新寫；如果仍然正確，用 `composure words ID still-right { $language } { $message }`

C065 = 沒有人看過的譯文
    .what =
        情境有審閱檔案（`ID.review`），裡面卻沒有記著有兩種語言都懂的人看過這些文字、認為照現在這樣沒問題：
        是程式起草的，或者後來才寫、才改的。
    .why =
        逐字轉換的草稿，遇到一詞兩義就錯；匆忙寫的，哪裡都可能錯。情境照樣能練習、能證明，但沒有人看過就不能發布。
    .fails =
        ```ftl
        closing = Leave it.     # 看的時候是 「Never mind.」
        ```
    .mend =
        看一遍：`composure words ID` 會列出來。看過沒問題，就用 `composure words ID still-right` 說明。沒有審閱檔案的情境不問這一條。
    .draft = { $language } 有 { $count } 條文案是程式起草的，沒有人看過：{ $messages }
    .unread = { $language } 有 { $count } 條文案沒有人看過：{ $messages }
    .read-the-draft = 逐條對照來源語言看，改好，再用 `composure words ID still-right { $language }` 說明
    .read-them = 對照來源語言看，再用 `composure words ID still-right { $language }` 加上編號說明

C066 = 讀不了的審閱檔案
    .what =
        情境旁邊的審閱檔案（`ID.review`）讀不了，或者有一行不是一筆紀錄。每一行是一個單獨的 JSON：
        哪種語言的哪一條文案，來源語言和這條文案的雜湊值，誰看過、什麼時候看的。
    .why =
        壞掉的那一行不算數，那條文案就當作沒有人看過；其他行照樣算。程式從不刪去這個檔案裡的東西。
    .fails =
        ```json
        {"{"}"remark":"read","message":"clos
        ```
    .mend =
        斷掉的行刪去，那條文案再看一遍。合併過的，兩邊都留下，刪去合併的標記：各行的次序沒有意義。
    .merge = 檔案合併過兩個版本，沒有取捨
    .too-long = 這一行太長，不可能是一筆紀錄
    .form = 這一行不是一筆紀錄：`{ $error }`
    .other-words = 這一行裡的文字和它的雜湊值對不上：被改過
    .unreadable = 讀不了這個審閱檔案：{ $error }；裡面的一概不算
    .keep-both = 兩邊的行都留下，刪去這一行
    .take-the-line-out = 刪去這一行，或者從備份裡取回這個檔案；然後再說明一次它的文字沒問題
    .from-a-copy = 從備份裡取回

C070 = 思考的時間太短
    .what =
        節點的耐心不到 8,000 毫秒。它從螢幕上的內容該讀完了的時候起算：
        台詞和回應先給閱讀時間，中文每分鐘 300 字，英文每分鐘 200 個詞。
    .why =
        四個回應，少於這個時間斟酌不出來。催得太緊，學員就選第一個過關的，量的是按鍵快慢，而答得快並不加分。
    .fails =
        ```ron
        patience: 5000, on_silence: (goto: "…")
        ```
    .mend =
        給 8,000 毫秒以上，一般是 20,000。客戶著急，讓他說出來，讓他早點發火。
    .short = `{ $node }` 只給 { $figure } 毫秒思考
    .at-least = 給 { $least } 以上：閱讀時間另算

C072 = 草稿，不能測驗
    .what =
        情境寫著 `draft: true`。只要寫它的那種語言的文案齊全，就和別的情境一樣能練習、能證明、能查看。
        其他語言缺的，在這裡一併說明缺幾條，不逐一列出。
    .why =
        草稿寫出來的當天就能試，不必等誰翻譯。可是被測驗的人，每一句都得用自己的語言讀到，
        所以草稿在寫齊之前只供練習。
    .fails =
        ```ron
        version: 1,
        draft: true,
        ```
    .mend =
        把缺的寫上：`composure check --fill` 把缺的每一條放進各自的檔案，上面附著原來那種語言的文字。
        然後刪掉 `draft: true`；從那以後，缺一條就是一個錯誤。
    .lacks = 草稿，不能測驗：缺文案的有 { $languages }
    .whole = 草稿，不能測驗；各語言的文案已經齊全
    .finish-it = 寫上缺的文案，然後刪掉 `draft: true`

C080 = 對不上的證明檔案
    .what =
        情境旁邊有一個證明檔案 `ID.proof.json`，寫著證明得出的評分尺度和各程度的及格率曲線，
        並用雜湊值寫明是誰的：計分的部分（`hashes.scale`）、檔案裡的其他內容（`hashes.direction`）和文案。
        它屬於情境或手冊的另一個版本，或者和證明得出的不一樣，或者讀不了。
    .why =
        帶著證明檔案的情境，依裡面的尺度評分。別的版本的沒有用：在哪裡用這個情境，都得重新求尺度。
        被人改過的，會給每個人都評錯，而且看不出為什麼。
    .fails =
        ```json
        "zero": -90,     // 證明得出的是 -1214
        ```
    .mend =
        證明一遍，重新寫出：`composure check --prove --certify`。沒有證明檔案也沒有關係。
        內容資料夾裡的證明檔案只用來核對，不會據它評分。
    .stale = 證明檔案屬於另一個版本：{ $places }
    .other = 證明檔案的 `{ $place }` 寫的是 { $found }，證明得出的是 { $proved }{ $more ->
        [0] {""}
        [one] ；還有一處不一樣，{ $places }
       *[other] ；還有 { $more } 處不一樣，其中有 { $places }
    }
    .unreadable = 讀不了證明檔案：{ $why }
    .certify = 用 `composure check --prove --certify` 重新寫出，或者刪掉它

C085 = 隨時可做的舉動太多
    .what =
        情境的 `standing` 裡，舉動超過八個。
    .why =
        這些舉動要不假思索就能拿來用。還得先讀一遍的，就成了看清單選；而且每多一個隨時可做的，要證明的差不多翻一倍。
    .fails =
        ```ron
        standing: {"{"}"apologise": (…), "repeat": (…), …{"}"}     // 一共九個
        ```
    .mend =
        只留同事真的隨時會做的；只適合幾個時刻的，寫成那裡的回應。
    .standing-acts = 隨時可做的舉動有 { $count } 個

C086 = 隨時可做的舉動讓情境大得證明不了
    .what =
        沒有走遍所有狀態，而情境有隨時可做的舉動。列出的是拿掉它以後，對話的位置最少的那一個；
        只依一種事實組合來數，不算規則：這是下限，規則還會把剩下的成倍放大。
    .why =
        沒有證明的，就不知道對不對。隨時可做一次的舉動，在以後的每個狀態裡，都有做過和沒做過兩種。
    .fails =
        ```console
        $ composure check --prove --cap 10 scenarios/annual-fee.ron
        ```
    .mend =
        沒有人會做的地方，不給它：`standing: {"{"}"apologise": Withheld{"}"}`；或者寫成幾個節點的回應；或者調大上限。
    .cut = { $all } 條性質裡有 { $open } 條沒有答案：{ $classes } 類事實裡有 { $cut } 類沒有走完
    .without = 代價最大的是 `{ $act }`：拿掉它，對話的位置從 { $places } 個減到 { $left } 個；有些節點別給它，或者調大 `--cap`

C087 = 做完隨時可做的舉動，回不到原處的節點
    .what =
        節點給了隨時可做的舉動，卻沒有 `again`，也就是客戶把話拉回來的那一句。
    .why =
        客戶對舉動有了反應，學員還在原處。沒有這一句，就得自己記著剛才問到哪裡，客戶也像是忘了。
    .fails =
        ```ron
        "opening": (lines: [(say: "opening")], responses: {"{"}…{"}"})     // 而情境有 `standing`
        ```
    .mend =
        寫上 `again: "opening-again"` 和它的文案；不該有這些舉動的，寫 `standing: Withheld`。
    .missing = 在 `{ $node }` 可以做隨時可做的舉動，卻沒有 `again`
    .add-it = 給它一句把話拉回來的，或者不給這些舉動

C088 = 沒有宣告的隨時可做的舉動
    .what =
        節點不給、照給或代替的舉動，情境的 `standing` 裡沒有宣告。
    .why =
        本來要改的那個舉動，在那裡原樣不動。
    .fails =
        ```ron
        standing: {"{"}"apologize": Withheld{"}"}     // 宣告的是 `apologise`
        ```
    .mend =
        改正名稱，或者宣告這個舉動。
    .unknown = 沒有隨時可做的舉動叫 `{ $found }`
    .known = 宣告過的有 { $names }

C089 = 可以一直做下去的舉動
    .what =
        一個隨時可做的舉動沒有做出任何動作。
    .why =
        它的第一個動作做過了，才不再給。沒有動作，就看不出做過沒有，學員可以一直做，證明也沒有盡頭。
    .fails =
        ```ron
        standing: {"{"}"nod": (kind: Do, reactions: [(say: "nodded")]){"}"}
        ```
    .mend =
        讓它做出手冊裡的一個動作；沒有規則管的也行。
    .performs-nothing = 隨時可做的舉動 `{ $act }` 沒有做出動作，看不出做過沒有
    .let-it-perform = 讓它做出一個動作

C090 = 神態和話不符
    .what = 台詞配了微笑或鬆了口氣的神態，而說的時候，客戶的怒氣可能到 7 以上。
    .why =
        學員最先看的是臉。心裡冒火臉上帶笑，學員就兩樣都不敢信；看著笑臉來回應的學員，會為沒有看到的怒氣扣分。
    .fails =
        ```ron
        lines: [(say: "claim", act: Smile)],      // 這時怒氣可能是 9
        ```
    .mend =
        拆成兩句：先一句生氣的，帶 `when: AtLeast(anger, 7)`，後面才是微笑的；或者換一種神態。
        怒氣可能到多少，是把通到那裡的每條路都往高裡算；寫上 `when`，就沒有疑問了。
    .glad = `{ $line }` 配了高興的神態，而說話人的怒氣那時可能到 { $figure }
    .say-it-calmer = 在它前面放一句帶 `when: AtLeast(anger, { $figure })` 的，或者換一種神態
    .calmer-of = 在它前面放一句帶 `when: Of("{ $person }", AtLeast(anger, { $figure }))` 的，或者換一種神態

C091 = 回應裡沒有的「傷人的話」
    .what = 以 `-harm` 結尾的文案寫明哪幾處傷人（幾處之間用 `|` 隔開），可是那個回應裡沒有說。
    .why =
        檢討會在學員讀到的回應裡劃出傷人的話。裡面沒有的劃不出來；回應後來改了詞，劃的就不再合適。
    .fails =
        ```ftl
        opening = 你們是怎麼辦事的？
            {"."}rude = 吵什麼吵？
            {"."}rude-harm = 吵什麼 | 閉嘴
        ```
    .mend =
        從同一種語言的回應裡一字不差地複製；不然就拿掉。
    .not-there = `{ $message }` 劃的 `{ $span }`，回應裡沒有
    .copy-it = 回應裡寫的是 `{ $text }`

C092 = 沒有歸屬的提示或「傷人的話」
    .what = 以 `-hint` 結尾的文案，找不到情境裡對應的台詞；或者以 `-harm` 結尾的，找不到那句台詞下對應的回應。
    .why =
        沒有人會看到：台詞或回應改了名，或者已經刪了。
    .fails =
        ```ftl
        openning-hint = 他怕白跑一趟。
        ```
    .mend =
        照 `say` 裡台詞的名稱，後面加 `-hint`；照回應的編號，後面加 `-harm`。
    .hint = 提示 `{ $message }` 沒有對應的台詞
    .harm = `{ $message }` 沒有對應的回應

C093 = 看不到的神態或走位
    .what = 客戶已經走了，台詞還配著神態；或者看不到人的場合（電話、線上客服、書信）配了走位。
    .why =
        看不到的，不畫也不說；寫它的人想的多半是另一句台詞，或者另一個管道。
    .fails =
        ```ron
        channel: Phone, …
        lines: [(say: "opening", stage: [Stand])],
        ```
    .mend =
        客戶走後的台詞拿掉 `act`；沒有地點的對話拿掉 `stage`。他留下的東西，可以寫在 `props` 裡。
    .gone = `{ $line }` 配了神態，而他已經走了
    .apart = `{ $line }` 配了走位，而看不到他
    .leave-act-out = 拿掉 `act`；他留下的東西寫在 `props` 裡
    .leave-stage-out = 拿掉 `stage`，或者讓他到櫃檯來

C095 = 不在場的人說了話
    .what =
        節點的台詞，或者對那裡隨時可做的舉動的反應，由一個不在場的人來說。
    .why =
        誰在場，會畫出來、說出來：憑空冒出一個聲音，學員不知道自己在回應誰。
    .fails =
        ```ron
        people: {"{"}"head": (cast: Executive, enters: true){"}"},
        … "opening": (lines: [(by: "head", say: "opening")], …)
        ```
    .mend =
        沒有寫 `present` 的節點，在場的是客戶和所有不寫 `enters` 的人；客戶走後沒有人在場。寫明誰在場：`present: ["head"]`。
        反應是別人說的，在那個節點別給這個舉動，或者換一個舉動。
    .line = 台詞 `{ $line }` 由 `{ $person }` 來說，而他在 `{ $node }` 不在場
    .reaction = 反應 `{ $line }` 由 `{ $person }` 來說，而他在給了這個舉動的 `{ $node }` 不在場
    .let-him-be-there = 在那裡的 `present` 裡寫上 `{ $person }`，或者讓別人來說
    .withhold-it = 在那裡別給這個舉動，或者讓別人來反應

C096 = 沒有人見到或聽到的人物
    .what = `people` 裡有個人物，哪個節點都不在場，或者一句台詞都沒有。
    .why = 他有名字，有相貌，也許還有情緒，學員卻從來碰不到他。
    .fails =
        ```ron
        people: {"{"}"head": (cast: Executive, enters: true){"}"},     // 沒有節點寫他在場
        ```
    .mend =
        讓他來：他在的節點寫 `present: ["head"]`，他的台詞寫 `by: "head"`。不然連同文案拿掉。
    .never-there = `{ $person }` 在哪個節點都不在場
    .never-speaks = `{ $person }` 一句台詞都沒有
    .let-him-come = 在某個節點的 `present` 裡寫上 `{ $person }`，或者拿掉他
    .let-him-speak = 給他一句台詞，寫 `by: "{ $person }"`，或者拿掉他

C097 = 沒有自己情緒的人
    .what =
        `moods` 要改、或者 `Of` 要問一個人的情緒，而他沒有自己的情緒；或者 `Of` 裡問的不是情緒。
    .why =
        和客戶共用情緒的人跟著客戶變：`mood` 和不帶 `Of` 的條件，說的是他們兩個。看不到情緒的人，什麼都不知道。
    .fails =
        ```ron
        people: {"{"}"daughter": (mood: AsTheCustomer){"}"},
        … moods: {"{"}"daughter": (anger: 1){"}"}
        ```
    .mend =
        給他自己的情緒：`mood: (anger: 2, anxiety: 6, trust: 5)`。`Of` 裡寫 `AtLeast` 和 `AtMost`，
        單獨寫，或者用 `All`、`Any`、`Not` 連起來；別的寫在它旁邊。
    .of-his-own = `{ $person }` 沒有自己的情緒
    .about-another-thing = `Of` 問的是 `{ $person }` 的情緒，而這裡問的是別的
    .give-him-one = 在 `people` 裡給他一個，或者拿掉名稱，指客戶的情緒
    .ask-it-beside = 情緒在 `Of` 裡面問，別的在旁邊問
