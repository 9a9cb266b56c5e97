<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl">
<context>
    <name>Piece</name>
    <message>
        <source>Sign</source>
        <translation>Podpisz</translation>
    </message>
    <message numerus="yes">
        <source>%n signatures</source>
        <translation>
            <numerusform>%n podpis</numerusform>
            <numerusform>%n podpisy</numerusform>
            <numerusform>%n podpisów</numerusform>
        </translation>
    </message>
</context>
</TS>
