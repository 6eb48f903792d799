title = Handling Complaints at the Counter

## Competencies

competency-courtesy = Courtesy and composure
competency-listening = Listening and empathy
competency-communication = Clear communication
competency-ownership = Ownership and follow-through
competency-compliance = Compliance and authority
competency-escalation = Escalation and reporting
competency-timeliness = Timeliness
competency-confidentiality = Confidentiality and privacy
competency-safety = Safety and order

## Parameters

parameter-advance-cap = Emergency advance limit
parameter-spokesperson-phone = Media contact number
parameter-hotline = Customer hotline

## The documents clauses rest on

document-000_b577bf5bb66d4348-process = Complaint and Dispute Resolution Plan, handling process
document-000_b577bf5bb66d4348-communication = Complaint and Dispute Resolution Plan, customer communication
document-001_51e2b5e2a80e2ec2 = Customer Service Standards and Penalty Measures
document-002_9ff6a4b43192608c = Customer Satisfaction Improvement Plan
document-003_2f51cd16205a384a-report = Complaint Corrective Action Report
document-003_2f51cd16205a384a-rules = Banking Association Complaint Rules (a provincial association’s draft)
document-003_2f51cd16205a384a-analysis = Customer Complaint Analysis Report
document-004_192e399bfba1d3a2-rules = Bank Complaint Rules
document-004_192e399bfba1d3a2-plan = Complaint Emergency Plan
document-004_192e399bfba1d3a2-dealer = Detailed Complaint Procedures (a car dealer’s flow, borrowed by the bank)

## Conduct toward the customer

civil-words = Greet the customer before you turn to business. Your first move should show that someone is looking after them.
    .name = Greet first
    .reason = The opening words set the tone, and a person who has been greeted is readier to talk calmly. The document asks for courteous words; putting them first is our own rule.
    .example = “Good morning, thank you for waiting, please have a seat,” and then the paperwork; not “ID” without looking up.

civil-leave = Say goodbye when the customer leaves, even if you could not do what they came for.
    .name = Say goodbye
    .reason = People remember the last thing they heard, above all when they go away empty-handed.
    .example = “I’m sorry we couldn’t finish it today. Thank you for coming in, and take care.”

never-dare-to-complain = Never answer a customer with words such as “go ahead and complain.” Giving the complaint number to someone who asks for it is right and does not break this rule.
    .name = Never dare them to complain
    .reason = It tells the customer that we don’t care, and turns a quarrel into a formal complaint. The document tells of a real case and states no rule; we draw this one from it.
    .example = “Report me, see if I care” breaks this rule. “The number is { $hotline }; shall I write it down?” does not.

no-rude-words = Speak to customers calmly and with respect: no insults, no sarcasm. This holds even when the customer insults you first.
    .name = No rude words
    .reason = Every retort raises the quarrel a notch, and afterward nobody can say who started it.
    .example = To “Do you even have a brain?” you may say “I can hear it’s urgent, and I’m still tracing it.” You may not say “More than you have.”

even-tone = Keep your tone level: neither lecture the customer nor plead.
    .name = Keep an even tone
    .reason = A lecture humiliates people; pleading teaches them that making a fuss works.
    .example = “It’s your own signature, isn’t it?” is a lecture. “Please stop, they’ll dock my bonus” is pleading. Avoid both.

not-formulaic = As far as you can, speak to this customer’s own situation instead of reciting stock phrases.
    .name = Don’t recite stock phrases
    .reason = Customers can tell at once when a memorized kindness was not meant for them.
    .example = To a parent rushing to pay tuition, “We appreciate your understanding” is a stock phrase. “When does the school stop taking payments? Let’s work back from that” is meant for that parent.

not-mere-speed = Be quick where you can, but not at the customer’s cost: no interrupting, no hurrying, nothing skipped that has to be read or asked.
    .name = Don’t just be fast
    .reason = A minute saved often turns into an error, and the customer has to come back.
    .example = “Just sign, there’s a line behind you,” says the teller, still typing, and an elderly customer signs without reading. Right: “Take your time; sign when you’ve read it.”

hear-the-need = Find out what the customer really needs to get done: what the money is for, by when, and what the main worry is.
    .name = Find the real need
    .reason = What customers demand and what they need are often two things, and only asking tells them apart.
    .example = A customer insists on 20,000 yuan in cash. One question shows that a supplier must be paid today, and a transfer does it just as well.

listen-before-solving = Let the customer finish the story before you propose anything.
    .name = Listen before solving
    .reason = A customer who was cut short won’t take in even a good solution. The document asks us to listen carefully; the order is our own rule.
    .example = At “that transfer yesterday” the teller breaks in with “I’ll send it again.” The customer only wanted to ask about the fee.

sincere-apology = When the complaint is justified, apologize soon and sincerely, and say what for.
    .name = Apologize promptly when due
    .reason = The longer an apology takes, the surer the customer is that the bank won’t own up. The document asks for an apology to any complaint. Asking it only where the complaint is justified, and within three turns, is our own rule.
    .example = “We printed your name wrong on the receipt and cost you a second trip. I’m sorry.”

no-unfounded-admission = Until responsibility has been established you may show sympathy, but don’t accept blame on the bank’s behalf.
    .name = No admission before facts
    .reason = A careless admission becomes the basis of a claim, and taking it back later costs more trust. The document speaks of sincere apologies and not of admitting blame; this is our own rule.
    .example = “I’d be worried too; I’m having the delay looked into” is fine. “It must have been our mistake” is not.

soothe-when-agitated = When a customer is anxious or upset, offer reassurance first, or say the worry back, before going on.
    .name = Steady an upset customer
    .reason = A frightened person can’t follow an explanation. The document speaks of customers with wrong data or a long wait; we read it for everyone who is anxious or upset.
    .example = A customer finds a payment missing and her voice shakes. “Please sit down. You’re afraid someone has taken it; I’m checking that entry right now.”

no-feeding-panic = When account data looks wrong or the system is down, say nothing that adds to the customer’s alarm.
    .name = Don’t feed panic
    .reason = One frightened person can frighten a whole lobby, and a rumor is faster than a notice. The document says so of wrong data; we read it for outages and everything else.
    .example = “Lots of people’s money has gone missing today” feeds panic. “I’m checking your account now and I’ll tell you what I see” steadies people.

set-a-limit = When a customer abuses you, say calmly that this isn’t acceptable, and make it clear that you are still helping.
    .name = Set a limit, keep helping
    .reason = Silence invites more abuse and walking off harms the customer’s business, so say it plainly and keep working. The document asks only that we be neither servile nor overbearing; this rule follows from it.
    .example = “Please don’t call me that. I’m still working on your form; two more minutes.”

no-bare-refusal = When something can’t be done, give the reason along with the refusal.
    .name = Refuse with a reason
    .reason = To the customer, a “no” without a reason means that we don’t want to.
    .example = “For a sum this size we need both IDs, so that nobody else can draw your mother’s money.” Not just “Rules are rules.”

refusal-with-a-way = After a refusal, go on to say what the customer can do instead.
    .name = Offer another way
    .reason = The customer came to get something done, and a second route keeps “no” from being a dead end. The document criticizes casual refusals; going on to offer another way is our own rule.
    .example = “The counter has closed for large transfers today, but the mobile app takes them this evening. I’ll show you how.”

explain-what-cannot-be = When a customer asks for something that can’t or shouldn’t be done, explain why. Don’t talk around it.
    .name = Explain what can’t be done
    .reason = A vague answer sounds like an opening, and waiting on it makes people angrier.
    .example = A customer wants a late-payment mark deleted on the spot. “Only head office can change it, after checking. A branch can’t, so that nobody can tamper with your record.”

## Owning the complaint

record-six-fields = Take down six fields with every complaint: when, which branch or office, the customer’s name, phone number, what happened, and what the customer is asking for.
    .name = Record all six fields
    .reason = If one is missing, a colleague has to ask again and the customer gets angry again. The document lays the six fields on the person first responsible; that a teller who takes the complaint records them too is our reading.
    .example = The form says “unhappy about a fee” and has no phone number. The next day nobody can reach the customer.

record-handed-over = Put the record into the hands of the person responsible, who follows it up from there.
    .name = Hand the record over
    .reason = A form that nobody owns is a complaint that nobody took. The document has the person first responsible pass it on; that the teller hands it to that person is our reading.
    .example = Right: the branch manager signs for the form on the spot. Wrong: it lies under the keyboard until tomorrow.

first-responsible-records = A complaint the first person responsible takes on has a full record: time, unit, name, phone number, what happened, what is asked for.
    .name = Take on with full record
    .reason = The plan makes the branch manager and the liaison the first people responsible, and every later step starts from this record.
    .example = The manager goes through the teller’s form line by line and has a missing phone number filled in at once. If the customer comes straight to the manager, the manager writes it.

first-responsible-passes-on = A complaint the first person responsible takes on is either settled there or passed to the person or department that can handle it.
    .name = Settle it or pass it on
    .reason = First-asked responsibility means that somebody has it from beginning to end. A case taken on and left lying belongs to nobody.
    .example = A customer disputes a text-alert fee the branch can’t look up. The manager sends it to Cards that day with what the customer asks for. Left in the register until someone inquires, it breaks this rule.

register-kept = Every department keeps a complaint register. A complaint the first person responsible takes on goes into it, with what was done and how it ended.
    .name = Enter it in the register
    .reason = Slips in different drawers can’t be put back together months later; a register can be read from end to end.
    .example = The manager enters date, customer, matter, and where it went the same day, and adds the outcome at the close. A private notebook doesn’t count.

question-not-left-standing = Don’t leave a customer without an answer. When it is your turn, say something, if only that you will ask or need a moment.
    .name = Leave no question hanging
    .reason = Whoever is asked first is responsible, and saying nothing sends the customer away. The document speaks of first-asked responsibility; that it rules out silence is our reading.
    .example = “So can I get this done today or not?” The teller looks at the screen and says nothing: this rule is broken. “I haven’t found it yet; give me two more minutes and I’ll tell you” keeps it.

record-followed-to-close = The first person responsible who takes on a complaint follows it to the end and files a written close.
    .name = Follow to written close
    .reason = Without a closing record, nobody can say later how the matter was settled.
    .example = In the register: “March 12, corrected, customer told by phone and satisfied,” with the file number. “Handled” is not enough.

follow-up-handed-over = After passing a complaint to another department, the first person responsible keeps asking where it stands and how it ends.
    .name = Follow what you pass on
    .reason = The customer spoke to us; passing it on doesn’t make it somebody else’s problem.
    .example = The day after sending it to Cards, the manager calls for the status and enters the answer. Remembering it only when the customer comes back is not following up.

stalled-case-urged = On learning that a complaint passed on is not moving, remind the person handling it or report to that person’s manager.
    .name = Urge stalled cases
    .reason = An early nudge is a reminder; a late one is an investigation.
    .example = “The customer was due an answer yesterday. Can you finish today? If not, I’ll have to tell your department head.”

classify = Every complaint entered in the system gets a category: service quality, product function, staff attitude, technical fault, fees, or product information.
    .name = Choose the right category
    .reason = A complaint in the wrong category goes to the wrong department, and the yearly figures hide where the trouble is. The first four come from the satisfaction plan; fees and product information come from the dispute resolution plan.
    .example = A customer was charged for text alerts nobody mentioned: that is “fees.” “Other,” or a blank, is not a category.

tell-purpose = As far as you can, say what a customer’s name, number, or other personal data is for, before or while you take it.
    .name = Say what data is for
    .reason = Customers have a right to know, and once they do, they leave a number that works. The document asks that the privacy policy be made known; saying it in person is our reading.
    .example = “I’m taking your cell number only so that we can tell you what we find.”

no-passing-the-buck = Don’t push your own work onto others, and don’t find excuses to put it off.
    .name = Don’t pass or stall
    .reason = A customer sent around in circles comes back twice as angry, to the same counter.
    .example = “Cards aren’t us, call them yourself” passes it on. “Try again in a couple of days” stalls.

no-cover-up = When you or a colleague has made a mistake, don’t hide it, don’t alter the record, and don’t talk the customer into dropping it.
    .name = No cover-ups
    .reason = A hidden mistake gets made again, and by then nobody will listen to an explanation.
    .example = “Leave that out, he’s having a hard time” is a cover-up. Writing what happened, and that the lobby was packed, is not.

solve-now-if-possible = What can be settled on the spot is settled before the customer leaves.
    .name = Settle it now
    .reason = Many complaints were small errands that somebody put off for a day.
    .example = A receipt lacks its stamp, which takes a minute to add. “Come back tomorrow and ask for my colleague” breaks this rule.

no-obstructing-complaint = A teller takes every complaint that is made; no customer is left without someone to take it. The office responsible decides whether to accept it, and gives the reason if it does not.
    .name = Take every complaint
    .reason = A complaint turned away doesn’t vanish; it comes back elsewhere, and angrier.
    .example = “That’s too small to complain about” is not acceptable. “Tell me, I’ll write it down, and the office in charge will answer you” is right.

non-acceptance-explained = If the office responsible decides not to accept a complaint, it tells the complainant why.
    .name = Explain non-acceptance
    .reason = People who wait for days and hear only “not accepted” will take it one level higher.
    .example = “The store sent you less than you paid for, and our charge was correct, so this isn’t ours to decide. Your statement will help you with the store.”

first-review = Once a complaint is in the system, the office responsible gives it a first review: is it a valid complaint?
    .name = First review
    .reason = It takes one look to see whether it is a complaint and whether it is ours, and that saves everyone a detour.
    .example = One entry turns out to be a question about exchange rates, and the office passes it to customer service. Sending every entry on to a branch unread is not a review.

specialist-assigned = A complaint that passes the first review is assigned by type to a specialist.
    .name = Assign a specialist
    .reason = With a name on it, the customer knows whom to ask, and so does the bank.
    .example = A fee complaint goes to Ms. Li in Cards, who is told the same day. “For the attention of the departments concerned” assigns it to nobody.

give-channel-when-asked = If a customer asks where to complain, say so openly: first the branch, then the bank, then the banking association. The bank’s hotline is { $hotline }.
    .name = Tell where to complain
    .reason = Hiding the number only convinces people that we are in the wrong. The document has the numbers posted, in this order; telling whoever asks is our reading.
    .example = “You can see our branch manager or call { $hotline }. If that doesn’t settle it, the banking association takes complaints too.”

no-deflecting-outside = Don’t send a customer to an outside body just to close the matter here. What the bank can settle is settled in the bank.
    .name = Don’t send customers elsewhere
    .reason = The problem stays, and we have lost the chance to solve it face to face. The document asks that complaints be settled inside the bank where possible; this rule follows from it.
    .example = A customer disputes the interest and hears “Ask the regulator.” Go through the figures together instead, and report it upward if you can’t.

facts-before-remedy = Check the facts before you talk about making things right.
    .name = Facts before remedy
    .reason = A remedy offered too soon may go to the wrong person or fix the wrong thing.
    .example = A customer says she was charged twice. Check the entries and slips, then talk refund. “I’ll reverse it for you” before looking is the wrong order.

responsibility-before-remedy = Before offering a remedy, the first person responsible establishes responsibility: the bank’s, not the bank’s, or shared.
    .name = Responsibility before remedy
    .reason = The remedy needs a footing, and our complaint figures use the same three answers. The three answers are those of the complaint emergency plan, 4.2.
    .example = The customer wrote a wrong account number and the teller didn’t check it: shared. The remedy is discussed on that footing.

ask-view-of-solution = Once you have proposed something, ask whether it works for the customer.
    .name = Ask the customer’s view
    .reason = A solution that the customer hasn’t agreed to is only ours.
    .example = “I’ll send the inquiry first and then print you a new receipt. Would that work for you?”

terms-explained = When a customer has misunderstood a product or a fee, get out the actual terms and go through them.
    .name = Explain by the terms
    .reason = Words on paper help more than arguing over who remembers right. The step is taken from a car dealer’s flow; for us it is our own rule.
    .example = A customer thought the fund could be cashed in anytime. “See this line: it’s locked until September 10, and open after that.”

terms-then-ask = After explaining the terms, ask whether the customer accepts the explanation.
    .name = Explain, then ask
    .reason = Understanding isn’t agreeing, and only asking shows which it is. The step is taken from a car dealer’s flow; for us it is our own rule.
    .example = “That’s how the terms are written. Is there any part of that you still think is unfair?”

progress-and-next-word = Tell the customer when the next word will come, and from whom.
    .name = Say when they’ll hear
    .reason = Waiting without a time is the hardest kind; a definite hour lets people go home in peace. The document asks for regular news of progress; naming the next time is our reading.
    .example = “The inquiry has gone out. I’ll call you by three this afternoon, whatever it shows.” Not “You’ll be notified.”

cannot-finish-in-time = If the time limit can’t be met, the first person responsible reports the progress to the level above.
    .name = Report before it’s late
    .reason = The level above can help only if it knows what is stuck, and that someone is on it.
    .example = Before the end of business day three: “Slips retrieved, reply from the other city outstanding, result expected Thursday.”

cannot-finish-told = If the time limit can’t be met, the first person responsible tells the customer and promises the date of the next answer.
    .name = Give a new date
    .reason = People can wait. What they can’t stand is hearing nothing.
    .example = “I promised a result today, and the other branch hasn’t replied. I’ll call you by noon on Thursday, either way.”

result-told = When a complaint has been dealt with, the complainant is told the result promptly.
    .name = Tell the result
    .reason = Work the customer hasn’t heard about might as well not be done. The Bank Complaint Rules, 7 and 8.3, ask the same of the office responsible.
    .example = A call on the day of the correction: “The twelve yuan is back on your card; a batch of fees was charged twice.” Waiting until the customer comes in again won’t do.

complaint-archived = When a complaint is closed, the branch puts its papers in order and files them.
    .name = File closed complaints
    .reason = The next time somebody asks, we can say only what the file says.
    .example = Form, copies of the slips, and the record of the answer go into one numbered folder. Throwing the form away once it is done breaks this rule.

branch-archives = The regional office files complaints passed on by the association once it has reported back, and keeps proper rules for its complaint archive.
    .name = Archive association cases
    .reason = The association publishes its report every half year, and by then we must be able to show the facts and what was done.
    .example = On the day of the report the referral, the findings, the answer, and the receipt go into the archive, numbered by year.

closing-feedback = When a complaint has been settled, ask whether the customer is satisfied with the outcome.
    .name = Ask once it’s settled
    .reason = It is settled when the customer thinks so, not when we do.
    .example = “The refund reached your card yesterday. Are you happy with how this was handled? Please be frank.”

unsatisfied-called-back = If the customer is not satisfied, call back and find out why.
    .name = Call back the unsatisfied
    .reason = Either we did the wrong thing or we said it the wrong way, and only asking shows which.
    .example = On the phone it turns out that the money was right, but nobody ever apologized. Now we know what is missing.

work-log = Enter the complaints and incidents of your shift in the work log.
    .name = Keep the work log
    .reason = The next shift, and anyone who asks later, can only know what the log tells them.
    .example = When the customer has gone: “10:20, ATM kept a card, customer very upset, branch manager informed.”

daily-figures = During the changeover every unit has someone count the day’s complaints by category and report them upward, every day.
    .name = Report figures daily
    .reason = One branch can’t see a trend; all the branches’ figures side by side can show it.
    .example = After closing, the branch reports how many came in under each category and how many are settled, and reports “none” when there were none. One report for two days won’t do.

## Limits of authority and money

no-casual-compensation = When a customer claims compensation, promise neither a sum nor an outcome before the business line has agreed to it.
    .name = Promise no compensation
    .reason = Every later customer will ask for what you promised, and the bank may be unable to honor it. The document forbids casual promises; that a hint counts as one is how we read it.
    .example = “I’ll see that you get your cab fare” breaks this rule, and so does “they’ll most likely pay.” “I’ll write down your claim in your own words for the business line to decide” does not.

fee-not-promised = Who bears a fee is for the branch manager to decide. A teller doesn’t promise it.
    .name = Promise no fees
    .reason = The document leaves fees to each outlet’s discretion and doesn’t say that a teller may use it. That the branch manager decides is our own rule.
    .example = “I’ll cover that ATM fee for you” breaks this rule. “Let me ask our manager about the fee right now” does not.

claim-recorded = When a customer claims compensation, write down the reasons and the demand.
    .name = Put claims on record
    .reason = Without a record there is nothing to decide on, and the customer has to start over.
    .example = A customer lost half a day’s pay and took a cab. The teller notes each date and amount and reads them back.

claim-to-joint-review = Report a compensation claim to the branch manager, or ask for a joint review with the business line. It is not decided at the counter.
    .name = Claims go to review
    .reason = Whether and how much to pay affects other departments and other customers. The document has payment agreed with the business line; that the teller reports the claim follows from it.
    .example = Right: “I’m reporting this now, and Personal Banking will look at it with us.” Wrong: “We’ll talk it over here and give you a figure.”

souvenir-no-settlement = You may give a small gift to ease a customer’s mood. It never stands in for compensation or buys anyone’s silence.
    .name = A gift settles nothing
    .reason = A gift in return for “no further claims” looks like hush money when it gets out. The document allows gifts to ease a complaint and forbids casual promises; this rule follows from the two.
    .example = “Sorry about the wait; please take this” is fine. “Take this and we’ll call it settled” is not.

beyond-authority-up = When a demand goes beyond their authority, the first person responsible reports it upward promptly.
    .name = Beyond authority, report up
    .reason = A promise beyond your authority is worth nothing, and an early report shortens the wait.
    .example = A customer wants a year’s mortgage interest waived. “That isn’t ours to grant. I’m sending it to the regional office now and will call you today to say who has it.”

beyond-authority-to-head = When a demand goes beyond what a teller may decide, the teller reports to the branch manager.
    .name = Beyond you, ask the manager
    .reason = Digging in or giving in both leave someone else to clean up. The document has the branch report upward; that the teller tells the manager first is our reading.
    .example = “I can’t decide that one. I’ll ask our manager to come and hear it from you.”

within-the-rules = However much you want to calm a customer, bend no rules: check what has to be checked and leave no step out.
    .name = Bend no rules
    .reason = After one exception everyone has grounds to ask for the same, and the rules mean nothing.
    .example = A power of attorney is missing and the customer is furious. “I’ll do it now; bring the paper next time” is kindly meant, and it is wrong.

no-private-dealing = Don’t put up your own money for a customer, and don’t settle anything on the side.
    .name = No private dealing
    .reason = Private money and private words leave no record, and if it goes wrong you stand alone. The document only rules out concessions without principle; that this covers lending and side deals is our reading.
    .example = A customer without ID needs cash urgently, and the teller says, “I’ll lend you two thousand, just keep it between us.” It is kindly meant, and it is wrong.

outage-persuade-first = If a customer needs cash urgently during an outage, first explain the situation sincerely and see whether there is another way to manage. An emergency advance is for those who cannot be persuaded.
    .name = Explain before advancing cash
    .reason = Most customers find another way once they understand, which keeps the advance for those who have none.
    .example = “We’re switching systems tonight and withdrawals resume in the morning. When do you need the money? Could a card from another bank cover it?”

approval-after-persuasion = Before approving an emergency advance, the branch manager makes sure that the outage has been sincerely explained, and tries once more to persuade. Only those who cannot be persuaded get approval.
    .name = Persuade before approving
    .reason = Each level that explains leaves fewer customers without another way, and those few truly need the cash. The document puts persuasion before payment; we read it for the approval as well.
    .example = The manager asks first: “Did my colleague explain the outage? Withdrawals resume in the morning. Could a card from another bank see you through tonight?” Just signing the slip won’t do.

advance-decided-above = The branch manager decides on emergency advances. A teller pays each one only after the manager has approved it.
    .name = Approval before any advance
    .reason = Accounts can’t be fully checked during an outage, so someone with the authority has to weigh the risk. The document doesn’t say who approves; that the branch manager does is our own rule.
    .example = With the customer in tears, a teller calls the manager and pays before the answer comes. The sum may be within the limit; the procedure is broken.

advance-identity-first = Check the customer’s identity and account before an emergency advance.
    .name = Identity before any advance
    .reason = With the system down, money paid to the wrong person is hard to recover. The document asks only that the risk be under control; checking identity first is our own rule.
    .example = “May I check your ID card and passbook? Then I’ll go and ask for approval.”

outage-risk-controlled = Before approving an emergency advance, the branch manager weighs the risk: is the account in order, are the papers complete, can the money be recovered?
    .name = Weigh risk, then approve
    .reason = During an outage cash goes out before it is checked, and the approver is the last gate. The document allows payment only with the risk under control; that the approver weighs it first is our reading.
    .example = The manager reads the last passbook entry, asks what the money is for, checks the lost-card list by phone, and signs. “How much?” and a signature won’t do.

advance-cap = Emergency advances come to at most { $advance-cap-ordinary } in all for a regular customer and { $advance-cap-vip } for a VIP. Several payments are added together.
    .name = Emergency advance limit
    .reason = Live balances can’t be seen during an outage, and a limit keeps any loss within bounds.
    .example = A regular customer gets { $advance-cap-ordinary } and a little later a few hundred more. Together that is over the limit.

approval-within-cap = What a branch manager approves in emergency advances stays within the limit in all: { $advance-cap-ordinary } for a regular customer, { $advance-cap-vip } for a VIP.
    .name = Approve within the limit
    .reason = The limit binds everyone, and a manager’s signature doesn’t lift it. The document limits what is paid; that approvals keep the same limit is our reading.
    .example = A regular customer needs more than { $advance-cap-ordinary }. Approving up to the limit and finding another way for the rest is right; the same sum on two slips is over the limit.

oral-loss-report-only = During an outage, take emergency oral loss reports only, not formal ones.
    .name = Oral loss reports only
    .reason = The system can’t enter a formal report, and accepting one would let the customer believe it is in force.
    .example = “What I can take now is an oral report, and I’m recording it. The formal one has to wait until the system is back; please come to a branch for it.”

five-day-rule = After an emergency oral loss report, tell the customer to make it formal at a branch within five days, or it lapses.
    .name = Give the five-day deadline
    .reason = A customer who thinks it is done, and finds the card used on day six, has a complaint nobody can answer.
    .example = “Please bring your ID to any branch by the 15th at the latest. After that the block lapses. I’ve written the date down for you.”

other-bank-atm = When our ATMs are down, you may point the customer to another bank’s ATM nearby. If the customer asks about its fee, promise nothing on the spot; the branch uses its discretion.
    .name = Other banks’ ATMs allowed
    .reason = The customer needs cash and doesn’t mind whose machine it comes from.
    .example = “Two hundred meters to the right there’s another bank’s ATM, and it works. I’ll ask our manager about the fee and let you know.”

unified-wording = When you speak about a fault, use the wording that the bank has published. Don’t guess at the cause or at who is to blame.
    .name = Use the published wording
    .reason = One wrong guess, repeated outside, becomes “the bank itself said so.”
    .example = “Something must have blown up in the data center” is a guess. “The notice says maintenance until eight tonight” is the published wording.

outage-explained = When an outage stops a customer’s business, say what is down and when it will be back.
    .name = Explain the outage
    .reason = A customer who doesn’t know how long it will last can only fear the worst.
    .example = “Deposits and withdrawals are down until eight, ATMs included; you can still make an oral report of a lost card.” Not “Can’t be done.”

fault-explained-as-published = When a customer complains about the changeover, or finds data or entries wrong, explain it in the words of the bank’s notice.
    .name = Explain by the notice
    .reason = If everyone says the same, a customer who asks at the next window has nothing to wonder about.
    .example = “The notice says that some addresses may not show in full during the changeover, that balances are not affected, and that it’s fixed by ten tonight. Here’s the paragraph.”

data-error-steadied = When customers find their own data wrong, settle their minds first and then look into it.
    .name = Calm first, then check
    .reason = Anyone who sees a wrong name or balance thinks first that the money is gone.
    .example = “You’re afraid the money is wrong too. Here’s your balance, not a cent missing. I’m reporting the name next.”

completion-time-promised = For complaints caused by the changeover, and for errors in cash, transfers, or settlement, promise when it will be done.
    .name = Promise a completion time
    .reason = The notice gives the cause; the customer still needs a date.
    .example = “By five tomorrow this transfer has either arrived or come back. I’ll let you know either way.”

errors-to-business-line = Report wrong customer data and wrong transactions to the business line in charge.
    .name = Errors to the business line
    .reason = The counter sees one account; the business line may see a whole batch.
    .example = A time deposit shows a term one year too short. The teller reports it to Personal Banking with the time and transaction number. Logging in again to look is not a report.

## Escalation, safety, media

angry-exit-or-media-threat-up = If a customer leaves in anger, uses extreme words, or threatens to go to the media, whoever notices reports it, up the chain. This rule is broken if it is all over and nobody has; a late report breaks another.
    .name = Report angry exits, media threats
    .reason = It can be online within minutes, and every minute’s warning leaves more room to make things right.
    .example = A customer tears up the receipt without a word and walks out. The teller calls the next number and tells no one: this rule is broken.

threat-reported-at-once = When a customer leaves in anger, uses extreme words, or threatens to go to the media, report it right away, before you finish what you are doing. Within three turns counts as right away.
    .name = Report threats right away
    .reason = Late is better than never, but the head start is gone. “At once” is the document’s word; three turns is how we measure it.
    .example = A customer says this is going online, and the teller slips the manager a note while still working: right away. Finishing the transaction and two more customers first is late.

unsolved-goes-up = When a customer turns down your solution, settle the matter on the spot or find a solution the customer accepts. What the counter can’t solve is reported upward at once.
    .name = Report what stays unsolved
    .reason = A standoff at the counter leaves only tempers; someone with more authority has more to offer.
    .example = The customer has turned down two suggestions. “This is more than I can decide. I’m asking our branch manager to come over now.”

grave-complaint-up = A serious or far-reaching complaint is reported upward at any time, without waiting for a result.
    .name = Report grave complaints
    .reason = The later a serious matter goes up, the fewer choices are left. The document has the regional office report to the province at any time; that the branch does likewise is our reading.
    .example = A customer’s 200,000-yuan certificate of deposit can’t be found, and two neighbors say the same. The teller tells the manager at once, and the manager tells the regional office.

repeat-overhead-three = A complaint that comes back, goes over our heads, or is shared by three or more people gets special attention and is reported at once.
    .name = Repeated or shared: report
    .reason = All three mean that what we did so far hasn’t worked, and more of the same makes it worse. The document has the regional team report to the province at once; that the branch reports first is our reading.
    .example = Three customers come in with the same statement. The teller seats them apart to take each one down, and asks a colleague to tell the manager right away.

branch-passes-on-hard-cases = The regional office passes serious, group, and repeated complaints, and those that went over our heads, to the provincial office at once.
    .name = Hard cases to province
    .reason = Where several business lines have to move together, only the provincial office can move them.
    .example = Three branches get the same complaint in one day. The regional complaints team calls the provincial office that morning and doesn’t wait for the weekly report.

other-province = A complaint about business done in another province that can’t be solved here goes up a level, to be arranged with the bank’s office there.
    .name = Cross-province goes up
    .reason = With the papers in another province, trying harder here only means waiting longer.
    .example = A card opened elsewhere was frozen by mistake and the papers are not here. The case goes up the same day, and the customer is told when to expect an answer.

bad-press-up = On learning of a story or post that may harm the bank, report it quickly.
    .name = Report bad press fast
    .reason = In the first hour it can be corrected; half a day later all we can do is apologize.
    .example = “You’re in the news,” says a customer, showing a phone. The teller notes headline and site and tells the manager; no comment, no forwarding.

away-from-the-crowd = If a customer is making a scene, won’t listen to any explanation, or is drunk, try to move the conversation to a quieter place under camera. A teller who can’t leave the counter calls a colleague.
    .name = Move away from crowds
    .reason = The larger the audience, the harder it is to back down, and other customers grow uneasy.
    .example = “It’s quieter over there. Our lobby manager will sit down with you and hear the whole story.”

security-when-attacked = If a customer turns violent or attacks the counter, or a crowd blocks business, call security or the police at once.
    .name = Call security when attacked
    .reason = Once it comes to blows it is no longer a matter of service, and delay can get someone hurt.
    .example = A customer knocks over the barrier and grabs the lobby manager by the collar. The teller presses the alarm.

no-needless-security = Don’t call security on a customer who is only angry or loud.
    .name = No needless security
    .reason = A guard tells people with a grievance that we take them for criminals. The document asks us to keep matters from getting worse; this rule follows from it.
    .example = A customer slaps the counter and asks for the manager. The teller waves the guard over, and out comes the customer’s phone, filming.

wait-soothed-by-lobby = When a customer complains about the wait, the lobby manager goes over to reassure, or gives the customer something better to do than watch the number board.
    .name = Lobby eases the wait
    .reason = Ten minutes ignored are longer than half an hour with company.
    .example = “Four people ahead of you, about twenty minutes. If you fill this in now, it takes half the time. Let me get you some water.”

agitated-soothed-by-lobby = When a customer loses all composure, the lobby manager goes over to reassure the customer or to draw attention elsewhere.
    .name = Lobby manager steps in
    .reason = The lobby manager is the nearest, and company in the first minute takes the edge off. The document has the lobby manager reassure those who wait; we read it for those who lose composure.
    .example = A customer bursts into tears. The lobby manager helps her to a seat with a glass of water: “Your form is being done, our manager is on the way, and I’ll sit with you.” Watching from across the lobby won’t do.

agitated-to-quiet-room = When a customer is agitated, the branch manager takes the customer to the VIP room to sit down and talk.
    .name = To the VIP room
    .reason = In a quiet place most people grow quiet.
    .example = “Come and sit with me inside. I’ll hear this, and I’ll see to it.” Talking across the crowd in the lobby doesn’t count.

seen-done-soon = Having taken the customer to the VIP room, the branch manager sees that the business gets done soon.
    .name = See it done soon
    .reason = Soothing without doing feels like being put out of the way.
    .example = The manager sits down with the customer while a colleague fetches the papers. Ten minutes later they are in the customer’s hand.

agitated-summon-help = When a customer loses all composure, the teller asks the lobby manager or the branch manager to come, and doesn’t try to manage alone.
    .name = Call for help
    .reason = There is only so much you can do through glass; someone at the customer’s side can do more. The document says what the lobby manager and the branch manager do; that the teller calls them is our reading.
    .example = A customer is crying too hard to speak. “I’m working on it,” the teller says softly, and rings for the lobby manager to sit with her.

illness-or-unreason = When a customer seems mentally unwell or can’t be reasoned with, the branch manager brings in family, employer, or neighborhood as the case requires.
    .name = Outside help where needed
    .reason = Some knots can’t be untied at a counter, only by people who know the customer.
    .example = An old man comes daily to say his passbook was swapped. The manager checks it, then visits with his daughter and a neighborhood worker, and he is at ease.

illness-call-the-head = When a customer seems mentally unwell or can’t be reasoned with, the teller asks the branch manager to come instead of arguing.
    .name = Call the manager instead
    .reason = Whom to bring in touches the customer’s privacy, and someone with authority has to decide. The document leaves it to the bank to bring others in; that the teller calls the manager is our reading.
    .example = A customer insists that money is stolen through the wall. The teller doesn’t argue: “Let me ask our manager to hear you.”

no-phoning-employer = A teller does not contact a customer’s family, employer, or neighbors.
    .name = Don’t call family or employer
    .reason = One call can cost a person’s job, and it gives away who banks here. The document has the bank bring others in; that a teller doesn’t do so alone is our reading.
    .example = The teller knows the customer’s boss and calls: “One of yours is making trouble here.” It was meant as help, and it is a disclosure.

incident-to-emergency-plan = When an incident stops normal business, the branch manager starts the emergency plan.
    .name = Start the emergency plan
    .reason = In confusion, written steps are safer than fresh ideas.
    .example = Smoke from next door fills the lobby. The manager starts the plan: customers out, cash sealed, someone at the door to explain, and a report upward.

no-unauthorised-interview = Don’t give interviews to reporters without authority, not even in casual talk.
    .name = No unauthorized interviews
    .reason = In print, one person’s opinion becomes the bank’s position.
    .example = “I’m not recording, just one question,” says the reporter, and the teller tells how the outage went. That was an interview.

press-declined-courteously = When a reporter asks for an interview, decline politely and at once.
    .name = Decline interviews politely
    .reason = A vague answer sounds like a yes; a clear and friendly one leaves nothing to quote.
    .example = “Thank you for taking an interest. I can’t give interviews; we have someone who does.”

press-given-spokesperson = After declining, give the reporter the media contact’s number, { $spokesperson-phone }.
    .name = Give the media contact
    .reason = A reporter who knows whom to call has no need to question others in the lobby.
    .example = “Please call { $spokesperson-phone }. Here, I’ll write it down for you.”

press-not-rebuffed = Don’t snap at reporters, throw them out, or hang up on them.
    .name = Never rebuff the press
    .reason = A reporter who is thrown out still files a story, and the story is about being thrown out.
    .example = A reporter holds out a card and hears “Out, you’re not welcome here”: this rule is broken. “I can’t give interviews; please have a seat and I’ll write down a number for you” keeps it.

filming-not-blocked = When a customer is filming, don’t block the lens, grab the phone, or order the filming to stop. You may ask that other customers be kept out of the picture.
    .name = Don’t block filming
    .reason = A hand reaching for the lens does the bank more harm than any interview. The document says not to be rough with reporters; we read it for customers who film.
    .example = A customer films the window, and the teller shouts “No filming!” and reaches out: this rule is broken. “Film me if you like, but please not the next customer’s papers” keeps it.

## Confidentiality and privacy

keep-confidence = What a complainant asks you to keep confidential goes to no one who isn’t handling it, least of all the colleague complained about.
    .name = Keep the complainant’s confidence
    .reason = People speak up because they trust us; one leak, and nobody will speak frankly again.
    .example = A customer complains about window three and asks the teller not to pass it on. “Someone reported you today,” the teller tells that colleague after work. That is a breach.

file-not-to-accused = Never let the papers of a complaint get into the hands of the person it is about, not even for a glance.
    .name = Keep the file from its subject
    .reason = One look at the handwriting names the writer, who will never dare come back.
    .example = “See for yourself what she says about you,” and the letter goes across the desk: this rule is broken.

reporter-protected = When a colleague or a customer reports wrongdoing, don’t give away who it was.
    .name = Protect whistleblowers
    .reason = If one person who spoke up gets into trouble, the next one will look away. The document encourages reports and rewards them; that the person is protected follows from it.
    .example = “Somebody in the cash office mentioned it” points to the person. “It was raised, and it’s being checked” does not.

bank-confidential = Take care not to share the bank’s internal papers and plans with outsiders.
    .name = Guard internal matters
    .reason = Inside talk changes shape outside, and can be used against the bank.
    .example = To reassure a customer the teller says, “Our memo has another outage next week.” Well meant, but it should not be said.

verify-before-account-talk = Check who you are talking to before you discuss an account.
    .name = Verify before discussing accounts
    .reason = A balance once spoken can’t be taken back, and the person asking may not be its owner. The document speaks of protecting privacy; this order is our own rule.
    .example = A man says he is a company’s accountant and gives its account number. The teller reads him the balance unchecked: this rule is broken.

not-in-public = Don’t discuss a customer’s account where others can hear.
    .name = No accounts in public
    .reason = When the line behind has heard the amount, the customer is a little less safe. The document speaks of protecting privacy; not speaking of it in public is our own rule.
    .example = Don’t call “You have 83,000 left” through the window. Write it down, or turn the screen around.

## Time limits

cutover-on-site = During the changeover, when a complaint or a case from above arrives, someone is on the spot within one hour.
    .name = Changeover: there in 1 hour
    .reason = On an outage day, every quarter of an hour earlier means a smaller crowd.
    .example = The case arrives at 9:10. The manager names someone, who is with the customer before ten.

cutover-customer-told = During the changeover, tell the customer how things stand within four hours of the complaint.
    .name = Changeover: word in 4 hours
    .reason = The matter may be unfinished; the customer must not be without word.
    .example = “We have the slip and are checking it with operations. You’ll hear the result by five.”

cutover-result-reported = During the changeover, report the result to the complaints team of your level within eight hours.
    .name = Changeover: result in 8 hours
    .reason = Only with every result in hand can the team see what is one account and what is a pattern.
    .example = Before closing, the case form states cause, remedy, and the customer’s answer. “It’s fixed,” over the phone, doesn’t count.

solution-in-system = Every complaint, however it came, including over the counter, is entered in the system within 24 hours of receipt.
    .name = In the system in a day
    .reason = What isn’t entered nobody sees, and nobody works on.
    .example = An email from Friday evening is entered by Saturday evening. Saving it up for Monday is too late.

solution-in-touch = Within 48 hours of receiving a complaint, get in touch with the customer and say where it stands.
    .name = In touch within two days
    .reason = A complaint that meets silence feels as if it had been thrown away.
    .example = “We got your letter the day before yesterday and are looking into the September fee. I’m handling it; my name is Zhou.”

association-passed-on = The banking association passes a complaint to the bank concerned within two business days.
    .name = Association passes on: 2 days
    .reason = Every day lost here is missing for the bank’s own checks.
    .example = The letter arrives on Monday and is with the bank by Wednesday evening. By Friday, every later limit is tight.

association-facts-verified = When a complaint comes from the association, verify the facts within two business days of its arrival.
    .name = Facts in two days
    .reason = A day sooner on the facts is a day more to talk with the customer.
    .example = It arrives on Wednesday. By Friday the footage is viewed, the slips read, and those involved asked; all three make it verified.

association-reported = When a complaint comes from the association, report the outcome back within five business days of its arrival.
    .name = Report back in five days
    .reason = The association follows the case throughout, and how each bank handled its cases goes into its circular.
    .example = It arrives on Wednesday. By next Wednesday the report is out: facts, responsibility, remedy, and the customer’s answer.

association-final-answer = When a complaint is transferred from above, the branch gives its final answer within three business days, or else, within the same time, the date of the next answer.
    .name = Answer within three days
    .reason = A complaint that has been passed on twice has already cost the customer many days.
    .example = It arrives on Monday. By Thursday: “The 20 yuan went back to your card today, and my colleague has apologized to you. That closes it.”

association-progress-reported = If a complaint transferred from above can’t get its final answer within three business days, the branch reports the progress to the level above within the same time.
    .name = No answer yet: report
    .reason = The level above can help only if it learns in time what is stuck.
    .example = It arrives on Monday. By Thursday: “Slips retrieved, the other city replies on Friday, final answer to the customer next Monday.” A report after the limit doesn’t count.

plan-handled = As a rule, a complaint is handled within five business days of receipt.
    .name = Done in five business days
    .reason = Complaints take seven days on average, and much of the anger comes from waiting.
    .example = Received on Thursday, done by next Thursday. The weekend between doesn’t count.

deputy-in-place = Those who handle complaints at the regional office brief their backup every time before stepping away.
    .name = Brief your backup first
    .reason = Customers don’t choose the hours when you are there.
    .example = Before a meeting: “Two open cases are in the folder, and Ms. Wang calls at eleven.” Switching the phone to voicemail is not a briefing.

post-handed-over = Before leaving a window or a post, hand over the customer, the cash, and whatever is open to the colleague who takes your place.
    .name = Hand over, then go
    .reason = Once you are gone, nobody minds the cash or the people waiting. The document speaks only of those who handle complaints; that windows follow the same rule is our own.
    .example = A customer walks out and the teller runs after him with the forgotten umbrella, cash drawer open: this rule is broken. Having a colleague lock the drawer and mind the window first keeps it.

never-nobody = There is always someone to take a complaint: someone answers the phone, someone covers the window.
    .name = Always someone there
    .reason = A complaint line that rings unanswered is a second complaint.
    .example = One is on leave, the backup is in the vault, and the line rings for twenty minutes. Nobody was there to take it.

head-phone-on = While business is suspended for the changeover, the branch manager’s cell phone is on and answered around the clock.
    .name = Phone on day and night
    .reason = It is the number on the notice. A customer who can’t get through at night calls a reporter in the morning.
    .example = At eleven at night a customer calls about a swallowed card. The manager answers, writes it down, and says when someone will call in the morning. Switching the phone off breaks this rule.

## Activities: staff. What counts as one, and what does not

activity-greet = Greets the customer
    .description = Greets the customer, or shows that they have been noticed. Calling a number or asking for ID is not a greeting.
activity-thank = Thanks the customer
    .description = Thanks the customer for something in particular. A routine “thanks for your cooperation” doesn’t count.
activity-take_leave = Says goodbye
    .description = Says goodbye as the customer leaves. Turning to the next number doesn’t count.
activity-listen = Hears the customer out
    .description = Lets the customer finish, without interrupting or offering a fix. Nodding while doing other work doesn’t count.
activity-ask_need = Asks about the real need
    .description = Asks what it is for, by when, and what the worry is. Asking for ID or an account number doesn’t count.
activity-restate_concern = Says the worry back
    .description = Says this customer’s worry back in one’s own words. “I understand how you feel” doesn’t count.
activity-soothe = Soothes the customer
    .description = Reassures with something true, such as a seat, or word that it is being done. “Calm down” doesn’t count.
activity-distract = Makes the wait easier
    .description = Gives waiting customers something to do or to know, such as a form to fill in or how many are ahead. Pointing at the TV doesn’t count.
activity-apologise = Apologizes to the customer
    .description = Apologizes for something that can be named. A reflex “sorry” doesn’t count; accepting blame for the bank is counted separately.
activity-admit_liability = Accepts blame for the bank
    .description = Says it was the bank’s fault before that is known, including “most likely it was us.” Sympathy, or being sorry for a wait, doesn’t count.
activity-insult = Insults the customer
    .description = Insults, mocks, or snaps back. Saying calmly that abuse isn’t acceptable doesn’t count.
activity-dare_to_complain = Dares the customer to complain
    .description = Answers with “go ahead and complain” or the like. Giving the number to someone who asks doesn’t count.
activity-lecture = Lectures the customer
    .description = Scolds or blames, including “you signed it yourself.” Explaining what a rule is for doesn’t count.
activity-grovel = Pleads with the customer
    .description = Begs, or complains of one’s own trouble, to be let off. A serious apology doesn’t count.
activity-recite = Recites stock phrases
    .description = Says a stock phrase that would fit anybody, with nothing after it. Greeting and goodbye don’t count.
activity-rush = Hurries the customer
    .description = Interrupts, hurries, or skips what the customer should read, to save time. Working fast without pressing anyone doesn’t count.
activity-feed_panic = Feeds the customer’s alarm
    .description = Says something that adds to the alarm, such as “lots of people lost money.” Stating the effects as the notice gives them doesn’t count.
activity-set_limit = Sets a calm limit
    .description = Says calmly that this isn’t acceptable, and keeps helping. Threatening to stop doesn’t count.
activity-stay_silent = Stays silent
    .description = Says nothing when it is one’s turn, until patience runs out. Hearing the customer out doesn’t count.
activity-refuse = Refuses a request
    .description = Says no to something the customer asked for. “Not yet, but at three” doesn’t count.
activity-give_reason = Gives the reason
    .description = Gives a reason the customer can follow. “Those are the rules” doesn’t count.
activity-offer_alternative = Offers another way
    .description = Names another way that will work for the customer, and when. “Maybe try something else” doesn’t count.
activity-explain = Explains the situation
    .description = Explains what happened or how something is done. Guessing at causes doesn’t count; going through the terms is counted separately.
activity-explain_terms = Goes through the terms
    .description = Gets out the terms or the fee table and explains from the text. “It’s in your contract,” from memory, doesn’t count.
activity-explain_outage = Explains the outage
    .description = Says what is down and when it will be back. “Can’t be done” doesn’t count.
activity-give_published_wording = Explains by the notice
    .description = Explains the fault and its effects as the bank’s notice does. Adding a cause of one’s own is counted as guessing.
activity-speculate = Guesses at the cause
    .description = Names a cause, a culprit, or a time that has not been published. Reading from the notice doesn’t count.
activity-propose = Proposes a solution
    .description = Proposes something definite. “I’ll ask around” doesn’t count.
activity-ask_view = Asks the customer’s view
    .description = Asks whether that works for the customer. Going ahead without asking doesn’t count.
activity-solve_now = Settles it on the spot
    .description = Gets done, in front of the customer, what can be done. A promise for later doesn’t count.
activity-give_next_word = Says when news will come
    .description = Says when the next word will come, and from whom. “We’ll let you know” doesn’t count.
activity-promise_completion_time = Promises a completion time
    .description = Names the day and hour by which there is a result. “As soon as possible” doesn’t count; the next call alone is counted separately.
activity-give_final_answer = Gives the final answer
    .description = Tells the customer the outcome and what it rests on. A progress report doesn’t count.
activity-give_channel = Tells where to complain
    .description = Says whom to see or call with a complaint. Naming only an outside body is counted as sending the customer elsewhere.
activity-decline_complaint = Turns a complaint away
    .description = Refuses a complaint, or talks the customer out of it. Saying who will decide on it doesn’t count.
activity-send_outside = Sends the customer elsewhere
    .description = Sends the customer to an outside body to be rid of the matter. Naming the association when asked doesn’t count.
activity-pass_the_buck = Passes the buck
    .description = Puts one’s own duty on another department, the system, or the customer. Handing over to someone with authority, and saying who, doesn’t count.
activity-stall = Stalls with excuses
    .description = Puts things off without a reason, or leaves a duty undone. A wait with an agreed time doesn’t count.
activity-cover_up = Covers up a mistake
    .description = Hides it, alters the record, or asks that it be kept quiet. Recording it together with the circumstances doesn’t count.
activity-record_complaint = Records the complaint
    .description = Takes down all six: time, unit, name, phone, matter, demand. A scrap of paper, or no phone number, doesn’t count.
activity-tell_purpose = Says what data is for
    .description = Says what the data is for, before or while asking for it. Adding it afterward doesn’t count.
activity-hand_over_record = Hands the record over
    .description = Puts the record into the hands of the one responsible, who knows it. Leaving it on a desk doesn’t count.
activity-classify_complaint = Registers the category
    .description = Chooses a category on the form; the field “complaint category” says which. Mentioning it doesn’t count.
activity-verify_facts = Verifies the facts
    .description = Looks at slips, entries, or footage, or asks those involved. Hearing one side doesn’t count.
activity-establish_responsibility = Establishes responsibility
    .description = Puts in writing whether responsibility is the bank’s, not the bank’s, or shared; the field “responsibility” says which. An opinion aloud doesn’t count.
activity-offer_remedy = Offers a remedy
    .description = Offers to correct, refund, or pay for a mistake that happened. Explaining, soothing, or showing another way doesn’t count.
activity-take_on_complaint = Takes on a complaint
    .description = The branch manager takes the form to follow it to the close; only for stories that reach the close. A teller’s recording doesn’t count.
activity-pass_on_complaint = Passes a complaint on
    .description = The person first responsible passes it to another department or person. A teller handing over the record doesn’t count.
activity-follow_up_case = Follows up a case
    .description = Asks the handler for status or outcome and notes the answer. Waiting to be told doesn’t count.
activity-urge_handler = Urges the handler
    .description = Reminds the handler that it is due and asks for speed. A passing “how’s it going?” doesn’t count.
activity-report_progress = Reports progress upward
    .description = Says where it stands, why it isn’t done, and when it will be. “Still on it” doesn’t count.
activity-conclude_case = Completes a case
    .description = There is an outcome, and all that follows from it is done. A customer who stopped asking doesn’t count.
activity-close_in_writing = Closes in writing
    .description = Files a record of the course, the outcome, and the customer’s answer. “Handled” doesn’t count.
activity-ask_satisfaction = Asks about satisfaction
    .description = Asks, once it is settled, whether the customer is satisfied. “Is that all right?” on the way doesn’t count.
activity-call_back = Calls the customer back
    .description = Contacts a customer who was not satisfied and asks why. A bulk text message doesn’t count.
activity-arrive_on_site = Arrives on the spot
    .description = The handler is where the customer is. Directing by phone doesn’t count.
activity-contact_customer = Tells the customer the status
    .description = Says by phone, letter, or in person where it stands. A call that wasn’t answered doesn’t count.
activity-report_result = Reports the result
    .description = Reports the outcome to the complaints team of one’s level. Mentioning it in the branch doesn’t count.
activity-enter_in_system = Enters it in the system
    .description = The complaint has a number in the system. A paper waiting to be entered doesn’t count.
activity-enter_in_register = Enters it in the register
    .description = Writes customer, matter, and where it went into the complaint register, and later the outcome. A private notebook doesn’t count.
activity-file_complaint = Files the complaint papers
    .description = Puts all the papers of a complaint into the archive under a number. A closing note alone is counted separately.
activity-report_daily_figures = Reports the day’s figures
    .description = Counts the day’s complaints by category and reports them upward. “Nothing much today” over the phone doesn’t count.
activity-hand_to_deputy = Briefs the backup
    .description = Before stepping away, hands what is open, the customer, and the cash to a colleague. Voicemail doesn’t count.
activity-leave_post = Leaves the post
    .description = Whoever handles complaints steps away, or a teller leaves the window, so that customers won’t find them. A lobby manager walking about the lobby doesn’t count.
activity-leave_unattended = Leaves complaints unattended
    .description = A complaint line unanswered, or a window with nobody at it. A short wait with someone coming doesn’t count.
activity-go_out_of_reach = Is out of reach
    .description = The branch manager’s phone is off, or rings with nobody answering in his or her place. Busy and then called back doesn’t count.
activity-log_incident = Writes the work log
    .description = Writes time, matter, and steps into the work log. Telling the next shift doesn’t count.
activity-promise_compensation = Promises compensation
    .description = Promises payment, a waiver, or a cleared mark, fees within a claim included, or hints at it: “they’ll probably pay,” “I’ll fight for it.” Writing down the demand doesn’t count.
activity-promise_fee = Promises to cover a fee
    .description = Promises to refund or bear a fee. Leaving it to the branch manager doesn’t count; a fee within a claim is counted separately.
activity-settle_with_gift = Settles with a gift
    .description = Gives a gift in return for dropping the claim, or as payment. One given simply to say sorry doesn’t count.
activity-request_joint_review = Asks for a joint review
    .description = Asks the business line to look at the claim together. “The boss will think about it” doesn’t count.
activity-bend_rule = Bends a rule
    .description = Leaves out a required step, or splits a transaction, to please the customer. Leeway that the rules give doesn’t count.
activity-lend_own_money = Puts in own money
    .description = Gives the customer one’s own money. Helping to find another way doesn’t count.
activity-settle_privately = Settles on the side
    .description = Deals on the side: private contact, private favors, a private agreement. What goes through the branch doesn’t count.
activity-verify_identity = Verifies identity
    .description = Checks the original ID against the person and the account. A photo, or knowing the face, doesn’t count.
activity-weigh_risk = Weighs the risk
    .description = Checks account, papers, and recovery before approving. Asking the amount doesn’t count.
activity-advance_cash = Pays an emergency advance
    .description = Pays cash out during an outage; the field says how much. Approval without payment doesn’t count.
activity-approve_advance = Approves an emergency advance
    .description = The branch manager agrees to an advance; the field says how much. Paying it out is counted separately.
activity-approve_fee = Agrees to bear a fee
    .description = The branch manager decides that the bank bears a fee, and the teller knows it. A teller’s guess doesn’t count.
activity-guide_other_atm = Points to another bank’s ATM
    .description = Names another bank’s ATM nearby that works. Promising its fee is counted separately.
activity-take_oral_loss_report = Takes an oral loss report
    .description = Takes the report orally under the outage procedure. Taking a written application is counted separately.
activity-take_formal_loss_report = Takes a formal report in an outage
    .description = Accepts a formal loss report while the system is down, even “to be entered later.” In normal operation it doesn’t count.
activity-tell_five_days = Gives the five-day deadline
    .description = Says it must be made formal at a branch within five days or it lapses, best with the date written down. “Come in soon” doesn’t count.
activity-escalate = Reports upward
    .description = Reports to the next level, and they know. Intending to, or only writing it in the log, doesn’t count.
activity-report_to_business_line = Reports to the business line
    .description = Reports the error to the department in charge, with time and number. Telling the next window doesn’t count.
activity-summon_colleague = Calls a colleague over
    .description = Asks the lobby manager, the branch manager, or a colleague to come and help. Calling security is counted separately.
activity-lead_aside = Leads the customer aside
    .description = Takes the customer to a quieter place under camera to sit and talk. “Wait outside” doesn’t count.
activity-lead_to_quiet_room = Leads to the VIP room
    .description = The branch manager sits down with the customer in the VIP room. Talking in a hallway doesn’t count.
activity-see_it_done = Sees the business done
    .description = The manager stays until it is done and in the customer’s hands. Giving an order and leaving doesn’t count.
activity-contact_family_or_unit = Contacts family or employer
    .description = Contacts the customer’s family, employer, or neighborhood. A call the customer makes doesn’t count.
activity-call_security = Calls security or police
    .description = Calls security or the police. Asking the lobby manager over doesn’t count.
activity-start_emergency_plan = Starts the emergency plan
    .description = The branch manager announces the plan and says who does what. “Nobody panic” doesn’t count.
activity-accept_interview = Gives an interview
    .description = Tells a reporter events, opinions, or figures, even off the record. Giving a phone number doesn’t count.
activity-decline_interview = Declines an interview politely
    .description = Says politely that one can’t give interviews. “No comment” is counted as snapping.
activity-give_spokesperson = Gives the media contact
    .description = Gives a reporter the media contact’s number. “Look it up” doesn’t count.
activity-rebuff_press = Snaps at the press
    .description = Snaps at a reporter, throws one out, or hangs up. A polite refusal doesn’t count.
activity-interfere_with_filming = Interferes with filming
    .description = Blocks the lens, grabs the phone, or orders filming to stop. Asking to keep other customers out of the picture doesn’t count.
activity-discuss_account = Discusses the account
    .description = Speaks of balance, entries, or products. Asking what the customer came for doesn’t count.
activity-expose_account = Discusses an account in public
    .description = Lets others hear, see, or read account details, chat groups included. Writing them down for the customer doesn’t count.
activity-leak_confidence = Breaks a confidence
    .description = Tells someone not handling it what the complainant wanted kept. Passing it to the handler as required doesn’t count.
activity-leak_internal = Reveals internal matters
    .description = Tells outsiders internal memos, plans, or figures. What the notice says already doesn’t count.
activity-give_file_to_accused = Shows the file to its subject
    .description = Puts the papers into the hands of the person complained about, if only for a glance. A manager asking about the facts doesn’t count.
activity-reveal_reporter = Reveals who reported
    .description = Names the person, or says enough to guess. “It was raised” doesn’t count.

## Activities: the bank behind them, and what reaches them

activity-review_complaint = Reviews a complaint
    .description = The office responsible reads it and judges whether it is a valid complaint. Registering it unread doesn’t count.
activity-assign_handler = Assigns a handler
    .description = The office responsible names a handler by type of complaint, and that person knows. “The departments concerned” doesn’t count.
activity-agree_joint_review = Business line agrees to pay
    .description = The business line, after joint review, agrees to pay; the department does this. A teller’s guess that it will doesn’t count.
activity-reject_after_review = Not accepted after review
    .description = The office responsible decides not to accept it. A teller turning it away is counted separately.
activity-tell_review_reason = Gives the reason for non-acceptance
    .description = The office responsible tells the complainant why. A bare “not accepted” doesn’t count.
activity-report_to_province = Reports to the province
    .description = The regional office reports to the provincial office or to the team one level up. A branch’s report to the regional office is counted separately.
activity-pass_to_member = Association passes it on
    .description = The association passes the complaint to the bank. Moving it about inside doesn’t count.
activity-report_to_association = Reports to the association
    .description = The bank reports the outcome to the association. Progress by phone doesn’t count.
activity-receive_cutover_case = Changeover case arrives
    .description = A complaint or case reaches the branch during the changeover; those limits start here. An ordinary day’s complaint doesn’t count.
activity-receive_channel_complaint = Complaint arrives
    .description = A complaint arrives by hotline, web, email, or letter, or over the counter; the limits for entry and contact start here. Grumbling without a complaint doesn’t count.
activity-receive_at_association = Association gets a complaint
    .description = The banking association receives it; the limit for passing on starts here. The bank’s receipt is counted separately.
activity-receive_from_association = Bank gets it from the association
    .description = The bank receives it; the limits for facts and report start here. The branch’s receipt is counted separately.
activity-receive_transfer = Branch gets a transferred case
    .description = A complaint from above reaches the branch; the three business days start here. A changeover case is counted separately.
activity-receive_plan_case = Five-day case arrives
    .description = A complaint handled under the five-day limit arrives, and it starts here. Not together with another limit’s start.
activity-learn_case_stalled = Learns a case is stalled
    .description = The person first responsible learns that it was not handled in time. Within the limit doesn’t count.
activity-face_missed_deadline = Sees the limit can’t be met
    .description = The branch sees that it won’t finish in time. Done but not yet entered doesn’t count.
activity-learn_of_coverage = Learns of bad coverage
    .description = Hears of, or sees, a story or post that may harm the bank. A threat to post is counted separately.
activity-halt_business = Business comes to a halt
    .description = An incident stops normal business at the branch. One closed window doesn’t count.
activity-close_cutover_day = A changeover day ends
    .description = A day’s business ends during the changeover, and its complaints are to be reported. An ordinary day doesn’t count.

## Activities: customer

activity-vent = Customer vents
    .description = Voices displeasure without insults. Insults are counted separately.
activity-state_need = Customer states the need
    .description = Says what really has to get done. Saying what, without why, doesn’t count.
activity-abuse = Customer turns abusive
    .description = Insults staff. Being loud, or running the bank down, doesn’t count.
activity-show_agitation = Customer is upset
    .description = Is visibly anxious or upset. Calm displeasure doesn’t count.
activity-lose_composure = Customer loses all composure
    .description = Cries, shakes, or shouts without stopping and can’t talk. A moment’s temper doesn’t count.
activity-raise_justified_complaint = Customer makes a justified complaint
    .description = Complains about something that did happen and that we did badly. Where responsibility is still open it doesn’t count.
activity-bring_solvable_matter = Customer brings a quick matter
    .description = Brings something the counter can settle right now. What needs inquiries or outsiders doesn’t count.
activity-demand_impossible = Customer asks the impossible
    .description = Asks for what nobody may or can do. What only exceeds this level’s authority is counted separately.
activity-demand_beyond_authority = Demand exceeds authority
    .description = Asks for what this level can’t decide and a higher one might. A compensation claim is counted separately.
activity-misunderstand_terms = Customer misreads the terms
    .description = Describes a product or fee otherwise than its terms do. Terms that were never shown don’t count.
activity-complain_of_wait = Customer complains about the wait
    .description = Complains about the line or slow service. Asking how many are ahead doesn’t count.
activity-complain_of_cutover = Customer complains about the changeover
    .description = A complaint confirmed to come from the changeover. An ordinary one at that time doesn’t count.
activity-report_data_error = Customer reports wrong data
    .description = Finds name, address, or balance shown wrong. Money missing from a transaction is counted separately.
activity-report_transaction_error = Customer reports a wrong transaction
    .description = Cash, transfer, or settlement went wrong or didn’t arrive. Data shown wrong is counted separately.
activity-raise_grave_complaint = Customer raises a grave complaint
    .description = Concerns a large sum, many people, a breach of the law, or safety. A small matter put strongly doesn’t count.
activity-complain_again = Customer complains again
    .description = Brings back a matter already handled. Repeating it in one talk doesn’t count.
activity-go_over_heads = Customer went over our heads
    .description = Has already taken it to a higher level or outside. Saying so is not doing so.
activity-complain_in_group = Three or more complain together
    .description = Three or more with the same problem. A family keeping one person company doesn’t count.
activity-raise_cross_province_case = Customer raises a cross-province case
    .description = The business was done in another province. Merely coming from there doesn’t count.
activity-make_a_scene = Customer makes a scene
    .description = Makes a public scene, with heads turning. Grumbling in a seat doesn’t count.
activity-refuse_to_listen = Customer won’t listen
    .description = Won’t hear any explanation or request. Listening and disagreeing doesn’t count.
activity-come_drunk = Customer is drunk
    .description = Has visibly drunk too much. A smell of drink with clear speech doesn’t count.
activity-act_unreasonably = Customer seems unwell or unreasonable
    .description = Seems mentally unwell, or can’t be reasoned with at all. Anger or stubbornness doesn’t count.
activity-attack = Customer turns violent
    .description = Strikes, rams the counter, or smashes things. Slapping the counter or shouting doesn’t count.
activity-gather_and_disrupt = A crowd disrupts business
    .description = Several people block the door or counter so that business stops. Several complaining together doesn’t count.
activity-demand_cash = Customer demands cash
    .description = Needs cash urgently during an outage. An ordinary withdrawal doesn’t count.
activity-claim_compensation = Customer claims compensation
    .description = Demands payment for a loss. Demanding an apology or a correction doesn’t count.
activity-reject_solution = Customer rejects the solution
    .description = Turns down what was proposed. Asking for details doesn’t count.
activity-ask_channel = Customer asks where to complain
    .description = Asks where to complain. Threatening to complain doesn’t count.
activity-film = Customer films
    .description = Films the lobby, the counter, or staff. Looking at a phone doesn’t count.
activity-request_interview = Reporter asks for an interview
    .description = A reporter asks for an interview, or asks around as a reporter. A customer asking doesn’t count.
activity-threaten_media = Customer threatens media exposure
    .description = Threatens to go to the media or to post it. What has been posted is counted separately.
activity-use_extreme_words = Customer uses extreme words
    .description = Speaks of harming self or others, or of bringing everything down. Insults are counted separately.
activity-leave_in_anger = Customer leaves in anger
    .description = Leaves angry, even without a word. Leaving calm but empty-handed doesn’t count.
activity-rate_unsatisfied = Customer is not satisfied
    .description = Says so after the matter is settled. Displeasure on the way doesn’t count.
activity-accept = Customer accepts the solution
    .description = Agrees to what was proposed. Silence doesn’t count.
activity-leave = Customer leaves
    .description = Leaves without anger. Leaving in anger is counted separately.

## What rules compare

field-amount = amount
field-class = complaint category
field-responsibility = responsibility
fact-tier = Customer tier
    .ordinary = Regular customer
    .vip = VIP customer
fact-class = complaint category
    .service-quality = service quality
    .product = product function
    .staff-attitude = staff attitude
    .technical = technical fault
    .fees = fees
    .product-information = product information
fact-responsibility = responsibility
    .bank = the bank’s
    .none = not the bank’s
    .shared = shared

## What the documents provide for real cases, mildest first; for reference

consequences-title = What the documents provide for real complaint cases, mildest first
consequences-talk = A formal talk (Banking Association Complaint Rules, draft, 12.1)
consequences-criticism = A circulated notice of criticism (Banking Association Complaint Rules, draft, 12.2; Bank Complaint Rules 9.3, which also makes the department and the person responsible liable for the bank’s losses of reputation and money)
consequences-retraining = Taken off the job for retraining (Complaint Emergency Plan 3.3)
consequences-awards = Loss of eligibility for awards (Banking Association Complaint Rules, draft, 12.3)
consequences-warning = A warning (Customer Service Standards and Penalty Measures 4.2)
consequences-fine = A fine (Customer Service Standards and Penalty Measures 4.2)
consequences-demotion = Demotion (Customer Service Standards and Penalty Measures 4.2)
consequences-dismissal = Dismissal (Customer Service Standards and Penalty Measures 4.2)
consequences-note = This list is for reference only. A simulation is for learning: whatever the result of an attempt, no sanction is ever proposed on the strength of it.
