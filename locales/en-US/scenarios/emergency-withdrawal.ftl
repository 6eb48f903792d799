title = Tonight’s Deposit
summary = The system is being switched over and the counter is paying nothing out; a father wants cash for his child’s surgery deposit.
briefing = You are a teller at the counter. Your branch is switching to a new system today, and withdrawals and transfers are suspended at the counter, the machines and in the mobile app. The published wording is: “System changeover; no deposits or withdrawals today; we reopen at { $reopens } tomorrow.” The notice went up two weeks ago. It is { $clock } when Mr. { $surname } ({ $tier }) hurries in, wanting { $amount }, with nothing in his hand but a passbook. The branch manager is upstairs watching the changeover, and a dozen customers are waiting in the lobby.
customer = Mr. { $surname }

# ── Trigger and waves ──

opening = *slaps the passbook on the counter* { $amount }, now! My kid’s having surgery tonight and they want the deposit! The app won’t transfer, there’s a paper on the door and you’re shut. Is it my money or isn’t it?
    .notice = Hello. The systems change over today, so no cash; from { $reopens } tomorrow the counter is back.
    .notice-note = Every word is right, and all he hears is “no cash.” The published wording has to come sooner or later and costs nothing first, but facts bounce off a man in this state.
    .hollow = Hello, I fully understand how you feel; could you calm down and take a seat first?
    .hollow-note = He hears a line that would fit anyone, with an order to calm down inside it. Recited service is a fault; understanding has to be about his trouble.
    .hear = Hello, Mr. { $surname }. So it’s about your child? Please go on; I’m all ears, and I’ll write it down.
    .hear-note = He hears someone ask about the child before reciting the notice. A greeting and an open ear come first, because no remedy makes sense until the need is known.
    .manager = Hello. Please take a seat; our manager should know. I’ll be back, then it’s your child first.
    .manager-note = He hears that it’s going up and that you are coming back. Persuasion about urgent cash starts with the head of the branch, so reporting early costs no points; the five minutes come out of his clock.
opening-anxious = *stares at his phone, then up at the clock* I need { $amount }. My kid’s in surgery tonight, the deposit isn’t paid… the app won’t transfer, and what’s that paper on the door? There’s no time!

pushback = *slaps the passbook* Say something, will you! My girl’s arm is broken, she’s lying there crying with pain, and I’m supposed to stand around here?
    .guess = The upgrade has probably hung at some step; with luck it’s an hour or so more.
    .guess-note = It relieves him now, and he’ll hold you to it later. Faults are explained in the published wording only; neither the cause nor the hour may be guessed.
    .guess-better = All I can tell you for certain is { $reopens } tomorrow. How long does the hospital wait?
    .lecture = Before today, which of our texts did you get? The notices have been up two weeks.
    .lecture-note = What he hears is “your own fault.” The tone is to stay even, and a question like that to the father of a hurt child is fuel however right it is.
    .lecture-better = No notice covers a child breaking her arm. Tell me how things stand at the hospital.
    .restate = It’s the surgery you’re worried about, so start there. I’m writing it all down.
    .restate-note = The thing he dreads has been said aloud, and some of the pressure goes. An agitated customer is to be steadied, or hear his worry said back, within three turns.
    .wait = Have a seat for now; I’ll ask the back office and come back the moment I hear more.
    .wait-note = He is racing a clock and gets a wait with no end to it. The back office can’t answer this, so the wait is a delay, and delaying counts as passing the buck.
    .wait-better = The back office will say when it’s ready. When does the hospital need the money? Let’s work on that.
pushback-notice = { $reopens } tomorrow? She’s in surgery tonight! *points at the door* Notice, notice… is that paper going to pay my girl’s deposit? Her arm’s broken, she won’t stop crying!
pushback-calm-down = Calm down? My girl’s arm is broken, she’s lying there crying with pain, and you want me to take a seat?
pushback-head = The manager says hear me out first? Then ask! *raps the counter* Her arm’s broken, she won’t stop crying, and that’s five more minutes gone!

story = She’s eight. She fell in gym class; surgery’s tonight. I called you at noon, you said cash at { $said }. I left work, her mother’s alone with her… so whose fault is that?
    .own-all = What you were told at noon was wrong, all of it. If she’s kept waiting, we answer for it.
    .own-all-note = It feels good to hear, and next he says, “Then pay.” Apologize for the wasted trip, yes; take on the whole blame before the facts are in, no.
    .own-all-better = I’m sorry about the wasted trip. I’ll write it down to be looked into; her surgery comes first.
    .ask-window = You’re owed an apology for that noon call. When does the hospital window close?
    .ask-window-note = He was waiting for somebody to own the wasted trip, and the question brings them back to the child. A justified complaint earns an apology within three turns, and the need comes out by asking.
    .whose = Who took that call at noon, do you have a staff number? I’d have to ask that person.
    .whose-note = He hears that finding someone to blame comes before his daughter. To him the phone and the counter are one bank, so chasing a staff number is passing the buck, and the apology he is due slips back a turn.
    .whose-better = We’ll find out who it was; the words were ours. I’m sorry you came for nothing.
    .machine = The bank across the road still has a working ATM; take your card, two minutes.
    .machine-note = He is holding a passbook, so the idea shows that you neither looked nor asked. A solution that outruns the need, with no “would that help?”, gets nobody anywhere.
    .machine-better = That’s a passbook, so an ATM won’t do. When does the hospital stop taking payment?
story-hot = { $said }, I was told! By somebody in this branch, on the phone! I left work, her mother’s alone with her… *bangs the counter* whose fault is that?
story-hoping = An hour or so? Then maybe there’s still time… But when I called at noon you said cash at { $said }! I left work, her mother’s alone with her. Whose fault is that?

learned = *off the phone* They close at { $window }, and it’s fifteen minutes away. Her mother says half now and they’ll operate, the rest in the morning, any bank’s card… Why do you ask? You’re not stalling me?
    .promise = I’ve noted the time: { $window }. You’ll have it all in your hand before that, from me.
    .promise-note = He believes you, and it isn’t yours to promise: the head of the branch decides whether, and how much. A guarantee with no way named and no view asked doubles the anger when it fails.
    .promise-better = { $window }, got it. There’s more than one way; let’s hold each of them against the clock.
    .say-back = I’m not. You’re afraid she’ll miss it: half by { $window }, so let’s plan around that.
    .say-back-note = He hears his own words caught whole, with a next step attached. A worry said back with a clock time steadies a man better than any guarantee.
    .sorry = I’m truly sorry if I gave that impression; I do apologize, please forgive me.
    .sorry-note = He wanted a way and got a string of regrets. There is no new fault to apologize for here, and stock phrases water down the apology that was real.
    .sorry-better = I’m not. { $window }, half; I have it. Now let’s see how to get there.
    .duty = I ask for your own good, sir; if you see it like that, what am I supposed to do?
    .duty-note = He tests you and you take offense, with a hint of a threat in it. Keep the tone even: a suspicious man needs no sermon.
    .duty-better = That’s all I needed to ask. { $window } and half: that is what we plan for now.
learned-hot = *drops the phone on the counter* They close at { $window }, and it’s fifteen minutes away! Half now and they’ll operate, any card, the rest tomorrow! Why ask, are you waiting till they’re shut?

test = I’m talking to you! Cash at { $said }, they said on the phone, and I get nothing straight out of you… *looks back at the line* You think I’m easy to fool?
    .retort = Who do you want to shout at next? What do you think that prints, money?
    .retort-note = He hears mockery, and from here on you are his opponent. Words have to fit even under fire, and one retort crosses the red line.
    .retort-better = You’re in a hurry, so plainly: the counter opens at { $reopens } tomorrow, and we work on tonight right now.
    .bow = You’re right, I’ve been no use to her or to you. What can I do? Shout, I’ll take it all.
    .bow-note = He can shout at you and no longer count on you. Groveling costs a point too, and the quiet it buys has no solution in it.
    .bow-better = We owe you an apology for that noon call. Let me lay out what can be done tonight.
    .ask-part = It’s not that. Could you call and see if they’d take a part, and up to how late?
    .ask-part-note = You named the very thing he hadn’t thought of, and his temper turns into a phone call. Learning the need matters most; his worry is still owed a word, though.
    .straight = Honestly? Today can’t be done; { $reopens } tomorrow. I’m sorry for that call; you’re scared for her.
    .straight-note = He gets it straight, the unwelcome part too. The published wording, the apology and his worry are all there, which is what answers “easy to fool.”
test-known = Sorry? What good is sorry? How late, how much, I’ve told you all of it! *looks back at the line* You think I’m easy to fool? A straight answer!
test-machine = An ATM? This passbook is all I’ve got, I never had a card! *looks back at the line* You didn’t even look. You think I’m easy to fool?
test-owed = You’ll answer for it? Then pay up! Quick with the words and nothing in your hands. *looks back at the line* You think I’m easy to fool?
test-whose = A staff number? Where would I get a staff number! You people said { $said }, you people won’t own it. You think I’m easy to fool?
test-mute = Nothing to say? You’re the ones who said { $said }! *looks back at the line* You think I’m easy to fool? A straight answer!
test-blamed = So it’s my fault for not reading? You told me { $said }, on the phone, at noon! *looks back at the line* You think I’m easy to fool? A straight answer!
test-waited = You’ve asked, and still nothing? { $said }, they said on the phone at noon, and now I get to wait again. You think I’m easy to fool? A straight answer!

# ── Pivot and bargaining ──

pivot = *catches his breath* Well, that’s honest at least. If there’s a way, let’s hear it, one at a time. And no more waiting around.
    .emergency = We’re back at { $reopens } tomorrow. For an emergency it’s ID, then the manager’s say. Shall we try?
    .emergency-note = He hears a real way, its conditions and who decides. Explaining comes before paying, and you asked what he thinks.
    .sure = *holds out a hand* The emergency advance is for cases like yours. Your ID; it’ll pass.
    .sure-note = He hears “it’ll pass,” and the one who passes it isn’t you. Not a word on how long the counter is closed, no question what he thinks, and the manager’s answer promised before it was given.
    .sure-better = The counter is back at { $reopens } tomorrow; in an emergency there’s an advance: ID, then the manager decides. Shall we try?
    .tomorrow = Not before { $reopens } tomorrow, that’s the time for everyone. I’ll note you down as number one.
    .tomorrow-note = However kindly put, for tonight’s surgery it is only a “no.” A refusal comes with its reason and another way, and being first in the morning is no help tonight.
    .tomorrow-better = The counter can’t pay today because the system is being switched. There are two ways for tonight; hear them.
    .ask-late = Just so I don’t get this wrong: how late are they open, and could it be only a part?
    .ask-late-note = It comes late, but without it every plan is blind. One call brings out how late and how much.
    .card-first = We’re back at { $reopens } tomorrow. If there’s a card of another bank, could that do for half?
    .card-first-note = First the published wording, then a way that needs no cash, put to him as a question. Urgent cash starts with honest persuasion; the emergency advance is for those it can’t help.
pivot-promised = In my hand by { $window }, those were your words! *lays the phone face down* So tell me, where does the money come from?
pivot-again = You asked, I called: { $window }, half now. *taps the passbook* Your turn. Where’s this way of yours?
pivot-bowed = What good is shouting at you? Does that pay the deposit? *pushes the passbook forward* If there’s a way, say it. Don’t cry on my shoulder.
pivot-frantic = *hands shaking, another look at the clock* If there’s a way, say it, one will do… I can’t work out the time any more; you do it.
pivot-known = *lays the phone face down* { $window }, half the money. I’ve told you all there is. So how do we use what time we’ve got?

card = My wife’s card? That’s the rent, the landlord’s waiting for it! You keep my money, and my family gets to sleep on the street?
    .fee = Half from the rent card tonight, and by morning it’s back. The fee’s on us; I’ll note that down.
    .fee-note = A kind little sum, but a teller has just promised the bank’s money, and never asked when the rent is due. Fees are settled with the business line, not agreed to in passing.
    .fee-better = I’ll note the fee, and the department decides. When is the rent due?
    .date = When’s the rent due? If it’s before morning, do we leave it and try an emergency advance?
    .date-note = He hears that you take the rent seriously: the day it falls due decides whether that card can be touched. Only when it truly can’t has he been heard out, and the emergency advance is in order.
    .kin = Then leave the rent. Could a relative WeChat her half until morning, do you think?
    .kin-note = He thinks of his brother, whom he couldn’t bring himself to ask; “until morning” makes it possible. If he can be persuaded no advance is needed, which is what persuading first is for.
    .mine = Leave the rent. I’ll send half to your WeChat myself right now; repay me tomorrow.
    .mine-note = It moves him, and from now on there is a private debt between you. Lending a customer your own money breaks the rules, however kindly meant.
    .mine-better = Leave the rent. Who could lend it for one night? If nobody, we try the emergency advance.
card-soft = *quieter now* Her mother does have one, another bank’s… but that’s the rent, the landlord’s waiting. If I touch it, what do I put back?

brother = *finds his older brother’s number; his thumb stops over it* …We haven’t spoken in two years. And now I call, and the first word is money. I…
    .push = What time is it now? That window won’t wait. Who else is there to call but him?
    .push-note = He knows the time; it’s the call itself he can’t get past. Hurrying him saves seconds and lands on him like a shove.
    .push-better = Take the time you need; I’ll wait till you’re done.
    .teach = Brothers don’t hold grudges overnight; you’re the younger, say sorry and it’s done.
    .teach-note = You know nothing of that family and have already ruled on who was wrong. However warm, it’s a lecture, and it makes the call harder.
    .teach-better = Only you can make that call. No hurry from me; we’ll go on when you’re done.
    .dial = *holds out a hand* Give me the number; I’ll call and explain about your girl.
    .dial-note = It sounds gallant, and his brother picks up to a stranger who says he’s from a bank. Contacting a customer’s family isn’t the teller’s business; only a call he makes himself is his own choice.
    .dial-better = You call him. If he doesn’t pick up, there’s still the emergency advance.
    .still = Take your time; only you can make that call. I’ll be here when you are done.
    .still-note = He hears that nobody is pushing, and the thumb comes down. What matters here is to wait, with a word or without one: don’t call for him and don’t preach.

bargain = *turns to the lobby* Folks, you tell me! My kid’s waiting for surgery and they give me no money and no way out, just a sheet of paper!
    .fetch-head = We reopen at { $reopens } tomorrow. The manager will be here in five minutes; come and sit.
    .fetch-head-note = He no longer takes proposals in, so now is the time for the manager, with a time and a chair. What the counter can’t solve goes up promptly, and an agitated customer leaves the crowd where possible.
    .aside = Come and sit over here. We reopen at { $reopens } tomorrow; there’s an emergency advance, with ID first.
    .aside-note = Away from the onlookers the fire gets no more fuel, and he hears of a new way. An agitated customer is led away from the crowd where possible, with a way forward offered as you go.
    .quietly = Keep it down and I’ll count out up to five thousand now; just don’t let anyone see.
    .quietly-note = Shout a little, get paid: the whole lobby has learned it. With no ID and no approval, buying quiet with cash is a concession without principle.
    .quietly-better = Come over here with me. We check what has to be checked and get the manager; I’ll stay with you.
    .shush = Everyone’s watching, sir; could we keep it down a bit and talk this through, please?
    .shush-note = Hushed in front of everybody, a father has only the door left. It isn’t reason he lacks but a chair away from the crowd.
    .shush-better = We can’t work it out here. Come and sit down, and I’ll lay out what can be done.
bargain-insulted = *turns to the lobby* Did you all hear that? My kid’s waiting for surgery, and I’m told shouting won’t print money! Is that how you talk to people?
bargain-rent = You pay the fee, and who pays for the roof? The landlord’s coming tonight! *turns to the lobby* You hear them? All they can think of is my rent!
bargain-card = Well? Anything besides my family’s rent? *turns to the lobby* You tell me, folks, is that what they call helping?
bargain-guess = Didn’t you say an hour or so? *turns to the lobby* Hear that? A different story every minute, and you’re supposed to trust them!
bargain-hot = *slaps the counter* I’m done listening! I’ll stand here till I get an answer, so they all see how you treat a father!

# ── The emergency advance ──

verify = ID too? It’s in the car, two streets away, twenty minutes there and back, and who knows when the hospital closes! Won’t a photo do?
    .hall = It’s not for me to say; wait a little and I’ll have the lobby manager come and look.
    .hall-note = You knew the answer, and he waits half an hour to hear it from someone else. Leaving a colleague to say it is passing the buck too.
    .hall-better = A photo won’t do; payment needs you and the card. Twenty minutes, and I’ll fill in the form.
    .look = I’ve checked the photo against you: that’s your face, your number. Let’s move on.
    .look-note = He is relieved, and you have given up the only proof you had. An emergency advance is made with the risk under control, and identity isn’t negotiable.
    .look-better = A photo could pay your money to the wrong man. Get the card, and I’ll have the form ready.
    .rule = The rule says the original; without it I can’t do this for you, I’m afraid, sir.
    .rule-note = He hears a wall: no why, and no what now. A refusal needs its reason and an alternative, and quoting a rule is no reason.
    .rule-better = The card, so that no one can draw your money with a picture. Go; I’ll start the form.
    .original = *takes out a form* A photo could pay the wrong man. Get the card; I’ll fill this.
    .original-note = It stings at first, but the reason is his own money, and the form saves him time. Identity is verified before any payment, and a refusal comes with its reason and a way.
verify-head = *the manager comes down, hears him out, says “ID first, then I’ll sign,” and goes back up* My ID? In the car, twenty minutes there and back! Won’t a photo do?
verify-aside = *sits, still leaning forward* All right, the advance. My ID? It’s in the car, two streets away, twenty minutes there and back. Won’t a photo do?
verify-sure = It’ll pass? Then hurry! …My ID? It’s in the car, two streets away, twenty minutes there and back! There’s a photo on my phone, same thing, no?
verify-rent = The landlord’s coming tonight, it can’t be touched! …The advance, then. My ID? In the car, twenty minutes there and back. There’s a photo on my phone, same thing, no?
verify-known = ID? It’s in the car, two streets away, twenty minutes there and back. There’s a photo on my phone, same thing, no? And that window won’t wait.

photo = I asked you: will a photo do or not? *pushes the phone across* There it is. What does one look cost you?
    .up-as-is = With what you have, I’ll go up: photo, form, time. Then it’s the manager who signs for it.
    .up-as-is-note = “Where’s the card?” said the manager, and that was that: he stood there for nothing and still has to run. Sending up what you know won’t pass spends his clock.
    .up-as-is-better = The manager can’t pass a photo either. Get the card now, and the form will be done when you’re back.
    .count = You’re in such a state, and it is your face; I’ll count out up to five thousand now.
    .count-note = He takes the money and goes, and you have nothing to show who it went to. No identity check and no approval: neither gate was passed.
    .count-better = However urgent, it has to reach the right man. Get the card, and I’ll go for the manager.
    .original-now = Please don’t take it wrong, I can’t go by a photo with your money. Fetch the card; I’ll start on the form.
    .original-now-note = It’s firm, but the reason is his own money, and there’s no form to wait for afterwards. Identity checked late is better than not checked, and a refusal comes with its reason and a way.
photo-taken = *holds out the phone* You’ve seen the photo, you’ve seen my face. So what’s keeping you? Count it, my girl’s waiting!

ready = *slaps the ID card down, panting* Look at me, drenched! There, the original. Now can you count it out? The hospital won’t wait!
    .ahead = That matches. The manager always okays five thousand or less; I’ll pay you now.
    .ahead-note = “Always” isn’t this time, and the manager hasn’t said yes. Urgent cash is the decision of the head of the branch, and paying first goes beyond your authority.
    .ahead-better = The ID matches. I’m asking the manager; ten minutes, and I’ll have the cash ready.
    .ask-head = That matches. I’m asking the manager now; you’ll have an answer in ten minutes.
    .ask-head-note = He knows who decides and how long it takes, so ten minutes are bearable. Whether and how much is for the head of the branch, and progress is told by the clock.
    .forms = That matches. Fill in these three forms first, and I’ll take them up all together.
    .forms-note = He could fill them in while he waits; holding everything for the last form is delay by paperwork. Stalling is the same fault as passing the buck, and his eyes stay on the clock.
    .forms-better = That matches. I’m asking the manager now; fill these in while you wait, ten minutes.
    .soon = That matches. I’ll ask the manager right away, don’t worry, and call you with news.
    .soon-note = The right person is asked, but “right away” and “with news” are no time at all. Progress comes with a time; stock phrases lengthen the wait.
    .soon-better = That matches. I’m asking the manager; you’ll have an answer in ten minutes.
ready-hall = Took your lobby manager forever, and all he says is the original too! All that waiting for nothing! *slaps the ID down* Now can you count it?
ready-sent = “Where’s the card,” and your manager’s done with me. You couldn’t say so before? *slaps the ID down* There, the original! Now can you count it?
ready-rule = The rule, the rule, I ran my legs off for it! *slaps the ID card down* There, the original. Now can you count it out? The hospital won’t wait!

decided = *the manager asks a few questions and signs: “Approved, within the rules.”* { $amount }, and not a yuan less! I’m watching you count.
    .aloud = Thirty-two thousand in here, so five thousand is no risk. Count it and sign, please.
    .aloud-note = The sum is right, but everyone nearby has heard his balance. Account matters aren’t for others’ ears, least of all with cash in his pocket.
    .aloud-better = *turns the slip toward him* This is today’s sum; please check it yourself.
    .quick = Up to five thousand, machine-counted twice; no need to check it, just sign and run.
    .quick-note = It’s meant to save him time, but if a bill is missing outside, nobody can say where it went. However urgent, the step that is his to see isn’t skipped.
    .quick-better = Count it here, then sign; it takes a minute.
    .whole = After the afternoon you’ve had: { $amount }, all of it. Count it and sign here, please.
    .whole-note = The manager approved it “within the rules,” and for this customer that is { $advance-cap } in all. Up to there it’s right; one yuan more crosses the red line, so compare before you count.
    .whole-better = Today I can pay up to the limit; the rest is here for you at { $reopens } tomorrow.
    .capped = Up to five thousand now; anything short, from { $reopens } tomorrow. Count it and sign, please.
    .capped-note = He hears a figure for tonight and a time for the rest, and nothing is hidden. Five thousand is within anyone’s limit and covers the half; what’s left waits, openly, for the morning.
    .check = You, the card, the passbook… it all matches. Up to five thousand; please count it.
    .check-note = The manager signed, and your own check wasn’t waived by that. Identity is verified before any payment, and five thousand or less is within anyone’s limit.
decided-heard = *the manager hears the noise, comes down, asks, and signs: “Approved; check the ID; within the rules.”* { $amount }, and I’m watching you count!
decided-hot = *the manager asks a few questions and signs: “Approved, within the rules.”* Took you long enough! { $amount }, and if one bill’s missing, you’ll hear from me!

# ── Relapse and close ──

relapse = *off the phone* He didn’t even ask. He’s sending her the half. *it rings again* …What, six hundred more for blood? Give me six hundred, can you?
    .second = Six hundred isn’t much; I’ll pay that from the drawer, just sign here and go.
    .second-note = It is a small sum that nobody approved, and the limit counts everything together. This customer’s total is { $advance-cap }, and it is the odd few hundred at the end that so often goes over.
    .second-better = Nobody has approved the six hundred, so I can’t pay it. Ask them: will it wait till morning?
    .pocket = I’ll send you the six hundred on WeChat, off the books; go, she needs you.
    .pocket-note = He won’t forget it, and nobody in the bank knows about it. Lending a customer your own money breaks the rules, whatever the sum.
    .pocket-better = I can’t lend it, but it may not have to be tonight. Ask the hospital.
    .bare = I really can’t pay out the six hundred, sir; those are the rules here, I’m afraid.
    .bare-note = Not paying is right, but “the rules” is all he heard. A refusal comes with its reason and a way, or the trust you built is gone in one sentence.
    .bare-better = Nobody approved it, and it would go past the limit. Ask if the six hundred can wait till morning.
    .ask-ward = Nobody has approved that. Could you ask them: out of this sum, or in the morning?
    .ask-ward-note = He thought he was short again; one question, and the morning will do. The gap is closed by asking, with no second payment and nobody’s own pocket.
relapse-called = He took you for a scammer. I had to call back before he’d send her half. *phone rings* …Six hundred more for blood? That one you pay me!
relapse-paid = *pockets the money; phone rings* …What, six hundred more for blood? *looks up* Give me another six hundred. Just six hundred, all right?
relapse-aloud = *pockets the money, voice down* Thirty-two thousand, now the whole lobby knows! *phone rings* …What, six hundred more for blood? Give me another six hundred, all right?
relapse-quick = *stuffs the money away half counted; phone rings* Run, run… What, six hundred more for blood? *looks up* Give me another six hundred, all right?
relapse-lent = You… I won’t forget this, you’ll have it tomorrow. *phone rings* …Six hundred more for blood? You’ve come this far, another six hundred?

record = Forget it, I’ll find the six hundred myself! But that call at noon, “come at { $said },” and look what it got me. Who do I take that to?
    .number = Call { $hotline }; it’s open around the clock and they’ll deal with it.
    .number-note = The right number, and he has to tell the whole story over again. He is standing in front of you, so the record is the counter’s job; a number alone passes him along.
    .number-better = I’ll write it down and pass it up; if you’d rather call yourself, it’s { $hotline }.
    .let-go = Your daughter comes first; it was one slip, so shall we leave it off the books?
    .let-go-note = It sounds considerate, and it takes his complaint away from him. A teller never declines a complaint, and talking someone out of it counts: a red line.
    .let-go-better = You go; I’ll write it down as you do. Name and phone, and someone will call you back.
    .take = You can tell me. Your number is only so we can reply; or call { $hotline }.
    .take-note = He asked who, and you became the who, with another way besides. The six fields, the purpose and the number he asked for are all in it.
    .jot = Name, number, that noon call: I’ve got it all, and you’ll hear by { $call-by } tomorrow.
    .jot-note = It’s all on paper, with a time for the answer, but he asked where to turn and got none, nor what his number is for. A customer who asks where to complain is told, and personal data is taken with its purpose.
    .jot-better = I’ll take it down, the number only for the reply; to call yourself, it’s { $hotline }.
record-morning = They say the six hundred can wait till morning. Fine, I’m going. But that call at noon, “come at { $said },” and look what it got me. Who do I take that to?
record-calm = *puts away the passbook, then turns* The six hundred can wait till morning. Thanks. But that “come at { $said }” on the phone, somebody should answer for it. Who do I see?

close = I ask who to see, and not a word… Never mind, I have to go, her mother’s on her own. *backs toward the door, clutching the passbook*
    .next = We’ll be in touch by { $call-by } about that noon call; the counter’s back at { $reopens }. Get there safely.
    .next-note = He leaves with two times to hold on to and nothing to guess. Progress and the next word are to be told, and that is why he will still believe you tomorrow.
    .one-more = If you leave a number, it’s only so we get back to you, by { $call-by } tomorrow; or { $hotline }. Take care.
    .one-more-note = He was already on his way out, and you still took up that noon call. The six fields, the purpose, the number to call and the time of the next word: late, and all there.
    .rate = Before you go, which would you give me: one to five? Thank you for coming in. Goodbye.
    .rate-note = A father on his way to the hospital hears you asking for a rating. Stock phrases are a fault, and what he should take with him is a time.
    .rate-better = We reopen at { $reopens } tomorrow, and you’ll have my call by { $call-by }. Take care, sir.
    .chat = Could you add me on WeChat? You’ll hear from me first, no need for { $hotline }. Take care.
    .chat-note = He feels he has a friend, and his complaint has dropped out of sight. Handling it through a private account is settling in private.
    .chat-better = I’ll call you from the branch’s phone by { $call-by } tomorrow; that way it’s on record, and others can step in.
    .warm = You’ve done what you could tonight; now go to her. I hope she’ll soon be out. Goodbye.
    .warm-note = It is warm, and not a word of it says when he’ll hear. Good wishes don’t stand in for the time of the next word.
    .warm-better = Go. I’ll take up that noon call and be in touch by { $call-by } tomorrow.
close-late = *looks up at the clock* They close at { $window }, and it’s fifteen minutes… *stands there with the money in his hand* By the time I’m there, they’re shut. Not tonight, then, is it?
close-dropped = Don’t write it, then. Now I know where I stand. *backs toward the door, clutching the passbook* Her mother’s on her own, I’ve no time for you people.
close-calm = I’m off then, her mother’s on her own. *two steps, then stops* …Tomorrow… somebody will really see to it tomorrow?
close-noted = So it’s on paper. Don’t let it die there. *backs toward the door, clutching the passbook* I have to go, her mother’s on her own.
close-number = So I get to call, too… Fine, when I have a minute. *backs toward the door, clutching the passbook* Her mother’s on her own, I have to go.
close-given = That’ll do, that’ll do, I have to go! *two steps, then stops* …“Come at { $said },” they told me, and that just gets forgotten, right?

# ── When he has gone ──

after = He half runs out the door, toward the hospital. The lobby falls quiet; the complaint form lies by your hand.
    .later = Take a breath; the handover can wait till the system’s back tomorrow and the manager can sign.
    .later-note = Nobody else knows what you told him, and a night is long. Sitting on it is delay, and it all stops with you.
    .later-better = Go to the manager now; it takes a few sentences.
    .group = Tell the staff chat about Mr. { $surname }’s trouble and the sum, so all can look out for him.
    .group-note = Kindly meant, and his family’s trouble and money are now on a dozen phones. Such things stay with those who handle them; a handover isn’t a broadcast.
    .group-better = Tell only the manager, point by point, and ask him to follow it up.
    .hand = Take the form to the manager, go through what you told him; ask him to follow it.
    .hand-note = He doesn’t hear it, but tomorrow’s call depends on it. The record goes to the person responsible, who sees it through to a result.
    .tell = Go to the manager, go through the man’s case and the noon call; ask him to take it on.
    .tell-note = The form is blank, but the manager knows of it, and there is someone to find him tomorrow. With the six fields unwritten, this mends only half.
after-bare = He half runs out the door, toward the hospital. The lobby falls quiet; the complaint form is still blank.
after-late = He doesn’t run. He pushes the door open slowly and walks off toward the hospital. The lobby falls quiet; the complaint form lies by your hand.

after-log = One thing is left before you go home: today’s work log. The entry is blank and the pen is at hand.
    .log-card = Log it: the time, his request, what you told him, which way he chose.
    .log-card-note = Persuasion that cost no cash leaves a trace too, and the next colleague can take it up. A log is about what happened, not just about money.
    .cause = Log it: the time, his request, what he was told, and that the upgrade failed, it seems.
    .cause-note = A guess is now in black and white for anyone to quote. Causes follow the published wording, in the log as well.
    .cause-better = Log it in the words of the notice, “system changeover,” and add nothing.
    .log-own = Log it: the time, his request, what was done, and your own money too.
    .log-own-note = Putting it down as it was is the first repair, and the manager can still act. The log is done; the lending isn’t undone by it.
    .log-cash = Log it: time, request, ID checked or not, who decided, how much was paid.
    .log-cash-note = Tomorrow’s reconciliation matches cash to customer by these lines, so what wasn’t done goes in as well. Those on duty keep a log: the time, who approved and the sum.
    .log-late = Log it: the time, his request, when it was paid, and why he didn’t make it.
    .log-late-note = Where the fifteen minutes went has to be visible in the log. Those on duty keep one; written as it was, someone can take it up in the morning.
    .enough = What he asked, what he was told: you have it all. Write the log when the system’s back.
    .enough-note = What’s in your head isn’t on paper, and by morning half the detail is lost. The log is written on the shift, and putting it off is delay as well.
    .enough-better = Three minutes, then home: the time, his request, what was done.

gone = He says nothing more. He picks up his passbook and walks out. The door swings, and the whole line is looking at you.
    .write = While it’s fresh, put the time, his name, the facts and his request in the log.
    .write-note = Writing it down is right, but the report is more urgent and is due within three turns. He has gone; the log can wait, the report can’t.
    .tell-head = Up to the manager now: a father has left, over what, and what his child is still waiting for.
    .tell-head-note = However quietly he went, he went in anger, with her surgery riding on tonight. A customer leaving in anger is reported up at once, level by level.
    .run-after = Ask the next customer to wait, go to the door and call him: what would it take, till tomorrow?
    .run-after-note = He is at the height of his anger, so it would be the same quarrel on the street, with the counter and the cash unattended behind you. Keeping it to yourself makes the report late.
    .run-after-better = Report to the manager first, so that he can call the customer or the hospital.
gone-hot = “Fine. Real nice!” He snatches up the passbook and slams out. The door swings, and the whole line is looking at you.
gone-paid = He shoves the money into his jacket, snatches up the passbook and slams out. The door swings, and the whole line is looking at you.

gone-queue = The woman at the head of the line steps up and lowers her voice: “That man just now, is his child all right? How much was he after, to be in such a state?”
    .his-own = I’m afraid that’s between him and us. So, could I have your book, please?
    .his-own-note = She hears that her own affairs won’t be told here either. Family and sums aren’t for others, but nobody above knows yet that he has left, and the report is pressing.
    .tale = His child’s arm is broken; the money in his book is for the deposit. Wouldn’t you?
    .tale-note = She shakes her head and passes it on to the man behind her. A customer’s family and money aren’t for others’ ears, out of sympathy or not.
    .tale-better = That’s his affair, I can’t say. What can I do for you?
    .report = Could you bear with me two minutes? He’s gone, and that has to be told upstairs first.
    .report-note = The line waits two minutes longer, and somebody upstairs can go after him. A customer leaving in anger is reported up at once, level by level; up to three turns count as in time.
gone-queue-back = You run to the door; he has turned the corner. Back at the window, the woman at the head of the line leans in: “Is his child all right? How much was he after, to be in such a state?”

gone-lobby = The lobby manager comes over with a look at the door: “The man who just left, what was that about? Does the manager know?”
    .go-up = He should know, and he doesn’t yet. Could you stay at the window? I’m going up to him.
    .go-up-note = He asked, and you caught the last chance to be in time, with someone at the window. A customer leaving in anger is reported up at once; one step later it is late.
    .play-it-down = It’s nothing: a short temper, a few words, gone. No need to trouble the manager.
    .play-it-down-note = He believes it and turns to other things, and nobody asks about that operation any more. Calling a man who left in anger “nothing” is covering up.
    .play-it-down-better = Not yet. Watch the window for me, and I’ll go up now.
    .all-at-once = I’ll report it to the manager from my notes, all in one, before we close. These few first.
    .all-at-once-note = All together for you is all night for him. Anger at the door is reported at once, and putting it in line is delay.
    .all-at-once-better = Not yet. These few can wait a moment; I’ll go up first.

gone-told = The manager hears you out and goes straight to look up his number. The next number is called; today’s entry in the log is still blank.
    .in-full = Put it in the log as it was: he left, you went up, when, and what’s to be done about him.
    .in-full-note = The manager works from these lines tonight, and so does whoever comes in the morning. Those on duty keep a log, reported or not.
    .why-down = Log it all, with a line that the upgrade probably went wrong, for what it’s worth.
    .why-down-note = By tomorrow “for what it’s worth” is a line that anyone can quote. Causes follow the published wording, in the log as well.
    .why-down-better = Log it in the words of the notice, “system changeover,” and add nothing.
    .put-off = The manager has it: who, what, when. Write the log tomorrow, from what he decided.
    .put-off-note = What was reported isn’t on paper, and after a night the pieces no longer fit. The log is written on the shift, and putting it off is delay as well.
    .put-off-better = Ask the next customer to sit down; three minutes, then call.
gone-told-begun = The manager hears you out and goes straight to look up his number. The next number is called; today’s entry in the log is only begun.

gone-log = The next number is called. He has been gone a while. Of what must be told and what must be written, what is still missing?
    .full-log = See the manager, report it all, ask him to reach the man, and complete the log.
    .full-log-note = The manager knows at last, and tonight can still be mended, but the report is late by now. A customer leaving in anger is reported up at once, before anything else.
    .next-one = Call the next number; the lobby can’t wait, and this can be done after we close.
    .next-one-note = There are others waiting, but what waits over there is an operation. Putting it off is delay, and if the manager still doesn’t know, nobody can mend it tonight.
    .next-one-better = Ask the next customer to sit for a moment, and go and tell the manager first.
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

goal-calm-at-close = By the end his anger has died down
goal-terms-known = You learned the hospital’s terms before acting
goal-way-tonight = There is a way to pay tonight’s deposit, and not out of your own pocket

topic-noon-call = the call at noon
topic-an-hour = “an hour or so”
topic-terms = the hospital’s terms
topic-reopening = when the counter reopens
topic-promised = the guarantee
topic-advance = the emergency advance
topic-sure = “it’ll pass”
topic-wife-card = his wife’s card, the rent
topic-landlord-tonight = the landlord comes tonight
topic-brother = his brother
topic-seated = seated aside
topic-photo = the photo of the ID
topic-original-here = the ID card itself
topic-cash = cash in hand
topic-own-money = the teller’s own money
topic-insulted = the retort
topic-six-hundred = the six hundred for blood
topic-morning-will-do = the six hundred can wait
topic-number-taken = recorded, with a number
topic-dropped = talked out of complaining
topic-written = the log begun
topic-head-told = the manager knows he left

ending-cash-tonight = He is on his way to the hospital with cash. How much, on whose ID and whose approval, and whether the total stayed within the limit: see the points below.
ending-too-late = He had the money and the window was shut; the surgery is tomorrow. Where the missing quarter of an hour went: see the points below.
ending-card-tonight = The deposit found its way without a cent of the bank’s cash: persuading first worked, and the log says what is left to follow up.
ending-own-pocket = The money came together, but some of it isn’t in the bank’s books. When the manager asks tomorrow, a kind heart won’t explain it.
ending-loose-end = The customer has gone; the paperwork isn’t done. Whoever picks it up next will have to guess.
ending-gone-home = He left angry. Whether tonight can be saved depends on when the manager hears of it.
