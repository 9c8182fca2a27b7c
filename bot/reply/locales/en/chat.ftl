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
