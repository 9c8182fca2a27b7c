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
## 言葉づかいのメニュー。$characters は数です
manner = 言語と言葉づかい
manner-about = 現在の設定とその根拠です。ここでの変更は、次の回答から反映されます。
manner-automatic = 自動
manner-language = 言語
manner-register = 言葉づかい
manner-formal = 丁寧
manner-informal = 気軽
manner-address = お名前
manner-address-hint = お呼びするお名前です。空欄の場合、お名前はお呼びしません。
manner-address-wrong = お名前は数字や記号を使わず、{ $characters }文字以内で入力してください。
manner-no-name = 指定なし
manner-length = 回答の長さ
manner-normal = 通常
manner-short = 短め
manner-emoji = 絵文字
manner-emoji-mirror = お客様がお使いの場合のみ
manner-emoji-none = 使わない
manner-units = 単位
manner-metric = メートル法（kg、cm、°C）
manner-us = ヤード・ポンド法（lb、in、°F）
manner-region = 日付と金額の表記
manner-region-none = 国の指定なし
manner-directness = お客様への質問
manner-direct = 率直
manner-indirect = 控えめ
manner-apology = お詫びの言葉
manner-plain = 簡潔
manner-elevated = より丁寧
manner-from-stated = ご指定
manner-from-observed = 文面から判断
manner-from-account = ブラウザの設定
manner-from-default = 初期設定
manner-save = 保存
manner-reset = すべてリセット
manner-saved = 保存しました。次の回答から反映されます。
manner-not-loaded = 設定を読み込めませんでした。
manner-not-saved = 設定を保存できませんでした。
## 引用した回答の評価
rating = この回答はお役に立ちましたか？
rating-yes = 役に立った
rating-no = 役に立たなかった
