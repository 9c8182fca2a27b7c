### Os textos da página de chat em português do Brasil. $brand é o nome da empresa, $limit um número.

title = Chat com { $brand }
assistant = Assistente digital (robô)
greeting = Olá, como posso ajudar?
about = Sou o assistente digital de { $brand }: um robô, não uma pessoa. Estou disponível a qualquer hora. Se preferir falar com uma pessoa, é só dizer.
## O que os clientes costumam escrever primeiro
example-1 = Onde está meu pacote?
example-2 = Como faço para devolver um produto?
example-3 = Meu produto chegou danificado
## Escrever
message-label = Sua mensagem
message-placeholder = Escreva uma mensagem…
send = Enviar
too-long = Por favor, escreva no máximo { $limit } caracteres.
## A conversa
conversation = Conversa
you = Você
typing = O assistente está digitando
new-messages = Novas mensagens
not-sent = Não enviada.
try-again = Tentar novamente
load-failed = Não foi possível carregar as mensagens anteriores.
offline = Sem conexão com a internet. Suas mensagens poderão ser enviadas quando a conexão voltar.
new-conversation = Nova conversa
new-question = Deseja iniciar uma nova conversa? As mensagens atuais deixarão de aparecer nesta página.
cancel = Cancelar
no-script = Ative o JavaScript no navegador para conversar aqui.
## O menu de idioma e tom; $characters é um número
manner = Idioma e tom
manner-about = É nisto que eu me baseio, e por quê. O que você mudar aqui vale a partir da próxima resposta.
manner-automatic = Automático
manner-language = Idioma
manner-register = Tom
manner-formal = Formal
manner-informal = Informal
manner-address = Nome
manner-address-hint = Como posso chamar você. Se o campo ficar vazio, não uso nenhum nome.
manner-address-wrong = Informe um nome de no máximo { $characters } caracteres, sem números nem caracteres especiais.
manner-no-name = Nenhum nome
manner-length = Respostas
manner-normal = Normais
manner-short = Curtas
manner-emoji = Emojis
manner-emoji-mirror = Só se você usar
manner-emoji-none = Nenhum
manner-units = Medidas
manner-metric = Sistema métrico (kg, cm, °C)
manner-us = Sistema americano (lb, in, °F)
manner-region = Datas e valores como em
manner-region-none = Nenhum país em particular
manner-directness = Perguntas a você
manner-direct = Diretas
manner-indirect = Com mais cuidado
manner-apology = Pedidos de desculpas
manner-plain = Simples
manner-elevated = Mais formais
manner-from-stated = você pediu
manner-from-observed = pelo seu jeito de escrever
manner-from-account = pelo seu navegador
manner-from-default = padrão
manner-save = Salvar
manner-reset = Redefinir tudo
manner-saved = Salvo. Vale a partir da próxima resposta.
manner-not-loaded = Não foi possível carregar.
manner-not-saved = Não foi possível salvar.
## A avaliação das respostas citadas
rating = Esta resposta ajudou?
rating-yes = Ajudou
rating-no = Não ajudou
