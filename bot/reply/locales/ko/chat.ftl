### 채팅 화면의 문구(한국어, 합쇼체). $brand는 회사 이름, $limit는 숫자입니다. 예시 질문은 고객의 말이므로 해요체입니다.

title = { $brand } 채팅 상담
assistant = 디지털 도우미(챗봇)
greeting = 안녕하십니까? 무엇을 도와드리면 되겠습니까?
about = { $brand }의 디지털 도우미입니다. 사람이 아닌 챗봇이 24시간 답변해 드립니다. 직원과 상담을 원하시면 말씀해 주십시오.
## 고객이 흔히 처음에 쓰는 말
example-1 = 제 택배는 지금 어디에 있나요?
example-2 = 반품은 어떻게 하나요?
example-3 = 받은 상품이 파손되어 있어요
## 입력
message-label = 메시지
message-placeholder = 메시지를 입력해 주십시오…
send = 보내기
too-long = 메시지는 { $limit }자 이내로 입력해 주십시오.
## 대화
conversation = 대화
you = 고객님
typing = 도우미가 입력하고 있습니다
new-messages = 새 메시지
not-sent = 보내지 못했습니다.
try-again = 다시 보내기
load-failed = 이전 메시지를 불러오지 못했습니다.
offline = 인터넷에 연결되어 있지 않습니다. 다시 연결되면 메시지를 보내실 수 있습니다.
new-conversation = 새 대화
new-question = 새 대화를 시작하시겠습니까? 지금까지의 메시지는 이 화면에서 사라집니다.
cancel = 취소
no-script = 채팅을 이용하시려면 브라우저에서 JavaScript를 켜 주십시오.
