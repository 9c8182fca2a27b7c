"""The action server: business calls against the shop, answers, handing over, the customer's wishes about manner.

`python -m rasa_sdk --actions actions` finds every action in the modules imported here.
"""

from actions import answers, fraud, handoff, manner, orders, replies, session

__all__ = ["answers", "fraud", "handoff", "manner", "orders", "replies", "session"]
