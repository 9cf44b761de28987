election-kind-presidential = Élection présidentielle
election-kind-legislative = Élections législatives
election-kind-municipal = Élections municipales
election-kind-european = Élections européennes
election-kind-departmental = Élections départementales
election-kind-regional = Élections régionales
election-kind-referendum = Référendum
