"""Handing a conversation to a person: the packet, where requests wait, when people are there."""
