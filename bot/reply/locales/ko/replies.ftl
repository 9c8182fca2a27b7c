### Replies in Korean. Same message ids and facts as English, authored, not translated word for word.
### formal is 합쇼체 throughout (주십시오, 하시겠습니까; no 해 주세요, no 할까요), informal is 해요체; never 반말, never 당신.
### $address arrives with 님 (style.toml).
### Variables are followed only by particles that do not depend on a final consonant (에, 에서, 의, 까지) or by a noun that carries the particle.

## Moves that any situation may use

greet = { $register ->
    [informal] { $address ->
        [none] 안녕하세요.
       *[other] { $address }, 안녕하세요.
    }
   *[formal] { $address ->
        [none] 안녕하십니까.
       *[other] { $address }, 안녕하십니까.
    }
}
acknowledge = { $register ->
    [informal] 알려 주셔서 감사해요.
   *[formal] 알려 주셔서 감사합니다.
}
apologise = { $register ->
    [informal] { $apology ->
        [elevated] 불편을 드려 정말 죄송해요.
       *[plain] 불편을 드려 죄송해요.
    }
   *[formal] { $apology ->
        [elevated] 불편을 드려 대단히 죄송합니다.
       *[plain] 불편을 드려 죄송합니다.
    }
}
offer-human = { $register ->
    [informal] 상담원 연결을 원하시면 말씀해 주세요.
   *[formal] 상담원 연결을 원하시면 말씀해 주십시오.
}
close = { $register ->
    [informal] 더 도와드릴 일이 있을까요?
   *[formal] 그 밖에 더 필요하신 사항이 있으십니까?
}

## greeting, goodbye, thanks

greeting-ask = { $register ->
    [informal] { $brand }의 상담 챗봇이에요. 무엇을 도와드릴까요?
   *[formal] { $brand }의 상담 챗봇입니다. 어떤 도움이 필요하십니까?
}
greeting-ask-again = { $register ->
    [informal] 무엇을 도와드릴까요?
   *[formal] 어떤 도움이 필요하십니까?
}
goodbye-close = { $register ->
    [informal] 문의해 주셔서 감사해요. 좋은 하루 보내세요.
   *[formal] 문의해 주셔서 감사합니다. 좋은 하루 보내시기 바랍니다.
}
thanks-close = { $register ->
    [informal] 도움이 됐다면 다행이에요.
   *[formal] 도움이 되었다면 다행입니다.
}

## how_to: an answer from the knowledge base. $passage is quoted text.

how-to-answer = { $passage }
how-to-source = 자세한 내용: “{ $title }”, { $link }
how-to-related = 함께 보면 좋은 도움말: “{ $first-title }”, { $first-link }
how-to-related-two = 함께 보면 좋은 도움말: “{ $first-title }”, { $first-link } 및 “{ $second-title }”, { $second-link }
how-to-original = { $register ->
    [informal] 이 내용은 { $language } 자료만 있어서 원문을 그대로 보여 드려요:
   *[formal] 이 내용은 { $language } 자료만 있어 원문을 그대로 인용해 드립니다:
}
how-to-translated = { $register ->
    [informal] 이 내용은 { $language } 자료만 있어서 기계 번역으로 보여 드려요. 원문 링크는 맨 아래에 있어요:
   *[formal] 이 내용은 { $language } 자료만 있어 기계 번역으로 안내해 드립니다. 원문 링크는 맨 아래에 있습니다:
}

## order_status. Variants follow the order's state.

order-status-answer-processing = { $register ->
    [informal] 주문번호 { $order } 상품을 포장하고 있어요. { $date } 도착 예정이에요.
   *[formal] 주문번호 { $order } 상품을 포장하고 있으며, { $date } 도착 예정입니다.
}
order-status-answer-shipped = { $register ->
    [informal] 주문번호 { $order } 상품은 { $carrier }에서 배송 중이고, { $date } 도착 예정이에요. 배송 조회: { $link }
   *[formal] 주문번호 { $order } 상품은 { $carrier }에서 배송 중이며, { $date } 도착 예정입니다. 배송 조회: { $link }
}
order-status-answer-delivered = { $register ->
    [informal] 주문번호 { $order } 상품은 { $date }에 { $carrier }에서 배송을 마쳤어요. 못 받으셨다면 알려 주세요. 바로 확인해 드릴게요.
   *[formal] 주문번호 { $order } 상품은 { $date }에 { $carrier }에서 배송을 완료했습니다. 받지 못하셨다면 말씀해 주십시오. 확인해 드리겠습니다.
}
order-status-answer-cancelled = { $register ->
    [informal] 주문번호 { $order } 주문은 { $date }에 취소됐어요. 앞으로 상품이 발송되거나 금액이 청구되는 일은 없어요.
   *[formal] 주문번호 { $order } 주문은 { $date }에 취소되었습니다. 앞으로 상품이 발송되거나 금액이 청구되는 일은 없습니다.
}
order-status-answer-several = { $count ->
    [1] { $register ->
        [informal] 진행 중인 주문이 { $count }건({ $orders }) 있어요. 이 주문을 확인해 드릴까요?
       *[formal] 진행 중인 주문이 { $count }건({ $orders }) 있습니다. 이 주문에 대해 문의하셨습니까?
    }
   *[other] { $register ->
        [informal] 진행 중인 주문이 { $count }건({ $orders }) 있어요. 어느 주문을 확인해 드릴까요?
       *[formal] 진행 중인 주문이 { $count }건({ $orders }) 있습니다. 어느 주문에 대해 문의하셨습니까?
    }
}

## late_delivery

late-delivery-acknowledge = { $register ->
    [informal] { $date } 도착 예정이던 상품(주문번호 { $order })이 아직 도착하지 않았네요.
   *[formal] { $date } 도착 예정이던 상품(주문번호 { $order })이 아직 도착하지 않은 것으로 확인됩니다.
}
late-delivery-acknowledge-again = { $register ->
    [informal] 상품(주문번호 { $order })이 아직 도착하지 않아서 다시 문의하시게 됐네요.
   *[formal] 상품(주문번호 { $order })이 아직 도착하지 않아 다시 문의하시게 되었습니다.
}
late-delivery-apologise = { $register ->
    [informal] { $apology ->
        [elevated] 배송이 늦어져 정말 죄송해요.
       *[plain] 배송이 늦어져 죄송해요.
    }
   *[formal] { $apology ->
        [elevated] 배송이 늦어져 대단히 죄송합니다.
       *[plain] 배송이 늦어져 죄송합니다.
    }
}
late-delivery-act = { $register ->
    [informal] { $carrier }에 배송 추적을 요청했고, { $deadline }까지 결과를 알려 드릴게요.
   *[formal] { $carrier }에 배송 추적을 요청했으며, { $deadline }까지 결과를 안내해 드리겠습니다.
}
late-delivery-act-again = { $register ->
    [informal] { $carrier }에서 배송 추적을 진행하고 있고, { $deadline }까지 결과를 알려 드릴게요.
   *[formal] { $carrier }에서 배송 추적을 진행하고 있으며, { $deadline }까지 결과를 안내해 드리겠습니다.
}

## lost_parcel: the carrier says delivered, the customer has nothing

lost-parcel-acknowledge = { $register ->
    [informal] { $carrier } 배송 기록에는 주문번호 { $order } 상품이 { $date } 배송 완료로 나오는데, 실제로는 못 받으셨네요.
   *[formal] { $carrier } 배송 기록에는 주문번호 { $order } 상품이 { $date } 배송 완료로 나오지만, 실제로는 받지 못하신 상황입니다.
}
lost-parcel-acknowledge-again = { $register ->
    [informal] 주문번호 { $order } 상품을 아직 찾지 못해서 다시 문의하시게 됐네요.
   *[formal] 주문번호 { $order } 상품을 아직 찾지 못해 다시 문의하시게 되었습니다.
}
lost-parcel-apologise = { $register ->
    [informal] { $apology ->
        [elevated] 불편을 드려 정말 죄송해요.
       *[plain] 불편을 드려 죄송해요.
    }
   *[formal] { $apology ->
        [elevated] 불편을 드려 대단히 죄송합니다.
       *[plain] 불편을 드려 죄송합니다.
    }
}
lost-parcel-act = { $register ->
    [informal] { $carrier }에 행방 조사를 요청했어요. { $deadline }까지는 원래 상품이나 새 상품 중 하나를 받아 보실 수 있어요.
   *[formal] { $carrier }에 행방 조사를 요청했습니다. { $deadline }까지는 원래 상품이나 새 상품 중 하나를 받아 보실 수 있습니다.
}
lost-parcel-act-again = { $register ->
    [informal] { $carrier }에서 행방 조사를 진행하고 있어요. { $deadline }까지는 원래 상품이나 새 상품 중 하나를 받아 보실 수 있어요.
   *[formal] { $carrier }에서 행방 조사를 진행하고 있습니다. { $deadline }까지는 원래 상품이나 새 상품 중 하나를 받아 보실 수 있습니다.
}

## damaged_item, wrong_item

damaged-item-acknowledge = { $register ->
    [informal] 주문번호 { $order }의 ‘{ $item }’ 상품이 파손된 채로 도착했네요.
   *[formal] 주문번호 { $order }의 ‘{ $item }’ 상품이 파손된 상태로 도착했습니다.
}
damaged-item-acknowledge-again = { $register ->
    [informal] 주문번호 { $order }의 파손된 ‘{ $item }’ 상품 문제가 아직 해결되지 않았네요.
   *[formal] 주문번호 { $order }의 파손된 ‘{ $item }’ 상품 건이 아직 해결되지 않았습니다.
}
damaged-item-apologise = { $register ->
    [informal] { $apology ->
        [elevated] 온전한 상태로 보내 드리지 못해 정말 죄송해요.
       *[plain] 온전한 상태로 보내 드리지 못해 죄송해요.
    }
   *[formal] { $apology ->
        [elevated] 온전한 상태로 보내 드리지 못해 대단히 죄송합니다.
       *[plain] 온전한 상태로 보내 드리지 못해 죄송합니다.
    }
}
damaged-item-act = { $register ->
    [informal] 반품({ $return })을 접수하고 무료 반품 라벨을 { $email } 주소로 보냈어요. 반품 택배가 스캔되는 대로, 늦어도 { $deadline }까지 새 상품을 보내 드리거나 환불해 드릴게요.
   *[formal] 반품({ $return })을 접수하고 무료 반품 라벨을 { $email } 주소로 발송했습니다. 반품 택배가 스캔되는 대로, 늦어도 { $deadline }까지 새 상품을 보내 드리거나 환불해 드리겠습니다.
}
damaged-item-act-again = { $register ->
    [informal] 반품({ $return })은 접수되어 있고, 늦어도 { $deadline }까지 새 상품을 보내 드리거나 환불해 드릴게요.
   *[formal] 반품({ $return })은 접수되어 있으며, 늦어도 { $deadline }까지 새 상품을 보내 드리거나 환불해 드리겠습니다.
}
wrong-item-acknowledge = { $register ->
    [informal] 주문번호 { $order } 건으로 주문하신 것과 다른 상품이 도착했네요.
   *[formal] 주문번호 { $order } 건으로 주문하신 것과 다른 상품이 도착했습니다.
}
wrong-item-acknowledge-again = { $register ->
    [informal] 주문번호 { $order }의 오배송 문제가 아직 해결되지 않았네요.
   *[formal] 주문번호 { $order }의 오배송 건이 아직 해결되지 않았습니다.
}
wrong-item-apologise = { $register ->
    [informal] { $apology ->
        [elevated] 저희 실수로 불편을 드려 정말 죄송해요.
       *[plain] 저희 실수로 불편을 드려 죄송해요.
    }
   *[formal] { $apology ->
        [elevated] 저희 실수로 불편을 드려 대단히 죄송합니다.
       *[plain] 저희 실수로 불편을 드려 죄송합니다.
    }
}
wrong-item-act = { $register ->
    [informal] 반품({ $return })을 접수하고 무료 반품 라벨을 { $email } 주소로 보냈어요. 주문하신 상품은 { $deadline }까지 발송해 드릴게요.
   *[formal] 반품({ $return })을 접수하고 무료 반품 라벨을 { $email } 주소로 발송했습니다. 주문하신 상품은 { $deadline }까지 발송해 드리겠습니다.
}
wrong-item-act-again = { $register ->
    [informal] 반품({ $return })은 접수되어 있고, 주문하신 상품은 { $deadline }까지 발송해 드릴게요.
   *[formal] 반품({ $return })은 접수되어 있으며, 주문하신 상품은 { $deadline }까지 발송해 드리겠습니다.
}

## refund_delay, refund_status, return_opened, return_refused

refund-delay-acknowledge = { $register ->
    [informal] 주문번호 { $order }의 환불 금액({ $amount })이 { $date }에 지급될 예정이었는데 아직 지급되지 않았네요.
   *[formal] 주문번호 { $order }의 환불 금액({ $amount })이 { $date }에 지급될 예정이었으나 아직 지급되지 않았습니다.
}
refund-delay-acknowledge-again = { $register ->
    [informal] 주문번호 { $order }의 환불({ $amount })이 아직 완료되지 않아서 다시 문의하시게 됐네요.
   *[formal] 주문번호 { $order }의 환불({ $amount })이 아직 완료되지 않아 다시 문의하시게 되었습니다.
}
refund-delay-apologise = { $register ->
    [informal] { $apology ->
        [elevated] 환불이 늦어져 정말 죄송해요.
       *[plain] 안내해 드린 것보다 환불이 늦어져 죄송해요.
    }
   *[formal] { $apology ->
        [elevated] 환불이 늦어져 대단히 죄송합니다.
       *[plain] 안내해 드린 것보다 환불이 늦어져 죄송합니다.
    }
}
refund-delay-act = { $register ->
    [informal] 결제 담당 팀에 우선 처리를 요청했고, { $deadline }까지 지급해 드릴게요.
   *[formal] 결제 담당 부서에 우선 처리를 요청했으며, { $deadline }까지 지급해 드리겠습니다.
}
refund-delay-act-again = { $register ->
    [informal] 결제 담당 팀에서 처리하고 있고, { $deadline }까지 지급해 드릴게요.
   *[formal] 결제 담당 부서에서 처리하고 있으며, { $deadline }까지 지급해 드리겠습니다.
}
refund-status-answer-paid = { $register ->
    [informal] 주문번호 { $order }의 환불 금액({ $amount })은 { $date }에 지급됐어요. 은행에 따라 입금이 확인되기까지 며칠 걸릴 수 있어요.
   *[formal] 주문번호 { $order }의 환불 금액({ $amount })은 { $date }에 지급되었습니다. 은행에 따라 입금이 확인되기까지 며칠 걸릴 수 있습니다.
}
refund-status-answer-pending = { $register ->
    [informal] 주문번호 { $order }의 환불({ $amount })을 처리하고 있고, { $date }까지 지급될 예정이에요.
   *[formal] 주문번호 { $order }의 환불({ $amount })을 처리하고 있으며, { $date }까지 지급될 예정입니다.
}
return-opened-act = { $register ->
    [informal] 주문번호 { $order }의 반품({ $return })을 접수했어요. 무료 반품 라벨을 { $email } 주소로 보냈고, 상품은 { $date }까지 보내 주시면 돼요.
   *[formal] 주문번호 { $order }의 반품({ $return })을 접수했습니다. 무료 반품 라벨을 { $email } 주소로 발송했으며, 상품은 { $date }까지 보내 주시면 됩니다.
}
return-opened-answer = { $register ->
    [informal] 상품이 도착하면 영업일 기준 { $days }일 이내에 환불 금액({ $amount })을 결제하신 수단으로 돌려 드려요.
   *[formal] 상품이 도착하면 영업일 기준 { $days }일 이내에 환불 금액({ $amount })을 결제하신 수단으로 돌려 드립니다.
}
return-refused-answer = { $register ->
    [informal] 주문번호 { $order }의 반품 기한은 { $date }까지여서 제가 바로 반품을 접수해 드릴 수는 없어요.
   *[formal] 주문번호 { $order }의 반품 기한은 { $date }까지였으므로 제가 바로 반품을 접수해 드릴 수는 없습니다.
}

## order_cancelled, cancel_refused, address_changed, address_unclear, address_refused, invoice_sent

order-cancelled-act = { $register ->
    [informal] 주문번호 { $order } 주문을 취소했어요.
   *[formal] 주문번호 { $order } 주문을 취소했습니다.
}
order-cancelled-answer = { $register ->
    [informal] 환불 금액({ $amount })은 { $deadline }까지 결제하신 수단으로 돌려 드릴게요.
   *[formal] 환불 금액({ $amount })은 { $deadline }까지 결제하신 수단으로 돌려 드리겠습니다.
}
cancel-refused-answer-shipped = { $register ->
    [informal] 주문번호 { $order } 상품은 { $date }에 이미 발송되어 취소해 드릴 수 없어요. 배송될 때 수령을 거부하시거나, 받으신 뒤 무료로 반품하실 수 있어요.
   *[formal] 주문번호 { $order } 상품은 { $date }에 이미 발송되어 취소해 드릴 수 없습니다. 배송 시 수령을 거부하시거나, 받으신 후 무료로 반품하실 수 있습니다.
}
cancel-refused-answer-cancelled = { $register ->
    [informal] 주문번호 { $order } 주문은 { $date }에 이미 취소됐어요.
   *[formal] 주문번호 { $order } 주문은 { $date }에 이미 취소되었습니다.
}
cancel-refused-answer-delivered = { $register ->
    [informal] 주문번호 { $order } 상품은 { $date }에 배송이 완료되어 취소할 수 없어요. 대신 반품을 접수해 드릴 수 있어요.
   *[formal] 주문번호 { $order } 상품은 { $date }에 배송이 완료되어 취소할 수 없습니다. 대신 반품을 접수해 드릴 수 있습니다.
}
address-changed-act = { $register ->
    [informal]
        주문번호 { $order }의 배송지를 변경했어요. 새 배송지:
        { $new-address }
   *[formal]
        주문번호 { $order }의 배송지를 변경했습니다. 새 배송지:
        { $new-address }
}
address-unclear-answer = { $register ->
    [informal] 이 주소에서 올바른 우편번호를 찾지 못했어요. 예({ $country }): { $code }
   *[formal] 이 주소에서 올바른 우편번호를 찾지 못했습니다. 예({ $country }): { $code }
}
address-refused-answer = { $register ->
    [informal] 주문번호 { $order } 상품은 { $date }에 이미 발송되어 배송지를 변경해 드릴 수 없어요. { $carrier }에서 변경이 가능할 수도 있으니 여기에서 확인해 주세요: { $link }
   *[formal] 주문번호 { $order } 상품은 { $date }에 이미 발송되어 배송지를 변경해 드릴 수 없습니다. { $carrier }에서 변경이 가능할 수도 있으니 다음 링크에서 확인해 주십시오: { $link }
}
invoice-sent-act = { $register ->
    [informal] 주문번호 { $order }의 인보이스를 { $email } 주소로 보냈어요.
   *[formal] 주문번호 { $order }의 인보이스를 { $email } 주소로 발송했습니다.
}

## account_help, payment_failed

account-help-act = { $register ->
    [informal] 비밀번호 재설정 링크를 { $email } 주소로 보냈어요. 링크는 1시간 동안 쓰실 수 있어요.
   *[formal] 비밀번호 재설정 링크를 { $email } 주소로 발송했습니다. 링크는 1시간 동안 유효합니다.
}
account-help-answer = { $register ->
    [informal] 10분 안에 메일이 오지 않으면 스팸 메일함을 확인해 주세요.
   *[formal] 10분 이내에 메일이 도착하지 않으면 스팸 메일함을 확인해 주십시오.
}
payment-failed-answer-declined = { $register ->
    [informal] 주문번호 { $order }의 결제가 은행에서 거절되었고, 청구된 금액은 없어요. 주문은 { $deadline }까지 보관되고, 여기에서 다른 수단으로 결제하실 수 있어요: { $link }
   *[formal] 주문번호 { $order }의 결제가 은행에서 거절되었으며, 청구된 금액은 없습니다. 주문은 { $deadline }까지 보관되며, 다음 링크에서 다른 수단으로 결제하실 수 있습니다: { $link }
}
payment-failed-answer-double = { $register ->
    [informal] 주문번호 { $order }에 { $amount } 승인이 두 건 잡혀 있어요. 실제로는 한 건만 청구되고, 나머지 한 건은 { $deadline }까지 자동으로 취소돼요.
   *[formal] 주문번호 { $order }에 { $amount } 승인이 두 건 확인됩니다. 실제로는 한 건만 청구되며, 나머지 한 건은 { $deadline }까지 자동으로 취소됩니다.
}
payment-failed-answer = { $register ->
    [informal] 결제에 실패하면 금액은 청구되지 않아요. 카드 승인이 거절되면 은행 앱에서 본인 확인을 하시면 대부분 결제돼요. 결제 단계에서 다른 수단을 고르셔도 돼요.
   *[formal] 결제에 실패한 경우 금액은 청구되지 않습니다. 카드 승인이 거절된 경우 은행 앱에서 본인 확인을 하시면 대부분 결제되며, 결제 단계에서 다른 수단을 선택하실 수도 있습니다.
}

## fraud_fear

fraud-fear-act = { $register ->
    [informal] 먼저 계정부터 보호했어요. 계정을 잠갔으니 더 이상 주문이 들어가지 않아요.
   *[formal] 먼저 고객님의 계정부터 보호했습니다. 계정을 잠갔으므로 더 이상 주문이 이루어지지 않습니다.
}
fraud-fear-answer = { $register ->
    [informal] 지금 바로 은행에 전화해서 카드 정지를 요청해 주세요.
   *[formal] 지금 바로 은행에 전화하여 카드 정지를 요청해 주십시오.
}
fraud-fear-offer-human = { $register ->
    [informal] 상담원이 최대한 빨리 이 채팅을 이어받도록 요청했어요.
   *[formal] 상담원이 최대한 빨리 이 채팅을 이어받도록 요청했습니다.
}
fraud-fear-ask = { $register ->
    [informal] 어떤 이메일 주소로 가입하셨나요? 알려 주시면 바로 계정을 잠글게요.
   *[formal] 어떤 이메일 주소로 가입하셨습니까? 알려 주시면 바로 계정을 잠그겠습니다.
}

## complaint, good_news

complaint-acknowledge = { $register ->
    [informal] 고객님께 이런 서비스를 드리면 안 되는 거였어요.
   *[formal] 고객님께 마땅히 드려야 할 서비스를 드리지 못했습니다.
}
complaint-acknowledge-again = { $register ->
    [informal] 앞서 말씀해 주셨는데 아직 해결되지 않았네요.
   *[formal] 앞서 말씀해 주셨으나 아직 해결되지 않았습니다.
}
complaint-apologise = { $register ->
    [informal] { $apology ->
        [elevated] 정말 죄송해요.
       *[plain] 죄송해요.
    }
   *[formal] { $apology ->
        [elevated] 대단히 죄송합니다.
       *[plain] 죄송합니다.
    }
}
complaint-ask = { $register ->
    [informal] 어느 주문에서 어떤 문제가 있었나요? 알려 주시면 그것부터 확인할게요.
   *[formal] 어느 주문에서 어떤 문제가 있었습니까? 알려 주시면 그 부분부터 확인하겠습니다.
}
good-news-acknowledge = { $register ->
    [informal] 반가운 소식이네요!
   *[formal] 반가운 소식을 전해 주셔서 감사합니다.
}
good-news-close = { $register ->
    [informal] 즐겁게 사용하세요.
   *[formal] 즐겁게 사용하시기 바랍니다.
}

## not_found: the knowledge base has no answer, or the order isn't known

not-found-answer = { $register ->
    [informal] 도움말에서 해당 내용을 찾지 못했어요. 확실하지 않은 내용을 추측해서 말씀드리지는 않을게요.
   *[formal] 도움말에서 해당 내용을 찾지 못했습니다. 확실하지 않은 내용을 추측하여 안내해 드리지는 않겠습니다.
}
not-found-offer-human = { $register ->
    [informal] 문의를 상담원에게 전달해 드릴 수 있고, 조금 더 자세히 알려 주시면 다시 찾아볼 수도 있어요.
   *[formal] 문의를 상담원에게 전달해 드릴 수 있으며, 조금 더 자세히 알려 주시면 다시 찾아볼 수도 있습니다.
}
not-found-answer-order = { $register ->
    [informal] 주문번호 { $order } 주문을 찾을 수 없어요. 주문번호는 ‘KS-’로 시작하고 주문 확인 메일에 나와 있어요. 다시 한번 확인해 주시겠어요?
   *[formal] 주문번호 { $order } 주문을 찾을 수 없습니다. 주문번호는 ‘KS-’로 시작하며 주문 확인 메일에 나와 있습니다. 다시 한번 확인해 주시겠습니까?
}
not-found-answer-passage = { $register ->
    [informal] 도움말에서 딱 맞는 내용을 찾지 못했어요. 추측해서 말씀드리는 대신 가장 비슷한 글을 알려 드려요: “{ $title }”, { $link }
   *[formal] 도움말에서 정확히 일치하는 내용을 찾지 못했습니다. 추측하여 안내해 드리는 대신 가장 비슷한 글을 알려 드립니다: “{ $title }”, { $link }
}

## ask_back

ask-back-ask = { $register ->
    [informal] { $directness ->
        [direct] 말씀을 이해하지 못했어요. 다른 표현으로 다시 말씀해 주세요.
       *[indirect] 제가 정확히 이해하지 못한 것 같아요. 다른 표현으로 다시 말씀해 주시겠어요?
    }
   *[formal] { $directness ->
        [direct] 말씀을 이해하지 못했습니다. 다른 표현으로 다시 말씀해 주십시오.
       *[indirect] 제가 정확히 이해하지 못한 것 같습니다. 다른 표현으로 다시 말씀해 주시겠습니까?
    }
}
ask-back-ask-order-number = { $register ->
    [informal] { $directness ->
        [direct] 주문번호(예: KS-104233)를 알려 주세요.
       *[indirect] 주문번호(예: KS-104233)를 알려 주시겠어요?
    }
   *[formal] { $directness ->
        [direct] 주문번호(예: KS-104233)를 알려 주십시오.
       *[indirect] 주문번호(예: KS-104233)를 알려 주시겠습니까?
    }
}
ask-back-ask-email = { $register ->
    [informal] { $directness ->
        [direct] 계정에 등록된 이메일 주소를 알려 주세요.
       *[indirect] 계정에 등록된 이메일 주소를 알려 주시겠어요?
    }
   *[formal] { $directness ->
        [direct] 계정에 등록된 이메일 주소를 알려 주십시오.
       *[indirect] 계정에 등록된 이메일 주소를 알려 주시겠습니까?
    }
}
ask-back-ask-address = { $register ->
    [informal] 새 배송지가 어디인가요? 도로명 주소, 우편번호, 도시, 국가를 알려 주세요.
   *[formal] 새 배송지가 어디입니까? 도로명 주소, 우편번호, 도시, 국가를 알려 주십시오.
}
ask-back-ask-confirm-cancel = { $register ->
    [informal] 주문번호 { $order } 주문({ $amount })을 취소해 드릴까요? ‘네’ 또는 ‘아니요’로 답해 주세요.
   *[formal] 주문번호 { $order } 주문({ $amount })을 취소하시겠습니까? ‘예’ 또는 ‘아니요’로 답해 주십시오.
}
ask-back-ask-confirm-return = { $register ->
    [informal] 주문번호 { $order } 주문({ $amount })의 반품을 접수해 드릴까요? ‘네’ 또는 ‘아니요’로 답해 주세요.
   *[formal] 주문번호 { $order } 주문({ $amount })의 반품을 접수하시겠습니까? ‘예’ 또는 ‘아니요’로 답해 주십시오.
}
ask-back-ask-confirm-person = { $register ->
    [informal] 상담원을 연결해 드릴까요? ‘네’ 또는 ‘아니요’로 답해 주세요.
   *[formal] 상담원 연결을 원하십니까? ‘예’ 또는 ‘아니요’로 답해 주십시오.
}
ask-back-ask-between = { $register ->
    [informal] “{ $first }”와 “{ $second }” 중 어느 쪽이 궁금하세요?
   *[formal] “{ $first }”와 “{ $second }” 중 어느 쪽을 문의하신 것입니까?
}
ask-back-ask-kept = { $register ->
    [informal] 네, 아무것도 변경하지 않았어요.
   *[formal] 알겠습니다. 변경된 내용은 없습니다.
}

## handoff_*

handoff-offer-offer-human = { $register ->
    [informal] 상담원을 연결해 드릴까요?
   *[formal] 상담원 연결을 원하십니까?
}
handoff-wait-act = { $register ->
    [informal] 지금까지의 대화 내용을 모두 상담원에게 전달했으니 다시 설명하지 않으셔도 돼요.
   *[formal] 지금까지의 대화 내용을 모두 상담원에게 전달했으므로 다시 설명하지 않으셔도 됩니다.
}
handoff-wait-answer-open = { $register ->
    [informal] { $position ->
        [1] 바로 다음 순서예요. 답변은 이 채팅으로 드릴게요.
       *[other] 대기 순서는 { $position }번째예요. 답변은 이 채팅으로 드릴게요.
    }
   *[formal] { $position ->
        [1] 바로 다음 순서입니다. 답변은 이 채팅으로 드리겠습니다.
       *[other] 대기 순서는 { $position }번째입니다. 답변은 이 채팅으로 드리겠습니다.
    }
}
handoff-wait-answer-closed = { $register ->
    [informal] 상담은 { $date } { $time }에 다시 시작하고, 답변은 이 채팅으로 드릴게요.
   *[formal] 상담은 { $date } { $time }에 다시 시작하며, 답변은 이 채팅으로 드리겠습니다.
}
handoff-wait-answer-again = { $register ->
    [informal] 문의하신 내용은 아직 상담 팀에서 확인하고 있어요. 답변은 이 채팅으로 드릴게요.
   *[formal] 문의하신 내용은 아직 상담 부서에서 확인하고 있습니다. 답변은 이 채팅으로 드리겠습니다.
}
handoff-wait-callback = { $register ->
    [informal] 전화번호를 상담원에게 전달했어요: { $phone }
   *[formal] 전화번호를 상담원에게 전달했습니다: { $phone }
}
handoff-taken-act = { $register ->
    [informal] { $agent } 상담원이 채팅에 들어왔어요. 이제부터 상담을 이어서 도와드릴게요.
   *[formal] { $agent } 상담원이 채팅에 참여했습니다. 지금부터 상담을 이어서 진행합니다.
}
handoff-back-act = { $register ->
    [informal] 상담원이 채팅에서 나가서 이제 다시 챗봇이 도와드려요. 상담원과 나누신 내용은 알고 있어요.
   *[formal] 상담원이 채팅에서 나가 이제 다시 챗봇이 안내해 드립니다. 상담원과 나누신 내용은 알고 있습니다.
}

## How to reach a person, each on a line of its own. $hours is put together from the opening-* messages.

reach-hours = 상담 시간: { $hours }
reach-phone = { $register ->
    [informal] 전화로도 문의하실 수 있어요: { $company-phone }
   *[formal] 전화로도 문의하실 수 있습니다: { $company-phone }
}
opening-days-range = { $first }~{ $last }
opening-days-two = { $first }·{ $last }
opening-days-all = 매일
opening-open = { $days } { $hours }
opening-closed = { $days } 휴무
opening-rows = { $one }, { $other }
opening-zone = { $hours } ({ $zone })

## unsupported_language, about_the_bot

unsupported-language-answer = { $register ->
    [informal] 아직 고객님의 언어로는 답변을 드릴 수 없어서 한국어로 안내해 드려요. { $languages } 중에서 고르셔도 돼요.
   *[formal] 아직 고객님의 언어로는 답변을 드릴 수 없어 한국어로 안내해 드립니다. { $languages } 중에서 선택하실 수도 있습니다.
}
about-the-bot-answer = { $register ->
    [informal] 저는 { $brand }의 디지털 상담 도우미, 챗봇이에요. 말씀만 하시면 언제든지 상담원이 이어받을 수 있어요.
   *[formal] 저는 { $brand }의 디지털 상담 도우미, 챗봇입니다. 말씀하시면 언제든지 상담원이 이어받을 수 있습니다.
}

## change_of_manner

change-of-manner-act-language = { $register ->
    [informal] 네, 한국어로 안내해 드릴게요.
   *[formal] 네, 한국어로 안내해 드리겠습니다.
}
change-of-manner-act-formal = { $register ->
    [informal] 네, 격식 있는 말투로 안내해 드릴게요.
   *[formal] 알겠습니다. 격식 있는 말투로 안내해 드리겠습니다.
}
change-of-manner-act-informal = { $register ->
    [informal] 네, 편한 말투로 안내해 드릴게요.
   *[formal] 알겠습니다. 편한 말투로 안내해 드리겠습니다.
}
change-of-manner-act-short = { $register ->
    [informal] 네, 짧게 답변드릴게요.
   *[formal] 알겠습니다. 간결하게 답변드리겠습니다.
}
change-of-manner-act-emoji = { $register ->
    [informal] 네, 이모지를 쓰시면 저도 조금씩 쓸게요.
   *[formal] 알겠습니다. 이모지를 사용하시면 저도 가끔 사용하겠습니다.
}
change-of-manner-act-no-emoji = { $register ->
    [informal] 네, 이모지는 쓰지 않을게요.
   *[formal] 알겠습니다. 이모지는 사용하지 않겠습니다.
}
change-of-manner-act-address = { $register ->
    [informal] 네, { $address }. 앞으로 이렇게 불러 드릴게요.
   *[formal] 알겠습니다, { $address }. 앞으로 이렇게 불러 드리겠습니다.
}
change-of-manner-act-no-address = { $register ->
    [informal] 네, 앞으로 성함은 빼고 말씀드릴게요.
   *[formal] 알겠습니다. 앞으로 성함은 언급하지 않겠습니다.
}
change-of-manner-act-region = { $register ->
    [informal] 네, 날짜와 금액은 { $region } 방식으로 적을게요.
   *[formal] 알겠습니다. 날짜와 금액은 { $region } 방식으로 표기하겠습니다.
}
change-of-manner-act-metric = { $register ->
    [informal] 네, 단위는 킬로그램, 센티미터, 섭씨로 적을게요.
   *[formal] 알겠습니다. 단위는 킬로그램, 센티미터, 섭씨로 표기하겠습니다.
}
change-of-manner-act-us = { $register ->
    [informal] 네, 단위는 파운드, 인치, 화씨로 적을게요.
   *[formal] 알겠습니다. 단위는 파운드, 인치, 화씨로 표기하겠습니다.
}
change-of-manner-act-reset = { $register ->
    [informal] 네, 호칭과 말투 설정을 지웠어요. 기본 설정으로 다시 시작할게요.
   *[formal] 호칭과 말투 설정을 삭제했습니다. 기본 설정으로 다시 시작하겠습니다.
}
change-of-manner-act-refused = { $register ->
    [informal] 말씀하신 대로 해 드리고 싶지만, 여기에서는 지금의 말투로 안내해 드리고 있어요.
   *[formal] 말씀하신 대로 해 드리고 싶으나, 이곳에서는 지금의 말투로 안내해 드리고 있습니다.
}
change-of-manner-ask = { $register ->
    [informal] 어떻게 안내해 드리면 좋을까요? 원하시는 언어나 ‘격식 있는 말투’, ‘편한 말투’, ‘짧게’ 중에서 말씀해 주세요.
   *[formal] 어떻게 안내해 드리면 되겠습니까? 원하시는 언어나 ‘격식 있는 말투’, ‘편한 말투’, ‘짧게’ 중에서 말씀해 주십시오.
}
change-of-manner-answer = { $register ->
    [informal] 지금은 이렇게 안내해 드리고 있어요. 언어: { $language }({ $language-from }), 말투: { $tone }({ $tone-from }). 둘 다 언제든지 바꾸실 수 있어요.
   *[formal] 현재 다음과 같이 안내해 드리고 있습니다. 언어: { $language }({ $language-from }), 말투: { $tone }({ $tone-from }). 두 가지 모두 언제든지 변경하실 수 있습니다.
}
change-of-manner-known-address = 호칭: { $address }({ $address-from })
change-of-manner-known-region = 날짜와 금액: { $region } 방식({ $region-from })
change-of-manner-known-units = 단위: { $units }({ $units-from })
change-of-manner-known-brief = 짧은 답변({ $brief-from })
change-of-manner-known-no-emoji = 이모지 사용 안 함({ $no-emoji-from })
change-of-manner-units-metric = 미터법
change-of-manner-units-us = 야드파운드법
change-of-manner-from-stated = 고객님 요청
change-of-manner-from-observed = 보내신 메시지 기준
change-of-manner-from-account = 채널 설정
change-of-manner-from-default = 기본 설정
change-of-manner-tone-formal = 격식 있는 말투
change-of-manner-tone-informal = 편한 말투

## action_failed

action-failed-acknowledge = { $register ->
    [informal] 주문 시스템이 응답하지 않아서 방금 요청을 처리하지 못했어요.
   *[formal] 주문 시스템이 응답하지 않아 방금 요청하신 내용을 처리하지 못했습니다.
}
action-failed-apologise = { $register ->
    [informal] { $apology ->
        [elevated] 불편을 드려 정말 죄송해요.
       *[plain] 죄송해요.
    }
   *[formal] { $apology ->
        [elevated] 불편을 드려 대단히 죄송합니다.
       *[plain] 죄송합니다.
    }
}
action-failed-act = { $register ->
    [informal] 변경된 내용은 없어요.
   *[formal] 변경된 내용은 없습니다.
}
