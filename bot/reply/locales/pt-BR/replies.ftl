### Respostas em português do Brasil. Uma mensagem por movimento de uma situação: <situation>-<move> ou <situation>-<move>-<variant>.
### $register: formal (cortesia impessoal, sem "você") ou informal ("você", levemente coloquial).
### "Obrigado/obrigada" não aparece, porque marcaria o gênero de quem fala.

## Movimentos que servem em qualquer situação

greet = { $register ->
    [informal] { $address ->
        [none] Oi.
       *[other] Oi, { $address }.
    }
   *[formal] { $address ->
        [none] Olá.
       *[other] Olá, { $address }.
    }
}
acknowledge = { $register ->
    [informal] Você fez bem em avisar.
   *[formal] Agradeço o aviso.
}
apologise = { $apology ->
    [elevated] { $register ->
        [informal] Pedimos desculpas pelo que aconteceu.
       *[formal] Apresentamos nossas desculpas pelo ocorrido.
    }
   *[plain] { $register ->
        [informal] Desculpe por isso.
       *[formal] Peço desculpas por isso.
    }
}
offer-human = { $register ->
    [informal] Se você preferir falar com uma pessoa, é só dizer.
   *[formal] Caso prefira falar com uma pessoa, basta avisar.
}
close = { $register ->
    [informal] Posso te ajudar com mais alguma coisa?
   *[formal] Posso ajudar em algo mais?
}

## greeting, goodbye, thanks

greeting-ask = { $register ->
    [informal] Sou o bot de atendimento da { $brand }. Como posso te ajudar?
   *[formal] Sou o bot de atendimento da { $brand }. Como posso ajudar?
}
greeting-ask-again = { $register ->
    [informal] Como posso te ajudar?
   *[formal] Como posso ajudar?
}
goodbye-close = { $register ->
    [informal] A gente agradece o contato. Até mais.
   *[formal] Agradecemos o contato. Até logo.
}
thanks-close = { $register ->
    [informal] De nada.
   *[formal] Por nada.
}

## how_to

how-to-answer = { $passage }
how-to-source = Mais informações em “{ $title }”: { $link }
how-to-related = Veja também “{ $first-title }”: { $first-link }
how-to-related-two = Veja também “{ $first-title }”, { $first-link } e “{ $second-title }”, { $second-link }
how-to-original = Só tenho este conteúdo em { $language }; por isso, cito o original:
how-to-translated = Só tenho este conteúdo em { $language }. Esta é uma tradução automática; o link para o original está no final:

## order_status

order-status-answer-processing = { $register ->
    [informal] Seu pedido { $order } está sendo preparado e deve chegar em { $date }.
   *[formal] O pedido { $order } está em preparação. A entrega está prevista para { $date }.
}
order-status-answer-shipped = { $register ->
    [informal] Seu pedido { $order } está a caminho pela transportadora { $carrier } e deve chegar em { $date }. Pra acompanhar: { $link }
   *[formal] O pedido { $order } está a caminho pela transportadora { $carrier }, com entrega prevista para { $date }. Rastreamento: { $link }
}
order-status-answer-delivered = { $register ->
    [informal] A transportadora { $carrier } entregou seu pedido { $order } em { $date }. Se você não recebeu, me avisa que eu verifico.
   *[formal] A transportadora { $carrier } entregou o pedido { $order } em { $date }. Caso não tenha recebido, basta avisar que eu verifico.
}
order-status-answer-cancelled = O pedido { $order } foi cancelado em { $date }. Nada mais será enviado nem cobrado.
order-status-answer-several = { $count ->
    [one] Encontrei só um pedido em andamento: { $orders }. É esse?
   *[other] { $register ->
        [informal] Encontrei { $count } pedidos em andamento: { $orders }. De qual deles você está falando?
       *[formal] Encontrei { $count } pedidos em andamento: { $orders }. A qual deles se refere?
    }
}

## late_delivery

late-delivery-acknowledge = { $register ->
    [informal] Seu pacote { $order } era pra ter chegado em { $date } e ainda não chegou.
   *[formal] O pacote { $order } deveria ter chegado em { $date } e ainda não chegou.
}
late-delivery-acknowledge-again = { $register ->
    [informal] Seu pacote { $order } ainda não chegou, e você teve que perguntar de novo.
   *[formal] O pacote { $order } ainda não chegou, e foi preciso perguntar de novo.
}
late-delivery-apologise = { $apology ->
    [elevated] { $register ->
        [informal] Pedimos desculpas pelo atraso.
       *[formal] Apresentamos nossas desculpas pelo atraso.
    }
   *[plain] { $register ->
        [informal] Desculpe por isso.
       *[formal] Peço desculpas.
    }
}
late-delivery-act = { $register ->
    [informal] Já abri uma apuração com a transportadora { $carrier }, e você vai ter uma resposta até { $deadline }.
   *[formal] Já abri uma apuração com a transportadora { $carrier }; enviaremos uma resposta até { $deadline }.
}
late-delivery-act-again = { $register ->
    [informal] A apuração com a transportadora { $carrier } está em andamento, e você vai ter uma resposta até { $deadline }.
   *[formal] A apuração com a transportadora { $carrier } está em andamento; enviaremos uma resposta até { $deadline }.
}

## lost_parcel

lost-parcel-acknowledge = { $register ->
    [informal] A transportadora { $carrier } diz que entregou seu pedido { $order } em { $date }, mas você não recebeu.
   *[formal] A transportadora { $carrier } registrou a entrega do pedido { $order } em { $date }, mas o pacote não foi recebido.
}
lost-parcel-acknowledge-again = { $register ->
    [informal] Seu pedido { $order } ainda não apareceu, e você teve que perguntar de novo.
   *[formal] O pedido { $order } ainda não foi localizado, e foi preciso perguntar de novo.
}
lost-parcel-apologise = { $apology ->
    [elevated] { $register ->
        [informal] Pedimos desculpas pelo que aconteceu.
       *[formal] Apresentamos nossas desculpas pelo ocorrido.
    }
   *[plain] { $register ->
        [informal] Desculpe por isso.
       *[formal] Peço desculpas.
    }
}
lost-parcel-act = { $register ->
    [informal] Já abri uma busca com a transportadora { $carrier }. Até { $deadline }, você recebe o pacote ou outro no lugar.
   *[formal] Já abri uma busca com a transportadora { $carrier }. Até { $deadline }, será entregue o pacote ou outro em substituição.
}
lost-parcel-act-again = { $register ->
    [informal] A busca com a transportadora { $carrier } está em andamento. Até { $deadline }, você recebe o pacote ou outro no lugar.
   *[formal] A busca com a transportadora { $carrier } está em andamento. Até { $deadline }, será entregue o pacote ou outro em substituição.
}

## damaged_item, wrong_item

damaged-item-acknowledge = { $register ->
    [informal] O item “{ $item }” do seu pedido { $order } não chegou inteiro.
   *[formal] O item “{ $item }” do pedido { $order } não chegou em bom estado.
}
damaged-item-acknowledge-again = { $register ->
    [informal] O problema com o item danificado do seu pedido { $order }, “{ $item }”, ainda não foi resolvido.
   *[formal] O caso do item danificado do pedido { $order }, “{ $item }”, ainda não foi resolvido.
}
damaged-item-apologise = { $apology ->
    [elevated] { $register ->
        [informal] Pedimos desculpas; ele não deveria ter chegado assim até você.
       *[formal] Apresentamos nossas desculpas; o item não deveria ter chegado nesse estado.
    }
   *[plain] { $register ->
        [informal] Desculpe, não era pra ter saído daqui assim.
       *[formal] Peço desculpas; o item não deveria ter saído daqui assim.
    }
}
damaged-item-act = { $register ->
    [informal] Já abri a devolução { $return }: a etiqueta gratuita está a caminho do e-mail { $email } e, assim que o pacote for escaneado, a gente envia um item novo ou devolve o dinheiro, no máximo até { $deadline }.
   *[formal] Já abri a devolução { $return }: a etiqueta gratuita está a caminho do e-mail { $email } e, assim que o pacote for escaneado, enviaremos um item novo ou o reembolso, no máximo até { $deadline }.
}
damaged-item-act-again = { $register ->
    [informal] A devolução { $return } está aberta; a gente envia um item novo ou devolve o dinheiro no máximo até { $deadline }.
   *[formal] A devolução { $return } está aberta; enviaremos um item novo ou o reembolso no máximo até { $deadline }.
}
wrong-item-acknowledge = { $register ->
    [informal] O que chegou com o pedido { $order } não é o que você comprou.
   *[formal] O que chegou com o pedido { $order } não corresponde ao que foi comprado.
}
wrong-item-acknowledge-again = { $register ->
    [informal] O erro no seu pedido { $order } ainda não foi resolvido.
   *[formal] O erro no pedido { $order } ainda não foi resolvido.
}
wrong-item-apologise = { $apology ->
    [elevated] { $register ->
        [informal] Pedimos desculpas pelo nosso erro.
       *[formal] Apresentamos nossas desculpas pelo erro.
    }
   *[plain] { $register ->
        [informal] Desculpe, o erro foi nosso.
       *[formal] Peço desculpas, o erro foi nosso.
    }
}
wrong-item-act = Já abri a devolução { $return }: a etiqueta gratuita está a caminho do e-mail { $email }, e o item certo sai daqui até { $deadline }.
wrong-item-act-again = A devolução { $return } está aberta; o item certo sai daqui até { $deadline }.

## refund_delay, refund_status, return_opened, return_refused

refund-delay-acknowledge = { $register ->
    [informal] Seu reembolso de { $amount } do pedido { $order } era pra ter saído em { $date } e ainda não foi pago.
   *[formal] O reembolso de { $amount } do pedido { $order } estava previsto para { $date } e ainda não foi pago.
}
refund-delay-acknowledge-again = { $register ->
    [informal] Seu reembolso de { $amount } do pedido { $order } continua pendente, e você teve que perguntar de novo.
   *[formal] O reembolso de { $amount } do pedido { $order } continua pendente, e foi preciso perguntar de novo.
}
refund-delay-apologise = { $apology ->
    [elevated] { $register ->
        [informal] Pedimos desculpas pela demora.
       *[formal] Apresentamos nossas desculpas pela demora.
    }
   *[plain] { $register ->
        [informal] Desculpe, está demorando mais do que a gente disse.
       *[formal] Peço desculpas; está demorando mais do que informamos.
    }
}
refund-delay-act = { $register ->
    [informal] Já passei o caso com prioridade pra nossa equipe de pagamentos; o valor será pago até { $deadline }.
   *[formal] Já encaminhei o caso com prioridade à nossa equipe de pagamentos; o valor será pago até { $deadline }.
}
refund-delay-act-again = O caso está com a nossa equipe de pagamentos; o valor será pago até { $deadline }.
refund-status-answer-paid = { $register ->
    [informal] Seu reembolso de { $amount } do pedido { $order } foi pago em { $date }. O banco pode levar alguns dias pra mostrar o valor.
   *[formal] O reembolso de { $amount } do pedido { $order } foi pago em { $date }. O banco pode levar alguns dias para mostrar o valor.
}
refund-status-answer-pending = { $register ->
    [informal] Seu reembolso de { $amount } do pedido { $order } está em andamento e será pago até { $date }.
   *[formal] O reembolso de { $amount } do pedido { $order } está em andamento e será pago até { $date }.
}
return-opened-act = { $register ->
    [informal] A devolução { $return } do pedido { $order } está aberta. A etiqueta gratuita está a caminho do e-mail { $email }; você tem até { $date } pra enviar o pacote.
   *[formal] A devolução { $return } do pedido { $order } está aberta. A etiqueta gratuita está a caminho do e-mail { $email }; o prazo para enviar o pacote vai até { $date }.
}
return-opened-answer = Depois que o pacote chegar aqui, o valor de { $amount } será devolvido pela mesma forma de pagamento em até { $days ->
    [one] { $days } dia útil
   *[other] { $days } dias úteis
}.
return-refused-answer = { $register ->
    [informal] O prazo pra devolver o pedido { $order } terminou em { $date }, então não consigo abrir a devolução por conta própria.
   *[formal] O prazo para devolver o pedido { $order } terminou em { $date }; por isso, não consigo abrir a devolução por conta própria.
}

## order_cancelled, cancel_refused, address_changed, address_unclear, address_refused, invoice_sent

order-cancelled-act = O pedido { $order } foi cancelado.
order-cancelled-answer = { $register ->
    [informal] Você recebe { $amount } de volta, pela mesma forma de pagamento, até { $deadline }.
   *[formal] O valor de { $amount } será devolvido pela mesma forma de pagamento até { $deadline }.
}
cancel-refused-answer-shipped = { $register ->
    [informal] O pedido { $order } saiu daqui em { $date }, então não dá mais pra cancelar. Você pode recusar o pacote na entrega ou devolver de graça quando ele chegar.
   *[formal] O pedido { $order } saiu daqui em { $date }; por isso, não é mais possível cancelar. Há duas opções: recusar o pacote na entrega ou devolvê-lo gratuitamente quando ele chegar.
}
cancel-refused-answer-cancelled = O pedido { $order } já tinha sido cancelado em { $date }.
cancel-refused-answer-delivered = { $register ->
    [informal] O pedido { $order } foi entregue em { $date }, então não tem mais o que cancelar. Posso abrir uma devolução pra você.
   *[formal] O pedido { $order } foi entregue em { $date }; portanto, não há mais o que cancelar. Posso abrir uma devolução.
}
address-changed-act =
    O pedido { $order } agora vai para este endereço:
    { $new-address }
address-unclear-answer = { $register ->
    [informal] Não achei um CEP ou código postal válido nesse endereço. Exemplo ({ $country }): { $code }
   *[formal] Não encontrei um CEP ou código postal válido nesse endereço. Exemplo ({ $country }): { $code }
}
address-refused-answer = { $register ->
    [informal] O pedido { $order } saiu daqui em { $date }, então não dá mais pra mudar o endereço. Talvez a transportadora { $carrier } ainda consiga redirecionar: { $link }
   *[formal] O pedido { $order } saiu daqui em { $date }; por isso, não é mais possível alterar o endereço. Talvez a transportadora { $carrier } ainda possa redirecionar o pacote: { $link }
}
invoice-sent-act = A nota fiscal do pedido { $order } está a caminho do e-mail { $email }.

## account_help, payment_failed

account-help-act = { $register ->
    [informal] Mandei pro e-mail { $email } um link que vale por uma hora. Com ele, você cria uma nova senha.
   *[formal] Enviei para { $email } um link para criar uma nova senha. Ele vale por uma hora.
}
account-help-answer = { $register ->
    [informal] Se não chegar nada em dez minutos, dá uma olhada na pasta de spam.
   *[formal] Se nada chegar em dez minutos, por gentileza, verifique a pasta de spam.
}
payment-failed-answer-declined = { $register ->
    [informal] O banco recusou o pagamento do pedido { $order }, e nada foi cobrado. O pedido fica guardado até { $deadline }, e você pode pagar de outra forma aqui: { $link }
   *[formal] O banco recusou o pagamento do pedido { $order }, e nada foi cobrado. O pedido fica reservado até { $deadline }, e é possível pagar de outra forma aqui: { $link }
}
payment-failed-answer-double = No pedido { $order } aparecem duas autorizações de { $amount }. Só uma será cobrada; a outra expira até { $deadline }.
payment-failed-answer = { $register ->
    [informal] Quando um pagamento falha, nada é cobrado. Um cartão recusado costuma funcionar depois que você confirma o pagamento no aplicativo do banco; ou então dá pra escolher outra forma de pagamento ao finalizar a compra.
   *[formal] Quando um pagamento falha, nada é cobrado. Um cartão recusado costuma funcionar depois da confirmação no aplicativo do banco; também é possível escolher outra forma de pagamento ao finalizar a compra.
}

## fraud_fear

fraud-fear-act = { $register ->
    [informal] Primeiro, vamos proteger sua conta: já bloqueei, então ninguém consegue fazer mais nenhum pedido.
   *[formal] Primeiro, vamos proteger a conta: já fiz o bloqueio, e nenhum outro pedido pode ser feito.
}
fraud-fear-answer = { $register ->
    [informal] Ligue agora para o seu banco e peça pra bloquear o cartão.
   *[formal] Ligue agora para o banco e peça o bloqueio do cartão, por gentileza.
}
fraud-fear-offer-human = { $register ->
    [informal] Já pedi pra alguém da equipe assumir esta conversa o quanto antes.
   *[formal] Já pedi que alguém da equipe assuma esta conversa o quanto antes.
}
fraud-fear-ask = { $register ->
    [informal] Qual é o e-mail da sua conta? Vou bloquear agora mesmo.
   *[formal] Em qual e-mail a conta está cadastrada? Farei o bloqueio imediatamente.
}

## complaint, good_news

complaint-acknowledge = { $register ->
    [informal] Esse não é o serviço que você deveria receber.
   *[formal] Esse não é o serviço que devemos oferecer.
}
complaint-acknowledge-again = { $register ->
    [informal] Você já tinha avisado, e isso ainda não foi resolvido.
   *[formal] O problema já tinha sido comunicado e ainda não foi resolvido.
}
complaint-apologise = { $apology ->
    [elevated] { $register ->
        [informal] Pedimos desculpas.
       *[formal] Apresentamos nossas desculpas.
    }
   *[plain] { $register ->
        [informal] Desculpe por isso.
       *[formal] Peço desculpas.
    }
}
complaint-ask = { $register ->
    [informal] O que deu errado, e com qual pedido? Vou começar por aí.
   *[formal] O que deu errado, e com qual pedido? Começarei por aí.
}
good-news-acknowledge = { $register ->
    [informal] Que notícia boa!
   *[formal] É uma ótima notícia.
}
good-news-close = { $register ->
    [informal] Aproveita bastante.
   *[formal] Aproveite.
}

## not_found

not-found-answer = { $register ->
    [informal] Não achei isso nas nossas páginas de ajuda e prefiro não dar palpite.
   *[formal] Não encontrei isso nas nossas páginas de ajuda e prefiro não fazer suposições.
}
not-found-offer-human = { $register ->
    [informal] Posso passar sua pergunta pra alguém da equipe ou procurar de novo se você me der mais detalhes.
   *[formal] Posso encaminhar a pergunta a alguém da equipe ou fazer uma nova busca com mais detalhes.
}
not-found-answer-order = { $register ->
    [informal] Não achei o pedido { $order }. O número começa com KS- e está no e-mail de confirmação; você pode conferir?
   *[formal] Não encontrei o pedido { $order }. O número começa com KS- e está no e-mail de confirmação; poderia conferir?
}
not-found-answer-passage = { $register ->
    [informal] Não achei isso nas nossas páginas de ajuda e prefiro não dar palpite. O mais próximo que tenho é “{ $title }”: { $link }
   *[formal] Não encontrei isso nas nossas páginas de ajuda e prefiro não fazer suposições. O mais próximo que tenho é “{ $title }”: { $link }
}

## ask_back

ask-back-ask = { $directness ->
    [direct] { $register ->
        [informal] Não entendi. Me fala de outro jeito, por favor.
       *[formal] Não entendi. Por gentileza, escreva de outra forma.
    }
   *[indirect] { $register ->
        [informal] Não sei se entendi bem. Você pode falar de outro jeito?
       *[formal] Não sei se entendi bem. Poderia dizer de outra forma?
    }
}
ask-back-ask-order-number = { $directness ->
    [direct] { $register ->
        [informal] Qual é o número do seu pedido? É neste formato: KS-104233.
       *[formal] Qual é o número do pedido? Ele tem este formato: KS-104233.
    }
   *[indirect] { $register ->
        [informal] Você me passa o número do pedido? É neste formato: KS-104233.
       *[formal] Poderia informar o número do pedido? Ele tem este formato: KS-104233.
    }
}
ask-back-ask-email = { $directness ->
    [direct] { $register ->
        [informal] Qual é o e-mail da sua conta?
       *[formal] Qual é o e-mail da conta?
    }
   *[indirect] { $register ->
        [informal] Você me passa o e-mail da sua conta?
       *[formal] Poderia informar o e-mail da conta?
    }
}
ask-back-ask-address = { $register ->
    [informal] Qual é o novo endereço? Preciso de rua e número, CEP, cidade e país.
   *[formal] Qual é o novo endereço? Rua e número, CEP, cidade e país, por gentileza.
}
ask-back-ask-confirm-cancel = { $register ->
    [informal] Quer que eu cancele o pedido { $order } ({ $amount })? Sim ou não?
   *[formal] Confirma o cancelamento do pedido { $order } ({ $amount })? Sim ou não?
}
ask-back-ask-confirm-return = { $register ->
    [informal] Quer que eu abra uma devolução pro pedido { $order } ({ $amount })? Sim ou não?
   *[formal] Confirma a abertura de uma devolução para o pedido { $order } ({ $amount })? Sim ou não?
}
ask-back-ask-confirm-person = { $register ->
    [informal] Quer que eu chame alguém da equipe? Sim ou não?
   *[formal] Deseja que eu chame alguém da equipe? Sim ou não?
}
ask-back-ask-between = { $register ->
    [informal] Você está falando de “{ $first }” ou de “{ $second }”?
   *[formal] Sua dúvida é sobre “{ $first }” ou sobre “{ $second }”?
}
ask-back-ask-kept = { $register ->
    [informal] Tudo bem, nada foi alterado.
   *[formal] Certo, nada foi alterado.
}

## handoff_*

handoff-offer-offer-human = { $register ->
    [informal] Quer que eu chame alguém da equipe?
   *[formal] Deseja que eu chame alguém da equipe?
}
handoff-wait-act = { $register ->
    [informal] Passei nossa conversa pra alguém da equipe, com tudo o que foi escrito até agora, então você não precisa repetir nada.
   *[formal] Encaminhei nossa conversa a alguém da equipe, com tudo o que foi escrito até agora; não é preciso repetir nada.
}
handoff-wait-answer-open = { $register ->
    [informal] { $position ->
        [one] Sua conversa é a próxima da fila. A resposta chega aqui neste chat.
       *[other] Sua conversa é a número { $position } da fila. A resposta chega aqui neste chat.
    }
   *[formal] { $position ->
        [one] Esta conversa é a próxima da fila. A resposta chegará aqui, neste chat.
       *[other] Esta conversa é a número { $position } da fila. A resposta chegará aqui, neste chat.
    }
}
handoff-wait-answer-closed = Nossa equipe volta em { $date }, às { $time }; a resposta chegará aqui, neste chat.
handoff-wait-answer-again = { $register ->
    [informal] Sua solicitação continua com a equipe; a resposta chega aqui neste chat.
   *[formal] A solicitação continua com a equipe; a resposta chegará aqui, neste chat.
}
handoff-wait-callback = { $register ->
    [informal] Anotei seu telefone pra equipe: { $phone }
   *[formal] Anotei o telefone para a equipe: { $phone }
}
handoff-taken-act = { $agent } entrou neste chat e continua o atendimento a partir daqui.
handoff-back-act = { $register ->
    [informal] A pessoa da equipe saiu do chat; agora é com o bot de novo. Sei o que vocês conversaram.
   *[formal] A pessoa da equipe saiu do chat; o atendimento volta a ser feito pelo bot. Sei o que foi conversado.
}

## How to reach a person, each on a line of its own. $hours is put together from the opening-* messages.

reach-hours = Nosso horário de atendimento: { $hours }
reach-phone = { $register ->
    [informal] Também dá pra ligar pra gente: { $company-phone }
   *[formal] Também atendemos por telefone: { $company-phone }
}
opening-days-range = de { $first } a { $last }
opening-days-two = { $first } e { $last }
opening-days-all = todos os dias
opening-open = { $days }, { $hours }
opening-closed = { $days } fechado
opening-rows = { $one }; { $other }
opening-zone = { $hours } ({ $zone })

## unsupported_language, about_the_bot

unsupported-language-answer = { $register ->
    [informal] Ainda não sei escrever no seu idioma, então respondo em português. Também posso escrever em { $languages }.
   *[formal] Ainda não sei escrever nesse idioma; por isso, respondo em português. Também posso escrever em { $languages }.
}
about-the-bot-answer = { $register ->
    [informal] Sou um bot, o assistente digital da { $brand }. Alguém da equipe pode assumir a conversa a qualquer momento; é só você pedir.
   *[formal] Sou um bot, o assistente digital da { $brand }. Alguém da equipe pode assumir a conversa a qualquer momento; basta pedir.
}

## change_of_manner

change-of-manner-act-language = Claro, a partir de agora em português.
change-of-manner-act-formal = Certo, a partir de agora o tom será formal.
change-of-manner-act-informal = Claro, a partir de agora sem formalidades.
change-of-manner-act-short = Entendido, serei breve.
change-of-manner-act-emoji = Certo. Quando houver emojis nas suas mensagens, também uso, com moderação.
change-of-manner-act-no-emoji = Entendido, sem emojis.
change-of-manner-act-address = { $register ->
    [informal] Claro, { $address }.
   *[formal] Certo, { $address }.
}
change-of-manner-act-no-address = Entendido, não vou usar o nome.
change-of-manner-act-region = Anotado. Datas e valores seguirão o formato deste país: { $region }.
change-of-manner-act-metric = Anotado: medidas em quilos, centímetros e graus Celsius.
change-of-manner-act-us = Anotado: medidas em libras, polegadas e graus Fahrenheit.
change-of-manner-act-reset = { $register ->
    [informal] Pronto, apaguei o jeito que você tinha escolhido e voltei para a configuração padrão.
   *[formal] Pronto, apaguei a forma de tratamento escolhida e voltei à configuração padrão.
}
change-of-manner-act-refused = { $register ->
    [informal] Essa mudança não dá pra fazer aqui: neste chat, mantenho este jeito de falar.
   *[formal] Infelizmente, neste chat preciso manter esta forma de tratamento.
}
change-of-manner-ask = { $register ->
    [informal] Como você prefere que eu escreva? Dá pra escolher um idioma ou dizer “formal”, “informal” ou “breve”.
   *[formal] Como prefere que eu escreva? É possível indicar um idioma ou dizer “formal”, “informal” ou “breve”.
}
change-of-manner-answer = { $register ->
    [informal] É isto que levo em conta: idioma { $language } ({ $language-from }), tom { $tone } ({ $tone-from }). Você pode mudar qualquer um deles quando quiser.
   *[formal] É isto que levo em conta: idioma { $language } ({ $language-from }), tom { $tone } ({ $tone-from }). É possível mudar qualquer um deles a qualquer momento.
}
change-of-manner-known-address = Nome usado: { $address } ({ $address-from })
change-of-manner-known-region = Datas e valores no formato de: { $region } ({ $region-from })
change-of-manner-known-units = Medidas: { $units } ({ $units-from })
change-of-manner-known-brief = Respostas curtas ({ $brief-from })
change-of-manner-known-no-emoji = Sem emojis ({ $no-emoji-from })
change-of-manner-units-metric = sistema métrico
change-of-manner-units-us = sistema americano
change-of-manner-from-stated = { $register ->
    [informal] você pediu
   *[formal] conforme solicitado
}
change-of-manner-from-observed = { $register ->
    [informal] pelo seu jeito de escrever
   *[formal] pela forma de escrever
}
change-of-manner-from-account = pelo canal
change-of-manner-from-default = padrão
change-of-manner-tone-formal = formal
change-of-manner-tone-informal = informal

## action_failed

action-failed-acknowledge = { $register ->
    [informal] Não deu certo agora: nosso sistema de pedidos não está respondendo.
   *[formal] Não foi possível concluir agora: nosso sistema de pedidos não está respondendo.
}
action-failed-apologise = { $apology ->
    [elevated] { $register ->
        [informal] Pedimos desculpas.
       *[formal] Apresentamos nossas desculpas.
    }
   *[plain] { $register ->
        [informal] Desculpe por isso.
       *[formal] Peço desculpas.
    }
}
action-failed-act = Nada foi alterado.
