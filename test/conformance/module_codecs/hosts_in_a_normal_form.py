# Labels of hosts in one case and one way of writing.
for host in ['Bücher.example', 'Bu\u0308cher.example', 'ＥＸＡＭＰＬＥ.com', 'faß.de', 'ﬁn.de', 'Å.se', 'A\u030a.se', '㎅.x', 'ǅ.x', '\xadabc', 'x\u0301', 'İ.com', 'ΣΑΣ.gr', 'Ⅷ.x', 'ª.x', '\ufe0fé', 'a。b']:
    print(ascii(host), host.encode('idna'))
