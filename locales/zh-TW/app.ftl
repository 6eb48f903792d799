# The program's own words. Numbers come as numbers, money and dates already formatted.

product-name = 從容
product-line = 銀行臨櫃服務與客訴處理訓練

## Everywhere

back = 返回
key-enter = Enter
key-escape = Esc
# the keys of a screen, as `?` tells them
keys-title = 這個畫面的按鍵
keys-next = 到下一個按鈕或欄位
keys-page = 上下翻頁
keys-ticket = 接待這位客戶
keys-answer = 用這句回答
keys-another = 換一句回答
keys-turn = 換一個回合
keys-retry = 從這一回合重來
keys-play = 播放、暫停
keys-line = 換一句話
keys-speed = 快慢
keys-point = 減一分、加一分
keys-ends = 不扣分，或者碰紅線
keys-check = 對答案，接著往下
working = 處理中…
sign-out-soon = 已經很久沒有操作：{ $seconds } 秒後自動登出。動一下滑鼠或按任意鍵即可繼續，進行中的場次不會遺失。

## Sign in

sign-in-welcome = 面對客戶，先穩住自己。
sign-in-promise = 在這裡可以答錯，也可以重來。客戶的情緒會隨您說的每一句話起伏；結束之後，每一分都看得到是依據哪一條。
sign-in-number = 員工編號
sign-in-number-hint = 例如 E1001
sign-in-password = 密碼或一次性登入碼
sign-in-new-password = 這是一次性登入碼。請設定自己的密碼，以後都用它登入：至少 8 個字元，不要用員工編號或姓名。
sign-in-new = 新密碼
sign-in-again = 再輸入一次
sign-in-button = 登入
sign-in-samples-title = 範例員工
sign-in-samples-body = 這台電腦尚未匯入員工名冊。您可以先用下列任一位範例員工試用，點一下就能登入。
sign-in-samples-import = 銀行要匯入自己的名冊，請系統管理員執行：
sign-in-samples-command = composure roster import 名冊.csv
sign-in-unknown = 名冊中查無編號「{ $number }」。請確認後重新輸入，或請系統管理員匯入名冊。
sign-in-empty = 請先輸入員工編號。

## Choose a customer

library-title = 今天要接待哪一位客戶？
library-greeting = { $name }，您好
library-keys = 按數字鍵 1–{ $count } 可直接選擇
library-continue-button = 繼續
library-anew = 重新開始
library-history = 我的紀錄
library-sign-out = 登出

ticket-turns = 約 { $count } 個回合
ticket-left-at = 停在第 { $turn } 回合 · { $when } 開始
ticket-left-assessment = 測驗還沒做完，請先完成
ticket-left-practice = 練習還沒做完
ticket-due = { $more ->
    [0] 該複習：{ $clause }
   *[other] 該複習：{ $clause }，另有 { $more } 條
}
ticket-broken = { $more ->
    [0] 上次違反：{ $clause }
   *[other] 上次違反：{ $clause }，另有 { $more } 條
}
ticket-new = 還沒接待過
ticket-ready = 可以測驗了
ticket-practise = 還沒獨立及格
ticket-rest = 已經及格
gate-practised = 練過
gate-alone = 獨練
gate-assessment = 測驗
gate-begin = 先練一遍，按 H 隨時能問
gate-passes = 還要獨立及格 { $count } 次，就能測驗
gate-pass-alone = 不看提示、不重來，獨立及格一次
gate-open = 可以測驗了
gate-done = 全部完成
gate-shut = 測驗尚未開放：不看提示、不重來，獨立及格 { $count } 次就能測驗。
rings-title = 各項能力
rings-over = { $count ->
    [0] 獨立做完一次之後，這裡會有得分
   *[other] 最近 { $count } 次獨立完成的得分
}
ring-points = { $broken ->
    [0] { $earned } / { $reachable }
   *[other] { $earned } / { $reachable } · { $broken } 次違規
}
ring-empty = 還沒遇到
ring-broken = { $broken } 次違規
due-title = 該複習的條款
due-means = 記得越牢，隔得越久
due-when = { $days ->
    [0] 今天
    [1] 明天
   *[other] { $days } 天後
}
recent-title = 最近幾次

settings-title = 設定
settings-language = 語言
settings-language-means = 練習會立刻跟著換。測驗從開始到檢討都沿用開始時的語言。
settings-look = 外觀
look-light = 淺色
look-dark = 深色
look-contrast = 高對比
settings-text = 文字大小
settings-text-means = 介面會跟著文字縮放，放不下的可以捲動來看；視窗越大，文字自動越大。
text-smaller = 80%
text-usual = 100%
text-larger = 125%
text-large = 150%
text-largest = 200%
settings-still = 人物與場景不動
settings-still-means = 表情和姿勢照常變化，其他都靜止。
settings-practice = 練習
settings-own = 這些設定只屬於您本人，存在這台電腦上，登入後就照您的來。
library-empty = 這台電腦還沒有情境。請洽教育訓練承辦人。

role-teller = 櫃檯行員
role-lobby-manager = 大廳襄理
role-outlet-head = 分行經理
role-complaint-handler = 申訴處理專員

channel-counter = 臨櫃
    .place = 客戶就在櫃檯前。
    .gone = 客戶已經離開
channel-lobby = 大廳
    .place = 客戶在大廳裡，旁邊還有其他人。
    .gone = 客戶已經離開
channel-phone = 電話
    .place = 在電話裡：您看不到客戶，客戶也看不到您。
    .gone = 客戶已經掛斷
channel-chat = 線上客服
    .place = 線上客服：您和客戶打字交談，內容都會留存。
    .gone = 客戶已經離線
channel-letter = 信函
    .place = 信函：您寫的每句話客戶都會留著，寫好再寄，不用急。
    .gone = 信已讀完

category-service-quality = 服務品質
category-staff-attitude = 服務態度
category-product-function = 商品功能
category-product-information = 商品說明
category-technical-fault = 系統異常
category-fees = 手續費

## Briefing

briefing-situation = 狀況說明
briefing-counts = 如何評分
briefing-counts-pass = 滿分 100 分，{ $mark } 分及格。
briefing-counts-critical = 違反任何一條關鍵條款，本次即不及格。
briefing-counts-speed = 答得快不加分。先給閱讀時間，再計客戶的耐心；遲遲不回應，就視為沉默。
briefing-mode = 方式
mode-practice = 練習
mode-assessment = 測驗
mode-practice-means = 結果只有您自己看得到，隨時可以重來，也可以從任何一回合重新嘗試。
mode-assessment-means = 結果會正式留存，教育訓練與人資單位可以調閱。一旦開始，中途放棄或逾期沒做完也會留下紀錄。建議先練習幾次。
practice-only = 這個情境僅供練習，不列入測驗：計分的回合太少，看不出程度高低。
draft-only = 這個情境還是草稿，僅供練習，不列入測驗。
unapproved-only = 這個情境現在這個樣子沒有核准過，僅供練習，不列入測驗。
changed-only = 這個情境核准後有變更，或沒有核准用這種語言：重新核准以前僅供練習，不列入測驗。
retired-only = 這個情境本行已經停用，僅供練習，不列入測驗。
unapproved-book-only = 這裡的規章手冊不是本行測驗所用的那一本：換成那一本以前，這個情境僅供練習。
too-few-turns = 這個情境不能用於測驗：有一種走法，只經過 { $turns } 個計分的回合就及格了；要看得出程度高低，至少要有 { $enough } 個。
unmeasured = 這個情境不能用於測驗：依抽到的狀況沒有辦法及格，或者還沒有可用的計分尺度。
briefing-time = 作答時間
time-standard = 標準
time-half-more = 1.5 倍
time-double = 2 倍
time-untimed = 不限時
briefing-pace-why = 練習的步調由您決定，下次仍照這次選的。不影響分數。
briefing-guess-first = 先猜再看
briefing-guess-first-means = 每次答完，先猜客戶的火氣會怎麼樣，再看反應。
briefing-time-why = 需要多一點時間閱讀或思考，請選長一些，不影響分數。
briefing-start = 開始
briefing-start-assessment = 開始測驗

## Encounter

encounter-your-turn = 您會怎麼做？
encounter-keys = 按 1–{ $count }
encounter-waiting = 正在儲存您的回應……
encounter-pick = 請選擇
encounter-step = 第 { $number } 步，共 { $count } 步
encounter-picked = 已選
encounter-ending = 接待已結束
encounter-to-debrief = 看檢討
encounter-you = 您
encounter-story-clock = 情境時間
encounter-mood = 客戶的情緒
encounter-talk = 對話
talk-empty = 雙方說過的話，都會記在這裡。
encounter-mood-short = 情緒
encounter-leave = 離開
encounter-leave-title = 先停在這裡嗎？
encounter-leave-practice = 這次練習會保留，之後可以從這一回合接著做。
encounter-leave-assessment = 暫時離開，可以在本行規定的期限內回來接著做，逾期以「逾期未完成」留存紀錄。回來之後，這一回合可重新計時一次；同一回合再次中斷，視為沉默。兩次都會留下紀錄。
encounter-leave-confirm = 離開
encounter-leave-stay = 繼續接待
encounter-give-up = 放棄測驗
encounter-give-up-title = 確定放棄這次測驗嗎？
encounter-give-up-means = 測驗將以「未完成」留存紀錄，無法再接著做。
encounter-give-up-confirm = 確定放棄
encounter-give-up-back = 返回
aftermath-body = 該辦的事還沒結束，不限時間。
kind-say = 說
kind-ask = 問
kind-do = 做
silence-said = （沒有回應）
waiting-said = （沒有催，靜靜等著）
patience-seconds = { $seconds } 秒
patience-reading = 閱讀時間
patience-read-first = 還有 { $reading } 秒閱讀時間，之後客戶再等 { $seconds } 秒。
patience-runs = 客戶還會等 { $seconds } 秒。
patience-why = 畫面上的內容先給閱讀時間，按每分鐘 300 字計算；讀完之後，客戶的耐心才開始計時。
patience-plenty = 還願意等
patience-short = 開始不耐煩
patience-almost-gone = 快等不下去了
patience-none = 不限時間

mood-anger = 怒氣
mood-anger-0 = 平靜
mood-anger-1 = 不悅
mood-anger-2 = 惱火
mood-anger-3 = 憤怒
mood-anger-4 = 暴怒
mood-anxiety = 焦慮
mood-anxiety-0 = 安定
mood-anxiety-1 = 有點擔心
mood-anxiety-2 = 著急
mood-anxiety-3 = 坐立不安
mood-anxiety-4 = 慌亂
mood-trust = 信任
mood-trust-0 = 不信任
mood-trust-1 = 有戒心
mood-trust-2 = 半信半疑
mood-trust-3 = 願意聽
mood-trust-4 = 信得過

## Debrief

debrief-title = 檢討
debrief-score = 得分
debrief-pass-mark = { $mark } 分及格
points-of-top = 原始分 { $points } / { $top }
debrief-critical-body = 依評分規則，不論得分多少，本次都不及格。其他表現照常列出。
debrief-no-score = 這次沒有得分，只列出得到和失去的原始分。
debrief-older-rules = 依舊規則評分：一分未得為 0 分；違反關鍵條款者，得分最高只到及格線以下。
debrief-practice = 這是練習，只有您自己看得到。
debrief-assessment = 這是測驗，結果已留存。
debrief-competencies = 各項能力
competency-kept = 已做到
competency-broken = 有違反
debrief-findings = 逐條對照
debrief-findings-none = 沒有失分的條款。
debrief-points = { $points } 分
debrief-points-of = { $points } / { $available } 分
debrief-source = 依據
debrief-said = 您當時的回應
debrief-better = 更好的說法
debrief-reason = 為什麼
debrief-again = 再來一次
debrief-another = 換一位客戶
debrief-history = 我的紀錄
outcome-passed = 及格
outcome-failed = 不及格
outcome-failed-clause = 不及格：{ $clause }
outcome-abandoned = 未完成
outcome-undecided = 未評分
recommendation-praise = 處理得很好，很值得跟同事分享您的做法。
recommendation-try-again = 已經很接近了。看看下面標示的幾處，自己再試一次。
recommendation-coaching = 建議約一位輔導員，一起把標示的幾處走過一遍，再試一次。
recommendation-observed-role-play = 建議安排一次有人在旁觀察的情境演練，當面練會比獨自反覆嘗試更有幫助。
severity-critical = 關鍵
severity-major = 重要
severity-minor = 一般
verdict-met = 做到
verdict-missed = 未做到
verdict-broken = 違反
verdict-untouched = 未涉及
verdict-not-applicable = 不適用
moment-turn = 第 { $turn } 回合
moment-end = 接待結束時

## What could still have been had

chances-pending = 正在推算每一回合還能拿多少分……
chances-cost = 這一步少了 { $points } 分，之後最高 { $best } 分
chances-flag = 最後的及格機會
chances-last = 到第 { $turn } 回合為止，您都還有機會及格。
chances-open = 停下來的時候，您還有機會及格。
# The way from there goes on in the middle of it.
chances-begun = 當時這一步已做到：{ $begun }。
chances-way = { $breaks ->
    [none] 從那裡開始，不違反任何規定的最短做法是：
   *[some] 從那裡開始，怎麼做都會違反規定；違反最少的做法是：
}
chances-breaks = 這一步仍會違反：{ $clauses }

## The tape: a debrief turn by turn

debrief-replay = 再看一遍
replay-title = 重播
replay-turn = { $turn ->
    [0] 開場，共 { $turns } 回合
   *[other] 第 { $turn } 回合，共 { $turns } 回合
}
replay-mine = 您這一次
replay-nearest = 離您最近的及格走法
replay-could = 您原本可以
replay-took = 想了 { $seconds } 秒
replay-play = 播放
replay-key-space = 空白鍵
replay-speed = { $times } 倍速
replay-compare = 兩種走法並排看
replay-parts = 小旗處分開（第 { $turn } 回合）
replay-keys = 1 2 3 速度 · ← → 逐句 · ↑ ↓ 逐回合

tape-question = 哪一回合，您最想收回？
tape-question-why = 先自己想一想，再看推算結果。您的選擇只留在這一頁，不會存檔。
tape-question-pick = 就是這一回合
tape-question-skip = 略過
tape-key-enter = Enter
tape-mine = 您想收回的
tape-attainable = 還能拿到的最高分
tape-unknown = 這一場推算不出每一回合還能拿多少分，其餘內容照常可讀。
tape-faces = 當時的神情
tape-turns = 回合
tape-last-chance = 最後機會
tape-lost = 之後再好，也不算及格
tape-dearest = 全場代價最高的一步
tape-critical = 紅線
tape-free = 不失分
tape-costs = 失 { $points } 分
tape-answers = 這一回合可選的回答
tape-others = 當時還可以
tape-pays = 要付幾分（滿分 100）
tape-then = 接著是：{ $said }
tape-breaks = 違反：{ $clauses }
tape-retry = 從第 { $turn } 回合重來
tape-before = { $turns ->
        [0] 從頭開始
       *[other] 前 { $turns } 回合照舊
    }
tape-guess = { $points } 全靠猜
tape-pass = { $points } 及格線
tape-faultless = { $points } 無失誤
tape-stamp = 違反關鍵條款
tape-clauses = { $broken } 條沒守住，{ $missed } 條沒做到
page-record = 紀錄編號
page-date = 完成時間
page-mode = 方式
page-employee = 員工
warm-up-begin = 先熱個身，三分鐘
warm-up-why-due = { $count } 條該溫習
warm-up-why-broken = { $count } 條上次沒守住
warm-up-why-rest = 隨時可做
warm-up-title = 三分鐘熱身
warm-up-stop = 隨時可停，做過的都記得
warm-up-working = 正在推算下一張
warm-up-none = 目前湊不出熱身題。先去接待一位客戶吧。
warm-up-fault = 熱身題推算不出來（{ $detail }）。請把這句話轉給管理員。
warm-up-due = 該溫習：{ $clause }
warm-up-broken = 上次沒守住：{ $clause }
warm-up-rest = 沒有到期的條款，隨手挑的一個回合
warm-up-exposes = 這個情境您還沒考過。看過這一回合，算作見過一次。
warm-up-before = 您剛才說：{ $said }
warm-up-pick = 您會怎麼說？
warm-up-rate = 每一句，您估會失幾分？
warm-up-or-more = −{ $points } 以上
warm-up-keys-pick = 按 1–{ $count } 作答
warm-up-keys-rate = ↑ ↓ 換一句 · ← → 增減一分 · End 紅線
warm-up-not-yet = 先估一句再對。↑ ↓ 換一句，← → 增減一分，End 紅線
warm-up-check = 對答案
warm-up-mine = 您估的
warm-up-exact = 算出來的
warm-up-estimated = 您估的：{ $cost }
warm-up-exactly = 算出來：{ $cost }
warm-up-earned = 得分
warm-up-how-pick = 不失分滿 100，最貴的一句 0
warm-up-how-rate = 每句滿 25，差幾分減幾分，換算成百分
warm-up-score = 本張得 { $score } 分
warm-up-of = 第 { $at } 張，共 { $count } 張
warm-up-next = 下一張
warm-up-end = 看小結
warm-up-over = 熱身做完了
warm-up-over-means = 答對的條款，隔得更久再來；答錯的，明天再見。都不計成績。
warm-up-home = 回到首頁

drill-title = 練一練弱的回合
drill-uncounted = 不計成績
drill-of = 第 { $at } 題，共 { $count } 題
drill-next = 下一題
drill-back = 回到檢討
drill-before = 您當時就是這樣回應的。
drill-mark = 圈出傷人的話
drill-mark-yours = 這是您當時說的。哪幾處傷人？
drill-mark-other = 當時也可以這樣說。哪幾處傷人？
drill-mark-keys = ← → 換一處 · 空白鍵 圈選或取消 · Enter 對答案
drill-mark-check = 對答案
drill-mark-found = 傷人，您找到了
drill-mark-missed = 傷人，您沒圈到
drill-mark-harmless = 這一處不傷人
drill-mark-result = 傷人的有 { $all } 處，您找到 { $found } 處{ $extra ->
    [0] 。
   *[other] ，多圈了 { $extra } 處。
}

## Where the rules stand, in practice

rules-title = 條款進度
rules-short = 條款
rules-none = 目前還沒有涉及任何條款。
standing-met = 已做到
standing-so-far = 目前符合
standing-to-do = 還要做
standing-broken = 已違反

## The coach, who helps in practice alone; speaks as a colleague at the next window

coach-name = 林姐
coach-word-red-line = 第 { $turn } 回合踩到了紅線。別的先放一放，下次守住這一條。{ $better }
coach-word-dearest = 最可惜的是第 { $turn } 回合。{ $better }
coach-word-free = 沒有哪一步白白丟了分。
coach-word-better = 換作我會說：「{ $better }」
coach-at-stake = 這一步關係到
coach-struck = 第 { $place } 個我幫你劃掉了，它最不該選。
coach-wait = 哪一個最不該選，我還在推算，請稍候再按一次 H。
coached = 非獨立
rules-now = 與這一步有關
encounter-hint = 提示
encounter-take-back = 收回
encounter-pause = 暫停
encounter-go-on = 繼續
encounter-paused = 已暫停，什麼時候繼續都可以。
encounter-handbook = 手冊
encounter-say-nothing = 不作聲
guess-asks = 先猜猜看：聽了這句，對方的火氣會怎麼樣？
guess-calmer = 消一些
guess-same = 沒變化
guess-angrier = 更大
guess-right = 您猜對了，對方的火氣：{ $was }。
guess-wrong = 您猜「{ $guess }」，其實：{ $was }。
coach-figure = { $label }：{ $value }
coach-red-line = { $heard }這一句踩到紅線：{ $clause }。要收回嗎？
coach-dear = { $heard }這一步扣了不少分，要收回嗎？
coach-heard-nothing = 你沒出聲，對方只覺得沒人理會。
coach-assessed = 測驗時沒有提示。
coach-said = 能說的都說了，這一步你自己決定。
coach-able = 這一項你已經有把握，我就不多說了。
coach-free = 這幾個選項都不會扣分。
coach-unknown = 這一步推算不出來，你自己決定。

## History

history-title = 我的紀錄
history-count = { $count ->
    [0] 還沒有紀錄
   *[other] 共 { $count } 次
}
history-empty = 接待過第一位客戶之後，成績會出現在這裡。
history-date = 日期
history-scenario = 情境
history-mode = 方式
history-score = 得分
history-older = * 依舊規則評分
history-outcome = 結果
history-recommendation = 建議
history-open = 點選一列看檢討
history-chart = 成績變化
history-chart-older = 較早
history-chart-newer = 最近
history-short-praise = 嘉許
history-short-try-again = 自行再練
history-short-coaching = 輔導
history-short-observed-role-play = 觀察演練

## Policy handbook

handbook-title = 規章手冊
handbook-search = 查詢條款
handbook-search-hint = 關鍵字、條號或編號
handbook-keys = ↑ ↓ 選擇條款 · Esc 返回
handbook-count = 共 { $count } 條
handbook-found = 找到 { $found } 條，共 { $count } 條
handbook-none = 沒有任何條款提到「{ $search }」。
handbook-none-do = 請確認有無打錯字，或改用較短的字詞、少輸入幾個字。條款的名稱、內容、理由、舉例、依據與相關動作都能查詢。
handbook-all = 顯示所有條款
handbook-empty = 這台電腦還沒有規章手冊。請洽教育訓練承辦人。
handbook-open = 在規章手冊中查看
handbook-book = { $book }，第 { $version } 版
handbook-other-version = 當次評分依據的是手冊第 { $assessed } 版，這裡是現行的第 { $here } 版，條款可能已有修訂。
guide-title = 計時與評分
guide-time = 計時
guide-time-means = 客戶說完，您先有時間讀畫面上的內容，按每分鐘 300 字計算，然後才是思考的時間，也就是客戶的耐心。讀得快，省下的時間可以用來想；兩段時間都用完還沒有回應，就視為沉默。答得快不加分。
guide-time-reading = 閱讀時間
guide-time-thinking = 思考時間
guide-score = 評分
guide-score-means = 0 分是隨便亂選的平均水準，100 分是一處不錯；您的得分就是從亂選到全對走了多遠，每個情境都一樣。違反關鍵條款者，不論得分多少，一律不及格。
guide-score-guessing = 亂選
guide-score-you = 您
guide-score-faultless = 全對

## Notices

notice-what = 發生了什麼事
notice-sentence = { $told }。
notice-do = 可以怎麼做
notice-details = { $count ->
    [0] 詳細資訊
   *[other] 詳細資訊（{ $count } 項）
}
notice-retry = 再試一次
notice-quit = 結束程式
notice-store-title = 無法開啟紀錄庫
notice-store-do = 請確認磁碟有空間、資料夾可以寫入，再試一次。若仍無法解決，請將上述訊息提供給系統管理員。為免遺失，紀錄恢復之前不能開始接待。
notice-content-title = 情境檔案有問題
notice-content-what = { $folder } 裡的內容有錯誤，沒有一個情境可以開始。
notice-content-do = 請情境的作者依照下列提示修改，再試一次。有問題的內容不會只採用其中一部分。
notice-own-words-what = { $folder } 自帶的介面文字有錯誤，暫時不能用來測驗。
notice-own-words-do = 請依照下列提示把檔案改好，再試一次；也可以把它刪掉，刪掉之後用的就是程式內建的文字。
notice-journal-title = 您的回應沒有儲存成功
notice-journal-do = 這一句還沒有說給客戶聽，之前的回合都還在。請確認磁碟有空間，再試一次。
notice-fault-title = 程式發生錯誤
notice-fault-what = 程式內部發生錯誤，負責儲存的部分已停止運作。
notice-fault-report = 已為系統管理員儲存一份錯誤報告：{ $path }
notice-fault-do = 已儲存的每一步都在。請按「{ notice-retry }」，重新登入後再按「{ library-continue-button }」。如果再次發生，請將錯誤報告交給系統管理員。
notice-elsewhere-title = 這次接待已在別處繼續
notice-elsewhere-do = 同一次接待在另一個視窗裡又往前走了，或已經做完。請到那裡接著做；或關掉那個視窗，回到這裡按「{ library-continue-button }」。已儲存的每一步都在。
notice-attempt-title = 這次接待無法繼續
notice-attempt-do = 它是用另一個版本的程式開始的，這個版本無法接續。請重新開始一次。
notice-practice-title = 僅供練習
notice-practice-do = 請回到情境清單，選擇「練習」再開始。

## Terminal

content-where-run = 內容取自資料夾 { $folder }（程式在此執行）；要用程式自帶的內容，請換個資料夾執行。
content-beside = 內容取自程式旁的資料夾 { $folder }；要用程式自帶的內容，請把它移走。
content-in-environment = 內容取自 COMPOSURE_CONTENT 指定的資料夾 { $folder }；要用程式自帶的內容，請取消該變數。
content-left-aside = 資料夾 { $folder } 裡的內容未採用：測驗不用未經指定的內容。要用它，請加 --content 指定。
term-sign-in = 員工編號：
term-choose-scenario = 選擇一位客戶（輸入編號）：
stage-board = { $number } | 請到 | { $window } | 號窗口
stage-until = { $time } 截止
stage-bank = 從容銀行
standing-tray = 隨時可做
term-tray = 隨時可做（輸入字母）：
term-ready = 現在還沒有開始計時。看完了，準備好了，請按 Enter 鍵。
term-choose-response = 您會怎麼做？（{ $choices }）
term-nothing-offered = 這裡沒有可以選的。
compound-to-pick = { $same ->
    [yes] 總共選 { $least } 項。
   *[no] 總共選 { $least } 到 { $most } 項。
}
term-time-reading = 先讀 { $reading } 秒，再想 { $seconds } 秒
term-time-left = 還可以想 { $seconds } 秒
term-silence = 時間到，您沒有回應。
term-waiting = 您沒有說話，等了一會兒。這裡等是對的。
term-bad-choice = 請輸入 1 到 { $count } 之間的數字。
term-other-choice = 請從這些裡面選一個：{ $choices }。
term-not-text = 這一行不是 UTF-8 文字，無法辨識；不影響本輪，請重新輸入。
term-rules = 輸入 ? 查看條款進度
term-resume = 有一次還沒做完：{ $title }。從中斷的地方接著做。
term-nothing-unfinished = 員工編號 { $number } 沒有未做完的接待，以下另開一次。
term-mood = 怒氣：{ $anger }　焦慮：{ $anxiety }　信任：{ $trust }
term-demo = 這是展示版：只在記憶體中執行，不會儲存任何紀錄。
term-your-turn = 輪到您了
term-debrief = 檢討
term-better = 更好的說法：
term-saved = 已儲存，紀錄編號 { $id }。
term-assessment-told = 測驗一旦開始，一定會留下紀錄：做完、放棄，或離開後 { $days } 天內沒有做完（逾期未完成）。輸入 q 可以放棄。
term-practice-only = 《{ $title }》僅供練習，不列入測驗：計分的回合太少，看不出程度高低。要練習請加上 --mode practice。
term-draft = 《{ $title }》還是草稿，僅供練習，不列入測驗：其他語言的說法補齊、審定後，從情境檔裡刪掉 draft: true 即可。要練習請加上 --mode practice。
term-too-few-turns = 《{ $title }》不能用於測驗：有一種走法，只經過 { $turns } 個計分的回合就及格了；要看得出程度高低，至少要有 { $enough } 個。要練習請加上 --mode practice。
term-unmeasured = 《{ $title }》不能用於測驗：依抽到的狀況沒有辦法及格，或者還沒有可用的計分尺度。要練習請加上 --mode practice；想知道原因，請執行 check --prove。
term-own-words = 這份內容自帶的介面文字有錯誤，暫時不能測驗。請依照上面的提示把檔案改好，或是把它刪掉：刪掉之後用的就是程式內建的文字。要練習請加上 --mode practice。
term-give-up-sure = 確定放棄嗎？測驗將以「未完成」留存紀錄，無法再接著做。再輸入一次 q 確認，或輸入序號繼續。
term-give-up-sure-practice = 確定放棄嗎？這次練習以「未完成」保存，只有您自己看得到。再輸入一次 q 確認，或輸入序號繼續。
term-reckoning = 正在推算這個情境的分數尺度：已檢視 { $states } 種情形……（按 Ctrl-C 可先離開）
term-left = 先停在這裡。{ $until } 之前執行 play 時加上 --resume 就能接著做，逾期以「逾期未完成」留存紀錄。
term-left-practice = 先停在這裡，再執行 play 時加上 --mode practice --resume 就能接著做。
term-practised = 已儲存，只有您自己看得到；練習不列入正式紀錄。
term-rehearsed = 試演結束，什麼都沒有留下：沒有紀錄，不算練習，也不算看過這個情境。
term-unfinished = { $count ->
    [1] 您有一次還沒做完。
   *[other] 您有 { $count } 次還沒做完。
} 選一次接著做，或另開一次；按 Ctrl-C 離開，全部保持原狀。
term-unfinished-one = { $title }（{ $begun } 開始）
term-begin-another = { $seed ->
    [none] 另開一次
   *[other] 用種子 { $seed } 另開一次
}
term-choose = 請選擇（1–{ $count }）
term-turn-restarted = 上次停在這一輪：本輪重新計時。若再次中斷，本輪以沒有回應計。
term-interrupted-again = 這一輪第二次中斷，以沒有回應計。
closing-finished = 已完成
closing-abandoned = 中途放棄
closing-lapsed = 逾期未完成
record-due = 逾期未完成（{ $begun } 開始），尚未歸檔；下次在本機開始或繼續作答時歸檔。
record-scale = 評分尺度：{ $hash }（0 分 = 原始分 { $zero }，100 分 = 原始分 { $top }）
record-conditions = { $closing } · 作答時限 { $factor }% · { $count ->
    [0] 沒有中斷
   *[other] 中斷 { $count } 次
}

## Help

help-usage = 用法：
help-commands = 指令：
help-arguments = 引數：
help-options = 選項：
help-shared = 各指令共用的選項：
help-default = { $text }（預設 { $value }）
help-values = { $text }（可選 { $values }）
help-variable = { $text }（也可以用環境變數 { $name } 指定）
help-page = 顯示這一頁
help-version = 顯示版本；寫成 --version 還會顯示評分規則版本和內容的雜湊值
help-command = 顯示某個指令的說明

## Formats

format-money = { $yuan }元
# A time of the day in a text: $part of the day, $hour (1 to 12), what it is $past it, $minute (00 to 59)
format-clock = { $part ->
    [night] 凌晨
    [morning] 上午
    [noon] 中午
    [afternoon] 下午
   *[evening] 晚上
}{ $hour }點{ $past ->
    [sharp] { "" }
    [half] 半
   *[other] { $minute }分
}

## Policy book

policy-book = 手冊
policy-id = 編號
policy-label = 條款
policy-competency = 能力
policy-severity = 等級
policy-actor = 規範對象
policy-template = 樣板
policy-example = 舉例
policy-rule = 如何判定
policy-force = 要求程度
policy-basis = 條款性質
policy-line = { $what }：{ $text }
policy-activity = 動作
policy-performer = 由誰執行
policy-data = 資料欄
policy-clauses = 相關條款
policy-clauses-none = 沒有條款提及此動作。
scoring-earned = 得分項
scoring-kept = 扣分項
policy-scoring = 計分方式
policy-triggers = 什麼情況下要看
policy-deeds = 看哪些動作
policy-deeds-more = ……另有 { $count } 個
policy-earnable = 可作得分項
policy-parameter = 參數
policy-worth = 數值
temperament = 性情
temperament-mood = 情緒
temperament-as-written = 依情境所寫
temperament-even = 溫和
temperament-fiery = 火爆
temperament-aggrieved = 委屈
temperament-exacting = 挑剔
temperament-proud = 愛面子
temperament-anxious = 焦慮
temperament-calculating = 精明
temperament-follower = 跟風
temperament-note = 每一欄的標題是情境裡寫的步數，下面是實際變動的步數。沒有列出的情緒，依情境所寫變動。
policy-field = { $name }（{ $kind }）
policy-meanings = 這些動作指什麼
policy-left-out = 有 { $count } 條條款無法以此格式表達，未匯出：
policy-lack-several = 觸發的活動不只一項
policy-lack-activity = 沒有觸發的活動
policy-lack-side = 只看單方的行為（最先、最後或緊接著）
policy-lack-count = 要求次數為零
policy-lack-window = 時限以輪次或營業日計算
policy-lack-sum = 需累計整段過程的 { $name }
policy-lack-fact = 取決於案例事實 { $name }
policy-lack-parameter = 參數 { $name } 因案例而異
policy-lack-reckoning = 需對數值做加減
policy-lack-conditions = 兩項活動的條件不同
policy-lack-number = 數字 { $name } 過大
policy-lack-length = 條件過長
policy-lack-name = 名稱 { $name } 無法以此格式表示
performer-staff = 行員
performer-customer = 客戶
performer-any = 不限
field-money = 整數，以分為單位
field-number = 數字
field-word = 文字
actor-any = 全體同仁
actor-first-responsible = 首位負責人（分行經理或申訴處理專員）
actor-branch = 上級單位
actor-association = 銀行公會
force-must = 必須
force-as-far-as-possible = 盡量
force-may = 可以
basis-text = 文件明文
basis-inference = 由明文推得
basis-house-rule = 本行自訂

# What clauses say of an activity; the clauses stand below it.
stance-forbidden = 一律不可以出現
stance-limited = 在某些情況下不可以出現
stance-after = 必須先做到其他動作，才可以有這個動作
stance-first = 必須先有這個動作，才可以做其他動作
stance-asked = 必須做到
stance-asks-for = 一旦出現，就必須做到其他動作
stance-rules-out = 一旦出現，就不可以有某些其他動作

# What a rule asks: { $what } and { $target } are deeds in quotes.
rule-existence = { $times ->
    [1] 整場接待至少要有一次{ $what }。
   *[other] 整場接待至少要有 { $times } 次{ $what }。
}
rule-absence = { $most ->
    [0] 從頭到尾都不可以有{ $what }。
   *[other] 整場接待最多只能有 { $most } 次{ $what }。
}
rule-init = 第一個動作就要包含{ $what }。
rule-end = 最後一個動作要包含{ $what }。
rule-response = 有{ $what }之後，接待結束前必須有{ $target }。
rule-response-within = 有{ $what }之後，{ $window }必須有{ $target }。
rule-chain-response = 有{ $what }之後，緊接著的下一個動作就必須是{ $target }。
rule-precedence = 要先有{ $target }，才可以有{ $what }。
rule-precedence-within = 要先有{ $target }，{ $window }才可以有{ $what }。
rule-alternate-precedence = 每一次{ $what }之前，都必須另有一次{ $target }，不可一次抵兩次。
rule-alternate-precedence-within = 每一次{ $what }之前，都必須另有一次{ $target }，不可一次抵兩次，{ $window }有效。
rule-exactly = 整場接待{ $what }必須剛好有 { $times } 次。
rule-choice = { $what }與{ $target }，至少要做到其中一項。
rule-exclusive-choice = { $what }與{ $target }，必須擇一，也只能擇一。
rule-responded-existence = 只要有{ $what }，同一場接待就必須有{ $target }，先後不拘。
rule-alternate-response = 每一次{ $what }之後，必須先有{ $target }，才可以再有{ $what }。
rule-chain-precedence = { $what }的前一個動作必須是{ $target }。
rule-succession = { $what }之後必須有{ $target }；沒有先{ $what }，就不可以有{ $target }。
rule-alternate-succession = { $what }與{ $target }必須一次對一次、輪流出現。
rule-chain-succession = { $what }之後必須緊接著{ $target }，{ $target }也只能緊跟在{ $what }之後。
rule-co-existence = { $what }與{ $target }，要有就都有，不然就都沒有。
rule-not-responded-existence = 只要有{ $what }，同一場接待前後都不可以有{ $target }。
rule-not-response = 有{ $what }之後，不可以再有{ $target }。
rule-not-chain-response = 有{ $what }之後，緊接著的下一個動作不可以是{ $target }。
rule-not-precedence = 有過{ $target }之後，不可以再有{ $what }。
rule-not-alternate-precedence = 有過{ $target }之後，緊接著的那一次{ $what }是不允許的。
rule-not-chain-precedence = { $what }的前一個動作不可以是{ $target }。
rule-not-succession = { $target }不可以出現在{ $what }之後。
rule-not-chain-succession = { $target }不可以緊跟在{ $what }之後。
rule-not-co-existence = 同一場接待裡，{ $what }與{ $target }不可以都出現。
rule-windowed = { $rule }時間規定：{ $window }。
rule-forbidden-windowed = { $rule }這裡指的是{ $window }的情形。
rule-over-customer = { $rule }只看客戶的動作。
rule-over-all = { $rule }客戶與行員的動作一併計算。
rule-together = { $rule }同一個動作一併做到也算。
rule-deed = 「{ $activity }」
rule-deed-where = { $deed }（{ $condition }）
rule-or = { $left }或{ $right }
rule-or-more = { $left }、{ $right }
window-turns = { $count ->
    [0] 當下
   *[other] { $count } 個回合內
}
window-minutes = { $count ->
    [0] 當下
   *[other] { $count } 分鐘內
}
window-hours = { $count } 小時內
window-working-days = { $count ->
    [0] 當天
   *[other] { $count } 個營業日內
}
window-turns-from = 至少 { $from } 個回合之後
window-turns-between = { $from } 到 { $count } 個回合之間
window-seconds = { $count } 秒內
window-seconds-from = 至少 { $from } 秒之後
window-seconds-between = { $from } 到 { $count } 秒之間
window-minutes-from = 至少 { $from } 分鐘之後
window-minutes-between = { $from } 到 { $count } 分鐘之間
window-hours-from = 至少 { $from } 小時之後
window-hours-between = { $from } 到 { $count } 小時之間
window-days = { $count } 天內
window-days-from = 至少 { $from } 天之後
window-days-between = { $from } 到 { $count } 天之間
window-working-days-from = 至少 { $from } 個營業日之後
window-working-days-between = { $from } 到 { $count } 個營業日之間
condition-more-than = { $left }超過{ $right }
condition-less-than = { $left }低於{ $right }
condition-equal = { $left }為{ $right }
condition-unequal = { $left }不是{ $right }
condition-present = 有註明{ $what }
condition-missing = 未註明{ $what }
condition-not = 並非「{ $condition }」
condition-and = { $left }，而且{ $right }
condition-or = { $left }，或是{ $right }
condition-group = （{ $condition }）
operand-parameter = { $name }
operand-total = 累計{ $field }
operand-activation = 前一次的{ $field }
operand-plus = { $left }加上{ $right }
operand-minus = { $left }減去{ $right }
figure-where = { $who }：{ $value }
figure-otherwise = 其他情況：{ $value }

## Scoring again under another book

rescore-changed = 改用這本手冊後會變動的紀錄，每筆仍依封存時的評分規則計算：
rescore-record = 紀錄
rescore-critical = 新增的關鍵違反
rescore-clauses = 條款變動
rescore-absent = 無此條款
rescore-summary = 手冊 { $book }（第 { $version } 版）：重新評分 { $count } 筆紀錄，每筆依封存時的評分規則計算。其中 { $changed } 筆會變動，得分會變動的 { $scores } 筆；及格轉不及格 { $failing } 筆，不及格轉及格 { $passing } 筆，有新增關鍵違反的 { $critical } 筆。已留存的紀錄完全沒有更動。
rescore-older = 依舊版評分規則封存的紀錄：{ $count } 筆。箭頭左邊是當時封存的分數，右邊是依這本手冊與現行規則計算的分數；兩種分數的尺度不同，請勿混在一起平均。依現行規則，及格轉不及格 { $failing } 筆，不及格轉及格 { $passing } 筆，最後一行的統計不含這些。
rescore-progress = 重新評分中：{ $done } / { $count }
rescore-skipped = 略過 { $count } 筆紀錄（{ $records }）：{ $why }
rescore-skipped-all = 總共略過 { $count } 筆紀錄，上述結果不包含這些紀錄。
rescore-why-semantics = 依第 { $found } 版評分規則封存，本程式使用第 { $here } 版，無法重現
rescore-why-names = 情境 { $scenario } 與這本手冊不相符
rescore-why-content = 情境 { $scenario } 留存的內容已無法讀取
rescore-why-journal = 過程紀錄與情境 { $scenario } 不相符
rescore-why-diverged = 依原手冊重現情境 { $scenario }，得不到當時封存的評分
rescore-why-planted = 情境 { $scenario } 當時用的計分尺度，是有人放進資料庫裡的
rescore-planted = 本機資料庫裡，{ $hash } 名下有一個推算不出來的計分尺度，是有人放進去的。紀錄都不依它評分，只有練習可能用過。

## 外在線索

# 只看外表的人會數的詞，用 | 分隔：`check --prove` 用它們檢查禮貌話或道歉話的多寡會不會洩漏最佳回應。寫完整的說法（「請您」），不寫單字（「請」也在「申請」「請經理出來」裡）。
cue-courtesy = 請您|請先|請坐|請稍|請說|請講|請放心|請看|請問|煩請|敬請|麻煩您|勞煩您|勞駕|有勞|辛苦您|辛苦了|您好|謝謝|多謝|感謝|感恩|不客氣
cue-apology = 對不起|對不住|抱歉|歉意|致歉|道歉|道個歉|不好意思|賠不是|賠個不是|賠禮|見諒|諒解|體諒|包涵|是我們不對|是我不對|過意不去

## Judging a log

conform-activated = 觸發的案例
conform-activations = 觸發次數
conform-fulfilments = 符合
conform-violations = 違反
conform-violating = 有違反的案例
conform-summary = 共判定 { $traces } 件案例、{ $events } 個事件，其中 { $violating } 件案例有違反。
conform-unknown = 日誌中有、但模型未定義的活動及出現次數：
conform-skipped = 有 { $count } 件案例無法讀取，未計入上述結果。
conform-more = ……另有 { $count } 處問題
conform-stopped = 日誌尚未讀完即停止，上述結果僅包含已讀取的部分。
conform-broken = 日誌後段無法讀取，上述結果僅包含之前的部分。
conform-progress = 已判定 { $done } 件案例
conform-progress-percent = 已判定 { $done } 件案例（檔案已讀取 { $percent }%）

## 證明

prove-scale = 評分尺度
prove-title = 證明報告
prove-result = 結論
prove-property = 性質
prove-figure-head = 數值
prove-mean = 平均得分
prove-proved = 已證明
prove-refuted = 不成立
prove-not-proven = 未能證明
prove-full-score = 每一類事實下都能拿到滿分
prove-ends = 不論怎麼走，對話都會結束
prove-node = 走得到節點 { $node }
prove-response = 在 { $node } 選得到 { $response }
prove-line = 在 { $node } 聽得到台詞 { $line }
prove-reaction = 隨時可做的 { $act } 會引出反應 { $line }
prove-ending-says = 結局 { $ending } 會寫明 { $says }
prove-interrupt = 突發事件 { $interrupt } 會發生
prove-had = { $criterion } 有辦法得分
prove-missed = { $criterion } 有可能失分
prove-kept = { $clause } 有辦法遵守
prove-broken = { $clause } 有可能違反
prove-second-chance = { $criterion } 錯過一次，在別的節點還能補上
prove-only-chance = { $criterion } 如註明的那樣，只有一次機會
prove-claim = 作者的主張 { $claim } 成立
prove-assumed = 沒交代過 { $topic }，就不會說到 { $said }
prove-excluded = 交代過 { $topic } 之後，不會再說 { $said }
prove-trace = 在 { $node } 怎麼回應，下一句聽得出來
prove-random-learner = 隨便亂選很難及格
prove-even-odds = 碰運氣的機會不因事實而異
prove-gate = 程度 { $level } 的人，及格率合乎要求
prove-slip = 只失誤一次，不會因此定勝負
prove-practice-said = 回合太少、不宜測驗的，已註明僅供練習
prove-practice-only = 僅供練習：有一種走法，只經過 { $turns } 個計分的回合就及格了；要用於測驗，至少要有 { $enough } 個。
prove-bot = { $bot }：很難及格
prove-bot-first-shown = 總選第一個
prove-bot-last-shown = 總選最後一個
prove-bot-longest = 總選最長的
prove-bot-shortest = 總選最短的
prove-bot-most-polite = 總選最客氣的
prove-bot-most-apologetic = 總選道歉最多的
prove-bot-always-escalate = 總是往上報
prove-bot-always-silent = 始終不作聲
prove-bot-keywords = 總按在別的情境裡學到的用詞來選
prove-leak = { $cue }不會洩漏最佳回應
prove-cue-length = 長短
prove-cue-position = 排列位置
prove-cue-courtesy = 客氣話的多寡
prove-cue-kind = 回應的類別
prove-cue-words = 別的情境裡的用詞
prove-words-alone = 沒有檢驗：別的情境裡的用詞，會不會洩漏最佳回應。這裡沒有別的情境可學；請把它和其他情境放進同一個資料夾（--content）再檢驗。
prove-words-untaught = 沒有檢驗：別的情境裡的用詞，會不會洩漏最佳回應。要學的情境 { $scenario } 沒有走完全部狀況；請先改好它，或調大 --cap，再檢驗一次。
prove-spoken = { $what }（{ $language }）
prove-figure = { $figure } %（上限 { $limit } %）
prove-figure-points = { $figure } 個百分點（上限 { $limit }）
prove-no-pass-left = { $figure }，之後無法及格
prove-against = 反例：「{ $property }」並不成立
prove-reached = 走得到：節點 { $nodes }、回應 { $responses }、台詞 { $lines }、突發事件 { $interrupts }
prove-criteria = 評分項目：能得分 { $had }、會失分 { $missed }；能遵守 { $kept }、會違反 { $broken }
prove-coherence = 前後連貫：以話題為前提 { $assumed }、與話題相斥 { $excluded }；回應有迴響的節點 { $traces }
prove-class = 事實類別
prove-class-all = 全部
prove-weight = 占比
prove-states = 狀態數
prove-cut = { $states }（未走完）
prove-range = 得分範圍
prove-random = 亂選及格率
prove-expected = 亂選平均分
prove-worst = 最低及格分
prove-worst-pass = 得分最低卻仍及格的走法：{ $score }
prove-level = 程度
prove-level-passes = 及格率
prove-level-deviation = 得分的標準差
prove-curve = 各程度的及格率
prove-curve-note = 程度 0.9 的人，十個回合裡有九個選最好的回應，另一個隨便選；程度 0 全是隨便選，程度 1 每一步都選最好的。
prove-dear = 程度 0.9 的人主要在哪裡失分（平均每場）
prove-dear-response = { $points } 分：{ $node } 的 { $response }
prove-dear-silence = { $points } 分：在 { $node } 不作聲
prove-dear-waiting = { $points } 分：在 { $node } 等著不答
prove-as-file = 存成檔案，供「composure play --responses」重播
prove-graph = 對話圖
prove-interrupt-word = 突發
prove-legend-response = 回應
prove-legend-silence = 不作聲
prove-waiting = 等候
prove-legend-interrupt = 突發事件
prove-legend-standing = 隨時可做，做完回到原處，所以沒有箭頭：{ $acts }
prove-legend-visits = 方框裡的數字：亂選時平均要在這裡回應幾次；能回到原處的會多於一次（如 1.25 ×），越深越多；邊框最粗的是開頭
prove-legend-point = 指向方框或箭頭可看原話
prove-progress = { $scenario }：事實類別 { $class }/{ $count }，狀態 { $states }
prove-stopped = 已停下。已走過的部分見結果，其餘未能證明；還沒輪到的情境：{ $count }
check-counts = 讀入檔案 { $files } 個，可用的情境 { $playable } 個{ $only ->
    [yes] （只能練習）
   *[no] {""}
}，錯誤 { $errors } 個，警告 { $warnings } 個
check-code = 代碼是什麼意思、怎麼改，可用這個指令查看：composure check --explain { $code }
check-certified = 已寫出 { $file }
check-not-certified = 沒有寫出 { $scenario } 的證明檔案：{ $why }
uncertified-unproved = { $all } 條性質裡，有 { $refuted } 條不成立，{ $open } 條未能證明
uncertified-unmeasured = 求不出評分尺度：有的走法一直繞圈，或沒有走遍所有走法
uncertified-unwritable = 寫不成檔案
against-failed = { $scenario }：有的走法依舊手冊及格、依新手冊不及格（事實組合 { $draws } 種中的 { $count } 種）
against-passed = { $scenario }：有的走法依舊手冊不及格、依新手冊及格（事實組合 { $draws } 種中的 { $count } 種）
against-same = { $scenario }：不論怎麼走，依新舊手冊的結果都一樣
against-open = { $scenario }：未能全部走完，可能還有別的變化；可以調高 --cap
against-cut = { $scenario }：沒走完就停下了，可能還有別的變化
against-shows-failed = 已找到的最短走法：依舊手冊及格、依新手冊不及格
against-shows-passed = 已找到的最短走法：依舊手冊不及格、依新手冊及格
against-progress = { $scenario }：事實組合 { $draw }/{ $count }，狀態 { $states }
against-stopped = 已停下。新舊手冊只比較了已走過的部分，可能還有別的變化；還沒輪到的情境：{ $count }
# Something behind what it is: a field of an ending, a figure, a moment.
labelled = { $label }：{ $told }
ending-kind-resolved = 已解決
ending-kind-handed-over = 已移交
ending-kind-unresolved = 未解決

cast-man = 男客戶
cast-woman = 女客戶
cast-pensioner = 戴帽子的老先生
cast-grandmother = 披著圍巾的老太太
cast-foreman = 戴安全帽的工頭
cast-courier = 穿背心的外送員
cast-shopkeeper = 圍著圍裙的老闆娘
cast-office-worker = 打領帶、戴眼鏡的上班族
cast-executive = 穿套裝的短髮女士
cast-student = 背後背包的女學生
cast-farmer = 戴草帽的農民
cast-father = 年輕的爸爸
cast-mother = 推嬰兒車的媽媽
cast-driver = 壯碩的司機
cast-nurse = 穿護理師制服的女士
cast-teacher = 戴眼鏡的女老師
cast-veteran = 坐輪椅的榮民
cast-tailor = 戴助聽器的老裁縫
cast-cook = 胖胖的廚師
cast-lawyer = 提公事包的律師

act-neutral = 神色平靜
act-shout = 大聲嚷道
act-contempt = 一臉不屑
act-shame = 難為情地
act-plead = 懇求
act-weep = 含著淚
act-relief = 鬆了口氣
act-cold = 冷冷地
act-smile = 笑著
act-whisper = 壓低聲音

prop-ticket = 號碼牌
prop-slip = 單據
prop-id-card = 身分證
prop-bank-card = 金融卡
prop-passbook = 存摺
prop-cash = 現金
prop-envelopes = 信封袋
prop-form = 表單
prop-folder = 資料夾
prop-letter = 一頁手寫的紙
prop-phone = 手機
prop-hotline-card = 客服專線卡
prop-pen = 筆
prop-tea = 一杯茶
prop-bag = 手提袋

hands-rest = 雙手放著
hands-open = 攤開雙手
hands-write = 動筆記錄
hands-type = 敲鍵盤
hands-give = 遞過去
hands-take = 接過來
hands-point = 抬手一指
hands-call = 拿起電話
hands-stamp = 蓋章
hands-count = 清點

stage-sit = 坐下
stage-stand = 站起來
stage-turn = 轉身面向大家
stage-approach = 靠近
stage-step-back = 退後一步
stage-slam = 拍檯面
stage-clock = 看時鐘
stage-film = 舉起手機拍攝
stage-leave = 走開
stage-window = 走向{ $number }號櫃檯
stage-crowd-none = 沒有人看過來
stage-crowd-few = 幾個人看過來
stage-crowd-many = 不少人看過來
stage-crowd-all = 大家都圍了上來

direction-props = 桌上有{ $things }
direction-and = {"、"}
said-by = { $name }：{ $said }
person-entered = { $name }過來了
person-left = { $name }走了
person-joined = { $name }加入對話
person-dropped-out = { $name }離開對話
term-direction = 〔{ $told }〕
term-hint = 提示：{ $hint }
debrief-harm = 傷人的話：{ $words }

# A compound response in one line: what it is, and what was picked.
compound-made = { $response }（{ $picks }）
compound-pick = { $asked }——{ $pick }
compound-and = {"；"}
# Between what is picked one after the other at one step.
compound-then = {" · "}

# 各指令的回話。
roster-imported = 新增 { $added } 人，更新 { $updated } 人，未變 { $unchanged } 人
roster-imported-left = 離職 { $left } 人
roster-read-text = { $file }：文字編碼 { $encoding }，各欄之間是{ $sign }
roster-read-sheet = { $file }：讀的是工作表「{ $name }」
roster-read-others = 其他工作表沒有讀：{ $names }（要讀別的，請用 --sheet）
roster-read-aside = 不是員工、沒有讀的列（標題、合計、說明）：第 { $lines } 列
roster-head-title = 表頭
roster-head-meaning = 當作
roster-unused = 不用
roster-head-kind = 類別
roster-head-change = 變動
roster-head-line = 檔案列
roster-kind-ask-name = 待決定：換了姓名
roster-kind-ask-alike = 待決定：編號相像
roster-kind-joined = 新到職
roster-kind-back = 回任
roster-kind-reused = 編號改給別人
roster-kind-alike = 新到職，編號相像
roster-kind-renamed = 改名
roster-kind-changed = 資料異動
roster-kind-left = 離職
roster-more = 還有 { $count } 人沒有列出：{ $kind }
roster-summary = 從 { $day } 起：{ $changes } 處變動，{ $unchanged } 人未變
roster-stay = 名冊裡有 { $count } 人不在檔案裡，先留著；要算他們離開，請加 --leavers
roster-unknown-managers = 有 { $count } 列填的主管，檔案和名冊裡都沒有：{ $found }；請核對，不改也可以匯入
roster-later-days = 有 { $count } 人的到職日還沒到：{ $found }；請核對，不改也可以匯入
roster-decide-name = 姓名對不上：是同一個人改名，請加 --same { $numbers }；是編號改給別人，請加 --other { $numbers }
roster-decide-alike = 編號相像、姓名相同：是同一個人，請加 --same { $numbers }（保留名冊裡的編號）；是兩個人，請加 --other { $numbers }
roster-known = { $number } { $name }（{ $branch }）
roster-was-and-is = { $name }：{ $was } → { $is }
roster-left-on = 曾於 { $day } 離職
roster-number-of = 編號原來是 { $who }的
roster-also-written = 員工編號也寫作 { $number }，以後不再詢問
roster-looks-like = 像 { $who }
roster-dry-run = 只是看看，什麼都沒寫
roster-declined = 沒有寫入
roster-confirm = 寫入這 { $count } 處變動嗎？（y/N）
roster-needs-yes = 這裡沒有終端機，無法確認，沒有匯入任何人：看過變動以後，請加 --yes
roster-map-kept = 欄的對法已經記下，以後匯入照用
roster-map-form = 「{ $found }」看不懂：請寫 欄=表頭，例如 number=行員編號；欄有 number、name、branch、position、hired_on、manager、time_factor
roster-people = 共 { $count } 人
roster-line = { $name }：{ $text }
roster-also = 也用過的編號
roster-records = 測驗紀錄
roster-head-state = 狀態
roster-head-id = 識別碼
roster-state-on = { $since } 起在冊
roster-state-left = { $since } 起離職
roster-state-merged = 併入 { $number }
roster-head-from = 生效日期
roster-head-what = 事項
roster-head-says = 內容
roster-head-at = 登記時間
roster-head-by = 經由
roster-has-left = { $who } 自 { $day } 起離職；紀錄全部保留
roster-is-one = { $one } 已併入 { $into }，兩邊的紀錄此後一併可查
roster-is-two = { $one } 與 { $was } 已重新分開
roster-is-two-and-left = { $one } 與 { $was } 已重新分開；這個員工編號已給了別人，{ $one } 記為已離職
roster-had-number = 用過這個編號的還有：{ $who }，{ $state }，識別碼 { $id }
roster-erase-confirm = 要永久刪除 { $who } 的個人資料嗎？姓名、員工編號、分行、職位和本人的練習都會刪去，無法復原（y/N）
roster-erase-goes = 刪除 { $who } 的個人資料：{ $count } 次測驗不再對應任何人；將永久刪去 { $practice } 次練習、本人紀錄上的備註理由 { $reasons } 條、他人紀錄上提到本人的備註理由 { $others } 條
roster-erase-needs-yes = 這裡沒有終端機，無法確認，什麼也沒有刪除：確定以後，請加 --yes
roster-erase-declined = 什麼也沒有刪除
roster-erased = 已經刪除 { $who } 的個人資料和 { $practice } 次練習；{ $count } 次測驗從此不再對應任何人，紀錄鏈照樣可以核對；一併刪去本人紀錄上的備註理由 { $reasons } 條、他人紀錄上提到本人的備註理由 { $others } 條
copies-known = 以前留下的副本裡還有這些資料，請自行處理；程式知道的有：
copies-none = 程式不知道以前有匯出的檔案或備份；輸出到螢幕、管線的，或由他人複製的，程式無從得知
copies-line = { $kind }：{ $file }
copies-line-at = { $kind }：{ $file }（{ $at }）
copies-line-gone = { $kind }：{ $file }（{ $at }；現在那裡已經沒有）
copies-backup = 備份
copies-layout = 舊版格式的副本
copies-export = 匯出的紀錄
copies-page = 單筆紀錄的頁面
copies-own = 本人資料
copies-codes = 一次性登入碼清單
copies-not-noted = 紀錄庫只能讀取，沒有記下這次匯出：以後刪除個人資料時不會提到它
roster-not-swept = 檔案裡還留有痕跡，因為另有程式正開著紀錄庫，或磁碟已滿：處理好以後，請執行 composure roster sweep
roster-swept = 檔案裡已經沒有刪除內容的痕跡
retain-records = 測驗紀錄
retain-practice = 練習
retain-warm-ups = 熱身題
retain-roster = 名冊
retain-roster-goes = 一併刪去
retain-nobody = （已刪除）
retain-nothing = 沒有超過 { $years } 年的內容（{ $before } 以前）
retain-goes = { $before } 以前結束的（滿 { $years } 年）要刪去：測驗紀錄 { $records } 筆，練習 { $practice } 次，熱身題 { $warmups } 題，名冊上 { $people } 人
retain-clock-behind = 本機時鐘比本站最新的紀錄（{ $last }）還早，不能照它清理：請先校準時鐘；確認時鐘無誤後，請加 --trust-clock
retain-clock-ahead = 今天以前，本站最新的紀錄是 { $last }：要嘛這段時間沒人用過，要嘛本機時鐘走快了，會刪掉還沒到期的內容；請核對時鐘，確認無誤後，請加 --trust-clock
retain-confirm = 要永久刪去以上內容嗎？刪去以後無法復原（y/N）
retain-needs-yes = 這裡沒有終端機，無法確認，什麼也沒有刪去：請先用 --dry-run 看清楚，確定以後再加 --yes
retain-declined = 什麼也沒有刪去
retain-undecided = 還沒有決定紀錄保存幾年：請寫明 --years N，或用 composure station set keep-years N 決定
retain-done = 已經刪去測驗紀錄 { $records } 筆、練習 { $practice } 次、熱身題 { $warmups } 題、名冊上 { $people } 人；紀錄鏈照樣可以核對
privacy-version = 2026-11
privacy-heading = 個人資料告知（版本 { $version }）
privacy-text =
    保存哪些資料：您的姓名、員工編號、分行和職位；每次測驗的作答、用時、得分、違反的條款和處理建議；練習、熱身和求助的情形。

    用來做什麼：測驗用來了解您處理客訴的能力，會留下紀錄。練習和熱身只供您自己精進，不作為測驗。

    誰看得到：本行人資、教育訓練和稽核人員依各自權限查看測驗紀錄，每次查看都有登記。本機尚未設定人資管理員時，凡能使用本機的人都看得到測驗紀錄。練習的內容只給您本人看，他人最多看到次數。

    如何保存：存放在本機，紀錄逐筆簽章相連，竄改會被查出；程式不會透過網路傳送任何內容。保存幾年由本行規定，期滿刪去。

    您可以要求：隨時取得本人的全部資料；紀錄有誤時予以更正；離開本行以後刪去姓名和員工編號，此後紀錄不再對應任何人。請向本行人資部門提出。
briefing-privacy-read = 開始測驗即表示您已閱讀以上告知。
privacy-unreadable = { $file }：這份告知無法使用
privacy-text-empty = 裡面沒有內容
privacy-text-long = 超過了 { $most } KiB
privacy-text-unclear = 第 { $line } 行：不是 UTF-8，或有看不見的字元
term-privacy-ready = 按 Enter 鍵即表示您已閱讀以上告知。
records-mine = 本人的全部資料已經寫入 { $folder }，共 { $count } 個檔案
content-inside = 程式自帶 { $count } 個檔案，BLAKE3 { $hash }
content-from-folder = 目前的內容取自資料夾 { $folder }。
content-from-inside = 目前的內容就取自這些檔案。
content-written = 已將 { $count } 個檔案寫入 { $folder }，另有 { $mark } 標明這是內容資料夾；以 --content { $folder } 取用
output-older-kept = 原有的 { $file } 內容不同，已保留為 { $kept }
records-scenario = { $title }（{ $id }）
records-finished = 歸檔時間
records-name = 姓名
records-unreadable = 無法讀取
records-due = 逾期，待歸檔
records-changed = { $outcome }（歸檔後遭更動）
records-exported = 已將 { $count } 筆紀錄寫入 { $file }
records-page-written = 檢討已寫入 { $file }
records-told-unreadable = 紀錄 { $id } 無法讀取，{ $becomes }：{ $why }；請與備份核對
records-told-changed = 紀錄 { $id } 已非歸檔時的樣子：文字、過程或評定在歸檔後遭更動；請與備份核對
records-told-events = 紀錄 { $id } { $becomes }：{ $why }
records-id-listed = 只列出編號
records-id-exported = 只匯出編號
records-without-events = 匯出時不含過程
records-left-out = 未匯出
records-not-rescored = 未重新評分
records-more = 後面還有紀錄，要接著看請加 --after { $after }
records-none-match = 沒有符合條件的紀錄
records-unmatched = --{ $option }：紀錄裡、名冊上都沒有「{ $found }」；{ $near }
records-days = 日期依本機時區 { $zone } 計算
records-finished-in = 歸檔時間（{ $zone }）
records-read = 已讀 { $count } 筆紀錄
# What stands in the columns of a table of records.
sheet-record = 紀錄編號
sheet-branch = 分行
sheet-position = 職位
sheet-sample = 示範員工
sheet-channel = 管道
sheet-category = 客訴類別
sheet-role = 角色
sheet-language = 語言
sheet-attempt-number = 第幾次
sheet-exposure = 先前見過次數
sheet-started = 開始時間
sheet-started-utc = 開始時間（UTC）
sheet-finished-utc = 歸檔時間（UTC）
sheet-zone = 時區
sheet-closing = 結束方式
sheet-pass-mark = 及格線
sheet-points = 原始分
sheet-top = 原始分滿分
sheet-zero = 零分點（千分之一分）
sheet-critical = 違反的關鍵條款
sheet-ending = 結局
sheet-ending-fields = 結局說明
sheet-picks = 分步選擇
sheet-time-factor = 作答時限（%）
played-window = 圖形介面
played-terminal = 命令列
played-unattended = 試跑，無人作答
sheet-played = 作答方式
sheet-interruptions = 中斷次數
sheet-seal = 封存核對
sheet-sequence = 歸檔序號
sheet-hash = 紀錄校驗值
sheet-scenario-hash = 情境校驗值
sheet-book-hash = 制度手冊校驗值
sheet-scale-hash = 評分尺度校驗值
sheet-engine = 程式版本
sheet-semantics = 評分規則版本
sheet-conduct = 條款遵守
sheet-earned = 得分點
sheet-possible = 可得分點
sheet-lost = 扣分點
conduct-kept = 遵守
seal-intact = 與封存時一致
seal-changed = 封存後遭更動
sheet-yes = 是
sheet-no = 否
sheet-records = 紀錄
sheet-findings = 評定依據
sheet-answers = 對話
sheet-cohort = 彙總
sheet-about = 關於本檔案
sheet-part = 第幾個檔案
sheet-clause = 條款或目標
sheet-severity = 嚴重程度
sheet-competency = 能力項目
sheet-verdict = 結論
sheet-turn = 回合
sheet-quote = 當時說的話
sheet-source = 出處
sheet-clock = 情境時間
sheet-customer = 客戶的話
sheet-answer = 員工的回答
sheet-heard = 客戶聽到的
sheet-everything = 全部
sheet-count = 紀錄數
sheet-rate = 及格率
sheet-mean = 平均分
sheet-no-branch = （未知分行）
sheet-applied = 適用次數
sheet-broken = 違反次數
sheet-broken-rate = 違反率
sheet-made = 匯出時間
sheet-made-at = { $at }（{ $zone }）
sheet-asked = 匯出條件
sheet-station = 站點
sheet-evidence = 可否作證
sheet-chain-head = 紀錄鏈末環
sheet-chain-verified = 紀錄鏈查驗
sheet-unsealed = 尚無紀錄鏈
sheet-chain-head-at = 第 { $sequence } 環，{ $hash }，簽章時間 { $at }
sheet-verified = 已查驗至第 { $sequence } 環；其後的紀錄已逐筆與各自的鏈環核對
sheet-one-by-one = 各筆紀錄已逐筆與各自的鏈環核對；整條紀錄鏈尚未查驗
sheet-not-verified = 末尾與簽章不符，請查驗紀錄鏈
sheet-missing = 少了 { $count } 筆紀錄，請查驗紀錄鏈
records-unattended = { $outcome }（試跑，無人作答）
records-told-unsigned = 站點 { $id } 的紀錄鏈末尾與簽章不符；請執行 composure records verify 查看問題所在
records-told-missing = 站點 { $id } 有 { $count } 筆紀錄不見了，紀錄鏈裡卻有它們的鏈環；請執行 composure records verify 查看是哪些
records-vouched = 站點 { $station }，{ $head }；{ $verified }
desk-file = 員工測驗檔案
desk-cohort = 測驗情形彙總
desk-heat = 各分行各能力項目平均分
desk-clauses = 最常違反的條款（適用時）
desk-left-out = 另有 { $count } 項此處未列出，已計入上面的合計
desk-touched = 涉及次數
station-closed = 離開後逾期、現已歸檔的測驗：{ $count } 場
station-overdue = 已逾期、但此版本無法歸檔的測驗：{ $count } 場
station-sample = 名冊是空的：{ $number } { $name } 是範例員工。
settings-since = 自 { $at } 起
settings-default = 銀行另有決定前依此執行
start-no-window = 視窗無法開啟：{ $why }；改在終端機繼續

## Why a command was refused

list-and = {"、"}
list-name = 「{ $name }」
refuse-because = { $what }：{ $why }
alike = { $what }（另有 { $count } 處同樣的問題，位置：{ $lines }{ $more ->
        [yes] 等
       *[no] {""}
    }）
alike-line = { $line }
system-not-found = 沒有這個檔案或資料夾（{ $detail }）
system-denied = 沒有權限（{ $detail }）
system-folder = 這是資料夾
refuse-unattended = --responses 是無人作答，不能當作測驗：不寫 --mode 就是練習；如果想看看紀錄長什麼樣子，請加 --trial，紀錄裡會註明無人作答
refuse-stopped = 已中止，沒有寫入任何內容
ids-near = 您要輸入的是不是「{ $near }」？
ids-none-like = 也沒有寫法相近的
ids-known = 現有：{ $known }
ids-none = 目前一個也沒有
refuse-empty-option = --{ $option } 後面要寫一個資料夾，現在是空的
refuse-language = 程式沒有「{ $tag }」這種語言，請從中選一種：{ $known }
refuse-node-unknown = 情境「{ $id }」裡沒有時刻「{ $node }」；{ $help }
refuse-node-unreached = 情境「{ $id }」裡沒有一種走法能走到「{ $node }」；指定了 --seed 時，可以換一個或不指定
refuse-content-folder = { $folder }：沒有這個資料夾；--content 要指定裝著 scenarios、locales 和 assets 的那個資料夾

refuse-output-disk = { $path }：這是一顆磁碟，沒有動它；請指定一個檔案
refuse-output-dangling = { $path }：這個連結指向的目標不存在，沒有動它；請指定一個檔案
refuse-output-no-file = { $path }：這不是一般檔案，而是連結之類，沒有動它；請先把它移走
refuse-output-folder = { $path }：這是資料夾；請指定一個檔案
refuse-output-store = { $path }：這是本機的紀錄庫或其中一部分，沒有動它；請換一個檔案
refuse-output-content = { $path }：這是情境內容的一部分，或寫進去就會成為其中一部分，沒有動它；請換一個位置
refuse-output-read = { $path }：這正是這個指令要讀取的檔案，沒有動它；請換一個檔案
refuse-output-other = { $path }：這不是先前輸出的同類檔案，沒有動它；請換一個檔案，或先把它移走
refuse-output-unreadable = { $path }：該處原有的檔案無法讀取
refuse-folder-not-empty = { $path }：資料夾不是空的；請指定一個新的或空的資料夾
refuse-folder-standard = 「-」不是資料夾；請指定一個新的或空的資料夾
refuse-folder-store = { $path }：這個名稱屬於本機的紀錄庫；請換一個資料夾
refuse-folder-content = { $path }：這是情境內容的一部分，或寫進去就會成為其中一部分；請換一個資料夾
refuse-folder-dangling = { $path }：這裡要一個資料夾，但這個連結指向的目標不存在；請把它移走，或換一個
refuse-folder-dangling-above = { $path }：這裡要一個資料夾，但 { $at } 這個連結指向的目標不存在；請把它移走，或換一個
refuse-folder-file = { $path }：這是檔案，這裡要的是資料夾；請換一個
refuse-folder-file-above = { $path }：{ $at } 是檔案，這裡要的是資料夾；請換一個
refuse-write = { $path }：{ $why }
refuse-write-advice = { $path }：{ $why }；{ $advice }
advice-no-folder = 沒有資料夾 { $folder }：請先建立，或換一個
advice-not-a-folder = { $folder } 不是資料夾：請換一個
advice-denied = { $folder } 裡不允許新增檔案：請調整它的權限，或換一個資料夾
advice-full = 沒有空間了：請騰出一些，或換一個位置

refuse-content-interrupted = 已中斷，沒有寫入任何檔案
refuse-content-beside = 另一次匯出正在寫入這裡

refuse-book-unused = 手冊「{ $book }」有 { $count } 處錯誤，沒有採用；請依上面列出的改好再試
refuse-book-unknown = 沒有編號為「{ $book }」的規章手冊；{ $help }
refuse-book-nowhere = 沒有編號為「{ $book }」的規章手冊，也沒有這個名稱的檔案；{ $help }
refuse-book-folder = { $path }：這是資料夾；請指定手冊檔案
refuse-books-errors = 規章手冊有 { $count } 處錯誤；執行 composure check 可以看到全部
refuse-books-none = assets/policies 裡沒有規章手冊；執行 composure check 可以看到原因
refuse-books-several = 手冊不只一本：{ $known }；請用 --book 編號 選一本
refuse-books-share = 不只一本手冊裡有「{ $id }」：{ $known }；請用 --book 編號 選一本
refuse-clause-unknown = 沒有編號為「{ $id }」的條款或活動；{ $help }
refuse-clause-lists = composure policy list 列出條款，composure policy activities 列出活動
refuse-file-unreadable = { $path }：檔案無法讀取

refuse-no-terminal = 這裡不能用鍵盤輸入：要自動進行，請用 --responses 檔案 提供應答腳本
refuse-scenario-errors = 情境「{ $id }」有 { $count } 處錯誤，改好之前不能開始；執行 composure check 可以看到全部
refuse-scenario-unknown = 沒有編號為「{ $id }」的情境；{ $help }
refuse-scenario-nowhere = 沒有編號為「{ $id }」的情境，也沒有這個名稱的檔案或資料夾；{ $help }
refuse-scenario-none = 沒有一個情境可以開始：內容有 { $count } 處錯誤
refuse-scenario-undrawn = 沒有可以開始的情境「{ $id }」；{ $help }
refuse-employee-unnamed = 請用 --employee 員工編號 指明是哪位員工
refuse-employee-unknown = 名冊裡沒有員工編號「{ $number }」；可以用 composure roster import 檔案.csv 新增員工
refuse-employee-no-sample = 名冊是空的，「{ $number }」也不是範例員工（E1001 等）；可以用 composure roster import 檔案.csv 匯入本行員工
refuse-sample-unreadable = { $path }：範例名冊無法讀取
refuse-sample-lacks = { $path }：範例名冊裡沒有 { $number }
refuse-demonstration = { $path }：展示腳本無法讀取
refuse-scenario-unnamed = 請寫明要演練哪個情境
refuse-nothing-unfinished = 員工編號 { $number } 沒有可以接著做的接待；拿掉 --resume 就可以重新開始一次
refuse-other-seed = 員工編號 { $number } 沒做完的那次用的種子是 { $drawn }，不是 { $seed }：要接著做，請拿掉 --seed；要另開一次，請把 --resume 換成 --new
refuse-seed-beside = 員工編號 { $number } 在「{ $id }」還有一次沒做完，種子是 { $drawn }：用 --resume（不加 --seed）接著做，用 --new 則以種子 { $seed } 另開一次
refuse-transcript-unreadable = { $path }：應答腳本無法讀取
refuse-transcript-large = { $path }：應答腳本超過 1 MiB
refuse-transcript-encoding = { $path }：第 { $line } 行：這裡不是 UTF-8 文字
refuse-transcript-foreign = { $path }：應答腳本應是 UTF-8 編碼的文字檔：{ $what }。{ $mend }
refuse-transcript-form = 每行應是一個應答編號或 ~，後面可以寫 @ 和毫秒數，例如 listen @4200；組合應答裡選一項，寫成 步驟 = 選項，例如 phone = as-said
refuse-transcript-drawn = { $path }：腳本寫的種子是 { $seed }，這次接待用的卻是 { $drawn }
refuse-transcript-given-up = { $path }：第 { $line } 行：在這一行之前，這次接待已經放棄了
refuse-file-named = { $path }
refuse-lines = { $lines }
refuse-transcript-line = { $path }：{ $what }
transcript-line = 第 { $line } 行第 { $column } 個字：{ $what }
transcript-nothing-picked = 沒有寫選哪一項
transcript-no-step = = 前面沒有寫是哪一步
transcript-no-seed = 「{ $word }」不是種子
transcript-seed-once = 種子只寫一次，寫在第一步之前
transcript-too-many = 「{ $word }」是多餘的
transcript-no-id = 「{ $word }」不是編號
transcript-no-time = 「{ $word }」不是時長
refuse-line = 第 { $line } 行
refuse-line-over = 第 { $line } 行：在這一行之前，接待已經結束
refuse-line-nowhere = 第 { $line } 行：接待走到了不存在的地方：這是程式的錯誤，請回報
refuse-line-step = 第 { $line } 行：步驟「{ $node }」要選一項，這裡沒有人在等；可以選：{ $offered }
refuse-line-no-patience = 第 { $line } 行：「{ $node }」沒有時間限制，不會因不作聲而繼續；可以選：{ $offered }
refuse-line-too-late = 第 { $line } 行：{ $elapsed } 毫秒，超過了客戶在「{ $node }」願意等的 { $patience } 毫秒；這裡應寫 ~
refuse-line-other-step = 第 { $line } 行：現在不是在「{ $step }」做選擇，接待到了步驟「{ $node }」；可以選：{ $offered }
refuse-line-no-step = 第 { $line } 行：現在不是在「{ $step }」做選擇，接待到了「{ $node }」；可以選：{ $offered }
refuse-line-not-offered = 第 { $line } 行：在「{ $node }」不能選「{ $id }」；可以選：{ $offered }
refuse-line-nothing-offered = 這裡沒有可以選的
refuse-line-ends = 第 { $line } 行：腳本到「{ $node }」就結束了，接待還沒有結束；沒有儲存任何內容

refuse-record-due = { $id }：這場測驗已經逾期，還沒有歸檔：--json 只用於已歸檔的紀錄；拿掉它就能看到說過的話
refuse-record-ambiguous = 以「{ $prefix }」開頭的逾期測驗不只一場：{ $known }；請多寫幾位
refuse-day = --{ $option }：「{ $found }」不是日期，請寫成 2026-03-06 這樣
refuse-output-parts = 一個檔案裝不下，請用 --output 寫到檔案裡
refuse-days-reversed = 起始日 { $from } 晚於截止日 { $to }

refuse-model-errors = { $path }：模型有 { $count } 處錯誤，沒有用它來判定
refuse-model-clause = 模型裡沒有條款「{ $id }」；{ $help }
refuse-model-empty = { $path }：模型裡一條規則也沒有，什麼都沒有判定
refuse-model-ending = { $path }：這是 Declare 模型，檔名應以 .decl 結尾：請改名後再指定它
refuse-log-empty = { $path }：日誌裡一件案例也沒有，什麼都沒有判定
refuse-log-strangers = { $path }：日誌裡的活動，模型一個也不認得，什麼都無法判定。日誌裡有：{ $found }；模型裡有：{ $wanted }。{ $near }兩邊的名稱要一字不差；CSV 日誌請確認活動是不是在別的欄裡（--csv-activity）
conform-strangers = 注意：日誌裡的活動，模型大多不認得（{ $all } 次裡只認得 { $known } 次），以下結果說明不了什麼，命令以 2 結束。日誌裡有：{ $found }；模型裡有、日誌裡沒有的：{ $wanted }。{ $near }兩邊的名稱要一字不差；CSV 日誌請確認活動是不是在別的欄裡（--csv-activity）
conform-near = 名稱相近的有：{ $pairs }。
conform-pair = 「{ $found }」和「{ $wanted }」
refuse-lenient = { $why }；加上 --lenient 可以略過無法讀取的部分
refuse-delimiter = --csv-delimiter 只能是一個符號，例如 ; 或 \t

refuse-against-unfit = 情境「{ $id }」與手冊「{ $book }」不相符
refuse-against-draws = 案件情況的組合超過 { $most } 種
refuse-scenario-named = 情境「{ $id }」
refuse-check-empty = { $path }：這個資料夾裡沒有內容；{ $help }
refuse-check-no-content = { $path }：這不是內容檔案；{ $help }
refuse-check-what-is = 情境是以 Scenario( 開頭的 .ron 檔案，手冊是以 PolicyBook( 開頭的 .ron 檔案；整個內容資料夾要用 --content 指定
refuse-check-unread = { $path }：這不是內容檔案，程式不會讀它
refuse-check-why = { $path }：{ $why }
refuse-check-nowhere = { $path }：沒有這個檔案或資料夾
refuse-check-html = 網頁呈現的是證明結果：--format html 要與 --prove 一起用
refuse-check-html-against = 網頁裡沒有手冊比較：--against 要與 --format human 或 json 一起用
refuse-check-output = 只有網頁會寫進檔案：--output 要與 --format html 一起用
refuse-check-certify = 證明檔案寫在情境旁邊：請用 --content 指定情境所在的資料夾
refuse-check-transcripts = 只有表格形式會把腳本另存成檔案：--transcripts 要與 --format human 一起用
refuse-check-verbose = 只有表格形式會省略內容：--verbose 要與 --format human 一起用
refuse-check-code = 沒有代碼「{ $code }」；代碼從 { $first } 到 { $last }

## What is wrong with the store of records

chain-at-store = 紀錄庫：{ $what }
chain-at-link = 第 { $sequence } 環：{ $what }
chain-at-record = 第 { $number } 號紀錄（{ $attempt }）：{ $what }
chain-at-attempt = 紀錄 { $attempt }：{ $what }
chain-at-row = { $kind ->
        [account] 帳號事項
        [decision] 決定
        [access] 查閱事項
        [notice] 告知書
        [acknowledged] 告知書閱讀確認
        [roster] 作答時限授予，名單變更
       *[note] 備註
    } { $row }：{ $what }
chain-at-anchor = 存證 { $anchor }：{ $what }
chain-detail = { $told }（{ $detail }）
chain-unsound = 資料庫檔案已損壞
chain-schema = 有資料表、觸發程序或索引與本程式建立的不一致
chain-no-head = 沒有簽章
chain-forged = 簽章與鏈尾不符
chain-other-key = 簽章所用的不是本機的金鑰
chain-not-the-head = 紀錄鏈的末尾不是簽過章的那一環
chain-unreadable = 讀不出來
chain-gap = 前面缺了環
chain-unconnected = 與前一環接不上
chain-changed = 內容與它的雜湊值不符
chain-breach = 寫入這一環之前，鏈尾已被改動過
chain-missing = 已不存在
chain-unlinked = 紀錄庫裡有，紀錄鏈裡卻沒有
chain-twice = 有兩環說的是它
chain-row = 與寫入時不一致
chain-reason = 所述理由被改動過，或沒有刪除登記卻已不見
chain-number = 編號被換過
chain-seal = 封存值被換過
chain-attempt = 由誰、何時、以何種方式開始，被改動過
chain-circumstances = 作答情形被改動過
chain-contents = 所用內容的清單被改動過
chain-document = 結果被改動過
chain-identity = 員工編號、姓名、分行或職位被改動過
chain-identity-gone = 員工編號和姓名不見了，卻沒有刪除登記
chain-interruptions = 中斷情形被改動過
chain-journal = 對話過程被改動過
chain-text = 所用的一份內容被改動過
chain-drawn = 供其他程式讀取的結論或分數與封存的不符
chain-before = 納入紀錄鏈之前就已被改動過
chain-entries = 結束之前，對話過程就已被改動過
chain-running = 接待還在進行，已有的過程卻被改動過
chain-begun = 與開始時登錄的不一致
chain-unbegun = 紀錄鏈裡沒有它開始時的登錄
chain-ends = 正在進行的測驗，或者各自進行到哪一步，與簽章時不一致
chain-record-unreadable = 讀不出來
chain-diverged = 依原過程重演，得出的結果與封存的不同
chain-anchor-forged = 不是存證，或簽章不對
chain-anchor-elsewhere = 是其他站點的
chain-anchor-beyond = 紀錄鏈到不了這裡：有紀錄被刪，或換回了較早的複本
chain-anchor-differs = 紀錄鏈在這個位置是別的內容：鏈被重寫過
note-remark = 備註
note-void = 作廢
note-corrected = 更正
note-upheld = 維持原結果
note-corrected-to = 更正為：{ $outcome }
note-told = { $at }　{ $who }　{ $what }：{ $reason }
note-changed = { $note }（與寫入時不符，不算數）
note-gone = （已自名冊刪除）
note-reason-erased = （理由已刪除）
ruled-void = 作廢（原結果：{ $sealed }）
ruled-corrected = { $outcome }（已更正，原結果：{ $sealed }）
ruled-upheld = { $sealed }（覆核維持）
refuse-note-unnamed = 請用 --as 員工編號 說明您是誰：對紀錄的處理必須具名
sheet-ruling = 覆核結論
sheet-counts-as = 按何結果計
sheet-ruled-at = 覆核時間
sheet-ruling-reason = 覆核理由
sheet-signed-in = 憑密碼登入
sheet-practice-before = 此前練習次數
sheet-warm-ups-before = 此前熱身次數
sheet-assessed-before = 此前測驗次數
sheet-notice = 讀過的個資告知版本
sheet-bound = 自 { $since } 起須憑密碼登入；此前開始的紀錄不作為本人作答的證據
note-no-reason = 裁定或備註須載明理由：請用一句話說明
note-too-long = 理由共 { $found } 個字元，最多 { $most } 個
note-hidden = 理由中含有看不見的字元 { $found }：請移除後重新輸入
note-own = 不得裁定本人的紀錄：請由他人辦理
note-same = 紀錄 { $attempt } 目前已是這項結論
chain-progress = 正在查驗：{ $done } / { $all }
chain-holds = 已查驗 { $records } 筆紀錄、{ $links } 環，全部與寫入時一致
chain-fails = 已查驗 { $records } 筆紀錄、{ $links } 環，發現 { $count } 處問題。第一處：{ $first }
chain-stopped = 已在 { $links } 環之後停下
chain-adopted = 其中 { $count } 筆是有紀錄鏈之前封存的，自納入之日起受紀錄鏈保護
chain-key-change = 第 { $sequence } 環：原金鑰遺失，已換新金鑰。此前的內容只能由更早的存證來證明
chain-head = 站點 { $station }，第 { $sequence } 環，簽章時間 { $at }
chain-not-replayable = 有 { $count } 筆紀錄本版本不能重演：{ $why }。它們與封存時一致
chain-replayed = 已重演 { $count } 筆紀錄，結果都與封存的一致
chain-let-go = 有 { $count } 筆紀錄已依銀行規定的保存年限刪去，鏈上有記載
chain-anchored = { $count } 份存證相符
chain-anchor-written = 第 { $sequence } 環的存證已寫入 { $file }
chain-anchor-none = 這個紀錄庫還沒有簽章：請先以可寫入的方式開啟一次，再取存證
chain-anchor-unreadable = 無法讀取存證 { $path }：這裡應是 composure records anchor 寫出的檔案或那一行文字（{ $detail }）
chain-backed-up = 備份已寫入 { $file }，到第 { $sequence } 環為止。備份裡不含本機金鑰：請將 { $key } 另存到其他安全的地方
chain-restored = 紀錄庫已還原到 { $file }，到第 { $sequence } 環為止。備份之後的紀錄不在其中
chain-exported = 紀錄鏈已寫入 { $file }，共 { $count } 行

store-no-folder = 找不到存放本機資料的資料夾：請用 --data 資料夾 指定一個
store-folder = 紀錄庫不能放在 { $path }：那裡要是一個可以新增檔案的資料夾（{ $detail }）；請調整權限，或用 --data 指定另一個
store-backup = { $path } 是舊版程式留下的，因為沒能先做一份備份（{ $detail }），沒有動它：請在旁邊騰出空間，或調整資料夾的權限，再試一次
store-exists = { $path } 已經存在，沒有動它：請換一個檔名，或先將它移走
store-not-copied = 無法將紀錄庫的複本寫到 { $path }（{ $detail }）：請在那裡騰出空間，或換一個檔案；沒有留下寫了一半的檔案
store-chainless = { $path } 是有紀錄鏈之前的紀錄庫，不能當作備份還原：請自行將它放到紀錄庫的位置，並移走本機金鑰；開啟時其中的紀錄會納入新的紀錄鏈
store-no-backup = { $path } 不是備份：這裡應是 composure records backup 寫出的檔案；什麼也沒有還原
store-spoilt-backup = 備份 { $path } 已毀損（{ $detail }），沒有用它還原：請改用更早的一份備份
store-key = 無法使用本機金鑰 { $path }：這裡應是與紀錄庫一同產生的檔案（{ $detail }）；請將它還原，或調整權限；確定找不回來時才移走它：程式會另外產生一把，並如實記入紀錄鏈
store-no-key = { $path } 裡不是本機金鑰：這裡應是與紀錄庫一同產生的檔案，第一行是「composure station key 1」，其後各有一行站點和金鑰；請用另外保存的那份還原；確定找不回來時才移走它：程式會另外產生一把，並如實記入紀錄鏈
store-other-key = { $path } 不是用 { $key } 裡的金鑰簽章的，這裡應是與這把金鑰一同產生的紀錄庫；請放回本機原來的紀錄庫，如果是有意把紀錄庫搬到這裡，請先移走這把金鑰
store-lost = { $path } 不見了或是空的，但 { $key } 裡的金鑰說明這台機器曾在那裡存放紀錄：請用 composure records restore 檔案 還原；確定要重新建站，請先移走金鑰
store-replaced = { $path } 已不是開啟時的那個紀錄庫：程式執行期間它被替換、清空或退回到較早的狀態；沒有寫入任何內容：請關閉程式，還原紀錄庫後再試
store-broken = 紀錄鏈第 { $sequence } 環讀不出來，後面接不上新內容：請用備份還原紀錄庫
store-altered = 練習或測驗 { $attempt } 的操作紀錄在程式之外被改動過，無法繼續：請重新開始一次，並告知本機管理員
store-absent = { $path } 還沒有紀錄庫：執行 composure roster import 檔案.csv，或第一次執行 composure play，就會建立；如果在別處，請用 --data 指定它的資料夾
store-no-file = { $path } 不是檔案，這裡應是本機的資料庫；請用 --data 指定另一個資料夾
store-unreadable = 無法讀取 { $path }：您要有權讀取它（{ $detail }）；請調整權限，或用 --data 指定另一個資料夾
store-unopened = 無法開啟 { $path }：它要可讀可寫（{ $detail }）；請調整權限，或用 --data 指定另一個資料夾
store-read-only = { $path } 是唯讀的，這裡要能寫入；請調整權限，或用 --data 指定另一個資料夾
store-not-sqlite = { $path } 不是資料庫（應為 SQLite 檔案），沒有動它；請把它移走，或用 --data 指定另一個資料夾
store-other-program = { $path } 是其他程式的資料庫，不是本機的紀錄庫，沒有動它；請用 --data 指定另一個資料夾
store-newer = { $path } 出自更新版本的程式：這裡最多認得格式 { $known }，它是 { $found }；沒有動它，請更新本程式
store-locked = { $path } 正被占用：另一個程式占用它好幾秒了；請關閉那個程式，再試一次
store-corrupt = { $path } 已毀損（{ $detail }）；請留一份副本，再以備份還原，或用 --data 指定另一個資料夾
store-meaningless = { $path } 裡有無法解讀的內容（{ $detail }），不是這個版本寫下的；請留一份副本，再以備份還原
store-full = { $path } 沒有空間了，未寫入任何內容；請在這顆磁碟上騰出空間，再試一次
store-disk = 讀寫 { $path } 時磁碟發生錯誤（{ $detail }），未寫入任何內容；請檢查磁碟或網路磁碟機，再試一次
store-refused = 資料庫 { $path } 拒絕了這個動作：{ $detail }；未寫入任何內容，請將此訊息提供給系統管理員
store-unknown-subject = 名冊裡沒有人的內部編號是「{ $subject }」
store-unknown-attempt = 紀錄庫裡沒有編號為「{ $attempt }」的接待
store-unknown-warm-up = 紀錄庫裡沒有編號為「{ $warm_up }」的熱身題
store-finished = 接待「{ $attempt }」已經做完，紀錄已封存；請另開一次
store-out-of-order = 接待「{ $attempt }」已在另一個視窗或終端機裡往前走了：那邊存了 { $expected } 次應答，這裡只知道 { $found } 次；沒有寫入任何內容。請關掉其中一個，在另一個裡接著做，或在這裡執行 composure play --resume
store-not-a-prefix = 「{ $prefix }」不像紀錄編號的開頭：應是 4 到 32 位，只含 0-9 和 a-f
store-no-record = 沒有編號以「{ $prefix }」開頭的紀錄；執行 composure records list 可以看到全部
store-ambiguous = 編號以「{ $prefix }」開頭的紀錄不只一筆：{ $known }；請多寫幾位
setting-unknown = 沒有「{ $name }」這項設定；可以設定的有：{ $known }
setting-value = 「{ $name }」不能是「{ $value }」；應為 { $least } 到 { $most } 的整數
store-other-book = 本行測驗不用規章手冊「{ $name }」（BLAKE3：{ $hash }）：請用程式內附的，或由人資管理員執行 composure station book { $hash } 核准它；練習不受限
store-other-texts = 本行測驗不用這樣的 { $names }：請用程式內附的，或由人資管理員執行 composure station allow { $hashes } 核准；練習不受限
store-other-time = 本站測驗的時間依名冊核准的來：核准的是 { $granted }%，要的是 { $found }%
store-not-allowed = 本站依角色授權，登入的人無權{ $what }
store-others = 這次作答是別人的：本站人人只用自己的員工編號作答
open-station = 開放工作站：不作為證據
evidence-held = 已憑密碼登入，與封存時一致
evidence-changed = 封存後遭更動：不作為證據
evidence-trial = 試跑，無人作答：不作為證據
account-role-learner = 學員
account-role-trainer = 訓練講師
account-role-hr = 人資管理員
account-role-auditor = 稽核
may-practise = 練習
may-be-assessed = 參加測驗
may-see-own = 查看自己的紀錄
may-see-others = 查看別人的紀錄
may-export = 匯出紀錄
may-verify = 驗證紀錄
may-anchor = 取存證
may-back-up = 備份或還原紀錄庫
may-see-roster = 查看名冊
may-change-roster = 變更名冊
may-grant-roles = 指派角色
may-issue-codes = 發放登入碼、解除鎖定
may-correct = 作廢或更正紀錄
may-write-scenarios = 編寫情境
may-approve = 核准測驗用的規章手冊、情境和文案
may-see-access = 查看查閱登記
may-decide = 變更本站設定
may-erase = 刪除個人資料
account-not-allowed = 您在本站無權{ $what }；有權的角色：{ $roles }。角色由人資管理員用 composure roster grant 指派
account-wrong = 員工編號或密碼不正確；還沒有密碼的，請向人資管理員領取一次性登入碼
account-locked = 密碼連續輸錯太多次，這個員工編號在 { $until } 前無法登入；人資管理員可以提前解除
account-weak = 這個密碼不能用：{ $why }。請另設一個，至少 { $least } 個字元，別人猜不到的
secret-short = 太短
secret-long = 太長（最多 256 位元組）
secret-own = 幾乎就是您的員工編號或姓名
secret-common = 誰都會先試它
secret-code = 這是一次性登入碼，發碼的人也知道
account-unreckoned = 本機記憶體不足，無法核對密碼；請關閉其他程式再試
account-last-hr = 這是本站最後一位能登入的人資管理員：請先用 composure roster grant 員工編號 hr 指派另一位，並確認對方已有密碼或有效的一次性登入碼
account-bound = 本站已有人資管理員：角色由其用 composure roster grant 員工編號 hr --as 員工編號 指派；如果沒有人能登入，請在本機執行 composure station recover 員工編號
account-open = 本站還沒有人資管理員：請先執行 composure roster hr 員工編號 指派第一位
account-everybodys = 名冊上人人都是{ $role }，不用指派，也不能取消
account-unknown = 名冊裡沒有員工編號「{ $number }」
account-sample = { $number } 是範例員工，只能是學員：請先用 composure roster import 檔案.csv 匯入本行員工
account-nothing-recovered = 沒有需要確認的復原
account-own-recovery = 不能自己確認，也不能由從其手中取得角色或登入碼的人確認：請由原先就是人資管理員的人來確認
access-listed = 清單
access-shown = 查看
access-exported = 匯出
access-rescored = 重新評分
access-log = 查閱登記
access-at = 時間
access-who = 查看人
access-what = 方式
access-whose = 被查看人
access-count = 筆數
access-filter = 範圍
access-gone = 已不在名冊
access-not-logged = 紀錄庫只能讀取，這次查閱未登記。
station-recovered = { $who } 於 { $at } 在本機直接復原為人資管理員，尚待另一位人資管理員確認（composure station acknowledge）。
station-acknowledged = 已確認：{ $who } 於 { $at } 在本機復原為人資管理員
station-book = 測驗用的規章手冊：{ $hash }
station-book-shipped = 測驗用的規章手冊：程式內附的
account-person = { $number } { $name }
account-roles = 角色
account-state = 登入
account-state-none = 尚未發碼
account-state-code = 登入碼有效至 { $until }
account-state-over = 登入碼已過期
account-state-set = 已設密碼
account-state-locked = 鎖定至 { $until }
account-made-hr = { $who } 現在是人資管理員；本站依角色授權。一次性登入碼（有效至 { $until }）：
account-next = 用它設定密碼：composure password --as { $number }
account-has-roles = { $who }：{ $roles }
account-unlocked = { $who } 可以重新登入
account-password-set = { $who } 的密碼已設好
account-codes = 已發放一次性登入碼 { $count } 個，有效至 { $until }；原來的密碼和登入碼隨之作廢
account-codes-none = 沒有人需要登入碼：各人都有密碼或有效的登入碼；要重發，請用 --number 員工編號 指明
gate-secret = 密碼（不會顯示）：
gate-new = 新密碼，至少 8 個字元（不會顯示）：
gate-again = 再輸入一次：
refuse-secret-differs = 兩次輸入的密碼不一樣，沒有變更
refuse-secret-file = 無法讀取密碼檔案 { $path }
refuse-secret-form = { $path } 不像密碼檔案：應是一行 UTF-8 文字
refuse-as-unnamed = 本站憑密碼登入：請用 --as 員工編號 說明您是誰
refuse-secret-unnamed = 沒有終端機可以輸入密碼：請用 --secret-file 檔案 指定存放密碼的檔案，- 表示標準輸入
refuse-secret-interrupted = 沒有輸入密碼
refuse-code-first = 這是一次性登入碼：請先執行 composure password --as { $number } 設定自己的密碼
refuse-by-other = --as 寫的是「{ $own }」，--by 寫的是「{ $by }」：操作只記在一個人名下，請只寫一個
refuse-other-employee = 登入的是「{ $own }」：不能替「{ $number }」作答，也不能取走其個人資料
refuse-seed-drawn = 本站的測驗由程式抽籤：請拿掉 --seed 和作答檔案裡的 seed 行；練習可以指定
refuse-time-granted = 本站測驗的時間依名冊核准的來（{ $granted }%），請拿掉 --time-factor
refuse-practice-anothers = 「{ $prefix }」是練習：練習屬於學員本人，不給其他人看
refuse-practice-open = 練習只給本人看，而本機沒有登入，不知道是誰：指派人資管理員以後（composure roster hr 員工編號），人人登入使用
refuse-not-own = 沒有編號以「{ $prefix }」開頭的本人紀錄
station-another = 注意：現在用的是 { $used } 裡的資料；{ $other } 裡還有另一份：要用哪一份，請用 --data 指定
station-text = 核准用於測驗的情境或文案：{ $hash }
station-texts-shipped = 測驗用的情境和文案：程式內附的
refuse-text-hash = 「{ $text }」既不是雜湊值，也不是讀得到的檔案
refuse-book-hash = 「{ $hash }」不是規章手冊的雜湊值：應是 64 位十六進位數字，或 shipped 表示程式內附的

## What is wrong with an attempt

attempt-refused-over = 接待已經結束
attempt-refused-elsewhere = 這個應答不屬於這一步
attempt-refused-not-offered = 這個應答現在不能選
attempt-refused-no-patience = 這裡沒有時間限制，客戶在等您回應
attempt-impossible = 推算不出當時還能得到什麼：推算時遇到了不可能的情形（{ $detail }）；這是程式的錯誤，請回報
attempt-unplayable = 這次接待無法開始：{ $detail }
attempt-content = 這次接待開始時所用的內容已無法讀取：{ $detail }
attempt-incomplete = 這次接待開始時所用的內容不完整：缺了{ $piece ->
        [scenario] 情境
       *[book] 手冊
    }
attempt-semantics = 這次接待是依第 { $found } 版評分規則開始的，本程式最多認得第 { $known } 版，無法接續
attempt-untimed = 測驗必須計時，只有練習可以不計時
attempt-assessed = 測驗中說過的話不能收回；可以在檢討裡從那一輪再練
attempt-journal = 過程紀錄的第 { $seq } 步與當時的內容不相符：{ $detail }
misfit-order = 這裡應是第 { $expected } 步
misfit-elsewhere = 對話進行到「{ $at }」，不在「{ $named }」
misfit-no-response = 「{ $node }」裡沒有應答「{ $response }」
export-unwritten = 匯出未能寫入：{ $detail }
page-unplayable = 這個情境無法呈現：{ $detail }
page-refused = 證明裡的一種走法無法呈現：{ $detail }
page-unwritten = 網頁未能寫入：{ $detail }

window-asset = { $path }：視窗要用到這個檔案（{ $detail }）；請改好它，或把它移走，移走之後用程式內建的
window-ended = 視窗因錯誤結束（代碼 { $code }）
window-no-display = 沒有顯示器：WAYLAND_DISPLAY 和 DISPLAY 都沒有設定
window-display = 顯示器「{ $name }」無法使用：{ $detail }
window-driver-linux = 沒有找到顯示卡驅動程式；視窗需要 Vulkan 驅動程式，套件 mesa-vulkan-drivers（Debian、Ubuntu、Fedora）裡就有一個一定能用的
window-driver = 沒有找到顯示卡驅動程式；請安裝這台電腦的廠商提供的顯示卡驅動程式

## What is wrong with a file that is read

file-is-none = 這是管線、裝置之類，不是檔案
foreign-encoded = 檔案編碼是 { $encoding }，不是 UTF-8
foreign-workbook = 這是試算表的活頁簿，不是文字檔
foreign-document = 這是文書處理軟體的文件，不是文字檔
foreign-pdf = 這是 PDF，不是文字檔
foreign-page = 這是網頁檔，不是文字檔
foreign-picture = 這是圖片檔，不是文字檔
foreign-archive = 這是壓縮檔，不是文字檔
foreign-database = 這是資料庫檔案，不是文字檔
foreign-binary = 這不是文字檔
foreign-mend = 用 Excel 或 WPS 開啟，另存為「CSV UTF-8（逗號分隔）」；用記事本開啟，另存時編碼選 UTF-8；在命令列裡：{ $iconv }
foreign-save-as = 請用 Excel 或 WPS 開啟，另存為「CSV UTF-8（逗號分隔）」
foreign-save-page = 有些系統匯出的 .xls 其實是網頁：請用 Excel 或 WPS 開啟，另存為「CSV UTF-8（逗號分隔）」；開啟後若是登入頁或錯誤訊息，請重新匯出
foreign-mend-text = 用記事本開啟，另存時編碼選 UTF-8；在命令列裡：{ $iconv }
foreign-name-text = 請確認是不是選錯了檔案
foreign-name-csv = 請指定 CSV 檔案
foreign-unpack = 請解壓縮，指定裡面的 CSV 檔案

roster-place-file = { $file }：{ $what }
roster-place-line = { $file } 第 { $line } 列：{ $what }
roster-place-column = { $file } 第 { $line } 列第 { $column } 欄：{ $what }
roster-place-field = { $file } 第 { $line } 列第 { $column } 欄（{ $field }）：{ $what }
roster-problems = { $problems }
    { $count }
roster-count = 有 { $count } 處問題，沒有匯入任何人
roster-count-more = 有 { $count } 處以上的問題，沒有匯入任何人
roster-unreadable = { $path }：名冊無法讀取
roster-foreign = 名冊應是 CSV 檔案或 Excel 活頁簿：{ $what }。{ $mend }
roster-too-large = 檔案最大 { $most } MB，這個有 { $found } 位元組：請分成幾份
roster-too-many = 最多 { $most } 列：請把檔案分成幾份
roster-not-utf8 = 這裡有些位元組與其餘部分編碼不一致：請把檔案另存為「CSV UTF-8」或 Excel 活頁簿
roster-not-parted = 各欄之間要用逗號、分號或定位字元隔開，這裡只有一欄：「{ $found }」
roster-quoted-row = 整列都放在一對引號裡，讀成了一欄：請去掉每列開頭和結尾的引號
table-wide-sign = 各欄之間是全形的「{ $sign }」，應是半形的逗號「,」：請全部取代，或從原來的試算表另存為「CSV UTF-8（逗號分隔）」
roster-empty = 檔案是空的：請重新匯出名冊，或指定別的檔案
roster-nobody = 檔案裡只有表頭，一位員工也沒有：請確認是不是選錯了檔案，或匯出時漏了資料
roster-missing-columns = 表頭裡缺少{ $missing }；現有：{ $found }。請補上這一欄，把對應的欄改成這個名稱，或用 --map 指明是哪一欄
roster-column-number = 員工編號
roster-column-name = 姓名
roster-column-branch = 分行
roster-names-number = 員工編號（也可以叫工號、行員編號、櫃員代號）
roster-names-name = 姓名（也可以叫員工姓名、行員姓名）
roster-names-branch = 分行（也可以叫單位、營業單位、機構、部門）
roster-lost-quote = 這裡有一個引號（"）沒有收尾，後面幾列都被當成同一格的內容：請補上引號，或刪掉多餘的引號
roster-second-column = 「{ $first }」和「{ $second }」都像是{ $name }：請刪去一欄，或把要用的那一欄改名為「{ $name }」
roster-field-count = 表頭有 { $expected } 欄，這一列有 { $found } 欄：看看是不是少了{ $sign }；內容裡本來就有{ $sign }的，請加上引號
roster-empty-number = 員工編號是空的
roster-rounded-number = 「{ $number }」是試算表的科學記號，員工編號的後幾位已經遺失：請先把員工編號那一欄設成「文字」格式，再從人事系統重新匯出
roster-reckoned-number = 「{ $number }」是試算表把員工編號當成數字的寫法：請把員工編號那一欄設成「文字」格式，改好後再另存一次
roster-formula-error = 「{ $found }」是試算表算不出結果時的訊息，不是內容：請在原來的試算表裡改好再匯出
roster-empty-name = 姓名是空的：請補上，或刪掉這一列
roster-empty-branch = 分行是空的，會把名冊上原有的分行清掉：請補上
roster-own-manager = 這是本人的員工編號：請填主管的員工編號，或留空
roster-far-day = 「{ $found }」是一年以後的日期：請核對年份
roster-no-name = 「{ $found }」不是姓名：請確認各欄是不是錯開了
roster-garbled = 「{ $found }」是亂碼，原來的字已經遺失：請從人事系統重新匯出，再用 Excel 或 WPS 另存為「CSV UTF-8（逗號分隔）」
roster-line-break = 這一格占了好幾列，應寫在一列裡：請確認是不是引號沒有收尾，或儲存格裡有換行
roster-bad-number = 員工編號只能有字母、數字、- 和 _，/ 和 . 只能夾在字母或數字中間，「{ $number }」裡有「{ $sign }」
roster-duplicate = 員工編號「{ $number }」重複，第 { $line } 列已經有了
roster-too-long = 最多 { $most } 個字，這裡有 { $found } 個
roster-control = 裡面有看不見的字元 { $sign }：請刪掉它
roster-event-joined = 列入名冊
roster-event-left = 離職
roster-event-merged = 併入
roster-event-split = 分開
person-unknown = 名冊裡從來沒有員工編號「{ $number }」；composure roster list 可以看到在冊的人
person-several = 用過員工編號「{ $number }」的不只一人：{ $known }；請改用這些識別碼
person-gone = 員工編號 { $number } 的員工自 { $since } 起已離職
person-too-early = 員工編號 { $number } 的員工 { $since } 才列入名冊，離職日期不能是 { $day }
person-not-yet = { $day } 還沒有到：請寫今天或今天以前的日期
person-already-one = { $one } 和 { $other } 已經是同一個人
person-into-gone = { $into } 已離職，{ $one } 仍在冊：請反過來，將 { $into } 併入 { $one }
person-not-merged = 員工編號 { $number } 沒有併入任何人
person-sample = { $number } 是範例員工，不在名冊裡
person-still-here = 員工編號 { $number } 的員工仍在名冊：個人資料須於離開名冊後刪除，請先執行 composure roster leave。若要刪除的是以前用過這個編號的人，請改用 composure roster show { $number } 列出的識別碼
person-no-reason = 請用一行寫明刪除的原因，最多 { $most } 個字
person-named-in-reason = 原因裡有這個人的姓名或編號，而原因會一直保留：請換個寫法，例如寫申請書的文號
refuse-mine-open = 個人資料（含練習）只給本人，而本機沒有登入，不知道是誰：指派人資管理員以後（composure roster hr 員工編號），本人登入後即可取得
refuse-mine-folder = { $folder }：裡面已經有東西，沒有寫入：請另選一個資料夾
refuse-mine-write = { $folder }：寫不進去
roster-undecided = 有 { $count } 處要先決定，沒有匯入任何人
roster-meanwhile = 看過變動以後，名冊又改了，沒有匯入任何人：請再來一次
roster-past = 名冊裡已經有 { $last } 的異動，不能再按 { $day } 匯入：請寫 { $last } 或以後的日期
roster-column-position = 職位
roster-column-hired-on = 到職日
roster-column-manager = 主管
roster-column-time-factor = 時限倍數
roster-missing-title = 表頭裡沒有「{ $title }」（要當作{ $name }）；現有：{ $found }
roster-bad-day = 「{ $found }」不是日期：請寫成 2021-08-02 這樣
roster-day-for-number = 這一格被試算表軟體變成了日期（{ $found }）：請把這一欄設成「文字」格式，改好後再儲存
roster-bad-factor = 「{ $found }」不是時限倍數：請寫 { $least } 到 { $most } 的數，例如 1.5 或 150%
workbook-protected = 活頁簿設了密碼：請在 Excel 裡開啟，移除密碼後另存一份
workbook-damaged = 活頁簿損壞了，讀不出來：請在 Excel 裡開啟，另存一份，或另存為「CSV UTF-8（逗號分隔）」
workbook-too-large = 活頁簿展開後太大（最多讀 { $most } MB）：請只留名冊那一頁另存一份
workbook-unknown-sheet = 活頁簿裡沒有名叫「{ $name }」的工作表；有：{ $known }
workbook-all-hidden = 活頁簿裡的工作表都隱藏了：{ $known }；請用 --sheet 寫明要讀哪一張
workbook-none = 活頁簿裡沒有工作表：請另存為 xlsx，或「CSV UTF-8（逗號分隔）」
sign-comma = 逗號
sign-semicolon = 分號
sign-tabulator = 定位字元
sign-other = 「{ $sign }」

## What is wrong with an event log or a model

log-file = { $file }：{ $what }
log-line = { $file } 第 { $line } 行：{ $what }
log-column = { $file } 第 { $line } 行第 { $column } 個字：{ $what }
log-event = 第 { $number } 個事件：{ $what }
log-near = （是不是「{ $near }」？）
log-unreadable = 檔案無法讀取（{ $detail }）
log-unreadable-on = 檔案讀到第 { $read } 位元組之後讀不下去了（{ $detail }）
log-cut = 壓縮檔不完整，到第 { $read } 位元組就斷了：請重新複製或下載
log-damaged = 壓縮檔在第 { $read } 位元組之前就毀損了：請重新複製或下載
log-folder = 這是資料夾，應是一份日誌：請指定其中的檔案
log-foreign = { $what }；日誌應是 UTF-8 編碼的文字。{ $mend }
log-not-utf8 = 這裡有不是 UTF-8 的位元組：請把檔案另存為 UTF-8，用 Excel 時選「CSV UTF-8」
log-too-long = { $part }超過 64 MB：請把檔案分成幾份，或看看是不是少了結尾
log-part-case = 這件案例
log-part-row = 這一列
log-part-first = 第一列
log-part-header = 表頭
log-part-file = 檔案
log-part-line = 這一行
log-part-trace = 這條軌跡
log-part-text = 一段文字
log-part-tag = 一個標籤
log-too-many-events = 這件案例的事件超過 { $most } 個，太多了
log-no-time = 這個事件沒有時間；模型裡有時限，每個事件都要有時間
log-earlier = 這個事件比前一個還早；一件案例的事件應依時間排列：加上 --sort 可以依時間排好
log-two-values = 「{ $name }」在這裡是「{ $new }」，前面是「{ $old }」；同一個事件只能有一個值
log-two-facts = 「{ $name }」在這裡是「{ $new }」，前面是「{ $old }」；同一件案例只能有一個值
log-case-again-rows = 案例「{ $case }」在第 { $line } 列已經出現過；每件案例要連在一起：請依案例和時間排序，或加上 --interleaved
log-case-again = 案例「{ $case }」在第 { $line } 行已經出現過；每件案例只能有一處：請為每件案例取不同的名稱
log-no-json = 這一行不是 JSON 格式的案例；應為 {"{"}"case":…,"events":[…]{"}"}
log-bad-json = 這一行不是 JSON 格式的案例（{ $detail }）
log-long-text = 一段文字有 { $found } 位元組；最多 { $most } 位元組
log-no-case-name = 案例沒有名稱
log-no-number = 「{ $name }」應是數字，這裡卻是「{ $text }」
log-yuan = 「{ $name }」是「{ $text }」，看起來是以元為單位；這裡要以分為單位、不帶小數點：請把這一欄乘以 100
log-thousands = 「{ $name }」是「{ $text }」，數字裡不能有千分位符號：請把這一欄裡的逗號去掉
log-whole = 「{ $name }」是「{ $text }」，這裡要整數：請改用更小的單位，或取整數
log-too-fine = 「{ $name }」是「{ $text }」，小數點後最多 { $most } 位：請取整數
log-too-large = 「{ $name }」是「{ $text }」，數字最多約 18 位
log-bad-delimiter = 「{ $sign }」不能用來分隔各欄；可用逗號、分號或定位字元
log-no-header = 第一列是空的，應是寫著欄名的表頭
log-no-table = 這不是 CSV 表格，像是 { $format }：請用 --log-format { $flag } 指定格式
log-line-ends = 各列之間是舊式的換行字元，讀成了一列：請用 Excel 或 WPS 開啟，另存為「CSV UTF-8（逗號分隔）」
log-no-column = 沒有「{ $name }」這一欄{ $near }；現有：{ $known }
log-no-case-column = 沒有哪一欄寫明案例{ $near }；欄名應是其中之一：{ $names }，或者案例、案例編號、流程編號、案件編號等。也可以用 --csv-case 指定；現有：{ $known }
log-no-activity-column = 沒有哪一欄寫明活動{ $near }；欄名應是其中之一：{ $names }，或者活動、事件、操作、環節等。也可以用 --csv-activity 指定；現有：{ $known }
log-no-time-column = 沒有哪一欄寫明時間{ $near }；欄名應是其中之一：{ $names }，或者時間、時間戳記、發生時間、操作時間等。也可以用 --csv-timestamp 指定；現有：{ $known }
log-column-twice = 表頭裡「{ $name }」出現了兩次，每欄只能有一次
log-behind-quote = 結尾的引號後面還有文字，應是分隔符號：引號裡面的引號要寫兩個
log-long-cell = 有一格長 { $found } 位元組，最多 { $most } 位元組：看看是不是引號沒有結尾
log-many-cells = 這一列超過 { $most } 格，太多了：如果分隔符號不是這個，請用 --csv-delimiter 指定
log-open-quote = 這裡開了引號，沒有結尾；這一格末尾應有 "
log-long-quote = 引號裡的一格超過 { $most } 位元組：看看是不是引號沒有結尾
log-ragged = 表頭有 { $width } 格，這一列有 { $found } 格：看看是不是少了分隔符號；內容裡本來就有分隔符號的，請加上引號
log-row-no-case = 這一列沒有寫案例，每列都要寫
log-row-no-activity = 這一列沒有寫活動，每列都要寫
log-no-deed = 「{ $text }」不是舉動的編號；應為整數
log-bad-time = 「{ $text }」不是時間；應寫成 2026-03-06T15:40:00+08:00 這樣
log-no-boolean = 「{ $text }」應為 true 或 false
log-twice = 同一個事件裡「{ $name }」出現了兩次，只能有一次
log-control = 這裡有控制字元，XML 不允許：請刪除它
log-stands-in = <{ $name }> 寫在了 <{ $inside }> 裡面；它前面應先有 </{ $inside }>
log-stands-wrong = <{ $name }> 寫在了 <{ $inside }> 裡面；事件應在軌跡裡，軌跡應在日誌裡
log-ends-in = 軌跡在 <{ $inside }> 裡面就結束了；應先有 </{ $inside }>
log-no-concept = 這個事件沒有 concept:name，應寫明活動
log-element-lacks = 這個 <{ $element }> 沒有 { $lacks }；要有 key 和 value
log-two-names = 這條軌跡有兩個 concept:name，只能有一個
log-not-replayed = 這筆紀錄匯出時未能重現，裡面沒有事件，不能用來判定
log-too-deep = 元素巢狀超過 { $most } 層，太深了
log-closes-nothing = </{ $found }> 前面沒有對應的開頭
log-closes-other = </{ $found }> 前面沒有對應的開頭；這裡應為 </{ $expected }>
log-behind-log = 日誌後面還有 <{ $name }>；只能有一個 <log>
log-ends-in-trace = 檔案在這條軌跡裡就斷了，缺 </trace> 和 </log>：請重新複製或下載
log-ends-in-log = 檔案沒有寫完，缺 </log>：請重新複製或下載
log-no-xes = 這不是 XES 日誌，應以 <log …> 開頭；如果是其他格式，請用 --log-format 指定
log-declares = 檔案開頭宣告的編碼是「{ $encoding }」，應為 UTF-8：請另存為 UTF-8，並把宣告也改成 UTF-8
log-doctype = 這裡有文件類型宣告（DOCTYPE），不能有：請刪除它；實體不會被讀取，因為它能讓小檔案無限膨脹
log-not-closed = { $what } 沒有結尾，缺 { $end }
log-behind-value = <{ $name } 裡名稱或值的後面有多餘的內容；應為空格、> 或 />
log-no-value = 屬性「{ $name }」沒有值；應有 = 和引號裡的值
log-no-quotes = 「{ $name }」的值沒有引號；應加上 " 或 '
log-no-end = 「{ $name }」的值沒有結尾的引號
log-value-holds = 「{ $name }」的值裡有 <；應寫成 &lt;，或前面缺了結尾的引號
log-long-value = 「{ $name }」的值有 { $found } 位元組；最多 { $most } 位元組
log-attribute-twice = 同一個元素裡屬性「{ $name }」出現了兩次，只能有一次
log-many-attributes = 一個元素的屬性超過 { $most } 個，太多了
log-no-name = 這裡沒有名稱；文字裡的 < 要寫成 &lt;
log-long-name = 一個名稱有 { $found } 位元組；最多 { $most } 位元組
log-ampersand = 這裡的 & 後面沒有名稱和 ;；應寫成 &amp;
log-entity = &{ $name }; 在這裡沒有意義；可用 &amp;、&lt;、&gt;、&quot;、&apos; 或字元的編號

model-folder = 這是資料夾，應是一個模型檔案
model-large = 模型超過 64 MiB，太長了
model-not-utf8 = 這裡不是 UTF-8 文字：請把模型另存為 UTF-8
model-foreign = 模型應是 UTF-8 編碼的 .decl 文字檔：{ $what }。{ $mend }
model-is-book = 這是制度手冊，不是 Declare 模型：請把檔名的結尾改成 .ron 再指定它
model-wide-sign = 「{ $sign }」是全形或相近的符號，這裡應是半形的「{ $meant }」
model-goes-on = 模型到這裡還沒有完；最多 { $most } 行
model-long-line = 這一行超過 64 KiB，太長了
model-no-activity = 活動沒有名稱；應寫成 activity 名稱
model-activity-again = 活動「{ $name }」在第 { $line } 行已經宣告過，只能宣告一次
model-many-activities = 活動太多；最多 { $most } 個
model-many-attributes = 屬性太多；最多 { $most } 個
model-many-constraints = 約束太多；最多 { $most } 條
model-nothing-said = 「{ $text }」不是模型裡的寫法；應為 activity …、bind …: …、attribute: …、Template[…] |…，或 # 加註解
model-no-colon = 缺少 :；應寫成 bind 活動: 屬性, 屬性
model-values-again = 「{ $name }」的取值在第 { $line } 行已經寫過，只能寫一次
model-attribute-unnamed = 屬性沒有名稱
model-knows-no-time = { $template } 不帶時限，這裡應留空
model-template = 沒有「{ $name }」這個樣板{ $near }；應為 Declare 的樣板
model-counts-nothing = { $template } 不計次數；只有 Existence、Absence 和 Exactly 後面能寫數字
model-bad-count = 「{ $text }」的次數不對；應為 1 到 65535。要表示「從不」，請寫 Absence[…]
model-ambiguous = 「{ $text }」有不只一種讀法；應為兩個活動：請為其中一個改名
model-open-bracket = [ 沒有結尾，缺 ]
model-no-condition = 這不是條件；應為「|」或到此為止
model-takes-one = { $template } 要一個活動，這裡有 { $found } 個；應寫成 [活動]
model-takes-two = { $template } 要兩個活動，這裡有 { $found } 個；應寫成 [一個, 另一個]
model-operand-unnamed = 這裡的活動沒有名稱
model-activity = 模型裡沒有活動「{ $name }」{ $near }：請加一行 activity 名稱 來宣告它
model-condition-too-many = 多了一個條件；最多三個：對觸發活動的、對目標活動的、對時間的
model-no-target = { $template } 沒有目標活動，這裡應留空：一個條件管所有計數的活動
model-no-values = 屬性沒有寫取值；應為 integer between 0 and 10，或若干個詞
model-no-range = 「{ $text }」不是範圍；應為兩個數，小的在前，小數點後最多 { $most } 位，例如 integer between 0 and 10
model-unopened = 這裡沒有可以用 ) 結尾的 (
model-stray = 「{ $text }」不能寫在這裡；應為 and、or 或到此為止
model-open-paren = ( 沒有結尾，缺 )
model-too-deep = 條件巢狀超過 { $most } 層，太深了
model-compares = { $sign } 是比較數字的，這裡有一邊不是數字
model-value-alone = 只有一個值不成條件；應有比較
model-says-nothing = 這個屬性後面沒有寫條件；可用 =、!=、<、<=、>、>=、is、is not、in、not in、exists 或 not exists
model-no-list = 缺少取值清單，應有 (：請寫成 in (一個, 另一個)
model-no-value = 這裡缺一個值
model-list-ends = 清單在這裡要不是繼續就是結束；應為 , 或 )
model-no-attribute = 「{ $text }」不是屬性；應寫成 A.amount 這樣
model-too-fine = 「{ $text }」小數位太多；小數點後最多 { $most } 位：請取整數
model-too-large = 「{ $text }」太大；小數點前最多 12 位
model-missing = 這裡缺了{ $what }
model-part-value = 一個值
model-part-name = 屬性的名稱
model-part-left = 屬性，例如 A.amount
model-part-right = 一個值，或屬性，例如 A.amount
model-open-quotation = 引號沒有結尾，缺 { $quote }
model-speaks-alone = 第一個條件裡沒有目標活動，這裡只能用 A.：把兩個事件關聯起來的條件寫在第二個「|」後面
model-time = { $what }；應寫成 起,止,單位，單位為 s、m、h 或 d，例如 0,3,d
model-time-parts = 時間條件分三部分，這裡有 { $found } 部分
model-time-no-unit = 這不是時間單位
model-time-unit = 「{ $unit }」不是時間單位
model-time-from = 開頭不是數字
model-time-to = 結尾不是數字
model-time-backwards = 結束早於開始：請把小的寫在前面
model-time-beyond = 時間大得離譜：每種單位最多 4294967295
model-time-fine = 時間比一秒還細：請取整數

# The HR desk
hr-title = 人資台
hr-tab-records = 紀錄
hr-open = 人資台：紀錄與名冊
hr-number = 員工編號
hr-branch = 當時的分行
hr-position = 當時的職位
hr-which = 第幾次
hr-remarks = 備註
hr-all = 全部
hr-several = { $count } 項
hr-attempts = 同一情境
hr-first = 只看首次
hr-latest = 只看最近一次
hr-in-particular = 只看
hr-critical = 違反關鍵條款的
hr-was-interrupted = 曾中斷的
hr-more-time = 放寬過時限的
hr-not-as-sealed = 與封存不符的
hr-not-ruled = 未經複核
hr-played-unknown = 當時未記錄
hr-days-all = 不限
hr-days-today = 今天
hr-days-30 = 近三十天
hr-days-month = 本月
hr-days-year = 今年
hr-days-span = { $from } 至 { $to }
hr-days-from = 從
hr-days-to = 到
hr-days-wrong = 日期請寫成 2026-11-01
hr-seek = 姓名或員工編號
hr-count = { $count } 筆紀錄
hr-count-first = 先顯示前 { $count } 筆，其餘正在清點……
hr-counting = 正在查找……
hr-none = 沒有符合條件的紀錄，請放寬上面的條件。
hr-assessments-only = 只列測驗；練習歸本人，這裡只有次數
hr-erased = （已刪除）
hr-doubtful = 與封存不符
hr-interrupted = 中斷 { $count } 次
hr-time = 時限 { $percent }%
hr-sample = 範例人員
hr-person-records = 看此人的測驗紀錄
hr-close = 關閉
hr-unreadable = 這筆紀錄無法讀取，請與備份核對。其他紀錄不受影響。
hr-changed = 這筆紀錄與封存時不一致，下面的內容不可作為依據。請在「查驗」裡查明哪一部分遭更動。
hr-replay = 看這一場的重播
hr-why = 結果依據
hr-no-replay = 這一場由其他版本的程式產生，此處不能重演；結果以封存者為準。
hr-no-findings = 未涉及任何條款。
hr-how = 作答情形與可信依據
hr-over-time = 歷次測驗
hr-practice = 另有練習 { $count } 次，只有本人看得到
hr-earlier = 更早的 { $count } 次未畫出
hr-kept = 守住 { $count } 次
hr-broken = 違反 { $count } 次
hr-events = 名冊異動
hr-today = 目前在冊：{ $who }
hr-granted = 時限核准人
hr-met = 考前接觸
hr-met-says = 練習 { $practice } 次，熱身 { $warmups } 次，重試 { $retries } 次
hr-clock = 時鐘
hr-clock-fine = 沒有異常
hr-clock-set-back = 曾被往回撥
hr-clock-ends-before = 結束早於開始
hr-clock-backwards = 途中曾倒退
hr-clock-gap = 途中有一小時以上無法解釋的間隔
hr-clock-ahead = 曾經走快：之後寫入的內容時間反而較早
hr-keys-row = 換一列
hr-keys-open = 開啟這一列
grid-up = { $column }，由小到大
grid-down = { $column }，由大到小
grid-sort = 依{ $column }排序
hr-tab-export = 匯出
hr-tab-verify = 查驗
hr-stop = 停止
hr-copy = 複製
hr-chain = 紀錄鏈
hr-verify = 全部查驗
hr-verify-all = 從頭查驗
hr-verify-means = 從第一環起逐環核對，每筆紀錄都與封存時對照；凡有不符，逐項指出。
hr-verify-replay = 每筆紀錄再重演一次
hr-verify-replay-means = 同樣的對話，看得出的結果是否與封存時相同。需時較久。
hr-verify-anchor = 與存放在別處的存證對照（可不填）
hr-verify-anchor-hint = 存證那一行文字，或存證檔案的路徑
hr-verify-list = 列出有問題的 { $count } 筆紀錄
hr-verify-more = 另有 { $count } 處沒有列在這裡
hr-anchor = 存證
hr-anchor-means = 紀錄鏈簽過章的末環，一行文字。請存到本機以外，例如郵件、紙本或另一台機器；日後憑它查驗，刪掉的紀錄、換回的舊資料庫都能發現。
hr-anchor-take = 取一份存證
hr-form-xlsx = Excel 活頁簿
hr-form-csv = CSV 表格
hr-form-html = 網頁，可列印
hr-form-xapi = xAPI
hr-form-xes = XES 日誌
hr-form-jsonl = JSON 行
hr-form-xlsx-means = 紀錄、各能力、彙總與圖各一張表；員工編號是文字，日期是日期。
hr-form-csv-means = 每筆紀錄一列，欄名固定，供人資系統讀取。
hr-form-html-means = 單一員工為其個人檔案，多人為彙總報告；可直接列印 A4。
hr-form-xapi-means = 供學習紀錄庫（LRS）使用，xAPI 1.0.3，不含姓名。
hr-form-xes-means = 供流程探勘工具使用，含對話原文。
hr-form-jsonl-means = 每場一行，含全部事件。
hr-export-which = 匯出哪些
hr-export-all = 全部測驗
hr-export-narrower = 搜尋框和「只看」不算在內，匯出以篩選條件為準。
hr-export-choose = 改篩選條件
hr-export-form = 格式
hr-export-findings = 附上逐句對話與依據
hr-export-findings-means = 每一場都要重演，需時較久，檔案也較大。
hr-export-where = 存到哪裡
hr-export-folder = 資料夾
hr-export-name = 檔名
hr-export-stays = 已有的檔案不會被覆蓋，檔名重複時會加上序號。
hr-export-write = 寫出檔案
hr-export-progress = { $done } / { $all } 筆
hr-export-preview = 先看前幾筆
hr-export-preview-means = 欄位與 CSV 相同；活頁簿裡欄名用您的語言。前幾筆同樣登記為一次查閱。
hr-export-name-wrong = 檔名裡不能有 / \ : * ? " < > | 這些符號，也不能空白。
hr-export-no-folder = 沒有這個資料夾：{ $folder }。請寫完整路徑，並先建好。
hr-export-changed = 其中與封存不符的：{ $count } 筆，已在檔案裡標明
hr-export-unreadable = 無法讀取的：{ $count } 筆，只寫出編號或略去
hr-export-wordless = 不能重演、沒有對話的：{ $count } 筆
hr-tab-roster = 名冊
hr-roster-people = 名冊上的人員
hr-roster-seek = 姓名、員工編號或分行
hr-roster-all = 也列出已離職的
hr-import = 匯入名冊
hr-import-means = 先讀取檔案、列出異動，確認以後才寫入。CSV 與 Excel 都可以，編碼、分隔符號與表頭自動辨認。
hr-import-path = 名冊檔案的完整路徑
hr-import-read = 讀取檔案
hr-import-drop = 放棄這個檔案
hr-import-nothing = 未寫入任何內容。
hr-import-encoding = 文字編碼
hr-import-sign = 分隔符號
hr-import-sheet = 讀取的工作表
hr-import-sheets = 未讀取的工作表
hr-import-aside = 略過的列（標題、合計、備註）
hr-import-rows = 讀到的人數
hr-import-columns = 各欄的含義
hr-import-leavers = 檔案裡沒有的人算離職
hr-import-stay = 名冊裡有 { $count } 人不在檔案裡，先留著；要算他們離職，請勾選上面一項
hr-import-leavers-means = 檔案是全行名冊時才勾選。離職的人，紀錄一筆不少。
hr-import-keep = 記住欄位對應，下次自動辨認
hr-import-open = 還有 { $count } 處待您確認，請在右側回答。
hr-import-none = 與名冊相同，無須寫入。
hr-import-write = 寫入 { $count } 處異動
hr-changes = 寫入後的異動
hr-changes-means = 尚未寫入。姓名、員工編號、分行都依日期留存，舊的不會遺失。
hr-on-roster = 名冊裡
hr-in-file = 檔案裡
hr-same-person = 同一個人
hr-other-person = 是兩個人
hr-tab-cohort = 分行與能力
hr-tab-clauses = 常犯的條款
hr-broke-clause = 違反這一條款的
hr-cohort = 分行與能力
hr-cohort-means = 格子裡是平均分；沒有可得分的能力，只標守住或違反。開啟一列，可看該分行的紀錄。
hr-cohort-branch = 分行
hr-clauses = 常犯的條款
hr-clauses-means = 只統計對其有約束且確實涉及的條款。開啟一列，可看違反該條款的紀錄。
hr-summing = 已讀 { $count } 筆……
hr-in-all = 共 { $records } 筆：及格 { $passed }，不及格 { $failed }，未完成 { $unfinished }
hr-notes = 裁定與備註
hr-tab-access = 查閱登記
hr-bound-meanwhile = 本站現已改為憑密碼登入：請返回並登入
hr-access = 誰查看過誰的紀錄
hr-access-means = 每次查看都先登記、再顯示；登記也連入紀錄鏈。查看本登記同樣算一次。
hr-access-none = 還沒有查閱。本站未設人資管理員時為開放工作站，不作登記。
hr-looks = { $count } 次查閱
hr-access-when = 時間
hr-access-who = 查看人
hr-access-how = 方式
hr-access-whose = 被查看人
hr-access-which = 範圍
hr-rule = 裁定或備註
hr-rule-void = 作廢：不列入任何結果
hr-rule-passed = 更正為及格
hr-rule-failed = 更正為不及格
hr-rule-upheld = 維持：依封存時的結果計
hr-rule-remark = 僅加備註，不改結果
hr-rule-reason = 理由，請用一兩句話說明
hr-rule-why = 理由
hr-rule-by = 經辦人
hr-rule-number = 您本人的員工編號
hr-rule-unnamed = 裁定須具名：請填您本人的員工編號
hr-rule-unknown = 名冊裡沒有員工編號 `{ $number }`
hr-rule-own = 這是您本人的紀錄：您可以加備註，裁定須由他人作成。
hr-rule-now = 目前計為
hr-rule-then = 將計為
hr-rule-nothing = 結果不變，備註與紀錄一併可查。
hr-rule-stays = 紀錄本身仍依封存保留。何人、何時、為何裁定，與紀錄一併留存，不得刪改；清單、匯出與彙總均以最後一次裁定為準。
hr-rule-go-on = 查看影響
hr-rule-drop = 暫不裁定
hr-rule-write = 確認記入
hr-rule-back = 返回修改
hr-rule-done = 已記入：{ $what }
hr-leave = 登記離職
hr-leave-day = 離職日期（留空即今天）
hr-merge = 併入他人（同一個人）
hr-merge-into = 保留的員工編號
hr-split = 將 { $who } 重新分開
hr-would-leave = { $who } 自 { $day } 起離職，退出名冊
hr-would-leave-records = { $records } 筆紀錄全部保留；員工編號可另配他人
hr-would-merge = { $one } 併入 { $into }，此後以後者的姓名與員工編號為準
hr-would-merge-records = 此後一併查得的紀錄：{ $records } 筆與 { $others } 筆
hr-would-split = { $one } 與 { $was } 恢復為兩個人，各自的紀錄仍歸各自的員工編號
hr-would-split-left = 該員工編號現已屬他人，{ $one } 將記為已離職
hr-move-stays = 尚未寫入。寫入後，日期與經辦人會留在此人的歷程裡。
hr-move-consider = 查看異動
hr-move-write = 確認寫入
hr-move-drop = 先不更動
hr-move-meanwhile = 預覽之後名冊已有異動，未寫入：請再查看一次
hr-export-vouches = 可信依據
hr-export-open = 開放工作站僅憑員工編號進入：由此匯出的內容不能證明是誰作答。
hr-export-stopping = 正在停止…
hr-export-stopped = 已停止，未寫出檔案。
hr-sums-changed = { $count } 筆紀錄與封存不符，此處依現狀計入
hr-sums-unreadable = { $count } 筆紀錄無法讀取，未計入
hr-sums-nothing = 這些紀錄都不計入，沒有可以彙總的。
hr-sums-trials = { $count } 筆試跑無人作答，未計入
hr-sums-void = { $count } 筆紀錄已作廢，未計入

## 編寫台：存取檔案

studio-disk = { $path }：{ $why }；未作任何變更
studio-meanwhile = { $path }：這個檔案剛才在別處改過，這次未寫入任何內容；請重新開啟再改
studio-beside = { $folder }：另一個程式正在修改這裡的檔案，請稍候再試
studio-torn = { $path }：上次變更寫到一半被中斷，之後這個檔案又改過；還沒寫入的內容留在 { $rest }，請人工核對後把那個資料夾刪除
studio-unread = 無法開啟 { $path }：{ $why }
studio-not-text = { $path } 不是 UTF-8 文字檔，請先在編輯器裡另存為 UTF-8，再開啟

studio-scenario-gone = 沒有「{ $id }」這個情境
studio-unreadable = { $file } 無法讀取：{ $why }
studio-no-text = { $file } 不是 UTF-8 文字檔，或者太大，不像一份情境；請用 UTF-8 另存後再開啟
studio-held-by = { $who }正在編輯這個情境，這裡只能看；要改，請先接手
studio-taken-over = { $who }已經接手這個情境，這裡只能看了；您沒存的修改留在旁邊，那邊可以取用
studio-changed-outside = 這個情境在別處改過，還沒有存；請先看差異，把兩邊合起來。您的修改都在，旁邊也留了一份
studio-not-saved = 沒有存成，磁碟上什麼都沒有變：{ $why }。您的修改都在，旁邊也留了一份；處理好後再存一次
studio-not-kept-either = 沒有存成：{ $why }。旁邊也沒能留一份（{ $keeping }）。您的修改只在這個視窗裡，處理好之前請不要關閉
studio-not-kept = 旁邊沒能留一份：{ $why }。您的修改只在這個視窗裡
edit-broken = { $file } 第 { $line } 行壞了，請先修好，或復原到還沒壞的時候
edit-not-there = 「{ $what }」已經不在了
edit-no-such-field = 這裡沒有「{ $field }」這個欄位
edit-bad-name = 「{ $name }」不能當名稱：不能有引號、反斜線、換行
edit-leads-nowhere = 沒有「{ $to }」這個時刻或結局，請另選去處
edit-only-line = 這裡只有這一句，刪了就沒有話可說；請先加一句，或把它所屬的整項刪掉
edit-act-in-place = 這個時刻已有自己的回應代替這個隨時可做的動作；請先刪掉那個回應
edit-starts-there = 故事從這裡開始，不能刪；請先另選一個開頭
edit-shared-words = 「{ $message }」這段文字別的時刻也在用，不能跟著移動或刪除；請先替那裡另寫一句
edit-bad-words = 「{ $message }」這樣寫存不進去：請檢查大括號和參數
edit-no-language = 沒有「{ $language }」這種文字
edit-not-as-meant = 這一步沒有完成，什麼都沒有改；這是程式的錯，請告訴我們您剛才做了什麼

## 情境的文字

words-no-scenario = 這裡沒有情境 { $id }；編號就是 scenarios 資料夾裡的檔名，不含 .ron
words-unread = { $path }：{ $why }；未作任何變更
words-not-text = { $path }：不是 4 MiB 以內的 UTF-8 文字檔；未作任何變更
words-no-story = { $path }：讀不出情境，也就不知道有哪些文字；請先執行 composure check，依提示改好
words-carried = 程式內建的內容不能修改；請先用 composure content export 資料夾 匯出，再用 --content 指定那個資料夾
words-no-language = 沒有 { $tag } 這種語言；可用的有 zh-CN、zh-TW、en-US
words-no-message = 這個情境沒有 { $message } 這則文字；用 composure words 情境 可以列出全部
words-no-message-near = 這個情境沒有 { $message } 這則文字；是不是 { $near }？
words-not-written = { $message } 還沒有 { $language } 的文字；請先撰寫
words-is-source = { $language } 是原文，譯文是拿來跟它對照的，原文本身不必標記
words-empty = { $message }：沒有要寫入的文字
words-brace-open = { $message }：文字第 { $at } 位元組處的左大括號沒有配對；要代入的內容放在一對大括號裡，例如 {"{"} $surname {"}"}
words-brace-close = { $message }：文字第 { $at } 位元組處的右大括號沒有配對；請刪去，或者補上左大括號
words-brace-inside = { $message }：文字第 { $at } 位元組起大括號裡的內容無法辨識（{ $what }）；名稱這樣寫：{"{"} $surname {"}"}
words-no-name = { $message }：{ $name } 不能當作這裡的名稱
words-unsound = { $path }：{ $message } 寫不進去，它前後有無法辨識的內容；請先執行 composure check，依提示改好。未作任何變更
words-no-draft = { $language } 無法自動產生初稿；只能由 zh-CN 產生 zh-TW
words-no-converter = 轉換用的字表讀不出來：{ $why }
words-head-text = 文字
words-head-language = 語言
words-head-state = 狀態
words-head-length = 長短
words-head-words = 內容
words-state-missing = 未寫
words-state-draft = 機器初稿
words-state-stale = 照舊文譯
words-state-unreviewed = 未審閱
words-state-reviewed = 已審閱
words-state-source = 原文
words-too-long = { $length }，最多 { $most }，太長
words-length = { $length } / { $most }
words-undrawn = 字型裡沒有：{ $signs }
words-foreign = 混入了其他文字：{ $signs }
words-source-changed = 原文改了：{ $difference }
words-broken-lines = { $path } 第 { $line } 行不是一筆紀錄，未計入；詳見 composure check
words-counts = { $language }：共 { $all } 則，未寫 { $missing }，機器初稿 { $draft }，照舊文譯 { $stale }，未審閱 { $unreviewed }，已審閱 { $reviewed }
words-set = { $message } 的 { $language } 已寫入
words-set-stale = 要對照新原文再看一遍的譯文：{ $languages }
words-right = { $language } 有 { $count } 則記為審閱無誤，經手人 { $by }
words-drafted = { $language } 產生了 { $count } 則初稿；每則都要有人審閱過才能發布
words-found = 在 { $count } 則文字裡找到
words-replaced = 已取代 { $count } 則文字；改過的要重新審閱
words-not-replaced = 未寫入任何內容
refuse-words-nothing-to-find = 請提供要尋找的內容
refuse-words-by = --by 是員工編號：最多 64 個字元，不能有看不見的字元

# 編寫台
studio-title = 編寫台
studio-open = 編寫台：寫情境
studio-lead = 本行自己的情境排在前面，隨程式附帶的排在後面，可供翻閱。
studio-reading = 正在讀取情境……
studio-title-head = 情境
studio-customer = 客戶
studio-where = 職務 · 管道
studio-words = 文字
studio-words-begun = { $language }（未齊）
studio-whose = 狀態
studio-own = 本行
studio-draft = 草稿
studio-ships = 隨程式附帶
studio-problems = 上次檢查
studio-sound = 沒有問題
studio-errors = { $count } 處錯誤
studio-warnings = { $count } 處提醒
studio-save = 儲存
studio-undo = 復原
studio-redo = 重做
studio-saved = 已儲存
studio-saving = 正在儲存……
studio-unsaved = 未儲存
studio-language = 文字
studio-read-only = 這個情境隨程式附帶，不能更動，可以在這裡翻閱。要編寫情境，請先用 `composure content export 資料夾` 匯出內容，再加上 `--content 資料夾` 啟動程式。
studio-reads-only = 情境由訓練講師編寫；您在這裡閱讀，也看得到證明的結果。
studio-part-story = 故事
studio-part-release = 審核與發布
studio-stands = 發布狀態
studio-release-state = 目前狀態
studio-release-needs = 核准前須具備
studio-release-proof-then = 核准時會重新證明一遍。
studio-release-unsaved = 請先儲存：審核與核准的是已儲存的內容。
studio-release-lacking = 還缺東西，見上方。
studio-release-send = 送審
studio-release-pilot = 安排試用…
studio-release-approve = 核准…
studio-release-return = 退回作者
studio-release-retire = 停用…
studio-release-trials = 試用情形
studio-release-pilot-who = 所有試用人的員工編號
studio-release-pilot-means = 試用就是練習，審核人看得到誰試過、結果如何，絕不列入測驗。
studio-release-do-pilot = 請他們試用
studio-release-approve-means = 核准以後就依現在的樣子用於測驗。核准前先證明，可能要等一下。
studio-release-approve-in = 核准這些語言
studio-release-do-approve = 證明並核准
studio-release-retire-means = 停用以後不再用它測驗任何人，日後還可以重新送審。
studio-release-do-retire = 停用
studio-release-not-now = 暫不
studio-release-reading = 正在查看狀態…
studio-release-proving = 核准前正在證明：已走到 { $states } 種局面
studio-release-stop = 停止
studio-release-not-proved = 現在這個樣子證明不了，沒有核准：{ $why }。哪裡不對，「故事」下方的問題裡寫著。
studio-release-notes = 審核意見
studio-release-no-notes = 沒有意見。
studio-release-note = 要處理什麼
studio-release-note-on = 針對
studio-release-add = 記下意見
studio-release-settle = 已處理
studio-release-history = 經過
studio-release-no-history = 還沒有經過：先由作者送審。
studio-release-gone = 已經不在的文字
studio-outline = 故事
studio-seek = 用原話找時刻
studio-none-found = 沒有哪個時刻有這些字。
studio-no-words = （還沒寫）
studio-no-moments = 這個情境還沒有時刻。
studio-whole = 整個情境
studio-ending = 結局：
studio-silence = 不作聲
studio-moment = 第 { $number } 個時刻
studio-lines = 客戶說：由上往下，第一句符合的說出口
studio-line-field = 客戶說的第 { $number } 句
studio-line-hint = 客戶說什麼
studio-when-always = 其餘情形
studio-when-some = 符合條件才說
studio-answers = 學員可以這樣回應：出場時打亂順序
studio-answer-field = 第 { $number } 個回應
studio-answer-hint = 學員說什麼、做什麼
studio-no-answers = 這裡還沒有回應。
studio-add-answer = 新增回應
studio-add-moment = 在後面新增時刻
studio-remove = 刪除
studio-remove-answer = 刪除第 { $number } 個回應
studio-remove-moment = 刪除這個時刻
studio-kind = 第 { $number } 個回應的類別
studio-destination = 第 { $number } 個回應前往
studio-leads = 前往：{ $where }
studio-nowhere = 還沒有去處
studio-silence-leads = 一直不作聲，前往：{ $where }
studio-length = { $count } 字
studio-length-among = { $count } 字；這裡的回應從 { $least } 字到 { $most } 字
studio-checking = 正在檢查……
studio-nothing-wrong = 沒有查出問題
studio-more-problems = 還有 { $count } 處
studio-go-there = 去那裡
studio-went-there = 剛去過
studio-keys-problem = 下一處問題
studio-proof = 證明
studio-proof-fold = 收起證明
studio-proof-unfold = 展開證明
studio-proof-of = 已證明 · { $states } 種局面 · 核對 { $asked } 條
studio-proof-unsound = 先改好錯誤，才能證明
studio-proof-cut = 局面太多，沒有看完：未證明
studio-proof-failed = 未證明：{ $why }
studio-proving = 正在證明……
studio-proving-states = 正在證明…… { $count } 種局面
studio-light-structure = 結構
studio-light-fairness = 公平
studio-light-green = 沒有問題
studio-light-open = 未證明
studio-light-severe = { $count } 處要改
studio-light-others = { $count } 處待看
studio-named = 「{ $what }」
studio-play-it = 演一遍
studio-play-customer = 客戶
studio-play-learner = 學員
studio-play-shut = 關上
studio-play-passes = 及格
studio-play-fails = 不及格
studio-play-score = { $score } 分
studio-play-stops = 第 { $turn } 步走不通，停在「{ $where }」
studio-play-over = 還沒走完就結束了：{ $where }
studio-play-goes-on = 沒有收場，還停在「{ $where }」
studio-play-not-drawn = 不再抽到這種情形
studio-play-best = 全程最好的走法
studio-play-just = 勉強及格的走法
studio-plays = 改動前後的走法
studio-plays-same = 存下的 { $count } 條走法，結果都沒有變
studio-plays-changed = 存下的 { $known } 條走法，{ $count } 條變了
studio-plays-accept = 就該這樣
studio-mend-bound = 改成 { $bound }
studio-mend-add = 補一個回應
studio-mend-shorten = 截短
studio-mend-new-answer = 新的回應（文字待寫），前往「{ $where }」
studio-mend-do = 就這樣改
studio-mend-not = 先不改
studio-here = 此處：{ $what }
studio-never-said = 永遠說不到
studio-keeps = 做到：{ $clause }
studio-breaks = 違反：{ $clause }
studio-breaks-critical = 違反關鍵條款：{ $clause }
studio-forecloses = 選了就再也及不了格
studio-curve = 水準曲線：答對的把握與及格的機會
studio-curve-guess = 亂猜
studio-curve-point = 把握 { $level }：及格 { $passes }
studio-remove-ask = 刪除「{ $what }」？
studio-remove-undo = 刪了還可以復原。
studio-keep = 留著
studio-more-hang = 還有 { $count } 項
studio-hangs-start = 故事從這裡開始。
studio-hangs-arrow = 這裡原本前往它，刪後沒有去處：{ $what }
studio-hangs-asks = 這裡的條件用到它：{ $what }
studio-hangs-uses = 這裡又引用了它的文字：{ $what }
studio-hangs-words = 各種語言的文字一併刪除：{ $count } 則
studio-leave-ask = 更動還沒有儲存。
studio-save-and-leave = 儲存並離開
studio-leave = 不儲存，離開
studio-stay = 留下
studio-only-read = 唯讀
studio-someone = 另一處編寫台的同仁
studio-try-again = 再試一次
studio-dismiss = 知道了
studio-unwritable = 這個情境所在的資料夾無法寫入。您寫的內容會先留存在本機，待可以寫入時再儲存。
studio-is-held = { $who }自 { $since } 起正在編輯這個情境，這裡僅能閱讀。
studio-was-taken-over = { $who }已於 { $since } 接手這個情境。您尚未儲存的內容已留存，對方可以繼續使用；這裡僅能閱讀。
studio-is-free = 這個情境目前已無人編輯。
studio-take-over = 接手編輯
studio-write-here = 在此編輯
studio-take-over-ask = 要從{ $who }那裡接手這個情境嗎？
studio-take-over-kept = 接手後對方僅能閱讀；對方尚未儲存的內容會留存下來，供您在此使用。
studio-only-reads = 僅閱讀
studio-left-unsaved = { $who }於 { $at } 寫過一些內容，未曾儲存：{ $places }
studio-left-unsaved-bare = { $who }於 { $at } 寫過一些內容，未曾儲存。
studio-take-up = 復原
studio-let-go = 捨棄
studio-let-go-ask = 要捨棄{ $who }未儲存的內容嗎？
studio-let-go-lost = 捨棄後無法找回。
studio-taken-up = 未儲存的內容已放回情境。可以復原這個步驟；儲存後即生效。
studio-read-again = 這個情境在別處有變更，已重新讀取，您仍停留在原處。
studio-brought-together = 兩邊的變更已合併。可以復原這個步驟；儲存後即生效。
studio-outside = 您編輯期間，這個情境在別處有 { $count } 處變更。您的內容沒有遺失，也不會覆蓋對方的變更。
studio-outside-broken = 這個情境在別處有變更，且變更後的內容無法讀取：{ $why }。請在別處修正；也可以繼續使用您的內容，儲存時將覆蓋對方的變更。
studio-keep-mine = 繼續使用我的
studio-look-at-it = 比較
studio-difference = 別處的變更
studio-no-conflict = 兩邊沒有變更同一處：對方的變更全部併入，您的變更全部保留。
studio-conflicts = 有 { $count } 處兩邊都變更了，請選擇；其餘變更都會併入，您的其他變更都會保留。
studio-bring-together = 合併
studio-later = 稍後再說
studio-side-before = 原來：{ $what }
studio-side-comes = 現在：{ $what }
studio-side-mine = 我的：{ $what }
studio-side-theirs = 對方的：{ $what }
studio-take-mine = 用我的
studio-take-theirs = 用對方的
studio-take-both = 兩段都要，先後排列
studio-piece-there = 設定有所不同
studio-piece-absent = 沒有
studio-piece-moment = 整個時刻
studio-piece-answer = 一個回應
studio-piece-line = 客戶說的話
studio-piece-text = 一段文字
studio-piece-leads = 通往何處
studio-piece-kind = 回應的種類
studio-piece-minutes = 所需分鐘數
studio-piece-patience = 思考時間
studio-piece-when = 適用條件
studio-piece-deeds = 在這裡做的事
studio-piece-order = 先後順序
studio-piece-pass-mark = 及格線
studio-piece-set = 一項設定
studio-piece-words = 文字的檔案已不存在；儲存時會重新寫入
studio-piece-file = 情境的檔案已不存在；儲存時會重新寫入
## 分鏡表：把情境寫成活頁簿

storyboard-sheet-story = 腳本
storyboard-sheet-facts = 事實
storyboard-sheet-scoring = 評分
storyboard-sheet-claims = 主張
storyboard-col-where = 位置
storyboard-col-what = 內容
storyboard-col-zh-cn = 簡體中文
storyboard-col-zh-tw = 繁體中文
storyboard-col-en-us = 英文
storyboard-col-kind = 方式
storyboard-col-deeds = 行為
storyboard-col-anger = 怒氣
storyboard-col-anxiety = 焦慮
storyboard-col-trust = 信任
storyboard-col-minutes = 用時（分鐘）
storyboard-col-patience = 等候（秒）
storyboard-col-act = 神情
storyboard-col-when = 條件
storyboard-col-goto = 接續
storyboard-col-value = 數值
storyboard-col-weight = 權重
storyboard-col-competency = 能力
storyboard-col-claim = 主張內容
storyboard-part-head = 概要
storyboard-part-moment = 時刻
storyboard-part-line = 客戶
storyboard-part-hint = 提示
storyboard-part-again = 重提
storyboard-part-silence = 不作聲
storyboard-part-answer = 回應
storyboard-part-step = 步驟
storyboard-part-note = 講評
storyboard-part-better = 更好的說法
storyboard-part-harm = 傷人的話
storyboard-part-standing = 隨時可做
storyboard-part-reaction = 反應
storyboard-part-interrupt = 突發
storyboard-part-ending = 結局
storyboard-part-topic = 話題
storyboard-part-fact = 事實
storyboard-part-choice = 可能值
storyboard-part-mood = 開場情緒
storyboard-part-pass-mark = 及格標準
storyboard-part-earned = 得分條款
storyboard-part-goal = 目標
storyboard-part-claim = 主張
storyboard-part-other = 其他文字
storyboard-claim-never-passes = 一定不及格
storyboard-claim-never-fails = 一定及格
storyboard-claim-can-pass = 可以及格
storyboard-claim-never = 不會發生
storyboard-claim-can = 可能發生
storyboard-to-ending = 結局：{ $words }
storyboard-pick-title = 請從清單中選取
storyboard-pick = 這裡只能填清單裡有的內容。
storyboard-written = { $path }：{ $id } 的分鏡表。排序、篩選、修改都可以，隱藏的欄位請勿更動；改好後用 `storyboard import` 匯回。
storyboard-ending = `{ $path }`：要修改的活頁簿請以 .xlsx 結尾，要閱讀的文件請以 .docx 結尾
storyboard-broken = 情境 `{ $id }` 的檔案無法完整讀取：請先依 `check` 回報的問題修正
storyboard-too-long = `{ $row }` 的文字超過一個儲存格能放的長度（32,767 個字元）：請先縮短
storyboard-unreadable = 情境 `{ $id }` 的檔案無法讀取
storyboard-no-scenario = 沒有情境 `{ $id }`；現有 { $known }
storyboard-no-file = 分鏡表 { $path } 無法讀取
storyboard-large = { $path } 太大，不會是分鏡表（最多讀 32 MB）
storyboard-shipped = 程式內建的內容不能修改：請用 `content export` 寫到一個資料夾，再用 `--content DIR` 指定
storyboard-problems = { $problems }
    { $count ->
       *[other] 共 { $count } 個問題；未匯入任何內容。
    }
storyboard-at = { $at }：{ $what }
storyboard-no-workbook = 這裡要的是活頁簿（.xlsx）：請將表格另存為「Excel 活頁簿」，再指定該檔案
storyboard-foreign = 這裡要的是 `storyboard export` 寫出的分鏡表，這個活頁簿沒有它的隱藏工作表（只有 { $sheets }）：請重新匯出一份，把文字複製過去；自己做的表格，請用 `storyboard bring` 匯入
storyboard-newer = 這份分鏡表是由其他版本的程式寫出的：請重新匯出
storyboard-rows = 工作表 { $sheet } 超過 { $most } 列：請刪除不屬於分鏡表的列
storyboard-empty = 分鏡表一列也不剩：請重新匯出
storyboard-no-ids = 隱藏欄 `_id` 不見了，少了它就認不出各列：請復原刪除，或重新匯出一份，把您的欄位複製過去
storyboard-no-hashes = 隱藏欄 `_was` 不見了，少了它就不知道您改了哪裡：請復原刪除，或重新匯出一份，把您的欄位複製過去
storyboard-sheet-unread = 工作表 { $sheet } 不屬於分鏡表，未讀取。
storyboard-column-twice = 有兩欄都叫 `{ $head }`：請只留一欄
storyboard-column-renamed = 沒有叫 `{ $head }` 的欄位；缺的是 { $expected }：請把欄名改回來
storyboard-column-unread = { $at }：`{ $head }` 是您自行加的欄位，未讀取。
storyboard-column-gone = { $sheet }：缺 { $missing }；原本的內容維持不變。
storyboard-deeds-gone = 缺 { $missing }：各行為欄必須一起看；請復原刪除，或將行為欄全部刪除，行為便維持不變
storyboard-merged = 儲存格已合併：請取消合併，讓每列有自己的儲存格
storyboard-new-row = 這一列沒有隱藏的標記：新的回應和時刻請在編輯器或情境檔案裡新增；表裡的列只能修改
storyboard-row-twice = 同一列在 { $before } 已經有了：請刪除其中一列
storyboard-hash = 這一列的隱藏儲存格被改過：請從重新匯出的表複製過來
storyboard-no-field = 這一列沒有這一項，這裡不該有 `{ $found }`：請清空灰色儲存格
storyboard-formula = 這裡是公式，要的是文字：請複製後貼上為值
storyboard-day = `{ $found }` 變成了日期：請將儲存格設為文字格式，重新輸入
storyboard-error-cell = `{ $found }` 是試算表的錯誤值：請填上原本的內容
storyboard-unknown = `{ $found }` 不在這一欄的清單裡；請從中選一個，例如 { $some }
storyboard-unknown-near = `{ $found }` 不在這一欄的清單裡；是不是「{ $near }」？
storyboard-no-number = `{ $found }` 不是數字：這裡要 { $digits ->
        [0] 整數，例如 2 或 -1
       *[other] 最多 { $digits } 位小數的數字
    }
storyboard-no-condition = `{ $found }` 不是條件：要寫成 Done("apologise") 或 AtLeast(anger, 7) 這樣
storyboard-needed = 這裡不能留空
storyboard-story-broken = 情境檔案無法完整讀取：請先依 `check` 回報的問題修正
storyboard-not-as-meant = 這一處無法照原意寫進檔案，因此未寫入任何內容：請直接在情境檔案裡改
storyboard-rows-absent = { $count ->
       *[other] 情境裡有 { $count } 列不在這個活頁簿裡，維持不變。
    }
storyboard-row-gone = { $at }：情境裡已經沒有這一列，略過。
storyboard-row-gone-changed = { $at }：情境裡已經沒有這一列，您在這一列的修改未匯入。
storyboard-newer-kept = { $count ->
       *[other] 有 { $count } 格在檔案裡已經改過，以檔案為準。
    }
storyboard-conflicts = { $count ->
       *[other] 有 { $count } 格在檔案和表裡都改過：
    }
storyboard-conflict = { "  " }{ $at } · { $place } · { $part } · { $field }
    { "    " }檔案：{ $before }
    { "    " }表裡：{ $after }
storyboard-undecided = 未寫入任何內容：請用 `--prefer files` 或 `--prefer sheet` 說明以哪邊為準，或者把兩邊改成一樣。
storyboard-nothing = 這個活頁簿沒有改動。
storyboard-edits = { $count ->
       *[other] 共 { $count } 處改動：
    }
storyboard-edit = { "  " }{ $at } · { $place } · { $part } · { $field }
    { "    " }- { $before }
    { "    " }+ { $after }
storyboard-quoted = 「{ $text }」
storyboard-nothing-there = （空白）
storyboard-whole = 全篇
storyboard-dry-run = 未寫入任何內容。
storyboard-confirm = { $count ->
       *[other] 寫入這 { $count } 處改動嗎？[y/N]
    }
storyboard-declined = 未寫入任何內容。
storyboard-needs-yes = 這裡無法詢問：請先用 `--dry-run` 看過，再加上 `--yes`
storyboard-imported = 已寫入 { $count } 處改動，共 { $files } 個檔案。
storyboard-draft = 這個情境還不能演練，所以沒有比對各種走法。
storyboard-would-break = 這樣改，情境就無法演練了：未寫入任何內容。
storyboard-words-alone = 只改了文字：各種走法的結果都不變。
storyboard-plays-same = 走過 { $count } 種已知的走法，結果都和以前一樣。
storyboard-plays-unknown = 未能看完所有走法；看過的（{ $count } 種）結果和以前一樣。
storyboard-play = { $play }（{ $facts }）
    { "    " }修改前：{ $before }
    { "    " }修改後：{ $after }
storyboard-play-best = 最好的走法
storyboard-play-barely = 剛好及格的走法
storyboard-end = { $outcome }，{ $score }：{ $ending }
storyboard-no-score = 沒有分數
storyboard-end-stops = 到第 { $turn } 輪走不下去：在「{ $moment }」處沒有回應 `{ $answer }`
storyboard-end-no-silence = 到第 { $turn } 輪走不下去：在「{ $moment }」處不能不作聲
storyboard-end-over = 第 { $turn } 輪之後就結束了：{ $ending }
storyboard-end-open = 還沒結束，停在「{ $moment }」
storyboard-end-not-drawn = 不會再抽到

## 匯入既有的素材：Twee 故事、表格

bring-map-form = 看不懂 `{ $found }`：請寫成 `moment=標題,line=標題,answer=標題,goto=標題`，標題用您自己表裡的
bring-table-empty = 表裡沒有任何一列寫明時刻
bring-table-rows = 表裡超過 { $most } 列
bring-table-foreign = 這裡要的是 CSV 或 Excel 活頁簿：這個檔案是{ $what }；{ $mend }
bring-table-broken = 這個 CSV 無法完整讀取：請另存為「CSV UTF-8」或 Excel 活頁簿
bring-table-columns = 認不出哪一欄是 { $missing }；標題有 { $heads }：請說明哪欄是什麼，例如 `--map moment=標題,line=標題,answer=標題,goto=標題`
bring-left-macro = 巨集
bring-left-variable = 文字裡的變數
bring-left-markup = 標記
bring-left-remark = 備註
bring-left-passage = 不是時刻
bring-left-tags = 標籤
bring-left-nowhere = 沒有去處
bring-left-namesake = 同名的時刻
bring-left-before = 第一個時刻之前
bring-left-cell = 您自己的欄位
bring-left = 第 { $line } 行，{ $what }：{ $text }
bring-counted = { $passages } 段、{ $answers } 個回應：成為 { $moments } 個時刻、{ $endings } 個結局、{ $arrows } 個箭頭；{ $left ->
        [0] 沒有遺漏。
       *[other] 有 { $left } 處沒有對應，已列在上面。
    }
bring-mapped = 標題對應：{ $map }。
bring-dry-run = 未寫入任何內容。
bring-next = { $id } 是草稿：請寫明每個回應做了什麼，補上講評，再用 `composure check` 看一遍。
bring-twee-foreign = { $path }：這裡要的是 Twee 故事：這個檔案是{ $what }；{ $mend }
bring-twee-empty = { $path }：這裡要的是 Twee 故事，卻沒有一行以 `::` 開頭：請從 Twine 匯出為 Twee
bring-no-file = { $path } 無法讀取
bring-large = { $path } 太大（最多讀 { $most } kB）
bring-map-unwritten = 對應關係無法寫進 { $path }
bring-bad-id = `{ $id }` 不能作編號：要用小寫字母、數字和連字號
bring-taken = { $path } 已經有了：請換一個編號
bring-book = 請用 `--policies` 說明依哪本手冊評分；現有 { $known }
bring-language = 這裡沒有語言 `{ $tag }`：可以是 { $known }

## 寫成文件的腳本

script-briefing = 情況說明
script-customer = 客戶
script-speaker = { $name }：
script-answer = { $letter }.（{ $kind }）
script-silence = 未及時回應
script-note = 講評：{ $text }
script-better = 更好的說法：{ $text }
script-step = 步驟：{ $text }
script-deeds = 行為：{ $text }
script-clauses = 涉及條款：{ $text }
script-clause-and = ；
script-leads = 接續：{ $text }
script-only-if = 條件：{ $condition }
script-cited = { $name }（{ $article }）
script-source = 出處：{ $document } { $article }
script-standing = 隨時可做
script-interrupts = 突發
script-endings = 結局
script-appendix = 條文
script-and = ，並且
script-or = ，或者
script-not = 不是（{ $what }）
script-of = { $who }：{ $what }
script-done = 已經「{ $deed }」
script-visited = 經過「{ $moment }」
script-written = { $path }：{ $id } 的腳本文件。
studio-bad-id = 「{ $id }」不能作情境的編號：只用小寫字母、數字和連字號，以字母開頭，最多 64 個字元
studio-taken = 編號「{ $id }」已經有了（{ $path }）；請換一個，或先將原來的改名、刪除
studio-inside = 內容在程式裡面，無法修改：請先用 composure content export 資料夾 寫出一份，再加上 --content 資料夾
studio-no-book = 沒有規章手冊「{ $book }」；現有 { $known }
studio-which-book = 這裡不只一本規章手冊（{ $known }），請用 --policies 指定一本
studio-no-clause = 手冊裡沒有條文「{ $clause }」；{ $help }
studio-look-up = composure policy list 列出全部條文
studio-other-role = 條文「{ $clause }」不約束{ $role }，演這個角色練不到
studio-unearnable = 條文「{ $clause }」由不得學員：他做什麼、不做什麼，都決定不了
studio-no-scenario = 沒有情境「{ $id }」；{ $help }
studio-unsound = 程式寫出的草稿有錯，沒有寫入：{ $detail }
studio-begun = 情境「{ $id }」建好了，共 { $moments } 個時刻。它是草稿，話都是範例句，請逐句改寫。
studio-begun-earned = 做到就得分：{ $earned }
studio-begun-kept = 違反才扣分：{ $kept }
studio-begun-next = 演一遍：composure play { $id } --mode rehearsal　　驗證一遍：composure check { $id } --prove
studio-copied = 已將「{ $from }」複製成「{ $id }」，各種語言的說法都在；標題裡標了「複本」，請改成自己的。
studio-renamed = 「{ $id }」改名為「{ $new }」。原來的證明檔已移除，請重新驗證；以前的紀錄照舊用當時的內容和編號。
studio-would-remove = 以上是「{ $id }」的全部檔案，還沒有刪除。確定要刪，請加上 --yes。以前的紀錄裡存著當時的內容，不受影響。
studio-removed = 已刪除「{ $id }」。
studio-filled = { $count ->
    [0] 沒有缺少的說法，未作任何變更。
   *[other] 已在 { $count } 個檔案裡補上缺少的說法，等號後面還空著，請逐條寫好。
}

## 情境的審核與發布

release-draft = 編寫中
release-in-review = 審核中
release-pilot = 試用中
release-approved = 已核准
release-retired = 已停用
release-changed = 核准後有變更
release-by-makers = 製作方已核准
release-state-changed = { $state }：{ $parts }
release-part-stakes = 評分依據
release-part-direction = 情節走向與演出
release-part-words = { $language } 的文字
release-author = 這個情境是您寫過、看過譯文或者送審的，要由別人核准
release-stands = 現在還不能這樣做，情境的狀態是「{ $state }」：要先送審，再試用或核准
release-open-notes = 還有 { $count } 則意見沒有處理：用 composure release show 查看，處理完再核准
release-no-note = 沒有編號為 { $number } 的待處理意見：用 composure release show 查看
release-note-empty = 意見裡沒有內容：請寫明要處理什麼
release-note-long = 意見或所指的位置太長：有 { $found } 個字，最多 { $most } 個
release-no-pilots = 請至少指定一位試用的員工
release-not-pilot = 您不在這個情境的試用名單裡，或者試用已經結束
release-errors = 情境「{ $id }」有 { $count } 個錯誤：請用 composure check 查看，先改好
release-is-draft = 情境檔案裡寫著是草稿：寫完整以後，請從檔案裡刪掉 draft: true
release-not-proved = 「{ $id }」現在這個樣子證明不了，所以沒有核准：{ $why }。哪裡不對，請看 composure check { $id } --prove
release-unprovable = 這個情境沒有辦法證明，所以沒有核准：{ $why }
release-stopped = 還沒證明完就停下了：沒有核准
release-other-content = 核准的時候情境又有變更：請再看一遍，然後核准
release-no-language = 沒有「{ $tag }」這種語言：應為 zh-CN、zh-TW 或 en-US
release-words = 文字還不能發布：{ $languages }
release-language = { $language }：缺 { $missing } 則，機器起草未看過 { $drafted } 則，照舊文翻譯 { $stale } 則，沒人看過 { $unread } 則
release-need-whole = 還標著草稿
release-need-notes = 還有 { $count } 則意見沒有處理
release-ready = { $language }：可以發布
release-no-pin = 這裡沒有叫「{ $on }」的文字或條款；{ $help }
release-unsealed = 算不出這個情境的雜湊值：請回報給我們
release-sent = 「{ $id }」已送審
release-returned = 「{ $id }」已退回編寫人
release-piloted = 「{ $id }」由 { $people } 試用：請他們執行 composure play { $id } --mode pilot
release-was-approved = 「{ $id }」已核准（{ $languages }），可以用於測驗
release-left-out = 沒有發布：{ $why }
release-was-retired = 「{ $id }」已停用，不再用於測驗
release-was-noted = 意見已記在「{ $id }」上
release-note-number = 這則意見的編號是 { $number }
release-settled = 「{ $id }」的這則意見已處理
release-head-id = 情境
release-head-title = 標題
release-head-state = 狀態
release-head-languages = 語言
release-head-notes = 待處理意見
release-not-here = （現有內容裡沒有）
release-offered = 這種語言的測驗會用到它
release-not-offered = 這種語言的測驗不用它
release-note-line = 意見 { $number }{ $pinned ->
    [yes] ，針對 { $on }
   *[no] {""}
}，{ $who }{ $open ->
    [yes] {""}
   *[no] ，已處理
}：{ $text }
release-pilot-line = { $who } 試用：{ $came }
release-not-played = 還沒有做
release-play-open = 已開始
release-event-sent = { $at }  { $who }：送審
release-event-returned = { $at }  { $who }：退回編寫人
release-event-piloted = { $at }  { $who }：請 { $more } 試用
release-event-played = { $at }  { $who }：試用
release-event-approved = { $at }  { $who }：核准（{ $more }）
release-event-taken = { $at }  { $who }：採用其他分行的核准（{ $more }）
release-event-installed = { $at }  { $who }：從情境包裝入
release-event-retired = { $at }  { $who }：停用
release-event-noted = { $at }  { $who }：提出意見 { $more }
release-event-settled = { $at }  { $who }：意見 { $more } 已處理
store-retired = 本行測驗不再用「{ $id }」：它已停用
term-pilot = 您在試用《{ $title }》：這是練習，不算測驗。審核的人能看到您做過，以及結果如何。
term-unapproved = 《{ $title }》現在這個樣子沒有核准過，不列入測驗。要練習請加上 --mode practice；要用於測驗，請人資管理員執行 composure release approve 核准；工作站還沒有依角色授權時，也可以用 composure station set offer-all 1 讓它全部提供。
may-see-releases = 查看情境的審核與發布狀態
may-review = 對情境提出審核意見

## 情境包

pack-not-one = 這不是情境包：應是 composure pack 寫出的檔案
pack-newer = 這個情境包是更新版本的 composure 做的（格式 { $found }）：請升級本程式
pack-too-large = 情境包太大：最多 { $most } MiB，其中每個檔案不超過它的十六分之一
pack-cut-short = 情境包不完整，後面缺了一截：請重新完整複製過來
pack-form = 情境包不是 composure 寫出的樣子：{ $detail }
pack-signature = 情境包簽章以後被改過：請從製作的工作站重新複製過來
pack-other-hash = 包裡的「{ $path }」不是當初裝進去的內容：請重新製作
pack-stray = 包裡的「{ $path }」不是其中情境的檔案：請重新製作
pack-twice = 「{ $what }」在包裡出現了兩次：請重新製作
pack-no-story = 包裡缺少情境「{ $id }」自己的檔案：請重新製作
pack-empty = 包裡沒有情境
pack-other-semantics = 情境包的語意版本是 { $found }，本程式是 { $known }：兩邊請用同一版本
pack-unknown = 製作這個情境包的工作站，本站還沒有認可。請用其他管道向對方核對公鑰；如果就是 { $key }，安裝時請加上 --trust { $key }
pack-other-key = 情境包不是用「{ $key }」簽章的，而是 { $found }
pack-edited = 這些檔案是在本站編寫或改過的，裝入會遺失：{ $paths }。請先用 composure new --from 另存一份，或者加上 --over 覆寫
pack-unsound = 包裡的「{ $id }」與本站內容合在一起有 { $count } 個錯誤：{ $first }
pack-no-output = 請用 --output 檔案 指定寫到哪裡
pack-unapproved = 「{ $id }」現在這個樣子沒有核准過，打包時不帶核准
pack-made = 「{ $path }」裡有 { $count } 個情境，用本站金鑰簽章，公鑰 { $key }
pack-from = { $at } 在工作站 { $station } 打包
pack-would = 還沒有改動任何檔案：加上 --yes 才安裝
pack-installed = 已安裝
pack-file-new = 新增：{ $path }
pack-file-same = 相同：{ $path }
pack-file-newer = 更新：{ $path }
pack-file-added = 補入紀錄：{ $path }
pack-file-over = 覆寫本站的變更：{ $path }
pack-approval-none = 不帶核准
pack-approval-open = 核准在這裡不算數：工作站還沒有依角色授權，沒有人作決定
pack-approval-otherwise = 核准在這裡不算數：配上本站的手冊，已不是當初核准的內容
pack-approval-in = 已核准（{ $languages }）
