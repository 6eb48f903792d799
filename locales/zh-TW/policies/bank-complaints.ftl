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

document-000_b577bf5bb66d4348 = 《銀行客訴與爭議處理方案》
document-002_9ff6a4b43192608c = 《銀行客戶滿意度提升方案》
document-003_2f51cd16205a384a = 《客訴改善與公會管理規定》
document-004_192e399bfba1d3a2 = 《銀行客訴處理細則與應變計畫》

## Conduct towards the customer

civil-words = 客戶臨櫃，先問候，再談業務。您的第一個動作，要讓客戶知道有人在招呼他。
    .name = 先行問候
    .reason = 第一句話決定整場談話的氣氛，被招呼過的客戶比較願意好好說。
    .example = 「您好，讓您久等了，請坐。」說完再接單據；不要頭也不抬，只說「證件」兩個字。

civil-leave = 客戶離開時要道別，事情沒辦成也一樣。
    .name = 道別送客
    .reason = 客戶記得最清楚的往往是最後一句話，白跑一趟的時候尤其如此。
    .example = 「今天沒能幫您辦好，讓您跑這一趟不好意思，請慢走。」

never-dare-to-complain = 任何情況都不能用「那您去客訴啊」之類的話回嗆客戶。客戶詢問客訴電話，據實告知，不算違反本條。
    .name = 不以客訴回嗆
    .reason = 這種話等於告訴客戶我們不在乎，原本只是口角，就這樣變成客訴案。
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

hear-the-need = 問清楚客戶真正要辦成什麼：錢要作什麼用、什麼時候要、最擔心的是什麼。
    .name = 問明真正需求
    .reason = 客戶開口要的和心裡急的常常是兩回事，不問就會幫錯忙。
    .example = 客戶堅持提領兩萬元現金，問了才知道是今天要付貨款，用匯款一樣能處理。

listen-before-solving = 讓客戶把事情說完，再提處理方式。
    .name = 先聽完再處理
    .reason = 話還沒說完就端出方案，再好的方案客戶也聽不進去。
    .example = 客戶才說到「昨天那筆匯款」，行員就搶著說「我幫您重匯」，其實他想問的是手續費。

sincere-apology = 客戶抱怨得有道理，要儘快誠心道歉，並說明是為了哪件事道歉。
    .name = 該道歉要及時
    .reason = 一句對不起來得越晚，客戶越覺得銀行不認帳。
    .example = 「收執聯上把您的大名打錯，害您多跑一趟，真的很抱歉。」

no-unfounded-admission = 責任還沒釐清，可以表達關心，不可以替銀行承認過失。
    .name = 未釐清不認責
    .reason = 隨口承認的責任會變成求償的依據，釐清後再改口，更傷信任。
    .example = 「款項晚到，換作是我也會急，原因我請同仁查」可以說；「一定是我們弄錯了」不可以說。

soothe-when-agitated = 客戶慌張或激動時，先安撫，或把他擔心的事重述一遍，再往下處理。不說會讓人更慌的話。
    .name = 先穩定情緒
    .reason = 人在慌亂時聽不進說明，穩下來才談得下去。
    .example = 客戶發現餘額少了一筆，聲音都在發抖。「您先請坐。您擔心錢被人轉走，這一筆我現在就核對。」

set-a-limit = 客戶辱罵時，平靜地說明不能這樣，同時讓他知道事情還在處理。
    .name = 劃出界線持續服務
    .reason = 一味忍耐會招來更多辱罵，停下不辦又誤了客戶的事，所以話要說清楚，手上不能停。
    .example = 「請您不要這樣稱呼我。單子我還在處理，再兩分鐘就好。」

no-bare-refusal = 無法辦理的事，拒絕時要把理由說清楚。
    .name = 拒絕要說理由
    .reason = 沒有理由的「不行」，客戶聽起來就是不想辦。
    .example = 「代領這麼大的金額，要看兩位的證件，是怕有人冒領令堂的存款。」而不是一句「規定就是不行」。

refusal-with-a-way = 拒絕之後，接著告訴客戶還有什麼方式可以走。
    .name = 拒絕也給出路
    .reason = 客戶來是要把事情辦成，有了第二條路，「不行」就不是死路。
    .example = 「臨櫃大額匯款今天已經截止，行動銀行晚上還能匯，我教您操作。」

## Owning the complaint

record-six-fields = 受理客訴要記齊六項：什麼時間、哪個單位、客戶姓名、電話、什麼事、希望怎麼處理。
    .name = 六項記齊
    .reason = 少一項，接手的同仁就得再問一次，客戶就得再氣一次。
    .example = 紀錄上只寫「客戶不滿收費」，沒有留電話，隔天誰也聯絡不上他。

record-handed-over = 寫好的客訴紀錄要交到承辦人手上，並說明接下來由誰追蹤。
    .name = 紀錄交到承辦人
    .reason = 登記簿上沒人認領的一頁，等於這件事沒人接。
    .example = 紀錄單當場交給經理簽收，是對的；壓在鍵盤底下等明天再說，是錯的。

tell-purpose = 請客戶留下姓名、電話等個資時，說明要作什麼用途。
    .name = 說明個資用途
    .reason = 客戶有權知道自己的個資用在哪裡，說清楚了才會放心留真的號碼。
    .example = 「留您的手機，只是為了把查詢結果通知您。」

no-passing-the-buck = 分內的事不往外推，也不找理由往後拖。
    .name = 不推事不拖延
    .reason = 客戶被踢一圈皮球，火氣加倍，事情最後還是回到櫃檯。
    .example = 「卡片的事是信用卡部的，您自己打去問」是推；「過兩天再來看看」是拖。

no-obstructing-complaint = 客戶提出客訴，行員一律先收下。是否受理由權責單位決定，不受理的理由也由權責單位說明。
    .name = 客訴一律先收下
    .reason = 擋回去的客訴不會消失，只會換個地方，帶著更大的火氣回來。
    .example = 「這種小事不算客訴」不可以說；「您請說，我先登記，權責單位看過會回覆您」可以說。

give-channel-when-asked = 客戶問要去哪裡申訴，依分行、總行、銀行公會的順序據實告知。本行專線是 { $hotline }。
    .name = 有問即告知管道
    .reason = 把電話藏著不講，客戶只會更認定我們理虧。
    .example = 「您可以找我們主管，也可以打 { $hotline }；還不滿意，銀行公會也受理。」

no-deflecting-outside = 不為了脫手把客戶打發到行外，行內能處理的就在行內處理。
    .name = 不往行外打發
    .reason = 把人請到外面，問題還在，我們卻失去了當面處理的機會。
    .example = 客戶覺得利息算錯，行員說「您去問主管機關」。該做的是當場算給他看，還算不清楚再往上報。

ask-view-of-solution = 提出處理方式之後，問客戶覺得可不可以。
    .name = 方案徵詢意見
    .reason = 客戶沒有點頭的方案，只是我們自己的方案。
    .example = 「我先發查詢，再補一張收執聯給您，您覺得這樣可以嗎？」

progress-and-next-word = 告訴客戶目前處理到哪裡，下次什麼時候、由誰回覆。
    .name = 說進度約時間
    .reason = 沒有時間點的等待最難受，有了確切的時間，客戶才走得安心。
    .example = 「查詢已經送出，今天下午三點前我打給您，有沒有結果都會打。」而不是「您回去等電話」。

work-log = 當班遇到的客訴和突發狀況，要寫進工作日誌。
    .name = 寫好工作日誌
    .reason = 接班的同仁和日後查證的人，只能從日誌知道發生過什麼。
    .example = 客戶離開後寫下：十點二十分，提款機吃卡，客戶情緒激動，已報告主管。

## Limits of authority and money

no-casual-compensation = 客戶要求賠償，或要銀行負擔費用，不承諾金額，也不承諾結果。賠不賠、賠多少，須與業務部門共同商定。
    .name = 不擅自承諾賠償
    .reason = 一句隨口的承諾，後面的客戶都會比照要求，銀行卻未必做得到。
    .example = 「手續費我作主退給您」違反本條，「應該會賠啦」也違反；「您的要求我照原話記下，由業務部門核定」不違反。

claim-recorded = 客戶求償，要把他的理由和要求記錄下來。
    .name = 求償要有紀錄
    .reason = 理由沒有寫下來，後續商議就沒有依據，客戶還得從頭再講。
    .example = 客戶說請了半天假、花了計程車錢，行員逐筆寫下日期和金額，再唸給他確認。

claim-to-joint-review = 客戶求償，要報告主管，或請業務部門一起研議，不在櫃檯決定。
    .name = 求償呈報會商
    .reason = 賠不賠、賠多少，牽涉其他部門和其他客戶，一個櫃檯決定不了。
    .example = 「這件事我現在報告主管，請個金部一起看」是對的；「我們幾個討論一下，給您一個數字」是錯的。

within-the-rules = 再想讓客戶消氣，也不違反規定、不私下和解、不拿自己的錢代墊。
    .name = 守住規章
    .reason = 破例一次，以後人人都有理由要求比照，出了差錯還要您一個人承擔。
    .example = 客戶沒帶證件又急著用錢，行員說「我先借您兩千，不要講出去」。心意是好的，做法不行。

outage-persuade-first = 系統停機期間客戶急需現金，先誠懇說明停機狀況，看能不能另作安排；真的勸不動，再談緊急支付。
    .name = 停機先說明再支付
    .reason = 狀況說清楚了，多數客戶能另想辦法，緊急支付才留得給真正沒辦法的人。
    .example = 「系統今晚轉換，提款明早恢復。您這筆錢幾點要用？身邊有沒有他行的卡可以先用？」

advance-decided-above = 緊急支付由分行經理決定，行員付款之前必須先報告。
    .name = 緊急支付先報告
    .reason = 停機時帳務無法完整核對，風險要由有權限的人來衡量。
    .example = 行員看客戶急得掉淚，先付了三千元，事後才報告。金額沒有超過上限，做法仍然違規。

advance-identity-first = 緊急支付之前，先核對客戶的身分和帳戶。
    .name = 支付前核對身分
    .reason = 停機時系統幫不上忙，錢付錯人就很難追回。
    .example = 「請把身分證和存摺給我核對，核對好我就去請示經理。」

advance-cap = 緊急支付的累計金額，一般客戶最多 5,000 元，貴賓客戶最多 10,000 元。分次支付也要合併計算。
    .name = 緊急支付不超限
    .reason = 停機時看不到即時餘額，有了上限，萬一有損失也在可控範圍。
    .example = 一般客戶先領了 3,000 元，過一會兒又領 3,000 元，合計 6,000 元，已經超過上限。

unified-wording = 談到系統異常，只用本行公告的說法，不猜原因，也不猜是誰的責任。
    .name = 只說公告的內容
    .reason = 猜錯一次，傳出去就變成「銀行自己說的」。
    .example = 「八成是機房出事了」是猜測；「公告寫的是系統維護，晚上八點恢復」是公告的說法。

outage-explained = 客戶因為停機辦不成事，要向他說明停的是什麼、什麼時候恢復。
    .name = 說明停機狀況
    .reason = 客戶不知道要等多久，就只能往壞處想。
    .example = 「存提款停到今晚八點，提款機也一樣，口頭掛失照常受理。」而不是一句「不能辦」。

## Escalation, safety, media

angry-exit-or-media-threat-up = 客戶怒氣沖沖地離開、說出激烈的話，或揚言要找媒體，誰先發現誰就立刻往上通報，一層接一層。
    .name = 負氣離開或爆料即報
    .reason = 消息上網只要幾分鐘，上面早一刻知道，就多一分補救的空間。
    .example = 客戶一句話也沒說，撕了收執聯就走。行員收好桌面繼續叫號，沒有告訴任何人，這就違反本條。

unsolved-goes-up = 客戶不接受、櫃檯又解決不了的事，立刻往上呈報。
    .name = 解決不了就呈報
    .reason = 在櫃檯僵持只剩下情緒，有權限的人來了才有新的辦法。
    .example = 方案說了兩次客戶都搖頭。「這件事超過我的權限，我請主管現在過來。」

away-from-the-crowd = 客戶吵鬧、聽不進說明或喝了酒，盡量請他到人少、有監視器的地方談。行員走不開，就請同仁支援。
    .name = 請離人群再談
    .reason = 圍觀的人越多，他越下不了台，其他客戶也跟著不安。
    .example = 「那邊比較安靜，我請大廳襄理陪您坐下慢慢說。」

security-when-attacked = 客戶動手打人、衝撞櫃檯，立刻通知保全或報警。
    .name = 遇攻擊即叫保全
    .reason = 一動手就不是服務的問題，慢一步就可能有人受傷。
    .example = 客戶推倒排隊用的圍欄，揪住大廳襄理的衣領，行員馬上按下警民連線。

no-needless-security = 客戶只是生氣、大聲，沒有動手，不叫保全。
    .name = 沒動手不叫保全
    .reason = 保全一來，想討個公道的人就覺得自己被當成壞人。
    .example = 客戶拍桌要見主管，行員招手叫來保全，客戶馬上拿出手機錄影。

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

press-not-rebuffed = 對記者和拍攝的人，不喝斥、不驅趕、不擋鏡頭。
    .name = 不粗魯對待媒體
    .reason = 一隻手伸向鏡頭的畫面，比任何採訪都更傷銀行的形象。
    .example = 行員喊著「不准拍，出去」，伸手去擋手機，這是最糟的處理。

## Confidentiality and privacy

keep-confidence = 申訴人不願讓別人知道的事，不告訴任何無關的人，被申訴的同仁也不例外。
    .name = 替申訴人保密
    .reason = 客戶信任我們才開口，洩漏一次，以後沒有人敢說實話。
    .example = 客戶私下反映三號櫃檯的態度，下班時行員對那位同仁說「今天有人告你」，這就是洩密。

bank-confidential = 行內的資料和安排，要留意不對外說。
    .name = 留意行內機密
    .reason = 行內的話傳到外面會走樣，還可能被人利用。
    .example = 為了讓客戶放心，行員說「內部通知說，下週還要再停一次」。用意是好的，話卻不該說。

verify-before-account-talk = 談帳戶狀況之前，先確認對方的身分。
    .name = 先核身分再談帳戶
    .reason = 說出口的餘額收不回來，而對面的人未必是帳戶本人。
    .example = 來人自稱是公司會計，報出帳號要問餘額，行員沒有核對就唸出金額，違反本條。

not-in-public = 帳戶狀況不在旁人聽得到的地方說。
    .name = 帳戶狀況不當眾說
    .reason = 後面的人聽到金額，客戶就多一分危險。
    .example = 隔著櫃檯大聲唸「您還有八萬三千元」是不對的，應該寫在紙上，或把螢幕轉給他看。

## Activities: staff

activity-greet = 問候客戶
activity-thank = 向客戶道謝
activity-take_leave = 向客戶道別
activity-listen = 聽客戶說完
activity-ask_need = 詢問真正需求
activity-restate_concern = 重述客戶的擔心
activity-soothe = 安撫客戶
activity-apologise = 向客戶道歉
activity-admit_liability = 替銀行承認過失
activity-insult = 口出惡言
activity-dare_to_complain = 用客訴回嗆客戶
activity-lecture = 對客戶說教
activity-grovel = 卑微求饒
activity-recite = 講制式話術
activity-set_limit = 平靜劃出界線
activity-stay_silent = 沉默不答
activity-refuse = 拒絕客戶的要求
activity-give_reason = 說明理由
activity-offer_alternative = 提供其他方式
activity-explain = 說明情況
activity-explain_outage = 說明停機狀況
activity-speculate = 猜測原因
activity-propose = 提出處理方式
activity-ask_view = 徵詢客戶意見
activity-give_next_word = 約定下次回覆時間
activity-record_complaint = 登記客訴
activity-tell_purpose = 說明個資用途
activity-hand_over_record = 移交客訴紀錄
activity-give_channel = 告知申訴管道
activity-decline_complaint = 拒收客訴
activity-send_outside = 把客戶打發到行外
activity-pass_the_buck = 推給別人
activity-stall = 找理由拖延
activity-promise_compensation = 承諾賠償
activity-promise_fee = 承諾負擔費用
activity-request_joint_review = 請業務部門會商
activity-bend_rule = 違規通融
activity-lend_own_money = 用自己的錢代墊
activity-settle_privately = 私下和解
activity-verify_identity = 核對身分
activity-advance_cash = 緊急支付現金
activity-guide_other_atm = 指引到他行提款機
activity-escalate = 向上通報
activity-summon_colleague = 請同仁支援
activity-lead_aside = 請客戶到一旁
activity-call_security = 叫保全或報警
activity-accept_interview = 接受採訪
activity-decline_interview = 客氣婉拒採訪
activity-give_spokesperson = 告知發言窗口電話
activity-rebuff_press = 粗魯對待記者
activity-interfere_with_filming = 阻擋拍攝
activity-discuss_account = 談到帳戶狀況
activity-expose_account = 當眾說出帳戶狀況
activity-leak_confidence = 洩漏應保密的內容
activity-leak_internal = 洩漏行內機密
activity-log_incident = 寫入工作日誌

## Activities: customer

activity-vent = 客戶宣洩不滿
activity-state_need = 客戶說出需求
activity-abuse = 客戶辱罵
activity-show_agitation = 客戶情緒激動
activity-raise_justified_complaint = 客戶抱怨得有理
activity-make_a_scene = 客戶當眾吵鬧
activity-attack = 客戶動手衝撞
activity-demand_cash = 客戶急要現金
activity-claim_compensation = 客戶要求賠償
activity-reject_solution = 客戶不接受方案
activity-ask_channel = 客戶詢問申訴管道
activity-film = 客戶錄影
activity-request_interview = 記者要求採訪
activity-threaten_media = 揚言要找媒體
activity-use_extreme_words = 客戶說出激烈的話
activity-leave_in_anger = 客戶負氣離開
activity-accept = 客戶接受方案
activity-leave = 客戶離開

## What rules compare

field-amount = 金額
fact-tier = 客戶等級
    .ordinary = 一般客戶
    .vip = 貴賓客戶
