election-kind-presidential = Élection du président
election-kind-legislative = Élection des députés
election-kind-municipal = Élections de la mairie
election-kind-european = Élections pour l’Europe
election-kind-departmental = Élections du département
election-kind-regional = Élections de la région
election-kind-referendum = Référendum
