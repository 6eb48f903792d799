# Problems of content: a message for each code, with its page (what, why, fails, mend) and the sentences that tell it.
# What stands in backticks is written so in the files, and is not translated.

page =
    .why = Why it matters
    .fails = Fails
    .mend = Mend

level =
    .error = error
    .warning = warning
    .help = help
    .note = note

help =
    .did-you-mean = did you mean `{ $near }`?
    .at-most = { $most } at most
    .between = { $least } to { $most } is possible

gathered =
    .alike = { $count ->
        [one] one more is wrong alike in this file: { $places }
       *[other] { $count } more are wrong alike in this file: { $places }
    }
    .follow = { $count ->
        [one] one other problem
       *[other] { $count } other problems
    } in { $files ->
        [one] one file
       *[other] { $files } files
    } may only follow from what is told above: mend that first, then each is told that is still there

join =
    .and = { $before } and { $last }
    .or = { $before } or { $last }
    .comma = { $before }, { $last }

piece =
    .nothing = nothing
    .silence = silence
    .waiting = waiting
    .choice = { $choice } at `{ $node }` ({ $points })
    .lost = `{ $criterion }`{ $place ->
        [none] {""}
       *[other] {" "}({ $place })
    }

reason =
    .not-found = there is no such file or folder
    .denied = permission is lacking
    .is-folder = it is a folder
    .system = the system says: { $error }
    .too-large = it is larger than { $most } MiB
    .json = it is not the JSON that is expected: { $error }
    .format = its format is { $found }, which this version does not know
    .class = a draw belongs to class { $found }, and there is none such

fluent =
    .expected = `{ $sign }` is expected here
    .one-of = one of { $sign } is expected here
    .no-text = `{ $id }` has no text
    .no-value = nothing stands here
    .no-default = no case is the one for all else: `*[…]`
    .defaults = more than one case is the one for all else: `*[…]`
    .no-callee = nothing can be called like that here
    .as-selector = no message, term or attribute of a message can decide between cases
    .in-selector = only an argument, a number, a text in quotes, a function or a term’s attribute can decide between cases
    .term-attribute = a term’s attribute cannot be shown
    .open-quote = a quote is not closed
    .positional = arguments without a name stand before those with one
    .argument-twice = the argument `{ $name }` is written twice
    .escape = nothing is written `{ $found }`
    .closes-nothing = a brace closes nothing
    .no-expression = an argument, a text in quotes or a number is expected here
    .no-literal = a text in quotes or a number is expected here
    .too-deep = brackets are nested too deeply ({ $most } levels at most)
    .unknown-message = there is no message `{ $id }`
    .unknown-term = there is no term `-{ $id }`
    .unknown-function = there is no function `{ $id }`
    .without-value = `{ $id }` has no text of its own
    .round = it refers to itself
    .too-many = it is put together from too many pieces

C001 = a file or folder that cannot be read
    .what =
        A file or folder is missing, may not be read, is larger than 4 MiB, or is not UTF-8; or a pipe, a device or a socket stands where a
        file should. Every scenario and every book has a file of words in each language. Or it is a document of an office program, or was
        cut short while it was copied. Or two versions of it were merged, and nobody decided between them.
    .why =
        Nothing of the file is known, so whatever is made from it is not there: a learner does not see the scenario in the list.
    .fails =
        A Chinese text saved by an old editor as GBK, or `locales/en-US/scenarios/small.ftl` forgotten.
    .mend =
        Save the file as UTF-8; write the missing one; where the folder is another, name it with `--content DIR`.
    .no-content = this folder holds no content: neither `scenarios` nor `assets/policies`
    .folder = the folder cannot be read: { $error }
    .file = the file cannot be read: { $error }
    .missing-folder = this folder is missing
    .missing-file = this file is missing
    .nothing-read = nothing is read from this folder: none of { $files } ends in `{ $ending }`
    .nothing-here = nothing stands in this folder, though there are words of { $words }
    .no-words = no language has words for this file
    .no-file = this is a pipe, a device or the like, and no file; it is not read
    .too-large = the file is larger than 4 MiB
    .not-utf8 = the file is not UTF-8 here
    .cut = the file ends in the middle of a character: it was cut short
    .merged = two versions of this file were merged, and from here on stand one above the other
    .document = this is { $kind ->
        [workbook] a workbook of a spreadsheet
        [document] a document of a word processor
        [pdf] a PDF
        [page] a web page
        [picture] a picture
        [database] a database
       *[archive] a packed file
    }, and no plain text
    .name-the-folder = name the folder that holds `scenarios`, `locales` and `assets` with `--content DIR` or COMPOSURE_CONTENT
    .name-that = `{ $folder }` in it does: name that with `--content`, or move all it holds one folder up
    .name-it = `{ $found }` stands in its place: name that `{ $name }`
    .move-it-here = `{ $found }` is called so: move it here
    .put-the-folder-back = take it from a copy, or write it out anew with `composure content export`
    .name-them = what is content is called like its id, with `{ $ending }` behind it
    .put-them-here = put the files here that the words belong to, or delete the words
    .name-alike = nothing uses the words `{ $found }`: if they are its own, name this file `{ $name }`, or the words like this file
    .may-it-be-read = see whether it is still there, is a file, and may be read by you
    .put-a-file = put a file in its place, or a link to one
    .every-language = every language needs its file of words
    .split-it = content is text written by people; split it
    .save-as-utf8 = save the file as UTF-8
    .take-a-copy = take the file from a copy, or write what is lost
    .copy-its-text = open it where it was written, copy its text into a plain text editor, and save that as UTF-8
    .decide = keep one of the two, and delete the other with the lines `<<<<<<<`, `=======` and `>>>>>>>`

C002 = a file that is not the RON that is expected
    .what =
        A sign stands in the wrong place, a bracket is not closed, a field is unknown, missing or written twice, or a value is of the
        wrong kind: words for a number, half a minute where minutes are whole.
    .why =
        What cannot be read is not there: the scenario or the book is not used. All around it is read, so that everything that is
        wrong is told at once.
    .fails =
        ```ron
        passmark: 7000, takes: 2.5
        ```
    .mend =
        Mend the first place first: of what is not RON one place of a line is told, and a bracket that is not closed is found by how
        the lines are indented. The fields are in `scenarios/README.md`.
    .open-text = `{ $found }` is not closed: a quote is missing
    .unopened-text = `{ $found }` is not opened: a quote is missing
    .open-comment = this comment is not closed
    .unclosed = this `{ $bracket }` is not closed
    .unopened = a `{ $bracket }` is missing here
    .closes-nothing = this `{ $bracket }` closes nothing
    .wrong-close = `{ $found }` stands where `{ $meant }` should
    .nested-too-deeply = brackets are nested too deeply ({ $most } levels at most)
    .no-comma = a comma is missing here
    .stray-comma = a comma too many
    .no-colon = a key without its value: a `:` is missing here
    .not-a-colour = `{ $found }` is not a colour
    .another-value = `{ $found }` is another kind of value than stands here
    .words-here = these are words, as they stand in an `.ftl` file, and no scenario or book
    .no-value = a value is missing here
    .stray = `{ $found }` means nothing here
    .empty = nothing stands in the file
    .trailing = the file goes on behind its end
    .another-kind = this file is a `{ $found }`, not a `{ $meant }`
    .unknown-field = unknown field `{ $found }`
    .unknown-word = unknown word `{ $found }`
    .missing-field = the field `{ $field }` is missing
    .field-twice = the field `{ $field }` is written twice
    .without-name = `{ $found }` stands here without the name of a field
    .no-name-here = no name stands before this bracket, but `{ $found }` does
    .no-field-here = values stand here without names, but `{ $found }` has one
    .wrong-count = `{ $found }` has { $count ->
        [one] one value
       *[other] { $count } values
    } in its brackets
    .not-a-number = expected a whole number, found `{ $found }`
    .not-whole = the number `{ $found }` is not whole
    .too-large = the number `{ $found }` cannot stand here
    .not-a-name = expected a text in quotes, found `{ $found }`
    .escaped = `{ $found }` has a backslash
    .not-names = expected a name in quotes or a list of them, found `{ $found }`
    .not-a-flag = expected `true` or `false`, found `{ $found }`
    .not-a-value = `{ $found }` holds no value
    .not-a-scalar = expected a whole number, a text in quotes, `true` or `false`, found `{ $found }`
    .not-a-word = expected a word without quotes, found `{ $found }`
    .step-at-a-node = no node is declared a step
    .steps-stand-under-picks = the steps of a compound response stand under `picks` of the response
    .write-picks = write what can be picked, or make it a response without `picks`
    .not-earned = expected a clause's id in quotes, or `(clause: "…", applies: …)`, found `{ $found }`
    .not-a-list = expected a list `[…]`, found `{ $found }`
    .not-a-map = expected a map `{"{"}"id": …{"}"}`, found `{ $found }`
    .nothing-to-pick = nothing can be picked here: these brackets are empty
    .not-a-record = expected fields in brackets `(…)`, found `{ $found }`
    .delete-it = delete it
    .close-on-its-line = close it on its line
    .colours = a colour is written `"#rrggbb"`, each digit 0 to 9 or a to f
    .sizes = sizes are above 0
    .as-ships = as in `{ $like }`
    .comments = a comment begins with `//`
    .open-it = put a quote before it
    .close-comment = end it with `*/`
    .by-indentation = close it before the next line that is indented no deeper
    .by-closing = what closes it stands below, at the beginning of a line indented as far
    .where-files-stand = scenarios stand in scenarios, books in assets/policies
    .where-words-stand = words stand in locales; take the file that stood here from a copy
    .one-of = expected one of { $names }
    .nothing = nothing can stand here
    .add-field = add `{ $field }: …` inside these brackets
    .no-escapes = names are written without escapes such as `\n` or `\u`
    .whole-numbers = minutes, steps, weights and scores are whole numbers
    .digits = numbers of { $most } digits at most are possible
    .in-quotes = write `"{ $name }"`
    .without-quotes = write `{ $name }` without quotes
    .may-follow = { $count ->
        [one] something else is wrong here, perhaps only because of what is told above
       *[other] { $count } other things are wrong from here on, perhaps only because of what is told above
    }
    .mend-first = mend that first; then each is told that is still there

C003 = words that are not Fluent
    .what =
        A piece of a file of words is neither a message, nor one of its attributes, nor a comment; or a message or an attribute lost its
        dot, or stands behind spaces, so that it goes on with the text before it.
    .why =
        The piece is passed over, so the learner may read a sentence cut short, or none.
    .fails =
        ```ftl
        opening = He puts down the passbook.
        "Forty minutes!"
        ```
    .mend =
        Indent the lines that go on. They do not begin with `[`, `*`, `.` or `{"}"}`; write `{"{"} "[" {"}"}` where a text begins with such a sign.
    .not-fluent = this is not Fluent: { $error }
    .not-closed = this `{ $sign }` is not closed
    .not-opened = this `{ $sign }` closes nothing: `{"{"}` is missing before it
    .swallowed = `{ $message }` is read as part of the text before it
    .no-equals = a `=` is missing behind `{ $id }`
    .no-id = no message can be called `{ $found }`
    .no-name-of-a-case = no case can be called `[{ $found }]`
    .latin-letters = names are one word, of Latin letters, digits and `-`; what people read stands behind them
    .comments = a comment begins with `#`, at the beginning of its line
    .write-equals = write `{ $id } = …`
    .ron-here = this is a scenario or a book, and no words
    .close-brace = write `{"}"}` behind the argument that it puts in
    .close-quote = close it before the `{"}"}`
    .open-brace = write `{"{"}` before the argument that it puts in; a brace that is to be shown is written `{"{"} "{"}"}" {"}"}`
    .begin-with-dot = begin its line with `.{ $attribute }`
    .begin-the-line = begin a line with `{ $id }`, without spaces before it
    .take-a-copy = take the words that stood here from a copy
    .indent = continuation lines are indented and must not begin with `[`, `*`, `.` or `{"}"}`

C004 = an id that is not one
    .what =
        An id is not `[a-z][a-z0-9-]*` (activities and fields of the book: `[a-z][a-z0-9_]*`), or longer than 64 signs.
    .why =
        Ids stand in records, transcripts, exports and file names for years, and on every system.
    .fails =
        ```ron
        goals: [(id: "Calm at close", …)]
        ```
    .mend =
        Small letters, digits and dashes: `calm-at-close`. What people read stands in the words, not in the id.
    .not-an-id = `{ $found }` is not an id
    .document = `{ $found }` is not a document's name
    .form = an id begins with a small letter and goes on with small letters, digits and `{ $joiner }`, 64 at most
    .of-a-file = a scenario's file is named like an id: small letters, digits and `-`
    .of-a-document = letters, digits, `-` and `_`; its title stands in the words as `document-…`

C005 = an id that is used twice
    .what =
        Two nodes, responses of a node, goals, claims, topics, clauses, parameters, messages, … have the same id, a list names the same
        twice, or texts know two things by the same name.
    .why =
        An arrow, a record or a text can mean only one of them, and the author meant both.
    .fails =
        ```ron
        "opening": (…), "opening": (…)
        ```
    .mend =
        Rename one of them, with its words, or remove it.
    .fact = the fact `{ $id }` is defined twice
    .node-or-ending = the node or ending `{ $id }` is defined twice
    .goal = the goal `{ $id }` is defined twice
    .claim = the claim `{ $id }` is defined twice
    .interrupt = the interrupt `{ $id }` is defined twice
    .response = the response `{ $id }` is defined twice
    .word = the word `{ $id }` is defined twice
    .activity = the activity `{ $id }` is defined twice
    .parameter = the parameter `{ $id }` is defined twice
    .competency = the competency `{ $id }` is defined twice
    .clause = the clause `{ $id }` is defined twice
    .field = the field `{ $id }` is defined twice
    .value = the value `{ $id }` is defined twice
    .message = `{ $id }` is defined twice
    .earned = `{ $clause }` is earned twice
    .named = `{ $activity }` is named twice
    .topic = the topic `{ $id }` is defined twice
    .standing-act = the standing act `{ $id }` is named twice
    .of-ending = `{ $id }` names two things of one ending: each field, and each thing that one says, has an id of its own
    .own-standing-act = `{ $id }` is a standing act; what a node has in its place stands under its `standing`
    .clock-time = the time `{ $id }` is defined twice
    .argument = `{ $id }` is the name of a time, and of a fact or a parameter of the book
    .person = the person `{ $id }` is named twice
    .first-is-shown = the first one is shown; remove one of them

C006 = an id that means something else in the words
    .what =
        A line or a response is called `title`, `summary`, `briefing` or `customer`, begins with `goal-`, `fact-`, `ending-` or `topic-`,
        or ends in `-note` or `-better`; or a line is called as another with `-hint` behind it, a response as another with `-harm`; or a
        fact or a time is called `clock`.
    .why =
        The message of that name has another meaning: the learner would read a debrief's note on the screen, or a line as the title.
    .fails =
        ```ron
        lines: [(say: "title")]
        ```
    .mend =
        Choose another name, in the scenario and in the words of every language.
    .done = `{ $id }` leaves a step at which several are picked, and no pick is called so
    .reserved = `{ $id }` means something else in the words
    .choose-another = choose another; `--explain C006` lists what is reserved

C007 = a name that stands for nothing
    .what =
        A node, ending, topic, person, activity, clause, fact, field, competency, parameter or book is named and nothing defines it, or
        the book has errors of its own.
    .why =
        The arrow leads nowhere, the condition asks about nothing: the scenario cannot be played.
    .fails =
        ```ron
        goto: "clsing"
        ```
    .mend =
        Usually a slip; the likeliest name is shown. Nodes and endings are defined in the scenario, the vocabulary in its book.
    .book = unknown book `{ $found }`
    .node = unknown node `{ $found }`
    .node-or-ending = unknown node or ending `{ $found }`
    .activity = unknown activity `{ $found }`
    .clause = unknown clause `{ $found }`
    .fact = unknown fact `{ $found }`
    .field = unknown field `{ $found }`
    .competency = unknown competency `{ $found }`
    .parameter = unknown parameter `{ $found }`
    .leads-into-a-step = `{ $found }` is a step of a compound response, and nothing but that response leads there
    .starts-at-a-step = `{ $found }` is a step of a compound response, and no conversation starts there
    .step = no compound response has the step `{ $found }`
    .pick = the step has no pick `{ $found }`
    .topic = unknown topic `{ $found }`
    .person = unknown person `{ $found }`
    .book-has-errors = the book `{ $book }` has errors, so this scenario cannot be checked
    .book-has-errors-for = the book `{ $book }` has errors, so none of its scenarios can be checked: { $scenarios }
    .no-silence = the vocabulary lacks `{ $activity }`
    .no-activity = `{ $clause }` names no activity
    .lead-to-its-response = lead to a node or an ending: a step is come to by its own response
    .books = books stand in assets/policies
    .start = `start` names a node
    .activities-of = the vocabulary stands in the book `{ $book }`
    .no-field-here = none of the response's activities carries it
    .nodes-or-endings = define it under `nodes` or `endings`
    .facts = define it under `facts`
    .nodes = define it under `nodes`
    .clauses-of = the clauses stand in the book `{ $book }`
    .parameters-of = the parameters stand in the book `{ $book }`
    .competencies-of-book = the book lists them
    .competencies = list it under `competencies`
    .activities = add it to `activities`
    .parameters = add it to `parameters`
    .fields = give an activity that field
    .mend-the-book = mend the book first
    .add-silence = add `"{ $activity }": (actor: Staff)`
    .name-an-activity = name at least one activity
    .steps = the steps of compound responses: their keys under `picks`
    .picks-of = what stands under `of` in `{ $step }`
    .topics = list it under `topics`
    .people = define it under `people`; the customer stands nowhere by name
    .language = there is no language `{ $found }`
    .languages = a scenario is written in { $names } first

C008 = a clause that cannot be earned
    .what =
        `earns` names a clause that is kept, not earned, or one that does not bind the learner's role. Earned are the templates
        Existence, Exactly, Init, End, Choice and ExclusiveChoice; every other is kept, and counts by itself when it is broken.
    .why =
        A point for not breaking a rule would be paid for doing nothing, and the learner's score would hide what he did.
    .fails =
        ```ron
        earns: ["no-rude-words"]        // an Absence: kept
        ```
    .mend =
        Remove it from `earns`. It is watched in every encounter anyway.
    .kept = `{ $clause }` is kept, not earned: its template is { $template }
    .other-role = `{ $clause }` does not bind the learner's role
    .counts-by-itself = remove it from `earns`; it counts by itself when it is broken
    .remove = remove it from `earns`

C009 = somebody performs what only the other side can
    .what =
        A node has the customer perform an activity of the staff, or a response has the learner perform one of the customer.
    .why =
        The clauses about that activity would judge the wrong person.
    .fails =
        ```ron
        performs: ["soothe"]            // on a node: the customer soothes
        ```
    .mend =
        Move it to the response that does it, or name the customer's own activity. The book says whose each activity is.
    .of-staff = `{ $activity }` is something staff does, not a customer
    .of-customers = `{ $activity }` is something a customer does, not staff

C010 = a figure or a piece outside its range
    .what =
        Mood is 0 to 10 and moves in steps of at most 3, a pass mark is 1 to 10,000, a patience is 1,000 to 600,000 milliseconds, a
        weight is 1 to 100; `applies` asks about facts only; a window's bounds have one unit and an order.
    .why =
        The engine would have to guess, and the proof would be about another scenario than the one written.
    .fails =
        ```ron
        mood: (anger: 5)                // as a response's step
        ```
    .mend =
        The range is shown. Two steps of mood are two moments: make them two nodes.
    .mood-at-start = { $axis ->
        [anger] anger
        [anxiety] anxiety
       *[trust] trust
    } at the start is { $figure }
    .step = the step of { $axis ->
        [anger] anger
        [anxiety] anxiety
       *[trust] trust
    } at `{ $place }` is { $figure }
    .mood = the mood is { $figure }
    .pass-mark = `pass_mark` is { $figure }
    .patience = patience (in milliseconds) is { $figure }
    .takes = `takes` (in minutes) is { $figure }
    .goal-weight = the weight is { $figure }
    .times = `times` is { $figure }
    .weight = the weight `{ $severity }` is { $figure }
    .weights = the weights are not in order
    .nodes = { $count } nodes
    .interrupts = { $count } interrupts
    .endings = { $count } endings
    .facts = { $count } facts
    .goals = { $count } goals
    .claims = { $count } claims
    .claims-and-says = { $count } claims and things that fields of endings say
    .topics = { $count } topics
    .people = { $count } people beside the customer
    .clock-times = { $count } times
    .activities = { $count } activities
    .parameters = { $count } parameters
    .competencies = { $count } competencies
    .clauses = { $count } clauses
    .fields = { $count } fields
    .ending-fields = the ending `{ $ending }` has { $count } fields
    .ways = there are too many ways to make the compound response `{ $response }`
    .picks = { $figure } picks at the step `{ $step }`
    .responses = `{ $node }` has { $count } responses
    .picks-of-step = the step `{ $step }` has { $count } picks
    .choices = the fact `{ $fact }` has { $count } values to draw from
    .asked = conditions ask about more than { $most } activities
    .window-of-hall = the hall has no window { $figure }
    .crowd = a crowd of { $figure } is outside its range
    .depends-on-path = `applies` of `{ $criterion }` depends on the path
    .other-kind = the figure for `{ $value }` is of another kind than `otherwise`
    .units = `{ $clause }` measures `not_before` and `within` in different units
    .window = the window of `{ $clause }` ends before it begins
    .compared-with-itself = the activation of `{ $clause }` is compared with itself
    .sum-and-activation = the target of `{ $clause }` reads a sum and the activation at once
    .weights-in-order = critical ≥ major ≥ minor ≥ 1
    .fewer-ways = { $most } at most over all compound responses, whatever order is picked in: offer fewer picks that perform something, or ask about fewer
    .least-then-most = `least` and `most` are at most as many as there are picks, and `least` is not above `most`
    .a-key-each = 9 at most: one for each key
    .a-key-each-pick = { $most } at most: one for each key, `done` included where several are picked
    .choices-possible = 1 to 100 are possible
    .facts-only = use `Is`, `MoreThan` and `LessThan` of facts only
    .one-unit = measure both in the same unit
    .within-is-later = `within` is the later bound
    .into-the-target = `Activation` belongs into the condition of the target
    .compare-the-sum = compare the sum with a parameter, or the two deeds with each other

C011 = patience without its silence, or the reverse
    .what =
        `patience` says how long the customer waits once all can have been read, `on_silence` what happens when the wait is over; one
        without the other says half.
        In an aftermath nobody waits. Where waiting is right, `silence: Fits` says so, and `on_silence` what it then performs.
    .why =
        A countdown that leads nowhere would leave the learner before a frozen screen.
    .fails =
        ```ron
        patience: 20000, responses: {"{"}…{"}"}
        ```
    .mend =
        Write both, `patience: 20000, on_silence: (goto: "…")`, or neither.
    .in-step = patience at the step `{ $node }` of a compound response
    .in-aftermath = patience in the aftermath `{ $node }`
    .no-silence = `{ $node }` has `patience` but no `on_silence`
    .no-patience = `{ $node }` has `on_silence` but no `patience`
    .remove-both = remove `patience` and `on_silence`: nobody is waiting
    .add-silence = say what silence leads to: `on_silence: (goto: …)`
    .add-patience = say how long the customer waits: `patience: 20000`
    .nothing-fits = `{ $node }` says that silence fits, but nobody waits for anything
    .performs = the silence at `{ $node }` performs something, but does not fit there
    .say-that-it-fits = where waiting is right, add `silence: Fits`; elsewhere silence performs `stay_silent` and nothing else

C012 = nothing leads here
    .what =
        No arrow, silence or interrupt leads to this node or ending, from the start on.
    .why =
        No learner will ever see it, nor the responses in it. Often an arrow to it was forgotten, and another one leads astray.
    .fails =
        ```ron
        endings: {"{"}"done": Resolved, "never": Unresolved{"}"}      // no `goto: "never"`
        ```
    .mend =
        Lead there by a `goto`, or remove it with its words.
    .node = nothing leads to the node `{ $node }`
    .ending = nothing leads to the ending `{ $ending }`
    .lead-there = lead there by a `goto`, or remove it

C013 = a moment at which nothing might be possible
    .what =
        A node, or a step of a compound response, has no response at all, or none whose condition can hold (an error); or every response
        has a condition and in some case none holds (a warning).
    .why =
        A conversation ends at an ending only. The learner would stand before an empty list and could not go on.
    .fails =
        ```ron
        responses: {"{"}"pay": (when: Done("verify_identity"), …){"}"}
        ```
    .mend =
        Give the node one response without `when`, or let the conditions cover every case: one with `Done(x)`, one with `Not(Done(x))`. At a
        step of a compound response let as much as `least` asks for do without `when`.
    .no-response = `{ $node }` has no response
    .never-any = `{ $node }` never offers any response: their conditions cannot hold
    .maybe-none = `{ $node }` may leave the learner without any response
    .give-one = a conversation ends at an ending only; give the node a response
    .cover-every-case = give it one response without `when`, or make the guards cover every case
    .never-any-pick = nothing can ever be picked at `{ $step }`: the conditions of all that could be cannot hold
    .maybe-no-pick = `{ $step }` may leave the learner with nothing to pick
    .maybe-too-few = at `{ $step }` fewer may be offered than `least` asks for, and the learner cannot go on
    .let-one-be-picked = let something there do without `when`, or ask for what can be
    .picks-for-every-case = let something there do without `when`, or make the conditions cover every case
    .ask-for-fewer = lower `least`, or let as much as it asks for do without `when`
    .let-one-hold = let one of its responses do without `when`, or ask for something that can be

C014 = lines of which none, or never the right one, is said
    .what =
        The first line whose `when` holds is said. So the last line of a node, and it alone, goes without `when`; a node has 1 to 32.
        So it is with reactions to a standing act, and with what a field of an ending says.
    .why =
        With a condition on the last line the customer might have nothing to say; without one on an earlier line, what follows is never heard.
    .fails =
        ```ron
        lines: [(say: "opening"), (when: AtLeast(anger, 7), say: "opening-hot")]
        ```
    .mend =
        Put the line without `when` last. The words of the node's responses stand under that line.
    .none = `{ $node }` has no line
    .last-has-condition = the last line of `{ $node }` has a `when`: there might be nothing to say
    .never-said = the lines after `{ $line }` are never said
    .too-many = `{ $node }` has { $count } lines
    .order = the first line that holds is said, so the last one needs no `when`, all others do

C015 = a cycle that might never end
    .what =
        From this response the conversation can come back to it, again and again: no response of the cycle holds
        `Not(Done(…))` of an activity that it performs itself.
    .why =
        A learner could go round for ever, and what never ends cannot be proved nor fairly scored.
    .fails =
        ```ron
        "opening": (responses: {"{"}"again": (kind: Ask, performs: ["ask_need"], goto: "opening"){"}"}, …)
        ```
    .mend =
        Let a response of the cycle spend itself: `when: Not(Done("ask_need"))`.
    .round = from `{ $response }` the conversation can go round for ever
    .guard = guard a response of the cycle: `when: Not(Done("its own activity"))`

C016 = silence that leads back
    .what =
        Silence leads back to where the conversation has been.
    .why =
        Silence cannot be spent like a response: a learner who says nothing would hear the same line for ever.
    .fails =
        ```ron
        "opening": (patience: 20000, on_silence: (goto: "opening"), …)
        ```
    .mend =
        Let silence lead on to a moment from which nothing comes back here: he repeats himself there, or he goes.
    .back = silence at `{ $node }` can lead back to it
    .lead-on = let silence lead on to a node from which nothing comes back here

C017 = too large to be read and proved
    .what =
        Rules can tell more than 12 combinations of facts apart, or the scenario has more than 24 nodes. Where the facts that rules read make
        more than 4096 combinations, nothing can be proved of it at all.
    .why =
        Each combination is an encounter of its own that must be fair: it is explored by itself, and a trainer should have played it. Above
        24 nodes nobody keeps the conversation in his head.
    .fails =
        ```ron
        facts: {"{"}"tier": OneOf(["ordinary", "vip", "private"]), "temperament": OneOf(["even", "fiery", "proud", "anxious", "follower"]){"}"}
        ```
    .mend =
        Draw from fewer values, or make what no rule needs `Words`. Values that every rule reads alike count once. Cut a long scenario in two.
    .nodes = { $count } nodes
    .classes = rules can tell { $count } combinations of facts apart
    .draws = the facts that rules read make { $draws } combinations; { $most } at most
    .nodes-at-most = { $most } at most are easily read and proved
    .classes-at-most = { $most } at most are easily proved and played
    .draw-fewer = nothing is proved of it: draw from fewer values

C018 = a message that is missing in this language
    .what =
        The content needs a text that this language does not have: a line, a response or its `-note`, an ending, a goal, a clause, an activity,
        or the word for a value of a fact that a text shows; or a hint, or harmful words, that other languages have (a warning). Or an
        `app.ftl`, the program's own words in a language, is not whole. Content
        need not bring that file: where it does, it counts in place of the one that the program carries.
    .why =
        The learner would read the source language in the middle of his own, or a gap. With an `app.ftl` that is not whole nobody is assessed.
    .fails =
        ```ftl
        opening = What are you people doing?
            {"."}hello = Good morning.            # and no .hello-note
        ```
    .mend =
        Add it, as a colleague there would say it. What the source language says is shown. Where very much is missing the file has
        probably been cut short: take it from a copy. An `app.ftl` that nobody wants to keep is deleted.
    .missing = `{ $message }` is missing in { $language }
    .missing-several = { $count } texts are missing in { $language }: { $messages }
    .missing-many = { $count } texts are missing in { $language }, in the order in which they are needed: { $messages }
    .or-delete = add what is missing, as it stands in the file of that name that `composure content export` writes out; or delete this file: then the words that the program carries are used
    .only-elsewhere = `{ $message }` is missing in { $language }, and stands in { $languages }
    .in-all-or-none = write it in every language, or in none: learners of each are helped alike
    .write-or-restore = if they were there once, the file was cut short: take it from a copy; else write them
    .of-something-else = most of what stands here belongs to something else: take the file from a copy
    .write-or-put-back = if they were there once, put them back from a copy; else write them
    .source-says = the source language says: { $text }
    .source-begins = the source language begins: { $text }
    .add-message = add `{ $id } = …`
    .add-attribute = add `.{ $attribute } = …` under `{ $id }`
    .perhaps-lost = { $count ->
        [one] { $messages } is missing in { $language }, perhaps only because something in this file is not Fluent
       *[other] { $count } messages are missing in { $language }, perhaps only because something in this file is not Fluent: { $messages }
    }
    .mend-first = mend that first; then each message is told that is still missing

C019 = a message that nothing uses
    .what =
        No line, response, fact, goal, ending, clause or screen uses this message.
    .why =
        Usually its id was mistyped, and the text somebody wrote with care is never seen; or it belongs to a node that is gone.
    .fails =
        ```ftl
        opening = …
            {"."}helo-note = A greeting first.
        ```
    .mend =
        Correct the id, or remove the message in every language. Where many texts of every language are not used, their scenario or book
        has probably lost what they are about: take it from a copy.
    .unused = nothing uses `{ $message }`
    .in-every-language = { $count } texts that stand in every language are about nothing in this file: { $messages }
    .renamed = if an id was renamed here, rename it in the words of every language; if it is a slip, write it here as it stands there
    .another-file = if the file was cut short, or another one saved over it, take it from a copy; else delete them in every language

C020 = a message that asks for what is not there
    .what =
        A message asks for an argument that the content does not give it, or refers to a message, term or function that does not exist;
        or the braces of an argument are lost.
    .why =
        The learner would read `{"{"}$amuont{"}"}` in the middle of a sentence.
    .fails =
        ```ftl
        briefing = Please see Mr {"{"} $surnmae {"}"}.
        ```
    .mend =
        Arguments are the scenario's facts and the book's parameters; a clause's texts know those parameters that are the same for everybody.
    .not-there = `{ $message }` asks for `${ $argument }`, which is not there
    .not-put-together = `{ $message }` cannot be put together: { $error }
    .bare = `{ $message }` shows `${ $argument }` as it is written
    .put-in-braces = in braces its value is shown: `{"{"} ${ $argument } {"}"}`
    .there-is = there is { $arguments }

C021 = a severity that the clause cannot have
    .what =
        A critical clause is what the learner must do, by the text of a source, and it can be broken in any encounter: its `force` is `Must`,
        its `basis` `Text`, its actor somebody a learner plays, and its template one that is kept.
    .why =
        Breaking it fails the attempt. Nobody fails by an inference, by a house rule, or by what another colleague should have done.
    .fails =
        ```ron
        force: Must, basis: Inference, severity: Critical
        ```
    .mend =
        Make it `Major`, or find the text that says so.
    .not-must = `{ $clause }` cannot be critical: its `force` is not `Must`
    .not-text = `{ $clause }` cannot be critical: its `basis` is not `Text`
    .not-the-learners = `{ $clause }` cannot be critical: no learner plays its actor
    .earned = `{ $clause }` cannot be critical: every encounter watches it, and not every one can earn it
    .make-it-major = make it `Major`, or give it what a critical clause needs

C022 = a date or time that is none
    .what =
        Story time is written `YYYY-MM-DDTHH:MM`, a holiday or workday `YYYY-MM-DD`, each a day the calendar has; a time of the day is
        written `HH:MM`. What `After` asks for comes later on the day on which the scenario begins.
    .why =
        Windows in hours and working days are reckoned from it; a wrong one makes a learner late who was not.
    .fails =
        ```ron
        begins: "2026-02-30T15:40"
        ```
    .mend =
        Write the day with two digits for month and day.
    .time = `{ $found }` is not a date and time
    .date = `{ $found }` is not a date
    .form-of-time = story time is written `YYYY-MM-DDTHH:MM`
    .form-of-date = a date is written `YYYY-MM-DD`
    .clock = `{ $found }` is not a time of the day
    .not-after-begins = { $time } is not after the scenario begins
    .form-of-clock = a time of the day is written `HH:MM`, from `00:00` to `23:59`
    .later-that-day = ask for a later time of the same day

C023 = a temperament the engine does not know
    .what =
        The fact `temperament` is the one whose values the engine itself reads: `even`, `fiery`, `aggrieved`, `exacting`, `proud`,
        `anxious`, `calculating`, `follower`.
    .why =
        It bends every step of mood. An unknown one would be taken as `even`, and the customer would not be who the author described.
    .fails =
        ```ron
        "temperament": OneOf(["angry"])
        ```
    .mend =
        Choose the nearest of the eight, or call the fact something else if no mood depends on it. What each does to a mood is told by
        `composure content temperaments`.
    .unknown = unknown temperament `{ $found }`
    .not-a-word = a temperament is not a word
    .known = known are { $names }
    .words = temperaments are words

C024 = a text left in the source language
    .what =
        A text is word for word that of the source language and could not stand so in this one: Chinese signs in a language that is not
        Chinese, or, between the two Chinese scripts, a sign that only the source's script has. Numbers, names in Latin letters and texts of
        signs that both scripts share are left alone.
    .why =
        It was copied to be translated later, and later did not come: the learner reads another script than his own.
    .fails =
        ```ftl
        closing = 算了。                  # in locales/en-US
        ```
    .mend =
        Write it as a colleague there would say it.
    .same = `{ $message }` is word for word the source language's
    .write-it = write it as a colleague there would say it

C025 = a rule that reads words it cannot use
    .what =
        A condition or an amount reads a fact that is `Words`, or reckons or compares with what can be drawn as a text.
    .why =
        A fact of `Words` is there for the texts alone. That no rule reads it is why it costs the proof nothing, and why a customer's surname
        can never decide what a learner scores. And of a text no number can be made: what is reckoned with it would have no value.
    .fails =
        ```ron
        when: Is("surname", "li")
        ```
    .mend =
        Use `OneOf` for what rules read, and numbers for what they reckon with.
    .reads = a rule reads `{ $fact }`, which is only words
    .one-of = use `OneOf` for what rules read
    .reckons = a number is needed here, and this can be `{ $value }`
    .numbers = reckon and compare with numbers, facts of numbers and parameters that are numbers

C026 = a claim that says none or several things
    .what =
        A claim has an `id` and exactly one of `never_passes`, `never_fails`, `can_pass`, `never`, `can`.
    .why =
        `check --prove` proves it or shows the shortest way through that breaks it; of two things at once nobody knows which one broke.
    .fails =
        ```ron
        claims: [(id: "honest", never_passes: Done("lend_own_money"), can: AtMost(anger, 2))]
        ```
    .mend =
        Make it two claims.
    .none-or-several = the claim `{ $claim }` says none or several things
    .give-one = give it one of { $words }

C027 = a fact that nothing uses
    .what =
        No condition, amount or rule of the book reads the fact, and no text in any language mentions it.
    .why =
        It was drawn to make encounters differ, and they do not: two learners believe they met different customers and did not.
    .fails =
        ```ron
        facts: {"{"}"age": OneOf([30, 70]), …{"}"}        // and no {"{"} $age {"}"}, no condition on it
        ```
    .mend =
        Let a line mention it, let a rule ask about it, or remove it.
    .unused = no text and no rule uses the fact `{ $fact }`
    .use-it = mention it in a text as `{"{"} ${ $fact } {"}"}`, ask about it in a condition, or remove it

C028 = a text whose arguments are not those of the source language
    .what =
        The source language's text mentions an argument that this one leaves out, or the reverse. Or a message of an `app.ftl`, the
        program's own words, leaves out what the program tells it, as `format-money = 100` leaves out the amount, be it in one case
        of a choice alone. Or a choice by an argument
        does not have the cases that there are: `[aftrnoon]` for `[afternoon]`, one of them twice, or others than in the source language.
    .why =
        A figure that decides what is right (the amount, the cap, the hotline) is told to one learner and not to another: they do not sit the
        same examination. What is called `[aftrnoon]` is never said, and something else stands in for it without a word. With an `app.ftl`
        that says the same whatever is the case nobody is assessed.
    .fails =
        ```ftl
        ask = 我要取{"{"} $amount {"}"}。          # zh-CN
        ask = I want my money.            # en-US: how much?
        ```
    .mend =
        Mention it in both, or in neither. A choice by a fact has that fact's values as its cases, `[vip]` and `*[ordinary]` of `$tier`, as long
        as no word is written for them under `fact-tier`; amounts, numbers and times are texts that are only shown. Where the conversation
        differs by more than a word, write lines of their own with `when: Is("tier", "vip")`.
    .leaves-out = `{ $message }` leaves out { $left }
    .adds = `{ $message }` adds { $added }
    .both = `{ $message }` leaves out { $left } and adds { $added }
    .lost = `{ $message }` leaves out { $left }, which the program tells it
    .not-always = `{ $message }` does not show { $left } in every case, as the program does
    .case-twice = `{ $message }` has the case `[{ $case }]` twice in one choice
    .cases-lost = `{ $message }` does not tell the case { $lost } apart, which the program knows
    .cases-unknown = `{ $message }` has the case { $unknown }, which never is
    .cases-other = `{ $message }` has the case { $unknown }, which never is, and none for { $lost }
    .case-never = `{ $message }` has the case { $case } of `${ $argument }`, which never is
    .cases-differ = `{ $message }` does not tell the same cases of `${ $argument }` apart as { $language } does
    .once = only the first would be used; one of them is probably another case
    .one-of = `${ $argument }` is one of { $values }
    .only-shown = `${ $argument }` is only shown: its text is no case's name; write lines of their own in the scenario, with `when`
    .tell-apart-alike = tell the same cases apart in every language
    .in-all-or-none = tell it in every language, or in none
    .put-in-or-delete = put it in, as it stands in the file of that name that `composure content export` writes out; or delete this file: then the words that the program carries are used

C029 = a file of words that belongs to nothing
    .what =
        A file under `locales` belongs to no scenario and no book, or to a language the program does not ship.
    .why =
        Nobody reads it. Usually the scenario was renamed and its words were not.
    .fails =
        `locales/en-US/scenarios/smal.ftl`, where the scenario is `scenarios/small.ron`.
    .mend =
        Rename the file like its scenario or book, or remove it.
    .orphan = nothing uses the words `{ $file }`
    .where-words-stand = words stand in `scenarios/<id>.ftl` and `policies/<id>.ftl` of a language that ships

C030 = a text too long to be read under pressure
    .what =
        What the customer says is longer than 90 signs in Chinese or 300 letters in another language, or what the learner may answer longer than
        50 or 160. A selector counts with its longest variant, an argument as one sign.
    .why =
        The customer waits while the learner reads, and whoever reads slowly must not lose for it. An answer that is longer than its neighbours
        also gives itself away.
    .fails =
        A response that apologises, explains, proposes and says goodbye in one breath.
    .mend =
        Cut it, or make two moments of it. Guides: a line of 25 to 60 signs, an answer of 15 to 35; the limits are half as much again, and in
        letters what the same sentence takes in English: a little over three for a sign.
    .long = `{ $message }` is { $length } characters long
    .readable = { $most } at most can be read under pressure

C031 = an activity that nothing is about
    .what =
        An activity of the staff is in no clause of the book, and no scenario performs it. What a customer may do is left alone: it tells
        what happened, and no rule binds him.
    .why =
        Authors choose from the vocabulary and trust that what they choose counts. What counts nowhere, and happens nowhere, is a promise
        that is not kept; often a clause about it was forgotten.
    .fails =
        ```ron
        activities: {"{"}"whistle": (actor: Staff), …{"}"}
        ```
    .mend =
        Write the clause, use it in a scenario, or remove it with its words.
    .unused = no clause and no scenario uses `{ $activity }`
    .use-it = write a clause about it, use it in a scenario, or remove it

C032 = a criterion that nobody can earn here
    .what =
        `earns` names a clause, and no response of the scenario performs an activity it asks for; or only the customer can perform it.
    .why =
        Its weight stands in the denominator of every score: the best learner cannot reach the full mark, and the debrief reproaches everybody
        with what was not possible.
    .fails =
        ```ron
        earns: ["work-log"]             // and no response performs log_incident
        ```
    .mend =
        Give a response that activity, or remove the clause from `earns`.
    .nobody = no response can earn `{ $clause }`
    .let-perform = let a response perform { $activities }, or remove it from `earns`

C033 = a condition that is settled before the encounter begins
    .what =
        A part of a condition holds always, or never, whatever the learner does: a fact is compared with a value it is never drawn with, a
        mood with the end of its scale, `Done` asks about what no response performs.
    .why =
        The line, the response or the goal behind it is there for everybody or for nobody, and the author thought it was there for some.
    .fails =
        ```ron
        when: Is("tier", "gold")        // drawn from "ordinary", "vip"
        ```
    .mend =
        Correct the value or the activity, or leave that part of the condition out.
    .drawn-always = this always holds: `{ $fact }` is drawn from { $values }
    .drawn-never = this never holds: `{ $fact }` is drawn from { $values }
    .at-least-always = this always holds: a mood is at least 0
    .at-most-always = this always holds: a mood is at most 10
    .never-fewer = this never holds: nothing is fewer than none
    .never-done = this never holds: no response performs `{ $activity }`

C034 = a full score that is out of reach
    .what =
        In at least one fact class no way through the scenario scores 10,000 of 10,000.
    .why =
        The score's denominator is what can be earned. If nobody can earn it all, the best learner is marked down for the author's
        oversight.
    .fails =
        ```ron
        "refund-cap": ByFact(fact: "tier", values: {"{"}"vip": Money(2500){"}"}, …)     // and what a vip’s full score takes is a refund of 3000
        ```
    .mend =
        Look at the table `check --prove` prints for the class whose range ends below 100.00; open a way to what is missing, or give it an
        `applies` that leaves it out for those facts.
    .out-of-reach = the full score is out of reach in some fact class
    .open-a-way = { $best } at most with { $facts }: open a way to what is missing, or leave it out there with `applies`{ $shown ->
        [yes] {" "}(the transcript has the best there is)
       *[no] {""}
    }
    .open-a-way-to = { $best } at most with { $facts }, without { $lost }: open a way to it, or leave it out there with `applies`{ $shown ->
        [yes] {" "}(the transcript has the best there is)
       *[no] {""}
    }

C035 = a conversation that may never end
    .what =
        Some play comes to no end: it stops where no response is offered, or goes round for ever. The transcript leads there. What could go
        round is refused before anything is proved (C015, C016); where nothing might be offered is only warned of (C013).
    .why =
        A learner would stand before an empty list, or hear the same lines again and again, and an attempt without an end has no score.
    .fails =
        ```ron
        "left": (aftermath: true, responses: {"{"}"record": (when: Done("listen"), …){"}"}, …)     // and he has left unheard
        ```
    .mend =
        Give the moment one response without `when`, or let the conditions cover every case. Where the transcript stops among what is picked
        for a compound response, fewer were offered there than its `least` asks for: lower that, or take a `when` away.
    .no-end = some play never comes to an end
    .offer-something = the transcript leads to where it stops: offer some response there in every case, or as much to pick as `least` asks for

C036 = something that is never reached
    .what =
        A node is never visited, a response never offered or a line never said, in any fact class and on any way. Arrows may lead there;
        conditions along them exclude each other.
    .why =
        It was written, translated and reviewed, and no learner will ever see it; perhaps a condition is not what its author meant.
    .fails =
        ```ron
        (when: AtLeast(anger, 8), say: "claim-hot")     // and at 8 he has walked out
        ```
    .mend =
        Correct the condition, or remove what it guards.
    .node = the node `{ $node }` is never reached
    .response = `{ $response }` is never offered at `{ $node }`
    .line = the line `{ $line }` is never said at `{ $node }`
    .reaction = the reaction `{ $line }` to `{ $act }` is never heard
    .ending-says = the ending `{ $ending }` never says `{ $says }`
    .correct = correct the condition that keeps it out, or remove it{ $shown ->
        [yes] {" "}(the transcript comes there without it)
       *[no] {""}
    }

C037 = an interrupt that never fires
    .what =
        The interrupt's condition never becomes true while the conversation is going on; or another interrupt before it always takes its
        place.
    .why =
        The scene was meant to be a danger, and there is none.
    .fails =
        ```ron
        interrupts: [(id: "storms-out", when: AtLeast(anxiety, 8), goto: "left")]     // and nothing here makes him anxious
        ```
    .mend =
        Lower the condition, let some responses hurt more, or remove the interrupt.
    .interrupt = the interrupt `{ $interrupt }` never fires
    .bring-in-reach = bring its condition within reach, or remove it

C038 = a criterion that comes out one way only
    .what =
        A clause or goal that everybody earns, nobody earns, nobody can keep or nobody can break, whatever the learner does.
    .why =
        It adds to every score alike, so it tells nothing about the learner; and the debrief praises or reproaches him for what was not his.
    .fails =
        ```ron
        goals: [(id: "calm", when: AtMost(anger, 9), competency: "courtesy", weight: 5)]     // and he is never angrier than that
        ```
    .mend =
        Give the learner a choice that decides it, or remove it from `earns` or `goals`.
    .nobody-earns = nobody can earn `{ $criterion }`
    .everybody-earns = everybody earns `{ $criterion }`
    .nobody-keeps = nobody whom it concerns can keep `{ $clause }`
    .nobody-breaks = nobody can break `{ $clause }`
    .decide-or-remove = let what the learner does decide it, or take it out of `earns` or `goals`
    .decide = let what the learner does decide it

C039 = a claim that does not hold
    .what =
        Proving every way through the scenario found one that breaks the author's claim, or found none where the claim says that there is
        one.
    .why =
        A claim is what the author vouches for. Either the scenario allows what it must not, or the claim says more than was meant.
    .fails =
        ```ron
        claims: [(id: "nobody-walks-out-calm", never: All([Visited("left"), AtMost(anger, 6)]))]     // and kept waiting he goes at 6
        ```
    .mend =
        Play the transcript, then mend the scenario or the claim.
    .refuted = the claim `{ $claim }` does not hold
    .against-it = the transcript is a play against it: mend the scenario or the claim
    .no-such-play = it says that there is such a play, and there is none: mend the scenario or the claim

C040 = a strategy without insight that passes
    .what =
        A learner with one idea (always the first response shown, the longest, the most polite, always silent, and so on) passes in more
        than 5 % of encounters. Where a whole library is proved, one of them goes by words alone: in all other scenarios he learned which
        words the good and the bad responses have.
    .why =
        The scenario then teaches and rewards the idea, not the handling of the customer.
    .fails =
        ```ftl
        {"."}record = I’m sorry. I’ll file it with an apology, and here is its number.     # and the refund before it was the one to say sorry
        ```
    .mend =
        Make the idea fail somewhere that counts: let the longest response be wrong at a turn or two, let an apology come too early.
    .passes = always { $strategy ->
        [first-shown] picking the first response shown
        [last-shown] picking the last response shown
        [longest] picking the longest response
        [shortest] picking the shortest response
        [most-polite] picking the most polite response
        [most-apologetic] picking the most apologetic response
        [always-escalate] passing it on to somebody else
        [keywords] picking what the words of other scenarios speak for
       *[always-silent] staying silent
    }{ $language ->
        [none] {""}
       *[other] {" "}in { $language }
    } passes in { $figure } % of encounters ({ $most } % at most)
    .be-wrong-once = let it be wrong at a turn that counts{ $shown ->
        [yes] {" "}(the transcript passes that way)
       *[no] {""}
    }

C041 = a scenario that is passed by luck
    .what =
        A learner who picks at random among the offered responses, and silence, passes in more than 1 % of encounters; in more than 5 % where
        the scenario is for practice only.
    .why =
        Passing then says little: somebody would pass without having read a line.
    .fails =
        ```ron
        pass_mark: 7500     // and saying nothing costs an eighth, the first time and the last
        ```
    .mend =
        Raise the pass mark, or make more of the tempting responses cost something.
    .passes = picking at random passes in { $figure } % of encounters ({ $most } % at most)
    .raise-the-mark = raise the pass mark, or let more of the tempting responses cost something{ $shown ->
        [yes] {" "}(the transcript passes that way)
       *[no] {""}
    }

C042 = luck that depends on the draw
    .what =
        Learners of level .9 pass more often in one fact class than in another, by more than 5 percentage points; where the scenario is for
        practice only, learners who pick at random, by more than 2.
    .why =
        Two learners at the same scenario do not sit the same assessment: the draw helps one of them.
    .fails =
        ```ron
        earns: [(clause: "hear-first", applies: Is("tier", "ordinary")), …]     // and a vip’s silence costs nothing any more
        ```
    .mend =
        Let each fact bring as many temptations as it takes away; the table shows the probability in each class.
    .differ = the chances of passing differ by { $figure } percentage points between fact classes ({ $most } at most)
    .even-out = { $least } % with { $least-facts }; { $most } % with { $most-facts }: let each fact bring as many temptations as it takes away
    .even-out-somehow = let each fact bring as many temptations as it takes away

C043 = a best response that gives itself away
    .what =
        Picking the longest, the shortest, the most polite response, the one at a certain place or always one kind (say, ask, do) finds
        the best response more often than chance does, by more than 10 percentage points, in one language or in all. Where a whole
        library is proved, the words that mark the good responses of all other scenarios are such a sign as well.
    .why =
        Learners soon feel it, and answer by looks instead of by reading.
    .fails =
        ```ftl
        {"."}record = I’m filing your complaint now, and here is its number for you, should it ever happen again.
        {"."}bye = Thank you for letting us know. Have a good day.
        ```
    .mend =
        Write the tempting responses as long and as polite as the good ones, in the language named. Let some questions be the wrong ones,
        and some of the best responses be words or acts.
    .finds = going by { $cue ->
        [length] length
        [courtesy] courtesy
        [kind] kind
        [words] words that other scenarios make right
       *[position] position
    }{ $language ->
        [none] {""}
       *[other] {" "}in { $language }
    } finds the best response { $figure } percentage points above chance ({ $most } at most)
    .finds-at = going by { $cue ->
        [length] length
        [courtesy] courtesy
        [kind] kind
        [words] words that other scenarios make right
       *[position] position
    }{ $language ->
        [none] {""}
       *[other] {" "}in { $language }
    } finds the best response { $figure } percentage points above chance ({ $most } at most), most of all at `{ $node }`, where the { $sign ->
        [longest] longest
        [shortest] shortest
        [most-polite] most polite
        [least-polite] least polite
        [say] words
        [ask] question
        [do] act
        [words] one they speak for
        [first] first
       *[last] last
    }, `{ $response }`, is the best
    .tempt-otherwise = { $cue ->
        [length] let tempting responses be the longest and the shortest at some moments
        [courtesy] let tempting responses be the most and the least polite at some moments
        [kind] let tempting responses be of that kind too, and best ones of another
        [words] use the words of good responses in tempting ones too, here or in the other scenarios
       *[position] give moments with few responses more tempting ones
    }{ $shown ->
        [yes] {" "}(the transcript takes it there)
       *[no] {""}
    }

C044 = a scenario that is not proven
    .what =
        The space of a fact class was cut off: at the most states that `--cap` allows, or because somebody stopped. Questions that depend on
        the rest are open. Or the prover came to what cannot be, which is a fault of the program's: then nothing it found counts.
    .why =
        What is not proven may be wrong. Whoever asks for a proof with `--prove` and does not get it is told so by an error, and by the exit
        code 1: a cap that is too low must not look like a scenario that is sound. Without `--prove` nobody asked, and nothing is told.
    .fails =
        ```console
        composure check --prove --cap 10 scenarios/annual-fee.ron
        ```
    .mend =
        Give `--cap` a higher number, if there is memory for it; else take facts, moods or visits out of conditions, or split the scenario.
    .open = { $open } of { $all } questions are not proven: { $cut } of { $classes } fact classes were cut off
    .too-many-draws = nothing is proven: the facts that rules read make { $draws } combinations; { $most } at most
    .raise-the-cap = give `--cap` a higher number, and let it finish
    .draw-fewer = draw from fewer values, or make what no rule needs `Words`
    .impossible = nothing is proven: the prover met what cannot be: { $what }
    .report-the-fault = this is a fault of the program, not of the scenario: send the scenario and its book with this message to those who keep the program

C045 = a file in another encoding
    .what =
        The bytes of a file are not UTF-8 but those of another encoding: GBK (GB18030), Big5, UTF-16, UTF-32 or another that old editors
        and spreadsheets save in.
    .why =
        The same bytes are other characters in each encoding. Nothing is guessed at for learners: the file counts as missing.
    .fails =
        A scenario's words written in an editor that saves as “ANSI”, which is GBK on a mainland PC and Big5 on one from Taiwan.
    .mend =
        Open the file in that encoding and save it as UTF-8: in Notepad “Save as”, then “UTF-8” beside the button. The excerpt shows what
        the file reads like in the encoding named; if it is nonsense, the encoding is yet another.
    .named = the file is in { $encoding }, not in UTF-8
    .save-as-utf8 = open it as that and save it as UTF-8

C046 = a sign that only looks like the one that is wanted
    .what =
        Outside of texts, a RON or Fluent file is written in plain ASCII. Here stands the wide form of a sign (`，：（）｛｝＝`), a
        typographer's one (`“”–`), a letter of another alphabet that looks like a Latin one, or what a Chinese keyboard types on its key
        (`￥` for `$`, `、` for `/`, `——` for `_`). Dates and ids are written in it as well,
        between their quotes.
    .why =
        The two look alike and are not: the file cannot be read from there on, or an argument is shown to the learner as it is written.
        Input methods for Chinese type these signs unless they are told otherwise.
    .fails =
        ```ron
        "bye"： (kind: Say， goto: “done”)
        ```
    .mend =
        Type the sign that is shown with the input method switched to English. Within texts all of them may stand.
    .full-width = `{ $found }` is the wide form of `{ $ascii }`, which is wanted here
    .typed-for = `{ $found }` stands where `{ $ascii }` is wanted
    .looks-like = `{ $found }` ({ $number }) only looks like `{ $ascii }`, which is wanted here
    .type-it = type it with the input method switched to English

C047 = a sign that nobody sees
    .what =
        A tab where only spaces may stand, a space of another width, a space without width, a mark of direction, a control sign: it leaves
        no trace on the screen, or one like a space's.
    .why =
        It breaks what is written in a way nobody can see, turns the order of what is read, or appears as an empty box on another
        machine. Such signs come along when text is pasted from a page or a chat.
    .fails =
        ```ftl
        closing = Never mind.
        →   .bye = Good-bye.            # a tab; Fluent indents with spaces
        ```
    .mend =
        Delete it; the excerpt shows where it is. Indent with spaces: tabs break files of words, and in RON each editor shows them differently.
    .hidden = { $name ->
        [tab] a tab stands here
        [no-break-space] a no-break space ({ $number }) stands here
        [wide-space] a wide space ({ $number }) stands here
        [zero-width-space] a space without width ({ $number }) stands here
        [joiner] a joiner without width ({ $number }) stands here
        [byte-order-mark] a byte order mark ({ $number }) stands here
        [soft-hyphen] a soft hyphen ({ $number }) stands here
        [direction] a mark of direction ({ $number }) stands here
        [control] a control sign ({ $number }) stands here
        [space] a space of another width ({ $number }) stands here
       *[other] a sign that nobody sees ({ $number }) stands here
    }
    .indents = lines are indented with tabs, this one first
    .line-ends = lines end with U+000D alone, as long ago on a Mac, so that all is one line
    .save-with-line-ends = save the file with the line ends of Windows or of Unix
    .delete-it = delete it; a plain space may stand in its place
    .use-spaces = indent with spaces

C048 = a character that no font of the program draws
    .what =
        A text has a character that none of the faces shipped with the program has: they hold GB 2312, Big5, Latin-1, the usual
        punctuation, and characters of people's names.
    .why =
        The window shows an empty box in its place.
    .fails =
        A text that ends in an emoji, as phones put one behind `Never mind.`
    .mend =
        Write it otherwise. A name that needs the character is written with the one its bearer accepts elsewhere. Emoji are not drawn.
    .not-drawn = `{ $message }` has what no font here draws: { $characters }
    .write-otherwise = write it otherwise: the window would show an empty box

C049 = a character of another script
    .what =
        A text for Taiwan has a character that only the simplified script has, a text for the mainland one that only the traditional
        script has, or a text in another language a Chinese character. Characters that both write (`里`, `后`, `台`, `干`, `只`, `面`) are not
        meant.
    .why =
        It reads as a slip of the conversion, or as text nobody has translated yet.
    .fails =
        ```ftl
        closing = 沒关系。                # zh-TW
        ```
    .mend =
        Write what is shown. Where one character stands for several, all of them are.
    .simplified = `{ $message }` has what only the simplified script has: { $characters }
    .traditional = `{ $message }` has what only the traditional script has: { $characters }
    .chinese = `{ $message }` has Chinese characters: { $characters }
    .write-here = here it is { $characters }
    .say-it-here = say it in this language

C050 = a pass mark that asks for next to nothing
    .what =
        The pass mark is below 1,000. Scores go from 0 to 10,000, ten thousand being everything there is to earn.
    .why =
        Everybody passes who does one thing right, and nothing is told about the others. Often hundredths were taken for points.
    .fails =
        ```ron
        pass_mark: 70
        ```
    .mend =
        Write 7000 for 70 points of 100.
    .low = `pass_mark` is { $figure }, of 10000
    .of-ten-thousand = 70 points of 100 are written 7000

C051 = a text that says nothing
    .what =
        A message or one of its attributes has no words, or nothing but spaces.
    .why =
        The learner sees an empty line, or an answer without words.
    .fails =
        ```ftl
        goal-calm = {"{"} "" {"}"}
        ```
    .mend =
        Write it, or remove it where it is not needed.
    .empty = `{ $message }` says nothing
    .write-it-or-leave-it = write it, or remove it where nothing needs it

C052 = an activity without a description
    .what =
        The words of a book name an activity and do not describe it.
    .why =
        Whoever writes scenarios has to know what counts as the activity and what does not, and so has whoever reads a finding that rests
        on it. The name alone leaves it to taste.
    .fails =
        ```ftl
        activity-soothe = soothes
        ```
    .mend =
        Add `.description` under it: what counts, and what does not.
    .lacks = `{ $activity }` has no description
    .describe = add `.description = …` under `{ $activity }`: what counts as it, and what does not

C053 = a file that is not read
    .what =
        A file or folder stands among scenarios, books or words, and is neither: its ending is another or is written in capitals, its name
        begins as those do that other programs leave behind (`._`, `~$`, a dot), or it stands in a folder inside the folder.
    .why =
        Whoever put it there expects to see it. Endings are hidden on many PCs, so `fees.ron.txt` looks like `fees.ron`.
    .fails =
        `scenarios/fees.ron.txt`, `scenarios/FEES.RON`, `scenarios/~$fees.ron`, `scenarios/drafts/fees.ron`
    .mend =
        Rename or move it. What is no content may stand there as `.md`, or with a name that begins with a dot and ends otherwise.
    .ending = `{ $file }` is not read: it does not end in `{ $ending }`
    .upper-case = `{ $file }` is not read: endings are written in small letters, `{ $ending }`
    .left-by-others = `{ $file }` is not read: other programs leave files beside a person's own whose names begin with `{ $begins }`
    .folder = `{ $folder }` is not read: folders inside this one are not looked into
    .proof-alone = `{ $file }` is a proof file beside nothing: there is no `{ $of }`
    .review-alone = `{ $file }` is a review file beside nothing: there is no `{ $of }`
    .delete-or-put-back = put `{ $of }` back, or delete it
    .one-too-deep = what should stand beside `{ $folder }` stands in it: it lies one folder too deep
    .rename = if it is content, name it `{ $name }`
    .delete-or-rename = delete it, or name it `{ $name }` if it is content
    .move-files-up = move what is content one folder up, out of `{ $folder }`

C054 = a number that stands for a parameter
    .what =
        A deed carries an amount of money that is written as a number, or a condition compares a sum with one, and a parameter of the
        book has this value in every encounter of the scenario.
    .why =
        The number stays when the book's figure changes: the scenario then pays, asks, and teaches, what the rules no longer say.
    .fails =
        ```ron
        with: {"{"}"amount": Min(Fact("amount"), Int(500000)){"}"}
        ```
    .mend =
        Write `Parameter("advance-cap")` in its place. In texts it is {"{"} $advance-cap {"}"}. Where the amount is another that happens to be
        the same, make it a fact of the scenario.
    .number = { $figure } is the value of the parameter `{ $parameter }`
    .write-parameter = write `Parameter("{ $parameter }")`, so that it follows the book

C055 = a scenario that the able fail
    .what =
        Learners of level .95 pass in less than 90 % of encounters, or learners of level .9 in less than 80 %. A learner of level .9 does
        what is best in nine turns of ten, and guesses in the tenth.
    .why =
        Who handles nearly every turn well is told that it was not enough; the score then says more of luck than of skill.
    .fails =
        ```ron
        pass_mark: 8500     // and of fourteen turns two slips are one too many
        ```
    .mend =
        Look at the choices that cost most: what can be mended later should cost less, what tempts the able should say plainly what it is.
        Or lower the pass mark: where it must stand follows from the curve that `check --prove` draws.
    .pass = learners of level { $level } pass in { $figure } % of encounters ({ $least } % at least)
    .mend-the-dearest = in points a play, these choices cost level .9 most: { $choices }

C056 = a scenario that the half-able pass
    .what =
        Learners of level .6 pass in more than 20 % of encounters. They do what is best in three turns of five, and guess in the others.
    .why =
        Passing then says little: who goes wrong in every third turn gets through.
    .fails =
        ```ron
        pass_mark: 6800     // and of fourteen turns three may go wrong
        ```
    .mend =
        Raise the pass mark, or let more turns count.
    .pass = learners of level { $level } pass in { $figure } % of encounters ({ $most } % at most)
    .ask-more = raise the pass mark, or let more turns count

C057 = a single slip that decides
    .what =
        On a play that is faultless otherwise one move that is not the best, or silence, costs more than 25 points, or leaves no pass, although
        it breaks no critical clause.
    .why =
        Everybody slips once. A score that one word decides does not measure how a customer is handled.
    .fails =
        ```ron
        "curt": (kind: Say, mood: (anger: 3), goto: "turn-06"),     // and everywhere else it is one
        ```
    .mend =
        Let it cost less, or let it be mended later. What nobody may do even once belongs into a critical clause.
    .costs = a single slip on a faultless play costs { $figure } points ({ $most } at most)
    .forecloses = a single slip on a faultless play leaves no pass
    .soften = let it cost less, or let it be mended later{ $shown ->
        [yes] {" "}(the transcript shows it)
       *[no] {""}
    }

C058 = a scenario for practice only that does not say so
    .what =
        Some play passes with fewer than ten scored turns, turns whose moves differ in what can still be had, and the scenario does not say
        `practice_only: true`. Or it says so, although every play that passes has ten.
    .why =
        In so few turns luck and one good day weigh as much as knowing how: a pass tells nobody apart. What is for practice only
        is not offered as an assessment, in the window or by `play`, and is not asked whether it tells learners apart: the levels, the single slip
        and the second chance are about assessments.
    .fails =
        ```ron
        pass_mark: 7500,    // and after six turns the customer has gone
        ```
    .mend =
        Give every way that passes ten turns at least on which something is at stake, or write `practice_only: true` beside the pass
        mark. Where there are enough, leave it out, and the scenario is checked as an assessment.
    .too-few = a play passes with { $turns } scored turns, { $enough } are needed to assess anybody, and it does not say `practice_only`
    .enough = it says `practice_only`, and every play that passes has { $enough } scored turns or more
    .say-so = write `practice_only: true`, or let more turns count on every way that passes
    .take-it-back = leave `practice_only` out: it can assess

C059 = a criterion that comes once
    .what =
        An earned clause is on offer at a node where a response, or waiting, would earn it: had the encounter ended with that move, the clause
        would be met, and before it was not. In some play whoever passes it by at the first such node has it on offer at no other
        node any more, and the scenario does not say why. Or it says why, and in no play it is so. Of `Init` and
        `End`, which are about the first and the last move, and of goals nothing is asked; nor of what is lost before it was on offer.
    .why =
        A clause that comes once measures one moment: who was thinking of something else then is told that he never does it.
    .fails =
        ```ron
        earns: ["hear-the-need"]        // `listen` at the opening performs it, and nothing after
        ```
    .mend =
        Let a response at another node earn it too, where whoever passed it by still comes. Where the story gives one moment only, say
        why: `(clause: "work-log", only_chance: "the log is written once, when he has gone")`.
    .comes-once = `{ $criterion }` comes once: whoever passes it by there has it nowhere else
    .not-the-only = `{ $criterion }` says why it comes once, and it does not
    .no-reason = `only_chance` of `{ $criterion }` gives no reason
    .offer-it-again = let a response at another node earn it too, or say why not: `only_chance: "…"`{ $shown ->
        [yes] {" "}(the transcript shows it)
       *[no] {""}
    }
    .leave-it-out = leave `only_chance` out
    .say-why = say why it comes once

C060 = a clock time written into a text
    .what =
        A text names a time of the day in figures or words: 15:40, 4 p.m., nine o'clock, 下午四点.
    .why =
        The story's clock goes on with what the learner does, so that a time that was right on one way is wrong on another; each language
        has its own copy of it, and a rule that reads the time has one more.
    .fails =
        ```ftl
        opening = The window shuts at 5:30 p.m.!
        ```
    .mend =
        The time it is now is {"{"} $clock {"}"}. Any other is declared once in the scenario, `times: {"{"}"window-shuts": "17:30"{"}"}`, is
        {"{"} $window-shuts {"}"} in every text, and `After("window-shuts")` in a condition.
    .written = `{ $message }` names the time `{ $time }`
    .write-argument = declare it under `times` and write its name as an argument; the time it is now is `$clock`

C061 = words that are out of place
    .what =
        Proving every way through the conversation found one on which a line, a response or an ending stands before a topic that it
        assumes has been told, or after a topic that it excludes. Where it is by a mood or an interrupt alone, that counts as well.
    .why =
        The learner hears of a sum that nobody named, or is offered a seat that he sits in: he stops believing, and answers a text
        instead of a person.
    .fails =
        ```ron
        "explains": (lines: [(say: "explains", assume: ["sum"])], …)     // and `hush` leads here past the line that tells it
        ```
    .mend =
        Play the transcript. Then tell the topic on that way too, give the node a line of its own for it (`when`), guard the response, or
        lead elsewhere. A line that does not need the topic after all does not assume it.
    .too-early = `{ $said }` assumes `{ $topic }`, and on some way nobody has told it
    .too-late = `{ $said }` excludes `{ $topic }`, and on some way it has been told
    .tell-it-before = tell `{ $topic }` on every way here, or say something else where it is not told (the transcript comes there)
    .say-otherwise = say something else once `{ $topic }` has been told, or lead past it (the transcript comes there)

C062 = a moment whose answers leave no trace
    .what =
        Whatever is answered at a node, silence included, the same line follows, in every state.
    .why =
        Who insults and who comforts hears the same: the learner feels that nobody listens, and the choice teaches nothing.
    .fails =
        ```ron
        responses: {"{"}"hush": (…, goto: "next"), "ask": (…, goto: "next"){"}"}     // and `next` has one line
        ```
    .mend =
        Give the next node a line that depends on what was done or on the mood, or lead the answers to different nodes.
    .alike = whatever is answered at `{ $node }`, the same line follows
    .answer-them = let what was answered show in the next line{ $shown ->
        [yes] {" "}(the transcript comes there)
       *[no] {""}
    }

C063 = the words of another language
    .what =
        Most texts of a file are word for word those that another language has, and cannot be this one's: they are in Latin letters where
        Chinese stands, in Chinese where English stands, or in the script of the other shore (an error). Or some sentences were left in
        English in a Chinese file (a warning); names, numbers and a few words may be the same everywhere.
    .why =
        A file was saved in the wrong folder, or copied to be translated and left so. The learner chose one language and reads another:
        nobody is assessed in a language that he did not choose.
    .fails =
        `locales/en-US/scenarios/small.ftl`, saved as `locales/zh-CN/scenarios/small.ftl`.
    .mend =
        Take the file from a copy, or write it in its language. An `app.ftl` that nobody wants to keep is deleted.
    .copied = { $count } of { $all } texts are word for word those in { $other }, and cannot be { $language }
    .same = this text is word for word that in { $other }
    .take-or-delete = take the file from a copy; or delete it: then the words that the program carries are used
    .write-it = if this is the file of another language, take { $language } from a copy; else write it as a colleague there would say it
    .say-it-in = say it in { $language }, as a colleague there would

C064 = a text that was right when the source said something else
    .what =
        The review file beside the scenario (`ID.review`) says who found this text right. Since then the source language says something
        else, and the text is as it was.
    .why =
        Somebody mended a sentence in one language. The others still say what it said before: learners would be asked different
        things, and those who judge them would not know it. The scenario plays and proves; it is not released.
    .fails =
        ```ftl
        closing = 不办了。        # in the source; it was 算了。
        closing = 算了。          # in zh-TW, found right before
        ```
    .mend =
        See what has changed: `composure words ID`. Write the text anew (`composure words ID set`), or say that it is still
        right (`composure words ID still-right`). The window has both beside the text.
    .stale = `{ $message }` in { $language } was found right when the source said something else
    .still-right = write it anew; or, if it is right all the same, `composure words ID still-right { $language } { $message }`

C065 = translations that nobody has found right
    .what =
        The scenario has a review file (`ID.review`), and of these texts it doesn’t say that somebody who reads both languages
        found them right as they are: a program drafted them, or they were written or changed since.
    .why =
        A draft made sign by sign is wrong where a word means two things, and what is written in a hurry is wrong anywhere. The
        scenario plays and proves; it is not released before somebody has read it.
    .fails =
        ```ftl
        closing = Leave it.     # it was “Never mind.” when it was read
        ```
    .mend =
        Read them: `composure words ID` lists them. Say that they are right: `composure words ID still-right`. A scenario
        without a review file is not asked for this.
    .draft = { $count ->
        [one] a text in { $language } was drafted by the program, and nobody has read it: { $messages }
       *[other] { $count } texts in { $language } were drafted by the program, and nobody has read them: { $messages }
    }
    .unread = { $count ->
        [one] a text in { $language } was found right by nobody: { $messages }
       *[other] { $count } texts in { $language } were found right by nobody: { $messages }
    }
    .read-the-draft = read every one against the source, mend it, then `composure words ID still-right { $language }`
    .read-them = read them against the source, then `composure words ID still-right { $language }` and their names

C066 = a review file that cannot be read
    .what =
        The review file beside a scenario (`ID.review`) cannot be read, or a line of it is no entry. Each line is JSON of its own:
        which text in which language, the hashes of the source and of the text, who found it right, and when.
    .why =
        What a broken line said is not counted: its text is taken for one that nobody has found right. The other lines count.
        Nothing is ever taken out of the file by the program.
    .fails =
        ```json
        {"{"}"remark":"read","message":"clos
        ```
    .mend =
        A line that was cut short is taken out, and its text is read again. After a merge both sides are kept and the marks taken out:
        the order of the lines means nothing.
    .merge = two versions of this file were put together, and not sorted out
    .too-long = this line is too long to be an entry
    .form = this line is no entry: `{ $error }`
    .other-words = the words on this line are not those that its hash is of: it was changed
    .unreadable = this review file cannot be read: { $error }; nothing of it is counted
    .keep-both = keep the lines of both, and take out this one
    .take-the-line-out = take the line out, or take the file from a copy; then say again that its text is right
    .from-a-copy = take it from a copy

C070 = too little time to think
    .what =
        The patience of a node is under 8,000 milliseconds. It runs from when all that is shown could have been read: the line and the
        responses get their own time before it, 300 characters a minute in Chinese, 200 words in English.
    .why =
        Four answers are not weighed in less. Whoever is pressed picks the first that will do, and the encounter measures how fast
        somebody presses a key, which earns nothing.
    .fails =
        ```ron
        patience: 5000, on_silence: (goto: "…")
        ```
    .mend =
        Give 8,000 milliseconds or more; 20,000 is usual. A customer who is in a hurry says so, and loses his temper sooner.
    .short = `{ $node }` leaves { $figure } milliseconds to think
    .at-least = give { $least } or more: reading time comes on top

C072 = a draft, which assesses nobody
    .what =
        The scenario says `draft: true`. With the words of the language that it is written in it is played, proved and shown as any other. What
        is missing in the other languages is told here in one place, by number, and not text by text.
    .why =
        A draft can be tried on the first day, before anybody has translated it. But who is assessed must be able to read every word in his own
        language, so a draft is for practice alone until it is whole.
    .fails =
        ```ron
        version: 1,
        draft: true,
        ```
    .mend =
        Write what is missing: `composure check --fill` puts each missing message into its file, with the text of the first language above
        it. Then delete `draft: true`; from there on every text that is missing is an error.
    .lacks = a draft, which assesses nobody: texts are missing in { $languages }
    .whole = a draft, which assesses nobody; its words are there in every language
    .finish-it = write the texts that are missing, then delete `draft: true`

C080 = a proof file of something else
    .what =
        Beside a scenario lies a proof file, `ID.proof.json`: the scale and the operating curve that proving it found, and of what they
        are, as hashes: of its stakes (`hashes.scale`), of all else that its file says (`hashes.direction`), and of its words. It is of
        another version of the scenario or of the book, or it says something else than what proving finds, or it cannot be read.
    .why =
        What ships with a proof file is scored on the scale in it. One of another version is of no use: the scale has to be found anew
        wherever the scenario is played. One that was altered by hand would score everybody wrongly, and nobody would see why.
    .fails =
        ```json
        "zero": -90,     // proving finds -1214
        ```
    .mend =
        Prove it and write the file anew: `composure check --prove --certify`. Without a proof file nothing is wrong either. In a folder
        of content it is only compared: no attempt is scored by it.
    .stale = the proof file is of another version: { $places }
    .other = the proof file has { $found } at `{ $place }`, where { $proved } was proved{ $more ->
        [0] {""}
        [one] ; one more place differs, { $places }
       *[other] ; { $more } more places differ, among them { $places }
    }
    .unreadable = the proof file cannot be read: { $why }
    .certify = write it anew with `composure check --prove --certify`, or remove it

C085 = more standing acts than a tray holds
    .what =
        A scenario's `standing` has more than eight acts.
    .why =
        The tray is there for what a hand finds without looking. Whoever has to read it first chooses from a list, and each act that can be
        done at any moment about doubles what has to be proved.
    .fails =
        ```ron
        standing: {"{"}"apologise": (…), "repeat": (…), …{"}"}     // nine of them
        ```
    .mend =
        Keep what a colleague would really do at any moment; what fits a few moments is a response there.
    .standing-acts = { $count } standing acts

C086 = standing acts that make a scenario too large to prove
    .what =
        Not every state could be looked at, and the scenario has standing acts. Named is the act without which the conversation has the
        fewest places, counted for one draw of the facts, without the rules: a bound, for the rules multiply what is left.
    .why =
        What is not proven is not known to hold. An act that can be done at any moment, once, is done or not done in every later state.
    .fails =
        ```console
        $ composure check --prove --cap 10 scenarios/annual-fee.ron
        ```
    .mend =
        Withhold the act where nobody would do it, `standing: {"{"}"apologise": Withheld{"}"}`, make it a response of the few nodes that it
        is for, or raise the cap.
    .cut = { $open } of { $all } questions are open: { $cut ->
        [one] { $cut } fact class
       *[other] { $cut } fact classes
    } of { $classes } could not be explored to the end
    .without = `{ $act }` costs most: without it the conversation has { $left } places instead of { $places }; withhold it at some nodes, or raise `--cap`

C087 = a node without a way back from a standing act
    .what =
        A node offers a standing act and has no `again`, the line with which the customer comes back to the point.
    .why =
        After his reaction to the act the learner stands where he stood. Without a line he would have to remember what had been asked, and
        the customer would look as if he had forgotten it.
    .fails =
        ```ron
        "opening": (lines: [(say: "opening")], responses: {"{"}…{"}"})     // and the scenario has `standing`
        ```
    .mend =
        Write `again: "opening-again"` with its words, or `standing: Withheld` where no act belongs.
    .missing = a standing act can be done at `{ $node }`, and it has no `again`
    .add-it = give it a line to come back with, or withhold the acts

C088 = a standing act that there is not
    .what =
        A node withholds, offers or replaces a standing act that the scenario's `standing` doesn't declare.
    .why =
        The act that was meant is offered there unchanged.
    .fails =
        ```ron
        standing: {"{"}"apologize": Withheld{"}"}     // declared is `apologise`
        ```
    .mend =
        Correct the name, or declare the act.
    .unknown = no standing act is called `{ $found }`
    .known = declared are { $names }

C089 = a standing act that could be done for ever
    .what =
        A standing act performs nothing.
    .why =
        It is offered until its first activity has been done. Where there is none, nobody could tell that it was done, the learner could do
        it again and again, and no proof would end.
    .fails =
        ```ron
        standing: {"{"}"nod": (kind: Do, reactions: [(say: "nodded")]){"}"}
        ```
    .mend =
        Let it perform an activity of the book; one that no rule watches will do.
    .performs-nothing = the standing act `{ $act }` performs nothing, so that nothing says it was done
    .let-it-perform = let it perform an activity

C090 = a face that contradicts the words
    .what = A line is acted with a smile or with relief, and may be said while the customer's anger is 7 or more.
    .why =
        The face is what a learner reads first. One that beams while the mood boils teaches him to trust neither, and a
        learner who answers the smile is marked down for anger he was not shown.
    .fails =
        ```ron
        lines: [(say: "claim", act: Smile)],      // his anger may be 9 here
        ```
    .mend =
        Split the line: an angry one first, with `when: AtLeast(anger, 7)`, and the smile behind it; or play it otherwise.
        How angry he may be is reckoned from above, over every way that leads there: a `when` settles any doubt.
    .glad = `{ $line }` is played with a glad face, and the anger of whoever says it may be { $figure } there
    .say-it-calmer = put a line with `when: AtLeast(anger, { $figure })` before it, or play it otherwise
    .calmer-of = put a line with `when: Of("{ $person }", AtLeast(anger, { $figure }))` before it, or play it otherwise

C091 = harmful words that do not stand in the answer
    .what = A text that ends in `-harm` names words, one piece or several with `|` between them, that its answer does not say.
    .why =
        The debrief marks the harmful words inside the answer as it was shown. Words that are not in it cannot be marked, and
        an answer that was reworded later keeps a mark that no longer fits.
    .fails =
        ```ftl
        opening = What are you people doing?
            {"."}rude = What's the noise about?
            {"."}rude-harm = the noise | shut up
        ```
    .mend =
        Copy the piece from the answer, sign for sign, in the same language; or leave it out.
    .not-there = `{ $message }` marks `{ $span }`, which its answer does not say
    .copy-it = the answer says `{ $text }`

C092 = a hint, or harmful words, for nothing
    .what = A message that ends in `-hint` names no line of the scenario, or one that ends in `-harm` no answer of its line.
    .why =
        Nobody is ever shown it: the line or answer has another name, or is gone.
    .fails =
        ```ftl
        openning-hint = He is afraid of having come for nothing.
        ```
    .mend =
        Name it after the line as it stands in `say`, with `-hint` behind it; after the answer's id, with `-harm` behind it.
    .hint = there is no line that the hint `{ $message }` is about
    .harm = there is no answer whose words `{ $message }` marks

C093 = direction that nobody sees
    .what = A line is acted where the customer has gone, or staged where nobody sees him: on the phone, in a chat, by letter.
    .why =
        What cannot be seen is not drawn and not told; whoever wrote it meant another line, or another channel.
    .fails =
        ```ron
        channel: Phone, …
        lines: [(say: "opening", stage: [Stand])],
        ```
    .mend =
        Leave `act` out of an aftermath, and `stage` out of a talk without a place. What he leaves behind may lie there as `props`.
    .gone = `{ $line }` is acted, and he has gone
    .apart = `{ $line }` is staged, and nobody sees him
    .leave-act-out = leave `act` out; what he leaves behind are `props`
    .leave-stage-out = leave `stage` out, or let him come to the counter

C095 = somebody speaks who is not there
    .what =
        A line of a node, or the reaction to a standing act that it offers, is said by somebody who is not present at the node.
    .why =
        Who stands there is drawn and told: a voice from nowhere leaves the learner wondering whom he answers.
    .fails =
        ```ron
        people: {"{"}"head": (cast: Executive, enters: true){"}"},
        … "opening": (lines: [(by: "head", say: "opening")], …)
        ```
    .mend =
        At a node without `present` stand the customer and all who don't say `enters`; in an aftermath nobody. Name who is
        there: `present: ["head"]`. Where a reaction is another's, withhold the act at the node, or put another in its place.
    .line = `{ $person }` says `{ $line }` and is not present at `{ $node }`
    .reaction = `{ $person }` reacts with `{ $line }` and is not present at `{ $node }`, which offers the act
    .let-him-be-there = put `{ $person }` under `present` there, or let another say it
    .withhold-it = withhold the act there, or let another react

C096 = somebody whom nobody meets or hears
    .what = Somebody stands under `people` and is present at no node, or says no line.
    .why = He has a name, a face and perhaps a mood, and the learner never has to do with him.
    .fails =
        ```ron
        people: {"{"}"head": (cast: Executive, enters: true){"}"},     // and no node has him present
        ```
    .mend =
        Let him come: `present: ["head"]` at the nodes where he is, and `by: "head"` at his lines. Or take him out, with his words.
    .never-there = `{ $person }` is present at no node
    .never-speaks = `{ $person }` says no line
    .let-him-come = name `{ $person }` under `present` at a node, or take him out
    .let-him-speak = give him a line with `by: "{ $person }"`, or take him out

C097 = a mood that somebody does not have
    .what =
        `moods` moves, or `Of` asks about, the mood of somebody who has none of his own; or `Of` asks about another thing than a mood.
    .why =
        Who shares the customer's mood moves with him: `mood` and a condition without `Of` are about both. Of one whose mood
        is unseen nothing is known.
    .fails =
        ```ron
        people: {"{"}"daughter": (mood: AsTheCustomer){"}"},
        … moods: {"{"}"daughter": (anger: 1){"}"}
        ```
    .mend =
        Give him a mood of his own: `mood: (anger: 2, anxiety: 6, trust: 5)`. Under `Of` stand `AtLeast` and `AtMost`, alone or
        joined by `All`, `Any` and `Not`; ask about everything else beside it.
    .of-his-own = `{ $person }` has no mood of his own
    .about-another-thing = `Of` asks about the mood of `{ $person }`, and this is about another thing
    .give-him-one = give him one under `people`, or leave the name out to mean the customer's
    .ask-it-beside = ask about moods inside `Of`, and about the rest beside it
