# composure --help 的說明：每個指令一個條目。條目的值是指令清單裡的一行，.more 是這個指令自己那一頁上的補充，
# 其餘子條目是它的引數（.limit）或引數可選的值（.format-csv）。幾個指令共有的引數，寫在它們上一層的條目裡；所有指令共有的，寫在 composure 裡。
# 英文寫在程式裡各指令和引數的定義處。

## 代表一個值的詞

value =
    .BOOK = 手冊
    .BRANCH = 分行
    .CODE = 代碼
    .CHANNEL = 管道
    .CATEGORY = 類別
    .CLAUSE = 條文
    .COLUMN = 欄
    .COLUMNS = 欄
    .COMMAND = 指令
    .COUNT = 筆數
    .DATE = 日期
    .DIR = 資料夾
    .FILE = 檔案
    .FOLDER = 資料夾
    .FORMAT = 格式
    .FUNCTION = 函數
    .HASH = 雜湊值
    .ID = 編號
    .INTO = 保留的員工編號
    .KEY = 公鑰
    .LOG = 日誌
    .MESSAGE = 文字
    .MODE = 方式
    .MODEL = 模型
    .NAME = 名稱
    .NEW_ID = 新編號
    .NODE = 時刻
    .NOTE = 意見
    .NUMBER = 員工編號
    .OLD_BOOK = 舊手冊
    .OPTIONS = 選項
    .OUTCOME = 結果
    .PATHS = 路徑
    .PERCENT = 百分比
    .PLACE = 位置
    .PLAYED = 作答方式
    .ROLE = 角色
    .RULING = 裁定
    .SCENARIO = 情境
    .SEED = 種子
    .SHEETS = 工作表
    .SIDE = 哪邊
    .SIGN = 符號
    .STATE = 狀態
    .STATES = 狀態數
    .TAG = 語言
    .TEXT = 文字
    .TITLE = 表頭
    .URL = 網址
    .VALUE = 值
    .WHICH = 哪一次

## 所有指令

composure = 銀行員工訓練與客訴處理模擬：客戶依劇本上門，表現依本行自己的規章評分
    .data = 存放本機紀錄庫的資料夾
    .content = 裝著 scenarios、locales 和 assets 的內容資料夾。未指定時，如果執行程式的資料夾是 content export 寫出來的，就用它（測驗除外）；否則用程式自帶的內容
    .locale = 語言：zh-CN、zh-TW 或 en-US；未指定時，用最接近系統語言的一種
    .as_number = 您的員工編號；在依角色授權的工作站上用來說明您是誰
    .secret_file = 存放您密碼的檔案，- 表示標準輸入；未指定時，在終端機詢問
    .number = 員工編號
    .book = 手冊的編號；未指定時，包括所有手冊
    .json = 以 JSON 輸出
    .format = 輸出的格式
    .format-human = 給人看，用所選的語言
    .format-json = 給程式讀
    .format-table = 給人看，用所選的語言
    .format-csv = 給試算表和人資系統用
    .yes = 不再詢問，直接辦理；沒有終端機的地方無法回答，必須加上

## check

check = 檢查內容，逐行指出每一處問題
    .paths = 要檢查的情境編號、檔案或資料夾；檢查情境時，連同它的文案一起檢查。不寫時，檢查全部內容
    .deny_warnings = 把警告也當作錯誤
    .fill = 先把缺少的說法補進檔案，依故事的次序，各條留空待寫，上面用註解寫著原文
    .explain = 說明某個代碼是什麼意思、怎麼改
    .format = 給人看的文字、給程式讀的 JSON，或附對話圖的網頁
    .format-human = 給人看的文字
    .format-json = 給程式讀的 JSON
    .format-html = 附對話圖的網頁，要與 --prove 一起用
    .against = 與舊手冊比較：換了手冊結果就不同的情境，兩個方向各列出一種最短的走法。舊手冊可以是檔案，也可以是程式自帶手冊的編號
    .prove = 證明每個情境：抽到什麼事實都考慮到，走遍每一種走法
    .cap = 一個事實類別最多走多少個狀態，超過的以未能證明處理。每個執行緒每個狀態最多占 300 位元組記憶體
    .workers = 用幾個執行緒來證明和比較；未指定時，每個處理器一個。各執行緒分別走自己的狀態空間
    .verbose = 列出每一條性質；不加時，已證明的只報總數
    .transcripts = 把應答腳本寫進這個資料夾裡的檔案，不顯示在螢幕上
    .certify = 把證明結果寫在各情境旁邊，檔名為 編號.proof.json；只要有一條不成立或未能證明，就不寫
    .output = 把網頁寫進這個檔案；未指定或寫 - 時，輸出到標準輸出

## play

play = 在終端機接待一位客戶，或依應答腳本自動進行
    .scenario = 情境編號；不寫時，從清單裡選
    .employee = 學員的員工編號；未指定時，會詢問
    .mode = 練習、測驗、試演還是試用：練習屬於學員本人，測驗結果正式記錄，試演什麼都不儲存，試用是指定的人試做一遍的練習，審核的人能看到結果。未指定時，由人作答的是測驗，由應答腳本作答的是練習
    .mode-practice = 練習，只屬於學員本人
    .mode-assessment = 測驗，結果會留下正式紀錄
    .mode-rehearsal = 試演，供編寫情境的人使用，什麼都不儲存
    .mode-pilot = 試用，由指定的人在正式核准前做
    .from = 從這個時刻演起，先走到那裡的最短走法；不指定方式時，就是試演
    .seed = 種子，事實和回應的排列順序由它抽定；未指定時，用應答腳本裡寫的，腳本裡沒寫就隨機
    .time_factor = 為這位學員放寬閱讀時間和客戶的耐心，以百分比表示
    .responses = 依應答腳本自動進行：一行一個回應編號，~ 表示不作聲，@毫秒 表示用時，# 後面是註解；最前面可以寫 seed N
    .trial = 讓應答腳本也留下紀錄，用來試試程式：紀錄裡會註明無人作答，不算對任何人的測驗。加上它而未指定方式時，以測驗進行
    .resume = 接著做這位學員上次沒做完的；不加時，如果有好幾次沒做完，終端機會問接哪一次
    .new = 另開一次，即使有沒做完的
    .json = 以 JSON 輸出評定結果

## records

records = 查看或匯出儲存的紀錄
    .from = 這一天及以後歸檔的，例如 2026-03-06。日期依本機時區計算
    .to = 這一天及以前歸檔的
    .branch = 當時在這個分行的人；可以寫幾次
    .position = 當時擔任這個職位的人；可以寫幾次
    .employee = 當時或現在使用這個員工編號的人；可以寫幾次
    .scenario = 這個情境的紀錄，寫情境編號；可以寫幾次
    .outcome = 目前是這個結果的紀錄：更正過的依更正後的算，作廢的不屬於任何一種。可以寫幾次
    .outcome-passed = 及格
    .outcome-failed = 不及格
    .outcome-undecided = 未評分
    .outcome-abandoned = 未完成
    .outcome-lapsed = 逾期未完成
    .ruling = 最近一次裁定是這一種的紀錄；可以寫幾次
    .ruling-void = 作廢
    .ruling-corrected = 更正
    .ruling-upheld = 維持原結果
    .ruling-none = 沒有裁定，與封存時一樣
    .played = 以這種方式作答的紀錄；可以寫幾次
    .played-window = 圖形介面
    .played-terminal = 命令列
    .played-unattended = 試跑，無人作答
    .played-unknown = 紀錄裡沒有寫明
    .which = 同一個人同一個情境有好幾筆紀錄時，要哪一筆；從全部紀錄裡挑，不看其他條件
    .which-all = 全部
    .which-first = 第一次的
    .which-latest = 最近一次的
    .id = 紀錄編號，寫開頭幾位也可以
    .reason = 理由，一兩句話。它與紀錄一起保存，紀錄所屬的人被刪除時一併刪去

records-list = 列出紀錄，一行一筆，從最早的開始；逾期待歸檔的測驗也各占一行
    .more = 只要有紀錄與封存時不符或無法讀取，指令就以 1 結束。
    .limit = 最多列幾筆；0 表示全部
    .after = 從歸檔的這個位置之後列起；清單沒有列完時，末尾會寫明這個位置
    .include_practice = 在紀錄後面列出自己的練習，只有登入者本人的。篩選條件裡只有 --scenario 對練習有作用

records-show = 查看一筆紀錄的全部內容：評定、依據、對話
    .more = 逾期待歸檔的測驗，顯示到目前為止說過的話。練習只給本人看，不給其他人看。

records-page = 把一筆紀錄的檢討做成網頁，單獨一個檔案即可查看
    .more = 網頁逐個回合寫明當時有哪些選擇、各值多少分，並附紀錄編號、日期和姓名，適合列印。逾期待歸檔的測驗，寫到目前為止說過的話。紀錄與封存時不符時，指令以 1 結束。
    .output = 要寫的檔案；未指定時，輸出到標準輸出

records-verify = 從第一環到簽過章的鏈尾，逐環驗證紀錄鏈，並逐筆核對紀錄，指出每一處問題
    .more = 只要有一處與寫入時不一致，指令就以 1 結束；無法判斷時，以 2 結束。
    .replay = 同時用當時的內容把每筆紀錄重演一遍
    .anchor = 與另外保存的存證核對；可以寫幾次

records-anchor = 取存證：把簽過章的鏈尾寫成一行文字，另外保存
    .more = 以後用 verify --anchor 就能查出紀錄有沒有被刪除、有沒有換回較早的複本，即使動手的人握有紀錄庫和金鑰。
    .output = 要寫的檔案；未指定時，顯示這一行文字，在終端機還會顯示 QR Code

records-backup = 把整個紀錄庫備份成一個新檔案；紀錄庫正在使用時也可以備份
    .more = 備份裡不含本機的金鑰。
    .file = 要寫的備份檔案

records-restore = 紀錄庫沒有了，用備份還原，從那裡繼續
    .file = 備份檔案

records-mine = 取走本人的全部資料，寫進一個新資料夾
    .more = 其中有紀錄庫裡關於此人的一切（JSON），各次測驗和練習的表格，以及每一次的應答腳本，可以用 play --responses 重播。
    .employee = 誰的資料，寫員工編號；不寫時，是登入者自己的
    .output = 要新建的資料夾；裡面已經有東西的，不會動它

records-void = 作廢一筆紀錄，須寫明理由
    .more = 紀錄本身不會更動。不能作廢本人的紀錄。

records-correct = 更正一筆紀錄的結果，須寫明理由
    .outcome = 這筆紀錄從此以什麼結果計算
    .outcome-passed = 及格
    .outcome-failed = 不及格

records-uphold = 維持一筆紀錄封存時的結果，不論先前有過什麼異議或裁定，須寫明理由

records-remark = 為一筆紀錄加上備註，也可以是異議
    .more = 備註不改變結果。本人也可以為自己的紀錄加備註。

records-retain = 永久刪去超過本行保存年限的內容
    .more = 刪去的有：測驗紀錄（連同是誰、說過什麼）、練習、熱身題，以及早已離職、再沒有其他內容的人員。鏈環都保留，紀錄鏈照樣可以驗證；其中一環寫明依哪條規定刪去了什麼。
    .years = 滿幾年的刪去；未指定時，依設定 keep-years 辦理
    .dry_run = 只看會刪去什麼、是誰的，什麼也不刪
    .by = 經辦人的員工編號；登入者就是經辦人，不必再寫
    .trust_clock = 確認本機時鐘無誤，即使已經很久沒有寫入，或有更晚的紀錄

records-export = 匯出紀錄，做成表格或事件日誌
    .more = 只要有紀錄與封存時不符或無法讀取，指令就以 1 結束；其餘的照樣匯出。
    .format-csv = 一列一筆紀錄，給試算表和人資系統用
    .format-xes = 一筆紀錄一條軌跡，一個動作一個事件（IEEE 1849-2016），給流程探勘用。有紀錄無法再重演時，指令以 1 結束，那筆紀錄匯出時不含事件
    .format-jsonl = 一行一個案例（JSON），附全部事件，conform 讀它最準確。有紀錄無法再重演時，指令以 1 結束，那筆紀錄不匯出
    .format-xlsx = 給人看的活頁簿，用所選的語言：紀錄、能力、逐條判定和說過的話，以及彙總和圖表。一張表裝不下時，接著寫 名稱-2.xlsx 等檔案
    .format-xapi = xAPI 1.0.3 敘述，依 cmi5 的形式，寫成 JSON 陣列，給學習紀錄系統（LRS）用。有紀錄無法再重演時，指令以 1 結束，那筆紀錄匯出時不含所選的回應
    .format-chain = 紀錄鏈，一行一環（JSON），不用本程式也能據此驗證。篩選條件不起作用
    .format-html = 給人看、可列印的網頁：指定了一名員工時，是這個人的歷次表現；否則是全體的報告
    .sheets = 活頁簿裡除了紀錄還要哪些工作表；未指定時，全部都要
    .sheets-competencies = 各項能力的得分
    .sheets-findings = 逐個回合的判定和說過的話；為此要把每次對話重演一遍
    .sheets-cohort = 全體彙總，附圖表
    .sheets-none = 都不要
    .home_page = 本行自己的網址：在 xAPI 裡，員工編號歸在它名下，活動名稱也以它開頭
    .names = 在 xAPI 敘述裡也寫上姓名
    .output = 要寫的檔案；未指定或寫 - 時，輸出到標準輸出。CSV 檔案開頭帶 BOM，試算表才能認出編碼。新建的檔案只有檔案擁有者能讀，因為裡面有姓名和分數。原有的舊匯出檔，如果這次的內容包含它的全部，就取代它；如果被人編輯過、內容不同，就保留在旁邊

records-access = 查看查閱登記：誰看過誰的紀錄，從最早的開始
    .more = 在這裡查看，也會登記下來。
    .from = 這一天及以後的查閱，例如 2026-03-06。日期依本機時區計算
    .to = 這一天及以前的查閱
    .employee = 這名員工查閱別人的，以及別人查閱其紀錄的；可以寫幾次

## policy

policy = 逐條閱讀規章手冊

policy-list = 列出條款，一行一條，依手冊的順序
    .more = 加上 --role 或 --earnable，就列出寫情境要用的：是得分項還是扣分項，什麼動作觸發它，它看哪些動作；每個動作都附編號。
    .role = 只列規範這個角色的條款
    .role-teller = 櫃檯行員
    .role-lobby-manager = 大廳襄理
    .role-outlet-head = 分行經理
    .role-complaint-handler = 申訴處理專員
    .earnable = 只列能作得分項的條款：情境的 earns 裡可以寫，行員也做得到

policy-activities = 列出動作，一行一個，依手冊的順序：由誰做出、帶哪些資料、有幾條條款用到

policy-competencies = 列出能力，一行一項：有幾條條款計入，其中幾條能作得分項
    .role = 只算規範這個角色的條款
    .role-teller = 櫃檯行員
    .role-lobby-manager = 大廳襄理
    .role-outlet-head = 分行經理
    .role-complaint-handler = 申訴處理專員

policy-parameters = 列出參數，也就是本行自訂的數值：各是多少，哪些條款用到

policy-show = 查看一條條款的全部內容：原文、依據、檢查什麼、用哪些數值；或查看一個動作
    .more = 動作會寫明怎樣才算、由誰做出、帶哪些資料、哪些條款用到它。
    .id = 條款或動作的編號

policy-guide = 學員以什麼來衡量：有多少時間，分數怎麼算

policy-consequences = 文件對真實案件規定的後果，僅供參考：任何一次接待都不會據此提出處置

policy-export = 把手冊匯出成其他工具能用的模型
    .more = 這種格式無法表達的，會在標準錯誤裡說明，並略去。
    .book = 手冊的編號；只有一本時可以不寫
    .format-decl = Declare 的寫法，RuM 和 Declare4Py 能讀

## release

release = 情境的審核與發布：送審、試用、核准、停用
    .scenario = 情境編號

release-list = 每個情境的狀態，以及核准以後改了什麼

release-show = 一個情境的狀態、還差什麼、有哪些意見，以及全部經過

release-send = 把情境依現在的樣子送審

release-return = 把審核中的情境退回編寫人

release-pilot = 正式用於測驗之前，請幾位員工試用
    .more = 他們用 play 情境編號 --mode pilot 來做；審核的人能看到誰做過、結果如何。這不算測驗。
    .numbers = 全部試用員工的編號

release-approve = 依現在的樣子核准審核中的情境，從此可以用於測驗
    .more = 寫過它、看過譯文或者送審的人不能核准。核准時依現在的樣子重新證明一遍，意見要全部處理完。核准的是情境讀到的內容，內容變了，核准就不再適用。
    .languages = 核准這種語言，可以寫幾次；未指定時，核准文字都看過的各種語言

release-retire = 停用一個情境，不再用於測驗；程式內附的也可以停用

release-note = 記下核准之前要處理的意見
    .more = 意見會一直留在工作站的鏈裡，刪除人員資料時也不會刪，所以不要寫人名。
    .text = 意見的內容
    .on = 意見針對的文字或條款，名稱見 words 和 policy list

release-settle = 註明一則意見已處理
    .note = 意見的編號，用 show 查看

## pack

pack = 把情境打成一個簽了章的檔案，帶到其他分行；也可以裝入別處打的包
    .scenarios = 情境編號
    .output = 寫到哪個檔案

pack-install = 把情境包裝入內容資料夾，不是全部裝入，就是什麼都不動；不加 --yes 時只列出會改什麼
    .more = 在本站改過的檔案會保留，除非加上 --over。包裡的核准，只要配上本站的手冊仍是當初核准的內容，在這裡同樣算數。
    .file = 情境包
    .yes = 安裝
    .over = 覆寫在本站改過的檔案
    .trust = 從現在起認可這個公鑰的工作站：請先用其他管道向對方核對

## rescore

words = 一個情境的全部文字，各語言並列：哪些未寫、是機器初稿、照舊文譯、沒人審閱
    .id = 情境的編號
    .state = 只列出有一種語言是這個狀態的文字
    .state-missing = 未寫
    .state-draft = 機器初稿，還沒人審閱
    .state-stale = 照舊文譯：審閱無誤之後，原文又改了
    .state-unreviewed = 沒有人審閱過
    .state-reviewed = 審閱無誤，此後譯文和原文都沒改
    .state-source = 原文
    .language = 只看這種語言
    .json = 供程式讀取

words-set = 改寫一則文字在某種語言裡的內容；檔案裡其他地方一概不動
    .language = 語言
    .message = 哪一則，依清單裡的名稱：訊息名稱，或者訊息名稱加點和部分，例如 opening.listen
    .text = 內容；大括號裡的名稱會代入，例如 {"{"} $surname {"}"}
    .by = 撰寫人的員工編號

words-still-right = 記下這些譯文對照現在的原文審閱過，沒有問題
    .language = 語言
    .messages = 哪幾則，依清單裡的名稱
    .all = 這種語言裡已有的全部文字
    .by = 審閱人的員工編號

words-find = 在各語言裡尋找，也可以取代
    .text = 要找的內容，依文字裡的寫法；不是運算式
    .replace = 換成什麼；可以先加 --dry-run 看一遍
    .language = 只在這種語言裡找
    .whole = 只找完整的詞（詞與詞分開寫的語言）
    .case = 區分大小寫
    .dry_run = 只看會有哪些變化，什麼也不寫
    .by = 取代的人的員工編號

words-draft = 用 OpenCC 的詞表把 zh-CN 轉成 zh-TW，補上未寫的；每則都要有人審閱過才能發布
    .language = 語言：zh-TW

rescore = 換一本手冊重新評分，列出已有的測驗會有哪些變動
    .more = 不更動任何已儲存的內容。
    .policies = 用來評分的手冊：檔案，或程式自帶手冊的編號

## conform

conform = 用規章手冊或 Declare 模型判定一份事件日誌
    .more = 每條軌跡都合規時，指令以 0 結束；有不合規的，以 1 結束；日誌或模型不能用，以 2 結束。
    .log = 日誌：XES、CSV 或 JSON Lines，也可以是 gzip 壓縮的
    .model = 規章手冊，用它的全部條款來判定：.ron 檔案，或程式自帶手冊的編號；也可以是 Declare 模型（.decl 檔案）
    .format = 標準輸出裡寫什麼。位置是事件在軌跡裡的序號，從 1 數起：沒有得到滿足的、多出來的、本應排在最前或最後的。在 CSV 裡，幾個位置寫在同一格，用空格隔開。在本程式匯出的日誌裡，一個舉動即使做出幾個動作，也只算一個事件
    .format-csv = 一列一條軌跡和一條條款
    .format-json = 一行一條軌跡，寫成一個 JSON 物件
    .clauses = 只看這一條：寫條款編號，或模型裡的那一行原文。可以寫幾次
    .lenient = 略過無法讀取的部分，並說明略過了什麼
    .workers = 用幾個執行緒來讀和判定；未指定時，每個處理器一個
    .log_format = 日誌的格式；未指定時，看檔名或開頭的內容
    .log_format-xes = XES 日誌
    .log_format-csv = CSV 表格
    .log_format-jsonl = JSON Lines，一行一個案例
    .csv_delimiter = CSV：各欄之間的符號。未指定時，看第一行有沒有寫 sep=; 之類；沒有寫，就看表頭裡逗號、分號、定位字元哪種最多
    .csv_case = CSV：寫明案例的那一欄
    .csv_activity = CSV：寫明活動的那一欄
    .csv_timestamp = CSV：寫明時間的那一欄
    .csv_actor = CSV：寫明由誰做出的那一欄：customer 是客戶，bank 是銀行，其餘是員工
    .interleaved = CSV：同一案例的各列不必連在一起。所有事件都要放進記憶體
    .sort = 日誌裡案例的事件沒有依時間排列時，先排好

## content

content = 程式自帶的內容：列出來，或寫出來編輯

content-list = 列出程式自帶的檔案和大小（位元組），並說明現在的內容取自哪裡

content-temperaments = 列出各種性情怎樣影響情緒：情境裡寫的步數，實際變幾步

content-export = 把自帶的內容寫進一個新的或空的資料夾，在那裡編輯，用 --content 資料夾 取用
    .folder = 新的或空的資料夾

## storyboard

storyboard = 把情境寫成懂試算表的人能改的活頁簿，再把改好的收回
    .scenario = 情境的編號
    .yes = 不詢問，直接寫入
    .dry_run = 只看會改什麼，什麼都不寫

storyboard-export = 把情境寫成可以修改、傳閱的活頁簿，或寫成供人閱讀的文件
    .more = 活頁簿（.xlsx）裡有腳本、事實、評分和主張，各種語言的文字並列，方式、行為和去向從清單中選取。隱藏的欄位用來認出每一列：可以任意排序、篩選，只是不要動那幾欄。文件（.docx）是對話形式的腳本，以這次執行的語言書寫，每個回應註明涉及哪些條文。
    .file = 要寫的檔案，以 .xlsx 或 .docx 結尾

storyboard-import = 收回在活頁簿裡做的修改，先顯示改了什麼、各種走法會如何結束
    .more = 檔案裡後來改過的內容會保留。兩邊都改過的儲存格，在您說明以哪邊為準之前，什麼都不寫。情境的幾個檔案要嘛一起寫，要嘛都不寫。
    .file = 活頁簿
    .prefer = 檔案和表裡都改過的儲存格，以哪邊為準
    .prefer-files = 以檔案為準
    .prefer-sheet = 以表裡為準

storyboard-bring = 把手邊既有的素材引入成草稿：Twee 3 故事，或自己做的表格
    .more = 故事（.twee、.tw）的每一段成為一個橋段，每個連結成為一個回應。表格（Excel 活頁簿或 CSV）每列一個回應，寫明屬於哪個橋段、客戶說什麼、接著去哪裡；哪一欄是什麼，看標題就知道，或者說明一次。沒有對應的內容連同列號列出來，什麼都不猜。
    .scenario = 新情境的編號：小寫字母、數字和連字號
    .file = 故事或表格
    .policies = 依哪本手冊評分；未指定時，用僅有的那一本
    .source_language = 用哪種語言寫的：zh-CN、zh-TW 或 en-US；未指定時，用這次執行的語言
    .map = 標題各是什麼，例如 moment=情境,line=客戶,answer=員工,goto=下一步；沒說的看標題
    .map_file = 從這個檔案讀標題的對應
    .save_map = 把標題的對應寫進這個檔案，以後用 --map-file 讀
    .dry_run = 只列出會引入什麼，什麼都不寫
content-rename = 把內容資料夾裡的一個情境換成別的編號，它的每個檔案一起改
    .more = 證明檔會移除，請重新驗證。紀錄和演練照舊用當時的內容和編號。
    .scenario = 情境的編號
    .new = 新的編號

content-remove = 從內容資料夾裡刪除一個情境，連同各種語言的說法
    .more = 不加 --yes 時只說明會刪掉什麼。紀錄和演練裡存著當時的內容。
    .scenario = 情境的編號
    .yes = 確定刪除

## new

new = 從要練的條文建一個新情境
    .more = 建好就能演、能驗證，是一份草稿；裡面的話都是範例句，請照自己的情境改寫。檔案寫在內容資料夾裡。
    .id = 新情境的編號：小寫字母、數字和連字號
    .from = 不新建，而是複製這個情境的全部檔案：內容資料夾裡的，或程式內建的
    .role = 學員演誰
    .role-teller = 櫃檯行員
    .role-lobby-manager = 大廳襄理
    .role-outlet-head = 分行經理
    .role-complaint-handler = 申訴處理專員
    .channel = 在哪裡
    .channel-counter = 臨櫃
    .channel-lobby = 大廳
    .channel-phone = 電話
    .channel-chat = 線上客服
    .channel-letter = 信函
    .category = 申訴類別
    .category-service-quality = 服務品質
    .category-staff-attitude = 服務態度
    .category-product-function = 商品功能
    .category-product-information = 商品說明
    .category-technical-fault = 系統異常
    .category-fees = 手續費
    .clauses = 要練的條文，寫編號或名稱，可以寫幾次；一條也不寫時，練這個角色能得分的全部條文
    .policies = 用哪一本手冊評分；不指定時，用唯一的那本
    .source_language = 先用哪種語言寫：zh-CN、zh-TW 或 en-US；不指定時，用目前的語言。草稿裡其他語言可以先空著
    .source_language-zh-CN = 簡體中文
    .source_language-zh-TW = 繁體中文
    .source_language-en-US = 英文
    .title = 情境叫什麼

## roster

roster = 員工名冊
    .role = 角色
    .role-trainer = 訓練講師：編寫情境，查看大家的表現
    .role-hr = 人資管理員：管理人員和紀錄
    .role-auditor = 稽核：可以查看一切，什麼也不能改

roster-import = 匯入名冊：CSV 檔案（編碼不限）或 Excel 活頁簿，先顯示會有哪些變動
    .more = 要嘛全部匯入，要嘛一個也不匯入。必須有員工編號、姓名和分行三欄，欄名用各行習慣的叫法就行；職位、到職日、主管和時限倍數可有可無。CSV 檔案各欄之間可以是逗號、分號或定位字元：看表頭裡哪種最多，第一行寫了 sep=; 之類的依它。有地方要先決定時，指令以 1 結束。
    .file = 名冊檔案
    .map = 哪個表頭當作哪一欄，例如 number=櫃員編號；欄有 number（員工編號）、name（姓名）、branch（分行）、position（職位）、hired_on（到職日）、manager（主管）、time_factor（時限倍數）
    .save_map = 記住 --map 的對法，以後匯入照用
    .sheet = 讀活頁簿裡的哪張工作表；未指定時，讀顯示出來的第一張
    .dry_run = 只看會有哪些變動，什麼也不寫
    .leavers = 不在檔案裡的人，算作離職
    .as_of = 從哪一天起生效；未指定時，從今天起
    .same = 這些員工編號是名冊裡已有的人，只是改了名，或編號換了寫法；all 表示所有詢問到的
    .other = 這些員工編號是另外的人，不是名冊裡的那位；all 表示所有詢問到的

roster-list = 名冊上有哪些人
    .all = 連離職的人、以及後來查明屬於別人的員工編號一起列出

roster-show = 查看名冊上的一個人現在的資料
    .number = 員工編號，或人員識別碼的開頭幾位

roster-leave = 登記離職
    .more = 這個人的接待和紀錄都保留；員工編號可以給別人用。
    .on = 從哪一天起；未指定時，從今天起

roster-merge = 兩個員工編號是同一個人的，併成一個
    .more = 此後兩邊的接待和紀錄一併可查。要撤銷，用 split。
    .number = 不再使用的員工編號
    .into = 保留的員工編號

roster-split = 併錯了的員工編號重新分開

roster-erase = 永久刪除離職人員的個人資料
    .more = 姓名、員工編號、分行和職位會從名冊、從本人的紀錄、也從檔案的位元組裡刪去。紀錄保留，但不再對應任何人；紀錄鏈照樣可以驗證，其中一環寫明何時、為何、由誰刪除。
    .number = 員工編號，或人員識別碼的開頭幾位
    .reason = 理由，一句話，不要寫出姓名：它會保留下來
    .by = 經辦人的員工編號；登入者就是經辦人，不必再寫
    .dry_run = 只看會刪去多少，什麼也不刪

roster-sweep = 清除檔案裡刪除內容的痕跡：刪除時如果另有程式正開著檔案，會留下痕跡

roster-history = 查看一個人在名冊上的全部變動：姓名、員工編號、分行，各從哪一天起
    .number = 員工編號，或人員識別碼的開頭幾位

roster-hr = 指派本站第一位人資管理員，並發放一次性登入碼
    .more = 從此本站依角色授權，不能再改回去：人人憑員工編號和密碼登入，只能做自己的角色有權做的事。

roster-grant = 指派角色

roster-revoke = 取消角色

roster-codes = 發放一次性登入碼，寫成 CSV，供列印或寄送
    .more = 發給所有既沒有密碼、也沒有有效登入碼的人；或只發給指定的員工編號，他們原來的密碼隨之失效。
    .branch = 只發給這個分行的人
    .number = 發給這些員工編號，不論現在有沒有密碼
    .output = 要寫的檔案；未指定或寫 - 時，輸出到標準輸出。只有檔案擁有者能讀

roster-unlock = 密碼輸錯太多次被鎖定的，解除鎖定

roster-accounts = 查看誰有哪些角色，各人的密碼設好了沒有

## station

station = 本站的設定，由本行決定

station-show = 查看每一項設定的值，以及自何時起

station-set = 變更一項設定
    .more =
        括號裡是沒有變更過時的值。
        lapse-days：測驗離開以後，自開始起滿幾天算逾期（7）
        alone-passes：同一位客戶在練習裡獨立及格幾次，視窗才提供測驗，0 表示馬上可以（1）
        sign-out-minutes：視窗裡多少分鐘沒有動靜就自動登出，0 表示不登出（15）
        lock-minutes：密碼連續輸錯太多次以後，這個員工編號鎖定多少分鐘（15）
        code-days：一次性登入碼的有效天數（14）
        keep-years：滿幾年的內容由 records retain 刪去，0 表示一直保留（0）
        accept-shipped：程式內附的情境，本行是否認可製作方的核准，1 表示認可，0 表示不認可（1）
        offer-all：工作站還沒有依角色授權時，沒有核准的情境是否也用於測驗，1 表示是，0 表示否（0）
    .name = 設定的名稱
    .value = 設定的值

station-book = 指定測驗用哪本規章手冊（依角色授權的工作站）
    .hash = 手冊檔案的 BLAKE3 雜湊值，用 b3sum 可以算出；shipped 表示程式自帶的手冊

station-hash = 指定紀錄鏈從現在起用哪種雜湊函數
    .more = 可選 SHA-256 或 BLAKE3；SHA-256 各種程式語言都能計算。已有的鏈環不變，仍用原來的函數驗證。
    .function = 雜湊函數
    .function-sha256 = FIPS 180-4
    .function-blake3 = BLAKE3

station-allow = 核准程式沒有自帶的情境和文案用於測驗（依角色授權的工作站）
    .more = 沒有核准的，測驗時會被拒絕，並寫明要核准的雜湊值。檔案一改，雜湊值就不同，要重新核准。
    .text = 情境或文案的檔案，或它們的 BLAKE3 雜湊值，用 b3sum 可以算出
    .withdraw = 撤回核准

station-recover = 沒有人資管理員能登入時，在本機直接復原一位，並發放一次性登入碼
    .more = 誰對紀錄庫檔案有寫入權限，誰就能這樣做；這件事會記錄下來，並顯示在每個畫面上，直到有人資管理員確認為止。

station-acknowledge = 確認有人在本機被復原為人資管理員

station-notice = 查看個人資料告知：學員第一次參加測驗之前讀到的、現在採用的那份
    .file = 改用本行自己的告知，UTF-8 文字檔，從現在起採用；還沒有讀過的人，下次測驗前會看到它
    .shipped = 改用程式自帶的告知

## password

password = 設定自己的密碼，用一次性登入碼或原來的密碼來換
    .new_secret_file = 存放新密碼的檔案；未指定時，在終端機詢問

## 打包和文件用的指令，不在清單裡

package-files = 把手冊頁和各種 shell 的補全寫進一個資料夾，供安裝套件使用
    .folder = 新的或空的資料夾

stage-sheet = 把畫面上能出現的人和物都畫出來，寫進一個資料夾，供文件使用
    .folder = 新的或空的資料夾
    .scenario = 一個情境：逐句台詞，配上說話時的表情
