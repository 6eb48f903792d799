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

document-000_b577bf5bb66d4348-process = 《银行客户投诉及纠纷解决方案》投诉处理流程
document-000_b577bf5bb66d4348-communication = 《银行客户投诉及纠纷解决方案》客户沟通策略
document-001_51e2b5e2a80e2ec2 = 《金融机构客户服务标准及惩罚措施》
document-002_9ff6a4b43192608c = 《银行客户满意度提升计划》
document-003_2f51cd16205a384a-report = 《客户投诉整改报告》
document-003_2f51cd16205a384a-rules = 《银行业协会投诉受理及处理办法》（省级协会的审议稿）
document-003_2f51cd16205a384a-analysis = 《银行客户投诉分析报告》
document-004_192e399bfba1d3a2-rules = 《银行投诉处理细则》
document-004_192e399bfba1d3a2-plan = 《客户投诉处理应急预案》
document-004_192e399bfba1d3a2-dealer = 《客户投诉处理相关细则》（一家汽车经销店的流程，本行借用）

## Conduct towards the customer

civil-words = 客户来到面前，先招呼，再谈业务。你的第一个动作要让他知道有人在管他的事。
    .name = 先打招呼
    .reason = 第一句话定下整场谈话的调子，被招呼过的人更愿意好好讲。文件要求用文明用语；放在第一个动作，是本行自定的。
    .example = “您好，让您久等了，请坐。”说完再接单子；不要头也不抬，只丢出一句“证件”。

civil-leave = 客户离开时要道别，事情没办成也一样。
    .name = 道别送客
    .reason = 客户记得最牢的常常是最后一句话，没办成事的时候尤其如此。
    .example = “今天没能办成，辛苦您跑一趟，您慢走。”

never-dare-to-complain = 任何时候都不用“你去投诉好了”一类的话顶客户。客户问投诉电话而如实告诉他，不算违反本条。
    .name = 不拿投诉激客户
    .reason = 这种话等于告诉客户我们不在乎，一次口角就这样变成一桩投诉。文件讲的是一桩真事，没有写成规定；本条是从中推出来的。
    .example = 客户说要反映问题，柜员回一句“随便，想告就告”，违反本条；答“电话是 { $hotline }，我念给您记”，则没有问题。

no-rude-words = 对客户说话平和得体，不辱骂、不挖苦。客户先出口伤人，也不还嘴。
    .name = 不出口伤人
    .reason = 还一句嘴，争执就高一层，到后来谁先开的口已经说不清了。
    .example = 客户嚷“你长没长脑子”，可以答“您着急我听见了，这笔我接着查”；不能答“你才没脑子”。

even-tone = 语气要平：不教训客户，也不低声下气地讨饶。
    .name = 不教训不讨饶
    .reason = 教训让客户难堪，讨饶让客户以为闹一闹就有用。
    .example = “字是你自己签的，怪谁”是教训；“您别说了，我要扣奖金的”是讨饶。两样都不要。

not-formulaic = 尽量照着眼前这位客户的情况说话，不背现成的服务用语。
    .name = 不背套话
    .reason = 背出来的关心，客户一听就知道不是说给他的。
    .example = 客户赶着给孩子交学费，回“感谢您的理解与支持”是套话；问“学费几点截止？咱们照这个钟点想办法”，才是对他说的。

not-mere-speed = 手脚可以快，但不为了赶时间让客户吃亏：不打断、不催促，该看的该问的都不省。
    .name = 不只图快
    .reason = 省下的一分钟常常换来一次差错，客户还得再跑一趟。
    .example = 柜员边敲键盘边说“快点签，后面还等着呢”，老人没看清就签了字，这是图快；“您慢慢看，看好再签”，才对。

hear-the-need = 问明客户真正要办成的事：钱作什么用、什么时候要、最怕的是什么。
    .name = 问明真实需求
    .reason = 客户嘴上要的和心里急的常常不是一回事，不问就会帮错忙。
    .example = 客户坚持要取两万元现金，一问才知道是今天要付货款，转账同样能解决。

listen-before-solving = 让客户把事情讲完，再提办法。
    .name = 先听完再提办法
    .reason = 话没讲完就递上方案，再好的方案他也听不进去。文件要求认真听；先听完、后提办法的次序，是本行自定的。
    .example = 客户才说到“昨天那笔汇款”，柜员就抢着说“给您重汇一次”，其实他要问的是手续费。

sincere-apology = 客户抱怨得有道理，要尽快诚心道歉，并且说出是为哪件事道歉。
    .name = 该道歉时早道歉
    .reason = 一句对不起来得越晚，客户越觉得银行不肯认账。文件对任何投诉都要求及时道歉；只要求有道理的，并且量到三个回合之内，是本行自定的。
    .example = “回单上把您的名字打错了，害您多跑一趟，对不起。”

no-unfounded-admission = 责任还没查清，可以表示同情，不可以替银行认下过错。
    .name = 没查清不认责
    .reason = 随口认下的责任会被拿来索赔，查清以后再改口，更伤信任。文件只讲道歉要诚恳，没有讲到认责；本条是本行自定的。
    .example = “钱晚到了，换了我也着急，原因我请人去查”可以说；“肯定是我们给您弄错了”不可以说。

soothe-when-agitated = 客户慌了、急了，先安抚，或者把他担心的事说回给他听，再往下办。
    .name = 先稳住情绪
    .reason = 人在慌乱中听不进解释，稳下来才谈得成事。文件写的是资料出错和久等的客户；用到每一位慌了、急了的客户，是推出来的。
    .example = 客户发现余额少了一笔，声音都在抖。“您先坐。您怕的是钱让人转走了，这一笔我现在就核对。”

no-feeding-panic = 账户资料出了异常，或者系统停了，不说任何会让客户更慌的话。
    .name = 不添慌乱
    .reason = 一个人慌了会传给整个大厅，谣言跑得比公告快。文件写的是资料异常的时候；用到停机和别的场合，是推出来的。
    .example = “今天好多人的钱都不见了”是添慌乱；“您这一户我现在就核对，核完告诉您”则是稳人心。

set-a-limit = 客户骂人时，平静地说明这样不行，同时让他知道事情还在办。
    .name = 划出底线接着办
    .reason = 一味忍着会招来更多的骂，撂下不办又误了客户的正事，所以话要讲明，手不能停。文件只说态度要不卑不亢，本条是由此推出来的。
    .example = “请您别这样叫我。单子我还在办，再有两分钟就好。”

no-bare-refusal = 办不了的事，拒绝时要把理由讲清楚。
    .name = 拒绝要讲理由
    .reason = 没有理由的“不行”，客户听来就是不想办。
    .example = “替人取这么大一笔，要看两个人的证件，为的是别让人冒领了您母亲的钱。”而不是一句“规定，不行”。

refusal-with-a-way = 拒绝以后，接着告诉客户还有什么路可走。
    .name = 拒绝也给出路
    .reason = 客户来是要把事办成的，有了第二条路，“不行”就不是死胡同。文件批评随意拒绝客户；再给一条路，是本行自定的。
    .example = “柜台今天的大额汇款已经截止，手机银行晚上还能汇，我教您在那边办。”

explain-what-cannot-be = 客户要的事不该办或者办不到，要把道理讲给他听，不含糊过去。
    .name = 办不到要讲道理
    .reason = 含糊其词会让客户以为还有商量，越等越气。
    .example = 客户要求当场删掉逾期记录。“记录要上级行核实以后才能改，网点改不了，为的是谁都不能随便动您的记录。”

## Owning the complaint

record-six-fields = 接到投诉要记全六项：什么时候、哪个网点或部门、客户姓名、电话、什么事、想要什么结果。
    .name = 六项记全
    .reason = 缺一项，接手的人就得再问一遍，客户就得再气一遍。文件把这六项写在第一责任人名下；柜员先接下的也照此记，是推出来的。
    .example = 单子上只写“客户对收费不满”，没有留电话，第二天谁也找不到他。

record-handed-over = 记好的投诉要交到负责的人手里，由他接着跟。
    .name = 记录交到人手里
    .reason = 登记簿上没人认领的一页，等于没有人接过这件事。文件写的是第一责任人负责转交；柜员先交到他手里，是推出来的。
    .example = 登记单当场交给网点负责人签收，是对的；压在键盘底下等明天再说，是错的。

first-responsible-records = 第一责任人接手的投诉，要有一份详细记录：受理的时间、单位、姓名、联系电话、事由、要求。
    .name = 接手要有完整记录
    .reason = 文件把受理投诉的第一责任放在网点负责人和联络人身上，后面每一步都从这份记录开始。
    .example = 柜员登记好的，负责人接过来逐项核对，缺了电话当场补上；客户直接找到负责人的，由负责人自己记。

first-responsible-passes-on = 第一责任人接手的投诉，自己办结；不归自己办的，转给该办的人员或者部门。
    .name = 接手就要有人办
    .reason = 首问负责，是从头到尾都有人管；接下来放着，等于没有接。
    .example = 客户反映短信费，网点查不了，负责人当天转给银行卡部并写明要求；夹在登记簿里等人来问，不行。

register-kept = 各部门都设投诉登记簿；第一责任人接手的投诉，要登进登记簿，经过和结果也写在里面备查。
    .name = 投诉登进登记簿
    .reason = 散在各人手里的单子，过几个月谁也凑不齐；一本登记簿才查得到头尾。
    .example = 负责人当天登上日期、客户、事由和去向，办结后补上结果；只留在自己的笔记本里，不算。

question-not-left-standing = 客户的话不能晾着：轮到自己说，就要接一句，哪怕只是说要去问、要想一想。
    .name = 有问必有应
    .reason = 问到谁，谁就是第一责任人，不作声等于把客户推了回去。文件讲的是首问负责，不晾着客户是由此推出来的。
    .example = 客户问“那我今天到底办不办得成”，柜员盯着屏幕不出声，违反本条；答“我还没查到，再查两分钟告诉您”，不违反。

record-followed-to-close = 第一责任人接手一桩投诉，就要跟到底，结案写成书面记录存档。
    .name = 跟到书面结案
    .reason = 没有结案记录的投诉，日后谁也说不清当初是怎么了结的。
    .example = 负责人在登记簿上写：三月十二日已更正并电话告知，客户认可，档案编号在后。只写“已处理”三个字，不够。

follow-up-handed-over = 第一责任人把投诉转给别的部门以后，要主动去问办到哪一步、结果怎样。
    .name = 转出去还要跟
    .reason = 客户是在我们这里开的口，转走了不等于与我们无关。
    .example = 转给银行卡部的第二天，负责人打电话问进度，并在登记簿上记下回音，这是跟；等客户再来问才想起来，就是没跟。

stalled-case-urged = 得知转出去的投诉没有及时办，要提醒承办人，或者报告他的上级，请他们抓紧。
    .name = 拖住了要催办
    .reason = 催得早只是提醒，催得晚就成了追责。
    .example = “这一件昨天该给客户回话，今天下班前能不能办好？办不好我得向贵部负责人报告。”

classify = 录入系统的投诉要选定类别：服务质量、产品功能、员工态度、技术故障、收费或产品信息。
    .name = 登记选对类别
    .reason = 分错了类就会转错部门，年底统计也看不出毛病出在哪里。前四类出自满意度提升计划，收费和产品信息两类取自投诉及纠纷解决方案。
    .example = 客户说短信费没人告诉过他就扣了，应当选“收费”；填“其他”或者空着，都不算分类。

tell-purpose = 请客户留姓名、电话等资料时，尽量先说或者当时就说明用来做什么。
    .name = 说明资料用途
    .reason = 客户有权知道自己的资料派什么用场，说明白了他才放心留下真号码。文件写的是把隐私政策公之于众；当面说明用途，是推出来的。
    .example = “留您的手机号，只为把查到的结果告诉您。”

no-passing-the-buck = 自己该办的事不往别处推，也不找借口往后拖。
    .name = 不推也不拖
    .reason = 客户被支使一圈，火气翻倍，事情最后还是回到我们柜台。
    .example = “卡的事归银行卡部，你自己打电话去”是推；“过两天再来看看吧”是拖。

no-cover-up = 同事或者自己出了错，不瞒、不改记录、不劝客户算了。
    .name = 不遮掩
    .reason = 遮住的差错会再犯一次，到时候连解释的机会也没有了。
    .example = “这事别写进去，他也不容易”是遮掩；照实记下经过，再替同事说明当时很忙，不是遮掩。

solve-now-if-possible = 当场就能办好的事，客户离开之前办好。
    .name = 能办的当场办
    .reason = 许多投诉本来只是一件小事，拖了一天才变成投诉。
    .example = 回单上少盖一个章，补盖只要一分钟；让客户“明天来找经办人补”，就违反本条。

no-obstructing-complaint = 客户要投诉，柜员一律先接下来，不能没有人受理。受不受理，由受理部门审核决定；不受理的理由，也由受理部门告诉客户。
    .name = 投诉一律先接下
    .reason = 挡回去的投诉不会消失，只会换个地方，带着更大的火气回来。
    .example = “这点小事算不上投诉”不可以说；“您讲，我先登记，受理部门看过会答复您”可以说。

non-acceptance-explained = 受理部门审核后决定不受理，要把理由告诉投诉人。
    .name = 不受理要告知理由
    .reason = 等了几天只等来一句“不受理”，客户只会往上再告一级。
    .example = “您反映的是商户少发了货，银行这边扣款无误，所以不由我们受理，可以凭这张流水找商户。”

first-review = 投诉录入系统以后，受理部门先作初步审核，看是不是有效投诉。
    .name = 先作初步审核
    .reason = 先看清是不是投诉、归不归本行管，后面才不会白跑一趟。
    .example = 录入的一件其实是咨询汇率，受理部门审核后转给客服答复；不看内容就一律派给网点，不行。

specialist-assigned = 初步审核通过的投诉，受理部门按类型指派专人承办。
    .name = 按类型指派专人
    .reason = 有名有姓的承办人，客户才知道找谁，行里才知道问谁。
    .example = 收费类的一件派给银行卡部李专员，当天告诉他；只写“请相关部门处理”，不算指派。

give-channel-when-asked = 客户问到哪里投诉，按先网点、再本行、后协会的次序如实告诉他。本行热线是 { $hotline }。
    .name = 有问就告知渠道
    .reason = 藏着电话不说，客户只会更相信我们理亏。文件写的是公示电话和先后次序；问到就说，是推出来的。
    .example = “可以找我们网点负责人，也可以打 { $hotline }；还不满意，银行业协会也管。”

no-deflecting-outside = 不为了脱手把客户打发到行外去，行里能了结的就在行里了结。
    .name = 不往行外打发
    .reason = 把人支到外面，问题还在，我们却已经失去了当面解决的机会。文件要求尽量在行内化解投诉，本条是由此推出来的。
    .example = 客户嫌利息算得不对，柜员说“你找监管部门问去”。该做的是当场算给他看，算不清再往上报。

facts-before-remedy = 先核实情况，再谈怎么补救。
    .name = 先核实再补救
    .reason = 情况没弄清就补救，可能补错了人，也可能补错了事。
    .example = 客户说被多扣了一笔，先调流水和凭证核对，再说退款的事；听完就答应“给您冲回去”，顺序错了。

responsibility-before-remedy = 第一责任人提出补救之前，先认定责任：银行有责、银行无责、双方都有责任。
    .name = 先定责任再补救
    .reason = 责任分清了，补救才有依据，投诉统计也才对得上。三种责任的分法，取自投诉处理应急预案 4.2。
    .example = 客户填错了账号，柜员也没有复核，这是双方都有责任，补救办法要照这个来谈。

ask-view-of-solution = 提出办法以后，问一句客户觉得行不行。
    .name = 办法要问意见
    .reason = 客户没有点头的办法，只是我们自己的办法。
    .example = “我先发查询，再给您补一张回单，您看这样行吗？”

terms-explained = 客户误会了产品或者收费，拿出实际条款讲给他听。
    .name = 照条款讲清误会
    .reason = 白纸黑字摆出来，比争谁记得对有用。这一步取自汽车经销店的流程，在我们这里是本行自定的。
    .example = 客户以为理财随时可以取。“您看这一行，封闭期到九月十号，那天以后随时可以赎回。”

terms-then-ask = 条款讲完以后，问客户认不认可这样的解释。
    .name = 讲完条款问一句
    .reason = 听懂了不等于服气，不问就不知道疙瘩还在不在。这一步取自汽车经销店的流程，在我们这里是本行自定的。
    .example = “条款是这样写的。我这么解释，您还有哪里觉得不妥？”

progress-and-next-word = 告诉客户下次什么时候、由谁给他消息。
    .name = 约定答复时间
    .reason = 没有钟点的等待最难熬，有了准信，人才走得安心。文件要求定期告知进展；说定下一次，是推出来的。
    .example = “查询已经发出去了，今天下午三点前我打给您，查没查到都打。”而不是“您回去等通知”。

cannot-finish-in-time = 期限之内办不完，第一责任人要把进度报告上级单位。
    .name = 办不完先报进度
    .reason = 上级知道卡在哪里，才帮得上忙，也才不会以为没人在办。
    .example = 第三个工作日下班前写明：凭证已调到，外地行尚未回函，预计周四有结果。

cannot-finish-told = 期限之内办不完，第一责任人要告诉客户，并约定下一次答复的日子。
    .name = 办不完给准信
    .reason = 客户能等，等不了的是没有消息。
    .example = “原说今天给您结果，外地行的回函还没到。周四中午十二点前我再打给您，到没到都打。”

result-told = 投诉处理完，要及时把结果告诉投诉人。
    .name = 结果要告诉客户
    .reason = 事情办完了客户却不知道，在他那里就等于没办。《银行投诉处理细则》7、8.3 也要求受理部门这样做。
    .example = 差错更正当天就打电话：“多扣的十二元已经退回您卡里，原因是批量扣费重复了一次。”等他下次来再说，不行。

complaint-archived = 投诉办结以后，网点要把材料整理归档，管好投诉档案。
    .name = 办结要归档
    .reason = 下一次有人问起，档案里有什么，我们就只说得出什么。
    .example = 登记单、凭证复印件、答复记录放进同一个档案袋，编号入柜；办完就把单子撕了，不行。

branch-archives = 分行受理部门对协会转来的投诉，报回结果以后也要归档，投诉档案的管理要有制度。
    .name = 协会投诉也归档
    .reason = 协会半年通报一次，那时要拿得出当初的事实和办法。
    .example = 报回协会的当天，转办单、核实材料、答复和回执一起入档，按年编号。

closing-feedback = 投诉办结以后，问客户对结果满不满意。
    .name = 办结问满意
    .reason = 我们觉得办好了不算，客户觉得办好了才算。
    .example = “钱昨天已经退到您卡上了。这件事办得您满意吗？哪里还不妥，您直说。”

unsatisfied-called-back = 客户表示不满意，要回访，问明是哪里不满意。
    .name = 不满意要回访
    .reason = 不满意里面有两种：事情没办对，或者话没说对。不问分不出来。
    .example = 回访时客户说钱退对了，气的是始终没人道歉。这一条记下来，就知道该补什么。

work-log = 当班时遇到的投诉和意外情况，要记进工作日志。
    .name = 记好工作日志
    .reason = 接班的人和日后查问的人，只能从日志里知道发生过什么。
    .example = 客户走后写下：十点二十分，取款机吞卡，客户情绪激动，已报网点负责人。

daily-figures = 切换期间，各单位每天由专人把当天的投诉分类统计，报上一级。
    .name = 每天分类报数
    .reason = 一家网点看不出苗头，各家的数字放在一起才看得出来。
    .example = 每天停业后，网点按类别报出件数和办结情况，一件没有也报“零”；两天并作一次报，不行。

## Limits of authority and money

no-casual-compensation = 客户要求赔偿，业务部门商定以前，不许诺数目，也不许诺结果。
    .name = 不擅自许诺赔付
    .reason = 一句随口的承诺，后面的客户都会照样来要，银行却未必兑现得了。文件写的是不得随意承诺；把暗示也算作承诺，是本行的读法。
    .example = “打车的钱我做主赔给您”违反本条，“多半能赔”也违反；“您的要求我照原话记下，由业务部门核定”不违反。

fee-not-promised = 手续费一类的费用由谁承担，要等网点负责人定；柜员不自己许诺。
    .name = 费用不由柜员许诺
    .reason = 文件只说由各行灵活掌握，没有写柜员可以作主；由网点负责人来定，是本行自定的。
    .example = “他行取款机的手续费我给您免了”违反本条；“这笔费用我请负责人定，现在就去问”不违反。

claim-recorded = 客户索赔，要把他的理由和要求记录下来。
    .name = 索赔要有记录
    .reason = 理由没有落到纸上，后面商量就没有依据，客户还得从头再讲。
    .example = 客户说误了半天工、花了车费，柜员逐笔写下日期和数目，再念给他核对。

claim-to-joint-review = 客户索赔，要报给网点负责人，或者请业务部门一起商量，不在柜台上定。
    .name = 索赔报请会商
    .reason = 赔不赔、赔多少，牵涉别的部门和别的客户，一个柜台定不了。文件写的是赔付要会同业务部门商定；柜员往上报，是推出来的。
    .example = “这件事我现在报给负责人，请个人金融部一起看”是对的；“我们几个商量一下，给您个数”是错的。

souvenir-no-settlement = 纪念品可以送，用来让客户消消气；不拿它抵赔偿，也不拿它换客户不追究。
    .name = 礼品不抵赔偿
    .reason = 一份礼品换一句“不追究”，传出去就成了花钱封口。文件允许发纪念品化解抱怨，也不许随意承诺；两条合起来，推出本条。
    .example = “让您久等了，这份小礼物您收着”可以；“礼物您拿走，这事就算了结，行吧”不可以。

beyond-authority-up = 客户的要求超出权限，第一责任人要及时报告上级单位。
    .name = 超出权限报上级
    .reason = 权限以外的承诺不作数，早报一步，客户少等一步。
    .example = 客户要求减免一年的贷款利息。“这不在网点的权限里，我现在就报分行，今天给您回话说报到了哪里。”

beyond-authority-to-head = 客户的要求超出柜员能定的范围，柜员报告网点负责人。
    .name = 超出权限找负责人
    .reason = 柜员硬顶或者硬答应，都要别人事后来收拾。文件写的是网点报上级；柜员先报负责人，是推出来的。
    .example = “这一项我定不了，我请负责人过来，当面听您讲。”

within-the-rules = 再想让客户消气，也不破规矩：该看的证件要看，该走的手续要走。
    .name = 不做无原则让步
    .reason = 破一次例，往后人人都有理由要同样的例外，规章就成了摆设。
    .example = 差一份授权书，客户急得发火，柜员说“先给您办，书面的下次补”。心是好的，做法不行。

no-private-dealing = 不拿自己的钱给客户垫，也不私下了结。
    .name = 不垫钱不私了
    .reason = 私下的钱和话没有凭据，出了差错只能你一个人担着。文件只说不得作无原则的让步，垫钱、私了算在里面，是推出来的。
    .example = 客户没带证件又急等钱用，柜员说“我先借您两千，别声张”。心是好的，做法不行。

outage-persuade-first = 停机期间客户急用现金，先诚恳说明停机情况，看能不能另作安排；实在劝不通，再谈应急支付。
    .name = 停机先讲明再支付
    .reason = 情况说清楚了，多数客户能另想办法，应急支付才留得给真正没办法的人。
    .example = “系统今晚切换，取款明早恢复。您这笔钱几点要用？有没有别家的卡可以先用？”

approval-after-persuasion = 批准应急支付以前，要先向客户诚恳说明停机情况；网点负责人自己也再劝一层，实在劝不通才批。
    .name = 先劝后批
    .reason = 层层劝下来，多数客户会另想办法，剩下的才是真正急用的人。文件写的是先劝后付；用在批准上，是推出来的。
    .example = 负责人先问：“停机的事，同事跟您讲清楚了吗？明早就恢复，今晚有没有别家的卡可以先用？”拿起单子就签，不行。

advance-decided-above = 应急支付由网点负责人决定，柜员每付一笔，都要先等他批准。
    .name = 先批准再支付
    .reason = 停机时账务核不全，风险要由有权限的人来掂量。文件没有写由谁批；由网点负责人批，是本行自定的。
    .example = 柜员见客户急得直哭，打电话报告了负责人，没等回话就先付了钱。数目就算没有超限，做法仍然违规。

advance-identity-first = 应急支付之前，先核对客户的身份和账户。
    .name = 支付前核对身份
    .reason = 停机时系统帮不上忙，钱付错了人，很难追得回来。文件只说风险要可控；先核对身份，是本行自定的。
    .example = “请把身份证和存折给我核对一下，核好我就去请示。”

outage-risk-controlled = 网点负责人批准应急支付之前，先衡量风险是否可控：账户有没有异常，凭证齐不齐，事后追不追得回。
    .name = 先衡量风险再批
    .reason = 停机时的每一笔都是先付后核，批的人是最后一道关。文件写的是风险可控才支付；由批的人在批之前衡量，是推出来的。
    .example = 负责人看过存折的最近一笔、问清用途，打电话与后台核对挂失名单，再签字。只问一句“多少钱”就签，不行。

advance-cap = 应急支付的累计金额，普通客户最多{ $advance-cap-ordinary }，贵宾客户最多{ $advance-cap-vip }。分几次付也要合起来算。
    .name = 应急支付不超限
    .reason = 停机时看不到实时余额，有了限额，万一有损失也是有数的。
    .example = 普通客户先领了{ $advance-cap-ordinary }，过一会儿又领了几百元，合起来就超限了。

approval-within-cap = 网点负责人批准的应急支付，合计不超过限额：普通客户{ $advance-cap-ordinary }，贵宾客户{ $advance-cap-vip }。
    .name = 批准不超限额
    .reason = 限额约束的是每一个人，负责人签字也不能例外。文件限的是支付的数目；批准也守同一个限额，是推出来的。
    .example = 普通客户急要的数目超过{ $advance-cap-ordinary }，负责人批到限额为止，余下的帮他想别的办法，是对的；拆成两张单子批，合计照样超限。

oral-loss-report-only = 停机期间只受理应急口头挂失，不受理正式挂失。
    .name = 停机只办口头挂失
    .reason = 系统没有恢复，正式挂失录不进去，收下了反而让客户误以为已经生效。
    .example = “现在能办的是口头挂失，我这就给您登上。正式挂失要等系统恢复，请您到网点来办。”

five-day-rule = 办了应急口头挂失，要告诉客户五日之内到网点办正式挂失，过期自动失效。
    .name = 提醒五日补办
    .reason = 客户以为办妥了，第六天卡却被人用了，这样的投诉谁也担不起。
    .example = “请最迟十五号带身份证到任何一个网点办正式挂失，过了那天就失效，我写在这张纸上。”

other-bank-atm = 本行取款机停用，可以指引客户到就近的他行取款机。客户问起手续费，不当场许诺，由网点灵活掌握。
    .name = 可指引他行取款机
    .reason = 客户要的是现金，从哪台机器出来他并不在意。
    .example = “出门右手两百米有一台他行的取款机，现在能用。手续费的事我先请示负责人，再答复您。”

unified-wording = 谈到故障，只用本行公告的统一口径，不猜原因，也不猜是谁的责任。
    .name = 只讲统一口径
    .reason = 猜错一次，传出去就成了“银行自己说的”。
    .example = “八成是机房出事了”是猜测；“公告写的是系统维护，晚上八点恢复”是统一口径。

outage-explained = 客户因为停机办不成事，要向他说明停的是什么、什么时候恢复。
    .name = 讲明停机情况
    .reason = 客户不知道要等多久，就只能往坏处想。
    .example = “存款取款停到今晚八点，取款机也一样，挂失照常可以口头办。”而不是一句“办不了”。

fault-explained-as-published = 客户因系统切换前来投诉，或者发现资料、账目有异常，要用本行公告的口径向他解释。
    .name = 照公告解释故障
    .reason = 全行说的是同一番话，客户换一个窗口再问也不会起疑。
    .example = “公告上写，切换期间个别客户的地址会显示不全，资金不受影响，今晚十点以前补齐。您看，就是这一条。”

data-error-steadied = 客户发现自己的资料不对，先让他定下心来，再去查。
    .name = 资料异常先稳人
    .reason = 名字或者余额显示不对，谁看见都会先想到钱没了。
    .example = “您是怕钱也跟着错了。我先给您看余额，一分没动；名字的事我接着报上去。”

completion-time-promised = 因切换引起的投诉，或者现金、转账、结算出了异常，要承诺什么时候办结。
    .name = 承诺办结时间
    .reason = 公告解释了原因，客户还缺一个日子。
    .example = “这笔转账明天下午五点前会有结果，要么到账，要么退回，我都通知您。”

errors-to-business-line = 资料异常和业务异常，要报给对应的业务部门。
    .name = 异常报业务部门
    .reason = 一个柜台看到的是一户，业务部门看到的可能是一批。
    .example = 客户的定期存款，存期显示少了一年。柜员截图，写明时间和交易号，报给个人金融部；只重新登录一遍再看看，不算上报。

## Escalation, safety, media

angry-exit-or-media-threat-up = 客户气冲冲地走了、说出极端的话，或者扬言要找媒体，谁察觉谁就往上报，一级接一级。到事情过去还没有报，就是漏报；报迟了另有一条。
    .name = 负气离开或要曝光须报
    .reason = 消息传到网上只要几分钟，上面早知道一刻，就多一分补救的余地。
    .example = 客户一声不响，撕了回单就走。柜员理好台面接着叫号，没有告诉任何人，这就违反了本条。

threat-reported-at-once = 客户负气离开、说出极端的话或者扬言找媒体，马上就往上报，不等手上的事办完。三个回合之内报上去，算马上。
    .name = 负气或扬言马上报
    .reason = 迟报虽然比不报好，抢先一步的机会却已经没有了。“立即”是文件写的，三个回合是本行量它的尺子。
    .example = 客户说要发到网上，柜员边办边给负责人递了条子，是马上；办完这笔、又叫了两个号才去说，是迟报。

unsolved-goes-up = 客户不接受提出的办法，就当场办妥，或者换一个他肯接受的；柜台解决不了的，马上报给上一级。
    .name = 解决不了就上报
    .reason = 在柜台僵下去只剩下情绪，有权限的人来了才有新的办法。
    .example = 办法讲了两遍客户都摇头。“这件事超出我能定的，我请负责人现在过来。”

grave-complaint-up = 性质严重、牵涉面大的投诉，不等办出结果，随时往上报。
    .name = 重大投诉随时报
    .reason = 重大的事越晚报，能选的办法越少。文件写的是本级行随时报省行；网点也随时往上报，是推出来的。
    .example = 客户说存单上的二十万元查不到，还有两位邻居也一样。柜员当即报告负责人，负责人当即报告分行。

repeat-overhead-three = 处理过又来投诉、越级投诉、三人以上为同一件事投诉，要格外留意，马上上报。
    .name = 重复越级多人即报
    .reason = 这三种情况都说明原来的办法不管用，再照老办法就要闹大。文件写的是分行工作组立即报省行；网点先报上去，是推出来的。
    .example = 三位客户拿着同一张对账单进来。柜员请他们分别坐下登记，同时请同事马上报告负责人。

branch-passes-on-hard-cases = 分行对重大疑难、群体、重复和越级的投诉，立即报省行协调处理。
    .name = 疑难投诉报省行
    .reason = 要几个业务部门一起动的事，只有省行调得动。
    .example = 三家网点同一天接到同一种投诉，分行的投诉处理工作组当天上午就报省行，而不是等周报。

other-province = 跨省办理的业务引起投诉，本级解决不了，报上一级协调当地兄弟行。
    .name = 跨省投诉报上级
    .reason = 凭证在外省，本地再努力也只能干等。
    .example = 客户在外省开的卡被误冻结。分行查不到原始凭证，当天报上级请对方省行核查，并把回音的时间告诉客户。

bad-press-up = 得知有可能损害本行声誉的报道或者网帖，迅速上报。
    .name = 负面报道迅速报
    .reason = 第一个钟头里还能更正，过了半天就只能道歉。
    .example = 客户给柜员看手机：“你们上新闻了。”柜员记下标题和平台，马上报告负责人，不评论，也不转发。

away-from-the-crowd = 客户吵闹、不听解释或者喝醉了，尽量请他到人少、有监控的地方谈。柜员走不开，就请同事来帮忙。
    .name = 请离人群再谈
    .reason = 看热闹的人越多，他越下不来台，别的客户也跟着不安。
    .example = “那边安静，我请大堂经理陪您坐下慢慢讲。”

security-when-attacked = 客户动手打人、冲撞柜台，或者聚众闹事，马上叫保安或者报警。
    .name = 遇到冲击即叫保安
    .reason = 一动手就不再是服务的事，慢一步就可能有人受伤。
    .example = 客户推倒隔离栏，揪住大堂经理的衣领，柜员当即按下报警按钮。

no-needless-security = 客户只是生气、嗓门大，没有动手，也没有聚众闹事，不叫保安。
    .name = 没动手不叫保安
    .reason = 保安一到，来讨说法的人就觉得自己被当成了坏人。文件要求避免矛盾激化，本条是由此推出来的。
    .example = 客户拍着台面要见领导，柜员招手叫来保安，客户随即掏出手机开始录像。

wait-soothed-by-lobby = 客户抱怨等得太久，大堂经理要上前安抚，或者让他手上有事，不再只盯着叫号屏。
    .name = 久等由大堂安抚
    .reason = 没人理会的十分钟，比有人陪着的半小时更长。
    .example = “您前面还有四位，大约二十分钟。您先填好这张单子，轮到了能快一半，我给您倒杯水。”

agitated-soothed-by-lobby = 客户情绪失控，大堂经理要上前安抚，或者设法转开他的注意。
    .name = 失控先由大堂安抚
    .reason = 大堂经理离得最近，头一分钟有人陪，情绪就缓得下来。文件写的是大堂经理安抚久等的客户；用到情绪失控的客户，是推出来的。
    .example = 客户当众大哭，大堂经理扶她坐下，递上一杯水：“您的单子已经在办，负责人马上过来，我先陪您坐着。”远远站着看，不行。

agitated-to-quiet-room = 客户情绪激动、焦躁不安，网点负责人要请他到贵宾室，坐下来劝解。
    .name = 请到贵宾室劝解
    .reason = 换一个安静的地方，多数人会跟着静下来。
    .example = “您跟我到里面坐，这件事我来听，也由我来办。”站在大厅里隔着人群劝，不算。

seen-done-soon = 网点负责人把客户请进贵宾室以后，要协助把他的业务尽快办好。
    .name = 请进来就办好
    .reason = 只劝不办，客户会觉得是被支开了。
    .example = 负责人陪着坐下，同时让同事把单据取进来办，十分钟后交到客户手上。

agitated-summon-help = 客户情绪失控，柜员就请大堂经理或者网点负责人过来，不一个人硬撑。
    .name = 情绪失控就请人来
    .reason = 隔着玻璃能说的话有限，旁边坐一个人更管用。文件写的是大堂经理和负责人该做什么；柜员去请他们，是推出来的。
    .example = 客户哭得说不出话。柜员一边轻声说“我在办”，一边按铃请大堂经理出来陪她。

illness-or-unreason = 客户看来精神状况异常，或者怎么讲都讲不通，网点负责人视情况请家属、单位、社区等出面帮着协调。
    .name = 视情况请外力协调
    .reason = 有些结在柜台上解不开，要熟悉他的人来解。
    .example = 老人每天来说存折被换了。负责人核对之后请社区的人陪同，与他女儿一起上门看过，事情才平息。

illness-call-the-head = 客户看来精神状况异常，或者怎么讲都讲不通，柜员请网点负责人来，不自己硬顶。
    .name = 讲不通就请负责人
    .reason = 请谁出面、怎么劝，牵涉客户的隐私，要由有权限的人拿主意。文件写的是由单位视情况协调；柜员请负责人来，是推出来的。
    .example = 客户反复说有人从墙里偷他的钱。柜员不争辩：“我请我们负责人来听您讲。”

no-phoning-employer = 柜员不自行联系客户的家人、单位或者社区。
    .name = 不私自找家人单位
    .reason = 一个电话就可能让人丢了工作，客户的账户也跟着露了底。文件写的是由单位出面协调，柜员个人不去联系，是推出来的。
    .example = 柜员认得客户的厂长，打电话说“你们的人在这里闹”，心里想的是帮忙，做的是泄露。

incident-to-emergency-plan = 突发事件使网点不能正常营业，网点负责人要启动应急预案。
    .name = 突发停业启动预案
    .reason = 乱起来的时候，照写好的步骤走，比临时想出来的可靠。
    .example = 隔壁起火，烟进了大厅。负责人宣布启动预案：疏散客户，封存现金，专人在门口说明，同时上报。

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

press-not-rebuffed = 对记者不呵斥、不驱赶、不挂电话。
    .name = 不粗暴对待媒体
    .reason = 被轰出去的记者照样写稿，写的就是怎么被轰出去的。
    .example = 记者刚递上名片，柜员就喊“出去，这里不欢迎你”，违反本条；“采访我不能接，请您先坐，我写个电话给您”，不违反。

filming-not-blocked = 客户在拍摄，不挡镜头、不夺手机、不喝令停拍；可以请他别拍到别的客户。
    .name = 不阻挠拍摄
    .reason = 一只手伸向镜头的画面，比任何采访都更伤银行的名声。文件写的是对记者不可粗暴；用到拍摄的客户，是推出来的。
    .example = 客户举着手机拍窗口，柜员喊着“不许拍”伸手去挡，违反本条；“您拍我没关系，请别拍到旁边客户的单子”，不违反。

## Confidentiality and privacy

keep-confidence = 投诉人请我们别说出去的事，不告诉任何无关的人，被投诉的同事也不例外。
    .name = 替投诉人保密
    .reason = 客户信得过我们才开口，漏出去一次，以后没有人敢讲实话。
    .example = 客户私下反映三号窗口的态度，请柜员别说出去；下班时柜员对那位同事说“今天有人告你”，这就是泄密。

file-not-to-accused = 投诉材料绝不交到被投诉人手里，只让他看一眼也不行。
    .name = 材料不给被投诉人
    .reason = 被投诉的人一看笔迹就知道是谁，投诉人从此不敢再来。
    .example = 柜员把客户写的信递给被投诉的同事，说“你自己看看人家怎么讲的”，违反本条。

reporter-protected = 同事或者客户举报违规，不把举报人是谁说出去。
    .name = 保护举报人
    .reason = 举报人要是被找了麻烦，下一个看见的人就会装作没看见。文件鼓励内部举报并奖励举报人；替他保密，是推出来的。
    .example = “是出纳那边有人反映的”，一句话已经把人指了出来；可以说“有人反映，正在核查”。

bank-confidential = 行里的内部资料和安排，要留心不对外讲。
    .name = 内部事项不外传
    .reason = 内部的话传到外面会走样，还可能被人利用。
    .example = 为了让客户宽心，柜员说“内部通知讲，下周还要停一次”。用意是好的，话却不该讲。

verify-before-account-talk = 谈账户情况之前，先核实对方的身份。
    .name = 先核身份再谈账户
    .reason = 说出口的余额收不回来，而对面的人未必就是户主。文件只讲保护客户隐私；先核身份的次序，是本行自定的。
    .example = 来人自称是公司会计，报出账号要问余额，柜员没有核实就念了数目，违反本条。

not-in-public = 账户情况不在旁人听得见的地方讲。
    .name = 账户情况不当众讲
    .reason = 后面的人听见了数目，客户就多一分危险。文件只讲保护客户隐私；不当众讲，是本行自定的。
    .example = 隔着窗口高声念“您还有八万三千元”是不对的，应当写在纸上，或者转过屏幕给他看。

## Time limits

cutover-on-site = 切换期间，网点接到投诉或者上级转来的工单，一小时内派人到现场。
    .name = 切换期一小时到场
    .reason = 停机的日子里，早到一刻，围着的人就少几个。
    .example = 九点十分接到工单，负责人指定经办，十点以前人已经在客户跟前。

cutover-customer-told = 切换期间，网点接到投诉后四小时内，把处理情况告诉客户。
    .name = 切换期四小时回复
    .reason = 事情可以还没办完，客户不能没有回音。
    .example = “凭证已经调出来，正在跟后台核对，下午五点以前再给您一个结果。”

cutover-result-reported = 切换期间，网点接到投诉后八小时内，把处理结果报给本级投诉处理工作组。
    .name = 切换期八小时报结果
    .reason = 工作组收齐各处的结果，才看得出哪里是一户，哪里是一片。
    .example = 下班以前在工单上写明原因、办法、客户的答复，报出去；只在电话里说“弄好了”，不算。

solution-in-system = 投诉不论从哪个渠道来，柜台当面的也算，收到后二十四小时内录入系统。
    .name = 一天内录入系统
    .reason = 没有录入的投诉，别人看不到，也没有人会去办。
    .example = 周五晚上收到的邮件，周六晚上之前录好；攒到周一一起录，就超了。

solution-in-touch = 投诉收到后四十八小时内联系客户，告诉他办到哪里。
    .name = 两天内联系客户
    .reason = 投诉寄出去没有声音，客户会以为石沉大海。
    .example = “您前天的信我们收到了，已经在查九月的那笔手续费，我是经办人，姓周。”

association-passed-on = 银行业协会收到投诉，两个工作日内转给相关银行。
    .name = 协会两日内转办
    .reason = 转得慢，留给银行核实的时间就少了。
    .example = 周一收到来信，周三下班前转到银行；放到周五，后面的期限就都紧了。

association-facts-verified = 收到协会转来的投诉，两个工作日内把情况核实清楚。
    .name = 转办两日内核实
    .reason = 早一天弄清事实，网点就多一天可以跟客户谈。
    .example = 周三收到转办单，周五以前调录像、看凭证、问当事人，三样齐了才算核实。

association-reported = 收到协会转来的投诉，五个工作日内把处理结果报回协会。
    .name = 五日内报协会
    .reason = 协会一直跟着这件投诉，各家银行处理得怎样，都会写进它的通报。
    .example = 周三收到，下周三以前报出：事实、责任、办法、客户的答复，四项齐全。

association-final-answer = 网点收到上级转来的投诉，三个工作日内给客户最后的答复；办不完的，三个工作日内约定再答复的日子。
    .name = 转办三日内答复
    .reason = 转了两道手的投诉，客户已经等了许多天。
    .example = 周一收到，周四以前答复：“多收的二十元今天退到您卡上，经办人已经向您道过歉，这件事办完了。”

association-progress-reported = 网点收到上级转来的投诉，三个工作日内给不出最后答复的，要在期限之内把进度报告上级单位。
    .name = 三日未结报进度
    .reason = 上级早知道卡在哪里，才来得及协调。
    .example = 周一收到，周四以前报告：“凭证已调到，外地行周五回函，下周一给客户最后答复。”过了期限才补报，不算。

plan-handled = 投诉收到后，一般在五个工作日之内处理完毕。
    .name = 五个工作日办结
    .reason = 投诉平均要七天才办完，客户的不满有不少是等出来的。
    .example = 周四收到，下周四以前办完。中间隔着一个周末，周末不算。

deputy-in-place = 分行承办投诉的人每次离岗之前，都要把手上的事交代给 B 角。
    .name = 离岗先交代 B 角
    .reason = 客户不会挑你在的时候来。
    .example = A 角去开会之前对 B 角说：“两件没办完的在夹子里，王女士十一点会打来。”只把电话设成留言，不算交代。

post-handed-over = 离开窗口或者岗位之前，先把手上的客户、现金和没办完的事交代给接替的同事。
    .name = 离岗先交代
    .reason = 人一走，柜里的现金和等着的客户都没有人管。文件只管承办投诉的人，窗口也照此办，是本行自定的。
    .example = 客户走出门，柜员抓起伞就追，钱箱开着，违反本条；先请邻座锁好钱箱、看住窗口再去，不违反。

never-nobody = 任何时候都不让投诉没有人接：电话有人听，窗口有人管。
    .name = 投诉总有人接
    .reason = 响了十几声没人接的投诉电话，本身就是第二桩投诉。
    .example = A 角请假，B 角去了库房，热线响了二十分钟，这就是无人受理。

head-phone-on = 切换停业期间，网点负责人的手机二十四小时开着，打得通。
    .name = 手机全天开通
    .reason = 公告上写的就是这个号码，客户半夜打不通，白天就会去找媒体。
    .example = 晚上十一点客户打来说卡被吞了，负责人接起来，记下，告诉他明早几点有人回话；关机睡觉，违反本条。

## Activities: staff. What counts as one, and what does not

activity-greet = 向客户问好
    .description = 招呼客户，或者示意已经看到他。只喊号码、只要证件不算。
activity-thank = 向客户道谢
    .description = 为具体的事谢谢客户。句末顺口带一句“谢谢配合”不算。
activity-take_leave = 向客户道别
    .description = 客户要走时道别。说完业务就转去叫下一位不算。
activity-listen = 听客户讲完
    .description = 让客户把话讲完，不插话，也不急着给办法。嘴上应着、手里办别的事不算。
activity-ask_need = 询问真实需求
    .description = 问钱作什么用、什么时候要、最怕什么。问证件、问账号不算。
activity-restate_concern = 复述客户的担心
    .description = 用自己的话把他担心的那件事说回去。“您的心情我理解”不算。
activity-soothe = 安抚客户
    .description = 说得出、做得到的安定话或者举动，如请坐、说明正在办。叫他“别激动”不算。
activity-distract = 转移客户注意
    .description = 让等候的客户手上有事、心里有数，如先填单、报出前面还有几位。让他看电视不算。
activity-apologise = 向客户道歉
    .description = 为一件说得出的事道歉。不知为何而道歉的口头禅不算，替银行认责另算。
activity-admit_liability = 替银行认下责任
    .description = 责任未清就说是银行的错，包括“多半是我们的问题”。表示同情、为让客户久等道歉不算。
activity-insult = 出口伤人
    .description = 辱骂、挖苦、反唇相讥。平静地说不能骂人不算。
activity-dare_to_complain = 激客户去投诉
    .description = 用“你去投诉好了”一类的话顶客户。客户问起而告知电话不算。
activity-lecture = 教训客户
    .description = 教训、责怪客户，包括“当初是您自己签的字”。讲明规定的道理不算。
activity-grovel = 低声下气讨饶
    .description = 求饶、诉苦、求客户放过。认真道歉不算。
activity-recite = 背现成的套话
    .description = 背一句对谁都能说的服务用语，后面没有下文。招呼和道别不算。
activity-rush = 催促图快
    .description = 为省时间打断、催促，或者省掉客户该看的步骤。手脚利索而不催人不算。
activity-feed_panic = 说话添慌乱
    .description = 说出会让客户更慌的话，如“很多人的钱都不见了”。照公告说明影响范围不算。
activity-set_limit = 平静划出底线
    .description = 平静地说明不能这样，同时事情照办。威胁不给办不算。
activity-stay_silent = 沉默不答
    .description = 轮到自己说话而没有说，客户等到不耐烦。先听客户讲完不算。
activity-refuse = 拒绝客户的要求
    .description = 对客户的某项要求说不。暂时办不了、说好何时能办不算。
activity-give_reason = 说明理由
    .description = 说出客户听得懂的理由。“这是规定”四个字不算。
activity-offer_alternative = 给出别的办法
    .description = 说出一条客户今天或者几时走得通的别的路。“您再想想办法”不算。
activity-explain = 解释情况
    .description = 说明事情的经过或者办法。猜测原因不算，照条款讲解另算。
activity-explain_terms = 照条款讲解
    .description = 拿出条款、费率表，对着原文讲。凭印象说“合同里有”不算。
activity-explain_outage = 讲明停机情况
    .description = 说明停的是什么、什么时候恢复。只说“办不了”不算。
activity-give_published_wording = 按公告口径解释
    .description = 照本行公告的内容解释故障和影响。自己加一句原因，另算猜测。
activity-speculate = 猜测原因
    .description = 说出没有公布过的原因、责任或者恢复时间。照公告念不算。
activity-propose = 提出解决办法
    .description = 提出一个具体的解决办法。“我帮您问问”不算。
activity-ask_view = 询问客户意见
    .description = 问客户这样办行不行。说完就动手不算。
activity-solve_now = 当场办妥
    .description = 把能办的事当着客户办完。答应稍后办不算。
activity-give_next_word = 约定下次答复时间
    .description = 说定下次什么时候、由谁答复。“有消息通知您”不算。
activity-promise_completion_time = 承诺办结时间
    .description = 说定哪一天、几点以前有结果。“尽快”不算，只约定下次通话另算。
activity-give_final_answer = 给出最后答复
    .description = 把处理结果和依据告诉客户。告知进度不算。
activity-give_channel = 告知投诉渠道
    .description = 说出投诉可以找谁、打什么电话。只给行外的去处，另算支到行外。
activity-decline_complaint = 拒收投诉
    .description = 不让客户投诉，或者劝他别投诉。说明由谁受理不算。
activity-send_outside = 把客户支到行外
    .description = 为了脱手叫客户去找行外的机构。客户问起协会而照实告知不算。
activity-pass_the_buck = 推给别人
    .description = 把自己该管的事推给别的部门、系统或者客户。交给有权限的人并说明由谁接着办不算。
activity-stall = 借故拖延
    .description = 没有理由地往后拖，或者该做的事放着不做。说好时间的等待不算。
activity-cover_up = 遮掩差错
    .description = 隐瞒、改动记录，或者劝人别提。如实记录并说明难处不算。
activity-record_complaint = 登记投诉
    .description = 把时间、单位、姓名、电话、事由、要求六项记下来。记在便条上、缺了电话都不算。
activity-tell_purpose = 说明资料用途
    .description = 请客户留资料之前或者同时，说明拿来做什么。事后补一句不算。
activity-hand_over_record = 移交投诉记录
    .description = 把记录交到负责的人手里，他知道接了。放在桌上、夹进簿子不算。
activity-classify_complaint = 登记投诉类别
    .description = 在登记表上选定一个类别，数据项“投诉类别”写明选了哪个。口头说一声不算。
activity-verify_facts = 核实情况
    .description = 看凭证、流水、录像，或者问过当事人。只听一面之词不算。
activity-establish_responsibility = 认定责任
    .description = 写明银行有责、银行无责还是双方都有责任，数据项“责任”写明结论。口头表态不算。
activity-offer_remedy = 提出补救
    .description = 对已经发生的差错提出更正、退还或者赔付。解释、安抚、指一条路不算。
activity-take_on_complaint = 接手投诉
    .description = 网点负责人接下登记单，由自己跟到结案；只用在会演到结案的情节里。柜员登记不算。
activity-pass_on_complaint = 转办投诉
    .description = 第一责任人把投诉转给别的部门或者人员承办。柜员把记录交给负责人不算。
activity-follow_up_case = 跟踪转办结果
    .description = 主动去问承办人进度或者结果，并记下回音。等对方通知不算。
activity-urge_handler = 催办
    .description = 提醒承办人期限已到，请他抓紧。随口问一声“怎么样了”不算。
activity-report_progress = 向上级报告进度
    .description = 说明办到哪里、为什么没办完、预计哪天有结果。只说“还在办”不算。
activity-conclude_case = 处理完毕
    .description = 投诉已有结果，该做的都做了。客户不再追问不算。
activity-close_in_writing = 书面结案
    .description = 把过程、结果、客户的答复写成记录存档。只写“已处理”不算。
activity-ask_satisfaction = 询问是否满意
    .description = 办结以后问客户对结果满不满意。办理途中问“这样行吗”不算。
activity-call_back = 回访客户
    .description = 联系表示不满意的客户，问明原因。群发短信不算。
activity-arrive_on_site = 到达现场
    .description = 经办人到了客户所在的地方。电话里指挥不算。
activity-contact_customer = 联系客户告知进展
    .description = 打电话、回信或者当面告诉客户办到哪里。没有打通不算。
activity-report_result = 报告处理结果
    .description = 把结果报给本级投诉处理工作组。只在网点内说一声不算。
activity-enter_in_system = 录入系统
    .description = 投诉在系统里有了编号。记在纸上待录不算。
activity-enter_in_register = 登进登记簿
    .description = 在投诉登记簿上写下客户、事由、去向，办结后补上结果。写在自己本子上不算。
activity-file_complaint = 投诉归档
    .description = 把一件投诉的全部材料编号归档。只写一句结案记录，另算书面结案。
activity-report_daily_figures = 每日分类报数
    .description = 把当天的投诉按类别统计，报给上一级。口头说“今天没什么事”不算。
activity-hand_to_deputy = 交代接替的人
    .description = 离岗前把在办的事、客户和现金交代给接替的同事。设电话留言不算。
activity-leave_post = 离开岗位
    .description = 承办投诉的人离岗，或者柜员丢下窗口走开，客户会找不到他。大堂经理在大厅里走动不算。
activity-leave_unattended = 无人受理
    .description = 投诉的电话没人听，或者窗口没人管。请客户稍候、有人接着不算。
activity-go_out_of_reach = 联系不上
    .description = 网点负责人手机关机，或者打来没有人接，也没有人替接。占线后回拨不算。
activity-log_incident = 记入工作日志
    .description = 把时间、事情、做了什么写进工作日志。口头交班不算。
activity-promise_compensation = 许诺赔偿
    .description = 许诺赔偿、减免、删除不良记录，索赔里的手续费也算；或者暗示“应该能赔”“我帮您争取”。照原话记下要求不算。
activity-promise_fee = 许诺承担费用
    .description = 许诺退还或者由银行承担某项费用。请网点负责人来定不算，索赔里的费用另算。
activity-settle_with_gift = 拿礼品抵赔偿
    .description = 拿纪念品换客户不追究，或者当作赔付。单纯表示歉意送一份不算。
activity-request_joint_review = 请业务部门会商
    .description = 请业务部门一起商量索赔。只说“领导会考虑”不算。
activity-bend_rule = 违规通融
    .description = 为了让客户满意少做一步规定动作，或者拆开来办。规定允许的灵活处理不算。
activity-lend_own_money = 拿自己的钱垫付
    .description = 员工自己掏钱给客户用。帮客户想别的办法不算。
activity-settle_privately = 私下了结
    .description = 私下留联系方式、私下给好处、私下签字据。经网点办理的不算。
activity-verify_identity = 核实身份
    .description = 看证件原件，与本人、账户核对。看照片、凭面熟不算。
activity-weigh_risk = 衡量风险
    .description = 批准之前看账户有无异常、凭证齐不齐、能否追回。只问金额不算。
activity-advance_cash = 应急支付现金
    .description = 停机期间把现金付给客户，金额写在数据项里。批准而未付不算。
activity-approve_advance = 批准应急支付
    .description = 网点负责人同意一笔应急支付，金额写在数据项里。付款本身另算。
activity-approve_fee = 同意承担费用
    .description = 网点负责人决定由行里承担某项费用，柜员知道了。柜员自己估计会同意不算。
activity-guide_other_atm = 指引到他行取款机
    .description = 告诉客户附近哪家银行的取款机能用。答应承担手续费另算。
activity-take_oral_loss_report = 受理口头挂失
    .description = 停机期间按应急办法口头挂失。收下书面申请另算。
activity-take_formal_loss_report = 停机时收正式挂失
    .description = 停机期间受理正式挂失，包括先收下申请等系统恢复。系统正常时办理不算。
activity-tell_five_days = 告知五日期限
    .description = 说明五日内到网点办正式挂失，否则失效；最好写下日期。“尽快来补办”不算。
activity-escalate = 向上报告
    .description = 向上一级报告，对方知道了。打算报、只写在日志里不算。
activity-report_to_business_line = 报给业务部门
    .description = 把异常报给主管该业务的部门，附时间和编号。只告诉邻座同事不算。
activity-summon_colleague = 请同事来帮忙
    .description = 请大堂经理、负责人或者同事过来帮忙。叫保安另算。
activity-lead_aside = 请客户到一旁
    .description = 请客户到人少、有监控的地方坐下谈。让他到外面等不算。
activity-lead_to_quiet_room = 请到贵宾室
    .description = 网点负责人把客户请进贵宾室坐下谈。站在过道里谈不算。
activity-see_it_done = 督促办妥
    .description = 负责人看着这笔业务办完、交到客户手里。交代一声就走不算。
activity-contact_family_or_unit = 联系家属或单位
    .description = 联系客户的家人、单位、社区。客户自己打电话叫人来不算。
activity-call_security = 叫保安或报警
    .description = 叫保安、联系保卫部门，或者报警。请大堂经理过来不算。
activity-start_emergency_plan = 启动应急预案
    .description = 网点负责人宣布按应急预案办，并指定各人做什么。只叫大家别慌不算。
activity-accept_interview = 接受采访
    .description = 对记者讲事情经过、看法或者数字，“不登出来”的闲谈也算。告知电话不算。
activity-decline_interview = 客气谢绝采访
    .description = 客气地说明自己不能接受采访。“无可奉告”另算粗暴对待。
activity-give_spokesperson = 告知对外宣传负责人电话
    .description = 把对外宣传负责人的电话告诉记者。叫他自己去查不算。
activity-rebuff_press = 粗暴对待记者
    .description = 对记者呵斥、驱赶、挂电话。客气谢绝不算。
activity-interfere_with_filming = 阻挠拍摄
    .description = 挡镜头、夺手机、喝令不许拍。请他别拍到别的客户不算。
activity-discuss_account = 谈及账户情况
    .description = 说到余额、流水、产品这些账户里的事。问办什么业务不算。
activity-expose_account = 当众讲出账户情况
    .description = 账户里的事让旁人听见、看见，或者发到群里。写在纸上给本人看不算。
activity-leak_confidence = 泄露要保密的内容
    .description = 把投诉人要求保密的事告诉不经办的人。按规定交给承办人不算。
activity-leak_internal = 泄露内部机密
    .description = 把内部通知、安排、数字告诉行外的人。公告里已有的不算。
activity-give_file_to_accused = 材料交给被投诉人
    .description = 把投诉材料交到被投诉人手里，让他看一眼也算。由主管就事问他情况不算。
activity-reveal_reporter = 说出举报人
    .description = 说出举报人的姓名，或者说得让人猜得到。只说有人反映不算。

## Activities: the bank behind them, and what reaches them

activity-review_complaint = 初步审核投诉
    .description = 受理部门看过内容，判断是不是有效投诉。只登记、没有看，不算。
activity-assign_handler = 指派专人
    .description = 受理部门按类型定下承办人，本人知道。只写“相关部门”不算。
activity-agree_joint_review = 业务部门会商同意
    .description = 业务部门会商后同意赔付，由部门一方作出。柜员自己估计会同意不算。
activity-reject_after_review = 审核后不受理
    .description = 受理部门审核后决定不受理。柜员拒收另算。
activity-tell_review_reason = 告知不受理理由
    .description = 受理部门把不受理的理由告诉投诉人。只发一纸“不受理”不算。
activity-report_to_province = 报省行
    .description = 分行把投诉报省行或者上一级工作组。网点报分行另算。
activity-pass_to_member = 协会转给银行
    .description = 协会把投诉转给相关银行。协会内部流转不算。
activity-report_to_association = 报回协会
    .description = 银行把处理结果报协会。口头告知进度不算。
activity-receive_cutover_case = 收到切换期投诉
    .description = 切换期间投诉或者工单到了网点，切换期时限从此起算。平日的投诉不算。
activity-receive_channel_complaint = 收到投诉
    .description = 热线、网上、邮件、信函或者柜台当面的投诉到了行里，录入和联系的时限从此起算。没有要投诉的抱怨不算。
activity-receive_at_association = 协会收到投诉
    .description = 银行业协会收到投诉，转办时限从此起算。银行收到另算。
activity-receive_from_association = 收到协会转办
    .description = 银行收到协会转来的投诉，核实和报回的时限从此起算。网点收到另算。
activity-receive_transfer = 网点收到转办
    .description = 网点收到上级转来的投诉，三个工作日的答复时限从此起算。切换期的工单另算。
activity-receive_plan_case = 收到限期投诉
    .description = 投诉按五个工作日的期限办理，从此起算。已用别的时限起点的不再用它。
activity-learn_case_stalled = 得知转办拖延
    .description = 第一责任人得知承办人没有按时办。还在期限之内不算。
activity-face_missed_deadline = 眼看办不完
    .description = 网点看出期限之内办不完。已经办完只差录入不算。
activity-learn_of_coverage = 得知负面报道
    .description = 有人告诉，或者自己看见有损本行声誉的报道、网帖。客户只是扬言要发，另算。
activity-halt_business = 网点停止营业
    .description = 突发事件使网点不能正常营业。单个窗口停用不算。
activity-close_cutover_day = 切换期一天结束
    .description = 切换期间一天的营业结束，当天的投诉要报数。平日停业不算。

## Activities: customer

activity-vent = 客户发泄不满
    .description = 客户诉说不满，没有骂人。骂人另算。
activity-state_need = 客户说出需求
    .description = 客户说出真正要办成的事。只说要什么、不说为什么不算。
activity-abuse = 客户辱骂
    .description = 客户辱骂员工。嗓门大、说银行不好不算。
activity-show_agitation = 客户情绪激动
    .description = 客户慌张、激动，看得出来。平静地表示不满不算。
activity-lose_composure = 客户情绪失控
    .description = 客户大哭、发抖、嚷得停不下来，讲不成话。一时激动不算。
activity-raise_justified_complaint = 客户抱怨得有理
    .description = 客户抱怨的事确有其事，是我们没有做好。责任还没有查清的不算。
activity-bring_solvable_matter = 客户提出当场能办的事
    .description = 客户说的事柜台此刻就能办好。要查、要等外部的不算。
activity-demand_impossible = 客户要求办不到的事
    .description = 客户要的事谁也不该办或者办不到。只是超出本级权限，另算。
activity-demand_beyond_authority = 客户要求超出权限
    .description = 客户要的事本级定不了，上级也许能定。索赔另算。
activity-misunderstand_terms = 客户误会条款
    .description = 客户对产品或者收费的说法与条款不符。条款没有告知过他的不算。
activity-complain_of_wait = 客户抱怨久等
    .description = 客户为排队、办得慢而抱怨。只是问还有几位不算。
activity-complain_of_cutover = 客户因切换投诉
    .description = 经确认由系统切换引起的投诉。切换期间的普通投诉不算。
activity-report_data_error = 客户反映资料异常
    .description = 客户发现自己的姓名、地址、余额显示不对。账目少了款另算。
activity-report_transaction_error = 客户反映业务异常
    .description = 客户的现金、转账、结算办错或者没有到账。资料显示不对另算。
activity-raise_grave_complaint = 客户提出重大投诉
    .description = 涉及大额、多人、违法或者人身安全的投诉。说得激烈的小事不算。
activity-complain_again = 客户再次投诉
    .description = 已经处理过的事，客户又来投诉。同一次谈话里重复说不算。
activity-go_over_heads = 客户越级投诉
    .description = 客户已经告到上级或者外部。只说要去告不算。
activity-complain_in_group = 多人同诉
    .description = 三人以上为同一个问题投诉。一家人陪着来不算。
activity-raise_cross_province_case = 客户提出跨省投诉
    .description = 投诉的业务是在外省办的。客户只是外省人不算。
activity-make_a_scene = 客户当众吵闹
    .description = 客户当众吵闹，旁人都看过来。坐着发牢骚不算。
activity-refuse_to_listen = 客户不听解释
    .description = 解释和劝告客户一概不听。听了不同意不算。
activity-come_drunk = 客户醉酒前来
    .description = 看得出喝多了。身上有酒气而谈吐如常不算。
activity-act_unreasonably = 客户异常或无理
    .description = 客户看来精神状况异常，或者一味无理取闹。生气、固执不算。
activity-attack = 客户动手冲撞
    .description = 客户动手打人、冲撞柜台、砸东西。拍台面、嗓门大不算。
activity-gather_and_disrupt = 聚众闹事
    .description = 几个人堵门、围柜台，网点办不了业务。几个人一同来投诉不算。
activity-demand_cash = 客户急要现金
    .description = 停机期间客户急着要用现金。平常取款不算。
activity-claim_compensation = 客户要求赔偿
    .description = 客户要求赔偿损失。要求道歉、更正不算。
activity-reject_solution = 客户不接受办法
    .description = 客户不接受提出的办法。还在问细节不算。
activity-ask_channel = 客户询问投诉渠道
    .description = 客户问到哪里投诉。只是扬言要投诉不算。
activity-film = 客户拍摄
    .description = 客户拍摄大厅、柜台或者员工。看手机不算。
activity-request_interview = 记者要求采访
    .description = 记者提出采访，或者以记者身份打听。客户打听不算。
activity-threaten_media = 扬言要找媒体
    .description = 客户扬言要找媒体或者发到网上。已经发出来的另算。
activity-use_extreme_words = 客户说出极端的话
    .description = 客户说出要伤害自己、别人，或者鱼死网破一类的话。骂人另算。
activity-leave_in_anger = 客户负气离开
    .description = 客户带着怒气离开，一声不响也算。事情没办成而平静离开不算。
activity-rate_unsatisfied = 客户表示不满意
    .description = 办结以后客户评价不满意。办理途中的不满不算。
activity-accept = 客户接受办法
    .description = 客户同意提出的办法。沉默不算。
activity-leave = 客户离开
    .description = 客户离开，没有怒气。带着怒气离开另算。

## What rules compare

field-amount = 金额
field-class = 投诉类别
field-responsibility = 责任
fact-tier = 客户等级
    .ordinary = 普通客户
    .vip = 贵宾客户
fact-class = 投诉类别
    .service-quality = 服务质量
    .product = 产品功能
    .staff-attitude = 员工态度
    .technical = 技术故障
    .fees = 收费
    .product-information = 产品信息
fact-responsibility = 责任
    .bank = 银行有责
    .none = 银行无责
    .shared = 双方都有责任

## What the documents provide for real cases, mildest first; for reference

consequences-title = 文件对真实投诉事件规定的处理，由轻到重
consequences-talk = 约见谈话（《银行业协会投诉受理及处理办法》审议稿 12.1）
consequences-criticism = 通报批评（《银行业协会投诉受理及处理办法》审议稿 12.2；《银行投诉处理细则》 9.3，并由责任部门和个人承担由此给本行造成的信誉损失和经济损失）
consequences-retraining = 待岗培训（《客户投诉处理应急预案》 3.3）
consequences-awards = 取消评先评优资格（《银行业协会投诉受理及处理办法》审议稿 12.3）
consequences-warning = 警告（《金融机构客户服务标准及惩罚措施》 4.2）
consequences-fine = 罚款（《金融机构客户服务标准及惩罚措施》 4.2）
consequences-demotion = 降职（《金融机构客户服务标准及惩罚措施》 4.2）
consequences-dismissal = 解雇（《金融机构客户服务标准及惩罚措施》 4.2）
consequences-note = 以上仅供查阅。演练只用来学习：任何一次演练，无论成绩如何，都不会据此提出处分。
