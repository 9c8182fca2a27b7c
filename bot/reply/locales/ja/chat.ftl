### チャット画面の文言（日本語、丁寧語・謙譲語）。$brand は会社名、$limit は数です。

title = { $brand }とのチャット
assistant = デジタルアシスタント（ボット）
greeting = こんにちは。ご用件をお聞かせください。
about = { $brand }のデジタルアシスタントです。人ではなく、ボットが24時間お答えいたします。担当者との会話をご希望の場合は、その旨をお知らせください。
## お客様がよく最初にお書きになること
example-1 = 荷物は今どこにありますか？
example-2 = 返品するにはどうすればいいですか？
example-3 = 届いた商品が破損していました
## 入力
message-label = メッセージ
message-placeholder = メッセージを入力…
send = 送信
too-long = メッセージは{ $limit }文字以内でお願いいたします。
## 会話
conversation = 会話
you = お客様
typing = アシスタントが入力しています
new-messages = 新着メッセージ
not-sent = 送信できませんでした。
try-again = もう一度送信
load-failed = これまでのメッセージを読み込めませんでした。
offline = オフラインです。接続が回復しますと、メッセージを送信いただけます。
new-conversation = 新しい会話
new-question = 新しい会話を始めますか？これまでのメッセージはこの画面に表示されなくなります。
cancel = キャンセル
no-script = チャットをご利用いただくには、ブラウザの JavaScript を有効にしてください。
