from jeepney import MatchRule, Message

class _MessageBus:
    def AddMatch(self, rule: MatchRule) -> Message: ...

message_bus: _MessageBus
