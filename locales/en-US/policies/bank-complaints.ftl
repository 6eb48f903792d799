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

document-000_b577bf5bb66d4348 = Complaint and Dispute Handling Plan
document-002_9ff6a4b43192608c = Customer Satisfaction Improvement Plan
document-003_2f51cd16205a384a = Complaint Rectification and Association Rules
document-004_192e399bfba1d3a2 = Complaint Rules and Emergency Plan

## Conduct toward the customer

civil-words = Greet the customer before you turn to business. Your first move should show that someone is looking after them.
    .name = Greet first
    .reason = The opening words set the tone, and a person who has been greeted is readier to talk calmly.
    .example = “Good morning, thank you for waiting, please have a seat,” and then the paperwork; not “ID” without looking up.

civil-leave = Say goodbye when the customer leaves, even if you could not do what they came for.
    .name = Take your leave
    .reason = People remember the last thing they heard, above all when they go away empty-handed.
    .example = “I’m sorry we couldn’t finish it today. Thank you for coming in, and take care.”

never-dare-to-complain = Never answer a customer with words such as “go ahead and complain.” Giving the complaint number to someone who asks for it is right and does not break this rule.
    .name = Never dare them to complain
    .reason = It tells the customer that we don’t care, and turns a quarrel into a formal complaint.
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
    .example = To a parent rushing to pay tuition, “We appreciate your understanding” is stock. “When does the school stop taking payments? Let’s work back from that” is meant for that parent.

hear-the-need = Find out what the customer really needs to get done: what the money is for, by when, and what the main worry is.
    .name = Find the real need
    .reason = What customers demand and what they need are often two things, and only asking tells them apart.
    .example = A customer insists on 20,000 yuan in cash. One question shows that a supplier must be paid today, and a transfer does it just as well.

listen-before-solving = Let the customer finish the story before you propose anything.
    .name = Listen before solving
    .reason = A customer who was cut short won’t take in even a good solution.
    .example = At “that transfer yesterday” the teller breaks in with “I’ll send it again.” The customer only wanted to ask about the fee.

sincere-apology = When the complaint is justified, apologize soon and sincerely, and say what for.
    .name = Apologize promptly when due
    .reason = The longer an apology takes, the surer the customer is that the bank won’t own up.
    .example = “We printed your name wrong on the receipt and cost you a second trip. I’m sorry.”

no-unfounded-admission = Until responsibility has been established you may show sympathy, but don’t accept blame on the bank’s behalf.
    .name = No blame before facts
    .reason = A careless admission becomes the basis of a claim, and taking it back later costs more trust.
    .example = “I’d be worried too; I’m having the delay looked into” is fine. “We must have got it wrong” is not.

soothe-when-agitated = When a customer is anxious or upset, offer reassurance first, or say the worry back, before going on. Say nothing that feeds the alarm.
    .name = Steady the upset customer
    .reason = A frightened person can’t follow an explanation.
    .example = A customer finds a payment missing and her voice shakes. “Please sit down. You’re afraid someone has taken it; I’m checking that entry right now.”

set-a-limit = When a customer abuses you, say calmly that this isn’t acceptable, and make it clear that you are still helping.
    .name = Set a limit, keep helping
    .reason = Silence invites more abuse and walking off harms the customer’s business, so say it plainly and keep working.
    .example = “Please don’t call me that. I’m still on your form; two more minutes.”

no-bare-refusal = When something can’t be done, give the reason along with the refusal.
    .name = Refuse with a reason
    .reason = To the customer, a “no” without a reason means that we don’t want to.
    .example = “For a sum this size we need both IDs, so that nobody else can draw your mother’s money.” Not just “Rules are rules.”

refusal-with-a-way = After a refusal, go on to say what the customer can do instead.
    .name = Offer another way
    .reason = The customer came to get something done, and a second route keeps “no” from being a dead end.
    .example = “The counter has closed for large transfers today, but the mobile app takes them this evening. I’ll show you how.”

## Owning the complaint

record-six-fields = Take down six fields with every complaint: when, which branch or office, the customer’s name, phone number, what happened, and what the customer is asking for.
    .name = Record all six fields
    .reason = If one is missing, a colleague has to ask again and the customer gets angry again.
    .example = The form says “unhappy about a fee” and has no phone number. The next day nobody can reach the customer.

record-handed-over = Put the record into the hands of the person responsible, and say who will follow it up.
    .name = Hand the record over
    .reason = A form that nobody owns is a complaint that nobody took.
    .example = Right: the branch manager signs for the form on the spot. Wrong: it lies under the keyboard until tomorrow.

tell-purpose = When you take a customer’s name, number, or other personal data, say what it is for.
    .name = Say what data is for
    .reason = Customers have a right to know, and once they do, they leave a number that works.
    .example = “I’m taking your cell number only so that we can tell you what we find.”

no-passing-the-buck = Don’t push your own work onto others, and don’t find excuses to put it off.
    .name = Don’t pass or stall
    .reason = A customer sent around in circles comes back twice as angry, to the same counter.
    .example = “Cards aren’t us, call them yourself” passes it on. “Try again in a couple of days” stalls.

no-obstructing-complaint = A teller takes every complaint that is made. The office responsible decides whether to accept it, and gives the reason if it does not.
    .name = Take every complaint
    .reason = A complaint turned away doesn’t vanish; it comes back elsewhere, and angrier.
    .example = “That’s too small to complain about” is out. “Tell me, I’ll write it down, and the office in charge will answer you” is right.

give-channel-when-asked = If a customer asks where to complain, say so openly: first the branch, then the bank, then the banking association. The bank’s hotline is { $hotline }.
    .name = Tell where to complain
    .reason = Hiding the number only convinces people that we are in the wrong.
    .example = “You can see our branch manager or call { $hotline }. If that doesn’t settle it, the banking association takes complaints too.”

no-deflecting-outside = Don’t send a customer to an outside body just to close the matter here. What the bank can settle is settled in the bank.
    .name = Don’t send customers elsewhere
    .reason = The problem stays, and we have lost the chance to solve it face to face.
    .example = A customer disputes the interest and hears “Ask the regulator.” Go through the figures together instead, and report it upward if you can’t.

ask-view-of-solution = Once you have proposed something, ask whether it works for the customer.
    .name = Ask the customer’s view
    .reason = A solution that the customer hasn’t agreed to is only ours.
    .example = “I’ll send the inquiry first and then print you a new receipt. Would that work for you?”

progress-and-next-word = Tell the customer how far things have got, when the next word will come, and from whom.
    .name = Give progress and time
    .reason = Waiting without a time is the hardest kind; a definite hour lets people go home in peace.
    .example = “The inquiry has gone out. I’ll call you by three this afternoon, whatever it shows.” Not “You’ll be notified.”

work-log = Enter the complaints and incidents of your shift in the work log.
    .name = Keep the work log
    .reason = The next shift, and anyone who asks later, can only know what the log tells them.
    .example = When the customer has gone: “10:20, ATM kept a card, customer very upset, branch manager informed.”

## Limits of authority and money

no-casual-compensation = When a customer wants compensation, or wants the bank to bear a cost, promise neither a sum nor an outcome. Payment is agreed together with the business line.
    .name = Promise no compensation
    .reason = Every later customer will ask for what you promised, and the bank may be unable to honor it.
    .example = “I’ll get that fee back for you” breaks this rule, and so does “they’ll most likely pay.” “I’ll write down your claim in your own words for the department to decide” does not.

claim-recorded = When a customer claims compensation, write down the reasons and the demand.
    .name = Put claims on record
    .reason = Without a record there is nothing to decide on, and the customer has to start over.
    .example = A customer lost half a day’s pay and took a cab. The teller notes each date and amount and reads them back.

claim-to-joint-review = Report a compensation claim to the branch manager, or ask for a joint review with the business line. It is not decided at the counter.
    .name = Claims go to review
    .reason = Whether and how much to pay affects other departments and other customers.
    .example = Right: “I’m reporting this now, and Personal Banking will look at it with us.” Wrong: “We’ll talk it over here and give you a figure.”

within-the-rules = However much you want to calm a customer, don’t bend the rules, settle in private, or put in your own money.
    .name = Stay within the rules
    .reason = One exception gives everyone a claim to the same, and if it goes wrong you stand alone.
    .example = A customer has no ID and needs cash. “I’ll lend you 2,000 myself, just keep it quiet” is kind, and not allowed.

outage-persuade-first = If a customer needs cash urgently during an outage, first explain the situation sincerely and see whether there is another way to manage. An emergency advance is for those who cannot be persuaded.
    .name = Explain before advancing cash
    .reason = Most customers find another way once they understand, which keeps the advance for those who have none.
    .example = “We’re switching systems tonight and withdrawals resume in the morning. When do you need the money? Could a card from another bank cover it?”

advance-decided-above = The branch manager decides on an emergency advance. A teller must report before paying anything out.
    .name = Report before any advance
    .reason = Accounts can’t be fully checked during an outage, so someone with the authority has to weigh the risk.
    .example = A teller pays a weeping customer 3,000 yuan and reports it afterward. The sum is within the limit; the procedure is broken.

advance-identity-first = Check the customer’s identity and account before an emergency advance.
    .name = Identity before any advance
    .reason = With the system down, money paid to the wrong person is hard to recover.
    .example = “May I check your ID card and passbook? Then I’ll go and ask for approval.”

advance-cap = Emergency advances come to at most 5,000 yuan in all for a regular customer and 10,000 yuan for a VIP. Several payments are added together.
    .name = Emergency advance limit
    .reason = Live balances can’t be seen during an outage, and a limit keeps any loss within bounds.
    .example = A regular customer gets 3,000 yuan and a little later another 3,000. That makes 6,000, which is over the limit.

unified-wording = When you speak about a fault, use the wording that the bank has published. Don’t guess at the cause or at who is to blame.
    .name = Use the published wording
    .reason = One wrong guess, repeated outside, becomes “the bank itself said so.”
    .example = “Something must have blown up in the data center” is a guess. “The notice says maintenance until eight tonight” is the published wording.

outage-explained = When an outage stops a customer’s business, say what is down and when it will be back.
    .name = Explain the outage
    .reason = A customer who doesn’t know how long it will last can only fear the worst.
    .example = “Deposits and withdrawals are down until eight, ATMs included; you can still report a lost card by word of mouth.” Not “Can’t be done.”

## Escalation, safety, media

angry-exit-or-media-threat-up = If a customer leaves in anger, uses extreme words, or threatens to go to the media, whoever notices reports it at once, up the chain.
    .name = Report angry exits, media threats
    .reason = It can be online within minutes, and every minute’s warning leaves more room to put things right.
    .example = A customer tears up the receipt without a word and walks out. The teller calls the next number and tells no one: this rule is broken.

unsolved-goes-up = What the customer won’t accept and the counter can’t solve is reported upward at once.
    .name = Report what stays unsolved
    .reason = A standoff at the counter leaves only tempers; someone with more authority has more to offer.
    .example = The customer has turned down two suggestions. “This is more than I can decide. I’m asking our branch manager to come over now.”

away-from-the-crowd = If a customer is making a scene, deaf to explanation, or drunk, try to move the conversation to a quieter place under camera. A teller who can’t leave the counter calls a colleague.
    .name = Move away from crowds
    .reason = The larger the audience, the harder it is to back down, and other customers grow uneasy.
    .example = “It’s quieter over there. Our lobby manager will sit down with you and hear the whole story.”

security-when-attacked = If a customer turns violent or attacks the counter, call security or the police at once.
    .name = Call security when attacked
    .reason = Once it comes to blows it is no longer a matter of service, and delay can get someone hurt.
    .example = A customer knocks over the barrier and grabs the lobby manager by the collar. The teller presses the alarm.

no-needless-security = Don’t call security on a customer who is only angry or loud.
    .name = No needless security
    .reason = A guard tells people with a grievance that we take them for criminals.
    .example = A customer slaps the counter and asks for the manager. The teller waves the guard over, and out comes the customer’s phone, filming.

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

press-not-rebuffed = Don’t snap at reporters or at people who film, don’t chase them out, and don’t block the lens.
    .name = Never rebuff the press
    .reason = A hand reaching for the lens does the bank more harm than any interview.
    .example = “No filming, get out!” with a palm over the phone is the worst way to handle it.

## Confidentiality and privacy

keep-confidence = What a complainant asks you to keep confidential goes to no one who isn’t handling it, least of all the colleague complained about.
    .name = Keep the complainant’s confidence
    .reason = People speak up because they trust us; one leak, and nobody will speak frankly again.
    .example = A customer complains in private about window three. “Someone reported you today,” the teller tells that colleague after work. That is a breach.

bank-confidential = Take care not to share the bank’s internal papers and plans with outsiders.
    .name = Guard internal matters
    .reason = Inside talk changes shape outside, and can be used against the bank.
    .example = To reassure a customer the teller says, “Our memo has another outage next week.” Well meant, but it should not be said.

verify-before-account-talk = Check who you are talking to before you discuss an account.
    .name = Verify before discussing accounts
    .reason = A balance once spoken can’t be taken back, and the person asking may not be its owner.
    .example = A man says he is a company’s accountant and gives its account number. The teller reads him the balance unchecked: this rule is broken.

not-in-public = Don’t discuss a customer’s account where others can hear.
    .name = No accounts in public
    .reason = When the line behind has heard the amount, the customer is a little less safe.
    .example = Don’t call “You have 83,000 left” through the window. Write it down, or turn the screen around.

## Activities: staff

activity-greet = Greets the customer
activity-thank = Thanks the customer
activity-take_leave = Says goodbye
activity-listen = Hears the customer out
activity-ask_need = Asks about the real need
activity-restate_concern = Says the worry back
activity-soothe = Soothes the customer
activity-apologise = Apologizes to the customer
activity-admit_liability = Accepts blame for the bank
activity-insult = Insults the customer
activity-dare_to_complain = Dares the customer to complain
activity-lecture = Lectures the customer
activity-grovel = Pleads with the customer
activity-recite = Recites stock phrases
activity-set_limit = Sets a calm limit
activity-stay_silent = Stays silent
activity-refuse = Refuses a request
activity-give_reason = Gives the reason
activity-offer_alternative = Offers another way
activity-explain = Explains the situation
activity-explain_outage = Explains the outage
activity-speculate = Guesses at the cause
activity-propose = Proposes a solution
activity-ask_view = Asks the customer’s view
activity-give_next_word = Says when news will come
activity-record_complaint = Records the complaint
activity-tell_purpose = Says what data is for
activity-hand_over_record = Hands the record over
activity-give_channel = Tells where to complain
activity-decline_complaint = Turns a complaint away
activity-send_outside = Sends the customer elsewhere
activity-pass_the_buck = Passes the buck
activity-stall = Stalls with excuses
activity-promise_compensation = Promises compensation
activity-promise_fee = Promises to cover a fee
activity-request_joint_review = Asks for a joint review
activity-bend_rule = Bends a rule
activity-lend_own_money = Puts in own money
activity-settle_privately = Settles in private
activity-verify_identity = Verifies identity
activity-advance_cash = Pays an emergency advance
activity-guide_other_atm = Points to another bank’s ATM
activity-escalate = Reports upward
activity-summon_colleague = Calls a colleague over
activity-lead_aside = Leads the customer aside
activity-call_security = Calls security or police
activity-accept_interview = Gives an interview
activity-decline_interview = Declines an interview politely
activity-give_spokesperson = Gives the media contact
activity-rebuff_press = Snaps at the press
activity-interfere_with_filming = Interferes with filming
activity-discuss_account = Discusses the account
activity-expose_account = Discusses an account in public
activity-leak_confidence = Breaks a confidence
activity-leak_internal = Reveals internal matters
activity-log_incident = Writes the work log

## Activities: customer

activity-vent = Customer vents
activity-state_need = Customer states the need
activity-abuse = Customer turns abusive
activity-show_agitation = Customer is upset
activity-raise_justified_complaint = Customer makes a justified complaint
activity-make_a_scene = Customer makes a scene
activity-attack = Customer turns violent
activity-demand_cash = Customer demands cash
activity-claim_compensation = Customer claims compensation
activity-reject_solution = Customer rejects the solution
activity-ask_channel = Customer asks where to complain
activity-film = Customer films
activity-request_interview = Reporter asks for an interview
activity-threaten_media = Customer threatens media exposure
activity-use_extreme_words = Customer uses extreme words
activity-leave_in_anger = Customer leaves in anger
activity-accept = Customer accepts the solution
activity-leave = Customer leaves

## What rules compare

field-amount = amount
fact-tier = Customer’s standing
    .ordinary = Regular customer
    .vip = VIP customer
