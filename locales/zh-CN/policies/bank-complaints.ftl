title = 柜面投诉处理手册

## Competencies

competency-courtesy = 礼貌与沉着
competency-listening = 倾听与体谅
competency-communication = 清楚表达
competency-ownership = 担当与跟进
competency-compliance = 合规与权限
competency-escalation = 及时上报
competency-timeliness = 时效
competency-confidentiality = 保密与隐私
competency-safety = 安全与秩序

## Parameters

parameter-advance-cap = 应急支付限额
parameter-spokesperson-phone = 对外宣传负责人电话
parameter-hotline = 客服热线

## The documents clauses rest on

document-000_b577bf5bb66d4348 = 《银行客户投诉及纠纷处理方案》
document-002_9ff6a4b43192608c = 《银行客户满意度提升方案》
document-003_2f51cd16205a384a = 《客户投诉整改与协会管理规定》
document-004_192e399bfba1d3a2 = 《银行投诉处理细则及应急预案》

## Conduct towards the customer

civil-words = 客户来到面前，先招呼，再谈业务。你的第一个动作要让他知道有人在管他的事。
    .name = 先打招呼
    .reason = 第一句话定下整场谈话的调子，被招呼过的人更愿意好好讲。
    .example = “您好，让您久等了，请坐。”说完再接单子；不要头也不抬，只丢出一句“证件”。

civil-leave = 客户离开时要道别，事情没办成也一样。
    .name = 道别送客
    .reason = 客户记得最牢的常常是最后一句话，没办成事的时候尤其如此。
    .example = “今天没能办成，辛苦您跑一趟，您慢走。”

never-dare-to-complain = 任何时候都不用“你去投诉好了”一类的话顶客户。客户问投诉电话而如实告诉他，不算违反本条。
    .name = 不拿投诉激客户
    .reason = 这种话等于告诉客户我们不在乎，一次口角就这样变成一桩投诉。
    .example = 客户说要反映问题，柜员回一句“随便，想告就告”，违反本条；答“电话是 { $hotline }，我念给您记”，则没有问题。

no-rude-words = 对客户说话平和得体，不辱骂、不挖苦。客户先出口伤人，也不还嘴。
    .name = 不出口伤人
    .reason = 还一句嘴，争执就高一层，到后来谁先开的口已经说不清了。
    .example = 客户嚷“你长没长脑子”，可以答“您着急我听见了，这笔我接着查”；不能答“你才没脑子”。

even-tone = 语气要平：不教训客户，也不低声下气地讨饶。
    .name = 语气不高不低
    .reason = 教训让客户难堪，讨饶让客户以为闹一闹就有用。
    .example = “字是你自己签的，怪谁”是教训；“您别说了，我要扣奖金的”是讨饶。两样都不要。

not-formulaic = 尽量照着眼前这位客户的情况说话，不背现成的服务用语。
    .name = 不背套话
    .reason = 背出来的关心，客户一听就知道不是说给他的。
    .example = 客户赶着给孩子交学费，回“感谢您的理解与支持”是套话；问“学费几点截止？咱们照这个钟点想办法”，才是对他说的。

hear-the-need = 问明客户真正要办成的事：钱作什么用、什么时候要、最怕的是什么。
    .name = 问明真实需求
    .reason = 客户嘴上要的和心里急的常常不是一回事，不问就会帮错忙。
    .example = 客户坚持要取两万元现金，一问才知道是今天要付货款，转账同样能解决。

listen-before-solving = 让客户把事情讲完，再提办法。
    .name = 先听完再提办法
    .reason = 话没讲完就递上方案，再好的方案他也听不进去。
    .example = 客户才说到“昨天那笔汇款”，柜员就抢着说“给您重汇一次”，其实他要问的是手续费。

sincere-apology = 客户抱怨得有道理，要尽快诚心道歉，并且说出是为哪件事道歉。
    .name = 该道歉时早道歉
    .reason = 一句对不起来得越晚，客户越觉得银行不肯认账。
    .example = “回单上把您的名字打错了，害您多跑一趟，对不起。”

no-unfounded-admission = 责任还没查清，可以表示同情，不可以替银行认下过错。
    .name = 没查清不认责
    .reason = 随口认下的责任会被拿来索赔，查清以后再改口，更伤信任。
    .example = “钱晚到了，换了我也着急，原因我请他们查”可以说；“肯定是我们给您弄错了”不可以说。

soothe-when-agitated = 客户慌了、急了，先安抚，或者把他担心的事说回给他听，再往下办。不说会让人更慌的话。
    .name = 先稳住情绪
    .reason = 人在慌乱中听不进解释，稳下来才谈得成事。
    .example = 客户发现余额少了一笔，声音都在抖。“您先坐。您怕的是钱让人转走了，这一笔我现在就核对。”

set-a-limit = 客户骂人时，平静地说明这样不行，同时让他知道事情还在办。
    .name = 划出底线接着办
    .reason = 一味忍着会招来更多的骂，撂下不办又误了客户的正事，所以话要讲明，手不能停。
    .example = “请您别这样叫我。单子我还在办，再有两分钟就好。”

no-bare-refusal = 办不了的事，拒绝时要把理由讲清楚。
    .name = 拒绝要讲理由
    .reason = 没有理由的“不行”，客户听来就是不想办。
    .example = “替人取这么大一笔，要看两个人的证件，为的是别让人冒领了您母亲的钱。”而不是一句“规定，不行”。

refusal-with-a-way = 拒绝以后，接着告诉客户还有什么路可走。
    .name = 拒绝也给出路
    .reason = 客户来是要把事办成的，有了第二条路，“不行”就不是死胡同。
    .example = “柜台今天的大额汇款已经截止，手机银行晚上还能汇，我教您在那边办。”

## Owning the complaint

record-six-fields = 接到投诉要记全六项：什么时候、哪个网点或部门、客户姓名、电话、什么事、想要什么结果。
    .name = 六项记全
    .reason = 缺一项，接手的人就得再问一遍，客户就得再气一遍。
    .example = 单子上只写“客户对收费不满”，没有留电话，第二天谁也找不到他。

record-handed-over = 记好的投诉要交到负责办理的人手里，并说明由谁接着跟。
    .name = 记录交到人
    .reason = 登记簿上没人认领的一页，等于没有人接过这件事。
    .example = 登记单当场交给网点负责人签收，是对的；压在键盘底下等明天再说，是错的。

tell-purpose = 请客户留姓名、电话等资料时，说明用来做什么。
    .name = 说明资料用途
    .reason = 客户有权知道自己的资料派什么用场，说明白了他才放心留下真号码。
    .example = “留您的手机号，只为把查到的结果告诉您。”

no-passing-the-buck = 自己该办的事不往别处推，也不找借口往后拖。
    .name = 不推也不拖
    .reason = 客户被支使一圈，火气翻倍，事情最后还是回到我们柜台。
    .example = “卡的事归卡部，你自己打电话去”是推；“过两天再来看看吧”是拖。

no-obstructing-complaint = 客户要投诉，柜员一律先接下来。是否受理由主管部门决定，不受理的理由也由他们告诉客户。
    .name = 投诉一律先接下
    .reason = 挡回去的投诉不会消失，只会换个地方，带着更大的火气回来。
    .example = “这点小事算不上投诉”不可以说；“您讲，我先登记，主管部门看过会答复您”可以说。

give-channel-when-asked = 客户问到哪里投诉，按先网点、再本行、后协会的次序如实告诉他。本行热线是 { $hotline }。
    .name = 有问就告知渠道
    .reason = 藏着电话不说，客户只会更相信我们理亏。
    .example = “可以找我们网点负责人，也可以打 { $hotline }；还不满意，银行业协会也管。”

no-deflecting-outside = 不为了脱手把客户打发到行外去，行里能了结的就在行里了结。
    .name = 不往行外打发
    .reason = 把人支到外面，问题还在，我们却已经失去了当面解决的机会。
    .example = 客户嫌利息算得不对，柜员说“你找监管部门问去”。该做的是当场算给他看，算不清再往上报。

ask-view-of-solution = 提出办法以后，问一句客户觉得行不行。
    .name = 办法要问意见
    .reason = 客户没有点头的办法，只是我们自己的办法。
    .example = “我先发查询，再给您补一张回单，您看这样行吗？”

progress-and-next-word = 告诉客户事情办到哪一步，下次什么时候、由谁给他消息。
    .name = 讲进度约时间
    .reason = 没有钟点的等待最难熬，有了准信，人才走得安心。
    .example = “查询已经发出去了，今天下午三点前我打给您，查没查到都打。”而不是“您回去等通知”。

work-log = 当班时遇到的投诉和意外情况，要记进工作日志。
    .name = 记好工作日志
    .reason = 接班的人和日后查问的人，只能从日志里知道发生过什么。
    .example = 客户走后写下：十点二十分，取款机吞卡，客户情绪激动，已报网点负责人。

## Limits of authority and money

no-casual-compensation = 客户要赔偿，或者要银行承担费用，不许诺数目，也不许诺结果。赔付由业务部门一起商定。
    .name = 不擅自许诺赔付
    .reason = 一句随口的承诺，后面的客户都会照样来要，银行却未必兑现得了。
    .example = “手续费我做主退给您”违反本条，“多半能赔”也违反；“您的要求我照原话记下，由业务部门核定”不违反。

claim-recorded = 客户索赔，要把他的理由和要求记录下来。
    .name = 索赔要有记录
    .reason = 理由没有落到纸上，后面商量就没有依据，客户还得从头再讲。
    .example = 客户说误了半天工、花了车费，柜员逐笔写下日期和数目，再念给他核对。

claim-to-joint-review = 客户索赔，要报给网点负责人，或者请业务部门一起商量，不在柜台上定。
    .name = 索赔报请会商
    .reason = 赔不赔、赔多少，牵涉别的部门和别的客户，一个柜台定不了。
    .example = “这件事我现在报给负责人，请个人金融部一起看”是对的；“我们几个商量一下，给您个数”是错的。

within-the-rules = 再想让客户消气，也不破规矩，不私下了结，不拿自己的钱去垫。
    .name = 守住规章
    .reason = 破一次例，往后人人都有理由要同样的例外，出了差错还得你一个人担着。
    .example = 客户没带证件又急等钱用，柜员说“我先借您两千，别声张”。心是好的，做法不行。

outage-persuade-first = 停机期间客户急用现金，先诚恳说明停机情况，看能不能另作安排；实在劝不通，再谈应急支付。
    .name = 停机先讲明再支付
    .reason = 情况说清楚了，多数客户能另想办法，应急支付才留得给真正没办法的人。
    .example = “系统今晚切换，取款明早恢复。您这笔钱几点要用？有没有别家的卡可以先用？”

advance-decided-above = 应急支付由网点负责人决定，柜员付款之前必须先报告。
    .name = 应急支付先报告
    .reason = 停机时账务核不全，风险要由有权限的人来掂量。
    .example = 柜员见客户急得直哭，先付了三千元，事后才去报告。数目没有超限，做法仍然违规。

advance-identity-first = 应急支付之前，先核对客户的身份和账户。
    .name = 支付前核对身份
    .reason = 停机时系统帮不上忙，钱付错了人，很难追得回来。
    .example = “请把身份证和存折给我核对一下，核好我就去请示。”

advance-cap = 应急支付的累计金额，普通客户最多 5,000 元，贵宾客户最多 10,000 元。分几次付也要合起来算。
    .name = 应急支付不超限
    .reason = 停机时看不到实时余额，有了限额，万一有损失也是有数的。
    .example = 普通客户先领了 3,000 元，过一会儿又领 3,000 元，合起来 6,000 元，已经超限。

unified-wording = 谈到故障，只用本行公告的统一口径，不猜原因，也不猜是谁的责任。
    .name = 只讲统一口径
    .reason = 猜错一次，传出去就成了“银行自己说的”。
    .example = “八成是机房出事了”是猜测；“公告写的是系统维护，晚上八点恢复”是统一口径。

outage-explained = 客户因为停机办不成事，要向他说明停的是什么、什么时候恢复。
    .name = 讲明停机情况
    .reason = 客户不知道要等多久，就只能往坏处想。
    .example = “存款取款停到今晚八点，取款机也一样，挂失照常可以口头办。”而不是一句“办不了”。

## Escalation, safety, media

angry-exit-or-media-threat-up = 客户气冲冲地走了、说出极端的话，或者扬言要找媒体，谁先察觉谁就马上往上报，一级接一级。
    .name = 负气离开或要曝光即报
    .reason = 消息传到网上只要几分钟，上面早知道一刻，就多一分补救的余地。
    .example = 客户一声不响，撕了回单就走。柜员理好台面接着叫号，没有告诉任何人，这就违反了本条。

unsolved-goes-up = 客户不接受、柜台又解决不了的事，马上报给上一级。
    .name = 解决不了就上报
    .reason = 在柜台僵下去只剩下情绪，有权限的人来了才有新的办法。
    .example = 办法讲了两遍客户都摇头。“这件事超出我能定的，我请负责人现在过来。”

away-from-the-crowd = 客户吵闹、不听解释或者喝醉了，尽量请他到人少、有监控的地方谈。柜员走不开，就请同事来帮忙。
    .name = 请离人群再谈
    .reason = 看热闹的人越多，他越下不来台，别的客户也跟着不安。
    .example = “那边安静，我请大堂经理陪您坐下慢慢讲。”

security-when-attacked = 客户动手打人、冲撞柜台，马上叫保卫人员或者报警。
    .name = 遇到冲击即叫保卫
    .reason = 一动手就不再是服务的事，慢一步就可能有人受伤。
    .example = 客户推倒隔离栏，揪住大堂经理的衣领，柜员当即按下报警按钮。

no-needless-security = 客户只是生气、嗓门大，没有动手，不叫保安。
    .name = 没动手不叫保安
    .reason = 保安一到，来讨说法的人就觉得自己被当成了坏人。
    .example = 客户拍着台面要见领导，柜员招手叫来保安，客户随即掏出手机开始录像。

no-unauthorised-interview = 没有授权，不接受记者采访，私下闲谈也不行。
    .name = 不擅自接受采访
    .reason = 一句个人看法登出来，就成了银行的态度。
    .example = 记者说“不录音，就问一句”，柜员顺口讲了停机的经过，这已经是接受采访。

press-declined-courteously = 记者提出采访，当场客气地谢绝。
    .name = 客气谢绝采访
    .reason = 不置可否会被当成默许，干脆又客气，才不留话柄。
    .example = “谢谢您关心这件事。采访我不能接，我们有专人负责。”

press-given-spokesperson = 谢绝采访以后，把对外宣传负责人的电话 { $spokesperson-phone } 告诉记者。
    .name = 告知专人电话
    .reason = 有了去处，记者就不必在大厅里另找人问。
    .example = “请打 { $spokesperson-phone }，我写在纸上给您。”

press-not-rebuffed = 对记者和拍摄的人，不呵斥、不驱赶、不挡镜头。
    .name = 不粗暴对待媒体
    .reason = 一只手伸向镜头的画面，比任何采访都更伤银行的名声。
    .example = 柜员喊着“不许拍，出去”，伸手去挡手机，这是最坏的一种做法。

## Confidentiality and privacy

keep-confidence = 投诉人不愿让别人知道的事，不告诉任何无关的人，被投诉的同事也不例外。
    .name = 替投诉人保密
    .reason = 客户信得过我们才开口，漏出去一次，以后没有人敢讲实话。
    .example = 客户私下反映三号窗口的态度，下班时柜员对那位同事说“今天有人告你”，这就是泄密。

bank-confidential = 行里的内部资料和安排，要留心不对外讲。
    .name = 内部事项不外传
    .reason = 内部的话传到外面会走样，还可能被人利用。
    .example = 为了让客户宽心，柜员说“内部通知讲，下周还要停一次”。用意是好的，话却不该讲。

verify-before-account-talk = 谈账户情况之前，先核实对方的身份。
    .name = 先核身份再谈账户
    .reason = 说出口的余额收不回来，而对面的人未必就是户主。
    .example = 来人自称是公司会计，报出账号要问余额，柜员没有核实就念了数目，违反本条。

not-in-public = 账户情况不在旁人听得见的地方讲。
    .name = 账户情况不当众讲
    .reason = 后面的人听见了数目，客户就多一分危险。
    .example = 隔着窗口高声念“您还有八万三千元”是不对的，应当写在纸上，或者转过屏幕给他看。

## Activities: staff

activity-greet = 向客户问好
activity-thank = 向客户道谢
activity-take_leave = 向客户道别
activity-listen = 听客户讲完
activity-ask_need = 询问真实需求
activity-restate_concern = 复述客户的担心
activity-soothe = 安抚客户
activity-apologise = 向客户道歉
activity-admit_liability = 替银行认下责任
activity-insult = 出口伤人
activity-dare_to_complain = 激客户去投诉
activity-lecture = 教训客户
activity-grovel = 低声下气讨饶
activity-recite = 背现成的套话
activity-set_limit = 平静划出底线
activity-stay_silent = 沉默不答
activity-refuse = 拒绝客户的要求
activity-give_reason = 说明理由
activity-offer_alternative = 给出别的办法
activity-explain = 解释情况
activity-explain_outage = 讲明停机情况
activity-speculate = 猜测原因
activity-propose = 提出解决办法
activity-ask_view = 询问客户意见
activity-give_next_word = 约定下次答复时间
activity-record_complaint = 登记投诉
activity-tell_purpose = 说明资料用途
activity-hand_over_record = 移交投诉记录
activity-give_channel = 告知投诉渠道
activity-decline_complaint = 拒收投诉
activity-send_outside = 把客户支到行外
activity-pass_the_buck = 推给别人
activity-stall = 借故拖延
activity-promise_compensation = 许诺赔偿
activity-promise_fee = 许诺承担费用
activity-request_joint_review = 请业务部门会商
activity-bend_rule = 违规通融
activity-lend_own_money = 拿自己的钱垫付
activity-settle_privately = 私下了结
activity-verify_identity = 核实身份
activity-advance_cash = 应急支付现金
activity-guide_other_atm = 指引到他行取款机
activity-escalate = 向上报告
activity-summon_colleague = 请同事来帮忙
activity-lead_aside = 请客户到一旁
activity-call_security = 叫保安或报警
activity-accept_interview = 接受采访
activity-decline_interview = 客气谢绝采访
activity-give_spokesperson = 告知对外宣传负责人电话
activity-rebuff_press = 粗暴对待记者
activity-interfere_with_filming = 阻挠拍摄
activity-discuss_account = 谈及账户情况
activity-expose_account = 当众讲出账户情况
activity-leak_confidence = 泄露要保密的内容
activity-leak_internal = 泄露内部机密
activity-log_incident = 记入工作日志

## Activities: customer

activity-vent = 客户发泄不满
activity-state_need = 客户说出需求
activity-abuse = 客户辱骂
activity-show_agitation = 客户情绪激动
activity-raise_justified_complaint = 客户抱怨得有理
activity-make_a_scene = 客户当众吵闹
activity-attack = 客户动手冲撞
activity-demand_cash = 客户急要现金
activity-claim_compensation = 客户要求赔偿
activity-reject_solution = 客户不接受办法
activity-ask_channel = 客户询问投诉渠道
activity-film = 客户拍摄
activity-request_interview = 记者要求采访
activity-threaten_media = 扬言要找媒体
activity-use_extreme_words = 客户说出极端的话
activity-leave_in_anger = 客户负气离开
activity-accept = 客户接受办法
activity-leave = 客户离开

## What rules compare

field-amount = 金额
fact-tier = 客户等级
    .ordinary = 普通客户
    .vip = 贵宾客户
