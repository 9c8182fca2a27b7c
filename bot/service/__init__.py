"""Starting and stopping the assistant: what must be prepared, and the processes."""
