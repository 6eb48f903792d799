title = Closed in His Face
summary = Forty minutes in line, his number called, and the window shut as he reached it; now he is shouting at you with the whole line behind him.
briefing = You are the teller at Window 5. It is ten to three on a Friday, eleven days before Chinese New Year, and every seat in the lobby is taken. A customer comes straight at your window with his ticket in his fist, and the people behind him look up. Ms. Ma, the branch manager, is in the back office; Xu, the lobby manager, is by the door. Window 6 is a sit-down desk behind a screen, there if you need it. At this branch any cash withdrawal above 50,000 yuan needs an ID check and a supervisor’s approval.
customer = Mr. { $surname }

# ── The waves ──
opening = *Mr. { $surname } slaps his ticket on the counter: { $tier }, number 87* Forty minutes! You call me up and nobody’s there? What are these windows, decoration?
    .hear = Good afternoon. I’m listening. Start at the top, I won’t cut in.
    .hear-note = He hears that someone will let him finish, and the pressure drops a notch. Greeting and listening come first; solutions need somewhere to land.
    .regret = Good afternoon. We apologize for any inconvenience caused today.
    .regret-note = He hears a recording that is sorry before it knows for what. Reciting stock phrases costs a point, and this apology won’t count for the real wrong that follows.
    .regret-better = Good afternoon. Tell me what happened.
    .question = Good afternoon. You were called? Which window, and what happened?
    .question-note = He is asked as the man who was there, not handled as a nuisance. Greet, then find out what happened before anything is offered.
    .straight = Good afternoon. Let’s calm down; hand me your card and it’s done.
    .straight-note = He hears “be quiet.” Offering to fix it before hearing it breaks the order of things, and nobody has ever calmed down on request.
    .straight-better = Good afternoon. You talk first, then I’ll get to work.

window = My number’s up, I walk over to Window 3, she looks right at me and flips the sign. Closed! The whole room saw it. What does that make me?
    .handover = She probably had to turn in her cash drawer. I’m sure she didn’t see you.
    .handover-note = He hears you finding excuses for your own. An unchecked guess at the cause breaks the published-wording rule, and the apology that was due slips by with it.
    .handover-better = I’ll find out why she closed before I tell you. Closing on you was wrong.
    .own = We called you up and then closed in your face. That was wrong. I’m sorry.
    .own-note = He hears the thing itself said plainly, and someone owning it. Closing on a called number was our fault, so the apology is due, prompt and specific.
    .everything = I’m so sorry. This is all on us, and we’ll answer for whatever it cost you.
    .everything-note = He hears a blank check, so of course he cools. Apologize for the wrong you know of; liability and loss are not yours to accept before they are checked.
    .everything-better = We called you and closed on you; I’m sorry. Tell me what it cost you and I’ll write it down as you say it.
    .unsaid = You were right there at the glass. Did she say anything before she closed?
    .unsaid-note = He hears that you care what stung, not just how long it took. One more question is fine, but don’t let the apology slip past three turns.
window-hot = Don’t play dumb! Window 3! I’m standing right in front of her and she flips the sign at me! The whole room had a laugh. Had enough yet?

abuse = Say something! A whole row of uniforms and not a peep out of any of you! Useless freeloaders, that’s what you are, leaving people to rot out here!
    .small = You’re right, I’m only the hired help. Take it out on me if that’s easier.
    .small-note = He gets to vent and thinks even less of the counter. Groveling costs as much as lecturing, and the abuse still hasn’t met a limit.
    .small-better = Say all you want about what happened. The names stop here.
    .retort = Useless? I’ve been civil to you, and you snap at me like a dog?
    .retort-note = This is what he was waiting for, and now the whole lobby has heard the bank insult a customer. However unfair it is, one such sentence fails the attempt.
    .retort-better = I won’t answer to names. I am still working on your ticket.
    .limit = Tell me all about the window. The names stop here; your ticket doesn’t.
    .limit-note = He meets a line and sees the work go on; it stings now and earns respect later. Firm but not cold: a limit that keeps helping is what the clause asks.
    .boss = Hold it there, please. I can’t handle this; I’ll have the manager see you.
    .boss-note = He hears a door closing again, and the manager walks in knowing nothing. Passing it up before you understand it loses the need and the next word.
    .boss-better = Go on, I want to understand this first. If it needs the manager, I’ll bring her.
abuse-sorry = One “sorry” and that’s it? Useless freeloaders in uniform, making fools of working people! And you’re cut from the same cloth!

crowd = *turns to the line* Hear this, everybody! They call my number, won’t serve me, and I’m the problem! How long have you been here? *A voice: Over half an hour!*
    .hush = Sir, please keep it down. Everyone’s time matters just as much.
    .hush-note = He hears you side with the room, and a man alone shouts louder. It is a lecture, and the even-tone clause charges for it.
    .hush-better = I can hear you fine. Let’s sit down at Window 6.
    .side = *presses the bell* Xu, seat this gentleman at 6. I’ll serve him there.
    .side-note = He lost face in front of the room, so a different spot gives him a way down. Away from the crowd, with you still on the case: that’s just what the clause wants.
    .guard = *waves to the door* Officer, could you come stand over here a minute?
    .guard-note = He has touched no one, and you have told the room he is a troublemaker. Calling security on mere anger only raises it.
    .guard-better = *presses the bell* Xu, please seat this gentleman at Window 6.
    .aloud = Then I’ll say it to everyone: we called him and closed. We were wrong.
    .aloud-note = What he lost in public is half given back in public. The apology is specific, but he is still in front of the line; within four turns he should be led aside.
crowd-told = *turns to the line* Hear that? I don’t talk nice enough! And who was it that called my number and wouldn’t serve me? You tell me who’s right!

test = You think I’m easy to brush off, don’t you? Dusty jacket, so let him stand there? Would you flip that sign on a man in a suit?
    .echo = Forty minutes, then a door in your face. Nobody took you seriously.
    .echo-note = He hears his grievance said exactly right. Saying his concern back is what soothes, far more than “I understand.”
    .feel = I fully understand how you feel. We treat all our customers alike.
    .feel-note = He hears a line that fits anybody. A stock phrase soothes no one, and the clause against reciting takes a point.
    .feel-better = Called up and then left standing: anyone would feel dismissed.
    .system = The machine calls, Window 3 decides. Neither one is up to me, sir.
    .system-note = He hears that the machine is to blame, Window 3 is to blame, and you are not. Passing it to a system or a colleague is passing the buck; to him it is one bank.
    .system-better = It’s all one bank. I’ve got this now.
    .why = Whatever you wear, you get served. What are you up against today?
    .why-note = Nobody has asked him that, and his voice drops by itself. The real need lies under the shouting and only a question brings it out; meet the distress next.
test-vip = You think I’m easy to brush off, don’t you? A VIP ticket, and she still flips the sign! What is it, the dust? Don’t I look like money?

channel = Talk’s cheap! Who do I call upstairs? Who’s over you people? I’m taking this all the way, and then we’ll see who’s scared!
    .put-off = Let’s leave the complaint for now; it only makes trouble. I’ll get your cash first.
    .put-off-note = It soothes him until he gets home and sees he was headed off. A teller takes a complaint and never talks anyone out of it; this is a red line.
    .put-off-better = You can complain, and I’ll write down where. I’m starting on the cash as well.
    .dare = The number’s on the wall, { $hotline }. Go right ahead, it won’t scare me.
    .dare-note = He doesn’t hear a number, he hears “I dare you.” The number is right, but the dare is a red line: words like these once brought on a real complaint.
    .dare-better = Ms. Ma, the hotline { $hotline }, the banking association. I’ll write them down.
    .regulator = Go straight to the regulator, sir. They can move a bank; I really can’t from here.
    .regulator-note = He hears “not here.” The three channels were never told and he was sent outside, so two clauses charge for it.
    .regulator-better = Let’s settle it here first. There are three places to complain; I’ll write them down.
    .give = Ms. Ma here first, then the hotline, { $hotline }, then the banking association.
    .give-note = He came for a fight and leaves with the answer, so there is nothing left to fight. Asked where to complain, you say so: branch, bank, association, in that order.
channel-hushed = Too loud for you? Fine! Who do I call upstairs? Who’s over you? I’ll try them, and we’ll see if I’m too loud for them too!
channel-warm = Well, somebody got it. So tell me this: who do I report it to? What’s the number? And don’t say you don’t know.

curt = All right, enough! I want { $amount } out, in cash. That’s all I came for. Am I supposed to stand here till dark?
    .swift = Right. Card and ID, please. I’ll push the approval: fifteen minutes.
    .swift-note = He wanted speed and got it, so you are even for now. But nobody asked what the cash is for, and haste like that is usually done twice.
    .ask = Right, cash. Is it all for you, or does it have to be split a few ways?
    .ask-note = He took you for a counting machine, and you thought past the window. Find out the need, then do it right once; that beats speed.
    .seat-ask = Have a seat at 6. Is it all for you, or does it get split a few ways?
    .seat-ask-note = Away from all those eyes he can talk. Leading him aside and asking the need: two duties in one breath.
    .split = *quietly* Over 50,000 needs approval. I’ll make it two; saves you waiting.
    .split-note = He’ll only think you’re a good sort. Splitting a sum to get around the approval bends the rule, and kindness doesn’t soften that red line.
    .split-better = Over 50,000 needs approval. I’m sending for it now, and counting meanwhile.
    .prod = Over 50,000 goes step by step, ID and approval. Pushing won’t help.
    .prod-note = He hears a lesson in procedure. The steps are right, the tone is a scolding, and the fire gets another log.
    .prod-better = ID and approval take about ten minutes. I’m starting now.
curt-hot = Save it! I want { $amount }, in cash, right now! One more minute of this and I’ll bring this counter down around your ears!

# ── The turn ──
reason = *his voice drops* There’s six men in the van outside, with a train at 7:10. A year’s wages… I told them ten minutes. How do I look them in the eye?
    .phone-pay = No wonder. Cash is slow; I’ll show you how to pay each one by phone now.
    .phone-pay-note = He spoke of men in a van, you answered with a phone. A fix offered halfway through, without asking what he thinks, leaves the worry where it was.
    .phone-pay-better = Do all six have an account? Or does someone need cash?
    .tickets = Don’t you worry. If they do miss that train, the bank will buy six tickets.
    .tickets-note = He will be back with six tickets. Who pays, and whether, is agreed with the business line; the counter may not promise a cent.
    .tickets-better = Counted by 3:20. That’s plenty of time for the 7:10.
    .repeat = Six men, a year’s wages, the 7:10 train. Counted by 3:20; you’ll make it.
    .repeat-note = He hears six men, a train, and a time, and his shoulders come down. His concern said back, then the next step: this is where the anger turns.
    .booking = Everyone draws wages now. A call the day before would have spared you this.
    .booking-note = He has just opened up and is told what he should have done. True or not, at this moment it is a lecture.
    .booking-better = Six men are waiting. I’ll have it counted by 3:20.
reason-hot = What’s it to you? It’s wages! Six men freezing in a van outside, train at 7:10! I swore to them, ten minutes! How do I face them now?

# ── The errand ──
papers = *flings card and ID down* Go on, check! Papers, approvals! It’s my own money, and I get treated like a thief?
    .rule = It’s bank policy above 50,000, nothing personal. Please just work with us.
    .rule-note = He hears a sign on a wall and no reason. Rules are to be kept; as a shield they turn into a scolding.
    .rule-better = This step stops anyone else drawing your money. Two minutes.
    .plain = We check every big sum, so nobody takes yours. Approval runs meanwhile.
    .plain-note = He feared being taken for a thief and hears that you guard against one. A reason given, identity first, approval alongside: no time lost.
    .loud = *raising your voice* Relax! You’ve got over 180,000; New Year is safe.
    .loud-note = Half the lobby now knows what he has, and his face closes. Account matters are not for other ears, not even to reassure.
    .loud-better = *quietly* There’s enough in it. I’ll write the figure down for you.
    .aside = Bring your papers to 6, it’s quiet. I’ll check there; approval’s underway.
    .aside-note = Digging out an ID under all those eyes hurts the most; at 6 he can breathe. Identity comes first, and he is away from the line.
papers-known = *pushes card and ID across* Approval too? Two of the old fellows only take cash… My own money, and I feel like I’m here to borrow it.

packets = *raps on the counter* Done yet? Just give me the bundles, I can count! What are you doing, embroidery?
    .bundle = Please count your money at the counter; we can’t be liable afterward.
    .bundle-note = He hears the sign on the wall. He should check the cash here, but a recited line isn’t service and the money isn’t made up the way he needs it.
    .bundle-better = Please count it with me. If it’s to be shared, I’ll split it for you.
    .quick = I’ll give you sealed bundles, no need to break them. Quickest for you.
    .quick-note = He wants fast and bundles are fast, but they can’t be shared out. Speed that doesn’t ask what for costs twice the time.
    .check = One question first: whole bundles, or is this to be shared out later?
    .check-note = Late, but the right question. Finding out the need is never wasted; it just costs an extra round.
    .six = I’ll count it in six shares, small bills too, each envelope labeled.
    .six-note = He never asked, and you thought of it: the first favor anyone has done him today. What you found out is used here, and it’s right the first time.
packets-known = That machine’s been going forever… Two of my old fellows can’t see well. Then we hand it out bill by bill, and what time will it be?

recount = *shoves the cash back* It’s for six men, odd amounts, and you give me sealed bricks! You could have asked!
    .as-told = The slip only gave the total, nothing about shares. We followed it.
    .as-told-note = The slip is right and so the man is wrong. Using paper to shut him up is a lecture.
    .as-told-better = The slip couldn’t tell me; I should have. Call the shares out.
    .machine = No change at this window now; the machine by the door can break it.
    .machine-note = He just got out of that crowd and is sent back into it. What can be done here and isn’t is passing the buck.
    .machine-better = I’ll split it. You call the amounts; ten minutes.
    .clumsy = I’m all thumbs, sir. Please be the bigger man and forgive a rookie.
    .clumsy-note = He wants shares, not the sight of you on your knees. Groveling breaks the even tone too, and the job hasn’t moved.
    .clumsy-better = I didn’t ask. How much is each of the six?
    .each = I should have asked. How much for each? You call it, I’ll count it.
    .each-note = That question was all he wanted. Own that you didn’t ask, redo it his way, and this duty can still be met.
recount-told = *shoves the cash back* What did I just say? Six men! Odd amounts! And you palm me off with bricks. Were you even listening?
recount-asked = Now you ask! Six men in a van outside, odd amounts, a 7:10 train. What do you think I’ve been sweating about?

# ── Bargaining ──
face = Money’s money, but she did that in front of a full room. Get her out here, have her bow to me in front of everybody, and I’m gone.
    .which = Is it the bow you need, or for someone to own it and answer you?
    .which-note = He only works it out because you ask: what he wants is for someone to own it. Asking his view moves the talk from pride to substance.
    .private = *quietly* I’ll make it right. Give me your WeChat; 200 yuan from me.
    .private-note = He wants respect and you offer cash: another slap. Settling privately is a red line, and after it nobody would ever record this.
    .private-better = The bank owes you an answer on that. I’m writing it down.
    .decline = I can’t promise a bow; it isn’t checked yet. I’ll report your words.
    .decline-note = No bow, but a reason and somewhere for it to go. A refusal carries its reason and another way, and this has both.
    .young = I really can’t bring her out. She’s barely twenty; let it pass, sir?
    .young-note = He hears a no, without why and without what instead. Telling him to be the bigger man is a lecture, and a refusal with no reason and no other way costs twice more.
    .young-better = You’re right on this one. I’ll write it up and the manager will look into it.
face-again = *a pause* …Forget the bow. I want somebody to admit it: that’s not how it’s done. Not one word out of her. How do I swallow that?

complaint = *eyes on your pen* Go on, write! Write it and stick it in a drawer, right? I’ve seen how you people do it.
    .rough = No need to wait. Leave a phone number; I’ll write it up later on.
    .rough-note = He hears “later” and knows there is no later. Putting off the record is stalling, and none of the six fields is on paper.
    .rough-better = All six fields, right now. I’ll read them back to you.
    .six-lines = Time, branch, name, facts, request; and your phone, only for our reply.
    .six-lines-note = He watches six lines go onto the paper and the drawer is forgotten. The record is complete, and he knows what his number is for.
    .call-head = I’ll bring in Ms. Ma and write it all down. Your phone’s only for our reply.
    .call-head-note = He wants someone to own it, and here is someone who can. Understood first, then passed up: she gets a case, not a nuisance.
    .spare = A complaint costs her the bonus. Your cash is nearly here; let it drop?
    .spare-note = He can hardly say no, and it sticks in his throat all the more. A complaint is taken, never talked away; this is a red line.
    .spare-better = I’ll write what belongs there. What follows is for the bank to decide.
complaint-calm = *sighs* Write it, then, but not for the drawer. A man named { $surname } still has to walk down this street.

# ── The relapse and the close ──
relapse = *A voice in the line: Give it a rest!* *spins around* Who said that? Step up! Where was your mouth while I stood here forty minutes?
    .clock = Two shares left. All six in your hands by 3:20; you can watch me count.
    .clock-note = What eats him is having no time to go by, and you give him one. When it flares again, the steps left help more than “don’t worry.”
    .skip = I’ll seal the last two without a recount. Take them and go, you’re late.
    .skip-note = He’ll thank you until one note is missing. The second count is no courtesy; skipping it breaks the rule, and that is a red line.
    .skip-better = One more count of two shares, then sealed. Two minutes.
    .temper = With a fuse that short, no wonder people pick fights with you.
    .temper-note = All that patience, spent on one sentence. Mildly said, it still wounds, and wounding words are a red line.
    .temper-better = I’m still counting. Watch me do it.
    .hush-all = Less talk all around, please. Every word is costing you another minute.
    .hush-all-note = He hears that he is the disturbance again. The sum is right, the tone is a scolding, and nobody has met the worry.
    .hush-all-better = My hands haven’t stopped. Two shares left; 3:20.
relapse-aside = *his phone rings* …Almost, almost! *hangs up, red again* They’re fighting out there, saying I’m stringing them along! That’s your doing!

farewell = *tucks six envelopes inside his jacket* Hm. At least one of you can do the job. If that form goes nowhere, I’ll be back, right in that chair.
    .luck = Thank you for bearing with us. A safe trip to the men, and goodbye now.
    .luck-note = Warm, and he takes it kindly. But not one word on when he’ll hear about that matter.
    .stars = Would you press “very satisfied” for us? Thanks for your support; goodbye.
    .stars-note = Barely calm, he’s asked for a score, and all the good before it becomes a trade. It’s a stock phrase, and he still has no time for an answer.
    .stars-better = You’ll get a call by four on Monday. Goodbye.
    .monday = You’ll get a call by 4 on Monday, settled or not. Goodbye, Mr. { $surname }.
    .monday-note = Besides the money he takes a time home with him. When he’ll hear, even if nothing is settled, and then goodbye: that is an answer.
    .soon = Goodbye. We’ll be in touch as soon as there’s any news for you.
    .soon-note = He has heard “as soon as” too often. Asking him to wait with no date is stalling.
    .soon-better = By four on Monday you’ll get a call, settled or not.
farewell-unheard = *puts the envelopes away, eyes you sideways* I’ve got the money. The rest is still stuck right here. Pretend it never happened, and I’m not done with you.

# ── After he has gone ──
after = Mr. { $surname } steps outside and raises a hand to a van. His form lies on your counter. At Window 3, Meng is looking over, wanting to ask and not asking.
    .hand = Take the form to Ms. Ma, have her sign, agree who calls him and when.
    .hand-note = Now the person responsible has it, so it has an owner. What is recorded is handed over, with who follows it and when.
    .fill-in = While it’s fresh, fill in all six fields and have Ms. Ma sign the form.
    .fill-in-note = In time, and the six fields have a home. He never heard what his number is for, though, and that costs a point.
    .show-her = Show Meng word for word what he said, so she knows and takes more care.
    .show-her-note = A kind warning that puts the complaint in the hands of the one complained of. Confidentiality is a red line; the manager has that talk.
    .show-her-better = Give it to Ms. Ma alone; she will speak to Meng.
    .shelve = Call the next number; send this up with the rest at closing.
    .shelve-note = By closing it will be tomorrow. Sitting on it is stalling, and it hasn’t reached anyone.
    .shelve-better = Ask the next customer for a minute and take this to Ms. Ma first.
after-blank = Mr. { $surname } steps outside and raises a hand to a van. Not a sheet of paper is left on your counter. At Window 3, Meng is looking over, wanting to ask and not asking.

after-log = The numbers are being called again. The work log is at your elbow, and you have about a minute before the next customer reaches the window.
    .next = Tell the next one “Thank you for waiting,” and do the log tonight.
    .next-note = Nothing wrong with being polite to the next. But a log written at night has holes; the shift keeps its log, and this point is thrown away.
    .group = Warn the staff chat: watch for this man, with name and story.
    .group-note = A name and a quarrel have gone out together and can’t be called back. A complainant’s business goes only to those who need it; that is a red line.
    .group-better = Put it in the log only, for the next shift.
    .log = Log it: the sign, what he asked for, how far it got, who has it now.
    .log-note = Whoever comes on next can pick it up. What happens on a shift is written on that shift, not passed along by word of mouth.
    .log-head = Log it: the sign, his request, when Ms. Ma came, who has it now.
    .log-head-note = The moment the manager took over is on paper too, so the story holds together. What happens on a shift is written on that shift.

led-away = Ms. Ma takes him into the back office. At the door she turns and asks you: what did he come for, and what’s the hurry? All you can say is “number 87.”
    .relief = Breathe out, call the next number. Ms. Ma has him; not my worry.
    .relief-note = You handed over the man but not the matter. Pushing it across and forgetting it is passing the buck.
    .write-down = Write what you did hear on a form, leave the rest blank, pass it in.
    .write-down-note = At least she has a sheet of paper. What you never asked is in the blanks, and so are the points.
    .guess = Slip a note in: most likely tired of waiting, so just humor him a bit.
    .guess-note = She gets your theory in place of the facts. A cause nobody checked is not to be passed around, not even to your own.

gone = He slams his ticket on the counter and shoves his way out; the door swings behind him. No one in the line says a word. They are all looking at you.
    .breathe = Sit, have some water, finish what’s on your desk, then tell the manager.
    .breathe-note = You get the pause and the matter does the waiting. An angry exit is reported at once; leaving it is stalling.
    .breathe-better = Tell Ms. Ma first, then drink the water.
    .report = Go straight to Ms. Ma: how he left, what angered him, which way he went.
    .report-note = He left in anger, so it has only begun. Whoever sees it reports it at once; the sooner, the more can be headed off.
    .chase = Lock the drawer, catch him on the steps, apologize again, ask him back in.
    .chase-note = Kindly meant, but he can’t hear it now and the report is a turn later. An angry exit goes up within three turns, and two are left.
gone-late = He grabs the cash and his papers off the counter and shoves his way out; the door swings behind him. Somebody in the line mutters: this isn’t over.

gone-desk = He is out of sight now, and the numbers are being called again. Ticket 87 is still lying on your counter.
    .one-line = Write “customer upset, left by himself” in the log, call the next.
    .one-line-note = One line keeps the point for the log and loses the matter. No facts, no request, and nobody to follow it.
    .one-line-better = Tell Ms. Ma first, then write the facts and the request in full.
    .attach = Add “customer left angry” to the form and send it in along with the log.
    .attach-note = Form handed in, log written, the story holds together. But a line on a form is not a report: if nobody has told the manager yet, this is where the red line is crossed.
    .form = Fill in the six fields from memory and send the form in with the log.
    .form-note = The six fields and the log are done. But a form is not a report: if nobody has told the manager yet, this is where the red line is crossed.
    .go-in = Drop everything, tell Ms. Ma how he walked out angry, then do the log.
    .go-in-note = A step late, but it is up. An angry exit is reported within three turns and the log is done; the form is still owing.

fact-surname =
    .zhou = Zhou
    .hao = Hao
    .tan = Tan
    .qiao = Qiao
    .wei = Wei
fact-temperament =
    .fiery = Fiery
    .proud = Proud
fact-tier =
    .ordinary = regular customer
    .vip = VIP customer

goal-calm-at-close = His anger has gone down by the time you say goodbye
goal-wages-right-first-time = You found out why it was urgent and made the cash up right the first time
goal-believes-us = At the end he trusts this counter

ending-paid = At 3:25 the van turns out into the road. He never said thank you, but he nodded toward the lobby through the glass.
ending-with-head = Ms. Ma has taken it over and signed with the time. Who he calls, and who calls him, is down on paper.
ending-unwritten = That page of the log is blank. If he phones tomorrow, whoever is on shift can only ask who is speaking.
ending-walked-out = He did not come back that afternoon. Where this turns up next depends on whom you told.
