title = 臨櫃客訴處理手冊

## Competencies

competency-courtesy = 禮貌與沉穩
competency-listening = 傾聽與同理
competency-communication = 清楚表達
competency-ownership = 負責與追蹤
competency-compliance = 法遵與權限
competency-escalation = 通報與呈報
competency-timeliness = 時效
competency-confidentiality = 保密與個資
competency-safety = 安全與秩序

## Parameters

parameter-advance-cap = 緊急支付上限
parameter-spokesperson-phone = 對外發言窗口電話
parameter-hotline = 客服專線

## The documents clauses rest on

document-000_b577bf5bb66d4348-process = 《銀行客訴與爭議解決方案》客訴處理流程
document-000_b577bf5bb66d4348-communication = 《銀行客訴與爭議解決方案》客戶溝通策略
document-001_51e2b5e2a80e2ec2 = 《金融機構客戶服務標準及懲處措施》
document-002_9ff6a4b43192608c = 《銀行客戶滿意度提升計畫》
document-003_2f51cd16205a384a-report = 《客訴改善報告》
document-003_2f51cd16205a384a-rules = 《銀行業協會客訴受理及處理辦法》（省級協會的審議稿）
document-003_2f51cd16205a384a-analysis = 《銀行客訴分析報告》
document-004_192e399bfba1d3a2-rules = 《銀行客訴處理細則》
document-004_192e399bfba1d3a2-plan = 《客訴處理應變計畫》
document-004_192e399bfba1d3a2-dealer = 《客訴處理相關細則》（一家汽車經銷商的流程，本行借用）

## Conduct towards the customer

civil-words = 客戶臨櫃，先問候，再談業務。您的第一個動作，要讓客戶知道有人在招呼他。
    .name = 先行問候
    .reason = 第一句話決定整場談話的氣氛，被招呼過的客戶比較願意好好說。文件要求使用禮貌用語；放在第一個動作，是本行自訂的。
    .example = 「您好，讓您久等了，請坐。」說完再接單據；不要頭也不抬，只說「證件」兩個字。

civil-leave = 客戶離開時要道別，事情沒辦成也一樣。
    .name = 道別送客
    .reason = 客戶記得最清楚的往往是最後一句話，白跑一趟的時候尤其如此。
    .example = 「今天沒能幫您辦好，讓您跑這一趟不好意思，請慢走。」

never-dare-to-complain = 任何情況都不能用「那您去客訴啊」之類的話回嗆客戶。客戶詢問客訴電話，據實告知，不算違反本條。
    .name = 不以客訴回嗆
    .reason = 這種話等於告訴客戶我們不在乎，原本只是口角，就這樣變成客訴案。文件講的是一件真實個案，沒有寫成規定；本條是從中推得的。
    .example = 客戶說要反映，行員回「要告就去告」，違反本條；回答「專線是 { $hotline }，我唸給您抄」，就沒有問題。

no-rude-words = 對客戶說話要平和得體，不辱罵、不挖苦。客戶先口出惡言，也不回嘴。
    .name = 不口出惡言
    .reason = 回一句嘴，衝突就升高一級，事後誰先開口已經說不清楚。
    .example = 客戶罵「你有沒有腦袋」，可以說「我知道您很急，這一筆我繼續查」；不能說「你才沒腦袋」。

even-tone = 語氣要平穩：不對客戶說教，也不卑微求饒。
    .name = 不說教不求饒
    .reason = 說教讓客戶難堪，求饒讓客戶以為鬧一鬧就有用。
    .example = 「字是您自己簽的，能怪誰」是說教；「拜託您別再說了，我考績會完蛋」是求饒。兩種都不要。

not-formulaic = 盡量針對眼前這位客戶的處境說話，不要照本宣科。
    .name = 不講制式話術
    .reason = 背出來的關心，客戶一聽就知道不是對他說的。
    .example = 客戶趕著幫孩子繳學費，只說「感謝您的體諒與支持」是制式話術；問「學費幾點截止？我們照這個時間來想辦法」，才是說給他聽的。

not-mere-speed = 動作可以快，但不為了趕時間讓客戶吃虧：不打斷、不催促，該看的、該問的都不省略。
    .name = 不一味求快
    .reason = 省下的一分鐘常常換來一次錯帳，客戶還得再跑一趟。
    .example = 行員一邊打字一邊說「快點簽，後面還有人」，老先生沒看清楚就簽名，這是一味求快；「您慢慢看，看好再簽」才對。

hear-the-need = 問清楚客戶真正要辦成什麼：錢要作什麼用、什麼時候要、最擔心的是什麼。
    .name = 問明真正需求
    .reason = 客戶開口要的和心裡急的常常是兩回事，不問就會幫錯忙。
    .example = 客戶堅持提領人民幣兩萬元現金，問了才知道是今天要付貨款，用匯款一樣能處理。

listen-before-solving = 讓客戶把事情說完，再提處理方式。
    .name = 先聽完再處理
    .reason = 話還沒說完就端出方案，再好的方案客戶也聽不進去。文件要求認真聽；先聽完、後提辦法的順序，是本行自訂的。
    .example = 客戶才說到「昨天那筆匯款」，行員就搶著說「我幫您重匯」，其實他想問的是手續費。

sincere-apology = 客戶抱怨得有道理，要儘快誠心道歉，並說明是為了哪件事道歉。
    .name = 該道歉要及時
    .reason = 一句對不起來得越晚，客戶越覺得銀行不認帳。文件對任何客訴都要求及時道歉；只要求有道理的，並以三個回合為度，是本行自訂的。
    .example = 「收執聯上把您的大名打錯，害您多跑一趟，真的很抱歉。」

no-unfounded-admission = 責任還沒釐清，可以表達關心，不可以替銀行承認過失。
    .name = 未釐清不認責
    .reason = 隨口承認的責任會變成求償的依據，釐清後再改口，更傷信任。文件只講道歉要誠懇，沒有講到認責；本條是本行自訂的。
    .example = 「款項晚到，換作是我也會急，原因我請同仁查」可以說；「一定是我們弄錯了」不可以說。

soothe-when-agitated = 客戶慌張或激動時，先安撫，或把他擔心的事重述一遍，再往下處理。
    .name = 先穩定情緒
    .reason = 人在慌亂時聽不進說明，穩下來才談得下去。文件寫的是資料出錯和久候的客戶；用到每一位慌張、激動的客戶，是推得的。
    .example = 客戶發現餘額少了一筆，聲音都在發抖。「您先請坐。您擔心錢被人轉走，這一筆我現在就核對。」

no-feeding-panic = 帳戶資料異常或系統停機時，不說任何會讓客戶更慌的話。
    .name = 不製造恐慌
    .reason = 一個人慌，整個大廳跟著慌，謠言跑得比公告還快。文件寫的是資料異常的時候；用到停機和其他場合，是推得的。
    .example = 「今天好多人的錢都不見了」是製造恐慌；「您的帳戶我現在就核對，核對完馬上告訴您」才穩得住人。

set-a-limit = 客戶辱罵時，平靜地說明不能這樣，同時讓他知道事情還在處理。
    .name = 劃出界線持續服務
    .reason = 一味忍耐會招來更多辱罵，停下不辦又誤了客戶的事，所以話要說清楚，手上不能停。文件只說態度要不卑不亢，本條是由此推得的。
    .example = 「請您不要這樣稱呼我。單子我還在處理，再兩分鐘就好。」

no-bare-refusal = 無法辦理的事，拒絕時要把理由說清楚。
    .name = 拒絕要說理由
    .reason = 沒有理由的「不行」，客戶聽起來就是不想辦。
    .example = 「代領這麼大的金額，要看兩位的證件，是怕有人冒領令堂的存款。」而不是一句「規定就是不行」。

refusal-with-a-way = 拒絕之後，接著告訴客戶還有什麼方式可以走。
    .name = 拒絕也給出路
    .reason = 客戶來是要把事情辦成，有了第二條路，「不行」就不是死路。文件批評隨意拒絕客戶；再給一條路，是本行自訂的。
    .example = 「臨櫃大額匯款今天已經截止，行動銀行晚上還能匯，我教您操作。」

explain-what-cannot-be = 客戶要求的事不應該辦或辦不到，要把道理說明白，不含糊帶過。
    .name = 辦不到要說明
    .reason = 含糊其辭會讓客戶以為還有得談，越等越生氣。
    .example = 客戶要求當場刪除逾期紀錄。「紀錄要由上級行查證後才能更正，分行改不了，這是為了不讓任何人隨意更動您的資料。」

## Owning the complaint

record-six-fields = 受理客訴要記齊六項：什麼時間、哪個單位、客戶姓名、電話、什麼事、希望怎麼處理。
    .name = 六項記齊
    .reason = 少一項，接手的同仁就得再問一次，客戶就得再氣一次。文件把這六項寫在首位負責人名下；行員先收下的也照這樣記，是推得的。
    .example = 紀錄上只寫「客戶不滿收費」，沒有留電話，隔天誰也聯絡不上他。

record-handed-over = 寫好的客訴紀錄要交到負責的人手上，由他接著追蹤。
    .name = 紀錄交到負責人
    .reason = 登記簿上沒人認領的一頁，等於這件事沒人接。文件寫的是首位負責人負責轉交；行員先交到他手上，是推得的。
    .example = 紀錄單當場交給經理簽收，是對的；壓在鍵盤底下等明天再說，是錯的。

first-responsible-records = 首位負責人接下的客訴，要有一份詳細紀錄：受理的時間、單位、姓名、聯絡電話、事由、訴求。
    .name = 接下要有完整紀錄
    .reason = 文件把受理客訴的第一責任放在分行經理和聯絡窗口身上，後面每一步都從這份紀錄開始。
    .example = 行員登記好的，經理接過來逐項核對，漏了電話當場補上；客戶直接找經理的，由經理自己記。

first-responsible-passes-on = 首位負責人接下的客訴，自己辦結；不歸自己辦的，轉給該辦的人員或部門。
    .name = 接下就要有人辦
    .reason = 首問負責，是從頭到尾都有人管；接下來擱著，等於沒接。
    .example = 客戶反映簡訊費，分行查不到，經理當天轉給信用卡部並寫明訴求；夾在登記簿裡等人來問，不行。

register-kept = 各部門都設客訴登記簿；首位負責人接下的客訴，要登進登記簿，經過和結果也寫在裡面備查。
    .name = 客訴登進登記簿
    .reason = 散在各人手上的單子，過幾個月誰也湊不齊；有一本登記簿才查得到頭尾。
    .example = 經理當天登上日期、客戶、事由和去向，辦結後補上結果；只寫在自己的筆記本，不算。

question-not-left-standing = 客戶的話不能晾著：輪到自己說，就要接一句，哪怕只是說要去問、要想一下。
    .name = 有問必有應
    .reason = 問到誰，誰就是第一責任人，不吭聲等於把客戶推回去。文件講的是首問負責，不晾著客戶是由此推得的。
    .example = 客戶問「那我今天到底辦不辦得成」，行員盯著螢幕不吭聲，違反本條；回答「我還沒查到，再查兩分鐘跟您說」，不違反。

record-followed-to-close = 首位負責人接下一件客訴，就要追到底，結案時做成書面紀錄存檔。
    .name = 追到書面結案
    .reason = 沒有結案紀錄的客訴，日後誰也說不清當時怎麼處理的。
    .example = 經理在登記簿寫下：三月十二日已更正並電話告知，客戶同意，檔案編號附後。只寫「已處理」三個字不夠。

follow-up-handed-over = 首位負責人把客訴轉給其他部門之後，要主動追問進度和結果。
    .name = 轉出去仍要追
    .reason = 客戶是跟我們開口的，轉走了不代表跟我們無關。
    .example = 轉給信用卡部的隔天，經理去電問進度，把回覆寫進登記簿，這才是追蹤；等客戶再來問才想起，就是沒追。

stalled-case-urged = 得知轉出的客訴遲遲未辦，要提醒承辦人，或向其主管報告，請他們加速處理。
    .name = 延宕就要催辦
    .reason = 催得早是提醒，催得晚就變成究責。
    .example = 「這一件昨天就該回覆客戶，今天下班前能不能完成？不行的話，我得向貴部主管報告。」

classify = 登錄系統的客訴要選定類別：服務品質、商品功能、行員態度、系統故障、費用或商品資訊。
    .name = 登記選對類別
    .reason = 分錯類就會送錯部門，年底統計也看不出問題在哪裡。前四類出自滿意度提升計畫，費用和商品資訊兩類取自客訴與爭議解決方案。
    .example = 客戶說簡訊費沒人告知就扣款，應該選「費用」；填「其他」或留白，都不算分類。

tell-purpose = 請客戶留下姓名、電話等個資時，盡量事先或當下說明要作什麼用途。
    .name = 說明個資用途
    .reason = 客戶有權知道自己的個資用在哪裡，說清楚了才會放心留真的號碼。文件寫的是公開宣導隱私政策；當面說明用途，是推得的。
    .example = 「留您的手機，只是為了把查詢結果通知您。」

no-passing-the-buck = 分內的事不往外推，也不找理由往後拖。
    .name = 不推諉不拖延
    .reason = 客戶被踢一圈皮球，火氣加倍，事情最後還是回到櫃檯。
    .example = 「卡片的事是信用卡部的，您自己打去問」是推；「過兩天再來看看」是拖。

no-cover-up = 同仁或自己出了錯，不隱瞞、不改紀錄、不勸客戶算了。
    .name = 不包庇隱瞞
    .reason = 蓋住的錯會再犯一次，到時候連解釋的機會都沒有。
    .example = 「這件不要寫進去，他也不容易」是包庇；據實記下經過，再補一句當時人手不足，不是包庇。

solve-now-if-possible = 當場就能辦好的事，在客戶離開之前辦好。
    .name = 能辦的當場辦
    .reason = 很多客訴原本只是小事，拖了一天才變成客訴。
    .example = 收執聯漏蓋章，補蓋只要一分鐘；請客戶「明天來找承辦補」，就違反本條。

no-obstructing-complaint = 客戶提出客訴，櫃檯行員一律先收下，不能沒有人受理。是否受理由權責單位決定，不受理的理由也由權責單位說明。
    .name = 客訴一律先收下
    .reason = 擋回去的客訴不會消失，只會換個地方，帶著更大的火氣回來。
    .example = 「這種小事不算客訴」不可以說；「您請說，我先登記，權責單位看過會回覆您」可以說。

non-acceptance-explained = 權責單位審核後決定不受理，要把不受理的理由告訴申訴人。
    .name = 不受理要說理由
    .reason = 等了幾天只等到一句「不受理」，客戶只會再往上申訴。
    .example = 「您反映的是店家少出貨，銀行這邊扣款沒有錯，所以不由我們受理，您可以拿這份交易明細向店家主張。」

first-review = 客訴登錄系統之後，權責單位先做初步審核，看是不是有效客訴。
    .name = 先做初步審核
    .reason = 先看清楚是不是客訴、歸不歸本行管，後面才不會白跑一趟。
    .example = 登錄的一件其實是詢問匯率，權責單位審核後轉請客服回覆；不看內容就一律派給分行，不行。

specialist-assigned = 初步審核通過的客訴，權責單位按類型指派專人承辦。
    .name = 按類型指派專人
    .reason = 承辦人有名有姓，客戶才知道找誰，行裡才知道問誰。
    .example = 費用類的一件派給信用卡部李專員，當天告訴他；只寫「請相關單位處理」，不算指派。

give-channel-when-asked = 客戶問要去哪裡申訴，依分行、本行、銀行業協會的順序據實告知。本行專線是 { $hotline }。
    .name = 有問即告知管道
    .reason = 把電話藏著不講，客戶只會更認定我們理虧。文件寫的是公示電話和先後順序；問到就說，是推得的。
    .example = 「您可以找我們主管，也可以打 { $hotline }；還不滿意，銀行業協會也受理。」

no-deflecting-outside = 不為了脫手把客戶打發到行外，行內能處理的就在行內處理。
    .name = 不往行外打發
    .reason = 把人請到外面，問題還在，我們卻失去了當面處理的機會。文件要求盡量在行內化解客訴，本條是由此推得的。
    .example = 客戶覺得利息算錯，行員說「您去問主管機關」。該做的是當場算給他看，還算不清楚再往上報。

facts-before-remedy = 先查證事實，再談怎麼補救。
    .name = 先查證再補救
    .reason = 事實沒弄清楚就補救，可能補錯人，也可能補錯事。
    .example = 客戶說被多扣一筆，先調明細和傳票核對，再談退款；聽完就答應「幫您沖回來」，順序就錯了。

responsibility-before-remedy = 首位負責人提出補救之前，先認定責任：銀行有責、銀行無責，或雙方都有責任。
    .name = 先定責再補救
    .reason = 責任分清楚，補救才有依據，客訴統計也才對得起來。三種責任的分法，取自客訴處理應變計畫 4.2。
    .example = 客戶帳號填錯，行員也沒有覆核，這是雙方都有責任，補救方式要照這個來談。

ask-view-of-solution = 提出處理方式之後，問客戶覺得可不可以。
    .name = 方案徵詢意見
    .reason = 客戶沒有點頭的方案，只是我們自己的方案。
    .example = 「我先發查詢，再補一張收執聯給您，您覺得這樣可以嗎？」

terms-explained = 客戶誤會了商品或收費，拿出實際條款說明給他聽。
    .name = 照條款釐清誤會
    .reason = 白紙黑字攤開來看，比爭誰記得對有用。這一步取自汽車經銷商的流程，在我們這裡是本行自訂的。
    .example = 客戶以為理財商品隨時可以贖回。「您看這一行，閉鎖期到九月十日，之後隨時可以贖回。」

terms-then-ask = 條款說明完，問客戶能不能接受這樣的說明。
    .name = 說完條款問一句
    .reason = 聽懂不代表心服，不問就不知道心裡還有沒有疙瘩。這一步取自汽車經銷商的流程，在我們這裡是本行自訂的。
    .example = 「條款是這樣寫的。這樣說明，您還有哪裡覺得不合理嗎？」

progress-and-next-word = 告訴客戶下次什麼時候、由誰回覆。
    .name = 約定回覆時間
    .reason = 沒有時間點的等待最難受，有了確切的時間，客戶才走得安心。文件要求定期告知進度；約定下一次，是推得的。
    .example = 「查詢已經送出，今天下午三點前我打給您，有沒有結果都會打。」而不是「您回去等電話」。

cannot-finish-in-time = 期限內無法結案，首位負責人要向上級單位呈報進度。
    .name = 辦不完先呈報進度
    .reason = 上級知道卡在哪裡才幫得上忙，也不會以為沒有人在辦。
    .example = 第三個營業日下班前寫明：傳票已調到，外地分行尚未回覆，預計週四有結果。

cannot-finish-told = 期限內無法結案，首位負責人要告知客戶，並約定下次回覆的日期。
    .name = 辦不完也要回覆
    .reason = 客戶可以等，受不了的是沒有消息。
    .example = 「原本說今天給您結果，外地分行的回覆還沒到。週四中午十二點前我再打給您，到了沒到都會打。」

result-told = 客訴處理完，要及時把結果告訴申訴人。
    .name = 結果要告知客戶
    .reason = 事情辦完了客戶卻不知道，對他來說就等於沒辦。《銀行客訴處理細則》7、8.3 也要求權責單位這樣做。
    .example = 更正當天就去電：「多扣的十二元已經退回您的帳戶，原因是批次扣款重複了一次。」等他下次來再說，不行。

complaint-archived = 客訴辦結之後，分行要把資料整理歸檔，管好客訴檔案。
    .name = 辦結要歸檔
    .reason = 下一次有人問起，檔案裡有什麼，我們就只說得出什麼。
    .example = 登記單、傳票影本、回覆紀錄放進同一個檔案袋，編號入櫃；辦完就把單子撕掉，不行。

branch-archives = 上級單位的受理部門對協會轉來的客訴，回報結果之後也要歸檔，客訴檔案的管理要有制度。
    .name = 協會客訴也歸檔
    .reason = 協會半年通報一次，到時候要拿得出當初的事實和做法。
    .example = 回報協會的當天，轉辦單、查證資料、回覆和收執一併入檔，按年編號。

closing-feedback = 客訴結案後，詢問客戶對結果是否滿意。
    .name = 結案詢問滿意度
    .reason = 我們覺得辦好不算，客戶覺得辦好才算。
    .example = 「款項昨天已經退到您的帳戶。這件事的處理您還滿意嗎？哪裡不妥請直接說。」

unsatisfied-called-back = 客戶表示不滿意，要回電，問清楚是哪裡不滿意。
    .name = 不滿意要回電
    .reason = 不滿意有兩種：事情沒處理對，或話沒說對。不問就分不出來。
    .example = 回電時客戶說錢退對了，氣的是從頭到尾沒有人道歉。記下這一點，就知道該補什麼。

work-log = 當班遇到的客訴和突發狀況，要寫進工作日誌。
    .name = 寫好工作日誌
    .reason = 接班的同仁和日後查證的人，只能從日誌知道發生過什麼。
    .example = 客戶離開後寫下：十點二十分，提款機吃卡，客戶情緒激動，已報告主管。

daily-figures = 系統轉換期間，各單位每天由專人把當天的客訴分類統計，報上一級。
    .name = 每天分類回報
    .reason = 一家分行看不出苗頭，各家的數字放在一起才看得出來。
    .example = 每天結束營業後，分行按類別報出件數和辦結情形，一件都沒有也要報「零」；兩天併成一次報，不行。

## Limits of authority and money

no-casual-compensation = 客戶要求賠償，在業務部門商定之前，不承諾金額，也不承諾結果。
    .name = 不擅自承諾賠償
    .reason = 一句隨口的承諾，後面的客戶都會比照要求，銀行卻未必做得到。文件寫的是不得隨意承諾；把暗示也算作承諾，是本行的解讀。
    .example = 「計程車錢我作主賠給您」違反本條，「應該會賠啦」也違反；「您的要求我照原話記下，由業務部門核定」不違反。

fee-not-promised = 手續費一類的費用由誰負擔，要等分行經理決定；櫃檯行員不自己承諾。
    .name = 費用不由行員承諾
    .reason = 文件只說由各行彈性掌握，沒有寫行員可以作主；由分行經理決定，是本行自訂的。
    .example = 「他行提款機的手續費我幫您免掉」違反本條；「這筆費用我請經理決定，現在就去問」不違反。

claim-recorded = 客戶求償，要把他的理由和要求記錄下來。
    .name = 求償要有紀錄
    .reason = 理由沒有寫下來，後續商議就沒有依據，客戶還得從頭再講。
    .example = 客戶說請了半天假、花了計程車錢，行員逐筆寫下日期和金額，再唸給他確認。

claim-to-joint-review = 客戶求償，要報告主管，或請業務部門一起研議，不在櫃檯決定。
    .name = 求償呈報會商
    .reason = 賠不賠、賠多少，牽涉其他部門和其他客戶，一個櫃檯決定不了。文件寫的是賠償要會同業務部門商定；行員往上報，是推得的。
    .example = 「這件事我現在報告主管，請個金部一起看」是對的；「我們幾個討論一下，給您一個數字」是錯的。

souvenir-no-settlement = 贈品可以送，讓客戶消消氣；不拿來抵賠償，也不拿來換客戶不追究。
    .name = 贈品不抵賠償
    .reason = 一份贈品換一句「不追究」，傳出去就變成花錢封口。文件允許發贈品化解抱怨，也不許隨意承諾；兩條合起來，推得本條。
    .example = 「讓您久等了，這份小禮物請收下」可以；「禮物您拿走，這件事就到此為止」不可以。

beyond-authority-up = 客戶的要求超過權限，首位負責人要及時向上級單位呈報。
    .name = 逾權限即呈報
    .reason = 權限以外的承諾不算數，早一步呈報，客戶就少等一步。
    .example = 客戶要求減免一年的房貸利息。「這不在分行的權限內，我現在就往上呈報，今天會回電告訴您送到哪個單位。」

beyond-authority-to-head = 客戶的要求超過櫃檯行員能決定的範圍，要報告分行經理。
    .name = 逾權限找經理
    .reason = 硬擋或硬答應，事後都要別人來收拾。文件寫的是分行報上級；行員先報經理，是推得的。
    .example = 「這一項我沒有權限決定，我請經理過來，當面聽您說。」

within-the-rules = 再想讓客戶消氣，也不違反規定：該看的證件要看，該走的程序要走。
    .name = 不作無原則讓步
    .reason = 破例一次，以後人人都有理由要求比照，規章就成了擺設。
    .example = 少一份授權書，客戶急得發火，行員說「先幫您辦，書面的下次補」。心意是好的，做法不行。

no-private-dealing = 不拿自己的錢替客戶代墊，也不私下和解。
    .name = 不代墊不私了
    .reason = 私下的錢和話沒有憑據，出了差錯只能您一個人承擔。文件只說不得作無原則的讓步，代墊、私了算在裡面，是推得的。
    .example = 客戶沒帶證件又急著用錢，行員說「我先借您兩千，不要講出去」。心意是好的，做法不行。

outage-persuade-first = 系統停機期間客戶急需現金，先誠懇說明停機狀況，看能不能另作安排；真的勸不動，再談緊急支付。
    .name = 停機先說明再支付
    .reason = 狀況說清楚了，多數客戶能另想辦法，緊急支付才留得給真正沒辦法的人。
    .example = 「系統今晚轉換，提款明早恢復。您這筆錢幾點要用？身邊有沒有他行的卡可以先用？」

approval-after-persuasion = 核准緊急支付以前，要先向客戶誠懇說明停機狀況；分行經理自己也再勸一次，真的勸不動才核准。
    .name = 先勸說再核准
    .reason = 一層一層勸下來，多數客戶會另想辦法，剩下的才是真正急用的人。文件寫的是先勸後付；用在核准上，是推得的。
    .example = 經理先問：「停機的狀況，同仁跟您說明清楚了嗎？明早就恢復，今晚有沒有他行的卡可以先用？」拿起單子就簽，不行。

advance-decided-above = 緊急支付由分行經理決定，櫃檯行員每付一筆，都要先等經理核准。
    .name = 先核准再支付
    .reason = 停機時帳務無法完整核對，風險要由有權限的人來衡量。文件沒有寫由誰核准；由分行經理核准，是本行自訂的。
    .example = 行員看客戶急得掉淚，打電話報告了經理，沒等到回覆就先付了錢。金額就算沒有超過上限，做法仍然違規。

advance-identity-first = 緊急支付之前，先核對客戶的身分和帳戶。
    .name = 支付前核對身分
    .reason = 停機時系統幫不上忙，錢付錯人就很難追回。文件只說風險要可控；先核對身分，是本行自訂的。
    .example = 「請把身分證和存摺給我核對，核對好我就去請示經理。」

outage-risk-controlled = 分行經理核准緊急支付之前，先評估風險是否可控：帳戶有無異常、憑證齊不齊、事後追不追得回來。
    .name = 先評估風險再核准
    .reason = 停機時每一筆都是先付後核，核准的人是最後一道關卡。文件寫的是風險可控才支付；由核准的人事先評估，是推得的。
    .example = 經理看過存摺最近一筆交易，問清楚用途，打電話與作業中心核對掛失名單，再簽名。只問一句「多少錢」就簽，不行。

advance-cap = 緊急支付的累計金額，一般客戶最多人民幣{ $advance-cap-ordinary }，貴賓客戶最多人民幣{ $advance-cap-vip }。分次支付也要合併計算。
    .name = 緊急支付不超限
    .reason = 停機時看不到即時餘額，有了上限，萬一有損失也在可控範圍。
    .example = 一般客戶先領了人民幣{ $advance-cap-ordinary }，過一會兒又領了幾百元，合計就超過上限了。

approval-within-cap = 分行經理核准的緊急支付，合計不超過上限：一般客戶人民幣{ $advance-cap-ordinary }，貴賓客戶人民幣{ $advance-cap-vip }。
    .name = 核准不超過上限
    .reason = 上限約束每一個人，經理簽名也不例外。文件限的是支付的金額；核准也守同一個上限，是推得的。
    .example = 一般客戶急需的金額超過人民幣{ $advance-cap-ordinary }，經理核准到上限為止，其餘的幫他想別的辦法，是對的；拆成兩張來核准，合計一樣超過上限。

oral-loss-report-only = 停機期間只受理緊急口頭掛失，不受理正式掛失。
    .name = 停機只辦口頭掛失
    .reason = 系統還沒恢復，正式掛失登錄不進去，收了件反而讓客戶以為已經生效。
    .example = 「現在能辦的是口頭掛失，我馬上幫您登記。正式掛失要等系統恢復，再請您到分行來辦。」

five-day-rule = 辦理緊急口頭掛失後，要告知客戶五日內到分行辦正式掛失，逾期自動失效。
    .name = 提醒五日內補辦
    .reason = 客戶以為辦好了，第六天卡片卻被盜用，這樣的客訴誰也擔不起。
    .example = 「請最晚十五號帶身分證到任何一家分行辦正式掛失，過了那天就失效，我寫在這張紙上給您。」

other-bank-atm = 本行提款機停用時，可以指引客戶到附近的他行提款機。客戶問起手續費，不當場承諾，由分行彈性處理。
    .name = 可指引他行提款機
    .reason = 客戶要的是現金，從哪一台機器領他並不在意。
    .example = 「出門右轉兩百公尺有一台他行的提款機，現在可以用。手續費的部分我先請示經理，再回覆您。」

unified-wording = 談到系統異常，只用本行公告的說法，不猜原因，也不猜是誰的責任。
    .name = 只說公告的內容
    .reason = 猜錯一次，傳出去就變成「銀行自己說的」。
    .example = 「八成是機房出事了」是猜測；「公告寫的是系統維護，晚上八點恢復」是公告的說法。

outage-explained = 客戶因為停機辦不成事，要向他說明停的是什麼、什麼時候恢復。
    .name = 說明停機狀況
    .reason = 客戶不知道要等多久，就只能往壞處想。
    .example = 「存提款停到今晚八點，提款機也一樣，口頭掛失照常受理。」而不是一句「不能辦」。

fault-explained-as-published = 客戶因系統轉換提出客訴，或發現資料、帳務異常，要用本行公告的說法向他說明。
    .name = 照公告說明異常
    .reason = 全行說法一致，客戶換一個櫃檯再問也不會起疑。
    .example = 「公告上寫，轉換期間少數客戶的地址會顯示不完整，存款不受影響，今晚十點前補齊。您看，就是這一條。」

data-error-steadied = 客戶發現自己的資料不對，先讓他安心，再去查。
    .name = 資料異常先安撫
    .reason = 姓名或餘額顯示不對，任何人看到都會先想到錢不見了。
    .example = 「您是擔心錢也跟著出錯。我先讓您看餘額，一毛都沒有少；姓名的部分我接著報上去。」

completion-time-promised = 因系統轉換引起的客訴，或現金、轉帳、結算發生異常，要承諾什麼時候處理完成。
    .name = 承諾完成時間
    .reason = 公告說明了原因，客戶還缺一個日期。
    .example = 「這筆轉帳明天下午五點前會有結果，不是入帳就是退回，兩種情形我都會通知您。」

errors-to-business-line = 資料異常和帳務異常，要通報負責的業務部門。
    .name = 異常通報業務部門
    .reason = 一個櫃檯看到的是一戶，業務部門看到的可能是一批。
    .example = 客戶的定存，期間顯示少了一年。行員留存畫面，寫明時間和交易序號，通報個金部；只重新登入再看一次，不算通報。

## Escalation, safety, media

angry-exit-or-media-threat-up = 客戶怒氣沖沖地離開、說出激烈的話，或揚言要找媒體，誰發現誰就往上通報，一層接一層。到事情過了還沒有報，就是漏報；報遲了另有一條。
    .name = 負氣離開或爆料須報
    .reason = 消息上網只要幾分鐘，上面早一刻知道，就多一分補救的空間。
    .example = 客戶一句話也沒說，撕了收執聯就走。行員收好桌面繼續叫號，沒有告訴任何人，這就違反本條。

threat-reported-at-once = 客戶負氣離開、說出激烈的話或揚言找媒體，馬上就往上報，不等手上的事辦完。三個回合之內報上去，算馬上。
    .name = 負氣或揚言馬上報
    .reason = 遲報雖然比不報好，搶先一步的機會卻已經沒有了。「立即」是文件寫的，三個回合是本行衡量的尺度。
    .example = 客戶說要放上網，行員一邊辦一邊遞紙條給經理，是馬上；辦完這筆、又叫了兩個號才去講，是遲報。

unsolved-goes-up = 客戶不接受提出的方案，就當場辦妥，或換一個他能接受的；櫃檯解決不了的，立刻往上呈報。
    .name = 解決不了就呈報
    .reason = 在櫃檯僵持只剩下情緒，有權限的人來了才有新的辦法。
    .example = 方案說了兩次客戶都搖頭。「這件事超過我的權限，我請主管現在過來。」

grave-complaint-up = 情節重大、牽涉面廣的客訴，不必等處理結果，隨時往上呈報。
    .name = 重大客訴隨時報
    .reason = 重大的事越晚報，能選的辦法越少。文件寫的是本級行隨時報省行；分行也隨時往上報，是推得的。
    .example = 客戶說存單上的人民幣二十萬元查不到，還有兩位鄰居也一樣。行員立刻報告經理，經理立刻呈報上級單位。

repeat-overhead-three = 處理過又再度客訴、越級申訴、三人以上為同一件事客訴，要特別注意，立刻呈報。
    .name = 重複越級多人即報
    .reason = 這三種情況都代表原來的做法無效，再照舊處理就會擴大。文件寫的是上級單位的小組立刻報省行；分行先報上去，是推得的。
    .example = 三位客戶拿著同一份對帳單進來。行員請他們分開坐下登記，同時請同仁立刻報告經理。

branch-passes-on-hard-cases = 上級單位接到重大疑難、群體、重複或越級的客訴，立刻呈報省行協調處理。
    .name = 疑難客訴報省行
    .reason = 需要幾個業務部門一起動的事，只有省行調度得動。
    .example = 三家分行同一天接到同一種客訴，上級單位的客訴處理小組當天上午就呈報省行，不等週報。

other-province = 跨省辦理的業務引起客訴，本級無法解決，呈報上一級協調當地分行。
    .name = 跨省客訴報上級
    .reason = 憑證在外省，本地再怎麼努力也只能空等。
    .example = 客戶在外省申請的卡片被誤凍結，本地調不到原始憑證，當天就呈報上級請對方查證，並告訴客戶何時會有回覆。

bad-press-up = 得知有可能損害本行形象的報導或貼文，儘速呈報。
    .name = 負面報導儘速報
    .reason = 第一個小時還能更正，過了半天就只能道歉。
    .example = 客戶給行員看手機：「你們上新聞了。」行員記下標題和平台，立刻報告主管，不評論，也不轉傳。

away-from-the-crowd = 客戶吵鬧、聽不進說明或喝醉了，盡量請他到人少、有監視器的地方談。櫃檯行員走不開，就請同仁支援。
    .name = 請離人群再談
    .reason = 圍觀的人越多，他越下不了台，其他客戶也跟著不安。
    .example = 「那邊比較安靜，我請大廳襄理陪您坐下慢慢說。」

security-when-attacked = 客戶動手打人、衝撞櫃檯，或聚眾鬧事，立刻通知保全或報警。
    .name = 遇攻擊即叫保全
    .reason = 一動手就不是服務的問題，慢一步就可能有人受傷。
    .example = 客戶推倒排隊用的圍欄，揪住大廳襄理的衣領，行員馬上按下報警鈕。

no-needless-security = 客戶只是生氣、大聲，沒有動手，也沒有聚眾鬧事，不叫保全。
    .name = 沒動手不叫保全
    .reason = 保全一來，想討個公道的人就覺得自己被當成壞人。文件要求避免衝突升高，本條是由此推得的。
    .example = 客戶拍桌要見主管，行員招手叫來保全，客戶馬上拿出手機錄影。

wait-soothed-by-lobby = 客戶抱怨等太久，大廳襄理要上前安撫，或讓他手上有事可做，不再一直盯著叫號螢幕。
    .name = 久候由大廳安撫
    .reason = 沒有人理的十分鐘，比有人陪的半小時更久。
    .example = 「您前面還有四位，大概二十分鐘。這張單子先填好，輪到時可以快一半，我幫您倒杯水。」

agitated-soothed-by-lobby = 客戶情緒失控，大廳襄理要上前安撫，或設法轉移他的注意。
    .name = 失控先由大廳安撫
    .reason = 大廳襄理離得最近，最初一分鐘有人陪，情緒就緩得下來。文件寫的是大廳襄理安撫久候的客戶；用到情緒失控的客戶，是推得的。
    .example = 客戶當眾大哭，大廳襄理扶她坐下，遞上一杯水：「您的單子已經在辦，經理馬上過來，我先陪您坐一下。」遠遠站著看，不行。

agitated-to-quiet-room = 客戶情緒激動、焦躁不安，分行經理要請他到貴賓室，坐下來勸解。
    .name = 請到貴賓室勸解
    .reason = 換到安靜的地方，多數人會跟著靜下來。
    .example = 「您跟我到裡面坐，這件事我來聽，也由我來辦。」站在大廳隔著人群勸，不算。

seen-done-soon = 分行經理把客戶請進貴賓室之後，要協助儘快辦好他的業務。
    .name = 請進來就要辦好
    .reason = 只勸不辦，客戶會覺得是被支開。
    .example = 經理陪著坐下，同時請同仁把單據拿進來辦，十分鐘後交到客戶手上。

agitated-summon-help = 客戶情緒失控，櫃檯行員要請大廳襄理或經理過來，不一個人硬撐。
    .name = 情緒失控就請支援
    .reason = 隔著櫃檯能說的有限，身邊有個人坐著更有用。文件寫的是大廳襄理和經理該做什麼；行員去請他們，是推得的。
    .example = 客戶哭到說不出話。行員輕聲說「我在辦了」，一邊按鈴請大廳襄理出來陪她。

illness-or-unreason = 客戶看起來精神狀況異常，或怎麼說都說不通，分行經理視情況請家屬、公司、鄰里等出面協調。
    .name = 視情況請外部協調
    .reason = 有些結在櫃檯解不開，要熟悉他的人來解。
    .example = 老先生每天來說存摺被調包。經理核對之後，請社區的人陪同，和他女兒一起到府看過，事情才平息。

illness-call-the-head = 客戶看起來精神狀況異常，或怎麼說都說不通，櫃檯行員要請經理來，不自己硬擋。
    .name = 說不通就請經理
    .reason = 請誰出面、怎麼勸，牽涉客戶個資，要由有權限的人決定。文件寫的是由單位視情況協調；行員請經理來，是推得的。
    .example = 客戶一再說有人從牆壁裡偷他的錢。行員不爭辯：「我請我們經理來聽您說。」

no-phoning-employer = 櫃檯行員不自行聯絡客戶的家人、公司或鄰里。
    .name = 不擅自找家人公司
    .reason = 一通電話可能讓人丟了工作，客戶的帳戶狀況也跟著曝光。文件寫的是由單位出面協調；行員個人不去聯絡，是推得的。
    .example = 行員認識客戶的老闆，打電話說「你們的人在這裡鬧」，想的是幫忙，做的是洩漏個資。

incident-to-emergency-plan = 突發事件讓分行無法正常營業，分行經理要啟動應變計畫。
    .name = 突發停業啟動應變
    .reason = 亂的時候，照寫好的步驟走，比臨時想的可靠。
    .example = 隔壁失火，煙進了大廳。經理宣布啟動應變：疏散客戶、封存現金、派人在門口說明，同時通報。

no-unauthorised-interview = 未經授權，不接受記者採訪，私下閒聊也不行。
    .name = 不擅自接受採訪
    .reason = 一句個人看法登出來，就變成銀行的立場。
    .example = 記者說「不錄音，就問一句」，行員順口講了停機的經過，這已經是接受採訪。

press-declined-courteously = 記者提出採訪，當場客氣地婉拒。
    .name = 客氣婉拒採訪
    .reason = 不置可否會被當成默許，明確又客氣，才不會留下話柄。
    .example = 「謝謝您關心這件事。我不方便受訪，本行有專人負責。」

press-given-spokesperson = 婉拒採訪之後，把對外發言窗口的電話 { $spokesperson-phone } 告訴記者。
    .name = 告知發言窗口
    .reason = 有了窗口，記者就不必在大廳裡另外找人問。
    .example = 「麻煩您打 { $spokesperson-phone }，我寫在紙上給您。」

press-not-rebuffed = 對記者不喝斥、不驅趕、不掛電話。
    .name = 不粗魯對待媒體
    .reason = 被趕出去的記者照樣寫稿，寫的就是怎麼被趕出去的。
    .example = 記者剛遞上名片，行員就喊「出去，這裡不歡迎你」，違反本條；「我不方便受訪，請您先坐，我寫個電話給您」，不違反。

filming-not-blocked = 客戶在拍攝，不擋鏡頭、不搶手機、不喝令停拍；可以請他不要拍到其他客戶。
    .name = 不阻擋拍攝
    .reason = 一隻手伸向鏡頭的畫面，比任何採訪都更傷銀行的形象。文件寫的是對記者不可粗暴；用到拍攝的客戶，是推得的。
    .example = 客戶舉著手機拍櫃檯，行員喊著「不准拍」伸手去擋，違反本條；「您拍我沒關係，請不要拍到旁邊客戶的單據」，不違反。

## Confidentiality and privacy

keep-confidence = 申訴人請我們不要說出去的事，不告訴任何無關的人，被申訴的同仁也不例外。
    .name = 替申訴人保密
    .reason = 客戶信任我們才開口，洩漏一次，以後沒有人敢說實話。
    .example = 客戶私下反映三號櫃檯的態度，請行員不要說出去；下班時行員對那位同仁說「今天有人告你」，這就是洩密。

file-not-to-accused = 客訴資料絕不交到被申訴人手上，只讓他看一眼也不行。
    .name = 資料不給被申訴人
    .reason = 被申訴的人一看筆跡就知道是誰，申訴人從此不敢再來。
    .example = 行員把客戶寫的信拿給被申訴的同仁，說「你自己看人家怎麼寫的」，違反本條。

reporter-protected = 同仁或客戶檢舉違規，不說出檢舉人是誰。
    .name = 保護檢舉人
    .reason = 檢舉人要是被找麻煩，下一個看到的人就會裝作沒看到。文件鼓勵內部檢舉並獎勵檢舉人；替他保密，是推得的。
    .example = 「是出納那邊有人講的」，一句話就把人指出來了；可以說「有人反映，正在查證」。

bank-confidential = 行內的資料和安排，要留意不對外說。
    .name = 留意行內機密
    .reason = 行內的話傳到外面會走樣，還可能被人利用。
    .example = 為了讓客戶放心，行員說「內部通知說，下週還要再停一次」。用意是好的，話卻不該說。

verify-before-account-talk = 談帳戶狀況之前，先確認對方的身分。
    .name = 先核身分再談帳戶
    .reason = 說出口的餘額收不回來，而對面的人未必是帳戶本人。文件只講保護客戶隱私；先核身分的順序，是本行自訂的。
    .example = 來人自稱是公司會計，報出帳號要問餘額，行員沒有核對就唸出金額，違反本條。

not-in-public = 帳戶狀況不在旁人聽得到的地方說。
    .name = 帳戶狀況不當眾說
    .reason = 後面的人聽到金額，客戶就多一分危險。文件只講保護客戶隱私；不當眾說，是本行自訂的。
    .example = 隔著櫃檯大聲唸「您還有八萬三千元」是不對的，應該寫在紙上，或把螢幕轉給他看。

## Time limits

cutover-on-site = 系統轉換期間，分行接到客訴或上級轉來的案件，一小時內派人到現場。
    .name = 轉換期一小時到場
    .reason = 停機的日子，早到一刻，圍觀的人就少幾個。
    .example = 九點十分接到案件，經理指派承辦，十點前人已經在客戶面前。

cutover-customer-told = 系統轉換期間，分行接到客訴後四小時內，把處理情形告訴客戶。
    .name = 轉換期四小時回覆
    .reason = 事情可以還沒辦完，客戶不能沒有回音。
    .example = 「傳票已經調出來，正在和作業中心核對，下午五點前再給您結果。」

cutover-result-reported = 系統轉換期間，分行接到客訴後八小時內，把處理結果呈報本級客訴處理小組。
    .name = 轉換期八小時呈報
    .reason = 小組收齊各處的結果，才看得出哪裡是一戶，哪裡是一大片。
    .example = 下班前在案件單寫明原因、處理方式、客戶的回應，報出去；只在電話裡說「弄好了」，不算。

solution-in-system = 客訴不論從哪個管道來，臨櫃當面的也算，收到後二十四小時內登錄系統。
    .name = 一天內登錄系統
    .reason = 沒有登錄的客訴，別人看不到，也沒有人會去辦。
    .example = 週五晚上收到的郵件，週六晚上前登錄；留到週一一起登錄，就逾時了。

solution-in-touch = 客訴收到後四十八小時內聯絡客戶，告知處理進度。
    .name = 兩天內聯絡客戶
    .reason = 申訴寄出去沒有回音，客戶會以為石沉大海。
    .example = 「您前天的來信我們收到了，正在查九月那筆手續費，我是承辦人，敝姓周。」

association-passed-on = 銀行業協會收到客訴，兩個營業日內轉給相關銀行。
    .name = 協會兩日內轉辦
    .reason = 轉得慢，留給銀行查證的時間就少了。
    .example = 週一收到來信，週三下班前轉到銀行；放到週五，後面的期限就都趕了。

association-facts-verified = 收到協會轉來的客訴，兩個營業日內查證清楚。
    .name = 轉辦兩日內查證
    .reason = 早一天弄清事實，分行就多一天可以和客戶談。
    .example = 週三收到轉辦單，週五前調錄影、看傳票、問當事人，三樣齊全才算查證。

association-reported = 收到協會轉來的客訴，五個營業日內把處理結果回報協會。
    .name = 五日內回報協會
    .reason = 協會一直追蹤這件客訴，各家銀行處理得如何，都會寫進它的通報。
    .example = 週三收到，下週三前回報：事實、責任、處理方式、客戶的回應，四項齊全。

association-final-answer = 分行收到上級轉來的客訴，三個營業日內給客戶最後的答覆；辦不完的，三個營業日內約定再回覆的日期。
    .name = 轉辦三日內答覆
    .reason = 轉了兩手的客訴，客戶已經等了很多天。
    .example = 週一收到，週四前答覆：「多收的二十元今天退到您的帳戶，承辦同仁也已經向您致歉，這件事處理完了。」

association-progress-reported = 分行收到上級轉來的客訴，三個營業日內無法給最後答覆的，要在期限內向上級單位呈報進度。
    .name = 三日未結報進度
    .reason = 上級早點知道卡在哪裡，才來得及協調。
    .example = 週一收到，週四前呈報：「傳票已調到，外地分行週五回覆，下週一給客戶最後答覆。」過了期限才補報，不算。

plan-handled = 客訴收到後，一般在五個營業日之內處理完畢。
    .name = 五個營業日結案
    .reason = 客訴平均要七天才辦完，客戶的不滿有不少是等出來的。
    .example = 週四收件，下週四前結案。中間隔著週末，週末不算。

deputy-in-place = 上級單位承辦客訴的人每次離席之前，都要把手上的事交代給代理人。
    .name = 離席先交代代理人
    .reason = 客戶不會挑您在的時候來。
    .example = 承辦去開會前對代理人說：「兩件沒辦完的在夾子裡，王小姐十一點會打來。」只把電話轉語音信箱，不算交代。

post-handed-over = 離開櫃檯或座位之前，先把手上的客戶、現金和沒辦完的事交代給接手的同仁。
    .name = 離席先交代
    .reason = 人一走，櫃裡的現金和等著的客戶都沒有人管。文件只管承辦客訴的人，櫃檯也照這樣辦，是本行自訂的。
    .example = 客戶走出門，行員抓起傘就追，錢箱開著，違反本條；先請隔壁同仁鎖好錢箱、顧住櫃檯再去，不違反。

never-nobody = 任何時候都不讓客訴沒有人接：電話有人聽，櫃檯有人管。
    .name = 客訴總有人接
    .reason = 響了十幾聲沒人接的客訴專線，本身就是第二件客訴。
    .example = 承辦請假，代理人去了金庫，專線響了二十分鐘，這就是無人受理。

head-phone-on = 系統轉換停業期間，分行經理的手機二十四小時開著，打得通。
    .name = 手機全天開通
    .reason = 公告上寫的就是這個號碼，客戶半夜打不通，白天就會去找媒體。
    .example = 晚上十一點客戶打來說卡片被吃了，經理接起來，記下，告訴他明早幾點有人回覆；關機睡覺，違反本條。

## Activities: staff. What counts as one, and what does not

activity-greet = 問候客戶
    .description = 招呼客戶，或示意已經看到他。只叫號、只說「證件」不算。
activity-thank = 向客戶道謝
    .description = 為具體的事向客戶道謝。句尾順口一句「謝謝配合」不算。
activity-take_leave = 向客戶道別
    .description = 客戶要走時道別。講完業務就轉去叫下一號不算。
activity-listen = 聽客戶說完
    .description = 讓客戶把話說完，不插嘴，也不急著給辦法。嘴上應著、手上忙別的不算。
activity-ask_need = 詢問真正需求
    .description = 問錢作什麼用、什麼時候要、最擔心什麼。問證件、問帳號不算。
activity-restate_concern = 重述客戶的擔心
    .description = 用自己的話把他擔心的事說回去。「您的心情我了解」不算。
activity-soothe = 安撫客戶
    .description = 說得到、做得到的安撫，例如請坐、說明正在處理。叫他「不要激動」不算。
activity-distract = 轉移客戶注意
    .description = 讓等候的客戶手上有事、心裡有數，例如先填單、告知前面還有幾位。請他看電視不算。
activity-apologise = 向客戶道歉
    .description = 為一件說得出的事道歉。不知道為什麼道歉的口頭禪不算，替銀行認責另計。
activity-admit_liability = 替銀行承認過失
    .description = 責任未釐清就說是銀行的錯，包括「應該是我們的問題」。表達關心、為久候致歉不算。
activity-insult = 口出惡言
    .description = 辱罵、挖苦、回嘴。平靜說明不能罵人不算。
activity-dare_to_complain = 用客訴回嗆客戶
    .description = 用「那您去客訴啊」之類的話回嗆。客戶詢問而告知電話不算。
activity-lecture = 對客戶說教
    .description = 說教、責怪客戶，包括「當初是您自己簽的」。說明規定的道理不算。
activity-grovel = 卑微求饒
    .description = 求饒、訴苦、拜託客戶放過。認真道歉不算。
activity-recite = 講制式話術
    .description = 講一句對誰都能講的話術，後面沒有下文。問候和道別不算。
activity-rush = 催促求快
    .description = 為省時間打斷、催促，或省略客戶該看的步驟。動作俐落而不催人不算。
activity-feed_panic = 言語製造恐慌
    .description = 說出會讓客戶更慌的話，例如「很多人的錢都不見了」。照公告說明影響範圍不算。
activity-set_limit = 平靜劃出界線
    .description = 平靜說明不能這樣，同時事情照辦。威脅不給辦不算。
activity-stay_silent = 沉默不答
    .description = 輪到自己說話而沒有說，客戶等到不耐煩。先聽客戶說完不算。
activity-refuse = 拒絕客戶的要求
    .description = 對客戶的某項要求說不。暫時辦不了、約好何時能辦不算。
activity-give_reason = 說明理由
    .description = 說出客戶聽得懂的理由。「這是規定」四個字不算。
activity-offer_alternative = 提供其他方式
    .description = 說出一條客戶今天或某時走得通的其他方式。「您再想想辦法」不算。
activity-explain = 說明情況
    .description = 說明事情經過或處理方式。猜測原因不算，照條款解說另計。
activity-explain_terms = 照條款解說
    .description = 拿出條款、收費表，對著原文說明。憑印象說「契約裡有」不算。
activity-explain_outage = 說明停機狀況
    .description = 說明停的是什麼、什麼時候恢復。只說「不能辦」不算。
activity-give_published_wording = 照公告說明
    .description = 照本行公告的內容說明異常和影響。自己多加一句原因，另計為猜測。
activity-speculate = 猜測原因
    .description = 說出沒有公布的原因、責任或恢復時間。照公告唸不算。
activity-propose = 提出處理方式
    .description = 提出一個具體的處理方式。「我幫您問問看」不算。
activity-ask_view = 徵詢客戶意見
    .description = 問客戶這樣可不可以。說完就動手不算。
activity-solve_now = 當場辦妥
    .description = 把能辦的事當著客戶辦完。答應稍後辦不算。
activity-give_next_word = 約定下次回覆時間
    .description = 約好下次什麼時候、由誰回覆。「有消息通知您」不算。
activity-promise_completion_time = 承諾完成時間
    .description = 講定哪一天、幾點前有結果。「儘快」不算，只約下次通話另計。
activity-give_final_answer = 給予最後答覆
    .description = 把處理結果和依據告訴客戶。告知進度不算。
activity-give_channel = 告知申訴管道
    .description = 說出申訴可以找誰、打什麼電話。只給行外的去處，另計為打發到行外。
activity-decline_complaint = 拒收客訴
    .description = 不讓客戶申訴，或勸他不要申訴。說明由誰受理不算。
activity-send_outside = 把客戶打發到行外
    .description = 為了脫手叫客戶去找行外機構。客戶問起協會而據實告知不算。
activity-pass_the_buck = 推給別人
    .description = 把分內的事推給別的部門、系統或客戶。交給有權限的人並說明由誰接手不算。
activity-stall = 找理由拖延
    .description = 沒有理由往後拖，或該做的事放著不做。約好時間的等候不算。
activity-cover_up = 包庇隱瞞
    .description = 隱瞞、更動紀錄，或勸人不要提。據實記錄並說明難處不算。
activity-record_complaint = 登記客訴
    .description = 把時間、單位、姓名、電話、事由、訴求六項記下來。寫在便條紙上、漏了電話都不算。
activity-tell_purpose = 說明個資用途
    .description = 請客戶留個資之前或當下，說明作什麼用途。事後補一句不算。
activity-hand_over_record = 移交客訴紀錄
    .description = 把紀錄交到負責的人手上，他知道接了。放桌上、夾進簿子不算。
activity-classify_complaint = 登記客訴類別
    .description = 在登記表選定一個類別，資料欄「客訴類別」註明選了哪一個。口頭說一聲不算。
activity-verify_facts = 查證事實
    .description = 看傳票、明細、錄影，或問過當事人。只聽單方說法不算。
activity-establish_responsibility = 認定責任
    .description = 註明銀行有責、銀行無責或雙方都有責任，資料欄「責任」寫明結論。口頭表態不算。
activity-offer_remedy = 提出補救
    .description = 對已經發生的差錯提出更正、退還或賠償。說明、安撫、指一條路不算。
activity-take_on_complaint = 接下客訴
    .description = 分行經理接下登記單，由自己追到結案；只用在會演到結案的情節。行員登記不算。
activity-pass_on_complaint = 轉辦客訴
    .description = 首位負責人把客訴轉給其他部門或人員承辦。行員把紀錄交給經理不算。
activity-follow_up_case = 追蹤轉辦結果
    .description = 主動詢問承辦人進度或結果，並記下回覆。等對方通知不算。
activity-urge_handler = 催辦
    .description = 提醒承辦人期限已到，請他加速。隨口問一句「怎麼樣了」不算。
activity-report_progress = 向上級呈報進度
    .description = 說明辦到哪裡、為什麼沒辦完、預計哪天有結果。只說「還在辦」不算。
activity-conclude_case = 處理完畢
    .description = 客訴已有結果，該做的都做了。客戶不再追問不算。
activity-close_in_writing = 書面結案
    .description = 把過程、結果、客戶的回應寫成紀錄存檔。只寫「已處理」不算。
activity-ask_satisfaction = 詢問是否滿意
    .description = 結案後問客戶對結果是否滿意。處理途中問「這樣可以嗎」不算。
activity-call_back = 回電客戶
    .description = 聯絡表示不滿意的客戶，問清楚原因。群發簡訊不算。
activity-arrive_on_site = 到達現場
    .description = 承辦人到了客戶所在的地方。電話裡指揮不算。
activity-contact_customer = 聯絡客戶告知進度
    .description = 打電話、回信或當面告訴客戶辦到哪裡。沒有打通不算。
activity-report_result = 呈報處理結果
    .description = 把結果報給本級客訴處理小組。只在分行內說一聲不算。
activity-enter_in_system = 登錄系統
    .description = 客訴在系統裡有了案號。寫在紙上待登錄不算。
activity-enter_in_register = 登進登記簿
    .description = 在客訴登記簿寫下客戶、事由、去向，辦結後補上結果。寫在自己的本子上不算。
activity-file_complaint = 客訴歸檔
    .description = 把一件客訴的全部資料編號歸檔。只寫一句結案紀錄，另計書面結案。
activity-report_daily_figures = 每日分類回報
    .description = 把當天的客訴按類別統計，報給上一級。口頭說「今天沒什麼事」不算。
activity-hand_to_deputy = 交代代理人
    .description = 離席前把在辦的事、客戶和現金交代給接手的同仁。設語音信箱不算。
activity-leave_post = 離開座位
    .description = 承辦客訴的人離席，或行員丟下櫃檯走開，客戶會找不到他。大廳襄理在大廳走動不算。
activity-leave_unattended = 無人受理
    .description = 客訴電話沒人聽，或櫃檯沒人管。請客戶稍候、有人接手不算。
activity-go_out_of_reach = 聯絡不上
    .description = 分行經理手機關機，或打來沒有人接，也沒有人代接。占線後回撥不算。
activity-log_incident = 寫入工作日誌
    .description = 把時間、事情、做了什麼寫進工作日誌。口頭交班不算。
activity-promise_compensation = 承諾賠償
    .description = 承諾賠償、減免、刪紀錄，求償裡的手續費也算；或暗示「應該會賠」「我幫您爭取」。照原話記下訴求不算。
activity-promise_fee = 承諾負擔費用
    .description = 承諾退還或由銀行負擔某項費用。請分行經理決定不算，求償裡的費用另計。
activity-settle_with_gift = 拿贈品抵賠償
    .description = 拿贈品換客戶不追究，或當作賠償。單純表示歉意送一份不算。
activity-request_joint_review = 請業務部門會商
    .description = 請業務部門一起研議求償。只說「主管會考慮」不算。
activity-bend_rule = 違規通融
    .description = 為了讓客戶滿意少做一道規定程序，或拆開來辦。規定允許的彈性處理不算。
activity-lend_own_money = 用自己的錢代墊
    .description = 行員自己掏錢給客戶用。幫客戶想其他辦法不算。
activity-settle_privately = 私下和解
    .description = 私下留聯絡方式、私下給好處、私下簽和解。經分行辦理的不算。
activity-verify_identity = 核對身分
    .description = 看證件正本，與本人、帳戶核對。看照片、憑面熟不算。
activity-weigh_risk = 評估風險
    .description = 核准前看帳戶有無異常、憑證齊不齊、能否追回。只問金額不算。
activity-advance_cash = 緊急支付現金
    .description = 停機期間把現金付給客戶，金額寫在資料欄。核准而未付不算。
activity-approve_advance = 核准緊急支付
    .description = 分行經理同意一筆緊急支付，金額寫在資料欄。付款本身另計。
activity-approve_fee = 同意負擔費用
    .description = 分行經理決定由行裡負擔某項費用，行員已經知道。行員自己估計會同意不算。
activity-guide_other_atm = 指引到他行提款機
    .description = 告訴客戶附近哪家銀行的提款機可用。答應負擔手續費另計。
activity-take_oral_loss_report = 受理口頭掛失
    .description = 停機期間依緊急程序口頭掛失。收下書面申請另計。
activity-take_formal_loss_report = 停機時收正式掛失
    .description = 停機期間受理正式掛失，包括先收申請書等系統恢復。系統正常時辦理不算。
activity-tell_five_days = 告知五日期限
    .description = 說明五日內到分行辦正式掛失，逾期失效；最好寫下日期。「儘快來補辦」不算。
activity-escalate = 向上通報
    .description = 向上一級報告，對方已經知道。打算報、只寫在日誌裡不算。
activity-report_to_business_line = 通報業務部門
    .description = 把異常報給主管該業務的部門，附時間和序號。只告訴隔壁同仁不算。
activity-summon_colleague = 請同仁支援
    .description = 請大廳襄理、經理或同仁過來支援。叫保全另計。
activity-lead_aside = 請客戶到一旁
    .description = 請客戶到人少、有監視器的地方坐下談。請他到外面等不算。
activity-lead_to_quiet_room = 請到貴賓室
    .description = 分行經理把客戶請進貴賓室坐下談。站在走道談不算。
activity-see_it_done = 督促辦妥
    .description = 經理看著這筆業務辦完、交到客戶手上。交代一聲就走不算。
activity-contact_family_or_unit = 聯絡家屬或公司
    .description = 聯絡客戶的家人、公司、鄰里。客戶自己打電話請人來不算。
activity-call_security = 叫保全或報警
    .description = 叫保全或報警。請大廳襄理過來不算。
activity-start_emergency_plan = 啟動應變計畫
    .description = 分行經理宣布依應變計畫辦理，並指派各人做什麼。只叫大家別慌不算。
activity-accept_interview = 接受採訪
    .description = 對記者說事情經過、看法或數字，「不會登」的閒聊也算。告知電話不算。
activity-decline_interview = 客氣婉拒採訪
    .description = 客氣說明自己不方便受訪。「無可奉告」另計為粗魯對待。
activity-give_spokesperson = 告知發言窗口電話
    .description = 把對外發言窗口的電話告訴記者。叫他自己去查不算。
activity-rebuff_press = 粗魯對待記者
    .description = 對記者喝斥、驅趕、掛電話。客氣婉拒不算。
activity-interfere_with_filming = 阻擋拍攝
    .description = 擋鏡頭、搶手機、喝令不准拍。請他不要拍到其他客戶不算。
activity-discuss_account = 談到帳戶狀況
    .description = 說到餘額、明細、商品等帳戶裡的事。問辦什麼業務不算。
activity-expose_account = 當眾說出帳戶狀況
    .description = 帳戶裡的事讓旁人聽到、看到，或傳到群組。寫在紙上給本人看不算。
activity-leak_confidence = 洩漏應保密的內容
    .description = 把申訴人要求保密的事告訴非承辦的人。依規定交給承辦人不算。
activity-leak_internal = 洩漏行內機密
    .description = 把內部通知、安排、數字告訴行外的人。公告裡已有的不算。
activity-give_file_to_accused = 資料交給被申訴人
    .description = 把客訴資料交到被申訴人手上，讓他看一眼也算。由主管就事詢問他不算。
activity-reveal_reporter = 說出檢舉人
    .description = 說出檢舉人的姓名，或說得讓人猜得到。只說有人反映不算。

## Activities: the bank behind them, and what reaches them

activity-review_complaint = 初步審核客訴
    .description = 權責單位看過內容，判斷是不是有效客訴。只登記、沒有看，不算。
activity-assign_handler = 指派專人
    .description = 權責單位按類型定下承辦人，本人已知道。只寫「相關單位」不算。
activity-agree_joint_review = 業務部門會商同意
    .description = 業務部門會商後同意賠償，由部門一方作成。行員自己估計會同意不算。
activity-reject_after_review = 審核後不受理
    .description = 權責單位審核後決定不受理。行員拒收另計。
activity-tell_review_reason = 告知不受理理由
    .description = 權責單位把不受理的理由告訴申訴人。只發一紙「不受理」不算。
activity-report_to_province = 呈報省行
    .description = 上級單位把客訴呈報省行或上一級小組。分行呈報上級另計。
activity-pass_to_member = 協會轉給銀行
    .description = 協會把客訴轉給相關銀行。協會內部流程不算。
activity-report_to_association = 回報協會
    .description = 銀行把處理結果報給協會。口頭告知進度不算。
activity-receive_cutover_case = 收到轉換期客訴
    .description = 系統轉換期間客訴或案件到了分行，轉換期時限從此起算。平日的客訴不算。
activity-receive_channel_complaint = 收到客訴
    .description = 專線、網路、郵件、信函或臨櫃當面的客訴到了行裡，登錄和聯絡的時限從此起算。沒有要客訴的抱怨不算。
activity-receive_at_association = 協會收到客訴
    .description = 銀行業協會收到客訴，轉辦時限從此起算。銀行收到另計。
activity-receive_from_association = 收到協會轉辦
    .description = 銀行收到協會轉來的客訴，查證和回報的時限從此起算。分行收到另計。
activity-receive_transfer = 分行收到轉辦
    .description = 分行收到上級轉來的客訴，三個營業日的答覆時限從此起算。轉換期的案件另計。
activity-receive_plan_case = 收到限期客訴
    .description = 客訴依五個營業日的期限辦理，從此起算。已用其他時限起點的不再用它。
activity-learn_case_stalled = 得知轉辦延宕
    .description = 首位負責人得知承辦人沒有按時辦。還在期限內不算。
activity-face_missed_deadline = 眼看辦不完
    .description = 分行看出期限內無法結案。已經辦完只差登錄不算。
activity-learn_of_coverage = 得知負面報導
    .description = 有人告知，或自己看到有損本行形象的報導、貼文。客戶只是揚言要發，另計。
activity-halt_business = 分行停止營業
    .description = 突發事件讓分行無法正常營業。單一櫃檯停用不算。
activity-close_cutover_day = 轉換期一天結束
    .description = 系統轉換期間一天的營業結束，當天的客訴要回報。平日結束營業不算。

## Activities: customer

activity-vent = 客戶宣洩不滿
    .description = 客戶訴說不滿，沒有罵人。罵人另計。
activity-state_need = 客戶說出需求
    .description = 客戶說出真正要辦成的事。只說要什麼、不說為什麼不算。
activity-abuse = 客戶辱罵
    .description = 客戶辱罵行員。大聲、說銀行不好不算。
activity-show_agitation = 客戶情緒激動
    .description = 客戶慌張、激動，看得出來。平靜表達不滿不算。
activity-lose_composure = 客戶情緒失控
    .description = 客戶大哭、發抖、嚷到停不下來，說不成話。一時激動不算。
activity-raise_justified_complaint = 客戶抱怨得有理
    .description = 客戶抱怨的事確有其事，是我們沒做好。責任還沒釐清的不算。
activity-bring_solvable_matter = 客戶提出當場能辦的事
    .description = 客戶說的事櫃檯現在就能辦好。要查、要等外部的不算。
activity-demand_impossible = 客戶要求辦不到的事
    .description = 客戶要的事誰都不該辦或辦不到。只是超過本級權限，另計。
activity-demand_beyond_authority = 客戶要求超過權限
    .description = 客戶要的事本級無法決定，上級或許可以。求償另計。
activity-misunderstand_terms = 客戶誤會條款
    .description = 客戶對商品或收費的說法與條款不符。條款沒有告知過他的不算。
activity-complain_of_wait = 客戶抱怨久候
    .description = 客戶為排隊、辦得慢而抱怨。只是問還有幾位不算。
activity-complain_of_cutover = 客戶因轉換客訴
    .description = 經確認由系統轉換引起的客訴。轉換期間的一般客訴不算。
activity-report_data_error = 客戶反映資料異常
    .description = 客戶發現自己的姓名、地址、餘額顯示不對。帳上少了款另計。
activity-report_transaction_error = 客戶反映帳務異常
    .description = 客戶的現金、轉帳、結算辦錯或沒有入帳。資料顯示不對另計。
activity-raise_grave_complaint = 客戶提出重大客訴
    .description = 涉及大額、多人、違法或人身安全的客訴。說得激烈的小事不算。
activity-complain_again = 客戶再度客訴
    .description = 已經處理過的事，客戶又來客訴。同一次談話裡重複說不算。
activity-go_over_heads = 客戶越級申訴
    .description = 客戶已經告到上級或外部。只說要去告不算。
activity-complain_in_group = 多人同訴
    .description = 三人以上為同一個問題客訴。家人陪同前來不算。
activity-raise_cross_province_case = 客戶提出跨省客訴
    .description = 客訴的業務是在外省辦的。客戶只是外地人不算。
activity-make_a_scene = 客戶當眾吵鬧
    .description = 客戶當眾吵鬧，旁人都看過來。坐著發牢騷不算。
activity-refuse_to_listen = 客戶聽不進說明
    .description = 說明和勸告客戶一概不聽。聽了不同意不算。
activity-come_drunk = 客戶酒醉前來
    .description = 看得出喝多了。身上有酒味而談吐如常不算。
activity-act_unreasonably = 客戶異常或無理
    .description = 客戶看起來精神狀況異常，或一味無理取鬧。生氣、固執不算。
activity-attack = 客戶動手衝撞
    .description = 客戶動手打人、衝撞櫃檯、砸東西。拍桌、大聲不算。
activity-gather_and_disrupt = 聚眾鬧事
    .description = 幾個人堵門、圍櫃檯，分行無法營業。幾個人一起來客訴不算。
activity-demand_cash = 客戶急要現金
    .description = 停機期間客戶急著要用現金。平常提款不算。
activity-claim_compensation = 客戶要求賠償
    .description = 客戶要求賠償損失。要求道歉、更正不算。
activity-reject_solution = 客戶不接受方案
    .description = 客戶不接受提出的方案。還在問細節不算。
activity-ask_channel = 客戶詢問申訴管道
    .description = 客戶詢問要去哪裡申訴。只是揚言要客訴不算。
activity-film = 客戶錄影
    .description = 客戶拍攝大廳、櫃檯或行員。看手機不算。
activity-request_interview = 記者要求採訪
    .description = 記者提出採訪，或以記者身分打聽。客戶打聽不算。
activity-threaten_media = 揚言要找媒體
    .description = 客戶揚言要找媒體或貼上網。已經貼出來的另計。
activity-use_extreme_words = 客戶說出激烈的話
    .description = 客戶說出要傷害自己、別人，或玉石俱焚之類的話。罵人另計。
activity-leave_in_anger = 客戶負氣離開
    .description = 客戶帶著怒氣離開，一聲不響也算。事情沒辦成而平靜離開不算。
activity-rate_unsatisfied = 客戶表示不滿意
    .description = 結案後客戶評價不滿意。處理途中的不滿不算。
activity-accept = 客戶接受方案
    .description = 客戶同意提出的方案。沉默不算。
activity-leave = 客戶離開
    .description = 客戶離開，沒有怒氣。帶著怒氣離開另計。

## What rules compare

field-amount = 金額
field-class = 客訴類別
field-responsibility = 責任
fact-tier = 客戶等級
    .ordinary = 一般客戶
    .vip = 貴賓客戶
fact-class = 客訴類別
    .service-quality = 服務品質
    .product = 商品功能
    .staff-attitude = 行員態度
    .technical = 系統故障
    .fees = 費用
    .product-information = 商品資訊
fact-responsibility = 責任
    .bank = 銀行有責
    .none = 銀行無責
    .shared = 雙方都有責任

## What the documents provide for real cases, mildest first; for reference

consequences-title = 文件對真實客訴案件規定的處分，由輕到重
consequences-talk = 約談（《銀行業協會客訴受理及處理辦法》審議稿 12.1）
consequences-criticism = 通報批評（《銀行業協會客訴受理及處理辦法》審議稿 12.2；《銀行客訴處理細則》 9.3，並由責任部門和個人承擔因此造成本行的信譽損失和經濟損失）
consequences-retraining = 暫離職務受訓（《客訴處理應變計畫》 3.3）
consequences-awards = 取消績優評選資格（《銀行業協會客訴受理及處理辦法》審議稿 12.3）
consequences-warning = 警告（《金融機構客戶服務標準及懲處措施》 4.2）
consequences-fine = 罰款（《金融機構客戶服務標準及懲處措施》 4.2）
consequences-demotion = 降職（《金融機構客戶服務標準及懲處措施》 4.2）
consequences-dismissal = 解僱（《金融機構客戶服務標準及懲處措施》 4.2）
consequences-note = 以上僅供查閱。演練只為學習：任何一次演練，不論成績如何，都不會據以提出懲處。
