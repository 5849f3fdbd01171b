//! Each chart: its data, its drawing over any plotters `DrawingBackend`, its hit areas, its table and its sentence.
