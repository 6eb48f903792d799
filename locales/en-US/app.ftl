# The program's own words. Numbers come as numbers, money and dates already formatted.

product-name = Composure
product-line = Service and complaint-handling practice for bank branches

## Everywhere

back = Back
key-enter = Enter
key-escape = Esc
# the keys of a screen, as `?` tells them
keys-title = Keys on this screen
keys-next = To the next button or field
keys-page = A page up or down
keys-ticket = See that customer
keys-answer = Give that answer
keys-another = Another answer
keys-turn = Another turn
keys-retry = Try again from this turn
keys-play = Play or stop
keys-line = Another line
keys-speed = How fast
keys-point = A point less or more
keys-ends = No points lost, or the red line
keys-check = Check, then go on
working = Working…
sign-out-soon = Nobody has touched anything for a while: you will be signed out in { $seconds ->
    [one] 1 second
   *[other] { $seconds } seconds
}. Move the mouse or press any key to stay; what is under way is kept either way.

## Sign in

sign-in-welcome = Steady yourself first, then help the customer.
sign-in-promise = Here you can get it wrong and try again. The customer’s mood responds to every word you say; afterward you see the clause behind every point.
sign-in-number = Employee number
sign-in-number-hint = e.g., E1001
sign-in-password = Password or one-time code
sign-in-new-password = That was a one-time code. Now choose a password of your own, for every sign-in from here on: at least 8 characters, and neither your number nor your name.
sign-in-new = New password
sign-in-again = The same once more
sign-in-button = Sign in
sign-in-samples-title = Sample employees
sign-in-samples-body = No staff roster has been imported on this computer yet. To look around, click one of these sample employees to sign in.
sign-in-samples-import = To import the bank’s own roster, an administrator runs:
sign-in-samples-command = composure roster import FILE.csv
sign-in-unknown = The roster has no number “{ $number }”. Check it and try again, or ask an administrator to import the roster.
sign-in-empty = Enter your employee number first.

## Choose a customer

library-title = Which customer will you see today?
library-greeting = Hello, { $name }
library-keys = Press 1–{ $count } to choose
library-continue-button = Continue
library-anew = Start over
library-history = My record
library-sign-out = Sign out

ticket-turns = { $count ->
    [one] about { $count } turn
   *[other] about { $count } turns
}
ticket-left-at = Left at turn { $turn } · begun { $when }
ticket-left-assessment = Unfinished assessment: finish it first
ticket-left-practice = Unfinished practice
ticket-due = { $more ->
    [0] Due again: { $clause }
   *[other] Due again: { $clause }, and { $more } more
}
ticket-broken = { $more ->
    [0] Broken last time: { $clause }
   *[other] Broken last time: { $clause }, and { $more } more
}
ticket-new = Not met yet
ticket-ready = Ready to be assessed
ticket-practise = Not passed alone yet
ticket-rest = Passed
gate-practised = Practised
gate-alone = Alone
gate-assessment = Assessment
gate-begin = Practice first: H asks for help
gate-passes = { $count ->
    [one] Pass it alone once to be assessed
   *[other] Pass it alone { $count } times to be assessed
}
gate-pass-alone = Pass it once, no hints or retries
gate-open = You can be assessed
gate-done = All done
gate-shut = { $count ->
    [one] The assessment opens once you have passed this in practice without hints or retries.
   *[other] The assessment opens once you have passed this { $count } more times in practice without hints or retries.
}
rings-title = Competencies
rings-over = { $count ->
    [0] Points appear after your first attempt alone
    [one] Points from your last attempt alone
   *[other] Points from your last { $count } attempts alone
}
ring-points = { $broken ->
    [0] { $earned } of { $reachable }
    [one] { $earned } of { $reachable } · { $broken } breach
   *[other] { $earned } of { $reachable } · { $broken } breaches
}
ring-empty = Not come up yet
ring-broken = { $broken ->
    [one] { $broken } breach
   *[other] { $broken } breaches
}
due-title = Due again
due-means = The better you know it, the later it returns
due-when = { $days ->
    [0] today
    [1] tomorrow
   *[other] in { $days } days
}
recent-title = Lately

settings-title = Settings
settings-language = Language
settings-language-means = Practice changes with it at once. An assessment stays in the language it was begun in, down to its debrief.
settings-look = Appearance
look-light = Light
look-dark = Dark
look-contrast = High contrast
settings-text = Text size
settings-text-means = With everything around it; what no longer fits can be scrolled to. In larger windows text grows by itself.
text-smaller = 80%
text-usual = 100%
text-larger = 125%
text-large = 150%
text-largest = 200%
settings-still = Keep people and places still
settings-still-means = Faces and postures still change; nothing else moves.
settings-practice = Practice
settings-own = These settings are yours: they are kept on this computer and apply wherever you sign in on it.
library-empty = There are no scenarios on this computer yet. Please ask your training administrator.

role-teller = Teller
role-lobby-manager = Lobby manager
role-outlet-head = Branch manager
role-complaint-handler = Complaint handler

channel-counter = Counter
    .place = The customer is right at your window.
    .gone = The customer has left
channel-lobby = Lobby
    .place = The customer is in the lobby, with others around.
    .gone = The customer has left
channel-phone = Phone
    .place = On the phone: you can’t see the customer, and the customer can’t see you.
    .gone = The customer has hung up
channel-chat = Online chat
    .place = Online chat: you and the customer type, and every word is kept.
    .gone = The customer is offline
channel-letter = Letter
    .place = By letter: the customer keeps every word you write. Send it when it is ready; there is no hurry.
    .gone = The letter has been read

category-service-quality = Service quality
category-staff-attitude = Staff attitude
category-product-function = Product function
category-product-information = Product information
category-technical-fault = Technical fault
category-fees = Fees

## Briefing

briefing-situation = The situation
briefing-counts = What counts
briefing-counts-pass = { $mark } points out of 100 is a pass.
briefing-counts-critical = Breaking any critical clause fails the attempt.
briefing-counts-speed = Answering fast earns nothing. You get time to read first; then the customer’s patience runs, and no answer counts as silence.
briefing-mode = Mode
mode-practice = Practice
mode-assessment = Assessment
mode-practice-means = Only you see the result. Start over whenever you like, or try again from any turn.
mode-assessment-means = The result goes on record, and training and HR can see it. Once you start, it always ends in a record, also if you give up or don’t come back in time. Practice a few times first.
practice-only = This scenario is for practice only: it has too few turns to assess anybody by.
draft-only = This scenario is still a draft: it is for practice and assesses nobody.
unapproved-only = This scenario is not approved as it is here: it is for practice and assesses nobody.
changed-only = This scenario has changed since it was approved, or is not approved in this language: it is for practice until it is approved again.
retired-only = The bank does not assess people by this scenario any more: it is for practice.
unapproved-book-only = The policy book here is not the one that the bank assesses people by: until it is, this is for practice.
too-few-turns = Nobody can be assessed by this scenario: it can be passed with { $turns } turns that tell learners apart, and it takes at least { $enough }.
unmeasured = Nobody can be assessed by this scenario: as it was drawn it cannot be passed, or nothing is known to measure it by.
briefing-time = Time to answer
time-standard = Standard
time-half-more = 1.5 times
time-double = Twice
time-untimed = Untimed
briefing-pace-why = Practice at your own pace; it is kept for next time. It does not affect the score.
briefing-guess-first = Guess first
briefing-guess-first-means = After each answer, guess what it does to the customer’s anger, then see.
briefing-time-why = Choose more if you need longer to read or to think. It does not affect the score.
briefing-start = Start
briefing-start-assessment = Start the assessment

## Encounter

encounter-your-turn = What do you do?
encounter-keys = Press 1–{ $count }
encounter-waiting = Saving your answer…
encounter-pick = Choose
encounter-step = Step { $number } of { $count }
encounter-picked = Chosen so far
encounter-ending = The encounter is over
encounter-to-debrief = See the debrief
encounter-you = You
encounter-story-clock = Story time
encounter-mood = The customer’s mood
encounter-talk = Talk
talk-empty = Whatever you both have said is kept here.
encounter-mood-short = Mood
encounter-leave = Leave
encounter-leave-title = Stop here for now?
encounter-leave-practice = This practice attempt is kept. You can continue it from this turn later.
encounter-leave-assessment = If you leave for now, you can come back within the time your bank allows; after that it goes on record as lapsed. When you return, this turn starts again with full time once; if the same turn is interrupted again, it counts as silence. Both are recorded.
encounter-leave-confirm = Leave
encounter-leave-stay = Stay with the customer
encounter-give-up = Give up for good
encounter-give-up-title = Give this assessment up?
encounter-give-up-means = It goes on record as not finished, and you can’t continue it.
encounter-give-up-confirm = Give up
encounter-give-up-back = Go back
aftermath-body = There is still work to do. Take your time.
kind-say = Say
kind-ask = Ask
kind-do = Do
silence-said = (no answer)
waiting-said = (waits)
patience-seconds = { $seconds } s
patience-reading = time to read
patience-read-first = You have { $reading } s left to read. Then the customer waits { $seconds } s for your answer.
patience-runs = The customer waits another { $seconds } s for your answer.
patience-why = What is on the screen gets time to be read first: 200 words a minute. Only then does the customer’s patience run.
patience-plenty = willing to wait
patience-short = getting restless
patience-almost-gone = almost out of patience
patience-none = No time limit

mood-anger = Anger
mood-anger-0 = calm
mood-anger-1 = displeased
mood-anger-2 = annoyed
mood-anger-3 = angry
mood-anger-4 = furious
mood-anxiety = Anxiety
mood-anxiety-0 = at ease
mood-anxiety-1 = a little worried
mood-anxiety-2 = uneasy
mood-anxiety-3 = anxious
mood-anxiety-4 = frantic
mood-trust = Trust
mood-trust-0 = distrustful
mood-trust-1 = guarded
mood-trust-2 = doubtful
mood-trust-3 = listening
mood-trust-4 = trusting

## Debrief

debrief-title = Debrief
debrief-score = Score
debrief-pass-mark = { $mark } to pass
points-of-top = { $points } of { $top } points
debrief-critical-body = By the rules this means not passed, whatever the score. Everything else is listed as usual.
debrief-no-score = There is no score here, only the points that were earned and lost.
debrief-older-rules = Scored by the older rules: 0 is nothing earned, and a broken critical clause holds the score just below the pass mark.
debrief-practice = This was practice. Only you can see it.
debrief-assessment = This was an assessment. The result is on record.
debrief-competencies = Competencies
competency-kept = Kept
competency-broken = Broken
debrief-findings = Clause by clause
debrief-findings-none = No clause cost you anything.
debrief-points = { $points } pts
debrief-points-of = { $points } of { $available } pts
debrief-source = Source
debrief-said = What you did
debrief-better = Better words
debrief-reason = Why
debrief-again = Play again
debrief-another = Another customer
debrief-history = My record
outcome-passed = Passed
outcome-failed = Not passed
outcome-failed-clause = Not passed: { $clause }
outcome-abandoned = Not finished
outcome-undecided = Not scored
recommendation-praise = Well handled. Your colleagues would like to hear how you did it.
recommendation-try-again = You are close. Look at the moments marked below and try once more on your own.
recommendation-coaching = Go through the marked moments with a coach, then try again together.
recommendation-observed-role-play = We suggest a role-play with an observer. Practicing face to face helps more than repeating this alone.
severity-critical = Critical
severity-major = Major
severity-minor = Minor
verdict-met = Met
verdict-missed = Missed
verdict-broken = Broken
verdict-untouched = Not called for
verdict-not-applicable = Not applicable
moment-turn = Turn { $turn }
moment-end = At the end of the encounter

## What could still have been had

chances-pending = Working out what was still possible at each turn…
chances-cost = { $points } points gone here; { $best } still possible
chances-flag = Last chance to pass
chances-last = At turn { $turn } you could still have passed.
chances-open = When you stopped, you could still have passed.
# The way from there goes on in the middle of it.
chances-begun = You had got as far as this: { $begun }.
chances-way = { $breaks ->
    [none] The shortest way from there that breaks no rule:
   *[some] Every way from there breaks a rule; this one breaks least:
}
chances-breaks = Even this breaks: { $clauses }

## The tape: a debrief turn by turn

debrief-replay = Watch it again
replay-title = Replay
replay-turn = { $turn ->
    [0] Opening of { $turns } { $turns ->
        [one] turn
       *[other] turns
    }
   *[other] Turn { $turn } of { $turns }
}
replay-mine = Yours
replay-nearest = The nearest way that passes
replay-could = You could have
replay-took = took { $seconds } s
replay-play = Play
replay-key-space = Space
replay-speed = { $times }×
replay-compare = Side by side
replay-parts = They part at the flag: turn { $turn }
replay-keys = 1 2 3 speed · ← → line by line · ↑ ↓ turn by turn

tape-question = Which turn would you take back?
tape-question-why = Judge it yourself first, then see what it came to. Your choice stays on this page and is not kept.
tape-question-pick = This turn
tape-question-skip = Skip
tape-key-enter = Enter
tape-mine = You’d take this back
tape-attainable = Best score still possible
tape-unknown = What was still possible at each turn can’t be worked out here. Everything else can be read as usual.
tape-faces = The face at the time
tape-turns = Turn
tape-last-chance = Last chance
tape-lost = From here on, no pass
tape-dearest = The costliest step
tape-critical = Red line
tape-free = no points lost
tape-costs = { $points } points gone
tape-answers = Answers in this turn
tape-others = You could also have
tape-pays = Costs, of 100
tape-then = then: { $said }
tape-breaks = Breaks: { $clauses }
tape-retry = Try again from turn { $turn }
tape-before = { $turns ->
        [0] from the start
        [1] turn 1 stays as it was
       *[other] turns 1–{ $turns } stay as they were
    }
tape-guess = { $points } guessing
tape-pass = { $points } to pass
tape-faultless = { $points } faultless
tape-stamp = Critical clause
tape-clauses = { $broken } broken, { $missed } missed
page-record = Record
page-date = Finished
page-mode = Mode
page-employee = Employee
warm-up-begin = Three-minute warm-up
warm-up-why-due = { $count ->
    [one] 1 rule is due
   *[other] { $count } rules are due
}
warm-up-why-broken = { $count ->
    [one] 1 rule broken last time
   *[other] { $count } rules broken last time
}
warm-up-why-rest = Any time
warm-up-title = Three-minute warm-up
warm-up-stop = Stop at any time; what you have done is kept
warm-up-working = Working out the next card
warm-up-none = There is nothing to warm up with just now. See a customer first.
warm-up-fault = The cards cannot be worked out ({ $detail }). Please pass this sentence on to your administrator.
warm-up-due = Due: { $clause }
warm-up-broken = Broken last time: { $clause }
warm-up-rest = Nothing is due: a turn picked at random
warm-up-exposes = You have not been assessed in this scenario yet. Seeing this turn counts as having met it once.
warm-up-before = You had just said: { $said }
warm-up-pick = What would you say?
warm-up-rate = How many points does each answer cost?
warm-up-or-more = −{ $points } or more
warm-up-keys-pick = Press 1–{ $count } to answer
warm-up-keys-rate = ↑ ↓ another answer · ← → a point less or more · End red line
warm-up-not-yet = Rate an answer first: ↑ ↓ another answer, ← → a point, End red line
warm-up-check = Check
warm-up-mine = your estimate
warm-up-exact = worked out
warm-up-estimated = you said: { $cost }
warm-up-exactly = worked out: { $cost }
warm-up-earned = Credit
warm-up-how-pick = 100 for what costs nothing, 0 for the dearest
warm-up-how-rate = 25 for each, less the points you are off, out of 100
warm-up-score = This card: { $score } points
warm-up-of = Card { $at } of { $count }
warm-up-next = Next card
warm-up-end = Summary
warm-up-over = The warm-up is done
warm-up-over-means = Rules you got right come back later; those you got wrong, tomorrow. None of it is scored.
warm-up-home = Back home

drill-title = Drill the weak turns
drill-uncounted = Not scored
drill-of = { $at } of { $count }
drill-next = Next
drill-back = Back to the debrief
drill-before = This is what you said then.
drill-mark = Mark the words that hurt
drill-mark-yours = This is what you said. Which parts of it hurt?
drill-mark-other = This could have been said. Which parts of it hurt?
drill-mark-keys = ← → another part · Space marks or unmarks it · Enter checks
drill-mark-check = Check
drill-mark-found = hurts, and you found it
drill-mark-missed = hurts, and you missed it
drill-mark-harmless = does no harm
drill-mark-result = { $all ->
    [one] One part hurts
   *[other] { $all } parts hurt
}; you found { $found }{ $extra ->
    [0] .
    [one] , and marked one that does no harm.
   *[other] , and marked { $extra } that do no harm.
}

## Where the rules stand, in practice

rules-title = Where the rules stand
rules-short = Rules
rules-none = No rule has come into play yet.
standing-met = Met
standing-so-far = All right so far
standing-to-do = Still to do
standing-broken = Broken

## The coach, who helps in practice alone; speaks as a colleague at the next window

coach-name = Lin
coach-word-red-line = Turn { $turn } crossed a red line. Leave the rest for now; next time, hold that one. { $better }
coach-word-dearest = Turn { $turn } cost you most. { $better }
coach-word-free = Not one step cost you a point.
coach-word-better = I would say: “{ $better }”
coach-at-stake = At stake now
coach-struck = I’ve struck out number { $place }: it would cost you most.
coach-wait = I’m still working out which one would cost you most. Press H again in a moment.
coached = with help
rules-now = About this turn
encounter-hint = Hint
encounter-take-back = Take back
encounter-pause = Pause
encounter-go-on = Go on
encounter-paused = Paused. Go on whenever you like.
encounter-handbook = Handbook
encounter-say-nothing = Say nothing
guess-asks = Guess first: what will this do to the customer’s anger?
guess-calmer = calmer
guess-same = no change
guess-angrier = angrier
guess-right = You guessed right: { $was }.
guess-wrong = You guessed “{ $guess }”; in fact: { $was }.
coach-figure = { $label }: { $value }
coach-red-line = { $heard } That crosses a red line: { $clause }. Take it back?
coach-dear = { $heard } That one cost you a lot. Take it back?
coach-heard-nothing = You said nothing, and to the customer that’s being ignored.
coach-assessed = There are no hints in an assessment.
coach-said = That’s all I can tell you. This one’s yours.
coach-able = You’ve shown you can do this, so I’ll say no more.
coach-free = None of these would cost you anything.
coach-unknown = I can’t work out what these would cost. This one’s yours.

## History

history-title = My record
history-count = { $count ->
    [0] nothing yet
    [one] { $count } attempt
   *[other] { $count } attempts
}
history-empty = Your results will appear here after your first customer.
history-date = Date
history-scenario = Scenario
history-mode = Mode
history-score = Score
history-older = * Scored by the older rules
history-outcome = Outcome
history-recommendation = Suggestion
history-open = Click a row to open its debrief
history-chart = Scores over time
history-chart-older = earlier
history-chart-newer = latest
history-short-praise = Praise
history-short-try-again = Try again
history-short-coaching = Coaching
history-short-observed-role-play = Observed role-play

## Policy handbook

handbook-title = Policy handbook
handbook-search = Search
handbook-search-hint = A word, an article number, an ID…
handbook-keys = ↑ ↓ to choose · Esc to go back
handbook-count = { $count ->
    [one] { $count } clause
   *[other] { $count } clauses
}
handbook-found = { $found } of { $count } clauses
handbook-none = No clause contains “{ $search }”.
handbook-none-do = Check the spelling, or try fewer or shorter words. You can search for anything a clause says: its name, wording, reason, example, source, or what staff do.
handbook-all = Show all clauses
handbook-empty = There is no policy book on this computer yet. Please ask your training administrator.
handbook-open = Open in the policy handbook
handbook-book = { $book }, version { $version }
handbook-other-version = That attempt was assessed under version { $assessed } of the policy book. This is version { $here }, the one in force now; the clause may have changed since.
guide-title = Time and score
guide-time = Time
guide-time-means = When the customer has spoken, you first get time to read what is on the screen, at 200 words a minute, and then time to think: the customer’s patience. What you save by reading fast is yours to think with; when both have run out, it counts as silence. Answering fast earns nothing.
guide-time-reading = time to read
guide-time-thinking = time to think
guide-score = Score
guide-score-means = 0 is what guessing comes to and 100 is no mistake at all; your score says how far you came from the one to the other, with every customer alike. Breaking a critical clause means not passed, whatever the score.
guide-score-guessing = guessing
guide-score-you = you
guide-score-faultless = faultless

## Notices

notice-what = What happened
notice-sentence = { $told }.
notice-do = What you can do
notice-details = { $count ->
    [0] Details
    [one] Details ({ $count } item)
   *[other] Details ({ $count } items)
}
notice-retry = Try again
notice-quit = Quit
notice-store-title = The record store cannot be opened
notice-store-do = Check that the disk has room and the folder can be written to, then try again. If that doesn’t help, send the message above to your administrator. So that nothing is lost, no encounter can start until the store is back.
notice-content-title = There are problems in the scenario files
notice-content-what = The content in { $folder } has errors, and there is no scenario that can be played.
notice-content-do = Ask the author to correct the files as described below, then try again. Content with problems is never used in part.
notice-own-words-what = The interface words that the content in { $folder } brings have errors. Nobody is assessed with them.
notice-own-words-do = Correct the file as described below, then try again. Or delete it: the program then uses its own words.
notice-journal-title = Your answer could not be saved
notice-journal-do = The customer has not heard it yet, and all earlier turns are safe. Check that the disk has room, then try again.
notice-fault-title = The program has a fault
notice-fault-what = A fault in the program stopped the part that saves your work.
notice-fault-report = A report was saved for your administrator: { $path }
notice-fault-do = Every answer that was accepted has been saved. Choose “{ notice-retry }”, sign in, then choose “{ library-continue-button }”. If this happens again, give your administrator the report.
notice-elsewhere-title = This encounter has gone on elsewhere
notice-elsewhere-do = The same encounter was taken further, or finished, in another window. Go on there, or close that window and choose “{ library-continue-button }” here. Every step that was saved is kept.
notice-attempt-title = This attempt cannot be continued
notice-attempt-do = It was started in another version of the program, and this version can’t continue it. Please start a new attempt.
notice-practice-title = For practice only
notice-practice-do = Start it again from the library and choose practice.

## Terminal

content-where-run = Content is read from the folder { $folder }, in which the program is run; run it elsewhere to use what it carries.
content-beside = Content is read from the folder { $folder }, beside the program; move that away to use what the program carries.
content-in-environment = Content is read from the folder { $folder }, which COMPOSURE_CONTENT names; unset that to use what the program carries.
content-left-aside = The content in the folder { $folder } is left aside: nobody is assessed by content that was not named. `--content` takes it.
term-sign-in = Employee number:
term-choose-scenario = Choose a customer (enter the number):
stage-board = { $number } | to window | { $window }
stage-until = until { $time }
stage-bank = Composure Bank
standing-tray = At hand at any moment
term-tray = At hand, by its letter:
term-ready = No clock is running yet. Press Enter when you are ready.
term-choose-response = What do you do? ({ $choices })
term-nothing-offered = There is nothing to choose here.
compound-to-pick = { $same ->
    [yes] Pick { $least } in all.
   *[no] Pick { $least } to { $most } in all.
}
term-time-reading = { $reading } s to read, then { $seconds } s to think
term-time-left = { $seconds } s left to think
term-silence = Time ran out. You did not answer.
term-waiting = You waited, and that was all right here.
term-bad-choice = Please enter a number from 1 to { $count }.
term-other-choice = Please choose one of these: { $choices }.
term-not-text = That line is not UTF-8 text and cannot be read. Nothing is lost: please type it again.
term-rules = ? shows where the rules stand
term-resume = You have an unfinished attempt: { $title }. Continuing where it stopped.
term-nothing-unfinished = { $number } has no unfinished attempt, so a new one begins.
term-mood = Anger: { $anger }   Anxiety: { $anxiety }   Trust: { $trust }
term-demo = This is the demonstration: it runs in memory and stores nothing.
term-your-turn = Your turn
term-debrief = Debrief
term-better = Better words:
term-saved = Saved as record { $id }.
term-assessment-told = This assessment always ends in a record: finished, given up, or lapsed if you leave and don’t finish it within { $days ->
    [one] { $days } day
   *[other] { $days } days
}. Type q to give it up.
term-practice-only = “{ $title }” is for practice only: it has too few turns to assess anybody by. Practise it with --mode practice.
term-draft = “{ $title }” is still a draft, so it assesses nobody: once its words are complete in every language and reviewed, delete `draft: true` from its file. Practise it with --mode practice.
term-too-few-turns = Nobody can be assessed by “{ $title }”: it can be passed with { $turns } turns that tell learners apart, and it takes at least { $enough }. Practise it with --mode practice.
term-unmeasured = Nobody can be assessed by “{ $title }”: as it was drawn it cannot be passed, or nothing is known to measure it by. Practise it with --mode practice; check --prove says more.
term-own-words = Nobody is assessed while the interface words that this content brings have errors. Correct the file as described above, or delete it: the program then uses its own words. Practise with --mode practice.
term-give-up-sure = Give up for good? The assessment goes on record as not finished, and you can’t continue it. Type q again to confirm, or a number to go on.
term-give-up-sure-practice = Give up for good? This practice attempt is kept for you alone, as not finished. Type q again to confirm, or a number to go on.
term-reckoning = Working out where this scenario’s scale begins: { $states } situations so far… (Ctrl-C leaves it for later)
term-left = Stopped here for now. Run play with --resume to continue it, until { $until }; after that it goes on record as lapsed.
term-left-practice = Stopped here for now. Run play with --mode practice --resume to continue it.
term-practised = Kept for you alone; practice does not go on record.
term-rehearsed = The rehearsal is over, and nothing of it is kept: no record, no practice, and nobody has met the scenario.
term-unfinished = { $count ->
    [one] You have an unfinished attempt.
   *[other] You have { $count } unfinished attempts.
} Choose one to continue, or begin another; Ctrl-C leaves everything as it is.
term-unfinished-one = { $title } (begun { $begun })
term-begin-another = { $seed ->
    [none] begin another
   *[other] begin another with the seed { $seed }
}
term-choose = Your choice (1–{ $count })
term-turn-restarted = You stopped in this turn: it starts again with full time. If it is interrupted again, it counts as no answer.
term-interrupted-again = This turn was interrupted a second time: it counts as no answer.
closing-finished = Finished
closing-abandoned = Given up
closing-lapsed = Lapsed
record-due = Due: begun { $begun } and not finished in time. It goes on record as lapsed when somebody next plays at this station.
record-scale = Scale: { $hash } (score 0 is { $zero } points, score 100 is { $top } points)
record-conditions = { $closing } · time allowed { $factor } % · { $count ->
    [0] never interrupted
    [one] interrupted once
   *[other] interrupted { $count } times
}

## Help

help-usage = Usage:
help-commands = Commands:
help-arguments = Arguments:
help-options = Options:
help-shared = Options of every command:
help-default = { $text } (default: { $value })
help-values = { $text } (one of { $values })
help-variable = { $text } (or in the environment, as { $name })
help-page = Print this page
help-version = Print the version; with `--version` what it stands for as well: semantics and content
help-command = Print the page of a command

## Formats

format-money = { $yuan } yuan
# A time of the day in a text: $part of the day, $hour (1 to 12), what it is $past it, $minute (00 to 59)
format-clock = { $hour }{ $past ->
    [sharp] { "" }
   *[other] :{ $minute }
} { $part ->
    [night] AM
    [morning] AM
   *[other] PM
}

## Policy book

policy-book = Book
policy-id = ID
policy-label = Clause
policy-competency = Competency
policy-severity = Severity
policy-actor = Binds
policy-template = Template
policy-example = Example
policy-rule = What is checked
policy-force = How strongly
policy-basis = Rests on
policy-line = { $what }: { $text }
policy-activity = Activity
policy-performer = Performed by
policy-data = Data
policy-clauses = Clauses
policy-clauses-none = No clause is about this activity.
scoring-earned = Earned
scoring-kept = Kept
policy-scoring = Counts as
policy-triggers = Comes up when
policy-deeds = Looks at
policy-deeds-more = … and { $count } more
policy-earnable = Can be earned
policy-parameter = Parameter
policy-worth = Worth
temperament = Temperament
temperament-mood = Mood
temperament-as-written = as written
temperament-even = Even
temperament-fiery = Fiery
temperament-aggrieved = Aggrieved
temperament-exacting = Exacting
temperament-proud = Proud
temperament-anxious = Anxious
temperament-calculating = Calculating
temperament-follower = Follows the crowd
temperament-note = The head of a column is the step that a scenario writes, the figure below it the step that is taken. Moods that are not listed move as written.
policy-field = { $name } ({ $kind })
policy-meanings = What these words mean
policy-left-out = { $count ->
    [one] One clause cannot be said in this format and was left out:
   *[other] { $count } clauses cannot be said in this format and were left out:
}
policy-lack-several = several activities trigger it
policy-lack-activity = no activity triggers it
policy-lack-side = it looks at one side’s events alone (first, last or next)
policy-lack-count = it counts to zero
policy-lack-window = its time limit is in turns or business days
policy-lack-sum = it adds up { $name } over the conversation
policy-lack-fact = it depends on the case fact { $name }
policy-lack-parameter = its figure { $name } depends on the case
policy-lack-reckoning = it calculates with figures
policy-lack-conditions = its two activities have different conditions
policy-lack-number = the number { $name } is too large
policy-lack-length = its condition is too long
policy-lack-name = the format cannot write the name { $name }
performer-staff = Staff
performer-customer = Customer
performer-any = Anyone
field-money = a whole number of fen
field-number = a number
field-word = a word
actor-any = All staff
actor-first-responsible = First person responsible (branch manager or complaint handler)
actor-branch = Regional office
actor-association = Banking association
force-must = Must
force-as-far-as-possible = As far as possible
force-may = May
basis-text = What the document states
basis-inference = What the document implies
basis-house-rule = The bank’s own rule

# What clauses say of an activity; the clauses stand below it.
stance-forbidden = Never allowed
stance-limited = Not allowed in some cases
stance-after = Allowed only after something else
stance-first = Has to come before something else
stance-asked = Asked for
stance-asks-for = Calls for something else
stance-rules-out = Rules something else out

# What a rule asks: { $what } and { $target } are deeds in quotes.
rule-existence = { $times ->
    [1] { $what } must happen at least once in the encounter.
   *[other] { $what } must happen at least { $times } times in the encounter.
}
rule-absence = { $most ->
    [0] { $what } must never happen.
    [one] { $what } may happen once at most.
   *[other] { $what } may happen { $most } times at most.
}
rule-init = The first thing staff do must include { $what }.
rule-end = The last thing staff do must include { $what }.
rule-response = After { $what }, { $target } must follow before the encounter ends.
rule-response-within = After { $what }, { $target } must follow { $window }.
rule-chain-response = After { $what }, the very next thing staff do must be { $target }.
rule-precedence = { $what } may happen only after { $target }.
rule-precedence-within = { $what } may happen only after { $target }, { $window }.
rule-alternate-precedence = Before each { $what } there must be a new { $target }; one cannot cover two.
rule-alternate-precedence-within = Before each { $what } there must be a new { $target }; one cannot cover two, and each counts only { $window }.
rule-exactly = { $times ->
    [one] { $what } must happen exactly once in the encounter.
   *[other] { $what } must happen exactly { $times } times in the encounter.
}
rule-choice = At least one of { $what } and { $target } must happen.
rule-exclusive-choice = Either { $what } or { $target } must happen, but never both.
rule-responded-existence = An encounter with { $what } must also have { $target }, before it or after.
rule-alternate-response = After each { $what }, { $target } must follow before the next { $what }.
rule-chain-precedence = The step right before { $what } must be { $target }.
rule-succession = After { $what }, { $target } must follow; and { $target } may happen only after { $what }.
rule-alternate-succession = { $what } and { $target } must take turns, one for one.
rule-chain-succession = { $what } must be followed at once by { $target }, and { $target } may come only right after { $what }.
rule-co-existence = { $what } and { $target } must either both happen or both stay away.
rule-not-responded-existence = An encounter with { $what } must not have { $target }, before it or after.
rule-not-response = After { $what }, { $target } must not happen.
rule-not-chain-response = After { $what }, the very next step must not be { $target }.
rule-not-precedence = Once { $target } has happened, { $what } must not.
rule-not-alternate-precedence = Once { $target } has happened, the next { $what } breaks the rule.
rule-not-chain-precedence = The step right before { $what } must not be { $target }.
rule-not-succession = { $target } must not come after { $what }.
rule-not-chain-succession = { $target } must not come right after { $what }.
rule-not-co-existence = { $what } and { $target } must not both happen in one encounter.
rule-windowed = { $rule } Time allowed: { $window }.
rule-forbidden-windowed = { $rule } This is about what comes { $window }.
rule-over-customer = { $rule } Only what the customer does counts as a step.
rule-over-all = { $rule } What customer and staff do counts alike.
rule-together = { $rule } Doing both at once counts.
rule-deed = “{ $activity }”
rule-deed-where = { $deed } (where { $condition })
rule-or = { $left } or { $right }
rule-or-more = { $left }, { $right }
window-turns = { $count ->
    [0] at once
    [one] within { $count } turn
   *[other] within { $count } turns
}
window-minutes = { $count ->
    [0] at once
    [one] within { $count } minute
   *[other] within { $count } minutes
}
window-hours = { $count ->
    [one] within { $count } hour
   *[other] within { $count } hours
}
window-working-days = { $count ->
    [0] on the same day
    [one] within { $count } business day
   *[other] within { $count } business days
}
window-turns-from = { $from ->
    [one] at least { $from } turn later
   *[other] at least { $from } turns later
}
window-turns-between = { $from } to { $count } turns later
window-seconds = { $count ->
    [one] within { $count } second
   *[other] within { $count } seconds
}
window-seconds-from = { $from ->
    [one] at least { $from } second later
   *[other] at least { $from } seconds later
}
window-seconds-between = { $from } to { $count } seconds later
window-minutes-from = { $from ->
    [one] at least { $from } minute later
   *[other] at least { $from } minutes later
}
window-minutes-between = { $from } to { $count } minutes later
window-hours-from = { $from ->
    [one] at least { $from } hour later
   *[other] at least { $from } hours later
}
window-hours-between = { $from } to { $count } hours later
window-days = { $count ->
    [one] within { $count } day
   *[other] within { $count } days
}
window-days-from = { $from ->
    [one] at least { $from } day later
   *[other] at least { $from } days later
}
window-days-between = { $from } to { $count } days later
window-working-days-from = { $from ->
    [one] at least { $from } business day later
   *[other] at least { $from } business days later
}
window-working-days-between = { $from } to { $count } business days later
condition-more-than = { $left } is more than { $right }
condition-less-than = { $left } is less than { $right }
condition-equal = { $left } is { $right }
condition-unequal = { $left } is not { $right }
condition-present = { $what } is stated
condition-missing = { $what } is not stated
condition-not = it is not the case that { $condition }
condition-and = { $left } and { $right }
condition-or = { $left } or { $right }
condition-group = ({ $condition })
operand-parameter = “{ $name }”
operand-total = the total { $field }
operand-activation = the earlier { $field }
operand-plus = { $left } plus { $right }
operand-minus = { $left } minus { $right }
figure-where = { $who }: { $value }
figure-otherwise = Otherwise: { $value }

## Scoring again under another book

rescore-changed = What this book would change. Every record is scored here by the rules it was sealed under:
rescore-record = Record
rescore-critical = New critical breaches
rescore-clauses = Clauses that change
rescore-absent = Not in the book
rescore-summary = Book { $book }, version { $version }: records scored again: { $count }, each by the rules it was sealed under. Would change: { $changed }; with another score: { $scores }, passed to not passed: { $failing }, not passed to passed: { $passing }, with new critical breaches: { $critical }. Nothing stored was changed.
rescore-older = Records sealed under older scoring rules: { $count }. Left of the arrow is the score as it was sealed, right of it what this book and today’s rules give; the two scales differ, so never average over both. By today’s rules, passed to not passed: { $failing }, not passed to passed: { $passing }; the last line doesn’t count these.
rescore-progress = Scoring again: { $done } / { $count }
rescore-skipped = { $count ->
    [one] Skipped { $count } record ({ $records }): { $why }
   *[other] Skipped { $count } records ({ $records }): { $why }
}
rescore-skipped-all = { $count ->
    [one] { $count } record was skipped and is not part of the result above.
   *[other] { $count } records were skipped and are not part of the result above.
}
rescore-why-semantics = sealed under scoring rules { $found }; this program runs { $here } and cannot replay it
rescore-why-names = the scenario { $scenario } does not fit this book
rescore-why-content = the stored content of { $scenario } can no longer be read
rescore-why-journal = the journal does not fit the scenario { $scenario }
rescore-why-diverged = { $scenario }, replayed under its own book, does not give the assessment that was sealed
rescore-why-planted = { $scenario } was scored on a scale that somebody put into the store
rescore-planted = The store keeps a scale under { $hash } that proving does not find: somebody put it there. No record is scored by it; only practice may have been.

## Outward signs

# Words somebody counts who goes by looks alone, with | between them: `check --prove` uses them to see whether courtesy or apology gives the best response away. Whole words and phrases only; case does not matter.
cue-courtesy = please|thank you|thanks|kindly|sir|ma’am|madam|good morning|good afternoon|good evening|may I|would you mind|if you would|if you don’t mind|I appreciate|we appreciate|you’re welcome|my pleasure
cue-apology = sorry|apologize|apologizes|apologized|apologizing|apology|apologies|I regret|we regret|forgive|pardon|excuse me|our mistake|my mistake|our fault|my fault|that was wrong|we were wrong

## Judging a log

conform-activated = Traces with activations
conform-activations = Activations
conform-fulfilments = Fulfilled
conform-violations = Violated
conform-violating = Traces with violations
conform-summary = Traces judged: { $traces }, events: { $events }, traces with a violation: { $violating }.
conform-unknown = Activities in the log that the model does not know, and how often they occur:
conform-skipped = { $count ->
    [one] One trace could not be read and was left out of these figures.
   *[other] { $count } traces could not be read and were left out of these figures.
}
conform-more = { $count ->
    [one] … and one more problem
   *[other] … and { $count } more problems
}
conform-stopped = Stopped before the end of the log. These figures cover only what was read up to then.
conform-broken = The rest of the log cannot be read. These figures cover only what comes before.
conform-progress = Traces judged: { $done }
conform-progress-percent = Traces judged: { $done } ({ $percent }% of the file)

## Proof

prove-scale = scale
prove-title = Proof report
prove-result = Result
prove-property = Property
prove-figure-head = Figure
prove-mean = Mean score
prove-proved = proved
prove-refuted = does not hold
prove-not-proven = not proven
prove-full-score = A full score can be reached in every fact class
prove-ends = Every play comes to an end
prove-node = The node { $node } is reached
prove-response = { $response } can be chosen at { $node }
prove-line = The line { $line } is said at { $node }
prove-reaction = The reaction { $line } to the standing act { $act } is heard
prove-ending-says = The ending { $ending } can say { $says }
prove-interrupt = The interrupt { $interrupt } fires
prove-had = { $criterion } can be earned
prove-missed = { $criterion } can be missed
prove-kept = { $clause } can be kept
prove-broken = { $clause } can be broken
prove-second-chance = Whoever misses { $criterion } gets a second chance at another node
prove-only-chance = { $criterion } comes once, as the scenario says
prove-claim = The author’s claim { $claim } holds
prove-assumed = { $said } is never said before { $topic } has been told
prove-excluded = { $said } is never said after { $topic } has been told
prove-trace = What is answered at { $node } shows in the next line
prove-random-learner = Picking at random seldom passes
prove-even-odds = Luck is about the same in every fact class
prove-gate = Learners of level { $level } pass as often as they should
prove-slip = No single slip decides
prove-practice-said = It says that it is for practice only where it has too few scored turns, and only there
prove-practice-only = For practice only: a play passes with { $turns } turns that tell learners apart; to assess anybody it takes { $enough }.
prove-bot = { $bot }: seldom passes
prove-bot-first-shown = Always the first one shown
prove-bot-last-shown = Always the last one shown
prove-bot-longest = Always the longest
prove-bot-shortest = Always the shortest
prove-bot-most-polite = Always the most polite
prove-bot-most-apologetic = Always the most apologetic
prove-bot-always-escalate = Always report upward
prove-bot-always-silent = Always stay silent
prove-bot-keywords = Always what the words of other scenarios speak for
prove-leak = { $cue }: no clue to the best response
prove-cue-length = Length
prove-cue-position = Position
prove-cue-courtesy = Courtesy
prove-cue-kind = Kind
prove-cue-words = Words of other scenarios
prove-words-alone = Not asked: whether words learned from other scenarios give the best responses away. There is no other scenario to learn from; put it into one folder with others (--content) and prove it there.
prove-words-untaught = Not asked: whether words learned from other scenarios give the best responses away. { $scenario }, one of those to learn from, was not explored whole; mend it or raise --cap, and prove again.
prove-spoken = { $what } ({ $language })
prove-figure = { $figure } % (limit { $limit } %)
prove-figure-points = { $figure } points (limit { $limit })
prove-no-pass-left = { $figure }; leaves no pass
prove-against = Against “{ $property }”: this play shows that it is not so
prove-reached = Reached: nodes { $nodes }, responses { $responses }, lines { $lines }, interrupts { $interrupts }
prove-criteria = Criteria: can be earned { $had }, missed { $missed }; can be kept { $kept }, broken { $broken }
prove-coherence = Coherence: topics assumed { $assumed }, excluded { $excluded }; nodes whose answers show { $traces }
prove-class = Fact class
prove-class-all = all
prove-weight = Share
prove-states = States
prove-cut = { $states } (cut off)
prove-range = Scores
prove-random = Random passes
prove-expected = Random mean
prove-worst = Lowest pass
prove-worst-pass = The lowest score that still passes: { $score }
prove-level = Level
prove-level-passes = Chance of passing
prove-level-deviation = Spread of scores
prove-curve = Who passes, by level
prove-curve-note = At level .9 a learner does what is best in nine turns of ten and guesses in the tenth; level 0 only guesses, level 1 never slips.
prove-dear = What costs level .9 most, in points a play
prove-dear-response = { $points }: { $response } at { $node }
prove-dear-silence = { $points }: silence at { $node }
prove-dear-waiting = { $points }: waiting at { $node }
prove-as-file = As a file for “composure play --responses”
prove-graph = The conversation
prove-interrupt-word = interrupt
prove-legend-response = response
prove-legend-silence = silence
prove-waiting = waits
prove-legend-interrupt = interrupt
prove-legend-standing = at any moment, and back to the same box, so there is no arrow: { $acts }
prove-legend-visits = the number in a box: how often a random learner has to answer there on average; more than once where something leads back (1.25 ×), darker for more; the start has the thickest frame
prove-legend-point = point at a box or an arrow to read its words
prove-progress = { $scenario }: fact class { $class } of { $count }, { $states } states
prove-stopped = Stopped. The result covers what was seen; the rest is not proven. Scenarios not reached: { $count }
check-counts = { $files } files read, scenarios playable: { $playable }{ $only ->
    [yes] {" "}(in practice only)
   *[no] {""}
}, errors: { $errors }, warnings: { $warnings }
check-code = what a code means, and how to mend it: composure check --explain { $code }
check-certified = { $file } written
check-not-certified = { $scenario } is not certified: { $why }
uncertified-unproved = of { $all } properties { $refuted } are refuted and { $open } are not proven
uncertified-unmeasured = no scale of it was found: plays go round in circles, or not all of them were seen
uncertified-unwritable = it cannot be written down
against-failed = { $scenario }: some plays pass under the old book and fail under the new one (draws of the facts: { $count } of { $draws })
against-passed = { $scenario }: some plays fail under the old book and pass under the new one (draws of the facts: { $count } of { $draws })
against-same = { $scenario }: every play comes out the same under both books
against-open = { $scenario }: not every play could be looked at, so there may be other changes; a higher --cap may help
against-cut = { $scenario }: stopped before every play was looked at, so there may be other changes
against-shows-failed = Shortest play found: passes under the old book, fails under the new one
against-shows-passed = Shortest play found: fails under the old book, passes under the new one
against-progress = { $scenario }: draw { $draw } of { $count }, { $states } states
against-stopped = Stopped. The comparison covers what was seen; there may be other changes. Scenarios not reached: { $count }
# Something behind what it is: a field of an ending, a figure, a moment.
labelled = { $label }: { $told }
ending-kind-resolved = resolved
ending-kind-handed-over = handed over
ending-kind-unresolved = unresolved

cast-man = a man
cast-woman = a woman
cast-pensioner = an elderly man in a cap
cast-grandmother = an elderly woman in a shawl
cast-foreman = a foreman in a hard hat
cast-courier = a courier in a vest
cast-shopkeeper = a shopkeeper in an apron
cast-office-worker = an office worker with tie and glasses
cast-executive = a woman in a suit, hair cut short
cast-student = a student with a backpack
cast-farmer = a farmer in a straw hat
cast-father = a young father
cast-mother = a mother with a pram
cast-driver = a stocky driver
cast-nurse = a nurse in uniform
cast-teacher = a teacher with glasses
cast-veteran = a veteran in a wheelchair
cast-tailor = an old tailor with a hearing aid
cast-cook = a stout cook
cast-lawyer = a lawyer with a briefcase

act-neutral = composed
act-shout = shouting
act-contempt = with contempt
act-shame = ashamed
act-plead = pleading
act-weep = in tears
act-relief = relieved
act-cold = coldly
act-smile = smiling
act-whisper = in a whisper

prop-ticket = a queue ticket
prop-slip = a slip
prop-id-card = an ID card
prop-bank-card = a bank card
prop-passbook = a passbook
prop-cash = cash
prop-envelopes = envelopes
prop-form = a form
prop-folder = a folder
prop-letter = a handwritten page
prop-phone = a phone
prop-hotline-card = a hotline card
prop-pen = a pen
prop-tea = a cup of tea
prop-bag = a bag

hands-rest = hands at rest
hands-open = open hands
hands-write = writing it down
hands-type = typing
hands-give = handing it over
hands-take = taking it
hands-point = pointing
hands-call = picking up the phone
hands-stamp = stamping it
hands-count = counting

stage-sit = sits down
stage-stand = stands up
stage-turn = turns to the others
stage-approach = comes closer
stage-step-back = steps back
stage-slam = strikes the counter
stage-clock = looks at the clock
stage-film = raises a phone and films
stage-leave = walks off
stage-window = goes to window { $number }
stage-crowd-none = nobody looks
stage-crowd-few = a few heads turn
stage-crowd-many = many are watching
stage-crowd-all = everybody gathers round

direction-props = { $things } to hand
direction-and = {", "}
said-by = { $name }: { $said }
person-entered = { $name } comes over
person-left = { $name } leaves
person-joined = { $name } joins in
person-dropped-out = { $name } leaves the conversation
term-direction = [{ $told }]
term-hint = Hint: { $hint }
debrief-harm = Words that hurt: { $words }

# A compound response in one line: what it is, and what was picked.
compound-made = { $response } ({ $picks })
compound-pick = { $asked } — { $pick }
compound-and = {"; "}
# Between what is picked one after the other at one step.
compound-then = {" · "}

# What commands tell.
roster-imported = { $added } added, { $updated } updated, { $unchanged } unchanged
roster-imported-left = { $left } left
roster-read-text = { $file }: text in { $encoding }, columns parted by a { $sign }
roster-read-sheet = { $file }: the sheet “{ $name }” was read
roster-read-others = other sheets were not read: { $names } (`--sheet` names another)
roster-read-aside = lines that are no employees and were left out (titles, totals, notes): { $lines }
roster-head-title = header
roster-head-meaning = read as
roster-unused = not used
roster-head-kind = what
roster-head-change = change
roster-head-line = line
roster-kind-ask-name = open: other name
roster-kind-ask-alike = open: similar number
roster-kind-joined = new
roster-kind-back = back
roster-kind-reused = number reused
roster-kind-alike = new, similar number
roster-kind-renamed = renamed
roster-kind-changed = changed
roster-kind-left = leaves
roster-more = { $count } more are not listed: { $kind }
roster-summary = from { $day }: { $changes ->
        [one] { $changes } change
       *[other] { $changes } changes
    }, { $unchanged } unchanged
roster-stay = { $count ->
        [one] { $count } person on the roster is not in the file and stays
       *[other] { $count } people on the roster are not in the file and stay
    }; `--leavers` has them leave
roster-unknown-managers = { $count ->
        [one] { $count } row names a manager
       *[other] { $count } rows name managers
    } whom neither the file nor the roster knows: { $found }; check them, they can be imported as they are
roster-later-days = { $count ->
        [one] { $count } person is
       *[other] { $count } people are
    } hired on a day that is yet to come: { $found }; check them, they can be imported as they are
roster-decide-name = another name for the same number: `--same { $numbers }` if it is the same person renamed, `--other { $numbers }` if the number went to somebody else
roster-decide-alike = a similar number with the same name: `--same { $numbers }` if it is the same person, who keeps the number on the roster; `--other { $numbers }` if they are two
roster-known = { $number } { $name } ({ $branch })
roster-was-and-is = { $name }: { $was } → { $is }
roster-left-on = left on { $day }
roster-number-of = the number is or was that of { $who }
roster-also-written = the number also written { $number }, which is not asked again
roster-looks-like = looks like { $who }
roster-dry-run = nothing was written
roster-declined = nothing was imported
roster-confirm = { $count ->
        [one] Write this change?
       *[other] Write these { $count } changes?
    } (y/N)
roster-needs-yes = nobody can be asked here, so nothing was imported: once you have seen the changes, add `--yes`
roster-map-kept = what the titles mean is kept for the rosters to come
roster-map-form = `{ $found }` is not understood: write COLUMN=TITLE, such as number=Staff; the columns are number, name, branch, position, hired_on, manager, time_factor
roster-people = { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
roster-line = { $name }: { $text }
roster-also = other numbers
roster-records = assessments on record
roster-head-state = state
roster-head-id = id
roster-state-on = on the roster since { $since }
roster-state-left = left on { $since }
roster-state-merged = merged into { $number }
roster-head-from = from
roster-head-what = what
roster-head-says = says
roster-head-at = written at
roster-head-by = by
roster-has-left = { $who } left the roster on { $day }; all records stay
roster-is-one = { $one } is one with { $into } from now on; the records of both are found together
roster-is-two = { $one } and { $was } are two people again
roster-is-two-and-left = { $one } and { $was } are two people again; the number is somebody else’s by now, so { $one } has left
roster-had-number = the number was also that of { $who }: { $state }; id { $id }
roster-erase-confirm = Erase { $who } for good? Name, number, branch and position go, and practice with them; nothing brings them back (y/N)
roster-erase-goes = Erasing { $who }: { $count ->
        [one] { $count } assessment becomes nobody’s
       *[other] { $count } assessments become nobody’s
    }; gone for good will be: { $practice ->
        [one] { $practice } practice attempt
       *[other] { $practice } practice attempts
    }, { $reasons ->
        [one] { $reasons } reason of a note on his or her records
       *[other] { $reasons } reasons of notes on his or her records
    }, { $others ->
        [one] { $others } reason of a note on somebody else’s record that names him or her
       *[other] { $others } reasons of notes on other people’s records that name him or her
    }
roster-erase-needs-yes = nobody can be asked here, so nothing was erased: once you are sure, add `--yes`
roster-erase-declined = nothing was erased
roster-erased = { $who } was erased, with { $practice ->
        [0] no practice
        [one] { $practice } practice attempt
       *[other] { $practice } practice attempts
    }; { $count ->
        [one] { $count } assessment belongs
       *[other] { $count } assessments belong
    } to nobody from now on, and the chain still verifies; gone too: { $reasons ->
        [one] { $reasons } reason of a note on his or her records
       *[other] { $reasons } reasons of notes on his or her records
    }, { $others ->
        [one] { $others } reason on somebody else’s record that named him or her
       *[other] { $others } reasons on other people’s records that named him or her
    }
copies-known = copies made before still have what was let go, and are for you to deal with; the program knows of these:
copies-none = the program knows of no export and no backup made before; what was written to standard output or copied by others it does not know
copies-line = { $kind }: { $file }
copies-line-at = { $kind }: { $file } ({ $at })
copies-line-gone = { $kind }: { $file } ({ $at }; nothing lies there now)
copies-backup = backup
copies-layout = copy of an earlier layout
copies-export = export
copies-page = page of a record
copies-own = one person’s own data
copies-codes = list of one-time codes
copies-not-noted = the store can only be read, so it was not noted that this was written: an erasure will not tell of it
roster-not-swept = traces are left in the file of the store, because another program has it open or the disk is full: see to that, then run `composure roster sweep`
roster-swept = no trace of what was erased is left in the file
retain-records = Records
retain-practice = Practice
retain-warm-ups = Warm-up turns
retain-roster = Roster
retain-roster-goes = goes too
retain-nobody = (erased)
retain-nothing = nothing is older than { $years } { $years ->
        [one] year
       *[other] years
    } ({ $before })
retain-goes = what was closed before { $before }, { $years } { $years ->
        [one] year
       *[other] years
    } ago, goes: { $records ->
        [one] { $records } record
       *[other] { $records } records
    }, { $practice ->
        [one] { $practice } practice attempt
       *[other] { $practice } practice attempts
    }, { $warmups ->
        [one] { $warmups } warm-up turn
       *[other] { $warmups } warm-up turns
    }; people erased from the roster: { $people }
retain-clock-behind = the clock of this machine is behind the station's newest entry of { $last }, so nothing is let go by it: set it right, or add `--trust-clock` once you are sure that it is
retain-clock-ahead = before today the station's newest entry is of { $last }: either nobody was here since, or the clock of this machine has run ahead and more would go than is due; look at it, and add `--trust-clock` once you are sure that it is right
retain-confirm = Let all of it go for good? Nothing brings it back (y/N)
retain-needs-yes = nobody can be asked here, so nothing was let go: look with `--dry-run`, and add `--yes` once you are sure
retain-declined = nothing was let go
retain-undecided = nobody has decided how long records are kept: name `--years N`, or decide it with `composure station set keep-years N`
retain-done = let go: { $records ->
        [one] { $records } record
       *[other] { $records } records
    }, { $practice ->
        [one] { $practice } practice attempt
       *[other] { $practice } practice attempts
    }, { $warmups ->
        [one] { $warmups } warm-up turn
       *[other] { $warmups } warm-up turns
    }; people erased from the roster: { $people }; the chain still verifies
privacy-version = 2026-11
privacy-heading = How your data are handled (notice { $version })
privacy-text =
    What is kept: your name, number, branch and position; of every assessment your answers, the time you took, the score, the clauses you broke and what is proposed; that you practised, warmed up and had help.

    What it is for: an assessment shows how you handle complaints, and goes on record. Practice and warm-ups are yours alone, for getting better, and never count as an assessment.

    Who sees it: your bank’s personnel, training and audit staff see records of assessments as far as their role allows, and every look is logged. While this station has no personnel account, anybody who can use it can see records. What you did in practice is shown to you alone; others see how often at most.

    How it is kept: on this station, in a signed chain in which changes are noticed. The program sends nothing over the network. Your bank decides after how many years records are let go.

    What you can ask for: a copy of everything kept about you, at any time; correction of a record that is wrong; and once you have left, that your name and number are erased, after which your records belong to nobody. Please turn to your personnel department.
briefing-privacy-read = By starting the assessment you say that you have read this notice.
privacy-unreadable = { $file }: the notice cannot be used
privacy-text-empty = it says nothing
privacy-text-long = it is longer than { $most } KiB
privacy-text-unclear = line { $line }: not UTF-8, or a sign that cannot be seen
term-privacy-ready = With Enter you say that you have read this notice.
records-mine = everything of the person was written to { $folder }: { $count ->
        [one] { $count } file
       *[other] { $count } files
    }
content-inside = { $count } files inside the program, BLAKE3 { $hash }
content-from-folder = Content is read from the folder { $folder } instead.
content-from-inside = Content is read from them.
content-written = { $count } files written to { $folder }, and { $mark }, which marks it as content; --content { $folder } reads it from there
output-older-kept = The older { $file } says other things, and is kept as { $kept }
records-scenario = { $title } ({ $id })
records-finished = Closed
records-name = Name
records-unreadable = Unreadable
records-due = Due
records-changed = { $outcome } (changed since it was sealed)
records-exported = { $count ->
    [one] { $count } record
   *[other] { $count } records
} written to { $file }
records-page-written = The debrief was written to { $file }
records-told-unreadable = Record { $id } cannot be read, and is { $becomes }: { $why }; compare it with a backup
records-told-changed = Record { $id } is not what was sealed: its texts, its journal or its assessment were changed afterward; compare it with a backup
records-told-events = Record { $id } is { $becomes }: { $why }
records-id-listed = listed by its id alone
records-id-exported = exported as its id alone
records-without-events = exported without its events
records-left-out = left out
records-not-rescored = not scored again
records-more = There are more: add --after { $after } to go on
records-none-match = No record matches
records-unmatched = --{ $option }: no record and nobody on the roster has `{ $found }`; { $near }
records-days = Days are those of this machine's time zone, { $zone }
records-finished-in = Closed ({ $zone })
records-read = { $count } records read
# What stands in the columns of a table of records.
sheet-record = Record
sheet-branch = Branch
sheet-position = Position
sheet-sample = Sample employee
sheet-channel = Channel
sheet-category = Kind of complaint
sheet-role = Role
sheet-language = Language
sheet-attempt-number = Attempt number
sheet-exposure = Times seen before
sheet-started = Started
sheet-started-utc = Started (UTC)
sheet-finished-utc = Closed (UTC)
sheet-zone = Time zone
sheet-closing = How it ended
sheet-pass-mark = Pass mark
sheet-points = Points
sheet-top = Points there were to earn
sheet-zero = Zero, in thousandths of a point
sheet-critical = Critical clauses broken
sheet-ending = Ending
sheet-ending-fields = What the ending says
sheet-picks = What was picked, step by step
sheet-time-factor = Time allowed (%)
played-window = In the program’s window
played-terminal = At the terminal
played-unattended = Trial, nobody played
sheet-played = Played
sheet-interruptions = Interruptions
sheet-seal = Seal
sheet-sequence = Place in the archive
sheet-hash = Record's hash
sheet-scenario-hash = Scenario's hash
sheet-book-hash = Policy book's hash
sheet-scale-hash = Scale's hash
sheet-engine = Program version
sheet-semantics = Version of the scoring rules
sheet-conduct = Clauses
sheet-earned = Earned
sheet-possible = Possible
sheet-lost = Lost
conduct-kept = Kept
seal-intact = As sealed
seal-changed = Changed since
sheet-yes = Yes
sheet-no = No
sheet-records = Records
sheet-findings = Findings
sheet-answers = Conversation
sheet-cohort = Summary
sheet-about = About this file
sheet-part = File number
sheet-clause = Clause or goal
sheet-severity = Severity
sheet-competency = Competency
sheet-verdict = Verdict
sheet-turn = Turn
sheet-quote = What was said then
sheet-source = Source
sheet-clock = Story time
sheet-customer = What the customer said
sheet-answer = What was answered
sheet-heard = What the customer heard
sheet-everything = All
sheet-count = Records
sheet-rate = Pass rate
sheet-mean = Mean score
sheet-no-branch = (branch unknown)
sheet-applied = Times it applied
sheet-broken = Times broken
sheet-broken-rate = Share broken
sheet-made = Exported
sheet-made-at = { $at } ({ $zone })
sheet-asked = What was asked for
sheet-station = Station
sheet-evidence = Evidence
sheet-chain-head = Head of the chain
sheet-chain-verified = Chain
sheet-unsealed = not in a chain
sheet-chain-head-at = link { $sequence }, { $hash }, signed { $at }
sheet-verified = verified up to link { $sequence }; each record behind it was held against its own link
sheet-one-by-one = each record was held against its own link; the chain as a whole has not been verified yet
sheet-not-verified = does not end as it was signed: verify it
sheet-missing = { $count ->
    [one] one record is
   *[other] { $count } records are
} missing: verify the chain
records-unattended = { $outcome } (trial: nobody played it)
records-told-unsigned = The chain of station { $id } does not end as it was signed; `composure records verify` tells what is wrong
records-told-missing = { $count ->
    [one] One record of station { $id } is
   *[other] { $count } records of station { $id } are
} gone, though the chain speaks of them; `composure records verify` names them
records-vouched = Station { $station }, { $head }; { $verified }
desk-file = Employee file
desk-cohort = Cohort report
desk-heat = Mean score by branch and competency
desk-clauses = Clauses broken most of the times they applied
desk-left-out = { $count ->
        [one] { $count } more is not shown here, and is counted above
       *[other] { $count } more are not shown here, and are counted above
    }
desk-touched = Times called for
station-closed = Assessments that were left and are closed now, because their time was over: { $count }
station-overdue = Assessments that are overdue and cannot be closed by this version: { $count }
station-sample = The roster is empty: { $number } { $name } is a sample employee.
settings-since = since { $at }
settings-default = unless the bank decides otherwise
start-no-window = No window can be opened: { $why }; going on without one

## Why a command was refused

list-and = {", "}
list-name = `{ $name }`
refuse-because = { $what }: { $why }
alike = { $what } (the same in { $count ->
        [one] one more place, line
       *[other] { $count } more places, lines
    } { $lines }{ $more ->
        [yes] , …
       *[no] {""}
    })
alike-line = { $line }
system-not-found = { $detail }
system-denied = { $detail }
system-folder = this is a folder
refuse-unattended = `--responses` plays without anybody, so it assesses nobody: leave `--mode` out to practise; to try out what a record looks like, add `--trial`: the record says that nobody played it
refuse-stopped = stopped; nothing was written
ids-near = did you mean `{ $near }`?
ids-none-like = nothing here is spelled like it
ids-known = there are { $known }
ids-none = there are none
refuse-empty-option = `--{ $option }` names a folder; nothing stands behind it
refuse-language = the program does not speak `{ $tag }`; expected one of { $known }
refuse-node-unknown = the scenario “{ $id }” has no node `{ $node }`; { $help }
refuse-node-unreached = no play of “{ $id }” leads to `{ $node }`; where --seed was named, name another or none
refuse-content-folder = { $folder }: there is no such folder; `--content` names the one that holds `scenarios`, `locales` and `assets`

refuse-output-disk = { $path }: this is a disk, and is left as it is: name a file
refuse-output-dangling = { $path }: this is a link to what is not there, and is left as it is: name a file
refuse-output-no-file = { $path }: this is no file but a link or the like, and is left as it is: remove it first
refuse-output-folder = { $path }: this is a folder: name a file
refuse-output-store = { $path }: this is the station's store or belongs to it, and is left as it is: name another file
refuse-output-content = { $path }: this is or would be part of the content, and is left as it is: name another file
refuse-output-read = { $path }: this is what the command reads, and is left as it is: name another file
refuse-output-other = { $path }: this is not an older output of the same kind, and is left as it is: name another file, or remove it first
refuse-output-unreadable = { $path }: what stands there cannot be read
refuse-folder-not-empty = { $path }: the folder is not empty; name a new one, or an empty one
refuse-folder-standard = `-` is no folder: name a new one, or an empty one
refuse-folder-store = { $path }: this name is the station's store's or belongs to it: name another folder
refuse-folder-content = { $path }: this is or would be part of the content: name another folder
refuse-folder-dangling = { $path }: a folder is expected, and this is a link to what is not there: remove it, or name another
refuse-folder-dangling-above = { $path }: a folder is expected, and `{ $at }` is a link to what is not there: remove it, or name another
refuse-folder-file = { $path }: this is a file, and a folder is expected: name another
refuse-folder-file-above = { $path }: `{ $at }` is a file, and a folder is expected: name another
refuse-write = { $path }: { $why }
refuse-write-advice = { $path }: { $why }; { $advice }
advice-no-folder = there is no folder `{ $folder }`: make it first, or name another
advice-not-a-folder = `{ $folder }` is no folder: name another
advice-denied = files must be allowed in `{ $folder }`: change its permissions, or name another folder
advice-full = there is no room left: free some, or name another place

refuse-content-interrupted = interrupted; nothing was written
refuse-content-beside = another export is being written here

refuse-book-unused = the book `{ $book }` has errors ({ $count }), so it is not used; mend what is listed above
refuse-book-unknown = there is no policy book `{ $book }`; { $help }
refuse-book-nowhere = there is no policy book `{ $book }`, nor a file of that name; { $help }
refuse-book-folder = { $path }: this is a folder; name the book's file
refuse-books-errors = a policy book has errors ({ $count }); `composure check` lists everything
refuse-books-none = there is no policy book in assets/policies; `composure check` says why
refuse-books-several = there are several books: { $known }; choose one with `--book ID`
refuse-books-share = several books have `{ $id }`: { $known }; choose one with `--book ID`
refuse-clause-unknown = there is no clause or activity `{ $id }`; { $help }
refuse-clause-lists = `composure policy list` shows the clauses, `composure policy activities` the activities
refuse-file-unreadable = { $path }: the file cannot be read

refuse-no-terminal = standard input is not a terminal: give a transcript with `--responses FILE` to play unattended
refuse-scenario-errors = the scenario `{ $id }` is not played while it has errors ({ $count }); `composure check` lists everything
refuse-scenario-unknown = there is no scenario `{ $id }`; { $help }
refuse-scenario-nowhere = there is no scenario `{ $id }`, nor a file or folder of that name; { $help }
refuse-scenario-none = no scenario can be played: the content has errors ({ $count })
refuse-scenario-undrawn = no scenario `{ $id }` can be played; { $help }
refuse-employee-unnamed = name the learner with `--employee NUMBER`
refuse-employee-unknown = nobody on the roster has the number `{ $number }`; `composure roster import FILE.csv` adds employees
refuse-employee-no-sample = the roster is empty and `{ $number }` is not one of the sample employees (E1001 and so on); `composure roster import FILE.csv` adds the bank's own
refuse-sample-unreadable = { $path }: the sample roster cannot be read
refuse-sample-lacks = { $path }: the sample roster lacks { $number }
refuse-demonstration = { $path }: the demonstration cannot be read
refuse-scenario-unnamed = name the scenario to play
refuse-nothing-unfinished = { $number } has no unfinished attempt to go on with; leave out `--resume` to begin one
refuse-other-seed = { $number }'s unfinished attempt was drawn from the seed { $drawn }, not { $seed }: leave out `--seed` to go on with it, or begin another with `--new` instead of `--resume`
refuse-seed-beside = { $number } has an unfinished attempt at `{ $id }`, drawn from the seed { $drawn }: `--resume` without `--seed` goes on with it, `--new` begins another with the seed { $seed }
refuse-transcript-unreadable = { $path }: the transcript cannot be read
refuse-transcript-large = { $path }: the transcript is larger than 1 MiB
refuse-transcript-encoding = { $path }: line { $line }: the transcript is not UTF-8 here
refuse-transcript-foreign = { $path }: expected a transcript as text, in UTF-8: { $what }; { $mend }
refuse-transcript-form = expected on each line a response id or `~`, then perhaps `@` and milliseconds, as in `listen @4200`; what is picked in a compound response is written as step = pick, as in `phone = as-said`
refuse-transcript-drawn = { $path }: the transcript is for the seed { $seed }, but the attempt was drawn from { $drawn }
refuse-transcript-given-up = { $path }: line { $line }: the attempt was given up before this line
refuse-file-named = { $path }
refuse-lines = { $lines }
refuse-transcript-line = { $path }: { $what }
transcript-line = line { $line }, column { $column }: { $what }
transcript-nothing-picked = nothing is picked
transcript-no-step = no step is named before `=`
transcript-no-seed = `{ $word }` is not a seed
transcript-seed-once = a seed is said once, before the first move
transcript-too-many = `{ $word }` is one word too many
transcript-no-id = `{ $word }` is not an id
transcript-no-time = `{ $word }` is not an elapsed time
refuse-line = line { $line }
refuse-line-over = line { $line }: the encounter is over before this line
refuse-line-nowhere = line { $line }: the encounter is nowhere: this is a fault of the program, please report it
refuse-line-step = line { $line }: at the step `{ $node }` something is picked, and nobody waits; expected one of { $offered }
refuse-line-no-patience = line { $line }: `{ $node }` has no limit of patience, so silence is not possible; expected one of { $offered }
refuse-line-too-late = line { $line }: { $elapsed } ms is above the customer's patience of { $patience } ms at `{ $node }`; expected `~`
refuse-line-other-step = line { $line }: nothing is picked at `{ $step }` now, the encounter is at the step `{ $node }`; expected one of { $offered }
refuse-line-no-step = line { $line }: nothing is picked at `{ $step }` now, the encounter is at `{ $node }`; expected one of { $offered }
refuse-line-not-offered = line { $line }: `{ $id }` is not offered at `{ $node }`; expected one of { $offered }
refuse-line-nothing-offered = nothing, for nothing is offered here
refuse-line-ends = line { $line }: the transcript ends at `{ $node }`, before the encounter does; nothing was stored

refuse-record-due = { $id }: this assessment is due and no record yet: `--json` is for records; leave it out to read what was said
refuse-record-ambiguous = several that are due begin with `{ $prefix }`: { $known }; give more digits
refuse-day = --{ $option }: `{ $found }` is no day; expected one such as 2026-03-06
refuse-output-parts = one file does not hold it all: name one with --output
refuse-days-reversed = { $from } is later than { $to }: expected the first day before --to

refuse-model-errors = { $path }: nothing is judged by a model that has errors ({ $count })
refuse-model-clause = the model has no clause `{ $id }`; { $help }
refuse-model-empty = { $path }: the model has no rule, so nothing was judged
refuse-model-ending = { $path }: this is a Declare model, whose name must end in .decl: rename it and name it again
refuse-log-empty = { $path }: the log has no case, so nothing was judged
refuse-log-strangers = { $path }: the model knows none of the log's activities, so nothing can be judged. The log has { $found }; the model has { $wanted }. { $near }The names must be the same to the letter; in a CSV log, check whether another column holds the activity (--csv-activity)
conform-strangers = Warning: the model knows few of the log's activities ({ $known } of { $all } occurrences), so that the figures below say little, and the exit code is 2. The log has { $found }; the model also has { $wanted }. { $near }The names must be the same to the letter; in a CSV log, check whether another column holds the activity (--csv-activity)
conform-near = Did you mean { $pairs }?{" "}
conform-pair = `{ $wanted }` by `{ $found }`
refuse-lenient = { $why }; `--lenient` leaves out what cannot be read
refuse-delimiter = `--csv-delimiter` takes one sign, such as `;` or `\t`

refuse-against-unfit = the scenario `{ $id }` does not fit the book `{ $book }`
refuse-against-draws = the facts make more than { $most } combinations
refuse-scenario-named = { $id }
refuse-check-empty = { $path }: this folder holds no content; { $help }
refuse-check-no-content = { $path }: this is no content; { $help }
refuse-check-what-is = a scenario is a `.ron` file that begins with `Scenario(`, a policy book one that begins with `PolicyBook(`, and a whole folder of content is named with `--content`
refuse-check-unread = { $path }: this is no content, and nothing reads it
refuse-check-why = { $path }: { $why }
refuse-check-nowhere = { $path }: there is no such file or folder
refuse-check-html = the page shows proofs: `--format html` goes with `--prove`
refuse-check-html-against = the page shows no comparison: `--against` goes with `--format human` or `json`
refuse-check-output = only the page is written into a file: `--output` goes with `--format html`
refuse-check-certify = proof files are written beside the scenarios: name the folder that holds them with `--content`
refuse-check-transcripts = only the tables leave the transcripts to files: `--transcripts` goes with `--format human`
refuse-check-verbose = only the tables leave something out: `--verbose` goes with `--format human`
refuse-check-code = unknown code `{ $code }`; the codes are { $first } to { $last }

## What is wrong with the store of records

chain-at-store = Store: { $what }
chain-at-link = Link { $sequence }: { $what }
chain-at-record = Record { $number } ({ $attempt }): { $what }
chain-at-attempt = Record { $attempt }: { $what }
chain-at-row = { $kind ->
        [account] Account entry
        [decision] Decision
        [access] Access entry
        [notice] Notice
        [acknowledged] Reading of a notice
        [roster] Extra time granted by roster change
       *[note] Note
    } { $row }: { $what }
chain-at-anchor = Anchor { $anchor }: { $what }
chain-detail = { $told } ({ $detail })
chain-unsound = the database file is damaged
chain-schema = a table, trigger or index is not as this program makes it
chain-no-head = nothing is signed
chain-forged = the signature does not match the signed head
chain-other-key = signed by a key that is not this station's
chain-not-the-head = the chain does not end with the link that was signed
chain-unreadable = cannot be read
chain-gap = links before it are missing
chain-unconnected = does not follow from the link before it
chain-changed = is not what its hash says
chain-breach = the end of the chain had already been altered before this was written
chain-missing = gone
chain-unlinked = stands in the store, but the chain knows nothing of it
chain-twice = two links speak of it
chain-row = is not what was written
chain-reason = the reason given was altered, or is gone without having been erased
chain-number = stands under another number
chain-seal = carries another seal
chain-attempt = who began it, when or how was altered
chain-circumstances = how it was played was altered
chain-contents = the list of texts it was played with was altered
chain-document = the result was altered
chain-identity = number, name, branch or position was altered
chain-identity-gone = number and name are gone without having been erased
chain-interruptions = the interruptions were altered
chain-journal = the conversation was altered
chain-text = a text it was played with was altered
chain-drawn = what other programs read as outcome or score is not what was sealed
chain-before = had already been altered before it was taken into the chain
chain-entries = the conversation had already been altered before the attempt was closed
chain-running = the attempt is still under way, and what was done in it was altered
chain-begun = no longer stands as it was begun
chain-unbegun = was never begun, as far as the chain knows
chain-ends = the assessments under way, or where they had got to, are not what was signed
chain-record-unreadable = cannot be read
chain-diverged = played through again, the conversation leads to another result
chain-anchor-forged = not an anchor, or its signature is wrong
chain-anchor-elsewhere = belongs to another station
chain-anchor-beyond = the chain ends before it: records were deleted, or an older copy was put back
chain-anchor-differs = the chain has something else in this place: it was written anew
note-remark = Remark
note-void = Void
note-corrected = Corrected
note-upheld = Upheld
note-corrected-to = Corrected to: { $outcome }
note-told = { $at } · { $who } · { $what }: { $reason }
note-changed = { $note } (not as it was written: it counts for nothing)
note-gone = (erased from the roster)
note-reason-erased = (reason erased)
ruled-void = void (sealed: { $sealed })
ruled-corrected = { $outcome } (corrected; sealed: { $sealed })
ruled-upheld = { $sealed } (upheld)
refuse-note-unnamed = say who you are with `--as NUMBER`: a note on a record carries a name
sheet-ruling = Ruling
sheet-counts-as = Counts as
sheet-ruled-at = Ruled on
sheet-ruling-reason = Reason for the ruling
sheet-signed-in = Signed in with a password
sheet-practice-before = Practised before
sheet-warm-ups-before = Warm-ups before
sheet-assessed-before = Assessed before
sheet-notice = Notice read before
sheet-bound = roles bind since { $since }; what was begun before is not evidence of who played
note-no-reason = a ruling or remark needs a reason: say in a sentence why
note-too-long = the reason has { $found } characters: at most { $most }
note-hidden = the reason contains { $found }, a character nobody can see: type the reason anew without it
note-own = nobody rules on his or her own record: another person has to
note-same = record { $attempt } stands like that already
chain-progress = Verifying: { $done } of { $all }
chain-holds = Records verified: { $records }, links: { $links }. All as they were written
chain-fails = Records verified: { $records }, links: { $links }. Faults: { $count }, the first: { $first }
chain-stopped = Stopped after link { $links }
chain-adopted = Sealed before there was a chain, and vouched for since they were taken into it: { $count }
chain-key-change = Link { $sequence }: the station's key was replaced because it was lost. What comes before is vouched for only by anchors made before
chain-head = Station { $station }, link { $sequence }, signed { $at }
chain-not-replayable = Records that this version cannot replay: { $count } ({ $why }). They are as they were sealed
chain-replayed = Replayed with the result that was sealed: { $count }
chain-let-go = { $count ->
        [one] { $count } record is
       *[other] { $count } records are
    } gone by the bank’s rule of retention, as the chain tells
chain-anchored = Anchors that hold: { $count }
chain-anchor-written = Anchor of link { $sequence } written to { $file }
chain-anchor-none = nothing is signed in this store yet: open it once for writing, then take the anchor
chain-anchor-unreadable = cannot read the anchor `{ $path }`: expected the file or the line that `composure records anchor` wrote ({ $detail })
chain-backed-up = Backup written to { $file }, up to link { $sequence }. The station's key is not in it: keep a copy of { $key } in another safe place
chain-restored = Store restored to { $file }, up to link { $sequence }. What was recorded after the backup is not in it
chain-exported = Chain written to { $file }, in { $count } lines

store-no-folder = no folder for the station's data was found: name one with `--data DIR`
store-folder = cannot keep a store in `{ $path }`: expected a folder where files can be made ({ $detail }); change its permissions or name another with `--data DIR`
store-backup = `{ $path }` is of an older version of composure and was left as it is, because no copy of it could be made first ({ $detail }): make room beside it or change the folder's permissions, then try again
store-exists = `{ $path }` is there already and was left as it is: name another file, or move it away first
store-not-copied = no copy of the store could be written to `{ $path }` ({ $detail }): make room there or name another file; nothing half-written is left
store-chainless = `{ $path }` is a store of before records were chained, and cannot be restored as a backup: put it in the place of the store yourself, and move the station's key away; its records are taken into a new chain when it is opened
store-no-backup = `{ $path }` is no backup: expected a file that `composure records backup` wrote; nothing was restored
store-spoilt-backup = the backup `{ $path }` is damaged ({ $detail }): nothing was restored; take an older backup
store-key = the station's key `{ $path }` cannot be used: expected the file that was made with the store ({ $detail }); restore it or change its permissions; only where it is lost for good, move it away: a new one is made and the records say so
store-no-key = `{ $path }` is not the station's key: expected the file that was made with the store, whose first line is `composure station key 1`, with a line for the station and one for the secret behind it; put back the copy that is kept elsewhere; only where there is none, move it away: a new one is made and the records say so
store-other-key = `{ $path }` was signed by another key than the one in `{ $key }`: expected the store that this key was made with; put the station's own store back, or move the key away if the store was brought here on purpose
store-lost = `{ $path }` is missing or empty, but the key in `{ $key }` belongs to a station that kept its records there: restore them with `composure records restore FILE`; to begin a new station all the same, move the key away
store-replaced = `{ $path }` is not the store that was opened any more: it was replaced, emptied or put back to an earlier state while composure was running; nothing was written to it: close composure, restore the store, then try again
store-broken = nothing can be added to the chain of records behind link { $sequence }, because that link cannot be read: restore the store from a backup
store-altered = the entries of attempt `{ $attempt }` were changed outside composure, so it cannot go on: begin a new one, and tell whoever looks after the station
store-absent = there is no store at `{ $path }`: `composure roster import FILE.csv` or the first `composure play` makes one; if it lies elsewhere, name its folder with `--data DIR`
store-no-file = `{ $path }` is not a file: expected the station's database; name another folder with `--data DIR`
store-unreadable = cannot read `{ $path }`: expected a file that you may read ({ $detail }); change its permissions or name another folder with `--data DIR`
store-unopened = cannot open `{ $path }`: expected a file that may be read and written ({ $detail }); change its permissions or name another folder with `--data DIR`
store-read-only = `{ $path }` is read-only: expected a file that may be written; change its permissions or name another folder with `--data DIR`
store-not-sqlite = `{ $path }` is not a database: expected an SQLite file; it was left as it is: move it away or name another folder with `--data DIR`
store-other-program = `{ $path }` is another program's database: expected a station's store; it was left as it is: name another folder with `--data DIR`
store-newer = `{ $path }` is from a newer version of composure: expected layout { $known } or older, found { $found }; it was left as it is: update this program
store-locked = `{ $path }` is in use: another program held it for longer than a few seconds; close that program and try again
store-corrupt = `{ $path }` is damaged ({ $detail }): expected an intact database; keep a copy, then restore a backup or name another folder with `--data DIR`
store-meaningless = `{ $path }` holds something that cannot be read ({ $detail }): expected what this version writes; keep a copy, then restore a backup
store-full = no room left for `{ $path }`: nothing was written; free space on this disk and try again
store-disk = the disk failed under `{ $path }` ({ $detail }): nothing was written; check the disk or the network drive, then try again
store-refused = the database `{ $path }` refused: { $detail }; nothing was written: please report this
store-unknown-subject = nobody on the roster has the subject id `{ $subject }`: expected an employee's
store-unknown-attempt = there is no attempt `{ $attempt }` in the store
store-unknown-warm-up = there is no warm-up turn `{ $warm_up }` in the store
store-finished = attempt `{ $attempt }` is finished: its record is sealed, begin another attempt
store-out-of-order = the attempt `{ $attempt }` went on in another window or terminal meanwhile: { $expected } answers are stored, and { $found } were known here; nothing was written; close one of the two and go on in the other, or here once more with `composure play --resume`
store-not-a-prefix = `{ $prefix }` is not the beginning of a record's id: expected 4 to 32 of the digits 0-9 and a-f
store-no-record = no record's id begins with `{ $prefix }`: `composure records list` shows them
store-ambiguous = several records' ids begin with `{ $prefix }`: { $known }; give more digits
setting-unknown = there is no setting `{ $name }`; expected one of { $known }
setting-value = `{ $value }` is not possible for `{ $name }`; expected a whole number from { $least } to { $most }
store-other-book = the bank does not assess people by the book `{ $name }` (BLAKE3 { $hash }): use the one that the program carries, or have HR allow it with `composure station book { $hash }`; practice may use it
store-other-texts = the bank does not assess people with { $names } as it is here: use what the program carries, or have HR allow it with `composure station allow { $hashes }`; practice may use it
store-other-time = at this station the time in an assessment is what the roster grants: { $granted } %, and { $found } % was asked for
store-not-allowed = at this station roles bind, and nobody has signed in who may { $what }
store-others = the attempt is another's: at this station everybody plays under his own number
open-station = Open station: not evidence
evidence-held = Signed in, and as sealed
evidence-changed = Changed since it was sealed: not evidence
evidence-trial = Trial, nobody played: not evidence
account-role-learner = learner
account-role-trainer = trainer
account-role-hr = HR
account-role-auditor = auditor
may-practise = practise
may-be-assessed = be assessed
may-see-own = see records of their own
may-see-others = see other people's records
may-export = export records
may-verify = verify records
may-anchor = write anchors
may-back-up = back up or restore the store
may-see-roster = see the roster
may-change-roster = change the roster
may-grant-roles = grant roles
may-issue-codes = issue one-time codes or end a lock-out
may-correct = void or correct records
may-write-scenarios = write scenarios
may-approve = decide with which book, scenarios and words people are assessed
may-see-access = see the access log
may-decide = change the station's settings
may-erase = erase personal data
account-not-allowed = you may not { $what } at this station; these roles may: { $roles }. HR grants roles with `composure roster grant`
account-wrong = the employee number or the password is wrong; whoever has no password yet gets a one-time code from HR
account-locked = too many wrong passwords in a row: nobody can sign in under this number before { $until }; HR can end that earlier
account-weak = this cannot be your password: { $why }. Take at least { $least } characters that nobody guesses
secret-short = it is too short
secret-long = it is too long (256 bytes at most)
secret-own = it is little more than your number or your name
secret-common = it is among the first that anybody tries
secret-code = it is the one-time code, which whoever issued it knows
account-unreckoned = there is not enough memory to check a password; close other programs and try again
account-last-hr = this is the last HR here who can sign in: make somebody else HR first, with `composure roster grant NUMBER hr`, and see that he or she has a password or a one-time code
account-bound = this station has HR already, who grants roles with `composure roster grant NUMBER hr --as NUMBER`; where nobody can sign in any more, there is `composure station recover NUMBER` at the machine itself
account-open = this station has no HR yet: `composure roster hr NUMBER` makes the first
account-everybodys = everybody on the roster is a { $role }: that is neither granted nor taken
account-unknown = nobody on the roster has the number `{ $number }`
account-sample = { $number } is a sample employee and can be a learner only: `composure roster import FILE.csv` adds the bank's own people first
account-nothing-recovered = nobody was recovered here since HR looked last
account-own-recovery = whoever was recovered cannot acknowledge it, nor whoever got the role or a code from that person: another HR has to, who was HR before
access-listed = listed
access-shown = shown
access-exported = exported
access-rescored = rescored
access-log = access log
access-at = Time
access-who = Who
access-what = How
access-whose = Whose
access-count = Records
access-filter = Which
access-gone = no longer on the roster
access-not-logged = The store can only be read: this look is not written into its access log.
station-recovered = { $who } was made HR at this machine itself on { $at }, and HR has yet to acknowledge it (`composure station acknowledge`).
station-acknowledged = Acknowledged: { $who } was made HR at this machine itself on { $at }
station-book = People are assessed by the book { $hash }
station-book-shipped = People are assessed by the books that the program carries
account-person = { $number } { $name }
account-roles = Roles
account-state = Sign-in
account-state-none = no code yet
account-state-code = code until { $until }
account-state-over = code has run out
account-state-set = password set
account-state-locked = locked until { $until }
account-made-hr = { $who } is HR now; roles bind at this station. One-time code, good until { $until }:
account-next = A password is set with it: `composure password --as { $number }`
account-has-roles = { $who }: { $roles }
account-unlocked = { $who } can sign in again
account-password-set = The password of { $who } is set
account-codes = One-time codes issued: { $count }, good until { $until }; earlier passwords and codes of these people have ended
account-codes-none = Nobody needs a code: everybody has a password or a code that is still good; name whoever shall get a new one with `--number NUMBER`
gate-secret = Password (not shown):
gate-new = New password, at least 8 characters (not shown):
gate-again = The same once more:
refuse-secret-differs = the two differ: nothing was changed
refuse-secret-file = the password cannot be read from `{ $path }`
refuse-secret-form = `{ $path }` is no file with a password: expected one line of UTF-8 text
refuse-as-unnamed = this station knows people by their passwords: say who you are with `--as NUMBER`
refuse-secret-unnamed = there is no terminal to type a password at: name a file that holds it with `--secret-file FILE`, or `-` for standard input
refuse-secret-interrupted = no password was typed
refuse-code-first = that is a one-time code: set a password of your own first, with `composure password --as { $number }`
refuse-by-other = `--as` names `{ $own }` and `--by` names `{ $by }`: it is written down in the name of one person; name one
refuse-other-employee = signed in as `{ $own }`: nobody plays for `{ $number }`, or takes what is that person’s own
refuse-seed-drawn = at this station the program draws what an assessment is played with: leave out `--seed`, and `seed` in the transcript; practice may name one
refuse-time-granted = at this station the time in an assessment is what the roster grants ({ $granted } %): leave out `--time-factor`
refuse-practice-anothers = `{ $prefix }` is practice: it is the learner’s own, and shown to nobody else
refuse-practice-open = practice is shown to whose it is alone, and at an open station nobody is known: once HR has been named (`composure roster hr NUMBER`), everybody signs in
refuse-not-own = none of your own records begins with `{ $prefix }`
station-another = note: the station in `{ $used }` is used; there is another one in `{ $other }`: name the one you mean with `--data DIR`
station-text = Allowed in assessments: the scenario or words { $hash }
station-texts-shipped = People are assessed with the scenarios and words that the program carries
refuse-text-hash = `{ $text }` is no hash of a text and no file that can be read
refuse-book-hash = `{ $hash }` is no book's hash: expected 64 hexadecimal digits, or `shipped` for the books that the program carries

## What is wrong with an attempt

attempt-refused-over = the encounter is over
attempt-refused-elsewhere = this response is not one of the node's
attempt-refused-not-offered = this response is not offered now
attempt-refused-no-patience = nothing runs out here: the customer waits for a response
attempt-impossible = what could still have been had is not known: the prover met what cannot be ({ $detail }); this is a fault of the program, please report it
attempt-unplayable = this attempt's encounter cannot begin: { $detail }
attempt-content = the content this attempt was begun with cannot be read: { $detail }
attempt-incomplete = the content this attempt was begun with is incomplete: the { $piece } is missing
attempt-semantics = this attempt was begun under semantics { $found }; this program knows none beyond { $known } and cannot go on with it
attempt-untimed = an assessment has a clock; only practice can do without
attempt-assessed = a turn of an assessment cannot be taken back; it can be practised again from its debrief
attempt-journal = entry { $seq } of the journal doesn't fit the content it was made with: { $detail }
misfit-order = entry { $expected } was expected
misfit-elsewhere = the conversation is at `{ $at }`, not at `{ $named }`
misfit-no-response = `{ $node }` has no response `{ $response }`
export-unwritten = the export could not be written: { $detail }
page-unplayable = the scenario cannot be shown: { $detail }
page-refused = a play of the proof cannot be shown: { $detail }
page-unwritten = the page could not be written: { $detail }

window-asset = { $path }: the window needs this file ({ $detail }); mend it, or take it away: the program then uses its own
window-ended = the window ended with an error (code { $code })
window-no-display = there is no display: neither WAYLAND_DISPLAY nor DISPLAY is set
window-display = the display `{ $name }` cannot be used: { $detail }
window-driver-linux = no graphics driver was found; a window needs a Vulkan driver, and the package `mesa-vulkan-drivers` (Debian, Ubuntu, Fedora) brings one that always works
window-driver = no graphics driver was found; install the graphics driver that the maker of this computer offers

## What is wrong with a file that is read

file-is-none = this is a pipe, a device or the like, and no file
foreign-encoded = the file is in { $encoding }, not in UTF-8
foreign-workbook = this is a workbook of a spreadsheet, not a text file
foreign-document = this is a document of a word processor, not a text file
foreign-pdf = this is a PDF, not a text file
foreign-page = this is a web page, not a text file
foreign-picture = this is a picture, not a text file
foreign-archive = this is a packed archive, not a text file
foreign-database = this is a database, not a text file
foreign-binary = this is no text file
foreign-mend = in Excel or WPS, save it as “CSV UTF-8 (Comma delimited)”; in Notepad, choose “Save as” and the encoding UTF-8; elsewhere: { $iconv }
foreign-save-as = open it in Excel or WPS and save it as “CSV UTF-8 (Comma delimited)”
foreign-save-page = some systems export web pages under the name .xls: open it in Excel or WPS and save it as “CSV UTF-8 (Comma delimited)”; if it shows a sign-in page or an error, export it again
foreign-mend-text = in Notepad, choose “Save as” and the encoding UTF-8; elsewhere: { $iconv }
foreign-name-text = check that you named the right file
foreign-name-csv = name the CSV file
foreign-unpack = unpack it and name the CSV file in it

roster-place-file = { $file }: { $what }
roster-place-line = { $file }, line { $line }: { $what }
roster-place-column = { $file }, line { $line }, column { $column }: { $what }
roster-place-field = { $file }, line { $line }, column { $column } ({ $field }): { $what }
roster-problems = { $problems }
    { $count }
roster-count = { $count ->
        [one] { $count } problem; nothing was imported
       *[other] { $count } problems; nothing was imported
    }
roster-count-more = { $count } problems or more; nothing was imported
roster-unreadable = { $path }: the roster cannot be read
roster-foreign = expected a roster as CSV or as an Excel workbook: { $what }; { $mend }
roster-too-large = expected a file of at most { $most } MB, found { $found } bytes: split it
roster-too-many = expected at most { $most } rows: split the file
roster-not-utf8 = some bytes here fit no encoding that the rest is in: save the file as “CSV UTF-8”, or as an Excel workbook
roster-not-parted = expected columns with commas, semicolons or tabulators between them, found one: `{ $found }`
roster-quoted-row = the whole row stands in one pair of quotes, so that it was read as one column: remove the quotes at both ends of each row
table-wide-sign = expected commas between the columns, found the full-width sign `{ $sign }`: replace all of them by `,`, or save the original spreadsheet as “CSV UTF-8 (Comma delimited)”
roster-empty = the file is empty: export the roster again, or name another file
roster-nobody = there is a header, but nobody under it: check that this is the right file, and that the export was complete
roster-missing-columns = the header lacks { $missing }; there are { $found }: add the column, rename the one that has it, or say which it is with `--map`
roster-column-number = number
roster-column-name = name
roster-column-branch = branch
roster-names-number = `number` (or `employee number`, `staff ID`)
roster-names-name = `name` (or `full name`)
roster-names-branch = `branch` (or `outlet`, `department`)
roster-lost-quote = a quote (") is not closed here, so that the rows below were taken for the same cell: add the missing quote, or remove the stray one
roster-second-column = `{ $first }` and `{ $second }` both look like the column `{ $name }`: remove one, or rename the one that counts to `{ $name }`
roster-field-count = expected { $expected } fields as in the header, found { $found }: look for a missing { $sign }, or put quotes around a field that holds one
roster-empty-number = expected an employee's number, found nothing
roster-rounded-number = `{ $number }` is a spreadsheet's scientific notation, and the last digits of the number are lost: format the column as text, then export it again from the personnel system
roster-reckoned-number = `{ $number }` is how a spreadsheet writes a number to reckon with: format the column as text, correct it and save the file again
roster-formula-error = `{ $found }` is what a spreadsheet shows for a formula without a result: correct it in the original spreadsheet and export it again
roster-empty-name = expected a name, found nothing: fill it in, or delete the row
roster-empty-branch = expected a branch, found nothing, and a branch that is known would be wiped: fill it in
roster-own-manager = this is the employee’s own number: name whoever leads him or her, or leave it empty
roster-far-day = `{ $found }` is more than a year away: check the year
roster-no-name = expected a name, found `{ $found }`: check whether cells have shifted between columns
roster-garbled = `{ $found }` was read in the wrong encoding before, and what it said is lost: export it again from the personnel system and save it as “CSV UTF-8 (Comma delimited)”
roster-line-break = expected text in one line, but this cell goes over several: check for a quote that is not closed, or a line break in the cell
roster-bad-number = expected letters, digits, `-` and `_`, with `/` and `.` only between them, found `{ $sign }` in `{ $number }`
roster-duplicate = expected each number once, found `{ $number }` in line { $line } already
roster-too-long = expected at most { $most } characters, found { $found }
roster-control = expected text in one line, found the control character { $sign }
roster-event-joined = on the roster
roster-event-left = left
roster-event-merged = merged into
roster-event-split = split from
person-unknown = nobody on the roster has or had the number `{ $number }`; `composure roster list` shows who is on it
person-several = several people had the number `{ $number }`: { $known }; name one by this id instead
person-gone = { $number } is not on the roster any more, since { $since }
person-too-early = { $number } has been on the roster since { $since } and cannot have left on { $day }
person-not-yet = { $day } has not come yet: name today or an earlier day
person-already-one = { $one } and { $other } are one person already
person-into-gone = { $into } has left the roster and { $one } is on it: merge { $into } into { $one } instead
person-not-merged = { $number } is merged into nobody
person-sample = { $number } is a sample employee, who is on no roster
person-still-here = { $number } is still on the roster: only somebody who has left can be erased, so run `composure roster leave` first. If you mean somebody who had the number before, use the id that `composure roster show { $number }` lists
person-no-reason = say why in one line of at most { $most } characters
person-named-in-reason = the reason names the person, and is kept: word it otherwise, by the number of the request for instance
refuse-mine-open = what is one’s own, practice too, is given to whose it is alone, and at an open station nobody is known: once HR has been named (`composure roster hr NUMBER`), everybody signs in and takes what is his or her own
refuse-mine-folder = { $folder }: there is something in it, and nothing was written: name another folder
refuse-mine-write = { $folder }: cannot be written
roster-undecided = { $count ->
        [one] one question is
       *[other] { $count } questions are
    } to be decided first; nothing was imported
roster-meanwhile = the roster has changed since the changes were shown; nothing was imported: run it again
roster-past = the roster knows of changes on { $last } already and cannot take a file as of { $day }: name { $last } or a later day
roster-column-position = position
roster-column-hired-on = hired on
roster-column-manager = manager
roster-column-time-factor = time factor
roster-missing-title = the header has no `{ $title }`, which was to be the { $name }; there are { $found }
roster-bad-day = `{ $found }` is no date: write it like 2021-08-02
roster-day-for-number = a spreadsheet made a date of this cell ({ $found }): format the column as text, correct it and save the file again
roster-bad-factor = `{ $found }` is no time factor: write a figure from { $least } to { $most }, such as 1.5 or 150%
workbook-protected = the workbook is protected by a password: open it in Excel or WPS and save a copy without one
workbook-damaged = the workbook is damaged and cannot be read: open it in Excel or WPS and save it again, or save it as “CSV UTF-8 (Comma delimited)”
workbook-too-large = the workbook unpacks to too much (at most { $most } MB are read): save the sheet with the roster as a file of its own
workbook-unknown-sheet = the workbook has no sheet `{ $name }`; there are { $known }
workbook-all-hidden = every sheet of the workbook is hidden: { $known }; name the one to read with `--sheet`
workbook-none = the workbook has no sheets: save it as xlsx, or as “CSV UTF-8 (Comma delimited)”
sign-comma = comma
sign-semicolon = semicolon
sign-tabulator = tabulator
sign-other = `{ $sign }`

## What is wrong with an event log or a model

log-file = { $file }: { $what }
log-line = { $file }, line { $line }: { $what }
log-column = { $file }, line { $line }, column { $column }: { $what }
log-event = event { $number }: { $what }
log-near = {" "}(did you mean `{ $near }`?)
log-unreadable = the file cannot be read ({ $detail })
log-unreadable-on = the file cannot be read on, after { $read } bytes ({ $detail })
log-cut = the compressed file ends in the middle, after { $read } bytes: copy or download it again
log-damaged = the compressed file is damaged, before byte { $read } of it: copy or download it again
log-folder = this is a folder; expected a log: name a file in it
log-foreign = { $what }; expected a log as text, in UTF-8: { $mend }
log-not-utf8 = some bytes here are not UTF-8; expected a file in UTF-8: save it as UTF-8, in Excel as “CSV UTF-8”
log-too-long = { $part } is longer than 64 MB; expected less: split the file, or look for a missing end
log-part-case = this case
log-part-row = this row
log-part-first = the first line
log-part-header = the header
log-part-file = the file
log-part-line = this line
log-part-trace = this trace
log-part-text = a text
log-part-tag = a tag
log-too-many-events = this case has more than { $most } events; expected fewer
log-no-time = this event has no time; expected a time for each event, because the model has windows in time
log-earlier = this event is earlier than the one before it; expected the events of a case in the order of their times: `--sort` sorts them by time
log-two-values = `{ $name }` is `{ $new }` here and `{ $old }` before; expected one value in one event
log-two-facts = `{ $name }` is `{ $new }` here and `{ $old }` before; expected one value in one case
log-case-again-rows = the case `{ $case }` stands in line { $line } already; expected each case once: sort the rows by case and time, or use `--interleaved`
log-case-again = the case `{ $case }` stands in line { $line } already; expected each case once: give each its own name
log-no-json = this line is no case in JSON; expected `{"{"}"case":…,"events":[…]{"}"}`
log-bad-json = this line is no case in JSON ({ $detail })
log-long-text = a text has { $found } bytes; expected at most { $most }
log-no-case-name = the case has no name; expected a text
log-no-number = `{ $text }` is no number, but `{ $name }` is; expected digits, perhaps with a point
log-yuan = `{ $name }` is `{ $text }`, which looks like yuan; expected an amount in fen, without a point: multiply the column by 100
log-thousands = `{ $name }` is `{ $text }`; expected a number without signs between thousands: remove the commas in this column
log-whole = `{ $name }` is `{ $text }`; expected a whole number: write it in a smaller unit, or round it
log-too-fine = `{ $name }` is `{ $text }`; expected a number with at most { $most } digits behind the point: round it
log-too-large = `{ $name }` is `{ $text }`; expected a number of at most about 18 digits
log-bad-delimiter = `{ $sign }` cannot stand between cells; expected `,`, `;` or a tabulator
log-no-header = the first line is empty; expected a header with the names of the columns
log-no-table = this is no table in CSV, but looks like { $format }: name the format with `--log-format { $flag }`
log-line-ends = the lines end in bare carriage returns, so that all were read as one: open it in Excel or WPS and save it as “CSV UTF-8 (Comma delimited)”
log-no-column = there is no column `{ $name }`{ $near }; there are { $known }
log-no-case-column = no column tells the case{ $near }; expected one of { $names }: name the column with `--csv-case`; there are { $known }
log-no-activity-column = no column tells the activity{ $near }; expected one of { $names }: name the column with `--csv-activity`; there are { $known }
log-no-time-column = no column tells the time{ $near }; expected one of { $names }: name the column with `--csv-timestamp`; there are { $known }
log-column-twice = the header names `{ $name }` twice; expected each column once
log-behind-quote = there is text behind a closing quote; expected a delimiter: write a quote in quotes twice
log-long-cell = a cell has { $found } bytes; expected at most { $most }: look for a quote that is not closed
log-many-cells = this row has more than { $most } cells; expected fewer: name the delimiter if it is another
log-open-quote = a quote is opened here and not closed; expected `"` at the end of the cell
log-long-quote = a cell in quotes is longer than { $most } bytes; expected less: look for a quote that is not closed
log-ragged = this row has { $found } cells; expected { $width } as in the header: look for a missing delimiter, or put quotes around a cell that holds one
log-row-no-case = this row names no case; expected the case in each row
log-row-no-activity = this row names no activity; expected an activity in each row
log-no-deed = `{ $text }` numbers no deed; expected a whole number
log-bad-time = `{ $text }` is no time; expected one like `2026-03-06T15:40:00+08:00`
log-no-boolean = `{ $text }` is no boolean; expected `true` or `false`
log-twice = `{ $name }` stands twice in one event; expected it once
log-control = there is a control character here; expected text: XML cannot hold it: remove it
log-stands-in = `<{ $name }>` stands in `<{ $inside }>`; expected `</{ $inside }>` before it
log-stands-wrong = `<{ $name }>` stands in `<{ $inside }>`; expected events in traces, traces in the log
log-ends-in = the trace ends in `<{ $inside }>`; expected `</{ $inside }>`
log-no-concept = this event has no `concept:name`; expected the name of an activity
log-element-lacks = this `<{ $element }>` has no `{ $lacks }`; expected `key` and `value`
log-two-names = this trace has two `concept:name`; expected one
log-not-replayed = the events of this record could not be replayed when it was exported; expected a record with its events
log-too-deep = elements are nested more than { $most } deep; expected fewer
log-closes-nothing = `</{ $found }>` closes what is not open
log-closes-other = `</{ $found }>` closes what is not open; expected `</{ $expected }>`
log-behind-log = there is `<{ $name }>` behind the log; expected one `<log>`
log-ends-in-trace = the file ends in this trace; expected `</trace>` and `</log>`: copy or download it again
log-ends-in-log = the file ends in the log; expected `</log>`: copy or download it again
log-no-xes = this is no event log in XES; expected a document that begins with `<log …>`: name the format if it is another
log-declares = the declaration says that this file is in `{ $encoding }`; expected UTF-8: save it as UTF-8, and say `UTF-8` in the declaration
log-doctype = there is a document type declaration here; expected none: remove it: entities are not read, because they can make a small file expand without end
log-not-closed = `{ $what }` is not closed; expected `{ $end }`
log-behind-value = there is something behind the name or value in `<{ $name }`; expected a space, `>` or `/>`
log-no-value = the attribute `{ $name }` has no value; expected `=` and a value in quotes
log-no-quotes = the value of `{ $name }` has no quotes; expected `"` or `'` around it
log-no-end = the value of `{ $name }` has no end; expected a closing quote
log-value-holds = the value of `{ $name }` holds `<`; expected `&lt;` or a closing quote before it
log-long-value = the value of `{ $name }` has { $found } bytes; expected at most { $most }
log-attribute-twice = the attribute `{ $name }` stands twice in one element; expected it once
log-many-attributes = an element has more than { $most } attributes; expected fewer
log-no-name = there is no name here; expected a name: write `<` as `&lt;`
log-long-name = a name has { $found } bytes; expected at most { $most }
log-ampersand = there is `&` without a name and `;` behind it; expected `&amp;`
log-entity = `&{ $name };` means nothing here; expected `&amp;`, `&lt;`, `&gt;`, `&quot;`, `&apos;` or the number of a character

model-folder = this is a folder; expected a model
model-large = the model is longer than 64 MiB; expected less
model-not-utf8 = this is not UTF-8: save the model as UTF-8
model-foreign = expected a .decl model as text, in UTF-8: { $what }; { $mend }
model-is-book = this is a policy book, not a Declare model: give the file a name that ends in .ron, and name it again
model-wide-sign = `{ $sign }` is a full-width sign or one that looks alike; expected the plain `{ $meant }`
model-goes-on = the model goes on here; expected at most { $most } lines
model-long-line = this line is longer than 64 KiB; expected less
model-no-activity = the activity has no name; expected `activity NAME`
model-activity-again = the activity `{ $name }` is declared in line { $line } already; expected each activity once
model-many-activities = too many activities; expected at most { $most }
model-many-attributes = too many attributes; expected at most { $most }
model-many-constraints = too many constraints; expected at most { $most }
model-nothing-said = `{ $text }` is nothing a model says; expected `activity …`, `bind …: …`, `attribute: …`, `Template[…] |…`, or `#` and a comment
model-no-colon = a `:` is missing; expected `bind Activity: attribute, attribute`
model-values-again = the values of `{ $name }` are said in line { $line } already; expected them once
model-attribute-unnamed = an attribute has no name; expected a name
model-knows-no-time = `{ $template }` knows no time; expected nothing here
model-template = unknown template `{ $name }`{ $near }; expected a Declare template
model-counts-nothing = `{ $template }` counts nothing; expected a number only behind `Existence`, `Absence` and `Exactly`
model-bad-count = `{ $text }` counts to no number; expected a number from 1 to 65535: `Absence[…]` means never
model-ambiguous = `{ $text }` can be read in more than one way; expected two activities: rename one of them
model-open-bracket = the `[` is not closed; expected `]`
model-no-condition = this is no condition; expected `|` or the end of the line
model-takes-one = `{ $template }` takes one activity, not { $found }; expected `[activity]`
model-takes-two = `{ $template }` takes two activities, not { $found }; expected `[one, other]`
model-operand-unnamed = an activity has no name here; expected a name
model-activity = unknown activity `{ $name }`{ $near }; expected an activity of this model: declare it with a line `activity NAME`
model-condition-too-many = this is one condition too many; expected at most three: of the activation, of the target, of the time
model-no-target = `{ $template }` knows no target; expected nothing here: one condition holds for whatever is counted
model-no-values = the attribute has no values; expected `integer between 0 and 10`, or words
model-no-range = `{ $text }` is no range; expected two numbers, the smaller one first, with at most { $most } digits behind the point: write it as `integer between 0 and 10`
model-unopened = nothing is open here that `)` could close
model-stray = `{ $text }` cannot stand here; expected `and`, `or` or the end of the condition
model-open-paren = a `(` is not closed; expected `)`
model-too-deep = more than { $most } conditions stand in each other here; expected less
model-compares = `{ $sign }` compares numbers, and one of these is none; expected a number
model-value-alone = a value alone is no condition; expected a comparison
model-says-nothing = nothing is said of this attribute; expected `=`, `!=`, `<`, `<=`, `>`, `>=`, `is`, `is not`, `in`, `not in`, `exists` or `not exists`
model-no-list = a list of values is missing; expected `(`: write it as `in (one, two)`
model-no-value = a value is missing here; expected a value
model-list-ends = the list of values goes on or ends here; expected `,` or `)`
model-no-attribute = `{ $text }` is no attribute; expected an attribute, as in `A.amount`
model-too-fine = `{ $text }` is too fine; expected a number with at most { $most } digits behind the point: round it
model-too-large = `{ $text }` is too large; expected a number of at most 12 digits before the point
model-missing = something is missing here; expected { $what }
model-part-value = a value
model-part-name = an attribute's name
model-part-left = an attribute, as in `A.amount`
model-part-right = a value, or an attribute as in `A.amount`
model-open-quotation = a quotation has no end; expected `{ $quote }`
model-speaks-alone = the first condition knows no target; expected only `A.` here: what relates the two events goes behind the second `|`
model-time = { $what }; expected `from,to,unit` with a unit of s, m, h or d, as in `0,3,d`
model-time-parts = a time condition has three parts, and this has { $found }
model-time-no-unit = this is no unit of time
model-time-unit = `{ $unit }` is no unit of time
model-time-from = the time does not begin with a number
model-time-to = the time does not end with a number
model-time-backwards = the time ends before it begins: write the smaller bound first
model-time-beyond = the time is beyond all reason: at most 4294967295 of a unit
model-time-fine = the time is finer than a second: round it

# The HR desk
hr-title = HR desk
hr-tab-records = Records
hr-open = HR desk: records and roster
hr-number = Number
hr-branch = Branch then
hr-position = Position then
hr-which = No.
hr-remarks = Remarks
hr-all = all
hr-several = { $count } chosen
hr-attempts = Same scenario
hr-first = first attempt
hr-latest = latest attempt
hr-in-particular = Only
hr-critical = critical breaches
hr-was-interrupted = interrupted
hr-more-time = given more time
hr-not-as-sealed = not as sealed
hr-not-ruled = none
hr-played-unknown = Not noted then
hr-days-all = any day
hr-days-today = today
hr-days-30 = last 30 days
hr-days-month = this month
hr-days-year = this year
hr-days-span = { $from } to { $to }
hr-days-from = From
hr-days-to = To
hr-days-wrong = Write a day like 2026-11-01
hr-seek = Name or number
hr-count = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
hr-count-first = The first { $count }; counting the others…
hr-counting = Looking…
hr-none = No record matches. Widen what is asked for above.
hr-assessments-only = Assessments only; practice is each person’s own and is only counted here
hr-erased = (erased)
hr-doubtful = Not as sealed
hr-interrupted = { $count ->
    [one] interrupted once
   *[other] interrupted { $count } times
}
hr-time = time { $percent }%
hr-sample = sample employee
hr-person-records = Records of this person
hr-close = Close
hr-unreadable = This record cannot be read; compare it with a backup. The others are not affected.
hr-changed = This record is not what was sealed, and what follows is no evidence. “Verify” tells which part was altered.
hr-replay = Replay the conversation
hr-why = Why it came out so
hr-no-replay = It was made with another version and cannot be replayed here; the result stands as it was sealed.
hr-no-findings = Nothing called for any clause.
hr-how = How it was made, and what vouches for it
hr-over-time = Assessments over time
hr-practice = { $count ->
    [one] Practised once; what came of it is the person’s own
   *[other] Practised { $count } times; what came of it is the person’s own
}
hr-earlier = { $count ->
    [one] { $count } earlier one is not drawn
   *[other] { $count } earlier ones are not drawn
}
hr-kept = kept { $count }×
hr-broken = broken { $count }×
hr-events = On the roster
hr-today = On the roster today: { $who }
hr-granted = Time granted by
hr-met = Met before
hr-met-says = practice { $practice }×, warm-ups { $warmups }×, retries { $retries }×
hr-clock = Clock
hr-clock-fine = nothing odd
hr-clock-set-back = had been set back
hr-clock-ends-before = ended before it began
hr-clock-backwards = ran backwards on the way
hr-clock-gap = more than an hour passed unexplained
hr-clock-ahead = was ahead: what was written later bears an earlier time
hr-keys-row = Another row
hr-keys-open = Open the row
grid-up = { $column }, smallest first
grid-down = { $column }, largest first
grid-sort = Sort by { $column }
hr-tab-export = Export
hr-tab-verify = Verify
hr-stop = Stop
hr-copy = Copy
hr-chain = The chain of records
hr-verify = Verify everything
hr-verify-all = Verify from the beginning
hr-verify-means = Walks the chain link by link and holds every record against what was sealed; each fault is named.
hr-verify-replay = Play every record through again as well
hr-verify-replay-means = Whether the same conversation leads to the result that was sealed. It takes longer.
hr-verify-anchor = Hold it against an anchor that was kept elsewhere (optional)
hr-verify-anchor-hint = the anchor’s line, or the path of its file
hr-verify-list = { $count ->
    [one] List the record with a fault
   *[other] List the { $count } records with faults
}
hr-verify-more = { $count } more are not listed here
hr-anchor = Anchor
hr-anchor-means = The signed head of the chain, as one line. Keep it somewhere else: in a mail, on paper, on another machine. Verifying against it later finds what was deleted, or put back to an earlier state.
hr-anchor-take = Take an anchor
hr-form-xlsx = Excel workbook
hr-form-csv = CSV table
hr-form-html = Page to print
hr-form-xapi = xAPI
hr-form-xes = XES log
hr-form-jsonl = JSON lines
hr-form-xlsx-means = Sheets of records, competencies and the summary with charts; numbers stay text, dates are dates.
hr-form-csv-means = A row per record under names that stay, for HR systems.
hr-form-html-means = One employee’s file, or the report on all of them; prints on A4.
hr-form-xapi-means = For a learning record store, xAPI 1.0.3, without names.
hr-form-xes-means = For process mining, with what was said.
hr-form-jsonl-means = A case per line with all its events.
hr-export-which = Which records
hr-export-all = All assessments
hr-export-narrower = What was typed in the search and “Only” do not count here: the filters do.
hr-export-choose = Change the filters
hr-export-form = Format
hr-export-findings = With conversations and findings
hr-export-findings-means = Every conversation is replayed for it: slower, and a larger file.
hr-export-where = Where to
hr-export-folder = Folder
hr-export-name = File name
hr-export-stays = Nothing is replaced: a name that is taken gets a number.
hr-export-write = Write the file
hr-export-progress = { $done } of { $all } records
hr-export-preview = The first rows
hr-export-preview-means = These are the columns of the CSV; a workbook has the same, named in your language. Looking at these rows is logged like any look.
hr-export-name-wrong = A file name cannot be empty, and none of / \ : * ? " < > | can be in it.
hr-export-no-folder = There is no folder { $folder }: write the whole path of one that exists.
hr-export-changed = Records that are not as they were sealed: { $count }; the file says which
hr-export-unreadable = Records that cannot be read: { $count }; they are there by their ids alone, or left out
hr-export-wordless = Records without their conversation, which cannot be replayed here: { $count }
hr-tab-roster = Roster
hr-roster-people = On the roster
hr-roster-seek = Name, number or branch
hr-roster-all = With those who left
hr-import = Take in a roster
hr-import-means = The file is read and what would change is shown; nothing is written before you say so. CSV or Excel: encoding, separator and header are found.
hr-import-path = The whole path of the file
hr-import-read = Read the file
hr-import-drop = Put it aside
hr-import-nothing = Nothing was written.
hr-import-encoding = Encoding
hr-import-sign = Separator
hr-import-sheet = Sheet
hr-import-sheets = Other sheets, not read
hr-import-aside = Lines left out (titles, totals, notes)
hr-import-rows = People in it
hr-import-columns = What the titles mean
hr-import-leavers = Whoever is not in the file has left
hr-import-stay = { $count ->
        [one] { $count } person on the roster is not in the file and stays
       *[other] { $count } people on the roster are not in the file and stay
    }; tick the box above to have them leave
hr-import-leavers-means = Only where the file has everybody. Their records all stay.
hr-import-keep = Remember what the titles mean
hr-import-open = { $count ->
    [one] One question has to be answered first, beside this.
   *[other] { $count } questions have to be answered first, beside this.
}
hr-import-none = The roster says so already; there is nothing to write.
hr-import-write = { $count ->
    [one] Write { $count } change
   *[other] Write { $count } changes
}
hr-changes = What would change
hr-changes-means = Nothing is written yet. Names, numbers and branches are dated: nothing is lost.
hr-on-roster = On the roster
hr-in-file = In the file
hr-same-person = The same person
hr-other-person = Two people
hr-tab-cohort = Branches
hr-tab-clauses = Clauses
hr-broke-clause = those that broke it
hr-cohort = Branches and competencies
hr-cohort-means = Each cell has the mean score; where there was nothing to earn, whether it was kept or broken. Open a row for the branch’s records.
hr-cohort-branch = Branch
hr-clauses = Clauses broken most
hr-clauses-means = Counted only where the clause binds the person and did apply. Open a row for the records in which it was broken.
hr-summing = { $count } records read…
hr-in-all = { $records } records: { $passed } passed, { $failed } not passed, { $unfinished } not finished
hr-notes = Rulings and remarks
hr-tab-access = Access log
hr-bound-meanwhile = from now on this station knows people by their passwords: go back and sign in
hr-access = Who looked at whose records
hr-access-means = Every look is written down before anything is shown, and linked into the chain. Looking at this counts as well.
hr-access-none = Nobody has looked yet. An open station, which has no HR account, keeps no log.
hr-looks = { $count ->
    [one] { $count } look
   *[other] { $count } looks
}
hr-access-when = When
hr-access-who = Who
hr-access-how = How
hr-access-whose = Whose
hr-access-which = Which
hr-rule = Rule on it or add a remark
hr-rule-void = Void: counts for nothing
hr-rule-passed = Counts as passed
hr-rule-failed = Counts as not passed
hr-rule-upheld = Upheld: counts as it was sealed
hr-rule-remark = Remark only
hr-rule-reason = Why, in a sentence or two
hr-rule-why = Reason
hr-rule-by = By
hr-rule-number = Your own number
hr-rule-unnamed = who rules has to be known: type your own number
hr-rule-unknown = nobody on the roster has the number `{ $number }`
hr-rule-own = This is your own record: you can add a remark, and somebody else has to rule on it.
hr-rule-now = Counts now
hr-rule-then = Will count
hr-rule-nothing = The result stays as it is; the remark stands beside it.
hr-rule-stays = The record itself stays as it was sealed. Who ruled, when and why is kept with it for good; lists, exports and sums go by what was ruled last.
hr-rule-go-on = See what it means
hr-rule-drop = Put it aside
hr-rule-write = Note it for good
hr-rule-back = Change something
hr-rule-done = Noted: { $what }
hr-leave = Has left
hr-leave-day = Since which day (empty for today)
hr-merge = Is the same person as somebody else
hr-merge-into = The number that stays
hr-split = { $who } is somebody else
hr-would-leave = { $who } leaves the roster on { $day }
hr-would-leave-records = { $records ->
        [0] There are no records; the number may be given to somebody else
        [one] The { $records } record stays; the number may be given to somebody else
       *[other] All { $records } records stay; the number may be given to somebody else
    }
hr-would-merge = { $one } will be one person with { $into }, who keeps name and number
hr-would-merge-records = Records found together from then on: { $records } and { $others }
hr-would-split = { $one } and { $was } will be two people again, each with the records made under the own number
hr-would-split-left = The number is somebody else’s by now, so { $one } will have left
hr-move-stays = Nothing is written yet. What is written is kept in the person’s history with the day and your name.
hr-move-consider = See what changes
hr-move-write = Write it
hr-move-drop = Leave it as it is
hr-move-meanwhile = the roster has changed since this was shown; nothing was written: look again
hr-export-vouches = What vouches for them
hr-export-open = At an open station people come in by their number alone: what leaves it is no evidence of who played.
hr-export-stopping = Stopping…
hr-export-stopped = Stopped: no file was written.
hr-sums-changed = { $count ->
        [one] { $count } record is not as it was sealed, and is counted as it stands now
       *[other] { $count } records are not as they were sealed, and are counted as they stand now
    }
hr-sums-unreadable = { $count ->
        [one] { $count } record cannot be read, and is counted nowhere here
       *[other] { $count } records cannot be read, and are counted nowhere here
    }
hr-sums-nothing = None of these records counts, so there is nothing to sum up.
hr-sums-trials = { $count ->
        [one] { $count } trial that nobody played is not counted
       *[other] { $count } trials that nobody played are not counted
    }
hr-sums-void = { $count ->
        [one] { $count } record is void, and not counted
       *[other] { $count } records are void, and not counted
    }

## The studio

studio-disk = { $path }: { $why }; nothing has changed
studio-meanwhile = { $path }: this file has just been changed elsewhere, so nothing was written; open it again first
studio-beside = { $folder }: another program is changing files here; try again in a moment
studio-torn = { $path }: an earlier change was cut off halfway, and this file has been changed since; what is left to write lies in { $rest }: compare, then delete that folder
studio-unread = { $path } can’t be opened: { $why }
studio-not-text = { $path } isn’t UTF-8 text: save it as UTF-8 in an editor, then open it again

studio-scenario-gone = there is no scenario “{ $id }”
studio-unreadable = { $file } cannot be read: { $why }
studio-no-text = { $file } is no UTF-8 text, or too large for a scenario: save it as UTF-8 and open it again
studio-held-by = { $who } is editing this scenario, so here it can only be read: take it over to edit it
studio-taken-over = { $who } has taken this scenario over, so here it can only be read now; what you had not saved is kept beside it and can be taken up there
studio-changed-outside = this scenario was changed elsewhere and has not been saved: look at the differences and bring both together first. Your edits are all here, and kept beside it
studio-not-saved = it was not saved, and nothing on disk has changed: { $why }. Your edits are all here, and kept beside it: save again when that is put right
studio-not-kept-either = it was not saved: { $why }. Nor could it be kept beside ({ $keeping }). Your edits are in this window alone: do not close it before that is put right
studio-not-kept = it could not be kept beside: { $why }. Your edits are in this window alone
edit-broken = { $file } is broken at line { $line }: mend it there, or undo to before it broke
edit-not-there = “{ $what }” is no longer there
edit-no-such-field = there is no “{ $field }” here
edit-bad-name = “{ $name }” cannot be a name: no quotes, backslashes or line breaks
edit-leads-nowhere = there is no moment or ending called “{ $to }”: choose another destination
edit-only-line = this is the only line here, and without it nothing would be said: add another first, or delete what it belongs to
edit-act-in-place = this moment has an answer of its own in the place of that act: delete the answer first
edit-starts-there = the story begins here, so it cannot be deleted: choose another beginning first
edit-shared-words = the text “{ $message }” is used by another moment too and can neither move nor go: give that moment a text of its own first
edit-bad-words = “{ $message }” cannot be kept as written: look at its braces and arguments
edit-no-language = there is no language “{ $language }” here
edit-not-as-meant = this step was not made and nothing has changed; the fault is the program's: please tell us what you did

## The words of a scenario

words-no-scenario = there is no scenario `{ $id }` here; `composure content list` and the folder `scenarios` have the ids
words-unread = { $path }: { $why }; nothing has changed
words-not-text = { $path }: not a UTF-8 text of at most 4 MiB; nothing has changed
words-no-story = { $path }: cannot be read as a scenario, so which texts it has is not known; `composure check` says what to mend
words-carried = the content inside the program cannot be changed; write it out with `composure content export DIR`, and name that folder with `--content DIR`
words-no-language = `{ $tag }` is none of the languages: zh-CN, zh-TW, en-US
words-no-message = the scenario has no text `{ $message }`; `composure words ID` lists them
words-no-message-near = the scenario has no text `{ $message }`; did you mean `{ $near }`?
words-not-written = `{ $message }` has no text in { $language } yet; write it first
words-is-source = { $language } is the source: the others are held against it
words-empty = `{ $message }`: there is no text to write
words-brace-open = `{ $message }`: the brace at byte { $at } of the text is not closed; what is put in stands in a pair of braces, as in {"{"} $surname {"}"}
words-brace-close = `{ $message }`: the brace at byte { $at } of the text closes nothing; take it out, or open it where it should begin
words-brace-inside = `{ $message }`: what stands in braces from byte { $at } of the text cannot be read ({ $what }); write a name as in {"{"} $surname {"}"}
words-no-name = `{ $message }`: `{ $name }` cannot be the name of a text here
words-unsound = { $path }: `{ $message }` cannot be written there, for something around it cannot be read; `composure check` says what to mend. Nothing has changed
words-no-draft = no draft can be made in { $language }: only zh-TW, from zh-CN
words-no-converter = the tables of the converter cannot be read: { $why }
words-head-text = Text
words-head-language = Language
words-head-state = State
words-head-length = Length
words-head-words = Words
words-state-missing = missing
words-state-draft = draft
words-state-stale = stale
words-state-unreviewed = unreviewed
words-state-reviewed = reviewed
words-state-source = source
words-too-long = { $length } of { $most }, too long
words-length = { $length } of { $most }
words-undrawn = not drawn by any font: { $signs }
words-foreign = of another script: { $signs }
words-source-changed = the source has changed: { $difference }
words-broken-lines = { $path }, line { $line }: no entry, and not counted; `composure check` says more
words-counts = { $language }: { $all } texts, { $missing } missing, { $draft } drafts, { $stale } stale, { $unreviewed } unreviewed, { $reviewed } reviewed
words-set = `{ $message }` in { $language } is written
words-set-stale = translations of it that are to be read again: { $languages }
words-right =
    { $count ->
        [one] one text in { $language } is written down as right, by { $by }
       *[other] { $count } texts in { $language } are written down as right, by { $by }
    }
words-drafted =
    { $count ->
        [one] one text in { $language } is drafted; it has to be read before it is released
       *[other] { $count } texts in { $language } are drafted; each has to be read before it is released
    }
words-found =
    { $count ->
        [one] found in one text
       *[other] found in { $count } texts
    }
words-replaced =
    { $count ->
        [one] replaced in one text; its readers have to read it again
       *[other] replaced in { $count } texts; their readers have to read them again
    }
words-not-replaced = nothing has been written
refuse-words-nothing-to-find = name what is to be found
refuse-words-by = `--by` is an employee number: at most 64 characters, and none that is hidden

# The studio
studio-title = Studio
studio-open = Studio: write scenarios
studio-lead = Your bank’s own scenarios come first; those that ship with the program stand behind them, to be read.
studio-reading = Reading the scenarios…
studio-title-head = Scenario
studio-customer = Customer
studio-where = Role · channel
studio-words = Words
studio-words-begun = { $language } (in part)
studio-whose = Status
studio-own = Your bank’s
studio-draft = Draft
studio-ships = Ships with the program
studio-problems = Last check
studio-sound = Nothing wrong
studio-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
studio-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
studio-save = Save
studio-undo = Undo
studio-redo = Redo
studio-saved = Saved
studio-saving = Saving…
studio-unsaved = Not saved
studio-language = Words in
studio-read-only = This scenario ships with the program and stays as it is; here it can be read. To write scenarios, have the content written out with `composure content export FOLDER` and start the program with `--content FOLDER`.
studio-reads-only = Trainers write scenarios; you read this one, and see what it is proved to do.
studio-part-story = Story
studio-part-release = Review & release
studio-stands = Release
studio-release-state = Where it stands
studio-release-needs = What an approval asks for
studio-release-proof-then = It is proved anew when it is approved.
studio-release-unsaved = Save first: what is reviewed and approved is what is saved.
studio-release-lacking = Something is still lacking: see above.
studio-release-send = Send for review
studio-release-pilot = Have it tried out…
studio-release-approve = Approve…
studio-release-return = Return to its author
studio-release-retire = Retire…
studio-release-trials = Trials
studio-release-pilot-who = Employee numbers of all who try it out
studio-release-pilot-means = They practise it, and reviewers see that they did and what came of it. It is never an assessment.
studio-release-do-pilot = Ask them
studio-release-approve-means = From then on people may be assessed by it, as it is now. It is proved first, which may take a while.
studio-release-approve-in = In these languages
studio-release-do-approve = Prove and approve
studio-release-retire-means = From then on nobody is assessed by it. It can be sent for review again.
studio-release-do-retire = Retire it
studio-release-not-now = Not now
studio-release-reading = Looking where it stands…
studio-release-proving = Being proved before it is approved: { $states } situations so far
studio-release-stop = Stop
studio-release-not-proved = It does not hold as it is, so it was not approved: { $why }. The story’s problems say where.
studio-release-notes = Notes
studio-release-no-notes = Nothing was noted.
studio-release-note = What is to be seen to
studio-release-note-on = About
studio-release-note-stays = A note stays for good, also when people are erased: name nobody in it.
studio-release-add = Note it
studio-release-settle = Seen to
studio-release-history = What happened
studio-release-no-history = Nothing yet: its author sends it for review.
studio-release-gone = words that are not there any more
studio-part-scoring = Facts and scoring
studio-scoring-passes = Passing, and the beginning
studio-scoring-facts = What is drawn for each encounter
studio-scoring-earns = Clauses that are earned
studio-scoring-goals = Goals
studio-scoring-claims = What its author claims
studio-scoring-people = Who else is there
studio-scoring-acts = What can be done at any moment
studio-pass-mark = Pass mark
studio-practice-only = Practice only: nobody is assessed by it
studio-start-mood = Mood at the start
studio-remove-value = Take out { $what }
studio-add-number = One more, then Enter
studio-only-chance = on offer only once
studio-none-earned = No clause is earned yet.
studio-seek-clause = Find a clause to be earned
studio-earn = Earn: { $clause }
studio-goal = Goal { $number }
studio-goal-hint = What it aims at
studio-goal-when = Met when
studio-goal-counts = Counts for
studio-goal-weight = Weight
studio-add-goal = Add a goal
studio-claim = Claim { $number }
studio-add-claim = Add a claim
studio-person = Person { $number }
studio-person-hint = What he or she is called
studio-add-person = Add somebody
studio-feels = Feels
studio-feels-unseen = not shown
studio-feels-customer = as the customer does
studio-feels-own = has a mood of their own
studio-enters = comes later
studio-act = Act { $number }
studio-add-act = Add an act
studio-reaction = reaction { $number }
studio-add-reaction = Add a reaction
studio-outline = Story
studio-seek = Find a moment by its words
studio-none-found = No moment has these words.
studio-no-words = (no words yet)
studio-no-moments = This scenario has no moment yet.
studio-board = Board
studio-board-list = List
studio-board-moments = { $count ->
    [one] { $count } moment
   *[other] { $count } moments
}
studio-board-answers = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
studio-board-endings = { $count ->
    [one] { $count } ending
   *[other] { $count } endings
}
studio-board-closer = Larger
studio-board-farther = Smaller
studio-board-whole = Whole board
studio-board-any-time = At any time
studio-board-answer = answer
studio-board-broken = Line { $count } of the story was broken by hand. The board stands as it was before and can’t be changed until that line is mended.
studio-board-best = the best score still possible is { $count }
studio-board-fails = nobody passes from here any more
studio-board-guessers = whoever only guesses comes by { $times } times on average
studio-board-loose = { $count ->
    [one] { $count } arrow leads nowhere
   *[other] { $count } arrows lead nowhere
}
studio-board-sign-best = best score
studio-board-sign-guessers = × by guessing
studio-board-pull = Add an answer: click here, or drag to where it leads
studio-board-no-target = Nothing can lead here: this comes by itself
studio-board-new-moment = Let go to make a new moment here
studio-yes = yes
studio-no = no
studio-fact-temperament = Temperament
studio-fact-tier = Customer tier
studio-fact-amount = Amount
studio-fact-surname = Surname
chip-is = { $fact }: { $value }
chip-is-not = { $fact }: not { $value }
chip-more = { $fact } over { $sum }
chip-less = { $fact } under { $sum }
chip-smaller = the smaller of { $one } and { $other }
chip-larger = the larger of { $one } and { $other }
chip-plus = { $one } plus { $other }
chip-minus = { $one } less { $other }
chip-picked = picked “{ $pick }”
chip-not-picked = did not pick “{ $pick }”
chip-fewer = picked fewer than { $number } at “{ $step }”
chip-after = from { $time } on
chip-before = before { $time }
chip-not-done = not yet “{ $deed }”
chip-not-visited = not by way of “{ $moment }”
studio-waits = How long the customer waits
studio-patience = Patience
studio-seconds = { $count } s
studio-reading-first = after about { $count } s to read the answers
studio-waits-for-ever = waits for ever
studio-waits-not = Let him run out of patience
studio-waiting-fits = Waiting is right here
studio-then = Then
studio-silence-destination = Where it goes when he has waited long enough
studio-customer-deeds = what the customer does here
studio-customer-does = He does
studio-aftermath = The customer has left
studio-mark-best = Mark the best answers
studio-is-best = best here
studio-add-line = Add a line
studio-when-short = Said when
studio-offered-short = Offered
studio-offered-always = always
studio-deeds-short = Deeds
studio-no-deeds = none
studio-add-deed = Find a deed
studio-add-deed-to = Find a deed for { $what }
studio-remove-deed = Take out the deed “{ $what }”
studio-seek-deed = Search in plain words: what counts and what does not is shown
studio-deed-clauses = Clauses: { $clauses }
studio-none-like-it = Nothing like it. Try other words.
studio-with-short = Carries
studio-mood-short = Mood
studio-mood-of = mood after { $what }
studio-mood-taken = As it is taken: { $how }
studio-takes-short = Takes
studio-minutes-of = time for { $what }
studio-minutes-unit = min
studio-hands-short = Hands
studio-topics-short = Topics
studio-topics-tell = brings up
studio-topics-assume = takes as known
studio-topics-exclude = out of place after
studio-no-topics = none
studio-topics-none-yet = this scenario has no topics
studio-played-short = Played
studio-by-short = Said by
studio-act-short = Manner
studio-stage-short = Moves
studio-props-short = Puts down
studio-nothing = nothing
studio-step-short = Step
studio-note-short = Note
studio-note-short-hint = Why it is good, or is not
studio-better-short = Better words
studio-better-short-hint = What would have been better to say
studio-harm-short = What hurts
studio-harm-short-hint = Which of these words hurt
studio-copy = Copy
studio-copy-what = Copy { $what }
studio-instead-of = in place of “{ $what }”
studio-unfold = All of it
studio-fold = Fold
studio-all-of = All of { $what }
studio-move-up = Move { $what } up
studio-move-down = Move { $what } down
studio-remove-what = Delete { $what }
studio-less = Less: { $what }
studio-more = More: { $what }
studio-list-and = { ", " }
studio-chip-change = Change the condition: { $what }
studio-chip-add = Add a condition
studio-chip-add-to = Add a condition to { $what }
studio-chip-choose = Condition of { $what }
studio-chip-about = What it asks about
studio-chip-not = The other way round: only where this is not so
studio-chip-whose = Whose
studio-chip-how = Which way
studio-chip-how-high = How high
studio-chip-at-least = at least
studio-chip-at-most = at most
studio-chip-take = Use this
studio-chip-seek = Search in plain words
studio-chip-or = or else…
studio-chip-rather = Change “{ $what }”
studio-chip-remove = Take it out
studio-chip-close = Close
studio-chip-unread = What stands here is no condition and does nothing.
chip-kind-mood = a mood
chip-kind-deed = a deed
chip-kind-fact = a fact
chip-kind-visit = a moment
chip-kind-pick = a pick
chip-kind-time = the time
studio-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
studio-whole = The scenario as a whole
studio-ending = Ending:
studio-silence = no answer
studio-moment = Moment { $number }
studio-lines = The customer says the first of these that fits
studio-line-field = What the customer says, { $number }
studio-line-hint = What the customer says
studio-when-always = In all other cases
studio-answers = The learner can answer, in an order that is shuffled each time
studio-answer-field = Answer { $number }
studio-answer-hint = What the learner says or does
studio-no-answers = Nothing can be answered here yet.
studio-add-answer = Add an answer
studio-add-moment = Add a moment behind this one
studio-remove = Delete
studio-remove-answer = Delete answer { $number }
studio-remove-moment = Delete this moment
studio-kind = Kind of answer { $number }
studio-destination = Answer { $number } leads to
studio-leads = Leads to: { $where }
studio-nowhere = nowhere yet
studio-length = { $count ->
    [one] { $count } character
   *[other] { $count } characters
}
studio-length-among = { $count } characters; the answers here have { $least } to { $most }
studio-checking = Checking…
studio-nothing-wrong = Nothing wrong was found
studio-more-problems = and { $count } more
studio-go-there = Go there
studio-went-there = gone to last
studio-keys-problem = The next problem
studio-proof = Proof
studio-proof-fold = Fold the proof
studio-proof-unfold = Unfold the proof
studio-proof-of = proved · { $states } states · { $asked } checks
studio-proof-unsound = to be proved once its errors are mended
studio-proof-cut = too many states to see them all: not proven
studio-proof-failed = not proven: { $why }
studio-proving = proving…
studio-proving-states = { $count ->
    [one] proving… { $count } state
   *[other] proving… { $count } states
}
studio-light-structure = Structure
studio-light-fairness = Fairness
studio-light-green = all right
studio-light-open = not proven
studio-light-severe = { $count } to mend
studio-light-others = { $count } to look at
studio-named = “{ $what }”
studio-play-it = Play it
studio-play-customer = Customer
studio-play-learner = Trainee
studio-play-shut = Close
studio-play-passes = passed
studio-play-fails = not passed
studio-play-score = scores { $score }
studio-play-stops = cannot go on at turn { $turn }, at “{ $where }”
studio-play-over = over before all of it was played: { $where }
studio-play-goes-on = does not end, still at “{ $where }”
studio-play-not-drawn = no longer drawn like this
studio-play-best = the best play there is
studio-play-just = a play that passes only just
studio-plays = Plays before and after
studio-plays-same = { $count ->
    [one] { $count } known play, and it ends as it did
   *[other] { $count } known plays, and all end as they did
}
studio-plays-changed = { $count } of { $known } known plays end otherwise
studio-plays-accept = As it should be
studio-mend-bound = Make it { $bound }
studio-mend-add = Give it an answer
studio-mend-shorten = Shorten it
studio-mend-new-answer = a new answer, still to be worded, that leads to “{ $where }”
studio-mend-do = Change it
studio-mend-not = Not now
studio-here = here: { $what }
studio-never-said = never said
studio-keeps = keeps: { $clause }
studio-breaks = breaks: { $clause }
studio-breaks-critical = breaks a critical clause: { $clause }
studio-forecloses = after it nobody can pass
studio-curve = How often one knows best, and passes
studio-curve-guess = guess
studio-curve-point = { $level } sure: { $passes } pass
studio-shelf-copy = Copy and open
studio-delete-lost = Its story, its words in every language and its proof go, and this can’t be undone. Records of earlier attempts stay: they hold what they were taken by.
studio-remove-ask = Delete “{ $what }”?
studio-remove-undo = You can undo this.
studio-keep = Keep it
studio-more-hang = and { $count } more
studio-hangs-start = The story begins here.
studio-hangs-arrow = Leads here and will lead nowhere: { $what }
studio-hangs-asks = Asks whether this was: { $what }
studio-hangs-uses = Uses these words again: { $what }
studio-hangs-words = { $count ->
    [one] { $count } text goes with it, in every language
   *[other] { $count } texts go with it, in every language
}
studio-leave-ask = What you have written is not saved.
studio-save-and-leave = Save and leave
studio-leave = Leave without saving
studio-stay = Stay
studio-only-read = To be read
studio-someone = Somebody at another studio
studio-try-again = Try again
studio-dismiss = All right
studio-unwritable = The folder of this scenario cannot be written to. What you write is kept on this computer until it can.
studio-is-held = { $who } has had this scenario open since { $since }. Here it can be read.
studio-was-taken-over = { $who } took this scenario over from you at { $since }. What you had not saved is kept, and is offered there; here it can be read.
studio-is-free = Nobody has this scenario open any more.
studio-take-over = Take over
studio-write-here = Write here
studio-take-over-ask = Take the scenario over from { $who }?
studio-take-over-kept = From then on it can only be read there. What is not saved there is kept, and offered to you here.
studio-only-reads = Only read
studio-left-unsaved = On { $at } { $who } wrote something here that was never saved: { $places }
studio-left-unsaved-bare = On { $at } { $who } wrote something here that was never saved.
studio-take-up = Take it up
studio-let-go = Let it go
studio-let-go-ask = Let go of what { $who } had not saved?
studio-let-go-lost = It cannot be brought back.
studio-taken-up = What had not been saved is in the scenario again. Undo takes it out; saving keeps it.
studio-read-again = This scenario was changed elsewhere and has been read again. You are where you were.
studio-brought-together = Both have been brought together. Undo takes that back; saving keeps it.
studio-outside = { $count ->
    [one] While you were writing, this scenario was changed elsewhere in one place. Nothing of yours is lost, and nothing is saved over it.
   *[other] While you were writing, this scenario was changed elsewhere in { $count } places. Nothing of yours is lost, and nothing is saved over it.
}
studio-outside-broken = This scenario was changed elsewhere and cannot be read there: { $why }. Have it mended there, or go on with yours: saving then writes over it.
studio-keep-mine = Go on with mine
studio-look-at-it = Compare
studio-difference = What was changed elsewhere
studio-no-conflict = Nobody changed the same thing as you: all of it comes in, and all of yours stays.
studio-conflicts = { $count ->
    [one] One thing was changed both here and elsewhere: choose. Everything else comes in, and the rest of yours stays.
   *[other] { $count } things were changed both here and elsewhere: choose. Everything else comes in, and the rest of yours stays.
}
studio-bring-together = Bring together
studio-later = Later
studio-side-before = Before: { $what }
studio-side-comes = Now: { $what }
studio-side-mine = Mine: { $what }
studio-side-theirs = Theirs: { $what }
studio-take-mine = Take mine
studio-take-theirs = Take theirs
studio-take-both = Take both, one after the other
studio-piece-there = set in another way
studio-piece-absent = not there
studio-piece-moment = the moment as a whole
studio-piece-answer = an answer
studio-piece-line = what the customer says
studio-piece-text = a text
studio-piece-leads = where it leads
studio-piece-kind = kind of answer
studio-piece-minutes = minutes that it takes
studio-piece-patience = time to think
studio-piece-when = under which condition
studio-piece-deeds = what is done there
studio-piece-order = the order
studio-piece-pass-mark = pass mark
studio-piece-set = a setting
studio-piece-words = the words are no longer there; saving writes them again
studio-piece-file = the scenario is no longer there; saving writes it again
## The words in the studio

studio-part-words = Words
studio-part-words-open = Words { $count }
studio-words-state = Status
studio-words-head = Title and introduction
studio-words-facts = What facts are called
studio-words-goals = Goals
studio-words-topics = Topics
studio-words-endings = Endings
studio-words-anywhere = What can be done at any time
studio-no-such-words = There are no such texts.
studio-not-written = Not written yet
studio-short-zh-cn = Simp.
studio-short-zh-tw = Trad.
studio-short-en-us = Eng.
studio-state-missing = missing
studio-state-draft = draft
studio-state-stale = stale
studio-state-unread = unread
studio-state-read = read
studio-state-source = source
studio-filter = Which texts are shown
studio-filter-all = All
studio-filter-open = To do
studio-filter-missing = Missing
studio-filter-stale = Stale
studio-filter-drafted = Drafts
studio-filter-unread = Unread
studio-filter-faulty = Faulty
studio-row-line = Customer says
studio-row-line-when = Customer says, under a condition
studio-row-hint = What the customer fears
studio-row-answer = Answer { $number }
studio-row-answer-any = Answer
studio-row-note = Note on answer { $number }
studio-row-note-any = Note
studio-row-better = Better than answer { $number }
studio-row-better-any = Better words
studio-row-harm = What hurts in answer { $number }
studio-row-harm-any = What hurts
studio-row-person = Name
studio-row-fact = Fact
studio-row-fact-value = Value of a fact
studio-row-goal = Goal
studio-row-topic = Topic
studio-row-ending = Ending
studio-row-title = Title
studio-row-summary = Summary
studio-row-briefing = Briefing
studio-row-whole = The whole
studio-arg-surname = surname
studio-arg-tier = customer tier
studio-arg-amount = amount
studio-arg-clock = time now
studio-arg-temperament = temperament
studio-arg-other = filled in
studio-lacks = Leaves out what the source fills in: { $what }
studio-gone = In the source, not here:
studio-put-in = Add “{ $what }”
studio-undrawn = No font has these, so learners would see boxes: { $signs }
studio-foreign = Signs of another script: { $signs }
studio-too-long = { $count ->
    [one] Longer than { $count } character, more than can be read in time
   *[other] Longer than { $count } characters, more than can be read in time
}
studio-room = { $count ->
    [one] At most { $count } character
   *[other] At most { $count } characters
}
studio-note-stale = The source has changed since this was right
studio-note-draft = Converted by machine: somebody must read it before release
studio-note-unread = Nobody has read this yet
studio-still-right = Still right
studio-read = Read, and right
studio-read-all = { $count ->
    [one] Read, and right: { $count } text here
   *[other] Read, and right: { $count } texts here
}
studio-somebody = somebody
studio-last-drafted = Drafted by { $who }
studio-last-stood = { $who } changed the source
studio-last-written = Written by { $who }
studio-last-read = Read by { $who }
studio-draft-missing = Draft missing Traditional Chinese
studio-draft-explained = Converted from Simplified Chinese text by text; each is marked as a draft and blocks release until it is read
studio-drafting = Drafting…
studio-draft-meanwhile = The words changed while the draft was made, so it was not put in: draft once more.
studio-replace = Find and replace
studio-replace-seek = Find
studio-replace-with = Replace with
studio-replace-exact = Match case and whole words
studio-replace-where = In which language
studio-replace-everywhere = Every language
studio-replace-found = { $count ->
    [0] Nothing was found
    [one] Found in { $count } text
   *[other] Found in { $count } texts
}
studio-replace-all = { $count ->
    [one] Replace in { $count } text
   *[other] Replace in { $count } texts
}
studio-replace-leave = Leave as it is
studio-keys-edit = Write this text
studio-keys-next = Done, and on to the next
studio-keys-copy = Copy the source
studio-keys-right = Still right, or read

## Storyboards: a scenario as a workbook

storyboard-sheet-story = Story
storyboard-sheet-facts = Facts
storyboard-sheet-scoring = Scoring
storyboard-sheet-claims = Claims
storyboard-col-where = Where
storyboard-col-what = What
storyboard-col-zh-cn = Simplified Chinese
storyboard-col-zh-tw = Traditional Chinese
storyboard-col-en-us = English
storyboard-col-kind = Kind
storyboard-col-deeds = Deed
storyboard-col-anger = Anger
storyboard-col-anxiety = Anxiety
storyboard-col-trust = Trust
storyboard-col-minutes = Minutes
storyboard-col-patience = Patience (s)
storyboard-col-act = Manner
storyboard-col-when = Only if
storyboard-col-goto = Leads to
storyboard-col-value = Value
storyboard-col-weight = Weight
storyboard-col-competency = Competency
storyboard-col-claim = Claim
storyboard-part-head = about
storyboard-part-moment = moment
storyboard-part-line = customer
storyboard-part-hint = hint
storyboard-part-again = comes back
storyboard-part-silence = silence
storyboard-part-answer = answer
storyboard-part-step = step
storyboard-part-note = note
storyboard-part-better = better words
storyboard-part-harm = words that hurt
storyboard-part-standing = at any moment
storyboard-part-reaction = reaction
storyboard-part-interrupt = interrupt
storyboard-part-ending = ending
storyboard-part-topic = topic
storyboard-part-fact = fact
storyboard-part-choice = may be
storyboard-part-mood = mood at the start
storyboard-part-pass-mark = pass mark
storyboard-part-earned = earned
storyboard-part-goal = goal
storyboard-part-claim = claim
storyboard-part-other = other words
storyboard-claim-never-passes = never passes
storyboard-claim-never-fails = never fails
storyboard-claim-can-pass = can pass
storyboard-claim-never = never happens
storyboard-claim-can = can happen
storyboard-to-ending = End: { $words }
storyboard-pick-title = Pick from the list
storyboard-pick = Only what the list has can stand here.
storyboard-written = { $path }: the storyboard of { $id }. Sort, filter and edit it as you like, leave the hidden columns, and bring it back with `storyboard import`.
storyboard-ending = `{ $path }`: give the file the ending .xlsx for a workbook to be edited, or .docx for a document to be read
storyboard-broken = the scenario `{ $id }` is not readable to its end: mend what `check` reports first
storyboard-too-long = the text of `{ $row }` is longer than a cell of a spreadsheet takes (32,767 characters): shorten it first
storyboard-unreadable = the files of the scenario `{ $id }` cannot be read
storyboard-no-scenario = there is no scenario `{ $id }`; there are { $known }
storyboard-no-file = the storyboard { $path } cannot be read
storyboard-large = { $path } is larger than any storyboard (at most 32 MB are read)
storyboard-shipped = what the program carries cannot be changed: write it into a folder with `content export`, and name that with `--content DIR`
storyboard-problems = { $problems }
    { $count ->
        [one] One problem; nothing was taken over.
       *[other] { $count } problems; nothing was taken over.
    }
storyboard-at = { $at }: { $what }
storyboard-no-workbook = expected a workbook (.xlsx): save the sheet as “Excel workbook” and name that file
storyboard-foreign = expected a storyboard that `storyboard export` wrote, and this workbook has none of its hidden sheet (it has { $sheets }): copy your text into a fresh export, or bring a table of your own in with `storyboard bring`
storyboard-newer = this storyboard was written by another version of the program: export it afresh
storyboard-rows = the sheet { $sheet } has more than { $most } rows: delete what is no row of the storyboard
storyboard-empty = no row of the storyboard is left: export it afresh
storyboard-no-ids = the hidden column `_id` is gone, and without it no row is known: export afresh and copy your columns into that, or take back the deletion
storyboard-no-hashes = the hidden column `_was` is gone, and without it nobody knows what you changed: export afresh and copy your columns into that, or take back the deletion
storyboard-sheet-unread = The sheet { $sheet } is none of the storyboard’s and is not read.
storyboard-column-twice = a second column `{ $head }`: keep one of them
storyboard-column-renamed = no column is called `{ $head }`; missing is { $expected }: give it its name back
storyboard-column-unread = { $at }: the column `{ $head }` is your own and is not read.
storyboard-column-gone = { $sheet }: { $missing } is missing; what stood there stays as it is.
storyboard-deeds-gone = { $missing } is missing: the columns of deeds belong together; take back the deletion, or delete all of them to leave deeds as they are
storyboard-merged = merged cells: undo the merging, so that each row has its own
storyboard-new-row = a row without its hidden mark: new answers and moments are added in the studio or in the scenario’s file; rows of the sheet can only be changed
storyboard-row-twice = the same row stands at { $before } already: delete one of them
storyboard-hash = the hidden cell of this row was changed: copy it from a fresh export
storyboard-no-field = `{ $found }` is not expected here, where the row has no such thing: empty the grey cell
storyboard-formula = a formula: expected plain text; copy the cell and paste it as a value
storyboard-day = `{ $found }` became a date: format the cell as text and type it again
storyboard-error-cell = `{ $found }` is an error of the spreadsheet: type what was meant
storyboard-unknown = `{ $found }` is not in the list of this column; pick one, such as { $some }
storyboard-unknown-near = `{ $found }` is not in the list of this column; was “{ $near }” meant?
storyboard-no-number = `{ $found }` is no number: expected { $digits ->
        [0] a whole number, such as 2 or -1
       *[other] a number with at most { $digits } decimals
    }
storyboard-no-condition = `{ $found }` is no condition: expected one such as Done("apologise") or AtLeast(anger, 7)
storyboard-needed = this cannot be left empty
storyboard-story-broken = the scenario’s file is not readable to its end: mend what `check` reports first
storyboard-not-as-meant = this could not be written exactly as meant, so nothing was written: make this one change in the scenario’s file
storyboard-rows-absent = { $count ->
        [one] One row of the scenario is not in the workbook; it stays as it is.
       *[other] { $count } rows of the scenario are not in the workbook; they stay as they are.
    }
storyboard-row-gone = { $at }: the scenario no longer has this row; it is left out.
storyboard-row-gone-changed = { $at }: the scenario no longer has this row, so what you changed in it is left out.
storyboard-newer-kept = { $count ->
        [one] One cell has been changed in the files since; that is kept.
       *[other] { $count } cells have been changed in the files since; that is kept.
    }
storyboard-conflicts = { $count ->
        [one] One cell was changed both in the files and in the sheet:
       *[other] { $count } cells were changed both in the files and in the sheet:
    }
storyboard-conflict = { "  " }{ $at } · { $place } · { $part } · { $field }
    { "    " }files: { $before }
    { "    " }sheet: { $after }
storyboard-undecided = Nothing was written: say with `--prefer files` or `--prefer sheet` what counts, or make both alike.
storyboard-nothing = The workbook changes nothing.
storyboard-edits = { $count ->
        [one] One change:
       *[other] { $count } changes:
    }
storyboard-edit = { "  " }{ $at } · { $place } · { $part } · { $field }
    { "    " }- { $before }
    { "    " }+ { $after }
storyboard-quoted = “{ $text }”
storyboard-nothing-there = (nothing)
storyboard-whole = the whole
storyboard-dry-run = Nothing was written.
storyboard-confirm = { $count ->
        [one] Make this change? [y/N]
       *[other] Make these { $count } changes? [y/N]
    }
storyboard-declined = Nothing was written.
storyboard-needs-yes = nobody can be asked here: look with `--dry-run`, then say `--yes`
storyboard-imported = { $count ->
        [one] One change written,
       *[other] { $count } changes written,
    } { $files ->
        [one] in one file.
       *[other] in { $files } files.
    }
storyboard-draft = The scenario cannot be played yet, so no plays are compared.
storyboard-would-break = The scenario could not be played any more with these changes: nothing was written.
storyboard-words-alone = Words alone change: no play ends otherwise.
storyboard-plays-same = { $count ->
        [one] The one known play that was gone through ends as before.
       *[other] The { $count } known plays that were gone through end as before.
    }
storyboard-plays-unknown = Not every play could be looked at; those that were ({ $count }) end as before.
storyboard-play = { $play } ({ $facts })
    { "    " }before: { $before }
    { "    " }from now on: { $after }
storyboard-play-best = The best play
storyboard-play-barely = A play that passes only just
storyboard-end = { $outcome }, { $score }: { $ending }
storyboard-no-score = no score
storyboard-end-stops = stops at turn { $turn }: the answer `{ $answer }` is not on offer at “{ $moment }”
storyboard-end-no-silence = stops at turn { $turn }: at “{ $moment }” nobody can wait
storyboard-end-over = is over after turn { $turn }: { $ending }
storyboard-end-open = goes on at “{ $moment }”
storyboard-end-not-drawn = is not drawn any more

## What is brought: a story in Twee, a table

bring-map-form = `{ $found }` is not understood: write `moment=HEAD,line=HEAD,answer=HEAD,goto=HEAD` with the heads of your own columns
bring-table-empty = the table has no row with a moment
bring-table-rows = the table has more than { $most } rows
bring-table-foreign = expected a table as CSV or as an Excel workbook: this is { $what }; { $mend }
bring-table-broken = the CSV cannot be read to its end: save the table as “CSV UTF-8” or as an Excel workbook
bring-table-columns = no column is known for { $missing }; the heads are { $heads }: say which is which, as in `--map moment=HEAD,line=HEAD,answer=HEAD,goto=HEAD`
bring-left-macro = macro
bring-left-variable = value in the text
bring-left-markup = markup
bring-left-remark = remark
bring-left-passage = no moment
bring-left-tags = tags
bring-left-nowhere = leads nowhere
bring-left-namesake = second moment of this name
bring-left-before = before the first moment
bring-left-cell = column of your own
bring-left = line { $line }, { $what }: { $text }
bring-counted = { $passages } passages with { $answers } answers: { $moments } moments, { $endings } endings, { $arrows } arrows; { $left ->
        [0] nothing was left out.
        [one] one thing has no counterpart and is listed above.
       *[other] { $left } things have no counterpart and are listed above.
    }
bring-mapped = The heads were taken for { $map }.
bring-dry-run = Nothing was written.
bring-next = { $id } is a draft: say what each answer performs, write its notes, and look at it with `composure check`.
bring-twee-foreign = { $path }: expected a story in Twee: this is { $what }; { $mend }
bring-twee-empty = { $path }: expected a story in Twee, and no line begins with `::`: export the story from Twine as Twee
bring-no-file = { $path } cannot be read
bring-large = { $path } is larger than is read (at most { $most } kB)
bring-map-unwritten = the mapping could not be written to { $path }
bring-bad-id = `{ $id }` cannot be an id: expected lower case letters, digits and hyphens
bring-taken = { $path } is there already: choose another id
bring-book = say with `--policies` which book it is judged by; there are { $known }
bring-language = there is no language `{ $tag }` here: expected one of { $known }

## The script as a document

script-briefing = Briefing
script-customer = Customer
script-speaker = { $name }:{ " " }
script-answer = { $letter }. ({ $kind }){ " " }
script-silence = Nobody answers in time
script-note = Note: { $text }
script-better = Better: { $text }
script-step = Step: { $text }
script-deeds = What it does: { $text }
script-clauses = Clauses touched: { $text }
script-clause-and = ;{ " " }
script-leads = Leads to: { $text }
script-only-if = Only if { $condition }
script-cited = { $name } ({ $article })
script-source = Source: { $document } { $article }
script-standing = At any moment
script-interrupts = Interrupts
script-endings = Endings
script-appendix = Clauses
script-and = { " " }and{ " " }
script-or = { " " }or{ " " }
script-not = not ({ $what })
script-of = of { $who }: { $what }
script-done = { $deed } done
script-visited = after “{ $moment }”
script-written = { $path }: the script of { $id } as a document.
studio-bad-id = “{ $id }” is no id for a scenario: it takes lower case letters, digits and hyphens, begins with a letter, and has at most 64 signs
studio-taken = there is a “{ $id }” already ({ $path }): choose another id, or rename or remove that one first
studio-inside = this content is inside the program and cannot be changed: write it out with `composure content export DIR`, then add `--content DIR`
studio-no-book = there is no book `{ $book }`; there are { $known }
studio-which-book = there is more than one book ({ $known }): name one with --policies
studio-no-clause = the book has no clause `{ $clause }`; { $help }
studio-look-up = `composure policy list` lists them all
studio-other-role = the clause “{ $clause }” does not bind the { $role }: who plays that role cannot train it
studio-unearnable = the clause “{ $clause }” is out of a learner’s hands: nothing he does or leaves undone decides about it
studio-no-scenario = there is no scenario `{ $id }`; { $help }
studio-unsound = what the program wrote is not sound, so nothing was written: { $detail }
studio-begun = The scenario “{ $id }” is there, with { $moments } moments. It is a draft, and its words are examples: rewrite them one by one.
studio-begun-earned = Earned by doing: { $earned }
studio-begun-kept = Lost only by breaking: { $kept }
studio-begun-next = Play it: composure play { $id } --mode rehearsal    Prove it: composure check { $id } --prove
studio-copied = “{ $from }” has been copied as “{ $id }”, with its words in every language; its title says that it is a copy: give it one of its own.
studio-renamed = “{ $id }” is called “{ $new }” now. Its proof file is gone: prove it again. Earlier records keep the content and the id of their day.
studio-would-remove = These are all files of “{ $id }”; nothing has been removed. Add --yes to remove them. Earlier records hold the content of their day and stay as they are.
studio-removed = “{ $id }” has been removed.
studio-filled = { $count ->
    [0] Nothing is missing, and nothing has been changed.
    [one] What was missing has been put into one file, with nothing behind the equals signs yet: write each.
   *[other] What was missing has been put into { $count } files, with nothing behind the equals signs yet: write each.
}

## Scenarios on their way to people

release-draft = with its author
release-in-review = in review
release-pilot = being tried out
release-approved = approved
release-retired = retired
release-changed = changed since it was approved
release-by-makers = approved by its makers
release-state-changed = { $state }: { $parts }
release-part-stakes = what scores follow from
release-part-direction = how it goes on and is played
release-part-words = the words in { $language }
release-author = you wrote at this scenario, read its words, or sent it for review: somebody else approves it
release-stands = not from here: the scenario is { $state }. It is sent for review first, then tried out or approved
release-open-notes = { $count ->
    [one] a note is still open: `composure release show` lists it; settle it first
   *[other] { $count } notes are still open: `composure release show` lists them; settle them first
}
release-no-note = no open note has the number { $number }: `composure release show` lists them
release-note-empty = the note says nothing: write what is to be seen to
release-note-long = the note, or what it is about, is too long: { $found } characters, at most { $most }
release-no-pilots = name at least one employee who tries it out
release-not-pilot = you were not asked to try this scenario out, or its trial is over
release-errors = scenario `{ $id }` has { $count ->
    [one] an error
   *[other] { $count } errors
}: `composure check` tells what they are; mend them first
release-is-draft = it says that it is a draft: delete `draft: true` from its file once it is whole
release-not-proved = `{ $id }` does not hold as it is, so it is not approved: { $why }; `composure check { $id } --prove` shows what is wrong
release-unprovable = the scenario cannot be proved, so it is not approved: { $why }
release-stopped = stopped before it was proved: nothing was approved
release-other-content = the scenario was changed while it was being approved: look at it again, then approve it
release-no-language = there is no language `{ $tag }` here: expected zh-CN, zh-TW or en-US
release-words = the words are not ready for release: { $languages }
release-language = { $language }: { $missing } missing, { $drafted } drafted and unread, { $stale } stale, { $unread } that nobody has found right
release-need-whole = it says that it is a draft
release-need-notes = { $count ->
    [one] a note is open
   *[other] { $count } notes are open
}
release-ready = { $language }: ready
release-no-pin = nothing here is called `{ $on }`: expected a message or a clause; { $help }
release-unsealed = what the scenario is cannot be put down as a hash: please report this
release-sent = `{ $id }` is in review
release-returned = `{ $id }` is back with its author
release-piloted = `{ $id }` is being tried out by { $people }: they play it with `composure play { $id } --mode pilot`
release-was-approved = `{ $id }` is approved in { $languages }: people may be assessed by it
release-left-out = Not released: { $why }
release-was-retired = `{ $id }` is retired: nobody is assessed by it any more
release-was-noted = Noted on `{ $id }`
release-note-number = The note has the number { $number }
release-settled = The note on `{ $id }` is settled
release-head-id = SCENARIO
release-head-title = TITLE
release-head-state = STATE
release-head-languages = LANGUAGES
release-head-notes = OPEN NOTES
release-not-here = (not in the content at hand)
release-offered = People are assessed by it in this language
release-not-offered = Nobody is assessed by it in this language
release-note-line = Note { $number }{ $pinned ->
    [yes] {" "}on { $on }
   *[no] {""}
}, { $who }{ $open ->
    [yes] {""}
   *[no] , settled
}: { $text }
release-pilot-line = Tried out by { $who }: { $came }
release-not-played = not yet
release-play-open = begun
release-event-sent = { $at }  { $who }: sent for review
release-event-returned = { $at }  { $who }: returned to its author
release-event-piloted = { $at }  { $who }: to be tried out by { $more }
release-event-played = { $at }  { $who }: tried it out
release-event-approved = { $at }  { $who }: approved in { $more }
release-event-taken = { $at }  { $who }: took another branch’s approval, in { $more }
release-event-installed = { $at }  { $who }: installed from a pack
release-event-retired = { $at }  { $who }: retired
release-event-noted = { $at }  { $who }: note { $more }
release-event-settled = { $at }  { $who }: note { $more } settled
store-retired = the bank does not assess people by `{ $id }` any more: it was retired
term-pilot = You are trying out “{ $title }”: this is practice, never an assessment. Those who review it see that you played, and how it ended.
term-unapproved = “{ $title }” is not approved as it is here, so it assesses nobody. Practise it with --mode practice, have HR approve it with `composure release approve`, or, while the station is open, let it offer everything with `composure station set offer-all 1`.
may-see-releases = see where scenarios stand on their way to people
may-review = note what is to be seen to in a scenario

## Packs of scenarios

pack-not-one = this is no pack: expected a file that `composure pack` wrote
pack-newer = the pack is from a newer version of composure (form { $found }): update this program
pack-too-large = the pack is too large: a pack has { $most } MiB at most, and each file in it a sixteenth of that
pack-cut-short = the pack ends before its end: carry it here again, whole
pack-form = the pack is not what composure writes: { $detail }
pack-signature = the pack was altered after it was signed: carry it here again from the station that made it
pack-other-hash = `{ $path }` in the pack is not what was packed: make the pack again
pack-stray = `{ $path }` in the pack is no file of its scenarios: make the pack again
pack-twice = `{ $what }` stands in the pack twice: make the pack again
pack-no-story = the pack lacks the file of `{ $id }` itself: make the pack again
pack-empty = the pack holds no scenario
pack-other-semantics = the pack was made for semantics { $found }, and this program has { $known }: use the same version on both sides
pack-unknown = nobody here believes the station that made the pack yet. Ask there for its key on another way; if it is { $key }, install with `--trust { $key }`
pack-other-key = the pack is signed by another key than `{ $key }`: { $found }
pack-edited = these were written or edited here and would be lost: { $paths }. Keep a copy under another id with `composure new --from`, or install with `--over`
pack-unsound = `{ $id }` from the pack has { $count ->
    [one] an error
   *[other] { $count } errors
} with the content here: { $first }
pack-no-output = name the file to write with `--output FILE`
pack-unapproved = `{ $id }` goes without an approval: it is not approved as it is
pack-made = `{ $path }` holds { $count ->
    [one] a scenario
   *[other] { $count } scenarios
}, signed with this station’s key { $key }
pack-from = Packed { $at } at the station { $station }
pack-would = Nothing has been changed: `--yes` installs it
pack-installed = Installed
pack-file-new = new: { $path }
pack-file-same = as it is: { $path }
pack-file-newer = newer: { $path }
pack-file-added = lines added: { $path }
pack-file-over = over what was edited here: { $path }
pack-approval-none = without an approval
pack-approval-open = its approval does not count here: at an open station nobody decides
pack-approval-otherwise = its approval does not count here: with the book at hand it is not what was approved
pack-approval-in = approved in { $languages }
