### The chat page's own words in English. $brand is the company's name, $limit a number.

title = Chat with { $brand }
assistant = Digital assistant (bot)
greeting = Hello, how can I help?
about = I'm the digital assistant of { $brand }: a bot, not a person. I'm here around the clock. If you'd rather talk to a person, just say so.
## What customers often write first
example-1 = Where is my parcel?
example-2 = How do I return something?
example-3 = My item arrived damaged
## Writing
message-label = Your message
message-placeholder = Write a message…
send = Send
too-long = Please shorten your message to { $limit } characters at most.
## The conversation
conversation = Conversation
you = You
typing = The assistant is typing
new-messages = New messages
not-sent = Not sent.
try-again = Try again
load-failed = Earlier messages couldn't be loaded.
offline = You're offline. Your messages can be sent once you're connected again.
new-conversation = New conversation
new-question = Start a new conversation? The messages so far will disappear from this page.
cancel = Cancel
no-script = Please switch on JavaScript in your browser to chat here.
## The menu of language and manner; $characters is a number
manner = Language and manner
manner-about = This is what I go by, and why. What you change here applies from the next reply on.
manner-automatic = Automatic
manner-language = Language
manner-register = Tone
manner-formal = Formal
manner-informal = Casual
manner-address = Name
manner-address-hint = What I may call you. If it's empty, I use no name.
manner-address-wrong = Please give a name of at most { $characters } characters, without digits or special characters.
manner-no-name = No name
manner-length = Replies
manner-normal = Normal
manner-short = Short
manner-emoji = Emoji
manner-emoji-mirror = Only if you use them
manner-emoji-none = None
manner-units = Measures
manner-metric = Metric (kg, cm, °C)
manner-us = US (lb, in, °F)
manner-region = Dates and amounts as in
manner-region-none = No particular country
manner-directness = Questions to you
manner-direct = To the point
manner-indirect = Gently worded
manner-apology = Apologies
manner-plain = Plain
manner-elevated = More formal
manner-from-stated = you said so
manner-from-observed = as you write
manner-from-account = from your browser
manner-from-default = default
manner-save = Save
manner-reset = Reset everything
manner-saved = Saved. It applies from the next reply on.
manner-not-loaded = This couldn't be loaded.
manner-not-saved = This couldn't be saved.
## Ratings of quoted answers
rating = Did this answer help?
rating-yes = Helped
rating-no = Didn't help
