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
