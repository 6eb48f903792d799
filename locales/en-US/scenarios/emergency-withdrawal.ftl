title = Tonight’s Deposit
summary = The system is being switched over and the counter is paying nothing out; a father wants cash for his child’s surgery deposit.
briefing = You are a teller at a sit-down desk. Your branch is switching to a new system today and all deposits and withdrawals are suspended. The published wording is: “System changeover; the counter is closed for cash and reopens at nine tomorrow morning.” The notice went up two weeks ago. At 3:40 in the afternoon Mr. { $surname } ({ $tier }) hurries in wanting { $amount }, with nothing in his hand but a passbook. The branch manager is upstairs watching the changeover, and a dozen customers are waiting in the lobby.
customer = Mr. { $surname }

# ── Trigger and waves ──

opening = *slaps the passbook on the counter* { $amount }, now! My kid’s having surgery tonight and they want the deposit! A piece of paper on the door and you’re shut? Is it my money or isn’t it?
    .notice = Hello. We’re changing systems today; cash is back at nine tomorrow.
    .notice-note = Every word is right, and all he hears is “no.” The published wording has to be said, but facts offered before he has finished just bounce off.
    .hollow = Hello, I fully understand how you feel; please calm down and take a seat first.
    .hollow-note = He hears a line that would fit anyone, with an order to calm down inside it. Recited service is a fault; understanding has to be about his trouble.
    .hear = Good afternoon, Mr. { $surname }. Tell me about your child; I’m writing it down.
    .hear-note = He hears someone ask about the child before reciting the notice. A greeting and an open ear come first, because no remedy makes sense until the need is known.
    .manager = Hello, this one is above me, so let me go and bring the manager down to you.
    .manager-note = He hears the first person he meets pass him along. Sent up without a single question, it comes straight back down, and that counts as passing the buck rather than reporting.
    .manager-better = Hello. Tell me about your child first; I’ll go for the manager as soon as he’s needed.
opening-anxious = *stares at his phone, then up at the clock* I need { $amount }. My kid’s in surgery tonight, the deposit isn’t paid… what’s that paper on the door? There’s no time!

pushback = *slaps the passbook* Just give me one straight answer! My girl’s lying there crying with pain, and I’m supposed to sit here?
    .guess = The upgrade has probably hung at some step; with luck it’s an hour or so more.
    .guess-note = It relieves him now, and he’ll hold you to it later. Faults are explained in the published wording only; neither the cause nor the hour may be guessed.
    .guess-better = All I can tell you for certain is nine tomorrow. How long does the hospital wait?
    .lecture = The notice has been up two weeks; it’s best to keep money aside for emergencies.
    .lecture-note = What he hears is “your own fault.” The tone is to stay even, and a lecture to the father of a sick child is fuel however right it is.
    .lecture-better = No notice covers a child falling ill. Tell me how things stand at the hospital.
    .restate = You’re afraid she’ll miss tonight’s surgery. Start with her; I’ll note it all.
    .restate-note = The thing he dreads has been said aloud, and his voice drops by half. An agitated customer is to be steadied, or hear his worry said back, within three turns.
    .wait = Have a seat for now; I’ll ask the back office and come the moment I hear more.
    .wait-note = He is racing a clock and gets a wait with no end to it. The back office can’t answer this, so the wait is a delay, and delaying counts as passing the buck.
pushback-notice = Nine tomorrow? She’s in surgery tonight! Notice, notice… *points at the door* is that paper going to pay my girl’s deposit?
pushback-head = The manager says you should ask me first? Then ask! *raps the counter* Shoved upstairs and back while my girl lies there in pain!

story = I called this branch at noon and they said cash at three. I left work, I ran here, her mother’s alone at the hospital… so whose fault is that?
    .own-all = I’m so sorry, this is all our fault; we’ll answer for any delay to her surgery.
    .own-all-note = It feels good to hear, and next he says, “Then pay.” Apologize for the wasted trip, yes; take on the whole blame before the facts are in, no.
    .own-all-better = I’m sorry about the wasted trip. I’ll write it down to be looked into; her surgery comes first.
    .ask-window = I’m sorry three o’clock cost you a trip. When does the hospital window close?
    .ask-window-note = He was waiting for somebody to own the wasted trip, and the question brings them back to the child. A justified complaint earns an apology within three turns, and the need comes out by asking.
    .not-ours = It wasn’t our counter that took that call; a colleague must have gotten it wrong.
    .not-ours-note = To him the phone and the counter are one bank, so sorting out whose slip it was is passing the buck. The apology he is due slips back a turn as well.
    .not-ours-better = Whoever picked up, the words were ours. I’m sorry you came for nothing.
    .machine = The bank across the road still has a working ATM; take your card, two minutes.
    .machine-note = He is holding a passbook, so the idea shows that you neither looked nor asked. A solution that outruns the need gets nobody anywhere.
    .machine-better = Is it a passbook or a card you have? And when does the hospital stop taking payment?
story-hot = Three! Somebody in this branch told me three o’clock! I left work, her mother’s on her own… *bangs the counter* whose fault is that?

learned = *lowers the phone* They’re open till five-thirty, any bank’s card. Half down and she goes in tonight, the rest in the morning… You ask a lot of questions. You’re not stalling me?
    .promise = Don’t worry, I’m here; you’ll have this money in hand before five-thirty.
    .promise-note = He believes you, and it isn’t yours to promise: the branch manager decides whether, and how much. A guarantee given before his worry is heard doubles the anger when it fails.
    .promise-better = Five-thirty, got it. There’s more than one way; let’s hold each of them against the clock.
    .say-back = I’m not. Half by five-thirty and she goes in; let’s plan backward from there.
    .say-back-note = He hears his own words caught whole, with a next step attached. A worry said back with a clock time steadies a man better than any guarantee.
    .sorry = I’m truly sorry if I gave that impression; I do apologize, please forgive me.
    .sorry-note = He wanted a way and got a string of regrets. There is no new fault to apologize for here, and stock phrases water down the apology that was real.
    .duty = I ask for your own good, sir; if you see it like that, I can’t do much more.
    .duty-note = He tests you and you take offense, with a hint of a threat in it. Keep the tone even: a suspicious man needs no sermon.
    .duty-better = That’s all I needed to ask. Five-thirty and half: that is what we plan for now.
learned-hot = *drops the phone on the counter* Five-thirty! Half down and she goes in, any card, the rest tomorrow! All these questions… are you waiting for them to close?

test = Three, they said on the phone at noon, and now it’s tomorrow… *looks back at the line* You think I’m easy to fool? A straight answer!
    .retort = You can shout at me, sir; shouting won’t print money, so let’s save our breath.
    .retort-note = He hears mockery, and from here on you are his opponent. Words have to fit even under fire, and one retort crosses the red line.
    .retort-better = You’re in a hurry, so plainly: the counter opens at nine, and we work on tonight right now.
    .bow = Yes, yes, I’m useless and I’m sorry; shout at me all you like if that helps.
    .bow-note = He can shout at you and no longer count on you. Groveling costs a point too, and the quiet it buys has no solution in it.
    .bow-better = We owe you an apology for three o’clock. Let me lay out what can be done tonight.
    .ask-part = I won’t fool you. How late do they take payment, and would they take a part?
    .ask-part-note = You asked the very thing he hadn’t thought of, and his temper turns into a phone call. Learning the need matters most; his worry is still owed a word, though.
    .straight = Straight: nine tomorrow. Sorry about three. You’re afraid she’ll miss surgery.
    .straight-note = He asked for it straight and got it, the unwelcome part too. The published wording, the apology and his worry are all there, which is what answers “easy to fool.”
test-machine = An ATM? This passbook is all I’ve got, I never had a card! You didn’t even ask. You think I’m easy to fool?
test-owed = You’ll answer for it? Then pay up! Quick with the words and nothing in your hands. You think I’m easy to fool?
test-vip = “Valued customer,” you call me. The one time I need my money, it’s three on the phone and now tomorrow? You think I’m easy to fool?

# ── Pivot and bargaining ──

pivot = *catches his breath* All right, I’m done shouting. If there’s a way, let’s hear it, one at a time. And no more waiting around.
    .emergency = Cash is back at nine. There’s an emergency advance: ID, then the manager. Try it?
    .emergency-note = He hears a real way, its conditions and who decides. Explaining comes before paying, and you asked what he thinks.
    .tomorrow = It really can’t be done today; come at nine and I’ll make sure you’re first.
    .tomorrow-note = However kindly put, for tonight’s surgery it is only a “no.” A refusal comes with its reason and another way, and being first in the morning is no help by five-thirty.
    .tomorrow-better = The counter can’t pay today because the system is being switched. There are two ways for tonight; hear them.
    .ask-late = One question: when does the hospital close, and would they take a part first?
    .ask-late-note = It comes late, but without it every plan is blind. One call brings out the five-thirty and the half payment.
    .card-first = We reopen at nine tomorrow. Does anyone at home have another bank’s card, for half?
    .card-first-note = First the published wording, then a way that needs no cash, put to him as a question. Urgent cash starts with honest persuasion; the emergency advance is for those it can’t help.
    .till = She can’t wait. I have { $amount } in my drawer; take it and we’ll do the forms later.
    .till-note = He is grateful, but nobody has checked who he is and nobody has approved it. Urgent cash during the closure is the branch manager’s decision, and paying first crosses the red line.
    .till-better = The fastest way there is: your ID first, and I’ll get the manager to decide.
pivot-known = *lays the phone face down* Five-thirty, half the money. There, now you know it all. So how do we use the time?
pivot-again = You asked, I called: five-thirty, half down. *taps the passbook* Your turn. Where’s this way of yours?

card = My wife’s card? That’s the rent, the landlord’s waiting for it! You keep my money, and my family gets to sleep on the street?
    .fee = Have her pull the rent at an ATM; the other bank’s fee will be on us, of course.
    .fee-note = A kind little sum, but a teller has just promised the bank’s money. Fees are settled with the business line, and nobody in the branch may agree to one beforehand.
    .fee-better = The ATM will work. I’ll note the fee for you, and the department decides.
    .date = When’s the rent due? If it’s before morning, we leave it: emergency advance.
    .date-note = He hears that you take the rent seriously: the day it falls due decides whether that card can be touched. Only when it truly can’t has he been heard out, and the emergency advance is in order.
    .kin = Then leave the rent. Could a relative send half to that card until the morning?
    .kin-note = He thinks of his brother, whom he couldn’t bring himself to ask; “until the morning” makes it possible. If he can be persuaded no advance is needed, which is what persuading first is for.
    .mine = Leave the rent alone. I’ll send you half from my own account; repay me tomorrow.
    .mine-note = It moves him, and from now on there is a private debt between you. Lending a customer your own money bends the rules, and kindness doesn’t move the red line.
    .mine-better = Leave the rent. Who could lend it for one night? If nobody, we try the emergency advance.
card-soft = *quieter now* Her mother has a card, another bank’s… but that’s the rent, the landlord’s waiting. If I touch it, what do I put back?

bargain = *turns to the lobby* Folks, you tell me! My kid’s waiting for surgery and they give me no money and no way out, just a sheet of paper!
    .fetch-head = I’ll have the manager down in five minutes to tell you in person what we can do.
    .fetch-head-note = He no longer listens to proposals, so now is the time for the manager, with a time attached. What the counter can’t solve goes up promptly, and the record is still yours to hand over.
    .aside = Come and sit over here. There’s an emergency advance: ID, then the manager.
    .aside-note = Away from the onlookers the fire gets no more fuel, and he hears of a new way. An agitated customer is led away from the crowd where possible, with a way forward offered as you go.
    .quietly = Keep it down and I’ll count out up to five thousand now; don’t let anyone see.
    .quietly-note = Shout a little, get paid: the whole lobby has learned it. With no ID and no approval, buying quiet with cash is bending the rules.
    .quietly-better = Come over here with me. We check what has to be checked and get the manager; I’ll stay with you.
    .shush = Everyone is watching, sir; could we keep it down a little and talk it through?
    .shush-note = Hushed in front of everybody, a father has only the door left. It isn’t reason he lacks but a chair away from the crowd.
    .shush-better = We can’t work it out here. Come and sit down, and I’ll lay out what can be done.
bargain-hot = *slaps the counter* I’m not listening! I’ll stand here till I get an answer, so they all see how you treat a father!
bargain-guess = Didn’t you say an hour or so? *turns to the lobby* Hear that? A different story every minute, and you’re supposed to trust them!

# ── The emergency advance ──

verify = ID too? It’s in the car, two streets away, twenty minutes there and back, and who knows when the hospital closes! Won’t a photo do?
    .hall = It’s not for me to say; wait a little and I’ll have the lobby manager look at it.
    .hall-note = You knew the answer, and he waits half an hour to hear it from someone else. Leaving a colleague to say it is passing the buck too.
    .hall-better = A photo won’t do; payment needs you and the card. Twenty minutes, and I’ll fill in the form.
    .photo = A quick look at the photo will do; it’s clearly you, so let’s keep this moving.
    .photo-note = He is relieved, and you have given up the only proof you had. An emergency advance is made with the risk under control, and identity isn’t negotiable.
    .photo-better = A photo could pay your money to the wrong man. Get the card, and I’ll have the form ready.
    .rule = The rule says the original; without it I can’t do this for you, I’m afraid, sir.
    .rule-note = He hears a wall: no why, and no what now. A refusal needs its reason and an alternative, and quoting a rule is no reason.
    .rule-better = The card, so that no one can draw your money with a picture. Go; I’ll start the form.
    .original = A photo could pay the wrong man. Please go get the ID card; I’ll start the form.
    .original-note = It stings at first, but the reason is his own money, and the form saves him time. Identity is verified before any payment, and a refusal comes with its reason and a way.
verify-rent = The rent? He comes for it tonight, it can’t be touched! …Emergency advance, then. My ID’s in the car, there’s a photo on my phone. Same thing, no?
verify-known = ID? It’s in the car, two streets away, twenty minutes there and back. There’s a photo on my phone, same thing, no? Remember, five-thirty.

ready = *slaps the ID card down, panting* Look at me, drenched! There, the original. Now can you count it out? The hospital won’t wait!
    .ahead = That matches. The manager always okays five thousand or less, so I’ll pay you now.
    .ahead-note = “Always” isn’t this time, and the manager hasn’t even seen him. Urgent cash is the branch manager’s decision, and paying first crosses the red line.
    .ahead-better = The ID matches. I’m asking the manager; ten minutes, and I’ll have the cash ready.
    .ask-head = That matches. I’m asking the manager now; you’ll have his answer in ten minutes.
    .ask-head-note = He knows who decides and how long it takes, so ten minutes are bearable. Whether and how much is the branch manager’s decision, and progress is told by the clock.
    .forms = That matches. Fill in these three forms first, and I’ll take them up all together.
    .forms-note = He could fill them in while he waits; holding everything for the last form is delay by paperwork. Stalling is the same fault as passing the buck, and his eyes stay on the clock.
    .soon = That matches. I’ll ask the manager right away and call you with any news.
    .soon-note = The right person is asked, but “right away” and “any news” are no time at all. Progress comes with a time; stock phrases lengthen the wait.
ready-photo = *holds out the phone* You’ve seen the photo, you’ve seen my face. So what’s keeping you? Count it, my girl’s waiting!
ready-hall = Took your lobby manager forever, and all he says is the original too! Another trip for nothing! *slaps the ID down* Now can you count it?

decided = *the manager asks a few questions and signs: “Approved, within the rules.”* { $amount }, and not a yuan less! I’m watching you count.
    .slips = It won’t fit on one slip, so here are two: { $amount } in all. Count it and sign, please.
    .slips-note = He doesn’t care how many slips there are; the auditor does. The limit looks at the total, and splitting it bends the rule whether or not the total fits.
    .slips-better = One slip, up to five thousand. The rest at nine; the hospital gives you until then.
    .aloud = Thirty-two thousand in here, so five thousand is no risk. Count it and sign, please.
    .aloud-note = The sum is right, but a dozen people behind him have heard his balance. Account matters aren’t for others’ ears, least of all with cash in his pocket.
    .aloud-better = *turns the slip toward him* This is today’s sum; please check it yourself.
    .capped = Up to five thousand now; anything over, at nine tomorrow. Count it and sign, please.
    .capped-note = He hears a figure for tonight and a time for the rest, and nothing is hidden. Five thousand or less is within anyone’s limit and covers the half; anything over that waits, openly, for the morning.
    .whole = After the afternoon you’ve had: { $amount }, all of it. Count it and sign here, please.
    .whole-note = He gets all he asked for, but the manager approved it within the rules. For this customer the limit is { $advance-cap } in all; one yuan more crosses the red line, so compare before you count.
    .whole-better = Today I can pay up to the limit, enough for the half; the rest is here for you at nine.
decided-hot = *the manager asks a few questions and signs: “Approved, within the rules.”* Took you long enough! { $amount }, and if one bill’s missing, you’ll hear from me!

# ── Relapse and close ──

relapse = *phone rings* Half the deposit’s covered… but it’s six hundred more for blood, in cash! Six hundred, surely you can manage that?
    .second = Six hundred isn’t much; I’ll pay you that as well, just sign here and hurry.
    .second-note = It is a small sum that nobody approved, and the limit counts everything together. This customer’s total is { $advance-cap }, and it is the odd few hundred at the end that so often goes over.
    .second-better = The approval covers one payment. Ask them: will the six hundred wait till morning?
    .pocket = I’ll send you the six hundred from my phone, off the books; go, she needs you.
    .pocket-note = He won’t forget it, and nobody in the bank knows about it. Lending a customer your own money bends the rules, whatever the sum.
    .pocket-better = I can’t lend it, but it may not have to be cash. Ask if they take a card.
    .bare = I really can’t pay out the six hundred; those are the rules, I’m afraid, sir.
    .bare-note = Not paying is right, but “the rules” is all he heard. A refusal comes with its reason and a way, or the trust you built is gone in one sentence.
    .bare-better = One payment was approved, and another would go past it. Ask if the six hundred can wait till morning.
    .ask-ward = One thing to ask them: can the six hundred go on a card, or wait till morning?
    .ask-ward-note = He thought it was cash or nothing; one question, and the morning will do. The gap is closed by asking, with no second payment and nobody’s own pocket.
relapse-paid = *phone rings* …What, six hundred more for blood? In cash? *looks up* Give me another six hundred. Just six hundred, all right?

record = Fine, I’m going. But that three o’clock on the phone cost me half a day. Who do I take that to?
    .number = Call { $hotline }; it’s open around the clock and they’ll deal with it.
    .number-note = The right number, and he has to tell the whole story over again. He is standing in front of you, so the record is the counter’s job, not just the number.
    .number-better = I’ll write it down and pass it up; if you’d rather call yourself, it’s { $hotline }.
    .let-go = Your daughter comes first; it was one slip on the phone, so let’s let it go today.
    .let-go-note = It sounds considerate, and it takes his complaint away from him. A teller never declines a complaint, and talking someone out of it counts: a red line.
    .let-go-better = You go; I’ll write it down as you do. Name and phone, and someone will call you back.
    .take = To me: name, phone, the facts, only so we can reach you; or call { $hotline }.
    .take-note = He asked who, and you became the who, with another way besides. The six fields, the purpose and the number he asked for are all in it.
    .jot = Leave it with me: your name, number, the time and the call, all of it written down.
    .jot-note = It is on paper, but he asked where to turn and got no answer, nor what his number is for. A customer who asks where to complain is told, and personal data is taken with its purpose.
record-calm = *puts away the passbook, then turns* …Thanks. But that three o’clock, somebody should answer for it. Who do I see?

close = Anything else? I have to go, her mother’s on her own… *backs toward the door, clutching the passbook* And don’t let it drop.
    .next = We’re open at nine; I’ll call you by ten about that noon call. Take care, sir.
    .next-note = He leaves with two times to hold on to and nothing to guess. Progress and the next word are to be told, and that is why he will still believe you tomorrow.
    .rate = Could you rate my service on your way out? Thank you for your patience; goodbye.
    .rate-note = A father on his way to the hospital hears you asking for a rating. Stock phrases are a fault, and what he should take with him is a time.
    .chat = Add me on WeChat; you’ll hear from me first and can skip the hotline. Take care.
    .chat-note = He feels he has a friend, and his complaint has dropped out of sight. Handling it through a private account is settling in private, and that is a red line.
    .chat-better = I’ll call you from the branch’s phone by ten; that way it’s on record, and others can step in.
    .warm = Go, she needs you; drive carefully, and I hope she’s well again soon. Goodbye.
    .warm-note = It is warm, and he still doesn’t know when he’ll hear. Good wishes don’t stand in for the time of the next word.
    .warm-better = Go. We open at nine, and I’ll call you by ten about that noon call.
close-calm = I’m off then, her mother’s on her own. *two steps, then stops* …Tomorrow… somebody will really see to it tomorrow?

# ── When he has gone ──

after = He half runs out the door, toward the hospital. The lobby falls quiet; the complaint form lies by your hand.
    .later = Take a breath; the handover can wait till the system and the manager are back in the morning.
    .later-note = Nobody else knows what you promised him, and a night is long. Sitting on it is delay, and the record stops with you.
    .group = Tell the staff chat about Mr. { $surname }’s trouble and the sum, so all can look out for him.
    .group-note = Kindly meant, and his family’s trouble and money are now on a dozen phones. Such things stay with those who handle them; a handover isn’t a broadcast.
    .group-better = Tell only the manager, point by point, and ask him to follow it up.
    .hand = Find the manager, go through the case and what you promised, and ask him to follow it.
    .hand-note = He doesn’t hear it, but tomorrow’s call depends on it. The record goes to the person responsible, who sees it through to a result.
after-bare = He half runs out the door, toward the hospital. The lobby falls quiet; the complaint form is still blank.

after-log = One thing is left before you go home: today’s work log. The entry is blank and the pen is at hand.
    .log-card = Log it: the time, his request, what you told him, which way he chose.
    .log-card-note = Persuasion that cost no cash leaves a trace too, and the next colleague can take it up. A log is about what happened, not just about money.
    .cause = Log it all as it happened, noting that the upgrade had likely failed.
    .cause-note = A guess is now in black and white for anyone to quote. Causes follow the published wording, in the log as well.
    .cause-better = Log it in the words of the notice, “system changeover,” and add nothing.
    .log-own = Log it: the time, his request, what was done, and your own money too.
    .log-own-note = Putting it down as it was is the first repair, and the manager can still act. The log is done; the red line stays crossed.
    .log-cash = Log it: the time, his request, whose ID, who decided, how much was paid.
    .log-cash-note = Tomorrow’s reconciliation matches cash to customer by these lines. Those on duty keep a log: the time, who approved and the sum.
    .enough = The manager knows it all; the log can be done when the system is back.
    .enough-note = What he knows isn’t on paper, and by morning half the detail is lost. The log is written on the shift, and putting it off costs a point.

head-takes = The manager shows him into the side room and leaves the door ajar. At the counter it’s you and a blank complaint form.
    .next-one = The manager has him now, so call the next number; the form can wait until we close.
    .next-one-note = There are others waiting, but on paper this never happened. Fetching the manager doesn’t finish the job, and delay is passing the buck too.
    .next-one-better = Ask the next customer to sit for a moment, then go in, fill in the six fields and hand them over.
    .slip-in = Pass the manager a note: who he is, how much he needs, and that the hospital waits.
    .slip-in-note = It saves the manager two sentences and does nothing for whoever follows it up tomorrow. The six fields and the log are still blank.
    .write-up = Take the form in, complete it with him, say what it’s for, hand it over, then log it.
    .write-up-note = He needn’t start again, and the manager knows where things stand. The man is handed over; the fields, the purpose, the handover and the log are still yours.

gone = He says nothing more. He picks up his passbook and walks out. The door swings, and the whole line is looking at you.
    .write = While it’s fresh, put down the time, his name, the facts and his request.
    .write-note = Writing it down is right, but the report is more urgent and is due within three turns. He has gone, and nobody has told him what his details are kept for.
    .tell-head = Find the manager at once: who left, why, and where the child is waiting.
    .tell-head-note = However quietly he went, he went in anger, with her surgery riding on tonight. A customer leaving in anger is reported up at once, level by level.
    .run-after = Run after him and try again; that way no one need be troubled.
    .run-after-note = He is at the height of his anger, so it would be the same quarrel on the street. Keeping it to yourself is delay and covering up.
    .run-after-better = Report to the manager first, so that he can call the customer or the hospital.
gone-hot = “Fine. Real nice!” He snatches up the passbook and slams out. The door swings, and the whole line is looking at you.

gone-log = The next number is called. Ten minutes have gone by, and it’s still in your hands.
    .full-log = Take the record to the manager, ask him to reach the customer, then log it.
    .full-log-note = The man is gone and the problem isn’t: once the manager knows, it can be mended. Report, handover and log in one go, while there is time before the surgery.
    .message = Text him: the counter reopens at nine, and he’ll be served first tomorrow.
    .message-note = He has the next time, but nobody has taken up tonight’s trouble. The manager doesn’t know and the log is empty; a text won’t make up for that.
    .log-only = Write it all up in today’s log; the manager will read it in the morning.
    .log-only-note = A log waits for its reader, and surgery doesn’t. Anger at the door goes to the manager in person; writing isn’t reporting.
    .log-only-better = Tell the manager in person first, then come back and write the log.

# ── Facts, goals, endings ──

fact-tier =
    .ordinary = regular customer
    .vip = VIP customer
fact-temperament =
    .anxious = Anxious
    .fiery = Fiery
fact-surname =
    .chen = Chen
    .luo = Luo
    .han = Han
    .deng = Deng
    .song = Song

goal-calm-at-close = He leaves neither angry nor frantic
goal-terms-known = You learned the hospital’s terms before acting
goal-way-tonight = There is a way to pay tonight’s deposit, and not out of your own pocket

ending-cash-tonight = He reached the payment window with cash in hand. How much, on whose approval, and whether the total stayed within the limit: see the points below.
ending-card-tonight = The deposit found its way without a cent of the bank’s cash. He could be persuaded because he chose the way himself.
ending-own-pocket = The money came together, but some of it isn’t in the bank’s books. When the manager asks tomorrow, a kind heart won’t explain it.
ending-loose-end = The customer has been taken care of; the paperwork hasn’t. Whoever picks it up next will have to guess.
ending-handed-over = The manager has taken him over. What comes next is for the manager to say; the record of what came before is yours.
ending-gone-home = He left angry and the deposit is unpaid. Whether tonight can be saved depends on when the manager hears of it.
