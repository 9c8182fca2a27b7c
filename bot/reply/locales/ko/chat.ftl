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
## 언어와 말투 메뉴. $characters는 숫자입니다
manner = 언어와 말투
manner-about = 현재 적용 중인 설정과 그 근거입니다. 여기에서 바꾸신 내용은 다음 답변부터 적용됩니다.
manner-automatic = 자동
manner-language = 언어
manner-register = 말투
manner-formal = 격식 있는 말투
manner-informal = 편한 말투
manner-address = 이름
manner-address-hint = 고객님을 부를 이름입니다. 비워 두시면 이름을 부르지 않습니다.
manner-address-wrong = 이름은 숫자와 특수 문자 없이 { $characters }자 이내로 입력해 주십시오.
manner-no-name = 이름 없음
manner-length = 답변 길이
manner-normal = 보통
manner-short = 짧게
manner-emoji = 이모지
manner-emoji-mirror = 고객님이 쓰실 때만
manner-emoji-none = 사용 안 함
manner-units = 단위
manner-metric = 미터법(kg, cm, °C)
manner-us = 야드파운드법(lb, in, °F)
manner-region = 날짜와 금액 표기
manner-region-none = 국가 지정 없음
manner-directness = 고객님께 드리는 질문
manner-direct = 직접적으로
manner-indirect = 완곡하게
manner-apology = 사과 표현
manner-plain = 간단하게
manner-elevated = 더 격식 있게
manner-from-stated = 고객님 요청
manner-from-observed = 보내신 메시지 기준
manner-from-account = 브라우저 설정
manner-from-default = 기본 설정
manner-save = 저장
manner-reset = 모두 초기화
manner-saved = 저장했습니다. 다음 답변부터 적용됩니다.
manner-not-loaded = 설정을 불러오지 못했습니다.
manner-not-saved = 설정을 저장하지 못했습니다.
## 인용한 답변의 평가
rating = 이 답변이 도움이 되었습니까?
rating-yes = 도움이 됨
rating-no = 도움이 안 됨
