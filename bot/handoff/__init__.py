"""Handing a conversation to a person: who has it, the queue, the packet, when people are there."""
